"""From one figure to another with the percentage or the multiple between them: "rose 20 % from 50 to 65"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.reasons import plain
from desktop.engine.stemming import base
from desktop.model import Bound, Numeral, Quantity, QuantityKind, Span, phrase

_GAP = 45
"""Code points between two figures of one statement."""
_BEFORE = 40
"""Code points before the first figure in which the verb stands."""
_NEAR = 2
"""Words before a percentage among which the verb stands."""
_WORD = re.compile(r"[^\W\d_]+")
_ONWARD = re.compile(r"\s(?:to|from)\b")
_LAST = re.compile(r"([^\W\d_]+)\W*$")
_ROUGH = (Decimal("0.85"), Decimal("1.2"))
"""How far "doubled" reaches, as parts of the multiple."""
_NEARLY = (Decimal("0.7"), Decimal("1.1"))
_WHENCE = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT)

Wrong = tuple[str, tuple[Span, ...], tuple[tuple[str, str], ...]]
"""Code, the figures in the sentence, arguments."""


@dataclass(frozen=True, slots=True)
class _Step:
    """From `low` .. `high` (what rounding leaves open) of the first figure to those of the second."""

    start: tuple[Decimal, Decimal]
    end: tuple[Decimal, Decimal]
    words: tuple[str, str]
    percent: bool
    spans: tuple[Span, ...]

    @property
    def ratio(self) -> Decimal:
        """The second figure as a multiple of the first, both as written; the first must not be 0."""
        return (self.end[0] + self.end[1]) / (self.start[0] + self.start[1])


def wrong_changes(text: str, figures: Sequence[Quantity]) -> Iterator[Wrong]:
    """Percentages and multiples that do not fit the two figures beside them; `text` is one sentence and `figures` are
    its own. Only exact figures, rounded as written, count; words that make the base uncertain ("annual", "adjusted")
    end the matter."""
    if "from" not in text or any(
        word.lower() in word_set("en/arithmetic", "uncertain") for word in _WORD.findall(text)
    ):
        return
    told = [one for one in figures if one.kind not in (QuantityKind.DATE, QuantityKind.DURATION, QuantityKind.AGE)]
    found: dict[Wrong, None] = {}
    for at in range(len(told)):
        for size in (1, 2, 3):
            group = told[at : at + size]
            if len(group) == size:
                found |= dict.fromkeys((*_percentage(text, group), *_multiple(text, group)))
    yield from found


def _percentage(text: str, group: Sequence[Quantity]) -> Iterator[Wrong]:
    shares = [one for one in group if one.kind is QuantityKind.PERCENT and _role(text, one) == "" and is_exact(one)]
    if len(shares) != 1 or not _together(text, group):
        return
    share = shares[0]
    if group[-1] is share and _ONWARD.match(text, share.span.end):
        return  # other figures follow that are its own
    step = _step(text, [one for one in group if one is not share])
    up = _direction(text, group)
    if step is None or up is None or share.low is None or step.start[0] <= 0 or not _of_a_change(text, share):
        return
    low = (step.end[0] / step.start[1] - 1) * 100
    high = (step.end[1] / step.start[0] - 1) * 100
    if not up:
        low, high = -high, -low
    room = share.step or Decimal(1)
    if low - room <= share.low <= high + room:
        return
    if step.percent and step.start[1] >= step.start[0]:  # percentage points, loosely called per cent
        points = sorted((abs(step.end[0] - step.start[1]), abs(step.end[1] - step.start[0])))
        if points[0] - room <= share.low <= points[1] + room:
            return
    if high < 0 or low > 1000:
        return  # the verb belongs to something else
    right = (step.ratio - 1) * (100 if up else -100)
    yield _wrong(text, step, share.span, phrase("{number} %", number=_rounded(right)))


def _of_a_change(text: str, share: Quantity) -> bool:
    """Whether a word of rising or falling stands right before the percentage: "rose by 20 %", "a drop of 20 %"."""
    before = _WORD.findall(text[max(0, share.span.start - _BEFORE) : share.span.start])[-_NEAR:]
    stems = {base(word.lower()) for word in before}
    return text[share.span.start - 1 : share.span.start] != "/" and bool(stems & (_stems("up") | _stems("down")))


def _multiple(text: str, group: Sequence[Quantity]) -> Iterator[Wrong]:
    step = _step(text, group)
    if step is None or step.start[0] <= 0 or not _together(text, group):
        return
    begin = min(one.span.start for one in group)
    before = list(_WORD.finditer(text, max(0, begin - _BEFORE), begin))
    multiples: dict[str, str] = lexicon("en/arithmetic")["multiples"]
    for number, word in enumerate(before):
        if word[0].lower() not in multiples:
            continue
        if any(later[0].lower() in word_set("en/arithmetic", "breaks") for later in before[number:]):
            continue
        factor = Decimal(multiples[word[0].lower()])
        hedge = before[number - 1][0].lower() if number else ""
        ratios = (step.end[0] / step.start[1], step.end[1] / step.start[0])
        if hedge in word_set("en/arithmetic", "beyond"):
            fits = ratios[1] >= factor if factor > 1 else ratios[0] <= factor
        else:
            nearly = hedge in word_set("en/arithmetic", "nearly")
            reach = _NEARLY if nearly else _ROUGH
            least, most = (factor * part for part in reach) if factor > 1 else (factor / part for part in reach[::-1])
            fits = ratios[0] <= most and ratios[1] >= least
        if not fits:
            times = phrase("{number} times", number=_rounded(step.ratio))
            yield _wrong(text, step, Span(*word.span()), times)


def _step(text: str, ends: Sequence[Quantity]) -> _Step | None:
    """The two figures between "from" and "to", or a range behind "from", with what rounding leaves open."""
    if any(one.kind not in _WHENCE or one.bound is not Bound.EXACT or one.low is None for one in ends):
        return None
    if len(ends) == 1:
        whole = ends[0]
        words = re.split(r"\sto\s", whole.span.of(text))
        if whole.low == whole.high or whole.high is None or len(words) != 2 or _role(text, whole) != "from":
            return None
        start, end = _open(whole.low, whole.step), _open(whole.high, whole.step)
        return _Step(start, end, (words[0], words[1]), whole.unit == "percent", (whole.span,))
    if len(ends) != 2 or any(one.low != one.high for one in ends):
        return None
    roles = {_role(text, one): one for one in ends}
    first, second = roles.get("from"), roles.get("to")
    if first is None or second is None or (first.unit and second.unit and first.unit != second.unit):
        return None
    return _Step(
        _open(first.low, first.step),
        _open(second.low, second.step),
        (first.span.of(text), second.span.of(text)),
        "percent" in (first.unit, second.unit),
        (first.span, second.span),
    )


def _open(value: Decimal | None, step: Decimal | None) -> tuple[Decimal, Decimal]:
    value = value or Decimal(0)
    half = (step or Decimal(0)) / 2
    return value - half, value + half


def _role(text: str, one: Quantity) -> str:
    """ "from" or "to" where that stands right before the figure, else ""."""
    last = _LAST.search(text, max(0, one.span.start - 12), one.span.start)
    word = last[1].lower() if last else ""
    return word if word in ("from", "to") else ""


def _together(text: str, group: Sequence[Quantity]) -> bool:
    """Whether nothing between the figures parts them into two statements."""
    breaks = word_set("en/arithmetic", "breaks")
    for one, other in pairwise(group):
        gap = text[one.span.end : other.span.start]
        if len(gap) > _GAP or ";" in gap or any(word.lower() in breaks for word in _WORD.findall(gap)):
            return False
    return True


def _direction(text: str, group: Sequence[Quantity]) -> bool | None:
    """Whether the figures are said to rise; None when nothing says so, or both."""
    start = max(0, group[0].span.start - _BEFORE)
    stems = {base(word.lower()) for word in _WORD.findall(text[start : group[-1].span.end])}
    up, down = (bool(stems & _stems(name)) for name in ("up", "down"))
    return None if up == down else up


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(base(word) for word in word_set("en/arithmetic", name))


def is_exact(one: Quantity) -> bool:
    """One stated number: neither a range nor "nearly", "up to"."""
    return one.bound is Bound.EXACT and one.low is not None and one.low == one.high


def _wrong(text: str, step: _Step, said: Span, right: str) -> Wrong:
    arguments = (("from", step.words[0]), ("to", step.words[1]), ("said", said.of(text)), ("right", right))
    return "wrong-change", (*step.spans, said), arguments


def _rounded(value: Decimal) -> Numeral:
    """Three figures at most, below a hundred: "30", "2.5", "0.33"."""
    return plain(value, 2 if abs(value) < 1 else 1)
