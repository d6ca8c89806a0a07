"""Finding a note's place again when its article's text has changed. A wrong place is worse than no place.

In this order, each only when nothing else fits as well: the same words at the same position, the same words elsewhere,
words that are nearly the same. The evidence that it is the same place, and not another that reads alike, are the words
around it: the target's own prefix and suffix, or, better, the whole former text. What is not certain is an orphan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from desktop.engine.likeness import Window, alike
from desktop.engine.normalise import key
from desktop.model import Anchoring, Span, Target, place_target

_CONTEXT = 64
_EVIDENCE = 40
"""So many code points, the quote's own and those beside it, must agree before words count as the same place."""
_LIKE = 85.0
_MARGIN = 10.0
_MOST_COMPARED = 100_000
"""Former places times new ones. About two seconds; in a text that repeats itself so often no place is sure."""
_RUN = 5
"""So many words in a row are a phrase of somewhere, not of the language."""
_START, _END = "\x02", "\x03"
"""Stand for the ends of a text, so that beginning or ending it is evidence too."""


def reattach(target: Target, text: str, before: str = "") -> Target:
    """The target in the article's new `text`, with its `anchoring` set and, unless an orphan, its place.

    `before` is the text in which the target stands now: give it when it is known, for it tells places that read
    alike from each other. EXACT: the same words at the same position. MOVED: the same words elsewhere, and `prefix` and
    `suffix` are those of the new place. FUZZY: words at least 85 % alike, 10 % more than anywhere else; the quote
    stays as the person took it. ORPHAN: not found, found more than once, or in a text that says it too often to tell;
    all else stays as it was.

    A target that is a finding or a whole article is returned as it is.
    """
    if target.finding_id or not target.exact:
        return target
    known = before if target.anchoring is not Anchoring.ORPHAN and target.span.end <= len(before) else ""
    old = _former_place(target, known)
    found = _same_words(target.exact, old, text)
    if found is not None:
        anchoring = Anchoring.EXACT if found == target.span else Anchoring.MOVED
        return replace(place_target(target.document_id, text, found), anchoring=anchoring)
    if known and target.span.of(known) != target.exact:  # nearly the same words already: they may stand unchanged
        found = _same_words(target.span.of(known), old, text)
    if found is None:
        found = _like_words(target, old, text, known)
    if found is None:
        return replace(target, anchoring=Anchoring.ORPHAN)
    return replace(target, span=found, anchoring=Anchoring.FUZZY)


@dataclass(frozen=True, slots=True)
class _Former:
    """The place as it was: `before[start:end]`, in the whole former text or in as much of it as the target carries.
    Texts have their ends marked here, which shifts every place by one."""

    before: str
    start: int
    end: int
    whole: bool

    def beside(self, text: str, at: int, size: int) -> tuple[int, int]:
        """How many code points left and right of the former place and of `text[at:at + size]` are the same, from the
        place outwards."""
        return _common_before(self.before, self.start, text, at), _common_after(self.before, self.end, text, at + size)

    @property
    def needed(self) -> int:
        """So many code points must agree, the quote's own included, before words may be the same place."""
        return min(_EVIDENCE, (len(self.before) - 2) // 2)

    def stands_between(self, left: int, right: int) -> bool:
        """Whether enough agrees on both sides, or all there is."""
        enough = _CONTEXT // 4
        return left >= min(enough, self.start) and right >= min(enough, len(self.before) - self.end)

    def elsewhere(self, quote: str) -> list[_Former]:
        """The other places in the former text that read as the quote does."""
        size = len(quote)
        places = (at for at in _occurrences(quote, self.before) if at != self.start)
        return [replace(self, start=at, end=at + size) for at in places] if self.whole else []


def _former_place(target: Target, before: str) -> _Former:
    if before:
        return _Former(_START + before + _END, target.span.start + 1, target.span.end + 1, True)
    left = target.prefix if len(target.prefix) >= _CONTEXT else _START + target.prefix
    right = target.suffix if len(target.suffix) >= _CONTEXT else target.suffix + _END
    return _Former(left + target.exact + right, len(left), len(left) + len(target.exact), False)


def _same_words(quote: str, old: _Former, text: str) -> Span | None:
    """Where the quote stands in `text`, when one of its occurrences is surely the former place.

    Sure is what fits in both directions: no other occurrence now could come from the former place, unless it comes
    from another one even better; and this one could come from no other, unless that stands elsewhere even better.
    """
    marked = _START + text + _END
    size = len(quote)

    def beside(place: _Former, at: int) -> tuple[int, int]:
        return place.beside(marked, at, size)

    def agreed(place: _Former, at: int) -> int:
        return sum(beside(place, at))

    now = list(_occurrences(quote, marked))
    likely = [at for at in now if agreed(old, at) + size >= old.needed]
    if not likely:
        return None
    found = max(likely, key=lambda at: agreed(old, at))
    sides, best = beside(old, found), agreed(old, found)
    untouched = old.start + len(old.before) - old.end
    if not old.whole and (best < untouched - _CONTEXT // 4 or not old.stands_between(*sides)):
        return None
    near = min(old.needed - size, best - _EVIDENCE // 2)
    others = old.elsewhere(quote)
    compared = 0
    for at in now:
        fits = agreed(old, at)
        rivals = fits >= near or _one_side_better(beside(old, at), sides)
        if at == found or not rivals:
            continue
        compared += len(others)
        if compared > _MOST_COMPARED or not any(agreed(other, at) > fits for other in others):
            return None
    for other in others:
        fits = agreed(other, found)
        if _one_side_better(beside(other, found), sides):
            return None
        if fits >= near and not any(agreed(other, at) > fits for at in now):
            return None
    return Span(found - 1, found - 1 + size)


def _one_side_better(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether what stands left or right of a quote speaks clearly for `one`, whatever the other side says."""
    return any(left > right + _CONTEXT // 8 for left, right in zip(one, other, strict=True))


def _like_words(target: Target, old: _Former, text: str, before: str) -> Span | None:
    """The one place in `text` whose words are nearly the former ones, unless those stand elsewhere or these stood."""
    quote = target.span.of(before) if before else target.exact
    best = _one_best(alike(quote, text))
    if best is None:
        return None
    found = _with_marks(quote, text, best.span)
    if quote in found.of(text) or _runs_elsewhere(quote, found.of(text), text, found):
        return None  # the very words are not nearly the words: that place was uncertain, and still is
    if before:
        source = _one_best(alike(found.of(text), before))
        if source is None or 2 * source.span.overlap(target.span) < max(len(source.span), len(target.span)):
            return None
        if _runs_elsewhere(found.of(text), quote, before, target.span):
            return None
    elif not old.stands_between(*old.beside(_START + text + _END, found.start + 1, len(found))):
        return None
    return found


def _runs_elsewhere(one: str, other: str, text: str, place: Span) -> bool:
    """Whether a run of words that `one` has and `other` lacks stands in `text` outside `place`."""
    lacking = set(_runs(one)) - set(_runs(other))
    return bool(lacking) and not lacking.isdisjoint((*_runs(text[: place.start]), *_runs(text[place.end :])))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = key(text)
    return [words[at : at + _RUN] for at in range(len(words) - _RUN + 1)]


def _one_best(windows: tuple[Window, ...]) -> Window | None:
    if not windows or windows[0].percent < _LIKE:
        return None
    if len(windows) > 1 and windows[0].percent - windows[1].percent < _MARGIN:
        return None
    return windows[0]


def _with_marks(quote: str, text: str, span: Span) -> Span:
    """The span of words with the quotation marks and full stops around it that the quote has around its own."""
    first = next((at for at, character in enumerate(quote) if character.isalnum()), 0)
    last = next((at for at in range(len(quote), 0, -1) if quote[at - 1].isalnum()), len(quote))
    start, end = span.start, span.end
    if first and text[max(0, start - first) : start] == quote[:first]:
        start -= first
    if text[end : end + len(quote) - last] == quote[last:]:
        end += len(quote) - last
    return Span(start, end)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _common_after(one: str, at: int, other: str, there: int) -> int:
    """How many code points from `one[at:]` and `other[there:]` on are the same."""
    most = min(len(one) - at, len(other) - there)
    return _longest(most, lambda low, high: one[at + low : at + high] == other[there + low : there + high])


def _common_before(one: str, at: int, other: str, there: int) -> int:
    """How many code points before `one[:at]`'s and `other[:there]`'s ends are the same."""
    return _longest(min(at, there), lambda low, high: one[at - high : at - low] == other[there - high : there - low])


def _longest(most: int, same: Callable[[int, int], bool]) -> int:
    """The largest n <= most for which all of 0..n is the same, by pieces that double and then halve: texts of a
    million characters that agree are compared in a few steps."""
    reached, step = 0, 32
    while reached < most and same(reached, min(most, reached + step)):
        reached = min(most, reached + step)
        step *= 2
    while step:
        if reached + step <= most and same(reached, reached + step):
            reached += step
        step //= 2
    return reached
