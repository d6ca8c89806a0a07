"""What shows that two figures, mostly unequal ones, are of two things, not one thing told differently."""

from __future__ import annotations

from functools import lru_cache

from desktop.engine.stemming import stem
from desktop.engine.subjects import Subject
from desktop.model import Claim, Quantity, QuantityKind

_YEARS_APART = 3
"""Two reports of one person's age seldom miss each other by more, unless digits were exchanged;"""
_YEARS_APART_UNNAMED = 2
"""of two people without names ("a 12-year-old girl") even less."""
_A_GENERATION = 15
"""Years apart from which two of one surname are relatives, where one side has no more than that name."""
_OPPOSITE = frozenset([frozenset(["#money", "loss"]), frozenset([stem("surplus"), stem("deficit")])])
"""The heads of results of opposite sign; "#money" is a profit in any word for one."""
_RUNNING = ("month", "year", "quarter")
_FOUND = ("bodies", "corpses")
_AN_AMOUNT = (QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE)


def of_two_people(one: Quantity, other: Quantity, a: Subject, b: Subject) -> bool:
    """Whether two unequal ages are those of two people: of two names, or years apart and of
    none, or of one surname."""
    if a.actor and b.actor and not a.actor & b.actor:
        return True
    apart = _most_apart(a.actor, b.actor)
    if apart is None or one.low is None or other.low is None or one.low != one.high or other.low != other.high:
        return False
    exchanged = sorted(str(one.low)) == sorted(str(other.low))
    return one.unit == other.unit and abs(one.low - other.low) > apart and not exchanged


def _most_apart(one: frozenset[str], other: frozenset[str]) -> int | None:
    """How many years two reports of the age of one person with these names miss each other at most; None where the
    names are the same."""
    shared = one & other
    if not shared:
        return _YEARS_APART if one or other else _YEARS_APART_UNNAMED
    if one - other and other - one:
        return _YEARS_APART
    return None if len(shared) > 1 or one == other else _A_GENERATION


def of_two_things(a: Subject, b: Subject) -> bool:
    """Whether each is said of a thing with terms of its own ("the 13-inch model", "the 2-year note"), or of an offer by
    somebody else, or one is a part ("15 of them"): of the other part nobody knows whether it is the same; or only one
    comes on top ("two more")."""
    if a.terms and b.terms and not a.terms & b.terms:
        return True
    if a.bidder and b.bidder and not a.bidder & b.bidder:
        return not (abbreviates(a.bidder, b.bidder) or abbreviates(b.bidder, a.bidder))
    return a.part != b.part or a.part == "of" or a.further != b.further


def of_opposite_results(a: Subject, b: Subject) -> bool:
    """Whether one counts what was earned and the other what was lost: a profit and a loss, a surplus and a deficit."""
    return frozenset([a.head, b.head]) in _OPPOSITE


def abbreviates(short: frozenset[str], long: frozenset[str]) -> bool:
    """Whether a name is made of the initials of the others: "HP" of "Hewlett-Packard"."""
    return _initials(long) in _letters(short)


@lru_cache(maxsize=4096)
def _initials(names: frozenset[str]) -> str:
    """Those of all the names and their parts, in the order of letters."""
    return "".join(sorted(part[0] for name in names for part in name.lstrip("@#").split("-") if part))


@lru_cache(maxsize=4096)
def _letters(names: frozenset[str]) -> frozenset[str]:
    """The letters of each name, in their order."""
    return frozenset("".join(sorted(filter(str.isalpha, name))) for name in names)


def part_of_others(part: Subject, other: Subject) -> bool:
    """Whether only the first is some of those just named, not said who or what, and the other counts an event:
    "[accidents] of which four were serious" and "four died"."""
    bare = part.part.startswith("of") and not (part.concept or part.head or part.group)
    return bare and not other.part.startswith("of") and bool(other.concept)


def never_told_twice(left: Claim, right: Claim, a: Subject, b: Subject, *, bases: tuple[str, str]) -> bool:
    """Whether two unequal figures of one article are told of two things: an amount that does not say of what both
    times, or one of which is said of a longer time (`bases` of their periods); or the bodies found in one place, and
    all the dead."""
    if left.quantity.kind in _AN_AMOUNT and (not a.head or a.head != b.head):
        return True
    if _are_found(a) != _are_found(b):
        return True
    return any(base in _RUNNING and not other for base, other in (bases, bases[::-1]))


def _are_found(subject: Subject) -> bool:
    return subject.label.partition(" ")[0] in _FOUND
