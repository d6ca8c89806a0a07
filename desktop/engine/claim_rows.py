"""Rows of the numbers table: claims from all articles that count the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from desktop.engine.groups import Groups
from desktop.engine.intervals import dimension, in_base
from desktop.engine.languages import language_of
from desktop.engine.periods import find_periods
from desktop.engine.subjects import counted_kind
from desktop.model import GRAVEST_FIRST, Claim, ClaimRow, Comparison, Document, QuantityKind, Span, Verdict

_UNNAMED = {QuantityKind.DATE: "date", QuantityKind.DURATION: "length of time"}
"""What a row is called of which no article says what it is about."""
_ENDS = ("by", "until", "from", "since")
_NEVER_RUNNING = (QuantityKind.DATE, QuantityKind.RATIO)
_CONFLICT = Verdict.CONFLICT
_AGREE = (Verdict.SAME, Verdict.COMPATIBLE)


def claim_rows(
    claims: Sequence[Claim], comparisons: Sequence[Comparison], documents: Sequence[Document] = ()
) -> tuple[ClaimRow, ...]:
    """The rows, the gravest verdict first, then in the order of their first claims; () without comparisons. A row is
    called what the articles in the language of its first one call it; `documents` tell the languages, and without them
    all count as of one.

    `claims` are in document order, then text order. Claims are in one row when comparisons join them, directly or
    through others. A comparison that could not be made joins nothing; one of unequal figures whose labels name
    different things stands in a row of its own, so that one doubtful pair does not run two rows together, but with the
    other contradictions of one of the two claims by the same figure: a slip in the text, and in its headline too.
    """
    known = {claim: number for number, claim in enumerate(claims)}
    order = _Order(claims, known)
    joining = [
        (comparison, order.of(comparison.left), order.of(comparison.right))
        for comparison in comparisons
        if comparison.verdict is not Verdict.CANNOT_COMPARE
    ]
    own = _own_rows(joining)
    one_row = _of_one_figure(joining, own)
    held: dict[int, list[_Placed]] = {}
    for number, placed in zip(own, joining, strict=True):
        held.setdefault(one_row.leader(number), []).append(placed)
    languages = {document.id: language_of(document.text) for document in documents}
    rows = (_row(group, languages) for group in held.values())
    return tuple(sorted(rows, key=lambda row: (GRAVEST_FIRST.index(row.verdict), order.of(row.claims[0]))))


def _own_rows(joining: Sequence[_Placed]) -> list[int]:
    """The number of each comparison's row: one for what surely is one thing, and one for what stands between two."""
    one_thing = Groups[int]()
    for comparison, left, right in joining:
        if _of_one_row(comparison):
            one_thing.join(left, right)
    between = [sorted((one_thing.leader(left), one_thing.leader(right))) for _, left, right in joining]
    numbers: dict[tuple[int, ...], int] = {}
    return [numbers.setdefault(tuple(things), len(numbers)) for things in between]


def _of_one_figure(joining: Sequence[_Placed], own: Sequence[int]) -> Groups[int]:
    """Which of these rows tell of one claim that it is contradicted by one figure."""
    rows = Groups[int]()
    told: dict[tuple[int, _Figure], int] = {}
    figures: dict[int, _Figure | None] = {}  # a claim of a table is contradicted many times
    for number, (comparison, left, right) in zip(own, joining, strict=True):
        if comparison.verdict is not _CONFLICT:
            continue
        for place, other, claim in ((left, right, comparison.right), (right, left, comparison.left)):
            if other not in figures:
                figures[other] = _figure(claim)
            figure = figures[other]
            if figure is not None:
                rows.join(number, told.setdefault((place, figure), number))
    return rows


_Figure = tuple[str, Decimal]
"""The kind of a figure and its value in the measure of that kind."""


def _figure(claim: Claim) -> _Figure | None:
    """The figure of a claim; None for a date and a range."""
    quantity = claim.quantity
    ends = {end for end in (quantity.low, quantity.high) if end is not None}
    if quantity.kind is QuantityKind.DATE or len(ends) != 1:
        return None
    return dimension(quantity), in_base(quantity, ends.pop())


_Placed = tuple[Comparison, int, int]
"""A comparison with the positions of its two claims."""


class _Order:
    """The position of each claim: by identity first, because the hash of a claim costs a walk through all it holds."""

    def __init__(self, claims: Sequence[Claim], known: Mapping[Claim, int]) -> None:
        self._claims = claims  # kept alive, so that no identity is used twice
        self._known = known
        self._same = {id(claim): known[claim] for claim in claims}

    def of(self, claim: Claim) -> int:
        """Raises KeyError for a claim that is not among them."""
        found = self._same.get(id(claim))
        return self._known[claim] if found is None else found


def _of_one_row(comparison: Comparison) -> bool:
    """Whether both sides surely count one thing: their figures agree, or their labels name the same."""
    if comparison.verdict in _AGREE:
        return True
    left, right = counted_kind(comparison.left.subject), counted_kind(comparison.right.subject)
    return left == right or not left or not right


def _row(group: Sequence[_Placed], languages: Mapping[str, str]) -> ClaimRow:
    places: dict[int, Claim] = {}
    for comparison, left, right in group:
        places[left], places[right] = comparison.left, comparison.right
    members = [places[number] for number in sorted(places)]
    comparisons = tuple(comparison for comparison, _, _ in group)
    verdict = min({comparison.verdict for comparison in comparisons}, key=GRAVEST_FIRST.index)
    first = languages.get(next((claim for claim in members if claim.subject), members[0]).document_id)
    naming = [claim for claim in members if languages.get(claim.document_id) == first]
    return ClaimRow(_label(members, naming), tuple(members), comparisons, verdict)


def _label(members: Sequence[Claim], naming: Sequence[Claim]) -> str:
    """The subject of what most of `naming`, members of one language, count, in any wording; a telling one ("overdose
    deaths") before a bare one ("deaths"), in the commonest words; with "a year" and the like when the figures of all
    members run over such a time."""
    labels = Counter(claim.subject for claim in naming if claim.subject)
    if not labels:
        return _UNNAMED.get(members[0].quantity.kind, "number")
    kinds = Counter(counted_kind(label) for label in labels.elements())
    nouns = Counter(label.split()[-1] for label in labels.elements())

    def worth(label: str) -> tuple[int, bool, int, int, int, int]:
        words = label.split()
        capitals = sum(letter.isupper() for letter in label)
        return kinds[counted_kind(label)], len(words) > 1, nouns[words[-1]], labels[label], capitals, len(label)

    return max(labels, key=worth) + _running(members)


def _running(members: Sequence[Claim]) -> str:
    """ " a year" when every member's period is a year long or says "annual", else ""; "" for shares and times."""
    if members[0].quantity.kind in _NEVER_RUNNING:
        return ""
    bases = {_rate(claim.scope.period) for claim in members}
    basis = next(iter(bases)) if len(bases) == 1 else ""
    return f" a {basis}" if basis in ("day", "week", "month", "year") and members[0].quantity.unit == "" else ""


@lru_cache(maxsize=4096)
def _rate(period: str) -> str:
    """How long a stated period counts, "" when it does not say; a day or a month that is named is none to count by, nor
    is the end of a time ("by 2028")."""
    if period.partition(" ")[0].lower() in _ENDS:
        return ""
    found = find_periods(period, Span(0, len(period)))
    if not found or (found[0].dated and found[0].basis != "year"):
        return ""
    return found[0].basis
