"""Places in a text. Offsets are Unicode code points (Python `str` indices), 0-based, half-open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """`text[start:end]`. Empty when `start == end`; ordered by start, then end.

    Raises ValueError when start is negative or lies behind end.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"a span runs forwards from 0: got {start}..{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Always true: an empty span is still a place."""
        return True

    def of(self, text: str) -> str:
        """The characters of `text` inside this span."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside, both ends included."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: Span) -> int:
        """How many code points both spans hold; 0 when they only touch."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def shifted(self, by: int) -> Span:
        """The same length, `by` code points later (earlier when negative)."""
        return Span(self.start + by, self.end + by)

    def to(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


_set_start, _set_end = (Span.__dict__[name].__set__ for name in ("start", "end"))
"""Half of what the ways of a frozen dataclass cost, and nothing else is made as often."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span in one document."""

    document_id: str
    span: Span
