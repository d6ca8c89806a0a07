"""How surely two claims count the same thing, from the words around them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from desktop.engine.contrasts import contrast
from desktop.engine.countdowns import may_be_one_moment, time_left
from desktop.engine.dates import find_moments
from desktop.engine.event_dates import least_of_one_event
from desktop.engine.exclusions import (
    abbreviates,
    never_told_twice,
    of_two_people,
    of_two_things,
    part_of_others,
)
from desktop.engine.intervals import dimension, is_vague, same_value
from desktop.engine.kinship import kinship
from desktop.engine.lexicon import word_set
from desktop.engine.localities import Locality
from desktop.engine.made_often import made_often
from desktop.engine.magnitudes import Digits, far_apart
from desktop.engine.moments import HALF_DAY
from desktop.engine.roles import Role
from desktop.engine.scopes import Surroundings
from desktop.engine.stemming import base, stem
from desktop.engine.streaks import is_streak
from desktop.engine.subjects import Subject
from desktop.engine.weights import Meaning, Vector, likeness
from desktop.model import Claim, Quantity, QuantityKind

_RATIO = QuantityKind.RATIO
_MOVING = (Role.CHANGE, Role.LEVEL)
_RULES = ("-", "–", "—", ":", "|")
_TOTAL = "total"
_AGO = re.compile(r"\s(?:ago|earlier)\b")
NEVER = -9.0
"""The score of two claims that cannot count the same thing."""
SCOPE_KINDS = frozenset(["date", "clock", "countdown", "rank", "streak", "multiplier", "time", "age"])
"""Kinds that are mostly scope or description: compared between sentences that are alike, of different articles or of a
headline and its text."""
_NOUNS_DECIDE = ("count", "data")
"""The kinds of which every figure counts its own noun."""
_ONE_MOMENT = 2.0
"""What it says that two countdowns are nearly equal, of sentences that share at least so many words:"""
_SHARED = 2
_ALL_ELSE = 0.8
"""Likeness of what two sentences say around their figures from which they say the same, if not with the same noun."""
_WORDS_ELSE = 3
"""or so many content words, the same ones in both: in short sentences the nouns weigh much."""
_TWICE = 2
_PERHAPS_NO_EVENT = {"illness", ""}
"""What "cases" are taken for may be cases of anything."""
_STREAK = 0.8
"""What it says that two sentences that are alike tell how often something came in a row."""
_BARE = 0.45
"""How alike the words around two unequal bare numbers must be, one of which does not say what it counts."""
_BY_WORDS = 4.0
_MOST_BY_WORDS = _BY_WORDS + 0.001
"""What the words around can add, with room for the last bit of a cosine."""
_MOST_UNEQUAL = 1.0
"""What unit and direction can add,"""
_MOST_BY_FIGURES = 3.2
"""and with equal figures."""


@made_often(eq=False)
class Context:
    """A claim with what is needed to pair it. `kind` is its dimension, with "date" for "41 years ago", "clock" for
    times of day, "countdown" for the time left and "streak" for what came in a row; `telling` are the words near it
    that part groups; `moment` is a date's year, month, day and minutes, () for what is none; `locality` is where
    the sentence's subject is said to be; `unnamed` that it begins with "he", "she" or "they"; `plain` that it is
    plain what is counted; `basis` how long the stated period runs, "" where that is not said; `definite` that the
    figure is a number and not vague; `dated` that the stated period names a time; `earlier` that it is told of a
    month, a year or the like that is over; `headline` that it stands in the headline; `size` and `digits` are those
    of the figure; `same` is the same object as long as the article is the same; `rank` counts the claims of the
    sentence; `topic` are the meanings of the content words of the sentence and its figures, with those of the
    sentence before where it begins with a pronoun; `vector` the words around under the weights of all sentences.
    Each is equal to itself only."""

    claim: Claim
    kind: str
    subject: Subject
    around: Surroundings
    telling: tuple[str, ...]
    moment: tuple[int | None, ...]
    locality: Locality | None
    unnamed: bool
    plain: bool
    basis: str
    definite: bool
    dated: bool
    earlier: bool
    headline: bool
    size: Decimal
    digits: Digits | None
    same: object
    rank: int
    topic: frozenset[Meaning]
    vector: Vector


def kind_of(claim: Claim, text: str) -> str:
    """The kind under which a claim is compared; `text` is its article's."""
    quantity = claim.quantity
    if time_left(claim, text) is not None:
        return "countdown"
    if quantity.kind is QuantityKind.DATE:
        if (
            quantity.span.start == claim.sentence.start
            and text[quantity.span.end : quantity.span.end + 2].strip()[:1] in _RULES
        ):
            return "dateline"
        return "clock" if any(m.minute is not None for m in find_moments(quantity.span.of(text))) else "date"
    if quantity.kind is QuantityKind.DURATION and _AGO.match(text, quantity.span.end):
        return "date"
    if quantity.kind is QuantityKind.ORDINAL and is_streak(text, quantity.span.end, claim.sentence.end):
        return "streak"
    return dimension(quantity)


def moment_of(claim: Claim, text: str) -> tuple[int | None, ...]:
    """Year, month and day of a date, the minute of the day, None where its half is not said, and the minute on the face
    of a clock; of a countdown in the last two places the part of the game and the seconds; () for other claims."""
    if left := time_left(claim, text):
        return None, None, None, *left
    if claim.quantity.kind is not QuantityKind.DATE:
        return ()
    found = next(iter(find_moments(claim.quantity.span.of(text))), None)
    if found is None:
        return ()
    known, face = (None if found.either else found.minute), (None if found.minute is None else found.minute % HALF_DAY)
    return found.year, found.month, found.day, known, face


def equal(a: Context, b: Context) -> bool:
    """Whether both state the same figure or date, as far as both state it."""
    if a.moment and b.moment:
        shared = [(x, y) for x, y in zip(a.moment, b.moment, strict=True) if x is not None and y is not None]
        return bool(shared) and all(x == y for x, y in shared)
    one, other = a.claim.quantity, b.claim.quantity
    if one.unit == other.unit and one.kind is not _RATIO and other.kind is not _RATIO:
        return a.definite and one.low == other.low and one.high == other.high
    return same_value(one, other) and not is_vague(one)


def is_definite(quantity: Quantity) -> bool:
    """Whether a figure is a number that another one can equal: neither vague nor without one."""
    return not is_vague(quantity) and (quantity.low is not None or quantity.high is not None)


def score(a: Context, b: Context, *, akin: bool, least: float = NEVER) -> float:
    """How surely both count the same thing; NEVER when they cannot, or surely less than `least`. `akin` says that their
    sentences are alike.

    Noun, event, unit and the words nearby each add or take away; the figures add a little when they are equal.
    """
    one, other = a.claim.quantity, b.claim.quantity
    left, right = a.subject, b.subject
    kind = a.kind
    if kind == "dateline" or kind != b.kind or (kind in SCOPE_KINDS and not akin):
        return NEVER
    if left.role is not right.role and _roles_clash(a, b):
        return NEVER
    within = a.claim.document_id == b.claim.document_id
    if within and kind in SCOPE_KINDS and a.headline == b.headline:  # a headline tells what stands below once more
        return NEVER
    if one.per and other.per and one.per != other.per:
        return NEVER
    if kind == "rank" and (left.head != right.head or not left.head or one.low != other.low):
        return NEVER
    same = equal(a, b)
    told = a.plain and b.plain
    if within and not same and (not told or a.unnamed or b.unnamed):
        return NEVER
    events = bool(left.concept and right.concept)
    if not same and (of_two_things(left, right) or _of_two(a, b, within=within)):
        return NEVER
    if same and (part_of_others(left, right) or part_of_others(right, left)):
        return NEVER
    if not same and kind == "count" and left.concept != right.concept and (_only_told_of(a, b) or _only_told_of(b, a)):
        return NEVER
    any_actor = same or events or (kind in SCOPE_KINDS and kind != "time")
    if not any_actor and (_actors_clash(left, right) or (left.head == right.head and _kinds_clash(a, b))):
        return NEVER
    if not same and kind in _NOUNS_DECIDE and _other_things(a, b, within=within):
        return NEVER
    total = (0.0 if kind == "count" else 0.5) + _nouns(a, b)
    if not same and not events and left.counted and right.counted and left.people != right.people:
        total -= 2.5  # firefighters are no fire engines
    if (a.telling or b.telling) and contrast(a.telling, b.telling) is not None:
        total = max(total, 0.0)
    if not events and not left.actor.isdisjoint(right.actor):
        total += 0.8
    if left.role is right.role and left.role in _MOVING:
        total += 0.6
    if kind == "streak":
        total += _STREAK
    if total + _MOST_BY_WORDS + (_MOST_BY_FIGURES if same else _MOST_UNEQUAL) < least:
        return NEVER
    alike = likeness(a.vector, b.vector)
    if not same and not told and _is_whole(one) and _is_whole(other) and alike < _BARE:
        return NEVER
    if kind == "date" and not same and alike < least_of_one_event(a.claim, b.claim):
        return NEVER
    if kind == "countdown":
        if not same and not may_be_one_moment(a.moment, b.moment):
            return NEVER
        return _ONE_MOMENT + 4.0 * alike if len(a.topic & b.topic) >= _SHARED else NEVER
    total += _BY_WORDS * alike
    if one.unit and one.unit == other.unit:
        total += 0.7
    if same:
        total += 2.2 if one.low is None or one.low > 10 or kind == "date" else 1.2 if one.low > 3 else 0.6
    if left.direction and left.direction == right.direction:
        total += 0.3
    return total


def _of_two(a: Context, b: Context, *, within: bool) -> bool:
    """Whether something shows that two unequal figures are of two things, besides what `of_two_things` asks."""
    if a.kind == "age" and of_two_people(a.claim.quantity, b.claim.quantity, a.subject, b.subject):
        return True
    if not within:
        return False
    if (_TOTAL in a.telling) != (_TOTAL in b.telling):
        return True  # "six rifles", and "a total of 14 rifles" so far
    return never_told_twice(a.claim, b.claim, a.subject, b.subject, bases=(a.basis, b.basis))


def _other_things(a: Context, b: Context, *, within: bool) -> bool:
    """Whether both surely count things, and not the same: pirates and boats; or one an event and one a thing. Two
    articles may say homes and houses, or paintings and works where all else that they say is the same."""
    left, right = a.subject, b.subject
    if not left.counted or not right.counted or left.people or right.people:
        return False
    if (left.concept or right.concept) and {left.concept, right.concept} != _PERHAPS_NO_EVENT:
        return left.concept != right.concept
    if not left.head or not right.head or left.head == right.head or _measured(left, right):
        return False
    return within or not (_akin(left.head, right.head) or _all_else_same(a, b))


def _all_else_same(a: Context, b: Context) -> bool:
    """Whether two sentences say the same but for two figures, no more than twice apart, and the nouns that they
    count."""
    if far_apart(a.size, b.size, most=_TWICE):
        return False
    if likeness(a.vector, b.vector) >= _ALL_ELSE:
        return True
    own = {a.subject.head, b.subject.head}
    rest = a.vector.keys() - own
    return len(rest) >= _WORDS_ELSE and rest == b.vector.keys() - own


def _only_told_of(a: Context, b: Context) -> bool:
    """Whether the first counts an event that the other's sentence tells of, but not of what it counts: "killed one" and
    "shot [three], killing one"."""
    told = a.subject.concept
    return bool(told) and not b.subject.concept and f"#{told}" in b.topic and a.definite and b.definite


def _measured(left: Subject, right: Subject) -> bool:
    """Whether one noun names the figure itself and not what it counts: "a magnitude of 6" and "a magnitude 6 quake"."""
    scales = _scales()
    return left.head in scales or right.head in scales


def _is_whole(quantity: Quantity) -> bool:
    """Whether a count can be one of things or people: the level of an index has places behind the point."""
    return quantity.step is None or quantity.step >= 1


def is_plain(kind: str, subject: Subject) -> bool:
    """Whether it is plain what is counted, which it is not for a bare number ("default_bits = 1024")."""
    return kind != "count" or subject.counted or bool(subject.concept) or subject.role is not Role.UNKNOWN


def _nouns(left: Context, right: Context) -> float:
    """What noun and event say: a noun that surely is counted weighs more than one that a verb leads to."""
    a, b, total = left.subject, right.subject, 0.0
    if a.concept and b.concept:
        total += 2.5 if a.concept == b.concept else -4.0
    sure = a.counted and b.counted
    if a.group and a.group == b.group and not a.concept and not b.concept:
        total += 1.5
    if not a.head or not b.head:
        return total
    if a.head == b.head or (sure and _akin(a.head, b.head)):
        total += 1.5 if sure and a.head == b.head else 0.8
        if a.modifiers and b.modifiers and not a.modifiers & b.modifiers:
            short = abbreviates(a.modifiers, b.modifiers) or abbreviates(b.modifiers, a.modifiers)
            total -= 0.0 if short else 2.2
        elif a.modifiers - b.modifiers and b.modifiers - a.modifiers:
            total -= 0.7
    elif sure and (a.concept != b.concept or not a.concept) and not _named_by_both(left, right):
        total -= 1.0 if _all_else_same(left, right) else 2.5
    return total


@lru_cache(maxsize=8192)
def _akin(one: str, other: str) -> bool:
    """Whether two nouns are of one group of related words or of one beginning."""
    return kinship(*(base(head.removeprefix("#")) for head in (one, other))) > 0


def _named_by_both(a: Context, b: Context) -> bool:
    """Whether each sentence speaks of what the other counts: "diamond rings" and "diamonds, rings and watches"."""
    return a.subject.head in b.vector and b.subject.head in a.vector


def _roles_clash(a: Context, b: Context) -> bool:
    """Of two that are not in one role: a level against a change, or against the level before; an unclear one may be
    any but the level before, and of an amount of money no change unless the figures are equal."""
    roles = a.subject.role, b.subject.role
    if Role.UNKNOWN not in roles or Role.FORMER in roles:
        return True
    one, other = a.claim.quantity, b.claim.quantity
    return Role.CHANGE in roles and one.kind is QuantityKind.MONEY and not same_value(one, other)


def _kinds_clash(left: Context, right: Context) -> bool:
    """Whether both count one noun of two kinds, neither of which the other sentence names: "fixed-line
    subscriptions" and "mobile subscriptions"."""
    a, b = left.subject, right.subject
    if not a.head or a.head != b.head or not a.modifiers or not b.modifiers:
        return False
    plain = _plain_modifiers()
    here, there = a.modifiers - plain, b.modifiers - plain
    if not here or not there:
        return False
    return here.isdisjoint(right.vector) and there.isdisjoint(left.vector)


@cache
def _scales() -> frozenset[str]:
    return frozenset(stem(word) for word in word_set("en/counts", "scales"))


@cache
def _plain_modifiers() -> frozenset[str]:
    """The stems of words that go with a noun without saying which kind is counted: "total", "estimated"."""
    return frozenset(stem(word) for word in word_set("en/counts", "plain_modifiers"))


def _actors_clash(a: Subject, b: Subject) -> bool:
    """Whether both clauses speak of named things and share no name, nor initials ("S&P" for "Standard & Poor's")."""
    if not a.actor or not b.actor or not a.actor.isdisjoint(b.actor):
        return False
    if not _parts(a.actor).isdisjoint(_parts(b.actor)):
        return False
    for short, long in ((a.actor, b.actor), (b.actor, a.actor)):
        if abbreviates(short, long):
            return False
        joined = _with_ampersand(short)
        if joined and any(letters <= {name[0] for name in long} for letters in joined):
            return False
    return True


@lru_cache(maxsize=4096)
def _with_ampersand(names: frozenset[str]) -> tuple[frozenset[str], ...]:
    """The letters of each name such as "s&p"."""
    return tuple(frozenset(filter(str.isalpha, name)) for name in names if "&" in name and len(name) >= 2)


@lru_cache(maxsize=4096)
def _parts(names: frozenset[str]) -> frozenset[str]:
    """The names, and the parts of those with a hyphen."""
    return frozenset(part for name in names for part in (name, *name.split("-")))
