"""Numbers told with a word for few: "a few dozen", "several hundred thousand", "a couple of hundred", "a handful"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from desktop.engine.lexicon import as_listed, lexicon, one_of
from desktop.engine.number_words import Number, NumberForm


@cache
def vague_words() -> frozenset[str]:
    """The words with which one of these numbers begins, articles apart."""
    return frozenset((*lexicon("en/numbers")["vague"], "handful"))


@cache
def _values() -> dict[str, Decimal]:
    lists = lexicon("en/numbers")
    powers = {word: Decimal(10) ** power for word, power in lists["magnitudes"].items() if len(word) > 4}
    return {"dozen": Decimal(12), "hundred": Decimal(100)} | powers


@cache
def _vague() -> re.Pattern[str]:
    words, values = one_of(lexicon("en/numbers")["vague"]), one_of(_values())
    return re.compile(
        rf"(?:an?\s)?(?:handful(?=\sof\b)|(?P<word>{words})(?:\sof)?\s(?P<unit>{values})(?:\s(?P<more>{values}))?)"
        r"(?![\w-]|\s(?:years|decades|centuries)\b)",  # figures of speech
        re.IGNORECASE,
    )


def read_vague(text: str, start: int) -> Number | None:
    """The number at `start`, with the limits between which it may lie; None when it is none of these."""
    found = _vague().match(text, start)
    if found is None:
        return None
    lists = lexicon("en/numbers")
    low, high = (
        Decimal(str(end)) for end in (lists["vague"][as_listed(found["word"])] if found["word"] else lists["handful"])
    )
    for unit in (found["unit"], found["more"]):
        factor = _values()[as_listed(unit)] if unit else Decimal(1)
        low, high = low * factor, high * factor
    return Number(start, found.end(), low, high, None, NumberForm.SEVERAL)
