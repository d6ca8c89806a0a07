"""A colleague's notes and judgements set against the project's own: what is new, what differs, what is the same.

Neither side is lost. Two notes that differ are both kept. Of two judgements a person chooses one; the other is put into
the history of the same finding, with who and when.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.model import Anchoring, Annotation, Document, Judgement, Project, Target
from desktop.model.change import Change, PutAnnotation, PutJudgement

if TYPE_CHECKING:
    from desktop.reports.jsonld_reader import Colleague, TheirArticle

Reattach = Callable[[Target, str, str], Target]

_AWAY = "not-here:"
"""Begins the id of an article that the file speaks of and that is not in the project."""


class Difference(StrEnum):
    NEW = "new"  # only the file has it
    DIFFERS = "differs"  # both have it, with other words or another judgement


@dataclass(frozen=True, slots=True)
class MergeItem:
    """A note or a judgement of the file that the project does not have so. `here` is the project's own, None for a new
    one; `theirs` has its places in the project's articles."""

    difference: Difference
    theirs: Annotation | Judgement
    here: Annotation | Judgement | None = None

    @property
    def key(self) -> str:
        if isinstance(self.theirs, Judgement):
            return f"judgement {self.theirs.finding_id}"
        return f"note {self.theirs.id}"

    @property
    def taken_at_first(self) -> bool:
        """What a person has to do nothing for: everything but overruling a judgement of the project's own."""
        return self.difference is Difference.NEW or isinstance(self.theirs, Annotation)


@dataclass(frozen=True, slots=True)
class Merge:
    """A colleague's file against the project. `name` is that of the file; `same` counts what both have alike,
    `skipped` what could not be read; `away` are the titles of articles that notes speak of and that are not here."""

    name: str
    items: tuple[MergeItem, ...] = ()
    same: int = 0
    skipped: int = 0
    away: tuple[str, ...] = ()


def compared(project: Project, colleague: Colleague, name: str, reattach: Reattach) -> Merge:
    """What the file has that the project has not, notes before judgements, each in the file's order."""
    places = {article.id: document for article, document in matched(colleague, project.documents)}
    own_texts = {article.id: article.text_sha256 for article in colleague.articles}
    titles = {article.id: article.title or article.id for article in colleague.articles}
    away: dict[str, str] = {}

    def here(target: Target) -> Target:
        if target.finding_id:
            return target
        document = places.get(target.document_id)
        if document is None:
            away[target.document_id] = titles.get(target.document_id, target.document_id)
            return _without_place(target)
        moved = replace(target, document_id=document.id)
        return _placed(moved, document, own_texts.get(target.document_id, ""), reattach)

    items: list[MergeItem] = []
    notes = {note.id: note for note in project.annotations}
    same = 0
    for note in colleague.notes:
        theirs = replace(note, targets=tuple(map(here, note.targets)))
        own = notes.get(note.id)
        if own is None:
            items.append(MergeItem(Difference.NEW, theirs))
        elif _says(own) == _says(theirs) or (copy := beside(theirs)).id in notes:
            same += 1
        else:
            items.append(MergeItem(Difference.DIFFERS, copy, own))
    judged = {judgement.finding_id: judgement for judgement in project.judgements}
    for judgement in colleague.judgements:
        mine = judged.get(judgement.finding_id)
        if mine is None:
            items.append(MergeItem(Difference.NEW, judgement))
        elif (mine.status, mine.reason) == (judgement.status, judgement.reason):
            same += 1
        else:
            items.append(MergeItem(Difference.DIFFERS, judgement, mine))
    return Merge(name, tuple(items), same, colleague.skipped, tuple(away.values()))


def changes(merge: Merge, taken: Collection[str]) -> tuple[Change, ...]:
    """What brings the items with these keys into the project. A judgement that differs and is not taken goes into the
    history all the same, and the project's own after it."""
    made: list[Change] = []
    for item in merge.items:
        match item.theirs, item.here:
            case Annotation() as note, _ if item.key in taken:
                made.append(PutAnnotation(note))
            case Judgement() as theirs, Judgement() as own if item.key not in taken:
                made += (PutJudgement(theirs), PutJudgement(own))
            case Judgement() as theirs, _ if item.key in taken:
                made.append(PutJudgement(theirs))
    return tuple(made)


def matched(colleague: Colleague, documents: Sequence[Document]) -> tuple[tuple[TheirArticle, Document], ...]:
    """Which article of the file is which of the project: by its text, else by its original bytes, else by its title
    where every quote taken from it stands in the text. What fits several, or fits none, is none."""
    texts: dict[str, list[Document]] = {}
    for document in documents:
        texts.setdefault(_sha256(document.text), []).append(document)
    found: list[tuple[TheirArticle, Document]] = []
    for article in colleague.articles:
        quotes = colleague.quotes.get(article.id, ())
        for candidates in (
            texts.get(article.text_sha256, []) if article.text_sha256 else [],
            [one for one in documents if article.sha256 and one.sha256 == article.sha256],
            [one for one in documents if _same_title(one.title, article.title) and _holds_all(one.text, quotes)],
        ):
            if len(candidates) == 1:
                found.append((article, candidates[0]))
                break
            if candidates:
                break
    return tuple(found)


def beside(note: Annotation) -> Annotation:
    """A note that says something else than the one with its id here, as a note of its own; the same each time, so that
    the file can be imported twice."""
    return replace(note, id=f"{note.id}~{_sha256(repr(_says(note)))[:12]}")


def _says(note: Annotation) -> tuple[object, ...]:
    return note.motivation, note.bodies, note.reply_to


def _without_place(target: Target) -> Target:
    return replace(target, document_id=_AWAY + target.document_id, anchoring=Anchoring.ORPHAN)


def _placed(target: Target, document: Document, their_text: str, reattach: Reattach) -> Target:
    """The target in the project's text of its article. A place is taken as it is only in the very same text."""
    if not target.exact or target.anchoring is Anchoring.ORPHAN:
        return target
    same_text = their_text == _sha256(document.text)
    inside = target.span.end <= len(document.text)
    if same_text and inside and (target.span.of(document.text) == target.exact or target.anchoring is Anchoring.FUZZY):
        return target
    return reattach(replace(target, anchoring=Anchoring.EXACT), document.text, "")


def _same_title(one: str, other: str) -> bool:
    return bool(one.strip()) and " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _holds_all(text: str, quotes: Iterable[str]) -> bool:
    folded = " ".join(text.split())
    return all(" ".join(quote.split()) in folded for quote in quotes)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
