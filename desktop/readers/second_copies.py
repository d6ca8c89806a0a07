"""Paragraphs that a web page holds twice but shows once: one for wide screens, one for narrow ones, for print, for
screen readers. A repeat that the import made must not pass for one that the article has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from desktop.model import CleanupKind
from desktop.readers.draft import Replacement

_SCREENS = "mobile|desktop|tablet|phone|print|small|medium|large|xs|sm|md|lg|xl"
_OTHER_SCREEN = re.compile(
    rf"""(?:^|[\s_-])(?:
        (?:{_SCREENS}|amp|screen[_-]?reader)[_-]?(?:only|text)
      | (?:hide|hidden|show|visible|only)[_-]?(?:on[_-]?|for[_-]?)?(?:{_SCREENS})
      | (?:no|not)[_-]?(?:mobile|desktop|print)
      | visually[_-]?hidden | sr[_-]?only | d[_-]none | is[_-]hidden
    )(?:$|[\s_-])""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_SHOWN = frozenset({"template", "noscript"})


def is_second_face(element: Any) -> bool:
    """Whether an element of a parsed page is for another screen, or not for eyes, by itself or by what it stands in."""
    while element is not None:
        if (
            element.tag in _NOT_SHOWN
            or "hidden" in element.attrib
            or element.get("aria-hidden", "").strip().lower() == "true"
            or _OTHER_SCREEN.search(element.get("class", ""))
        ):
            return True
        element = element.getparent()
    return False


def second_copies(
    lines: Sequence[str], blocks: Sequence[tuple[str, bool]]
) -> Iterator[tuple[CleanupKind, Replacement]]:
    """The clean-ups that take out of `lines`, joined by line ends, what stands there more often than a person sees it.

    `blocks` are the page's blocks in order, at least those whose words are a line: their words, and whether they are
    for another screen. Of each text, as many lines stay as there are blocks for this one, at least one; where each
    line has its block, those that go are the ones for another screen, else the last ones.
    """
    standing: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        standing[line].append(number)
    faces: dict[str, list[bool]] = defaultdict(list)
    for text, second in blocks:
        faces[text].append(second)
    gone: set[int] = set()
    for line, numbers in standing.items():
        seconds = faces.get(line, [])
        surplus = len(numbers) - max(1, seconds.count(False))
        if len(numbers) < 2 or surplus <= 0 or True not in seconds:
            continue
        marked = (
            [n for n, second in zip(numbers, seconds, strict=False) if second] if len(seconds) == len(numbers) else []
        )
        gone.update((marked or numbers)[-surplus:])
    start = 0
    leading = True  # nothing stays before this line
    for number, line in enumerate(lines):
        end = start + len(line)
        if number in gone:  # with the line end before it; where nothing stays before it, with the one behind it
            yield CleanupKind.SECOND_COPY, Replacement(start, end + 1) if leading else Replacement(start - 1, end)
        else:
            leading = False
        start = end + 1
