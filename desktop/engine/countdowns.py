"""Clocks that count down: "with 7:42 left in the first half", "7 minutes 41 seconds to go"."""

from __future__ import annotations

import re

from desktop.engine.dates import find_moments
from desktop.engine.intervals import in_base
from desktop.engine.verdicts import Judged
from desktop.model import Claim, QuantityKind, Verdict

_LEFT = re.compile(r"\s(?:left|remaining|to\s(?:go|play|spare)|still\sto\s(?:go|play))\b")
_PART = re.compile(
    r"\s(?:left|remaining|to\s(?:go|play))\s(?:in|of)\sthe\s(?P<which>\w{3,6})\s(?:half|quarter|period)\b"
)
_PARTS = {"first": 1, "1st": 1, "opening": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_NEAR = 5
"""Seconds by which two articles may miss each other on one moment; two moments of a game mostly lie further apart."""
_CROWDED = 60
"""Seconds before the end within which much happens, so that a small difference means nothing."""


def time_left(claim: Claim, text: str) -> tuple[int | None, int] | None:
    """The part of the game (1..4, None where unstated) and the seconds left in it; None for what is no countdown told
    to the second."""
    quantity = claim.quantity
    if _LEFT.match(text, quantity.span.end) is None:
        return None
    part = _PART.match(text, quantity.span.end)
    which = _PARTS.get(part["which"].lower()) if part else None
    if quantity.kind is QuantityKind.DATE:
        minute = next((moment.minute for moment in find_moments(quantity.span.of(text))), None)
        return None if minute is None else (which, minute)  # "7:42" is read as hours and minutes
    if quantity.kind is not QuantityKind.DURATION or "second" not in quantity.span.of(text) or quantity.low is None:
        return None
    return which, round(in_base(quantity, quantity.low))


def may_be_one_moment(one: tuple[int | None, ...], other: tuple[int | None, ...]) -> bool:
    """Whether two unequal countdowns, as (part, seconds), can mean one moment of a game: the same part, as far as both
    say, and a few seconds apart, not at its end."""
    (part, left), (counterpart, right) = one[-2:], other[-2:]
    if left is None or right is None or (part and counterpart and part != counterpart):
        return False
    return abs(left - right) <= _NEAR and min(left, right) >= _CROWDED


def judge_countdowns(same: bool) -> Judged:
    """The verdict on two countdowns that mean one moment."""
    return Judged(Verdict.SAME, "equal") if same else Judged(Verdict.CONFLICT, "countdown")
