"""Notes, replies and bookmarks as changes to a project. Pure functions; time, names and ids come from the caller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.model import Anchoring, Annotation, Body, Motivation, Place, Project, Target, with_answers
from desktop.model.change import Change, DropAnnotation, PutAnnotation


def bodies(text: str, tags: Sequence[str]) -> tuple[Body, ...]:
    """The text without surrounding blanks, then each tag once; () when there is neither."""
    parts = [Body(text.strip())] if text.strip() else []
    cleaned = dict.fromkeys(tag.strip() for tag in tags if tag.strip())
    return (*parts, *(Body(tag, Motivation.TAGGING) for tag in cleaned))


def motivation(parts: Sequence[Body]) -> Motivation:
    """Commenting when there is text, else tagging, else a bare bookmark."""
    if any(body.purpose is Motivation.COMMENTING for body in parts):
        return Motivation.COMMENTING
    return Motivation.TAGGING if parts else Motivation.BOOKMARKING


def new_note(
    note_id: str, text: str, targets: Sequence[Target], tags: Sequence[str], *, creator: str, at: str
) -> Annotation:
    """A note as a person writes it; `at` is the time, ISO 8601 UTC. Without text and tags it is a bookmark."""
    parts = bodies(text, tags)
    return Annotation(note_id, motivation(parts), tuple(targets), parts, creator=creator, created=at, modified=at)


def edited_note(note: Annotation, text: str, tags: Sequence[str], *, editor: str, at: str) -> Annotation:
    """The same note with another text; equal to `note` when nothing of it differs."""
    parts = bodies(text, tags)
    if parts == note.bodies:
        return note
    kind = note.motivation if note.reply_to else motivation(parts)
    return replace(note, motivation=kind, bodies=parts, editor=_other(note, editor), modified=at)


def _other(note: Annotation, editor: str) -> str:
    """Who changed a note, "" for who wrote it."""
    return "" if editor == note.creator else editor


def without_article(project: Project, document_id: str) -> tuple[tuple[Change, ...], int]:
    """What removing an article does to the notes, and how many go with it: those about nothing else, with their
    replies. A note that is about other places too only loses this one."""
    left = {
        note.id: tuple(target for target in note.targets if target.document_id != document_id)
        for note in project.annotations
    }
    lost = [note.id for note in project.annotations if note.targets and not left[note.id]]
    dropped = with_answers(project.annotations, lost)
    changes: list[Change] = []
    for note in project.annotations:
        if note.id in dropped:
            changes.append(DropAnnotation(note.id))
        elif left[note.id] != note.targets:
            changes.append(PutAnnotation(replace(note, targets=left[note.id])))
    return tuple(changes), len(dropped)


def new_reply(
    note_id: str, reply_to: Annotation, text: str, tags: Sequence[str], *, creator: str, at: str
) -> Annotation:
    """An answer to a note or to another answer; it stands where the note stands."""
    parts = bodies(text, tags)
    return Annotation(
        note_id, Motivation.REPLYING, (), parts, creator=creator, created=at, modified=at, reply_to=reply_to.id
    )


def threads(annotations: Sequence[Annotation]) -> tuple[tuple[int, Annotation], ...]:
    """Every note with its depth, 0 for one that answers none; answers come right behind what they answer, in the order
    in which they were made. One whose note is gone, and one in a ring of answers (a damaged project), stands alone."""
    known = {note.id for note in annotations}
    answers: dict[str, list[Annotation]] = {}
    for note in annotations:
        answers.setdefault(note.reply_to if note.reply_to in known else "", []).append(note)
    found: list[tuple[int, Annotation]] = []
    seen: set[str] = set()

    def walk(roots: Sequence[Annotation]) -> None:
        waiting = [(0, note) for note in reversed(roots)]
        while waiting:
            depth, note = waiting.pop()
            if note.id not in seen:
                seen.add(note.id)
                found.append((depth, note))
                waiting += [(depth + 1, answer) for answer in reversed(answers.get(note.id, ()))]

    walk(answers.get("", []))
    walk([note for note in annotations if note.id not in seen])
    return tuple(found)


def answers_to(project: Project, note_id: str) -> tuple[str, ...]:
    """The ids of all answers to a note and to its answers, the innermost first."""
    found: list[str] = []
    asked = {note_id}
    for note in (note for _, note in threads(project.annotations)):
        if note.reply_to in asked and note.id != note_id:
            asked.add(note.id)
            found.append(note.id)
    return tuple(reversed(found))


def removed(project: Project, note_id: str) -> tuple[Change, ...]:
    """What takes a note away, with all answers to it."""
    return tuple(DropAnnotation(one) for one in (*answers_to(project, note_id), note_id))


def is_bookmark(note: Annotation) -> bool:
    return note.motivation is Motivation.BOOKMARKING


def places_of(note: Annotation) -> Iterator[Place]:
    """The places in articles that a note has now; none for a whole article, a finding or a place that is gone."""
    for target in note.targets:
        if target.document_id and target.exact and target.anchoring is not Anchoring.ORPHAN:
            yield Place(target.document_id, target.span)


def bookmarks_at(project: Project, place: Place) -> tuple[Annotation, ...]:
    """The bookmarks that touch a place."""
    return tuple(
        note
        for note in project.annotations
        if is_bookmark(note)
        and any(p.document_id == place.document_id and p.span.overlap(place.span) for p in places_of(note))
    )


def findings_noted(project: Project) -> tuple[str, ...]:
    """The ids of the findings that a note is about, each once, in the order of the notes."""
    targets = (target for note in project.annotations if not is_bookmark(note) for target in note.targets)
    return tuple(dict.fromkeys(target.finding_id for target in targets if target.finding_id))


def stepped(
    project: Project, current: Place | None, by: int, *, bookmarks: bool, others: Iterable[Place] = ()
) -> Place | None:
    """The place of the note (or bookmark), or of `others`, `by` steps on from `current`, in the articles' order, then
    text order; wraps. From nowhere it begins at the first, backwards at the last. None when there is none."""
    order = {document.id: number for number, document in enumerate(project.documents)}
    noted = (p for note in project.annotations if is_bookmark(note) is bookmarks for p in places_of(note))
    places = sorted(
        {place for place in (*noted, *others) if place.document_id in order},
        key=lambda place: (order[place.document_id], place.span),
    )
    if not places or not by:
        return None
    if current is None or current.document_id not in order:
        return places[(by - 1) % len(places)] if by > 0 else places[by % len(places)]
    here = (order[current.document_id], current.span)
    before = [p for p in places if (order[p.document_id], p.span) < here]
    after = [p for p in places if (order[p.document_id], p.span) > here]
    ahead = (
        [*after, *(p for p in places if p not in after)]
        if by > 0
        else [*reversed(before), *(p for p in reversed(places) if p not in before)]
    )
    return ahead[(abs(by) - 1) % len(ahead)]
