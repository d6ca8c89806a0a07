"""Characters that would do harm or nothing in a report, made visible; and which way a text runs."""

from __future__ import annotations

import re
import unicodedata

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that embed, override or isolate a direction; the harmless marks U+200E and U+200F stay."""
_LONG_RUN = re.compile(r"\S{200,}")
_STEP = 60


def visible(text: str) -> str:
    """`text` without characters that HTML and XML cannot hold (they become U+FFFD), with direction-turning ones
    named: "‹U+202E›"."""
    return _TURNING.sub(lambda found: f"‹U+{ord(found[0]):04X}›", _UNPRINTABLE.sub("\ufffd", text))


def from_right_to_left(text: str) -> bool:
    """Whether its first letter, or mark that stands for one, is of a script that is written so (Arabic, Hebrew); False
    without any."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def breakable(text: str) -> str:
    """`visible` text with a place to break (U+200B) after every 60 characters of runs of 200 or more without a blank:
    laying out such a run takes time by its square."""
    return _LONG_RUN.sub(
        lambda run: "\u200b".join(run[0][at : at + _STEP] for at in range(0, len(run[0]), _STEP)), visible(text)
    )
