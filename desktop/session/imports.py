"""What became of each file, paste or page that was to be added, and the sentence that sums it up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.model import Document, siglum
from desktop.model.change import AddDocument
from desktop.session.articles import Brought, fresh_id
from desktop.session.judging import same_text
from desktop.session.state import Message

translate = QCoreApplication.translate


class Outcome(StrEnum):
    ADDED = "added"
    SAME_TEXT = "same-text"  # an article has this text already, so it was left out
    NOT_READABLE = "not-readable"
    NOT_READ = "not-read"  # reading was stopped before it


@dataclass(frozen=True, slots=True)
class Import:
    """`letter` is the label of the article that it became, or whose text it is; "" for the other outcomes."""

    brought: Brought
    outcome: Outcome
    letter: str = ""


def admitted(
    brought: Sequence[Brought], present: Sequence[Document], *, twins: bool = False
) -> tuple[tuple[AddDocument, ...], tuple[Import, ...]]:
    """What to add behind the `present` articles, with ids of their own, and what becomes of each of `brought`, in its
    order. A text that is there already is added only when `twins` says so."""
    documents = list(present)
    changes: list[AddDocument] = []
    told: list[Import] = []
    for one in brought:
        if one.document is None:
            told.append(Import(one, Outcome.NOT_READ if one.stopped else Outcome.NOT_READABLE))
            continue
        twin = None if twins else same_text(one.document, documents)
        if twin is not None:
            told.append(Import(one, Outcome.SAME_TEXT, siglum(twin)))
            continue
        document = replace(one.document, id=fresh_id(one.document.id, documents))
        changes.append(AddDocument(document, len(documents), one.data))
        told.append(Import(one, Outcome.ADDED, siglum(len(documents))))
        documents.append(document)
    return tuple(changes), tuple(told)


def sentence(one: Import) -> str:
    """What became of one of them, as a translated sentence."""
    name = one.brought.name
    match one.outcome:
        case Outcome.ADDED:
            return translate("Session", "{name} was added as {letter}.").format(name=name, letter=one.letter)
        case Outcome.SAME_TEXT:
            text = translate("Session", "{name} was not added: it is the same text as {letter}.")
            return text.format(name=name, letter=one.letter)
        case Outcome.NOT_READABLE:
            return one.brought.problem
        case Outcome.NOT_READ:
            return translate("Session", "{name} was not read.").format(name=name)


def told(imports: Sequence[Import]) -> Message | None:
    """What to say of all of them together: nothing when all were added, one sentence for one that was not, and else
    the counts."""
    rest = [one for one in imports if one.outcome is not Outcome.ADDED]
    if not rest:
        return None
    unread = any(one.outcome is Outcome.NOT_READABLE for one in rest)
    if len(imports) == 1:
        return Message("error" if unread else "warning", sentence(rest[0]), imports=tuple(imports))
    counts = {outcome: sum(one.outcome is outcome for one in imports) for outcome in Outcome}
    texts = {
        Outcome.ADDED: translate("Session", "added: {n}"),
        Outcome.SAME_TEXT: translate("Session", "the same text as another article: {n}"),
        Outcome.NOT_READABLE: translate("Session", "not readable: {n}"),
        Outcome.NOT_READ: translate("Session", "not read, because you stopped: {n}"),
    }
    parts = [texts[outcome].format(n=n) for outcome, n in counts.items() if n]
    text = translate("Session", "Of {count} files: {parts}.").format(count=len(imports), parts="; ".join(parts))
    return Message("error" if unread else "warning", text, imports=tuple(imports))
