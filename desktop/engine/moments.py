"""A date or a time of day, as an article states it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model import Span

HALF_DAY = 720
"""In minutes."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a time of day. What is not stated is None; `decade` is true for "the 1990s"; `either` when the half of
    the day is not said, so that `minute` may be meant twelve hours earlier or later ("at half past three"); `until` is
    the minute of the day with which a span ends that begins with `minute` ("from 2 to 4 p.m.")."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    minute: int | None = None  # of the day, 0..1439, or of a clock counting down
    decade: bool = False
    either: bool = False
    until: int | None = None
