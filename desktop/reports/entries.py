"""One finding as a report shows it: the quotes side by side, the words that differ, the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.model import (
    ClaimRow,
    Collation,
    Contradiction,
    Duplicate,
    Edit,
    Finding,
    FindingKind,
    Match,
    Place,
    Project,
    Span,
    Status,
    phrase,
    strung,
)
from desktop.reports import wording
from desktop.reports.locating import Locator, Mark, Quote, marked_apart
from desktop.reports.notes import Note, Notes, byline

WordDifference = Callable[[str, str], Sequence[Edit]]
"""The engine's `word_difference`, handed in: reports do not import the engine."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """Quotes set side by side, and one line that says why."""

    quotes: tuple[Quote, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two numbers got their verdict; `left` and `right` are where and what: ("A ¶3 s1", "145%")."""

    glyph: str
    verdict: str
    left: tuple[str, str]
    right: tuple[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding. `number` counts all findings of the comparison from 1; `status_word` is the status without its
    glyph, for pages whose fonts may lack it; `judgement` says why, by whom and when it was judged."""

    number: int
    id: str
    kind: FindingKind
    glyph: str
    headline: str
    severity: str
    severity_line: str
    status: Status
    status_name: str
    status_word: str
    judgement: str
    comparing: tuple[Comparing, ...]
    reasons: tuple[Reason, ...]
    notes: tuple[Note, ...]


def entries(
    project: Project,
    collation: Collation,
    locator: Locator,
    word_difference: WordDifference | None,
    numbers: Mapping[str, int],
    notes: Notes,
) -> tuple[Entry, ...]:
    """All findings in the collation's order; `numbers` has the number of each by its id."""
    return tuple(
        _entry(numbers[finding.id], finding, project, collation, locator, word_difference, notes)
        for finding in collation.findings
    )


def judged(project: Project, finding_id: str) -> str:
    """ "a quotation; Ada, 22 November 2026, 12:38 UTC", "" for a finding that nobody judged."""
    judgement = project.judgement(finding_id)
    if judgement is None:
        return ""
    reason = wording.REASONS.get(judgement.reason, judgement.reason)
    return strung([part for part in (reason, byline(judgement.creator, judgement.modified)) if part], "; ")


def _entry(
    number: int,
    finding: Finding,
    project: Project,
    collation: Collation,
    locator: Locator,
    word_difference: WordDifference | None,
    notes: Notes,
) -> Entry:
    status = project.status(finding.id)
    comparing: tuple[Comparing, ...]
    reasons: tuple[Reason, ...] = ()
    if finding.kind is FindingKind.NUMBERS:
        row = collation.rows[finding.origin]
        comparing, reasons = (_numbers(row, locator),), _reasons(row, locator)
    elif finding.kind is FindingKind.FACTS:
        comparing = (_facts(collation.contradictions[finding.origin], locator),)
    elif finding.kind is FindingKind.REPEAT:
        comparing = _repeats(collation.duplicates[finding.origin], locator, word_difference)
    else:
        comparing = tuple(_match(m, locator, word_difference) for m in collation.passages[finding.origin].matches)
    return Entry(
        number=number,
        id=finding.id,
        kind=finding.kind,
        glyph=wording.GLYPHS[finding.kind],
        headline=wording.headline(finding, tuple(locator.where(place) for place in finding.places)),
        severity=wording.SEVERITIES[finding.severity],
        severity_line=wording.severity(finding.severity),
        status=status,
        status_name=wording.status_name(status),
        status_word=wording.STATUSES[status],
        judgement=judged(project, finding.id),
        comparing=comparing,
        reasons=reasons,
        notes=notes.on(finding.id),
    )


def _numbers(row: ClaimRow, locator: Locator) -> Comparing:
    """The sentences that state the numbers; one that states several stands once, with all of them marked."""
    sentences: dict[Place, list[tuple[Span, Mark]]] = {}
    for claim in row.claims:
        marks = sentences.setdefault(Place(claim.document_id, claim.sentence), [])
        marks.append((claim.quantity.span, Mark.NUMBER))
    return Comparing(tuple(locator.quote(place, marks) for place, marks in sentences.items()))


def _facts(found: Contradiction, locator: Locator) -> Comparing:
    quotes = [locator.quote(one.place, [(mark, Mark.ONLY) for mark in one.marks]) for one in found.tellings]
    return Comparing(tuple(quotes), wording.reason_of_fact(found))


def _reasons(row: ClaimRow, locator: Locator) -> tuple[Reason, ...]:
    """The gravest first, in the order of `wording.VERDICTS`."""
    gravity = list(wording.VERDICTS)
    result = []
    for comparison in sorted(row.comparisons, key=lambda c: gravity.index(c.verdict)):
        glyph, name = wording.VERDICTS[comparison.verdict]
        left, right = (
            (locator.where(claim.place), locator.words(claim.place)) for claim in (comparison.left, comparison.right)
        )
        result.append(Reason(glyph, name, left, right, comparison.reason))
    return tuple(result)


def _repeats(duplicate: Duplicate, locator: Locator, word_difference: WordDifference | None) -> tuple[Comparing, ...]:
    """The first member beside each other one. Where all are word for word the same, the words stand once."""
    first, *others = duplicate.members
    if duplicate.similarity >= 1 and len({locator.words(member) for member in duplicate.members}) == 1:
        again = wording.joined([locator.where(member) for member in others])
        return (Comparing((locator.quote(first),), phrase("Word for word the same: {places}", places=again)),)
    reason = phrase("{percent} alike", percent=wording.percent(duplicate.similarity))
    return tuple(
        Comparing(_apart(locator.quote(first), locator.quote(other), word_difference), reason) for other in others
    )


def _match(match: Match, locator: Locator, word_difference: WordDifference | None) -> Comparing:
    quotes = _apart(locator.quote(match.left), locator.quote(match.right), word_difference)
    alike = wording.percent(match.similarity)
    said: list[str] = [phrase("linked by hand")] if match.by_hand else []
    said.append(phrase("{percent} alike, {kind}", percent=alike, kind=wording.MATCH_KINDS[match.kind]))
    if match.shared:
        said.append(phrase("both say: {words}", words=", ".join(match.shared)))
    said += (wording.IGNORED[rule] for rule in match.ignored)
    return Comparing(quotes, strung(said, "; "))


def _apart(left: Quote, right: Quote, word_difference: WordDifference | None) -> tuple[Quote, Quote]:
    if word_difference is None:
        return left, right
    return marked_apart(left, right, word_difference(left.text, right.text))
