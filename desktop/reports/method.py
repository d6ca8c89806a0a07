"""How a report's comparison was made: the articles with what was cleaned in them, and every option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields

from desktop.model import (
    CleanupKind,
    Collation,
    CollationOptions,
    Document,
    IgnoreRule,
    Numeral,
    Project,
    SegmentKind,
    numeral,
    phrase,
    strung,
)
from desktop.reports import wording
from desktop.reports.locating import Locator


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article of the report. `source` are the known facts of its provenance (publisher, author, date, address);
    `file_name` has no folder; `clean_up` says what cleaning did, in one or two sentences."""

    siglum: str
    title: str
    source: tuple[str, ...]
    file_name: str
    size: str
    clean_up: str
    warnings: tuple[str, ...]
    read_as: str
    sha256: str

    @property
    def fingerprint(self) -> str:
        """How it was read, and the digest of the file; "" when neither is known."""
        return ", ".join(part for part in (self.read_as, f"SHA-256 {self.sha256}" if self.sha256 else "") if part)


@dataclass(frozen=True, slots=True)
class Setting:
    """One option: its name in words, its value in words, and the name by which the JSON report has it."""

    label: str
    value: str
    name: str


_LABELS = {
    "min_similarity": phrase("Links are shown from this similarity"),
    "min_duplicate_similarity": phrase("Paragraphs and headings of one article count as a repeat from this similarity"),
    "min_duplicate_words": phrase("Paragraphs shorter than this do not count as repeats"),
    "min_heading_words": phrase("Headings shorter than this do not count as repeats"),
    "ignore_case": phrase("Capitals make no difference"),
    "ignore_quotations": phrase("Leave out what is in quotation marks"),
    "ignore_boilerplate": phrase("Leave out boilerplate lines"),
    "ignore_headings": phrase("Leave out headings"),
    "min_match_words": phrase("Sentences shorter than this are not linked"),
    "ignored_phrases": phrase("Phrases left out"),
    "compare_numbers": phrase("Compare numbers"),
    "check_names": phrase("Check names: another name in the same role"),
    "check_quotations": phrase("Check quotations: the same one in other words"),
    "check_dates": phrase("Check dates and weekdays"),
    "check_arithmetic": phrase("Check sums inside one article"),
    "pins": phrase("Linked by hand, whatever their similarity"),
    "vetoes": phrase("Never linked, by hand"),
    "row_edits": phrase("Rows of numbers changed by hand"),
}


_RULES = {
    "ignore_quotations": IgnoreRule.QUOTATION,
    "ignore_boilerplate": IgnoreRule.BOILERPLATE,
    "ignore_headings": IgnoreRule.HEADING,
    "min_match_words": IgnoreRule.SHORT,
}


def settings(project: Project, collation: Collation) -> tuple[Setting, ...]:
    """Every field of the options, in their order; the similarity is the project's, at which the report was made. An
    ignore rule says how much it left out."""
    values = {field.name: getattr(collation.options, field.name) for field in fields(CollationOptions)}
    values["min_similarity"] = project.shown_similarity
    number = Counter(ignored.rule for ignored in collation.ignored)
    return tuple(
        Setting(
            _LABELS.get(name, name.replace("_", " ").capitalize()),
            _phrases(collation)
            if name == "ignored_phrases"
            else strung((_value(name, value), _left_out(name, number))),
            name,
        )
        for name, value in values.items()
    )


def _left_out(name: str, number: Mapping[IgnoreRule, int]) -> str:
    """ " (3 sentences)" for an ignore rule that left out so many, else ""."""
    left_out = number[_RULES[name]] if name in _RULES else 0
    return strung((" (", wording.counted(left_out, "1 sentence", "{n} sentences"), ")")) if left_out else ""


def _phrases(collation: Collation) -> str:
    """ "“on Tuesday”, “of course” (2 places)"; "none" where none was chosen."""
    phrases = collation.options.ignored_phrases
    if not phrases:
        return phrase("none")
    places = sum(ignored.rule is IgnoreRule.PHRASE for ignored in collation.ignored)
    quoted = strung([phrase("“{words}”", words=words) for words in phrases], ", ")
    return strung((quoted, " (", wording.counted(places, "1 place", "{n} places"), ")"))


def _value(name: str, value: object) -> str:
    if isinstance(value, bool):
        return phrase("yes") if value else phrase("no")
    if isinstance(value, float):
        return strung((Numeral(f"{value * 100:g}"), "\u00a0%"))
    if name == "row_edits" and isinstance(value, tuple):
        return wording.counted(len(value), "1 change", "{n} changes") if value else phrase("none")
    if isinstance(value, tuple):
        return wording.counted(len(value), "1 pair of sentences", "{n} pairs of sentences") if value else phrase("none")
    if isinstance(value, int) and name.endswith("words"):
        return wording.counted(value, "1 word", "{n} words")
    return str(value)


def article_facts(collation: Collation, locator: Locator, articles: frozenset[str]) -> tuple[ArticleFacts, ...]:
    """The chosen articles in the report's order."""
    return tuple(_facts(one, collation, locator) for one in collation.documents if one.id in articles)


def _facts(document: Document, collation: Collation, locator: Locator) -> ArticleFacts:
    blocks = collation.blocks(document.id)
    paragraphs = sum(1 for s in blocks if s.kind is SegmentKind.PARAGRAPH)
    size = (
        wording.counted(len(document.text.split()), "1 word", "{n} words"),
        wording.counted(paragraphs, "1 paragraph", "{n} paragraphs"),
    )
    return ArticleFacts(
        siglum=locator.siglum(document.id),
        title=document.title,
        source=tuple(fact for fact in (document.publisher, document.author, document.published, document.url) if fact),
        file_name=document.file_name,
        size=strung(size, ", "),
        clean_up=_clean_up(document),
        warnings=document.warnings,
        read_as=", ".join(fact for fact in (document.media_type, document.encoding, document.reader) if fact),
        sha256=document.sha256,
    )


def _clean_up(document: Document) -> str:
    """ "Cleaned: markup removed (6), wrapped lines joined (29)." in the order of the kinds."""
    number = Counter(cleanup.kind for cleanup in document.cleanups)
    done = [strung((wording.CLEANUPS[kind], " (", numeral(number[kind]), ")")) for kind in CleanupKind if number[kind]]
    said = [phrase("Cleaned: {kinds}.", kinds=strung(done, ", ")) if done else phrase("Nothing was cleaned.")]
    withheld = [wording.CLEANUPS[kind] for kind in CleanupKind if kind in document.withheld]
    if withheld:
        said.append(phrase("Switched off: {kinds}.", kinds=wording.joined(withheld)))
    return strung(said, " ")
