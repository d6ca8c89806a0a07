"""What a report says, in which order, before any format: a pure function from project and collation to sections.

Every format writes the same outline, so that no two formats tell two stories. Nothing here depends on the clock,
the machine or a folder: the same project gives the same outline.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop import __version__
from desktop.model import (
    Claim,
    ClaimRow,
    Collation,
    FindingKind,
    HistoryEntry,
    Phrase,
    Project,
    ReportChoices,
    ReportLanguage,
    ReportPart,
    Status,
    Verdict,
    phrase,
    strung,
)
from desktop.reports import wording
from desktop.reports.beyond import Beyond, Table, tables
from desktop.reports.choosing import chosen, chosen_notes, limits, wanted
from desktop.reports.entries import Entry, WordDifference, entries, judged
from desktop.reports.languages import in_language, wordbook
from desktop.reports.locating import Locator
from desktop.reports.method import ArticleFacts, Setting, article_facts, settings
from desktop.reports.notes import Note, Notes


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one kind, in the collation's order; there may be none, and the report then says so."""

    kind: FindingKind
    glyph: str
    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class CellClaim:
    """One number of one article: where, the words as written, and what limits them, as (name, words) pairs."""

    where: str
    figure: str
    scope: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the numbers table: one cell for each article, empty where the article says nothing. `finding` is the
    number and `finding_id` the id of the finding behind it, 0 and "" when there is none; `reason` then says what
    became of the row's numbers, as a finding says it of its own."""

    glyph: str
    verdict: str
    code: Verdict
    label: str
    cells: tuple[tuple[CellClaim, ...], ...]
    finding: int
    finding_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A judgement whose finding is not among those of the report."""

    glyph: str
    label: str
    status_name: str
    status_word: str
    judgement: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """A line of the history."""

    number: int
    at: str
    by: str
    action: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole report, in one language. `modified` is the time of the project's last change in words and `stamp` the
    same as ISO 8601, "" when there is no saved project. `parts` are those to print; `limits` sentences that say what
    was left out. `counts` are (glyph, sentence) pairs in the order of the kinds; `judged` says how many findings have
    each status, `method` what made the report."""

    language: ReportLanguage
    title: str
    version: str
    modified: str
    stamp: str
    parts: frozenset[ReportPart]
    limits: tuple[str, ...]
    complete: bool
    missing: tuple[str, ...]
    articles: tuple[ArticleFacts, ...]
    counts: tuple[tuple[str, str], ...]
    judged: str
    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    gone: tuple[Gone, ...]
    beyond: tuple[Table, ...]
    notes: tuple[Note, ...]
    history: tuple[Deed, ...]
    method: str
    settings: tuple[Setting, ...]

    def say(self, template: str, **arguments: str) -> str:
        """A text of the page's own in the report's language. `template` is written out where this is called, for
        there translators' texts are collected."""
        return wordbook(self.language).say(Phrase(template, arguments))

    def has(self, part: str) -> bool:
        """Whether a part (a value of ReportPart) is to be printed."""
        return part in self.parts


WHOLE = ReportChoices()


def outline(
    project: Project,
    collation: Collation,
    word_difference: WordDifference | None = None,
    choices: ReportChoices = WHOLE,
    history: Sequence[HistoryEntry] = (),
    beyond: Beyond | None = None,
) -> Outline:
    """The report on `collation`, already narrowed to the similarity that the project shows, with the project's
    judgements and notes. Articles stand in the collation's order, which gives them their letters. Without
    `word_difference` no words are marked apart, and without `beyond` nothing is told of gaps and shared copy. Findings
    keep the number that they have in a whole report."""
    locator = Locator(collation)
    whole, collation = collation, chosen(project, collation, choices)
    numbers = {finding.id: number for number, finding in enumerate(whole.findings, start=1)}
    articles = wanted(collation, choices)
    project = chosen_notes(project, collation, choices)
    notes = Notes(project, locator)
    found = entries(project, collation, locator, word_difference, numbers, notes)
    modified = wording.moment(project.modified)
    made = Outline(
        language=choices.language,
        title=project.title or _default_title(collation),
        version=__version__,
        modified=modified,
        stamp=project.modified,
        parts=choices.parts if history else choices.parts - {ReportPart.HISTORY},
        limits=limits(whole, choices),
        complete=collation.complete,
        missing=collation.missing,
        articles=article_facts(collation, locator, articles),
        counts=_counts(collation, locator),
        judged=_judged(found),
        rows=_rows(collation, locator, articles, numbers),
        groups=tuple(
            Group(kind, wording.GLYPHS[kind], wording.KINDS[kind], tuple(e for e in found if e.kind is kind))
            for kind in FindingKind
            if kind in choices.kinds
        ),
        beyond=tables(whole, locator, articles, choices.parts, beyond) if beyond else (),
        gone=_gone(project, whole, choices) if len(articles) == len(whole.documents) else (),
        notes=notes.all({entry.id: strung((f"{entry.number}. ", entry.headline)) for entry in found}),
        history=tuple(Deed(one.number, wording.moment(one.at), one.by, one.action) for one in history),
        method=wording.method(__version__, modified),
        settings=settings(project, collation),
    )
    return in_language(made, wordbook(choices.language))


def _judged(found: Sequence[Entry]) -> str:
    counts = [wording.of_status(status, sum(1 for entry in found if entry.status is status)) for status in Status]
    return phrase("Status of the findings: {counts}.", counts=strung(counts, ", "))


def _default_title(collation: Collation) -> str:
    number = len(collation.documents)
    return wording.counted(number, "1 article compared", "{n} articles compared") if number else phrase("No articles")


def _counts(collation: Collation, locator: Locator) -> tuple[tuple[str, str], ...]:
    number = {kind: sum(1 for finding in collation.findings if finding.kind is kind) for kind in FindingKind}
    conflicts = sum(1 for row in collation.rows if row.verdict is Verdict.CONFLICT)
    repeats_in = (one.places[0] for one in collation.findings if one.kind is FindingKind.REPEAT and one.places)
    repeated = sorted({locator.siglum(place.document_id) for place in repeats_in})
    repeats = wording.counted(
        number[FindingKind.REPEAT], "1 repeat inside one article", "{n} repeats inside one article"
    )
    places = wording.joined(repeated)
    sentences = {
        FindingKind.NUMBERS: phrase(
            "{numbers}, {conflicts} among them",
            numbers=wording.counted(
                number[FindingKind.NUMBERS], "1 number stated differently", "{n} numbers stated differently"
            ),
            conflicts=wording.counted(conflicts, "1 conflict", "{n} conflicts"),
        ),
        FindingKind.FACTS: wording.counted(
            number[FindingKind.FACTS], "1 other fact told in two ways", "{n} other facts told in two ways"
        ),
        FindingKind.REPEAT: phrase("{repeats} (in {places})", repeats=repeats, places=places) if places else repeats,
        FindingKind.VERBATIM: wording.counted(
            number[FindingKind.VERBATIM],
            "1 passage word for word in two articles",
            "{n} passages word for word in two articles",
        ),
        FindingKind.SIMILAR: phrase(
            "{passages} ({pairs} linked)",
            passages=wording.counted(
                number[FindingKind.SIMILAR], "1 passage told in other words", "{n} passages told in other words"
            ),
            pairs=wording.counted(len(collation.matches), "1 pair of sentences", "{n} pairs of sentences"),
        ),
    }
    return tuple((wording.GLYPHS[kind], sentences[kind]) for kind in FindingKind)


def _rows(
    collation: Collation, locator: Locator, articles: frozenset[str], numbers: Mapping[str, int]
) -> tuple[Row, ...]:
    behind = {one.origin: (numbers[one.id], one.id) for one in collation.findings if one.kind is FindingKind.NUMBERS}
    result = []
    for index, row in enumerate(collation.rows):
        if not row.claims:
            continue
        glyph, verdict = wording.VERDICTS[row.verdict]
        finding, finding_id = behind.get(index, (0, ""))
        cells = tuple(
            tuple(_cell(claim, locator) for claim in row.claims if claim.document_id == document.id)
            for document in collation.documents
            if document.id in articles
        )
        reason = "" if finding else _gravest_reason(row)
        result.append(Row(glyph, verdict, row.verdict, row.label, cells, finding, finding_id, reason))
    return tuple(result)


def _gravest_reason(row: ClaimRow) -> str:
    return next((c.reason for c in row.comparisons if c.verdict is row.verdict), "")


def _cell(claim: Claim, locator: Locator) -> CellClaim:
    scope = claim.scope
    parts = (
        (phrase("when"), scope.period),
        (phrase("where"), scope.place),
        (phrase("of whom"), scope.population),
        (phrase("says"), scope.source),
        ("", phrase("in a quotation") if scope.quoted else ""),
    )
    return CellClaim(locator.where(claim.place), locator.words(claim.place), tuple(part for part in parts if part[1]))


def _gone(project: Project, whole: Collation, choices: ReportChoices) -> tuple[Gone, ...]:
    found = {finding.id for finding in whole.findings}
    return tuple(
        Gone(
            wording.GLYPHS[judgement.kind],
            judgement.label or judgement.finding_id,
            wording.status_name(judgement.status),
            wording.STATUSES[judgement.status],
            judged(project, judgement.finding_id),
            judgement.quotes,
        )
        for judgement in project.judgements
        if judgement.finding_id not in found
        and judgement.status is not Status.OPEN
        and judgement.status in choices.statuses
        and judgement.kind in choices.kinds
    )
