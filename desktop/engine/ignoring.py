"""What the ignore rules take out of the matching: lines of the page, quotations."""

from __future__ import annotations

import re
from functools import cache

from desktop.engine.lexicon import lexicon
from desktop.model import Span

_LONGEST_BOILERPLATE = 45
"""Words: a longer sentence tells something besides."""
_QUOTED_SHARE = 0.5
_QUOTES = re.compile(r"“[^“”]*(?:”|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|\"[^\"]*(?:\"|$)")


def is_boilerplate(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to the story: newsletters, downloads, rights, credits, links."""
    if len(sentence.split()) > _LONGEST_BOILERPLATE:
        return False
    opening, anywhere = _patterns()
    stripped = sentence.lstrip("([*-–—• ")
    return bool(opening.match(stripped) or anywhere.search(sentence))


def quotations(block: str) -> tuple[Span, ...]:
    """The quoted stretches of a block, quote marks included. One that is not closed runs to the block's end."""
    return tuple(Span(found.start(), found.end()) for found in _QUOTES.finditer(block))


def is_quoted(sentence: Span, quoted: tuple[Span, ...]) -> bool:
    """Whether half of a sentence or more stands in the quoted stretches; all counted from the block's start."""
    return bool(sentence) and sum(sentence.overlap(one) for one in quoted) >= _QUOTED_SHARE * max(1, len(sentence))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rules = lexicon("boilerplate")
    opening, anywhere = (
        re.compile("|".join(f"(?:{rule})" for rule in rules[part]), re.IGNORECASE) for part in rules if part != "about"
    )
    return opening, anywhere
