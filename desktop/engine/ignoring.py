"""What the ignore rules take out of the matching: lines of the page, quotations, headings, phrases, capitals."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter

from desktop.engine.lexicon import lexicon
from desktop.engine.normalise import Token, key, tokens
from desktop.model import CollationOptions, IgnoreRule, Segment, SegmentKind, Span

CAPITAL = "^"
"""Stands behind a word with a capital where capitals count, twice behind one in capitals. No folded word has it."""
_LONGEST_BOILERPLATE = 45
"""Words: a longer sentence tells something besides."""
_QUOTED_SHARE = 0.5
_OPENING = '“„«"'
_QUOTES = re.compile(r"“[^“”]*(?:”|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|\"[^\"]*(?:\"|$)")

_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class Wording:
    """Which words of a text are compared: without the chosen `phrases`, which are folded words by the first of them,
    longest first; and whether capitals make no difference."""

    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    ignore_case: bool = True

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of `text` that count, in order."""
        if self.ignore_case and not self.phrases:
            return key(text)
        found = tokens(text)
        left_out = {at for start, end in self._runs(found) for at in range(start, end)}
        first = found[0].start if found else 0
        return tuple(
            token.text if self.ignore_case else token.text + _capitals(token.of(text), token.start == first)
            for at, token in enumerate(found)
            if at not in left_out
        )

    def left_out(self, text: str) -> tuple[Span, ...]:
        """Where chosen phrases stand in `text`, in order; of two that overlap the first, then the longer one."""
        found = tokens(text) if self.phrases else ()
        return tuple(Span(found[start].start, found[end - 1].end) for start, end in self._runs(found))

    def _runs(self, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
        at = 0
        while at < len(found):
            for phrase in self.phrases.get(found[at].text, ()):
                if tuple(token.text for token in found[at : at + len(phrase)]) == phrase:
                    yield at, at + len(phrase)
                    at += len(phrase)
                    break
            else:
                at += 1


def wording(options: CollationOptions) -> Wording:
    """The words that count under these options. A phrase without any word leaves out nothing."""
    phrases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for phrase in map(key, options.ignored_phrases):
        if phrase:
            phrases[phrase[0]].add(phrase)
    ordered = {first: tuple(sorted(all_, key=lambda one: (-len(one), one))) for first, all_ in phrases.items()}
    return Wording(ordered, options.ignore_case)


def _capitals(word: str, first: bool) -> str:
    """The mark of a word's capitals; none for the capital with which every sentence begins."""
    letters = [letter for letter in word if letter.isalpha()]
    if not any(letter.isupper() for letter in letters):
        return ""
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return 2 * CAPITAL
    return "" if first and not any(letter.isupper() for letter in letters[1:]) else CAPITAL


def block_rule(block: Segment, text: str, options: CollationOptions) -> IgnoreRule | None:
    """The rule under which a heading or paragraph with this text is left out; None when it counts."""
    if options.ignore_headings and block.kind is SegmentKind.HEADING:
        return IgnoreRule.HEADING
    if options.ignore_boilerplate and is_boilerplate(text):
        return IgnoreRule.BOILERPLATE
    if options.ignore_quotations and is_quoted(Span(0, len(text)), quotations(text)):
        return IgnoreRule.QUOTATION
    return None


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to the story: newsletters, downloads, rights, credits, links."""
    if len(sentence.split()) > _LONGEST_BOILERPLATE:
        return False
    opening, anywhere = _patterns()
    lower = sentence.lower()
    if opening.match(lower.lstrip("([*-–—• ")):
        return True
    return any(needed in lower and pattern.search(lower) for needed, pattern in anywhere)


def quotations(block: str) -> tuple[Span, ...]:
    """The quoted stretches of a block, quote marks included, in order. One that is not closed runs to the block's
    end."""
    if not any(mark in block for mark in _OPENING):
        return ()
    return tuple(Span(found.start(), found.end()) for found in _QUOTES.finditer(block))


def is_quoted(sentence: Span, quoted: Sequence[Span]) -> bool:
    """Whether half of a sentence or more stands in the quoted stretches (see `quoted_part`); all counted from the
    block's start."""
    return quoted_part(sentence, quoted) >= _QUOTED_SHARE * max(1, len(sentence))


def quoted_part(place: Span, quoted: Sequence[Span]) -> int:
    """How many code points of a place stand in the quoted stretches, which are in order and do not overlap."""
    first = bisect_right(quoted, place.start, key=_END)
    last = bisect_left(quoted, place.end, key=_START)
    return sum(place.overlap(one) for one in quoted[first:last])


@cache
def _patterns() -> tuple[re.Pattern[str], list[tuple[str, re.Pattern[str]]]]:
    """What stands at the beginning of a sentence in lower case; and what stands anywhere, by words that it needs."""
    rules = lexicon("boilerplate")
    return _either(rules["opening"]), [(needed, _either(those)) for needed, those in rules["anywhere"].items()]


def _either(rules: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{rule})" for rule in rules))
