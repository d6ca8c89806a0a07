"""Lines broken at a margin or at a page's end, told from headings, list items and verses, and joined again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.model import CleanupKind
from desktop.readers.draft import Draft, Replacement
from desktop.readers.titles import is_title_case

_MIN_MARGIN = 35
_NARROW = 55
_MAX_MARGIN = 160
_MAX_LINES = 100_000  # more than five million characters of prose have; such a text stays as it is
_MIN_EVIDENCE = 2
_LONG = 200
"""A paragraph this long (code points) is prose; a heading or a standfirst is shorter."""

_CLOSED = re.compile(r"""[.!?:;…。！？：；][\"'”’»)\]]*\d{0,4}[\"'”’»)\]]*$|[■□▪◼●◆]$""")
_ITEM = re.compile(r"(?:[-*•‣◦·–—▪●○■+]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])\s")
_INNER_END = re.compile(r"[a-z0-9)”’\"][.!?][”’\"')]*\s+[“‘\"'(]?[A-Z]")
_FUNCTION_WORD = re.compile(
    r"\b(?:the|an|of|for|and|in|to|with|by|at|on|or|but|that|which|who|whose|its|their|his|her|as|is|was|"
    r"are|were|from|into|than|this|these|those|has|have|had|be|been|will|would|could|may|might|not|also)$"
)
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")
_HYPHEN_END = re.compile(r"\w[-\u2010\u00ad]$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line's content without its indent and trailing blanks, and where that stands."""

    start: int
    end: int
    text: str
    indent: int

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def closed(self) -> bool:
        return bool(_CLOSED.search(self.text))

    @property
    def item(self) -> bool:
        return bool(_ITEM.match(self.text))

    @property
    def starts_lower(self) -> bool:
        return self.text[:1].islower()


def join_soft_wraps(draft: Draft) -> float:
    """Join the lines of paragraphs that were broken at one margin; nothing else, and nothing when in doubt.

    Returns the share of the joined lines that end in a hyphen, 0..1: how much the typesetter hyphenated.
    """
    lines = _lines(draft.text)
    margin = find_margin(lines)
    if margin is None:
        return 0.0
    pairs = [(one, other) for one, other in pairwise(lines) if one.text and other.text and _runs_on(one, other, margin)]
    draft.apply(CleanupKind.SOFT_WRAP, [change for pair in pairs for change in _join(*pair)])
    return sum(bool(_HYPHEN_END.search(one.text)) for one, _ in pairs) / max(1, len(pairs))


def join_page_breaks(draft: Draft) -> None:
    """Join two blocks that a blank line parts in the middle of a sentence."""
    lines = _lines(draft.text)
    joins: list[Replacement] = []
    previous: _Line | None = None
    blank = False
    for line in lines:
        if not line.text:
            blank = True
            continue
        if previous is not None and blank and _in_mid_sentence(previous, line):
            joins += _join(previous, line)
        previous, blank = line, False
    draft.apply(CleanupKind.PAGE_BREAK, joins)


def find_margin(lines: Sequence[_Line]) -> int | None:
    """The width (code points) at which the text's lines were broken; None when they were not.

    Evidence is a line that does not close a sentence and is followed by a line that starts in lower case (or,
    in Chinese and Japanese, follows a line of full length). The lines must be filled: the next line's first word
    would not have fitted. Verses and lists, whose lines end where they please, fail this.
    """
    pairs = [
        (one, other)
        for one, other in pairwise(lines)
        if one.text and other.text and not one.closed and not other.item and len(one) <= _MAX_MARGIN
    ]
    if not pairs:
        return None
    if sum(bool(_CJK.search(one.text[-1])) for one, _ in pairs) > len(pairs) / 2:
        return _cjk_margin(pairs)
    carried = [(one, other) for one, other in pairs if other.starts_lower]
    if len(carried) < _MIN_EVIDENCE or len(carried) < 0.3 * len(pairs):
        return None
    widths = sorted(len(one) for one, _ in carried)
    margin = widths[int(0.9 * (len(widths) - 1))]
    if margin < _MIN_MARGIN:
        return None
    if margin < _NARROW:  # as narrow as verses are: then the lines must be filled as a machine fills them
        widest = max(len(one) for one, _ in pairs)
        exact = sum(len(one) + 1 + len(_first_word(other)) > widest for one, other in pairs)
        return margin if exact >= 0.9 * len(pairs) else None
    filled = sum(len(one) + 1 + len(_first_word(other)) >= 0.85 * margin for one, other in carried)
    return margin if filled >= 0.8 * len(carried) else None


def _cjk_margin(pairs: Sequence[tuple[_Line, _Line]]) -> int | None:
    widths = sorted(len(one) for one, _ in pairs)
    margin = widths[len(widths) // 2]
    even = sum(abs(width - margin) <= 2 for width in widths)
    return margin if len(pairs) >= 3 and margin >= 15 and even >= 0.8 * len(pairs) else None


def _runs_on(one: _Line, other: _Line, margin: int) -> bool:
    if other.item or (other.indent >= one.indent + 2 and not one.item and not other.starts_lower):
        return False
    needed = len(one) + 1 + len(_first_word(other))
    if len(one) > 1.5 * margin:
        return False
    if _HYPHEN_END.search(one.text) and other.starts_lower:
        return len(one) >= 0.6 * margin
    if one.closed:  # a paragraph's last line, unless it is filled to the margin and no heading follows
        heading = len(other) < 0.7 * margin and not other.closed
        return needed > 1.02 * margin and 0.9 * margin <= len(one) <= 1.1 * margin and not heading
    if other.starts_lower:
        return needed >= 0.75 * margin
    return needed >= 0.85 * margin and not is_title_case(one.text)


def _in_mid_sentence(one: _Line, other: _Line) -> bool:
    if one.closed or other.item or other.indent >= 8:
        return False
    prose = bool(_INNER_END.search(one.text)) or len(one) >= _LONG
    if other.starts_lower or other.text[0] in ",;)":
        return prose or len(one) >= 60
    if not other.closed or len(other) < 40 or not (other.text[0].isalpha() or other.text[0].isdigit()):
        return False
    dangling = bool(_FUNCTION_WORD.search(one.text)) or one.text.endswith(",")
    return (prose and len(one) >= _LONG) or (dangling and prose and len(one) >= 80)


def _join(one: _Line, other: _Line) -> list[Replacement]:
    """A blank for what stands between, character by character, so that a header taken out there stays on record."""
    both_cjk = bool(_CJK.match(one.text[-1])) and bool(_CJK.match(other.text[0]))
    first = Replacement(one.end, one.end + 1, "" if both_cjk else " ")
    return [first, *(Replacement(place, place + 1) for place in range(one.end + 1, other.start))]


def _first_word(line: _Line) -> str:
    return line.text.split(None, 1)[0]


def _lines(text: str) -> list[_Line]:
    if text.count("\n") > _MAX_LINES:
        return []
    lines = []
    position = 0
    for raw in text.split("\n"):
        content = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        start = position + (indent if content else 0)
        lines.append(_Line(start, start + len(content), content, indent if content else 0))
        position += len(raw) + 1
    return lines
