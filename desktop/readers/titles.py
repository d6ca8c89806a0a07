"""A title for an article whose file gives none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.readers.dates import date_of_line

MAX_HEADING_WORDS = 22
_MAX_HEADING = 300  # code points
_FALLBACK_WORDS = 8
_FALLBACK_LENGTH = 120  # code points
_HEADLINE_WORDS = 5  # a heading in second place with fewer is a section's
_MAX_LINE = 5000  # a longer line is no title
_SHORT = 60  # a line above a headline (kicker, byline, date) is no longer where it closes like a sentence
_LOOK_AT = 8  # lines at the head of an article among which its title is looked for

_CLOSED = re.compile(r"[.:;,…][\"'”’»)\]]*$")
_SIZE = re.compile(r"font-size\s*:\s*(\d+(?:\.\d+)?)\s*(?:pt|px)", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_RUN_IN = re.compile(r"([^:.!?]{12,120}?)\s(?::|–|—)\s+(?=[“\"A-Z])")
_PLACEHOLDER = re.compile(r"(?:microsoft word|word document|document\s*\d*$|untitled|title$)", re.IGNORECASE)
_SMALL = "a an and as at but by for from in into is nor of off on or over the to up via vs with"


def title_of(original: str, blocks: Sequence[str]) -> str:
    """The title of an article without metadata.

    In order: the line in the largest type, where the original carries type sizes; a heading in first place (a
    kicker with "|" and a date line do not count); a run-in heading ("Talks Near an End : ..."); a headline behind a
    summary; the first eight words, or as many as are not too long, and "...". "" for no blocks.
    """
    largest = _largest_type(original, blocks)
    if largest:
        return largest
    if not blocks:
        return ""
    candidates = [block for block in blocks[:_LOOK_AT] if " | " not in block and not date_of_line(block)]
    if candidates and is_heading(candidates[0]):
        return candidates[0]
    run_in = _RUN_IN.match(blocks[0])
    if run_in and is_title_case(run_in.group(1)):
        return run_in.group(1).strip()
    if len(candidates) > 1 and is_heading(candidates[1]) and len(candidates[1].split()) >= _HEADLINE_WORDS:
        return candidates[1]
    words = blocks[0].split()
    beginning = " ".join(words[:_FALLBACK_WORDS])
    if len(beginning) > _FALLBACK_LENGTH:  # a language without blanks, or encoded data
        return beginning[:_FALLBACK_LENGTH].rstrip() + "..."
    return beginning if len(words) <= _FALLBACK_WORDS else beginning.rstrip(",;:") + "..."


def is_placeholder(title: str) -> bool:
    """Whether a title is what word processors put where nobody gave one ("Microsoft Word - Document1")."""
    return bool(_PLACEHOLDER.match(title))


def may_head(lines: Sequence[str]) -> bool:
    """Whether a heading below `lines` may be the headline: none of them is a sentence of the text."""
    return not any(len(line) > _SHORT and _CLOSED.search(line) for line in lines)


def is_heading(block: str) -> bool:
    """Whether a block looks like a heading: short, and no sentence's stop at its end."""
    words = block.split()
    fits = 2 <= len(words) <= MAX_HEADING_WORDS and len(block) <= _MAX_HEADING
    return fits and not _CLOSED.search(block) and not block[0].islower()


def is_title_case(text: str) -> bool:
    """Whether three words or more stand with capitals, small words aside."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL.split()]
    return len(words) >= 3 and all(word[0].isupper() for word in words)


def _largest_type(original: str, blocks: Sequence[str]) -> str:
    """The one line among the first ones whose stated type size is the largest; "" when no sizes are stated."""
    sized: list[tuple[float, str]] = []
    for line in original.split("\n", 40)[:40]:
        sizes = [float(size) for size in _SIZE.findall(line)] if len(line) < _MAX_LINE else []
        words = " ".join(_TAG.sub("", _IMAGE.sub("", line)).split()) if sizes else ""
        if words:
            sized.append((max(sizes), words))
    if len(sized) < 2:
        return ""
    size, line = max(sized, key=lambda pair: pair[0])
    lone = sum(other == size for other, _ in sized) == 1
    return line if lone and line in blocks and len(line.split()) <= MAX_HEADING_WORDS else ""
