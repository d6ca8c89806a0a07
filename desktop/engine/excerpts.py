"""The copied part of sentences of which only a part was copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.engine.edits import common_part
from desktop.engine.ignoring import Wording
from desktop.engine.prepared import Sentence
from desktop.engine.sentence_similarity import GRAMMAR_WEIGHT, background, profile
from desktop.model import Span

Run = tuple[Sentence, ...]

_FEWEST_LEFT_OUT = 3
"""Fewer words at an edge of a sentence are a change of the copy, not another text."""
_ALIKE = 0.34
"""The share of its telling words that the poorer of two edges has in common with the other where they were edited."""


def copied(left: Run, right: Run, wording: Wording) -> tuple[Run, Run] | None:
    """Two runs of neighbouring sentences without what stands before and behind the passage that both have; None when
    nothing does, and when there is no such passage. What differs at an edge but has telling words in common, or
    is short, was edited, and stays."""
    here, there = _text(left), _text(right)
    parts = common_part(here, there)
    if parts is None:
        return None
    one, other = parts
    ahead, behind = _alien(here[: one.start], there[: other.start]), _alien(here[one.end :], there[other.end :])
    one = Span(one.start if ahead[0] else 0, one.end if behind[0] else len(here))
    other = Span(other.start if ahead[1] else 0, other.end if behind[1] else len(there))
    if len(one) == len(here) and len(other) == len(there):
        return None
    return _cut(left, one, wording), _cut(right, other, wording)


def _alien(one: str, other: str) -> tuple[bool, bool]:
    """Which of two edges that stand at the same end of a passage belong to another text."""
    here, there = profile(one), profile(other)
    telling = [{stem for stem in edge.vocabulary if background(stem) > GRAMMAR_WEIGHT} for edge in (here, there)]
    if len(telling[0] & telling[1]) > _ALIKE * min(map(len, telling)):
        return False, False
    return len(here.words) >= _FEWEST_LEFT_OUT, len(there.words) >= _FEWEST_LEFT_OUT


def _text(run: Run) -> str:
    """The run's text, with blanks for what stands between its sentences, so that places in it stay right."""
    text, end = "", run[0].segment.span.start
    for one in run:
        text += " " * (one.segment.span.start - end) + one.text
        end = one.segment.span.end
    return text


def _cut(run: Run, part: Span, wording: Wording) -> Run:
    wanted = part.shifted(run[0].segment.span.start)
    return tuple(cut for one in run for cut in _inside(one, wanted, wording))


def _inside(one: Sentence, wanted: Span, wording: Wording) -> Sequence[Sentence]:
    """The part of the sentence that is wanted, as a sentence of its own; itself when all of it is."""
    span = one.segment.span
    start, end = max(span.start, wanted.start), min(span.end, wanted.end)
    if start >= end:
        return ()
    if (start, end) == (span.start, span.end):
        return (one,)
    text = one.text[start - span.start : end - span.start]
    segment = replace(one.segment, span=Span(start, end))
    return (replace(one, text=text, segment=segment, profile=profile(text, wording), left_out=wording.left_out(text)),)
