"""The word lists that the engine reads from `resources/lexicon`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from desktop import paths


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The list `resources/lexicon/{name}.json`. Raises FileNotFoundError when the installation lacks it, ValueError
    when it is damaged."""
    path = paths.resource("lexicon", f"{name}.json")
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise ValueError(f"{path.name} is damaged ({error}); install Synoptic again") from error
    if not isinstance(content, dict):
        raise ValueError(f"{path.name} is damaged (it holds no table of lists); install Synoptic again")
    return content


@cache
def word_set(name: str, part: str) -> frozenset[str]:
    """One list of words out of a lexicon file. Raises KeyError when the file has no such list."""
    return frozenset(lexicon(name)[part])


_TAKEN_FOR = str.maketrans({"ſ": "s", "ı": "i", "İ": "i"})


def as_listed(found: str) -> str:
    """What a pattern that passes over case found of a list in small letters, as the list has it: such a pattern takes
    the long s of old prints for an s, and Turkish letters for an i, which `lower` keeps."""
    return found.translate(_TAKEN_FOR).lower()


def one_of(words: Iterable[str]) -> str:
    """A pattern, not yet compiled, for any of these words or phrases of letters, the longest first. What begins with
    another letter is ruled out by one look, where a mere list would be tried word by word."""
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests[word[0]].append(word[1:])
    branches = (f"{first}(?:{'|'.join(others)})" for first, others in sorted(rests.items()))
    return f"(?:(?=[{''.join(sorted(rests))}])(?:{'|'.join(branches)}))"
