"""Foreign text in a plain text field."""

from __future__ import annotations

import re

_RUN = re.compile(r"\S{500}(?=\S)")


def breakable(text: str) -> str:
    """`text` with a place to break in every long run without a blank: a word of a million letters would hold up the
    window for minutes. For showing only."""
    return _RUN.sub(lambda run: run.group() + "\u200b", text)
