"""A project's notes as a report shows them: with what they are about, and their replies under them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.model import Anchoring, Annotation, Place, Project, Target, phrase, strung
from desktop.reports import wording
from desktop.reports.locating import Locator

_DEEPEST = 20
"""Replies to replies go so deep; what answers these stands beside them, in the order of the conversation. A page has no
room for more, and what a colleague's file holds may be any number."""


@dataclass(frozen=True, slots=True)
class About:
    """What a note is about. `finding` is the finding's headline; else `where` is the place and `quote` the words it
    was made on ("" for a whole article); `state` says in words when they are no longer there as they were."""

    where: str
    quote: str
    state: str
    finding: str
    finding_id: str


@dataclass(frozen=True, slots=True)
class Note:
    """`creator` and `at` (ISO 8601) are what `byline` says in words; `id` tells it from others."""

    id: str
    text: str
    tags: tuple[str, ...]
    creator: str
    at: str
    byline: str
    about: tuple[About, ...]
    replies: tuple[Note, ...]


class Notes:
    """The notes of one project, found by what they are about and by what they answer."""

    def __init__(self, project: Project, locator: Locator) -> None:
        self._notes = {note.id: note for note in project.annotations}
        self._locator = locator
        self._answers: dict[str, list[Annotation]] = {}
        self._on: dict[str, dict[str, Annotation]] = {}
        for note in project.annotations:
            self._answers.setdefault(note.reply_to, []).append(note)
            for target in note.targets:
                if target.finding_id:
                    self._on.setdefault(target.finding_id, {})[note.id] = note

    def all(self, findings: Mapping[str, str]) -> tuple[Note, ...]:
        """In the order they were made, replies (in their order) under what they answer. `findings` has the headline of
        each finding of the report by its id. A reply stands by itself when the note it answers is gone, and the first
        of those that (in a damaged project) answer each other in a ring, so that every note is there once."""
        shown: set[str] = set()
        alone = [note for note in self._notes.values() if note.reply_to not in self._notes]
        made = {note.id: self._shown(note, findings, shown) for note in alone}
        for note in self._notes.values():
            if note.id not in shown:
                made[note.id] = self._shown(note, findings, shown)
        return tuple(made[name] for name in self._notes if name in made)

    def on(self, finding_id: str) -> tuple[Note, ...]:
        """Those made on this finding; what else they are about stays with them, the finding itself goes unsaid."""
        made = []
        for note in self._on.get(finding_id, {}).values():
            elsewhere = tuple(target for target in note.targets if target.finding_id != finding_id)
            made.append(self._shown(replace(note, targets=elsewhere), {}, set()))
        return tuple(made)

    def _shown(self, note: Annotation, findings: Mapping[str, str], shown: set[str], depth: int = 0) -> Note:
        """The note with its replies but for those already `shown`, which grows."""
        shown.add(note.id)
        replies: list[Note] = []
        waiting = self._answers.get(note.id, [])[::-1]
        while waiting:
            reply = waiting.pop()
            if reply.id in shown:
                continue
            if depth < _DEEPEST:
                replies.append(self._shown(reply, findings, shown, depth + 1))
            else:
                shown.add(reply.id)
                replies.append(_note(reply, self._locator, findings, ()))
                waiting += self._answers.get(reply.id, [])[::-1]
        return _note(note, self._locator, findings, tuple(replies))


def byline(creator: str, stamp: str) -> str:
    """ "Ada Lovelace, 22 November 2026, 12:38 UTC"; either part may be missing."""
    return strung([part for part in (creator, wording.moment(stamp)) if part], ", ")


def _note(note: Annotation, locator: Locator, findings: Mapping[str, str], replies: tuple[Note, ...]) -> Note:
    return Note(
        id=note.id,
        text=note.text or ("" if note.tags else phrase("Bookmark")),
        tags=note.tags,
        creator=note.creator,
        at=note.modified or note.created,
        byline=byline(note.creator, note.modified or note.created),
        about=tuple(_about(target, locator, findings) for target in note.targets),
        replies=replies,
    )


def _about(target: Target, locator: Locator, findings: Mapping[str, str]) -> About:
    if target.finding_id:
        headline = findings.get(target.finding_id, "")
        state = "" if headline else phrase("about a finding that is not in this report")
        return About("", "", state, headline, target.finding_id if headline else "")
    if not locator.knows(target.document_id):
        return About("", target.exact, phrase("the article is no longer in the project"), "", "")
    state = wording.ANCHORINGS[target.anchoring]
    if not target.exact:
        letter = locator.siglum(target.document_id)
        return About(phrase("{article}, the whole article", article=letter), "", state, "", "")
    if target.anchoring is Anchoring.ORPHAN:
        return About(locator.siglum(target.document_id), target.exact, state, "", "")
    return About(locator.where(Place(target.document_id, target.span)), target.exact, state, "", "")
