"""A person's notes, after the W3C Web Annotation model: several targets, bodies with a purpose."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.model.span import Span


class Motivation(StrEnum):
    COMMENTING = "commenting"
    TAGGING = "tagging"
    BOOKMARKING = "bookmarking"
    REPLYING = "replying"


class Anchoring(StrEnum):
    """How a target stands in the present text of its article."""

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    ORPHAN = "orphan"  # its place is gone; `span` is where it last stood


@dataclass(frozen=True, slots=True)
class Target:
    """What a note is about: a place in an article, a whole article (`exact` "" and an empty span), or a finding
    (`finding_id`, and then `document_id` is ""). `exact`, with up to 64 code points of `prefix` and `suffix`,
    finds the place again when the article's text changes."""

    document_id: str = ""
    span: Span = field(default=Span(0, 0))
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    finding_id: str = ""
    anchoring: Anchoring = Anchoring.EXACT


@dataclass(frozen=True, slots=True)
class Body:
    """A part of a note: its text (`purpose` commenting) or one of its tags (`purpose` tagging)."""

    value: str
    purpose: Motivation = Motivation.COMMENTING


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note. `created` and `modified` are ISO 8601 UTC; `creator` is stated, not authenticated, and so is `editor`,
    who changed it last ("" when that was the creator). At least one target, unless it is a reply, whose `reply_to` is
    another annotation's id."""

    id: str
    motivation: Motivation
    targets: tuple[Target, ...]
    bodies: tuple[Body, ...]
    creator: str = ""
    created: str = ""
    modified: str = ""
    reply_to: str = ""
    editor: str = ""

    @property
    def text(self) -> str:
        """The commenting bodies, joined by line ends; "" for a bare bookmark."""
        return "\n".join(body.value for body in self.bodies if body.purpose is Motivation.COMMENTING)

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(body.value for body in self.bodies if body.purpose is Motivation.TAGGING)


def place_target(document_id: str, text: str, span: Span) -> Target:
    """A target for `span` in the article's present `text`, with its surroundings."""
    return Target(
        document_id=document_id,
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - 64) : span.start],
        suffix=text[span.end : span.end + 64],
    )


def with_answers(annotations: Iterable[Annotation], ids: Collection[str]) -> frozenset[str]:
    """The ids, and those of all of `annotations` that answer one of them, directly or through others, whichever stands
    first: a colleague's file may hold an answer before what it answers."""
    answers: dict[str, list[str]] = {}
    for note in annotations:
        if note.reply_to:
            answers.setdefault(note.reply_to, []).append(note.id)
    found, waiting = set(ids), list(ids)
    while waiting:
        more = [name for name in answers.get(waiting.pop(), ()) if name not in found]
        found.update(more)
        waiting += more
    return frozenset(found)
