"""What comes again without a break: "the eighth rise in a row", "a sixth straight month"."""

from __future__ import annotations

import re

_IN_A_ROW = re.compile(
    r"[\s-](?:straight|consecutive|successive)\b|(?:\s[^\W\d_][\w'’-]*){1,4}\s(?:in\s(?:a\srow|succession)|running)\b",
    re.IGNORECASE,
)


def is_streak(text: str, end: int, last: int) -> bool:
    """Whether the ordinal that ends at `end` says how often in a row something came; its sentence ends at `last`."""
    return _IN_A_ROW.match(text, end, last) is not None
