"""Figures of two articles on one story that differ as a slip makes them differ: the same digits in another order, of
another magnitude, or in another unit.

Newsrooms seldom tell one thing in the same words, but a miswritten figure keeps its digits. Two figures of one kind
that do, neither of which the other article states, are seldom so by chance: the more digits, the less.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache, partial
from itertools import combinations, product

from desktop.engine.cancellation import Step
from desktop.engine.contexts import Told
from desktop.engine.exclusions import of_two_people
from desktop.engine.intervals import dimension, in_base, same_value
from desktop.engine.magnitudes import Digits
from desktop.engine.pairing import Context, score
from desktop.engine.roles import Role
from desktop.engine.stemming import stem
from desktop.engine.subjects import sizes
from desktop.engine.units import measure_words
from desktop.engine.weights import Meaning
from desktop.model import Quantity, QuantityKind

SLIPS = frozenset(["exchanged", "magnitude", "unit", "points"])
"""The rules by which a slip is told."""
_FEWEST = 2
"""Digits, noughts at the end left out, of a figure that can have slipped;"""
_TELLING = 3
"""and from which one that has is no chance, where the sentences share a word or a figure."""
_ONE_STORY = 2
"""Pairs of sentences that are alike in two articles on one story, at least."""
_MUCH = 3
"""Words and figures shared by two sentences that tell of one thing, whatever else they say."""
_LIKELY = 1.2
"""How surely two claims count the same where their sentences share but a word or a figure,"""
_SURE = 2.0
"""and where they share nothing."""
_POINTS = frozenset(["percent", "percentage-point"])
_BUCKET = 60
"""Figures of the same digits of which more stand in one article are those of a table; the first ones are looked at."""
_GREAT = 100
"""Figures from which one without a unit is taken to be one with a unit."""
_UNSLIPPED = frozenset(["date", "clock", "countdown", "dateline", "rank", "streak", "multiplier"])
_COMMON = frozenset(["count", "money", "percent", "time", "age"])
"""The kinds of which every article has many figures: of any other, being of that kind says as much as a shared word."""
_MAGNITUDES = (1, 2, 3, 6)
"""Powers of ten by which a figure slips: noughts, or "thousand", "million" and "billion" for one another."""
_POLLED = 64
"""Pairs of figures between two calls of `check`: most take a microsecond, those of a slip some twenty."""
_NOUGHTS = 2
"""Noughts at the end of one figure, at most, that can stand elsewhere in the other."""


def slip(one: Quantity, other: Quantity, left: Digits | None, right: Digits | None) -> str:
    """How two unequal figures with these digits can be one, miswritten: "exchanged" for two digits in each other's
    place, "magnitude" for the same digits with other noughts, "unit" for the same digits in another measure, "points"
    for per cent and percentage points; "" for any other two."""
    if left is None or right is None:
        return ""
    (here, low), (there, high) = left, right
    if one.unit != other.unit:
        if here != there:
            return ""
        if low == high and {one.unit, other.unit} == _POINTS:
            return "points"
        measured = one.kind is other.kind is QuantityKind.MEASURE and dimension(one) == dimension(other)
        return "unit" if measured and len(here) >= _FEWEST and not same_value(one, other) else ""
    if left == right or max(len(here), len(there)) < _FEWEST:
        return ""
    if here == there:
        return "magnitude" if abs(low - high) in _MAGNITUDES else ""
    lowest = min(low, high)
    if max(low, high) - lowest > _NOUGHTS:
        return ""
    here, there = here + (0,) * (low - lowest), there + (0,) * (high - lowest)  # "140" and "104"
    if len(here) != len(there):
        return ""
    unlike = [(a, b) for a, b in zip(here, there, strict=True) if a != b]
    return "exchanged" if len(unlike) == 2 and unlike[0] == unlike[1][::-1] else ""


def plainly_exchanged(one: Context, other: Context) -> bool:
    """Whether the figures have two digits exchanged, of so many that it is hardly chance: 228 and 282."""
    here, there = one.digits, other.digits
    if here is None or there is None or slip(one.claim.quantity, other.claim.quantity, here, there) != "exchanged":
        return False
    return max(len(here[0]), len(there[0])) >= _TELLING


def slipped(
    told: Sequence[Told], akin: Iterable[tuple[int, int]], check: Step
) -> Iterator[tuple[int, Context, int, Context]]:
    """Claims of two articles on one story, or of a headline and its text, that most likely are one figure, miswritten
    in one of them: each with the number of its sentence in `told`, the earlier one first. `akin` are the numbers of
    alike sentences. `check` is called for each sentence, each two articles and at least every `_POLLED` pairs of
    figures, and may raise."""
    parts: defaultdict[str, defaultdict[bool, _Held]] = defaultdict(partial(defaultdict, _Held))
    """By the article's id and whether its headline is meant or what stands below."""
    homes: list[str] = []
    for number, sentence in enumerate(told):
        check()
        first = sentence.claims[0]
        homes.append(first.claim.document_id)
        parts[first.claim.document_id][first.headline].add(number, sentence)
    pairs = [pair for own in parts.values() for pair in combinations(own.values(), 2)]
    for (left, right), often in Counter((homes[one], homes[other]) for one, other in akin).items():
        if left != right and often >= _ONE_STORY:
            pairs += product(parts[left].values(), parts[right].values())
    for here, there in pairs:
        check()
        for key in here.by_digits.keys() & there.by_digits.keys():
            figures = product(here.by_digits[key], there.by_digits[key])
            for looked, ((one, a), (other, b)) in enumerate(figures):
                if looked % _POLLED == 0:
                    check()
                how = slip(a.claim.quantity, b.claim.quantity, a.digits, b.digits)
                if not how or here.states(b) or there.states(a):
                    continue
                if _count_the_same(a, b, told[one], told[other]):
                    yield one, a, other, b


class _Held:
    """What an article or its headline states: by kind and the digits in it, and all its figures."""

    def __init__(self) -> None:
        self.by_digits: defaultdict[tuple[str, tuple[int, ...]], list[tuple[int, Context]]] = defaultdict(list)
        self._figures: set[tuple[str, Decimal]] = set()

    def add(self, number: int, sentence: Told) -> None:
        for context in sentence.paired:
            self._figures.update(_ends(context))
            if context.digits is not None and context.kind not in _UNSLIPPED:
                kind = "percent" if context.claim.quantity.unit in _POINTS else context.kind
                alike = self.by_digits[kind, tuple(sorted(filter(None, context.digits[0])))]
                if len(alike) < _BUCKET:
                    alike.append((number, context))

    def states(self, context: Context) -> bool:
        """Whether it has that figure too, a great one also with its unit understood ("of 1,830 tonnes 1,380")."""
        bare = [("count", end) for end in _written(context) if end >= _GREAT]
        return not self._figures.isdisjoint([*_ends(context), *bare])


def _ends(context: Context) -> list[tuple[str, Decimal]]:
    """The ends of a figure with its kind, in the measure of that kind."""
    quantity = context.claim.quantity
    return [(context.kind, in_base(quantity, end)) for end in _written(context)]


def _written(context: Context) -> list[Decimal]:
    quantity = context.claim.quantity
    return [end for end in (quantity.low, quantity.high) if end is not None]


def _count_the_same(a: Context, b: Context, one: Told, other: Told) -> bool:
    """Whether enough is said alike around two figures of which one can be the other, miswritten."""
    left, right = a.subject, b.subject
    if left.concept and right.concept and left.concept != right.concept:
        return False
    if left.role is not right.role and Role.FORMER in (left.role, right.role):
        return False
    if left.head != right.head and {left.head, right.head} <= sizes():
        return False
    if (
        a.kind == "age"
        and left.actor
        and right.actor
        and of_two_people(a.claim.quantity, b.claim.quantity, left, right)
    ):
        return False
    points = a.kind != b.kind  # which its words around cannot say, for the kinds are never compared
    if points:
        return left.role is right.role is Role.CHANGE and not _plain_topic(one).isdisjoint(_plain_topic(other))
    shared = len(_plain_topic(one) & _plain_topic(other)) + (a.kind not in _COMMON)
    if a.earlier != b.earlier and shared < _FEWEST:
        return score(a, b, akin=True) >= _SURE  # of two times, most likely
    longest = max(len(claim.digits[0]) for claim in (a, b) if claim.digits is not None)
    if shared >= (_MUCH if a.kind in _COMMON else _FEWEST) or (shared and longest >= _TELLING):
        return True
    return score(a, b, akin=True) >= (_LIKELY if shared else _SURE)


def _plain_topic(sentence: Told) -> frozenset[Meaning]:
    return sentence.topic - _measures()


@cache
def _measures() -> frozenset[str]:
    """The stems of units, which all figures of a kind share."""
    return frozenset(map(stem, measure_words()))
