"""Words that a line's or a page's end left in two: "counter- narcotics", "infor- mation"."""

from __future__ import annotations

import re
from collections import Counter

from desktop.model import CleanupKind
from desktop.readers.draft import Draft, Replacement

_SPLIT = re.compile(
    r"(?<![\w-])((?:[^\W\d_]+-)*[^\W\d_]{2,})([-\u2010])[ \t]*( |\n)[ \t]*([^\W\d_]{2,}(?:-[^\W\d_]+)*)"
)
_HANGING = """
    and or to but nor versus vs through und oder bis et ou y o e ed en of og och eller vagy i lub
    the which who that this these it he she they we you is was are were has have had as if when while where
"""
"""Behind a hyphen that stands for the rest of a later word ("pre- and post-war") or for a dash ("the drug- which")."""

_HANGING_WORDS = frozenset(_HANGING.split())
_FRAGMENT = re.compile(
    r"(?:tions?|sions?|ments?|ings?|ity|ities|ness|ly|ers?|ably|ible|ibly|ally|ances?|ences?|atives?|ary|ory|ous|isms?|"
    r"ists?|ized|izing|ization|ised|ising|isation|tional|tionally|mental|cially|tially|ture|tures|gram|grams|dents?|"
    r"nally|ture|tive|tives|tors?|ated|ating|ately|ship|ships)$"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HYPHENATED_SHARE = 0.04
"""From this share of line ends on, the typesetter hyphenated, and a word known from nowhere lost its hyphen."""


def mend_split_words(draft: Draft, hyphenated: float = 0.0) -> None:
    """Close the gap behind a hyphen inside a word.

    The hyphen stays ("wide-ranging") unless the word stands elsewhere in the text without it, its second part is
    no word but an ending, or the text is `hyphenated` (share of its line ends with a hyphen, 0..1) and neither
    form stands elsewhere. "pre- and post-war" is left alone.
    """
    text = draft.text
    splits = list(_SPLIT.finditer(text))
    words = Counter(_WORD.findall(text.lower())) if splits else Counter()
    mends = []
    for found in splits:
        left, _, gap, right = found.groups()
        if right.lower() in _HANGING_WORDS or (gap == "\n" and not right[0].islower()):
            continue
        keep = _keeps_hyphen(left, right, words, hyphenated)
        mends.append(Replacement(found.end(1), found.start(4), "-" if keep else ""))
    draft.apply(CleanupKind.SPLIT_WORD, mends)


def _keeps_hyphen(left: str, right: str, words: Counter[str], hyphenated: float) -> bool:
    if not right[0].islower() or "-" in left or "-" in right:
        return True
    closed, open_ = (left + right).lower(), f"{left}-{right}".lower()
    if words[closed] != words[open_]:
        return words[open_] > words[closed]
    if _FRAGMENT.match(right):
        return False
    if words[left.lower()] > 1 and words[right.lower()] > 1:
        return True
    return hyphenated < _HYPHENATED_SHARE
