"""Which claims of two sentences that tell of the same thing count the same, one to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, product

from desktop.engine.contrasts import contrast
from desktop.engine.pairing import Context, Weights, equal, score
from desktop.engine.periods import difference
from desktop.engine.roles import Role

_ENOUGH_AKIN = 1.5
_ALONE = 0.6
"""What it adds that both sentences hold one figure of a kind only."""
_ENDLESS = ("open", "years")
_RUNNING = ("hour", "day", "week", "month", "quarter", "year")


class Told:
    """The claims of one sentence, in order and by their kinds."""

    def __init__(self, claims: Sequence[Context]) -> None:
        self.claims = claims
        self.by_kind: dict[str, list[Context]] = {}
        for claim in claims:
            self.by_kind.setdefault(claim.kind, []).append(claim)


def assigned(one: Told, other: Told, weights: Weights) -> list[tuple[Context, Context]]:
    """The claims of two sentences that tell of the same thing, one to one, the best first."""
    if one.by_kind.keys().isdisjoint(other.by_kind):
        return []
    left, right = one.claims, other.claims
    scored = []
    for a in left:
        rivals = other.by_kind.get(a.kind, ())
        alone = _ALONE if len(rivals) == 1 == len(one.by_kind[a.kind]) else 0.0
        for b in rivals:
            total = score(a, b, weights, akin=True) + alone
            if total >= _ENOUGH_AKIN and not bases_differ(a, b):
                scored.append((total - _parted(a, b), -abs(a.rank - b.rank), a, b))
    scored.sort(key=lambda item: (-item[0], -item[1], item[2].order, item[3].order))
    taken: dict[int, Context] = {}
    pairs = []
    for _, _, a, b in scored:
        if a.order in taken or b.order in taken or stated_elsewhere(a, b, left, right):
            continue
        taken[a.order], taken[b.order] = b, a
        pairs.append((a, b))
    return [*pairs, *_restated(left, right, taken), *_formers(left, right, taken)]


def _formers(
    left: Sequence[Context], right: Sequence[Context], taken: Mapping[int, Context]
) -> list[tuple[Context, Context]]:
    """The level before, which few words tell what it is of ("up from 4.1 percent"), goes with the level before of the
    other sentence, where both have one and the levels are paired: equal, or of two stated times."""
    pairs = []
    for a, b in product(_former(left), _former(right)):
        if a.kind != b.kind or a.order in taken or b.order in taken:
            continue
        levels = [(one, taken[one.order]) for one in left if one.kind == a.kind and one.order in taken]
        if any(equal(one, other) or difference(a.around.period, b.around.period) for one, other in levels):
            pairs.append((a, b))
    return pairs


def _former(group: Sequence[Context]) -> list[Context]:
    """The only level before of a sentence, [] where there is none or several."""
    found = [context for context in group if context.subject.role is Role.FORMER]
    return found if len(found) == 1 else []


def stated_elsewhere(a: Context, b: Context, left: Sequence[Context], right: Sequence[Context]) -> bool:
    """Whether two unequal figures are no counterparts because the other sentence states one of them too, under
    another order or in another unit."""
    if equal(a, b):
        return False
    for own, others in ((a, right), (b, left)):
        for other in others:
            if other.kind != own.kind or other is a or other is b or other.subject.role is Role.FORMER:
                continue
            if own.claim.quantity.low != 1 and equal(own, other):
                return True
    return False


def _parted(a: Context, b: Context) -> bool:
    """Whether words near them say that they are about different groups or statistics."""
    return bool(a.telling or b.telling) and contrast(a.telling, b.telling) is not None


def _restated(
    left: Sequence[Context], right: Sequence[Context], taken: Mapping[int, Context]
) -> list[tuple[Context, Context]]:
    """A figure that another unit restates in brackets ("60 metres (200 feet)") goes with the same counterpart."""
    pairs = []
    for group, first in ((left, True), (right, False)):
        for before, context in pairwise(group):
            counterpart = taken.get(before.order)
            gap = context.claim.quantity.span.start - before.claim.quantity.span.end
            same = before.kind == context.kind and before.claim.quantity.unit != context.claim.quantity.unit
            if counterpart and context.order not in taken and same and 0 <= gap <= 2:
                pairs.append((context, counterpart) if first else (counterpart, context))
    return pairs


def bases_differ(a: Context, b: Context) -> bool:
    """Whether one is a running figure and the other one of another length: deaths a day against deaths a year."""
    one, other = a.basis, b.basis
    if one == other or not one or not other:
        return False
    return (one in _ENDLESS) != (other in _ENDLESS) or (one in _RUNNING and other in _RUNNING)
