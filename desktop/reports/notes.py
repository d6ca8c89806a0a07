"""A project's notes as a report shows them: with what they are about, and their replies under them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.model import Anchoring, Annotation, Place, Project, Target, phrase, strung
from desktop.reports import wording
from desktop.reports.locating import Locator


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


def notes_of(project: Project, locator: Locator, findings: Mapping[str, str]) -> tuple[Note, ...]:
    """All notes in the order they were made, replies (in their order) under what they answer. `findings` has the
    headline of each finding of the report by its id. A reply stands by itself when the note it answers is gone, or
    when (in a damaged project) the answers run in a ring, so that no note is ever left out."""
    notes = {note.id: note for note in project.annotations}
    roots = [note for note in project.annotations if not _answers(note, notes)]
    return tuple(_note(root, project, locator, findings, frozenset()) for root in roots)


def _answers(note: Annotation, notes: Mapping[str, Annotation]) -> bool:
    """Whether the note stands under another one: following the answers up from it ends, and not at once."""
    seen = {note.id}
    above = notes.get(note.reply_to)
    while above is not None and above.id not in seen:
        seen.add(above.id)
        above = notes.get(above.reply_to)
    return note.reply_to in notes and above is None


def notes_on(finding_id: str, project: Project, locator: Locator) -> tuple[Note, ...]:
    """The notes made on this finding; what else they are about stays with them, the finding itself goes unsaid."""
    made = [note for note in project.annotations if any(target.finding_id == finding_id for target in note.targets)]
    elsewhere = [tuple(target for target in note.targets if target.finding_id != finding_id) for note in made]
    return tuple(
        _note(replace(note, targets=targets), project, locator, {}, frozenset())
        for note, targets in zip(made, elsewhere, strict=True)
    )


def byline(creator: str, stamp: str) -> str:
    """ "Ada Lovelace, 22 November 2026, 12:38 UTC"; either part may be missing."""
    return strung([part for part in (creator, wording.moment(stamp)) if part], ", ")


def _note(
    note: Annotation, project: Project, locator: Locator, findings: Mapping[str, str], above: frozenset[str]
) -> Note:
    above = above | {note.id}  # a damaged project could hold a ring of replies
    replies = [reply for reply in project.annotations if reply.reply_to == note.id and reply.id not in above]
    return Note(
        id=note.id,
        text=note.text or ("" if note.tags else phrase("Bookmark")),
        tags=note.tags,
        creator=note.creator,
        at=note.modified or note.created,
        byline=byline(note.creator, note.modified or note.created),
        about=tuple(_about(target, locator, findings) for target in note.targets),
        replies=tuple(_note(reply, project, locator, findings, above) for reply in replies),
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
