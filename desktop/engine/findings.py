"""From what the stages found to the findings that an editor works through."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import chain

from desktop.engine import ignoring
from desktop.engine.intervals import Interval, dimension, interval
from desktop.engine.normalise import key
from desktop.engine.workings import Once, forgetful
from desktop.model import (
    Claim,
    ClaimRow,
    Comparison,
    Contradiction,
    Document,
    Duplicate,
    Finding,
    FindingKind,
    MatchKind,
    Passage,
    Place,
    QuantityKind,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Verdict,
    finding_id,
)

_LONG_VERBATIM = 25
"""Words from which a verbatim passage is grave."""
_QUOTED_WORDS = 12
_GRAVITY = (Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO)
_VERDICTS = (Verdict.CONFLICT, Verdict.UPDATED, Verdict.SCOPE_DIFFERS, Verdict.COMPATIBLE)


def find(
    documents: Sequence[Document],
    segments: Sequence[Segment],
    passages: Sequence[Passage],
    duplicates: Sequence[Duplicate],
    rows: Sequence[ClaimRow],
    contradictions: Sequence[Contradiction] = (),
    *,
    known: Sequence[Finding] = (),
    once: Once = forgetful,
) -> tuple[Finding, ...]:
    """All findings in the order in which a person works through them: numbers, facts, repeats, verbatim, similar, in
    each the gravest first, of numbers contradictions before other verdicts of the same severity, then by first place.
    No two have the same id: what is found once more in a repeated paragraph is one finding with more places. `known`
    are findings that were made of the same rows, contradictions and duplicates before: where there are any, those are
    not made again. `once` finds again what the same passages (the same objects) gave."""
    texts = {document.id: document.text for document in documents}
    order = {document.id: number for number, document in enumerate(documents)}
    blocks = _Blocks(segments)
    kept = [one for one in known if one.kind not in (FindingKind.VERBATIM, FindingKind.SIMILAR)]
    found: list[Finding | None] = [*kept] or [
        *(_numbers(number, row, texts, order) for number, row in enumerate(rows)),
        *(_fact(number, one, texts) for number, one in enumerate(contradictions)),
        *(_repeat(number, duplicate, blocks, texts) for number, duplicate in enumerate(duplicates)),
    ]
    for number, passage in enumerate(passages):
        first = passage.matches[0]
        owners = first.left.document_id, first.right.document_id
        _, one = once("findings", owners, id(passage), partial(_passage, number, passage, blocks, texts))
        found.append(one if one.origin == number else replace(one, origin=number))
    kinds = tuple(FindingKind)
    return tuple(
        sorted(
            _merged((one for one in found if one is not None), order),
            key=lambda one: (
                kinds.index(one.kind),
                _GRAVITY.index(one.severity),
                _VERDICTS.index(Verdict(one.code)) if one.kind is FindingKind.NUMBERS else 0,
                -(one.similarity or 0.0) if one.kind is FindingKind.SIMILAR else 0.0,
                [(order[place.document_id], place.span.start, place.span.end) for place in one.places],
                one.id,
            ),
        )
    )


def _merged(found: Iterable[Finding], order: Mapping[str, int]) -> list[Finding]:
    """One finding for each id, with the places of all that have it; the rest is that of the first."""
    groups: dict[str, list[Finding]] = defaultdict(list)
    for one in found:
        groups[one.id].append(one)
    return [_at_all_places(group, order) if len(group) > 1 else group[0] for group in groups.values()]


def _at_all_places(group: Sequence[Finding], order: Mapping[str, int]) -> Finding:
    places = {place for one in group for place in one.places}
    ordered = sorted(places, key=lambda place: (order[place.document_id], place.span.start, place.span.end))
    return replace(group[0], places=tuple(ordered))


def _numbers(number: int, row: ClaimRow, texts: Mapping[str, str], order: Mapping[str, int]) -> Finding | None:
    grave = [one for one in row.comparisons if one.verdict is row.verdict]
    if row.verdict not in _VERDICTS or not grave:
        return None
    chosen = min(grave, key=lambda one: one.scope_unknown)
    severity = _severity(row.verdict, chosen)
    told = row.claims if row.verdict is Verdict.COMPATIBLE else _unlike(row.claims, chosen)
    surfaces: list[str] = []
    for claim in told:
        surface = _written(claim, texts[claim.document_id])
        if surface not in surfaces:
            surfaces.append(surface)
    if row.verdict is Verdict.COMPATIBLE and len(surfaces) < 2:
        return None
    places = sorted((claim.place for claim in row.claims), key=lambda place: (order[place.document_id], place.span))
    quotes = [claim.sentence.of(texts[claim.document_id]) for claim in (chosen.left, chosen.right)]
    quotes += [claim.quantity.span.of(texts[claim.document_id]) for claim in (chosen.left, chosen.right)]
    arguments = (("subject", row.label), ("figures", " | ".join(surfaces)))
    identity = finding_id(FindingKind.NUMBERS, quotes)
    return Finding(identity, FindingKind.NUMBERS, severity, tuple(places), row.verdict.value, arguments, number)


def _written(claim: Claim, text: str) -> str:
    """The figure as written; in lower case where it has its capital from the beginning of its sentence."""
    words = " ".join(claim.quantity.span.of(text).split())
    first = claim.quantity.span.start == claim.sentence.start and claim.quantity.kind is not QuantityKind.DATE
    return words[:1].lower() + words[1:] if first and words[1:2].islower() else words


def _unlike(claims: Sequence[Claim], chosen: Comparison) -> list[Claim]:
    """The two claims of a comparison and those of the others that cannot be the same as any told before, in the order
    of `claims`: of "about 60", "80" and "some 60" the last says nothing new. Dates are all told."""
    told = {chosen.left, chosen.right}
    figures: defaultdict[tuple[str, str], _Figures] = defaultdict(_Figures)
    for claim in (chosen.left, chosen.right, *claims):
        quantity = claim.quantity
        if quantity.kind is QuantityKind.DATE:
            told.add(claim)
            continue
        space, known = interval(quantity), figures[quantity.unit, dimension(quantity)]
        if claim in told or not known.may_hold(space):
            known.add(space)
            told.add(claim)
    return [claim for claim in claims if claim in told]


class _Figures:
    """Figures of one unit that were told. A row may have a thousand, nearly all of them points, which are looked up."""

    def __init__(self) -> None:
        self._points: dict[Decimal, Interval] = {}
        self._others: list[Interval] = []

    def add(self, space: Interval) -> None:
        if space.is_point:
            self._points[space.low] = space
        else:
            self._others.append(space)

    def may_hold(self, space: Interval) -> bool:
        """Whether a figure that was told may be this one."""
        if space.is_point:
            return space.low in self._points or any(map(space.meets, self._others))
        return any(map(space.meets, chain(self._points.values(), self._others)))


def _severity(verdict: Verdict, gravest: Comparison) -> Severity:
    if verdict is Verdict.CONFLICT:
        return Severity.MEDIUM if gravest.scope_unknown else Severity.HIGH
    return Severity.LOW if verdict is Verdict.COMPATIBLE else Severity.MEDIUM


def _fact(number: int, found: Contradiction, texts: Mapping[str, str]) -> Finding:
    quotes = [found.check.value]
    for telling in found.chosen:
        text = texts[telling.place.document_id]
        quotes += [telling.place.span.of(text), *(mark.of(text) for mark in telling.marks)]
    places = tuple(telling.place for telling in found.tellings)
    identity = finding_id(FindingKind.FACTS, quotes)
    return Finding(identity, FindingKind.FACTS, found.severity, places, found.code, found.arguments, number)


def _repeat(number: int, duplicate: Duplicate, blocks: _Blocks, texts: Mapping[str, str]) -> Finding:
    quotes = [member.span.of(texts[member.document_id]) for member in duplicate.members]
    labels = " | ".join(blocks.label(member) for member in duplicate.members)
    arguments = (("blocks", labels), ("words", str(len(key(quotes[0])))), ("quote", _opening(quotes[0])))
    return Finding(
        finding_id(FindingKind.REPEAT, quotes),
        FindingKind.REPEAT,
        Severity.LOW if duplicate.heading else Severity.HIGH,
        duplicate.members,
        "repeated-heading" if duplicate.heading else "repeated-block",
        arguments,
        number,
        duplicate.similarity,
    )


class _Blocks:
    """The blocks of each document, to say which ones a place covers."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._ends: dict[str, list[int]] = defaultdict(list)
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._quoted: dict[Place, tuple[Span, ...]] = {}
        for one in segments:
            if one.kind is not SegmentKind.SENTENCE:
                self._starts[one.document_id].append(one.span.start)
                self._ends[one.document_id].append(one.span.end)

    def label(self, place: Place) -> str:
        """ "6–9", counted from 1."""
        first = bisect_right(self._ends[place.document_id], place.span.start) + 1
        last = bisect_left(self._starts[place.document_id], place.span.end)
        return str(first) if first >= last else f"{first}–{last}"

    def quote(self, place: Place, texts: Mapping[str, str]) -> bool:
        """Whether most of a place stands in the quotation marks of its blocks."""
        starts, ends = self._starts[place.document_id], self._ends[place.document_id]
        start = starts[bisect_right(starts, place.span.start) - 1]
        end = ends[bisect_left(ends, place.span.end)]
        around = Place(place.document_id, Span(start, end))
        if around not in self._quoted:
            self._quoted[around] = ignoring.quotations(around.span.of(texts[place.document_id]))
        return ignoring.is_quoted(place.span.shifted(-start), self._quoted[around])


def _passage(number: int, passage: Passage, blocks: _Blocks, texts: Mapping[str, str]) -> tuple[Passage, Finding]:
    """The finding, with its passage: as long as it is kept, no other comes to have the passage's id."""
    strongest = passage.strongest
    identity = [place.span.of(texts[place.document_id]) for place in (strongest.left, strongest.right)]
    places = (passage.left, passage.right)
    quote = passage.left.span.of(texts[passage.left.document_id])
    if passage.kind is MatchKind.IDENTICAL:
        words = len(key(quote))
        severity = Severity.HIGH if words >= _LONG_VERBATIM else Severity.MEDIUM
        arguments: tuple[tuple[str, str], ...] = (("words", str(words)), ("quote", _opening(quote)))
        kind, code = FindingKind.VERBATIM, "verbatim-passage"
        if all(blocks.quote(side, texts) for match in passage.matches for side in (match.left, match.right)):
            severity, code = Severity.LOW, "shared-quotation"  # both quote one source: no copy of each other
    else:
        severity, kind, code = Severity.INFO, FindingKind.SIMILAR, "similar-passage"
        percent = str(round(100 * strongest.similarity))
        arguments = (("percent", percent), ("kind", passage.kind.value), ("shared", ", ".join(strongest.shared)))
    if any(match.by_hand for match in passage.matches):
        arguments = (*arguments, ("by_hand", "yes"))
    identity_key = finding_id(kind, identity)
    return passage, Finding(identity_key, kind, severity, places, code, arguments, number, strongest.similarity)


def _opening(quote: str) -> str:
    """The first words of a quote, with an ellipsis when there are more."""
    words = quote.split()
    return " ".join(words[:_QUOTED_WORDS]) + ("…" if len(words) > _QUOTED_WORDS else "")
