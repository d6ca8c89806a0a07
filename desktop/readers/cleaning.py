"""The clean-up of a text, stage after stage: reads as its table of contents."""

from __future__ import annotations

import re

from desktop.model import CleanupKind
from desktop.readers.boilerplate import remove_boilerplate
from desktop.readers.draft import Draft, Replacement
from desktop.readers.extract import Extract
from desktop.readers.footnotes import strip_footnote_marks
from desktop.readers.line_breaks import join_page_breaks, join_soft_wraps
from desktop.readers.markup import looks_like_markdown, remove_images, remove_markdown, remove_tags
from desktop.readers.split_words import mend_split_words

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_ODD_LINE_END = re.compile("[\v\x1c\x1d\x1e\x85\u2028\u2029]")
_FORM_FEED = re.compile("\f")
_BLANKS = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_LINE_ENDS = re.compile("\n+")
_RUN_OF_BLANKS = re.compile(rf"{_BLANKS}{{2,}}|\t")
_EDGE_BLANKS = re.compile(rf"^(?:{_BLANKS})+|(?<!{_BLANKS})(?:{_BLANKS})+$", re.MULTILINE)


def clean(extract: Extract, withheld: frozenset[CleanupKind] = frozenset()) -> Draft:
    """The draft of the extract's text with every clean-up that is not withheld.

    With none withheld every block stands on one line, without blank lines between. With all withheld the text is
    the extract's.
    """
    draft = Draft(extract.text, withheld)
    draft.begin(extract.edits)
    if extract.marked_up:
        remove_images(draft)
        remove_tags(draft)
        if extract.markdown or looks_like_markdown(draft.text):
            remove_markdown(draft)
    _even_line_ends(draft)
    _part_ligatures(draft)
    hyphenated = _hyphenated(extract)
    if extract.wrapped:
        hyphenated = max(hyphenated, join_soft_wraps(draft))
        join_page_breaks(draft)
    mend_split_words(draft, hyphenated)
    strip_footnote_marks(draft)
    remove_boilerplate(draft)
    _even_blanks(draft)
    return draft


def _hyphenated(extract: Extract) -> float:
    """The share, 0..1, of the lines joined by layout that end in a hyphen."""
    joins = [change for kind, change in extract.edits if kind is CleanupKind.SOFT_WRAP]
    return sum(extract.text[join.start - 1 : join.start] == "-" for join in joins) / max(1, len(joins))


def _even_line_ends(draft: Draft) -> None:
    """Line separators of other systems become line ends, a form feed a blank line."""
    ends = [Replacement(m.start(), m.end(), "\n") for m in _ODD_LINE_END.finditer(draft.text)]
    ends += [Replacement(m.start(), m.end(), "\n\n") for m in _FORM_FEED.finditer(draft.text)]
    draft.apply(CleanupKind.WHITESPACE, ends)


def _part_ligatures(draft: Draft) -> None:
    draft.apply(
        CleanupKind.LIGATURE,
        [Replacement(m.start(), m.end(), _LIGATURES[m.group()]) for m in _LIGATURE.finditer(draft.text)],
    )


def _even_blanks(draft: Draft) -> None:
    """No blanks at a line's ends, one between words, and no blank lines."""
    kind = CleanupKind.WHITESPACE
    draft.apply(kind, [Replacement(m.start(), m.end()) for m in _EDGE_BLANKS.finditer(draft.text)])
    draft.apply(kind, [Replacement(m.start(), m.end(), " ") for m in _RUN_OF_BLANKS.finditer(draft.text)])
    draft.apply(kind, _surplus_line_ends(draft))


def _surplus_line_ends(draft: Draft) -> list[Replacement]:
    """All but the first of each run, and all at the text's ends; one by one, so that what was removed between
    two of them keeps its own clean-up."""
    surplus: list[Replacement] = []
    for run in _LINE_ENDS.finditer(draft.text):
        kept = 0 if run.start() == 0 or run.end() == len(draft.text) else 1
        start, end = run.start() + kept, run.end()
        if draft.touched(start, end):
            surplus += (Replacement(place, place + 1) for place in range(start, end))
        elif start < end:
            surplus.append(Replacement(start, end))
    return surplus
