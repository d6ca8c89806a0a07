"""What an RTF document shows as running text, told from the rest of its source before it is converted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CELL = "\ue000"
"""Stands behind each cell of a table."""

_TOKEN = re.compile(r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\.|[{}]", re.DOTALL)
_LEFT_OUT_WORDS = """
    pict shppict nonshppict objdata blipuid fldinst listtext pntext annotation
    header headerf headerl headerr footer footerf footerl footerr
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
"""Groups that hold no words of the article: pictures, the addresses of links, bullets, comments, running heads."""

_MOVED = frozenset(("footnote", "shptxt"))
"""Groups whose words stand beside the running text: notes and boxes."""


@dataclass(slots=True)
class Shown:
    """`source` is RTF again, with notes and boxes behind the text, a paragraph each; tracked changes are accepted in
    it, and hidden text is gone."""

    source: str = ""
    tracked: bool = False
    comments: bool = False


@dataclass(slots=True)
class _Stream:
    """Where what is read goes: the running text, or a group of so many enclosing ones that is moved behind it."""

    depth: int
    pieces: list[str] = field(default_factory=list)


def shown(source: str) -> Shown:
    """What the document shows. One pass; what stands behind the document's end is left out."""
    result = Shown()
    opened: list[int] = []
    streams = [_Stream(0)]
    moved: list[str] = []
    kept = 0  # what stands before has been handed on, or is gone

    def hand_on(end: int) -> None:
        if end > kept:
            streams[-1].pieces.append(source[kept:end])

    position = 0
    while found := _TOKEN.search(source, position):
        position = found.end()
        word, figure = found.group(1), found.group(2)
        on = figure is None or int(figure) != 0
        if found.group() == "{":
            opened.append(found.start())
        elif found.group() == "}":
            hand_on(found.start())
            kept = found.start()
            if len(streams) > 1 and streams[-1].depth == len(opened):
                moved.append("".join(streams.pop().pieces))
            if len(opened) < 2:
                break
            opened.pop()
        elif word in _LEFT_OUT and opened:
            result.comments = result.comments or word == "annotation"
            hand_on(opened[-1] + 1)
            kept = position = _group_end(source, position)
        elif word in _MOVED and opened:
            hand_on(opened[-1] + 1)
            kept = position
            streams.append(_Stream(len(opened)))
        elif word == "deleted" and on:
            result.tracked = True
            hand_on(found.start())
            kept = position = _group_end(source, position)
        elif word == "v" and on:
            hand_on(found.start())
            kept = position = _group_end(source, position, until=("v", "plain"))
        elif word in ("cell", "nestcell"):
            hand_on(found.start())
            streams[-1].pieces.append("{}" + CELL)  # a brace ends the skipping of what stands for a character
            kept = position
        elif word == "nestrow":
            hand_on(found.start())
            streams[-1].pieces.append("\\par ")
            kept = position
        elif word == "revised" and on:
            result.tracked = True
        elif word == "bin" and figure:
            position += max(0, int(figure))
    else:
        hand_on(len(source))
    moved += ("".join(stream.pieces) for stream in streams[:0:-1])
    behind = "".join(f"\\par{{{part}}}" for part in moved)
    result.source = "".join(streams[0].pieces) + behind + "}"
    return result


def group_at(source: str, start: int) -> str:
    """The rest of the group in which `start` lies, without its closing brace."""
    return source[start : _group_end(source, start)]


def _group_end(source: str, start: int, *, until: tuple[str, ...] = ()) -> int:
    """Where the group in which `start` lies is closed; or where a control word of `until` stands in it, whichever
    comes first. The source's end where neither comes."""
    depth = 0
    position = start
    while found := _TOKEN.search(source, position):
        position = found.end()
        if found.group() == "{":
            depth += 1
        elif found.group() == "}":
            if depth == 0:
                return found.start()
            depth -= 1
        elif found.group(1) == "bin" and found.group(2):
            position += max(0, int(found.group(2)))
        elif depth == 0 and found.group(1) in until:
            return found.start()
    return len(source)
