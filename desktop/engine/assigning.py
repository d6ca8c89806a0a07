"""Which claims of two sentences that tell of the same thing count the same, one to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from desktop.engine.contexts import Told
from desktop.engine.contrasts import contrast
from desktop.engine.pairing import Context, equal, score
from desktop.engine.periods import difference
from desktop.engine.roles import Role

_FORMER = Role.FORMER
_ENOUGH_AKIN = 1.5
_ALONE = 0.6
"""What it adds that both sentences hold one figure of a kind only."""
_ENDLESS = ("open", "years")
_RUNNING = ("hour", "day", "week", "month", "quarter", "year")


def assigned(one: Told, other: Told) -> list[tuple[Context, Context]]:
    """The claims of two sentences that tell of the same thing, one to one, the best first."""
    left, right = one.paired, other.paired
    scored = []
    for a in left:
        rivals = other.by_kind.get(a.kind)
        if rivals is None:
            continue
        alone = _ALONE if len(rivals) == 1 == len(one.by_kind[a.kind]) else 0.0
        for b in rivals:
            total = score(a, b, akin=True) + alone
            if total >= _ENOUGH_AKIN and not bases_differ(a, b):
                scored.append((total - _parted(a, b), -abs(a.rank - b.rank), a, b))
    if not scored:
        return []
    scored.sort(key=lambda item: (-item[0], -item[1], item[2].rank, item[3].rank))
    here: dict[int, Context] = {}
    there: dict[int, Context] = {}
    pairs = []
    for _, _, a, b in scored:
        if a.rank in here or b.rank in there or stated_elsewhere(a, b, left, right):
            continue
        here[a.rank], there[b.rank] = b, a
        pairs.append((a, b))
    if not pairs:
        return []
    restated = _restated(left, here) + [(a, b) for b, a in _restated(right, there)]
    return [*pairs, *restated, *_formers(left, right, here, there)]


def _formers(
    left: Sequence[Context], right: Sequence[Context], here: Mapping[int, Context], there: Mapping[int, Context]
) -> list[tuple[Context, Context]]:
    """The level before, which few words tell what it is of ("up from 4.1 percent"), goes with the level before of the
    other sentence, where both have one and the levels are paired: equal, or of two stated times. `here` and `there` are
    the counterparts of those that have one, by rank."""
    pairs = []
    for a, b in product(_former(left), _former(right)):
        if a.kind != b.kind or a.rank in here or b.rank in there:
            continue
        levels = [(one, here[one.rank]) for one in left if one.kind == a.kind and one.rank in here]
        if any(equal(one, other) or difference(a.around.period, b.around.period) for one, other in levels):
            pairs.append((a, b))
    return pairs


def _former(group: Sequence[Context]) -> list[Context]:
    """The only level before of a sentence, [] where there is none or several."""
    found = [context for context in group if context.subject.role is _FORMER]
    return found if len(found) == 1 else []


def stated_elsewhere(a: Context, b: Context, left: Sequence[Context], right: Sequence[Context]) -> bool:
    """Whether two unequal figures are no counterparts because the other sentence states one of them too, under
    another order or in another unit."""
    if equal(a, b):
        return False
    for own, others in ((a, right), (b, left)):
        if own.claim.quantity.low == 1:
            continue
        for other in others:
            if other.kind != own.kind or other is a or other is b or other.subject.role is _FORMER:
                continue
            if equal(own, other):
                return True
    return False


def _parted(a: Context, b: Context) -> bool:
    """Whether words near them say that they are about different groups or statistics."""
    return bool(a.telling or b.telling) and contrast(a.telling, b.telling) is not None


def _restated(group: Sequence[Context], taken: Mapping[int, Context]) -> list[tuple[Context, Context]]:
    """A figure that another unit restates in brackets ("60 metres (200 feet)"), with the same counterpart; `taken` are
    the counterparts by rank."""
    pairs = []
    for rank, counterpart in sorted(taken.items()):
        if rank + 1 == len(group) or rank + 1 in taken:
            continue
        before, context = group[rank], group[rank + 1]
        gap = context.claim.quantity.span.start - before.claim.quantity.span.end
        if before.kind == context.kind and before.claim.quantity.unit != context.claim.quantity.unit and 0 <= gap <= 2:
            pairs.append((context, counterpart))
    return pairs


def bases_differ(a: Context, b: Context) -> bool:
    """Whether one is a running figure and the other one of another length: deaths a day against deaths a year. Not of
    two totals: "cases rose to 240 on Monday" and "to 214 since May"."""
    one, other = a.basis, b.basis
    if one == other or not one or not other:
        return False
    if (one in _ENDLESS) != (other in _ENDLESS):
        return not a.subject.role is b.subject.role is Role.LEVEL
    return one in _RUNNING and other in _RUNNING
