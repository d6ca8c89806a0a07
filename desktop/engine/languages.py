"""In which language an article is written, told by its function words; English where nothing tells otherwise."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from desktop import paths
from desktop.engine.lexicon import word_set

ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4_000
"""Code points from the beginning that are read."""
_ENOUGH = 6
"""Function words that must be seen before anything but English is believed."""
_SHARE = 0.15
"""The share of all words that they must be; in running text of a language it is 0.3 to 0.5."""


@cache
def languages() -> tuple[str, ...]:
    """The languages besides English that have number words under `resources/lexicon`, in order."""
    folders = (path for path in paths.resource("lexicon").iterdir() if path.is_dir() and path.name != ENGLISH)
    return tuple(sorted(path.name for path in folders if (path / "numbers.json").is_file()))


@cache
def _function_words() -> dict[str, frozenset[str]]:
    others = {language: word_set(f"{language}/words", "function") for language in languages()}
    return {ENGLISH: word_set("en/words", "stops"), **others}


def function_words(language: str) -> frozenset[str]:
    """The words of a language that say little by themselves."""
    return _function_words()[language]


def language_of(text: str) -> str:
    """ "en", or the code of the language whose function words the text uses most: at least `_ENOUGH` of them, `_SHARE`
    of all words and twice as many as of English."""
    return _language(text[:_LOOKED_AT])


@lru_cache(maxsize=1024)
def _language(beginning: str) -> str:
    words = list(map(str.lower, _WORD.findall(beginning)))
    counts = Counter({name: sum(map(forms.__contains__, words)) for name, forms in _function_words().items()})
    best = max(languages(), key=lambda name: counts[name], default=ENGLISH)
    sure = counts[best] >= max(_ENOUGH, _SHARE * len(words)) and counts[best] >= 2 * counts[ENGLISH]
    return best if sure else ENGLISH
