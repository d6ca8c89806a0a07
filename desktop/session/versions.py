"""A newer version of an article: how it takes the former one's place, and what changed. Pure but for reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.model import Anchoring, Annotation, Document, Edit, siglum
from desktop.model.change import Change, PutAnnotation
from desktop.session.articles import Brought, reread
from desktop.session.judging import same_text
from desktop.session.rooms import Rooms
from desktop.session.state import Message
from desktop.session.telling import told_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph as it was and as it is, None where it is not in that version; `edits` as the engine's word
    difference, which passes over case, quotation marks and dashes; () where the two are the same or one is None."""

    before: str | None
    after: str | None
    edits: tuple[Edit, ...] = ()

    @property
    def same(self) -> bool:
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class Standing:
    """How many notes on an article stand where they stood, moved along, or have lost a place."""

    placed: int = 0
    moved: int = 0
    orphans: int = 0


def with_clean_up_of(rooms: Rooms, former: Document, bring: Callable[[], Brought]) -> Brought:
    """What `bring` reads, with the clean-ups that a person switched off for `former` switched off too."""
    brought = bring()
    if brought.document is None or not former.withheld:
        return brought
    try:
        wanted = replace(brought.document, withheld=former.withheld)
        return replace(brought, document=reread(rooms, brought.document, brought.data, wanted))
    except Exception as error:
        return Brought(brought.name, problem=told_of(error))


def newer(former: Document, read: Document) -> Document:
    """`read` as the newer version of `former`: the same article. A title that stands in the former text goes with
    that text; one that a person gave stays. Publisher and author stay where `read` names none; the day does not, for
    "yesterday" counts from it and the newer version may be of another."""
    own_title = bool(read.title) and former.text.startswith(former.title)
    return replace(
        read,
        id=former.id,
        title=read.title if own_title else former.title,
        publisher=read.publisher or former.publisher,
        author=read.author or former.author,
    )


def refusal(former: Document, read: Document, documents: Sequence[Document], name: str) -> Message | None:
    """Why `read` cannot take the place of `former`: it is the same text, or that of another article."""
    if read.text == former.text:
        text = translate("Session", "Nothing changed: {name} is the text that “{title}” has already.")
        return Message("info", text.format(name=name, title=former.title))
    twin = same_text(read, [document for document in documents if document.id != former.id])
    if twin is None:
        return None
    others = [at for at, document in enumerate(documents) if document.id != former.id]
    text = translate("Session", "“{title}” was not replaced: {name} is the same text as {letter}.")
    return Message("warning", text.format(title=former.title, name=name, letter=siglum(others[twin])))


def standing(document_id: str, annotations: Sequence[Annotation], changes: Sequence[Change]) -> Standing:
    """How the notes on the article stand after `changes`. Each counts once, for the worst of its places there; notes
    on the whole article stand where they stood."""
    put = {change.annotation.id: change.annotation for change in changes if isinstance(change, PutAnnotation)}
    placed = moved = orphans = 0
    for note in annotations:
        ways = {t.anchoring for t in put.get(note.id, note).targets if t.document_id == document_id}
        if Anchoring.ORPHAN in ways:
            orphans += 1
        elif ways - {Anchoring.EXACT}:
            moved += 1
        elif ways:
            placed += 1
    return Standing(placed, moved, orphans)


def told(title: str, notes: Standing) -> Message:
    """That the article was replaced, and what became of its notes."""
    replaced = translate("Session", "“{title}” was replaced by its newer version.").format(title=title)
    if notes == Standing():
        return Message("info", replaced)
    counts = (
        (
            notes.placed,
            translate("Session", "1 is where it was"),
            translate("Session", "{n} are where they were"),
        ),
        (
            notes.moved,
            translate("Session", "1 moved along with its words"),
            translate("Session", "{n} moved along with their words"),
        ),
        (
            notes.orphans,
            translate("Session", "1 has lost its place"),
            translate("Session", "{n} have lost their place"),
        ),
    )
    parts = [(one if n == 1 else many).format(n=n) for n, one, many in counts if n]
    text = translate("Session", "{replaced} Of its notes {counts}.").format(replaced=replaced, counts=", ".join(parts))
    if notes.orphans:
        text += " " + translate("Session", "The notes panel lists those without a place.")
    return Message("warning" if notes.orphans else "info", text)


def told_of_judgements(said: Message, lost: int) -> Message:
    """`said`, and that `lost` judgements, 1 or more, are about findings that the newer version no longer gives."""
    one = translate("Session", "1 finding that you judged is no longer found; it is at the end of the findings.")
    many = translate(
        "Session", "{n} findings that you judged are no longer found; they are at the end of the findings."
    )
    return replace(said, level="warning", text=f"{said.text} {(one if lost == 1 else many).format(n=lost)}")


def changes_between(rooms: Rooms, before: str, after: str) -> tuple[ParagraphChange, ...]:
    """Every paragraph of both texts, in order, those that stayed among them."""

    def edits(old: str | None, new: str | None) -> tuple[Edit, ...]:
        return () if old is None or new is None or old == new else rooms.word_difference(old, new)

    return tuple(ParagraphChange(old, new, edits(old, new)) for old, new in rooms.paragraph_pairs(before, after))
