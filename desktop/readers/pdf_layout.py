"""What the layout of PDF pages tells: columns, running headers, page numbers, raised marks, lines that run on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_EDGE_LINES = 3  # so many lines from the top and from the bottom of a page may be headers or footers
_EDGE_SHARE = 0.17  # and they stand within this share of its height
_REPEATED_SHARE = 0.4  # on so many of the pages, for left and right pages differ
_CLOSED = re.compile(r"""[.!?:;…。！？][\"'”’»)\]]*$""")
_ITEM = re.compile(r"(?:[-*•‣◦·–—▪●○■]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")
_ENTRY = re.compile(r"\d+(?:\.\d+)*\s+[A-Z].*\n\d+(?:\.\d+)*\s+[A-Z]")  # two lines of a list of contents
_OFTEN = 4  # so many steps from line to line show how a size of type is set
_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?)?[-–—|\[(]?\s*(\d{1,4})\s*[-–—|\])]?(?:\s*(?:of|/|\|)\s*\d{1,4})?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, where it begins in the extracted text, its box in points from the page's lower
    left corner, and the size of its type."""

    text: str
    start: int
    left: float
    right: float
    bottom: float
    size: float

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def closed(self) -> bool:
        return bool(_CLOSED.search(self.text.rstrip()))


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order, and its height in points."""

    lines: tuple[Line, ...]
    height: float


def running_lines(pages: Sequence[Page]) -> Iterator[Line]:
    """The headers, footers and page numbers: what stands at the edge of several pages with only its numbers
    changed, and a number alone at an edge that is the page's own."""
    edges = [_edge_lines(page) for page in pages]
    seen = _Seen(edges)
    often = max(2, _REPEATED_SHARE * len(pages))
    for number, page in enumerate(edges, 1):
        for lines in page:
            for depth, line in enumerate(lines):
                times = seen.times(_key(line), misread=depth == 0)
                found = _PAGE_NUMBER.fullmatch(line.text.strip())
                if times < often and not (found and int(found.group(1)) == number):
                    break  # further in stands the article
                yield line


def _edge_lines(page: Page) -> tuple[list[Line], list[Line]]:
    """The lines at the foot and at the head of a page, the outermost first; none in both."""
    lines = sorted((line for line in page.lines if line.text.strip()), key=lambda line: line.bottom)
    low = [line for line in lines[:_EDGE_LINES] if line.bottom < _EDGE_SHARE * page.height]
    high = [line for line in lines[: -_EDGE_LINES - 1 : -1] if line.bottom > (1 - _EDGE_SHARE) * page.height]
    return low, high


def _key(line: Line) -> str:
    """The line's letters; "#" for one of figures only, "" for neither."""
    letters = "".join(character for character in line.text.casefold() if character.isalpha())
    return letters or ("#" if any(character.isdigit() for character in line.text) else "")


class _Seen:
    """On which pages each key stands at an edge."""

    def __init__(self, edges: Sequence[tuple[list[Line], list[Line]]]) -> None:
        self._pages: dict[int, dict[str, set[int]]] = {}
        for number, page in enumerate(edges):
            for key in {_key(line) for lines in page for line in lines if _key(line)}:
                self._pages.setdefault(len(key), {}).setdefault(key, set()).add(number)
        self._misread: dict[str, int] = {}

    def times(self, key: str, *, misread: bool) -> int:
        """On how many pages the key stands; with `misread`, also with a few other letters. 0 for none at all."""
        peers = self._pages.get(len(key), {})
        if not misread:
            return len(peers.get(key, ()))
        if key not in self._misread:
            places = (pages for other, pages in peers.items() if _alike(key, other))
            self._misread[key] = len(set().union(*places))
        return self._misread[key]


def _alike(one: str, other: str) -> bool:
    """Whether two keys are the same but for a few misread letters."""
    if len(one) != len(other) or len(one) < 8:
        return one == other
    return sum(a != b for a, b in zip(one, other, strict=True)) <= len(one) * 0.15


def joined_lines(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Pairs of neighbouring lines of one page of which the second goes on with the first's paragraph."""
    leadings = _leadings(lines)
    edges: dict[tuple[int, int], float] = {}
    for one, other in pairwise(lines):
        place = (round(one.size), round(one.left / max(1.0, 2 * one.size)))
        if place not in edges:
            edges[place] = _right_edge(one, lines)
        if (
            one.text.strip()
            and other.text.strip()
            and _runs_on(one, other, edges[place], leadings.get(round(one.size), leadings[0]))
        ):
            yield one, other


def _leadings(lines: Sequence[Line]) -> dict[int, float]:
    """From a line to the next of its paragraph, by size of type in points; that of 0 for a size seen seldom.

    The usual step is that. Where paragraphs are short, though, the step from one to the next is as usual: then the
    shorter of the two is meant.
    """
    steps: dict[int, list[float]] = {0: []}
    for one, other in pairwise(lines):
        step = one.bottom - other.bottom
        if _same_type(one, other) and 0 < step < 4 * one.size:
            steps[0].append(step)
            steps.setdefault(round(one.size), []).append(step)
    leadings = {0: median(steps.pop(0) or [0.0])}
    for size, own in steps.items():
        if len(own) >= _OFTEN:
            low = sorted(own)[len(own) // 4]
            leadings[size] = median(step for step in own if step <= 1.3 * low)
    return leadings


def _runs_on(one: Line, other: Line, right: float, leading: float) -> bool:
    if not _same_type(one, other) or _ITEM.match(other.text) or _ENTRY.match(one.text + "\n" + other.text):
        return False
    lower = other.text.lstrip()[:1].islower()
    step = one.bottom - other.bottom
    if step <= 0:  # the next column
        return lower and not one.closed
    if step > max(1.3 * leading, 1.1 * one.size) or not _overlap(one, other):
        return False
    indented = other.left - one.left > 0.8 * one.size and not _ITEM.match(one.text)
    if indented and not lower:
        return False
    if one.text.rstrip().endswith("-") and lower:
        return True
    word = other.text.split(None, 1)[0]
    width = (one.right - one.left) / max(1, len(one.text)) * (len(word) + 1)
    filled = one.right + width >= right - 0.5 * one.size
    return filled or (lower and not one.closed)


def _same_type(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= 0.12 * max(one.size, other.size)


def _overlap(one: Line, other: Line) -> bool:
    return min(one.right, other.right) - max(one.left, other.left) > 0


def _right_edge(line: Line, lines: Sequence[Line]) -> float:
    """Where the column of a line ends: most of its lines of the same type reach no further."""
    edges = sorted(other.right for other in lines if _same_type(line, other) and _overlap(line, other))
    return edges[int(0.9 * (len(edges) - 1))] if edges else line.right


def largest_line(page: Page) -> str:
    """The words in the largest type of a page, when clearly larger than most and no longer than a headline."""
    lines = [line for line in page.lines if any(c.isalpha() for c in line.text)]
    if len(lines) < 4:
        return ""
    usual = median(line.size for line in lines)
    largest = max(line.size for line in lines)
    if largest < 1.25 * usual:
        return ""
    words = " ".join(line.text.strip() for line in lines if line.size > 0.95 * largest)
    return words if 2 <= len(words.split()) <= 25 else ""


@dataclass(frozen=True, slots=True)
class Gap:
    """The widest inner gap of a line: the character behind it (counted in the line) and its edges in points."""

    place: int
    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left


def widest_gap(boxes: Sequence[tuple[float, float] | None], left: float, right: float) -> Gap | None:
    """The widest gap between two characters of a line in the middle 40 % between `left` and `right`.

    `boxes` are the characters' edges in order, None for blanks. None when no gap is as wide as 10 points.
    """
    best: Gap | None = None
    before: float | None = None
    low, high = left + 0.3 * (right - left), left + 0.7 * (right - left)
    for place, box in enumerate(boxes):
        if box is None:
            continue
        gap = Gap(place, box[0] if before is None else before, box[0])
        wider = gap.width >= 10 and (best is None or gap.width > best.width)
        if wider and low < (gap.left + gap.right) / 2 < high:
            best = gap
        before = box[1]
    return best


def gutter(gaps: Sequence[Gap | None], words: Sequence[tuple[int, int]]) -> float | None:
    """Where two columns set line beside line are parted; None when the lines are no such columns.

    `gaps` are those of the lines that cross the middle of a page, `words` how many words each has before and behind
    its gap. Most lines must share a gap at one place, narrow as gutters are, with running words on both sides; a
    table of names and values has other gaps.
    """
    found = [gap for gap in gaps if gap is not None]
    if len(found) < 6 or len(found) < 0.6 * len(gaps):
        return None
    middle = median((gap.left + gap.right) / 2 for gap in found)
    shared = [gap for gap in found if gap.left <= middle <= gap.right]
    narrow = median(gap.width for gap in found) <= 60
    if len(shared) < 0.8 * len(found) or not narrow:
        return None
    return middle if median(min(pair) for pair in words) >= 3 else None
