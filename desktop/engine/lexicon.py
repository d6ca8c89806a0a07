"""The word lists that the engine reads from `resources/lexicon`."""

from __future__ import annotations

import json
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


_Tree = dict[str, "_Tree"]
"""What can follow upon a beginning of words, letter by letter, and _END where that is a whole word."""
_END = ""


def one_of(words: Iterable[str]) -> str:
    """A pattern, not yet compiled, for any of these words or phrases of letters, the longest that fits. Words that
    begin alike are tried together, letter by letter: what goes on otherwise is ruled out by one look, where a mere list
    would be tried word by word."""
    tree: _Tree = {}
    for word in words:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[_END] = {}
    return f"(?:(?=[{''.join(sorted(tree))}]){_goes_on(tree)})"


def _goes_on(tree: _Tree) -> str:
    ways = [letter + _goes_on(rest) for letter, rest in sorted(tree.items()) if letter != _END]
    if not ways:
        return ""
    if _END in tree:
        return f"(?:{'|'.join(ways)})?"
    return f"(?:{'|'.join(ways)})" if len(ways) > 1 else ways[0]
