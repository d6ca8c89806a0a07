"""What a person changed by hand in the rows of the numbers table, done again after each comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.model import (
    GRAVEST_FIRST,
    Claim,
    ClaimKey,
    ClaimRow,
    Comparison,
    Document,
    RowEdit,
    RowEditKind,
    Verdict,
    claim_key,
)

Pair = tuple[Claim, Claim]
Compare = Callable[[Sequence[Pair]], Sequence[Comparison]]


def edited(
    rows: Sequence[ClaimRow],
    comparisons: Sequence[Comparison],
    claims: Sequence[Claim],
    documents: Sequence[Document],
    edits: Sequence[RowEdit],
    compare: Compare,
) -> tuple[tuple[ClaimRow, ...], tuple[Comparison, ...]]:
    """The rows and all comparisons after the edits, in the same orders as before them; without edits, what was given.

    `claims` are in document order, then text order. The edits are done one after the other. One that names what no
    article says any more does nothing, and is done again once the article says it. `compare` makes the comparisons of
    pairs that the machine did not set against each other, in their order.
    """
    if not edits:
        return tuple(rows), tuple(comparisons)
    table = _Table(rows, comparisons, claims, documents, compare)
    for edit in edits:
        table.obey(edit)
    return table.rows(), table.comparisons()


@dataclass(eq=False, slots=True)
class _Row:
    """A row while it is worked on. `label` is the machine's, `name` the one by hand, "" without one."""

    label: str
    claims: list[Claim]
    name: str = ""
    by_hand: bool = False
    of: ClaimRow | None = None  # what it was before the edits; None for a new one


class _Table:
    """The rows while they are worked on. Every claim is in one row at most."""

    def __init__(
        self,
        rows: Sequence[ClaimRow],
        comparisons: Sequence[Comparison],
        claims: Sequence[Claim],
        documents: Sequence[Document],
        compare: Compare,
    ) -> None:
        texts = {document.id: document.text for document in documents}
        self._order = {claim: number for number, claim in enumerate(claims)}
        self._known: dict[ClaimKey, list[Claim]] = {}
        for claim in claims:
            self._known.setdefault(claim_key(claim, texts[claim.document_id]), []).append(claim)
        self._compare = compare
        self._compared = {(one.left, one.right): one for one in comparisons}
        self._barred: set[Pair] = set()
        self._rows = [_Row(row.label, list(row.claims), of=row) for row in rows]
        self._home = {claim: row for row in self._rows for claim in row.claims}

    def obey(self, edit: RowEdit) -> None:
        claims, others = self._present(edit.claims), self._present(edit.others)
        match edit.kind:
            case RowEditKind.APART:
                self._part(claims, others)
            case RowEditKind.TOGETHER:
                self._join(claims, others)
            case RowEditKind.NAME:
                row = self._holding(claims)
                if row is not None:
                    row.name, row.by_hand = edit.label, True
            case RowEditKind.NOT_COMPARABLE:
                self._bar(claims, others)

    def rows(self) -> tuple[ClaimRow, ...]:
        """The gravest verdict first, then in the order of their first claims."""
        among: dict[_Row, list[Comparison]] = {}
        for one in self.comparisons():
            home = self._home.get(one.left)
            if home is not None and home is self._home.get(one.right):
                among.setdefault(home, []).append(one)
        made = [self._made(row, among) for row in self._rows if row.claims]
        return tuple(sorted(made, key=lambda row: (GRAVEST_FIRST.index(row.verdict), self._order[row.claims[0]])))

    def comparisons(self) -> tuple[Comparison, ...]:
        """In the order of their left claims, then the right ones."""
        kept = [pair for pair in self._compared if self._stays(pair)]
        kept.sort(key=lambda pair: (self._order[pair[0]], self._order[pair[1]]))
        return tuple(self._compared[pair] for pair in kept)

    def _part(self, claims: Sequence[Claim], others: Sequence[Claim]) -> None:
        """Take `claims` out of the rows that hold `others` too, with what only they brought into the row."""
        for row in dict.fromkeys(self._home[claim] for claim in claims if claim in self._home):
            taken = [claim for claim in claims if self._home.get(claim) is row]
            left = [claim for claim in others if self._home.get(claim) is row and claim not in taken]
            if not left:
                continue
            near = self._reached(taken, row.claims, set(left))
            gone = set(taken) if near & set(left) else near
            staying = [claim for claim in row.claims if claim not in gone]
            going = [claim for claim in row.claims if claim in gone]
            row.claims, row.by_hand = staying, True
            self._add(_Row(going[0].subject or row.label, going, by_hand=True))
            self._close_gaps(staying)

    def _join(self, claims: Sequence[Claim], others: Sequence[Claim]) -> None:
        """Make one row of the two, and compare the figures of one with those of the other."""
        one, other = self._holding(claims, make=True), self._holding(others, make=True)
        if one is None or other is None or one is other:
            return
        self._complete((a, b) for a in one.claims for b in other.claims)
        one.claims = sorted([*one.claims, *other.claims], key=self._order.__getitem__)
        one.name, one.by_hand = one.name or other.name, True
        for claim in other.claims:
            self._home[claim] = one
        other.claims = []

    def _bar(self, claims: Sequence[Claim], others: Sequence[Claim]) -> None:
        """Take out the comparisons of `claims` with `others`, wherever they are."""
        for one in claims:
            for other in others:
                if one != other:
                    self._barred.add(self._pair(one, other))
                    for claim in (one, other):
                        if claim in self._home:
                            self._home[claim].by_hand = True

    def _present(self, keys: Iterable[ClaimKey]) -> list[Claim]:
        found = {claim for key in keys for claim in self._known.get(key, ())}
        return sorted(found, key=self._order.__getitem__)

    def _holding(self, claims: Sequence[Claim], *, make: bool = False) -> _Row | None:
        """The row that holds most of `claims`, among equals the one of the first; with `make`, claims that are in no
        row get one."""
        homes = Counter(self._home[claim] for claim in claims if claim in self._home)
        if homes:
            return homes.most_common(1)[0][0]
        if not make or not claims:
            return None
        row = _Row(claims[0].subject or "number", list(claims), by_hand=True)
        self._add(row)
        return row

    def _add(self, row: _Row) -> None:
        self._rows.append(row)
        self._home.update(dict.fromkeys(row.claims, row))

    def _reached(self, start: Sequence[Claim], among: Sequence[Claim], apart: set[Claim]) -> set[Claim]:
        """The claims that comparisons join to `start`, not counting those of `start` with `apart`."""
        near = self._neighbours(among)
        reached, waiting = set(start), list(start)
        while waiting:
            claim = waiting.pop()
            for other in near[claim]:
                if other not in reached and not (claim in start and other in apart):
                    reached.add(other)
                    waiting.append(other)
        return reached

    def _neighbours(self, among: Sequence[Claim]) -> Mapping[Claim, list[Claim]]:
        near: dict[Claim, list[Claim]] = {claim: [] for claim in among}
        for left, right in self._compared:
            if left in near and right in near and (left, right) not in self._barred:
                near[left].append(right)
                near[right].append(left)
        return near

    def _close_gaps(self, claims: Sequence[Claim]) -> None:
        """Compare the parts of a row that only a claim which left it had joined."""
        parts: list[set[Claim]] = []
        for claim in claims:
            if not any(claim in part for part in parts):
                parts.append(self._reached([claim], claims, set()))
        for number, part in enumerate(parts):
            self._complete((a, b) for later in parts[number + 1 :] for a in part for b in later)

    def _complete(self, pairs: Iterable[Pair]) -> None:
        """Make the comparisons that are missing; claims of one sentence are not set against each other."""
        ordered = {self._pair(*pair): None for pair in pairs}
        missing = [
            (a, b)
            for a, b in ordered
            if (a, b) not in self._compared and (a.document_id, a.sentence) != (b.document_id, b.sentence)
        ]
        missing.sort(key=lambda pair: (self._order[pair[0]], self._order[pair[1]]))
        if missing:
            self._compared.update(zip(missing, self._compare(missing), strict=True))

    def _pair(self, one: Claim, other: Claim) -> Pair:
        return (one, other) if self._order[one] < self._order[other] else (other, one)

    def _stays(self, pair: Pair) -> bool:
        """Whether no hand parted the two. What the machine could not compare it did not put in one row either."""
        parted = self._home.get(pair[0]) is not self._home.get(pair[1])
        return pair not in self._barred and (not parted or self._compared[pair].verdict is Verdict.CANNOT_COMPARE)

    def _made(self, row: _Row, comparisons: Mapping[_Row, list[Comparison]]) -> ClaimRow:
        if row.of is not None and not row.by_hand:
            return row.of
        among = comparisons.get(row, [])
        verdict = min((one.verdict for one in among), key=GRAVEST_FIRST.index, default=Verdict.CANNOT_COMPARE)
        return ClaimRow(row.name or row.label, tuple(row.claims), tuple(among), verdict, by_hand=True)
