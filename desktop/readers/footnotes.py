"""Citation numbers that copying stuck to the words: "talks710." is no number."""

from __future__ import annotations

import re
from collections import Counter

from desktop.model import CleanupKind
from desktop.readers.draft import Draft, Replacement

_BEFORE_STOP = re.compile(r"(?<![\w-])([a-z]{5,})(\d{1,4})(?=[.,;:]?(?:[\"”’)]*(?:\s|$)))")
_BEHIND_STOP = re.compile(r"(?<![\w.])[a-z]{4,}[.,;][\"”’]?(\d{1,3})(?=\s+[A-Z“\"‘]|\s*$)", re.MULTILINE)
_IN_BRACKETS = r"\[(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|citation needed|note \d{1,2}|better source needed)\](?!\()"
_BRACKETED = re.compile(  # "there were [12] of us" is what an editor put into a quotation
    rf"(?<=[\w.,;:!?\"”’')\]])(?:{_IN_BRACKETS}|[ \t]{_IN_BRACKETS}(?=[.,;:!?)”\"\[]|\s*$|\s\[))", re.MULTILINE
)
_RAISED = re.compile(r"(?:(?<=[^\W\d_]{4})|(?<=[.,;:!?\"”’)]))[¹²³⁴-⁹⁰](?:[¹²³⁴-⁹⁰,]*[¹²³⁴-⁹⁰])?(?![\w⁄])")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_NAMED_WITH_NUMBER = """
    agenda android apollo area article channel chapter covid debian figure formula galaxy iphone level model omicron
    page pixel python release route section series table ubuntu version wagon windows
"""


def strip_footnote_marks(draft: Draft) -> None:
    """Take out marks that are footnote marks beyond doubt.

    A number stuck to a lower-case word of five letters or more counts when the bare word stands elsewhere in the
    text or when another such mark does (marks come in numbers); never a year, never a name such as "windows11".
    Small raised figures and bracketed numbers behind a word or a stop are marks by their form.
    """
    text = draft.text
    candidates = list(_BEFORE_STOP.finditer(text))
    tokens = Counter(re.findall(r"\w+", text.lower())) if candidates else Counter()
    stuck = [
        found
        for found in candidates
        if found.group(1) not in _NAMED_WITH_NUMBER.split()
        and not _YEAR.match(found.group(2))
        and tokens[found.group(1) + found.group(2)] == 1
        and text[found.end() : found.end() + 1] in tuple(".,;:")
    ]
    known = [found for found in stuck if tokens[found.group(1)] > 0]
    marks = stuck if known and len(stuck) > 1 else known
    behind = list(_BEHIND_STOP.finditer(text))
    numbers = [int(found.group(1)) for found in behind]
    if len(numbers) >= 2 and numbers == sorted(set(numbers)):
        marks += behind
    places = {found.span(found.re.groups) for found in marks}
    places.update(found.span() for pattern in (_BRACKETED, _RAISED) for found in pattern.finditer(text))
    draft.apply(CleanupKind.FOOTNOTE_MARK, [Replacement(start, end) for start, end in sorted(places)])
