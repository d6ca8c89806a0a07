"""Notes, replies and bookmarks: the part of the session in which a person writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.model import Anchoring, Annotation, Phrase, Place, Target, change, phrase, place_target
from desktop.session import naming, noting, selecting
from desktop.session.bringing import Bringing


class Annotating(Bringing):
    """What is typed in one note within ten seconds of the last change is one step of undo."""

    def add_note(self, text: str, targets: Sequence[Target], tags: Sequence[str] = ()) -> str:
        """Add a note; its id, or "" when the project is read-only. Without text and tags it is a bookmark. A target
        that was taken from a former text of its article, before the note was written, is found again in the new one."""
        targets = [self._standing(target) for target in targets]
        note = noting.new_note(self._new_id(), text, targets, tags, creator=self.settings.author, at=self._now())
        return self._put_new(phrase("Add Note on {about}", about=self._about(note)), note)

    def reply(self, note_id: str, text: str, tags: Sequence[str] = ()) -> str:
        """Answer a note, or another answer; the id, or "" when the project is read-only."""
        answered = self._project.annotation(note_id)
        note = noting.new_reply(self._new_id(), answered, text, tags, creator=self.settings.author, at=self._now())
        return self._put_new(phrase("Reply to Note on {about}", about=self._about(note)), note)

    def edit_note(self, note_id: str, text: str, tags: Sequence[str] = ()) -> None:
        """Give a note another text and tags."""
        before = self._project.annotation(note_id)
        note = noting.edited_note(before, text, tags, editor=self.settings.author, at=self._now())
        verb = phrase("Edit Note on {about}", about=self._about(before))
        self._do(verb, (change.PutAnnotation(note),), merge_key=f"note {note_id}")

    def remove_note(self, note_id: str) -> None:
        """Take a note away, with all answers to it."""
        note = self._project.annotation(note_id)
        about = self._about(note)
        if noting.is_bookmark(note):
            verb = phrase("Remove Bookmark at {about}", about=about)
        else:
            verb = phrase("Remove Note on {about}", about=about)
        self._do(verb, noting.removed(self._project, note_id))

    def bookmarked(self, target: Target) -> bool:
        """Whether a bookmark touches the target's place."""
        return bool(noting.bookmarks_at(self._project, Place(target.document_id, target.span)))

    def toggle_bookmark(self, target: Target) -> None:
        """Bookmark a place, or take away the bookmarks that touch it."""
        present = noting.bookmarks_at(self._project, Place(target.document_id, target.span))
        if present:
            verb = phrase("Remove Bookmark at {about}", about=self._about(present[0]))
            self._do(verb, tuple(one for note in present for one in noting.removed(self._project, note.id)))
            return
        note = noting.new_note(self._new_id(), "", (target,), (), creator=self.settings.author, at=self._now())
        verb = phrase("Bookmark {about}", about=self._about(note))
        self._do(verb, (change.PutAnnotation(note),))

    def step_bookmark(self, by: int) -> bool:
        """Select the bookmark `by` steps on from what is selected, in the articles' order; wraps. Whether there is
        one."""
        return self._step_note(by, bookmarks=True)

    def step_note(self, by: int) -> bool:
        """As step_bookmark, through the places of the notes; a note on a finding selects that."""
        return self._step_note(by, bookmarks=False)

    def target_at(self, place: Place) -> Target:
        """A note's target at a place of an article, with its surroundings. The place counts in the text that was
        compared; where the article's text has changed since, the target is found again in the new one."""
        present = self._project.document(place.document_id).text
        shown = {document.id: document.text for document in self.collation.documents}.get(place.document_id, present)
        target = place_target(place.document_id, shown, place.span)
        return target if shown == present else self._rooms.reattach(target, present, shown)

    def attach_note(self, note_id: str, lost: Target, found: Target) -> bool:
        """Put a note on `found` instead of `lost`, a target of its that has lost its place. Whether that was done."""
        note = self._project.annotation(note_id)
        if found.anchoring is Anchoring.ORPHAN or lost not in note.targets:
            return False
        targets = tuple(found if target == lost else target for target in note.targets)
        attached = replace(note, targets=tuple(dict.fromkeys(targets)), modified=self._now())
        verb = phrase("Attach Note to {about}", about=self._about(attached))
        return self._do(verb, (change.PutAnnotation(attached),))

    def _standing(self, target: Target) -> Target:
        present = next((one.text for one in self._project.documents if one.id == target.document_id), "")
        quoted = target.exact and target.anchoring in (Anchoring.EXACT, Anchoring.MOVED)
        if not present or not quoted or target.span.of(present) == target.exact:
            return target
        return self._rooms.reattach(target, present, "")

    def _put_new(self, verb: Phrase, note: Annotation) -> str:
        return note.id if self._do(verb, (change.PutAnnotation(note),), merge_key=f"note {note.id}") else ""

    def _about(self, note: Annotation) -> str:
        return naming.about(note, self._project, self.collation)

    def _step_note(self, by: int, *, bookmarks: bool) -> bool:
        noted = () if bookmarks else noting.findings_noted(self._project)
        found = [selecting.at_finding(self._lookup(), finding_id) for finding_id in noted]
        standing = {one.place: one for one in reversed(found) if one.place is not None}
        here = self._selection.place
        place = noting.stepped(self._project, here, by, bookmarks=bookmarks, others=standing)
        if place is not None:
            self._select(standing.get(place) or selecting.at_place(self.collation, place))
        return place is not None
