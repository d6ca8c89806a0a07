"""How a report's comparison was made: the articles with what was cleaned in them, and every option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields

from desktop.model import CleanupKind, Collation, CollationOptions, Document, IgnoreRule, Project, SegmentKind
from desktop.reports import wording
from desktop.reports.locating import Locator


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article of the report. `source` are the known facts of its provenance (publisher, author, date, address);
    `file_name` has no folder; `cleaned` and `left_alone` are sentences about the clean-ups, "" when there were none."""

    siglum: str
    title: str
    source: tuple[str, ...]
    file_name: str
    size: str
    cleaned: str
    left_alone: str
    warnings: tuple[str, ...]
    read_as: str
    sha256: str

    @property
    def clean_up(self) -> str:
        """What cleaning did, in one or two sentences."""
        done = f"{self.cleaned[:1].upper()}{self.cleaned[1:]}." if self.cleaned else "Nothing was cleaned."
        return f"{done} Switched off: {self.left_alone}." if self.left_alone else done

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
    "min_similarity": "Links are shown from this similarity",
    "min_duplicate_similarity": "Blocks of one article count as a repeat from this similarity",
    "min_duplicate_words": "Blocks shorter than this are no repeats",
    "min_heading_words": "Headings shorter than this are no repeats",
    "ignore_case": "Capitals make no difference",
    "ignore_quotations": "Leave out what stands in quotation marks",
    "ignore_boilerplate": "Leave out boilerplate lines",
    "ignore_headings": "Leave out headings",
    "min_match_words": "Sentences shorter than this are not linked",
    "ignored_phrases": "Phrases left out",
    "compare_numbers": "Compare numbers",
    "check_names": "Check names: another name in the same role",
    "check_quotations": "Check quotations: the same one in other words",
    "check_dates": "Check dates and weekdays",
    "check_arithmetic": "Check sums inside one article",
    "pins": "Linked by hand, whatever their similarity",
    "vetoes": "Never linked, by hand",
    "row_edits": "Rows of numbers changed by hand",
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
            _phrases(collation) if name == "ignored_phrases" else _value(name, value) + _left_out(name, number),
            name,
        )
        for name, value in values.items()
    )


def _left_out(name: str, number: Mapping[IgnoreRule, int]) -> str:
    """ " (3 sentences)" for an ignore rule that left out so many, else ""."""
    left_out = number[_RULES[name]] if name in _RULES else 0
    return f" ({wording.counted(left_out, 'sentence')})" if left_out else ""


def _phrases(collation: Collation) -> str:
    """ "“on Tuesday”, “of course” (2 places)"; "none" where none was chosen."""
    phrases = collation.options.ignored_phrases
    if not phrases:
        return "none"
    places = sum(ignored.rule is IgnoreRule.PHRASE for ignored in collation.ignored)
    return f"{', '.join(f'“{phrase}”' for phrase in phrases)} ({wording.counted(places, 'place')})"


def _value(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value * 100:g}\u00a0%"
    if name == "row_edits" and isinstance(value, tuple):
        return wording.counted(len(value), "change") if value else "none"
    if isinstance(value, tuple):
        return wording.counted(len(value), "pair of sentences", "pairs of sentences") if value else "none"
    return wording.counted(value, "word") if isinstance(value, int) and name.endswith("words") else str(value)


def article_facts(collation: Collation, locator: Locator, articles: frozenset[str]) -> tuple[ArticleFacts, ...]:
    """The chosen articles in the report's order."""
    return tuple(_facts(one, collation, locator) for one in collation.documents if one.id in articles)


def _facts(document: Document, collation: Collation, locator: Locator) -> ArticleFacts:
    blocks = collation.blocks(document.id)
    paragraphs = wording.counted(sum(1 for s in blocks if s.kind is SegmentKind.PARAGRAPH), "paragraph")
    return ArticleFacts(
        siglum=locator.siglum(document.id),
        title=document.title,
        source=tuple(fact for fact in (document.publisher, document.author, document.published, document.url) if fact),
        file_name=document.file_name,
        size=f"{wording.counted(len(document.text.split()), 'word')}, {paragraphs}",
        cleaned=_cleaned(document),
        left_alone=wording.joined([wording.CLEANUPS[kind] for kind in CleanupKind if kind in document.withheld]),
        warnings=document.warnings,
        read_as=", ".join(fact for fact in (document.media_type, document.encoding, document.reader) if fact),
        sha256=document.sha256,
    )


def _cleaned(document: Document) -> str:
    """ "markup removed (6), wrapped lines joined (29)", in the order of the kinds."""
    number = Counter(cleanup.kind for cleanup in document.cleanups)
    return ", ".join(f"{wording.CLEANUPS[kind]} ({number[kind]:,})" for kind in CleanupKind if number[kind])
