"""What comes again without a break: "the eighth rise in a row", "a sixth straight month"."""

from __future__ import annotations

import re
from functools import cache

from desktop.engine.lexicon import one_of, word_set


@cache
def _in_a_row() -> re.Pattern[str]:
    before_noun = one_of(word_set("en/counts", "in_a_row"))
    behind_noun = one_of(word_set("en/counts", "in_a_row_behind")).replace(" ", r"\s")
    noun = r"(?:\s[^\W\d_][\w'’-]*){1,4}"
    return re.compile(rf"[\s-]{before_noun}\b|{noun}\s{behind_noun}\b", re.IGNORECASE)


def is_streak(text: str, end: int, last: int) -> bool:
    """Whether the ordinal that ends at `end` says how often in a row something came; its sentence ends at `last`."""
    return _in_a_row().match(text, end, last) is not None
