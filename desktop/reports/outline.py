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
    Project,
    ReportChoices,
    ReportPart,
    Status,
    Verdict,
)
from desktop.reports import wording
from desktop.reports.choosing import chosen, chosen_notes, limits, wanted
from desktop.reports.entries import Entry, WordDifference, entries, judged
from desktop.reports.locating import Locator
from desktop.reports.method import ArticleFacts, Setting, article_facts, settings
from desktop.reports.notes import Note, notes_of


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
    """A whole report. `modified` is the time of the project's last change in words and `stamp` the same as ISO 8601,
    "" when there is no saved project. `parts` are those to print; `limits` sentences that say what was left out.
    `counts` are (glyph, sentence) pairs in the order of the kinds; `statuses` (name, number) pairs."""

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
    statuses: tuple[tuple[str, int], ...]
    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    gone: tuple[Gone, ...]
    notes: tuple[Note, ...]
    history: tuple[Deed, ...]
    settings: tuple[Setting, ...]

    @property
    def method(self) -> str:
        """What made the report, in words."""
        return wording.method(self.version, self.modified)

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
) -> Outline:
    """The report on `collation`, already narrowed to the similarity that the project shows, with the project's
    judgements and notes. Articles stand in the collation's order, which gives them their letters. Without
    `word_difference` no words are marked apart. Findings keep the number that they have in a whole report."""
    locator = Locator(collation)
    whole, collation = collation, chosen(project, collation, choices)
    numbers = {finding.id: number for number, finding in enumerate(whole.findings, start=1)}
    articles = wanted(collation, choices)
    project = chosen_notes(project, collation, choices)
    found = entries(project, collation, locator, word_difference, numbers)
    return Outline(
        title=project.title or _default_title(collation),
        version=__version__,
        modified=wording.moment(project.modified),
        stamp=project.modified,
        parts=choices.parts if history else choices.parts - {ReportPart.HISTORY},
        limits=limits(whole, choices),
        complete=collation.complete,
        missing=collation.missing,
        articles=article_facts(collation, locator, articles),
        counts=_counts(collation, locator),
        statuses=tuple((wording.STATUSES[s], sum(1 for e in found if e.status is s)) for s in Status),
        rows=_rows(collation, locator, articles, numbers),
        groups=tuple(
            Group(kind, wording.GLYPHS[kind], wording.KINDS[kind], tuple(e for e in found if e.kind is kind))
            for kind in FindingKind
            if kind in choices.kinds
        ),
        gone=_gone(project, whole, choices) if len(articles) == len(whole.documents) else (),
        notes=notes_of(project, locator, {entry.id: f"{entry.number}. {entry.headline}" for entry in found}),
        history=tuple(Deed(one.number, wording.moment(one.at), one.by, one.action) for one in history),
        settings=settings(project, collation),
    )


def _default_title(collation: Collation) -> str:
    number = len(collation.documents)
    return f"{wording.counted(number, 'article')} compared" if number else "No articles"


def _counts(collation: Collation, locator: Locator) -> tuple[tuple[str, str], ...]:
    number = {kind: sum(1 for finding in collation.findings if finding.kind is kind) for kind in FindingKind}
    conflicts = sum(1 for row in collation.rows if row.verdict is Verdict.CONFLICT)
    repeats_in = (one.places[0] for one in collation.findings if one.kind is FindingKind.REPEAT and one.places)
    repeated = sorted({locator.siglum(place.document_id) for place in repeats_in})
    numbers = wording.counted(number[FindingKind.NUMBERS], "number stated differently", "numbers stated differently")
    repeats = wording.counted(number[FindingKind.REPEAT], "repeat inside one article", "repeats inside one article")
    verbatim = wording.counted(number[FindingKind.VERBATIM], "passage")
    pairs = wording.counted(len(collation.matches), "pair")
    sentences = {
        FindingKind.NUMBERS: f"{numbers}, {wording.counted(conflicts, 'conflict')} among them",
        FindingKind.FACTS: wording.counted(number[FindingKind.FACTS], "other fact") + " told in two ways",
        FindingKind.REPEAT: repeats + (f" (in {wording.joined(repeated)})" if repeated else ""),
        FindingKind.VERBATIM: f"{verbatim} word for word in two articles",
        FindingKind.SIMILAR: f"{wording.counted(number[FindingKind.SIMILAR], 'passage')} told in other words"
        f" ({pairs} of sentences linked)",
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
        ("when", scope.period),
        ("where", scope.place),
        ("of whom", scope.population),
        ("says", scope.source),
        ("", "in a quotation" if scope.quoted else ""),
    )
    return CellClaim(locator.where(claim.place), locator.words(claim.place), tuple(part for part in parts if part[1]))


def _gone(project: Project, whole: Collation, choices: ReportChoices) -> tuple[Gone, ...]:
    found = {finding.id for finding in whole.findings}
    return tuple(
        Gone(
            wording.GLYPHS[judgement.kind],
            judgement.label or judgement.finding_id,
            f"{wording.STATUS_GLYPHS[judgement.status]} {wording.STATUSES[judgement.status]}",
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
