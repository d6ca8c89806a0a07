"""The hits of a search: articles with their hits below them, each with the words around it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.model import Collation, Document, Place, Project, Segment, SegmentKind, Span, siglum
from desktop.session.searching import ArticleHits, Found
from desktop.ui import wording
from desktop.ui.collation_view.positions import display_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUP = 0  # the internal id of an article's row; that of a hit is its article's row + 1
_BEFORE, _AFTER, _LONGEST = 50, 220, 300  # characters of the article shown before and after a hit, and of the hit


class Column(IntEnum):
    WHERE = 0
    TEXT = 1


class Role(IntEnum):
    PLACE = Qt.ItemDataRole.UserRole + 1  # Place of a hit, None for an article
    SNIPPET = Qt.ItemDataRole.UserRole + 2  # Snippet of a hit, None for an article


@dataclass(frozen=True, slots=True)
class Snippet:
    """A hit with what stands around it in its paragraph, as it may be shown."""

    before: str
    hit: str
    after: str

    @property
    def text(self) -> str:
        return self.before + self.hit + self.after


def snippet(text: str, span: Span) -> Snippet:
    """What stands at `span` with the words around it; what is left out at either side becomes "… "."""
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = len(text) if last < 0 else last
    start, end = max(first, span.start - _BEFORE), min(last, span.end + _AFTER)
    if start > first:
        blank = text.find(" ", start, span.start)
        start = blank + 1 if blank >= 0 else start
    if end < last:
        blank = text.rfind(" ", span.end, end)
        end = blank if blank >= 0 else end
    hit = display_text(span.of(text))
    return Snippet(
        ("… " if start > first else "") + display_text(text[start : span.start]),
        hit if len(hit) <= _LONGEST else hit[:_LONGEST] + " …",
        display_text(text[span.end : end]) + (" …" if end < last else ""),
    )


class SearchModel(QAbstractItemModel):
    """Two levels: articles in the project's order, their hits in text order. Texts are made when a row is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: tuple[ArticleHits, ...] = ()
        self._unfinished: frozenset[str] = frozenset()
        self._named: tuple[list[str], tuple[Segment, ...]] = ([], ())
        self._sigla: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._blocks: dict[str, list[int]] = {}

    def show(self, found: Found) -> None:
        self.beginResetModel()
        self._articles, self._unfinished = found.articles, frozenset(found.unfinished)
        self.endResetModel()

    def name(self, project: Project, collation: Collation) -> None:
        """Take the letters of the articles and the numbers of their paragraphs from here."""
        named = ([document.id for document in project.documents], collation.segments)
        if self._named[0] == named[0] and self._named[1] is named[1]:
            return
        self._named = named
        self._sigla = {document.id: siglum(position) for position, document in enumerate(project.documents)}
        self._texts = {document.id: document.text for document in collation.documents}
        self._blocks = {}
        for segment in collation.segments:
            if segment.kind is not SegmentKind.SENTENCE:
                self._blocks.setdefault(segment.document_id, []).append(segment.span.start)
        for row, held in enumerate(self._articles):
            group = self.index(row, 0)
            self.dataChanged.emit(group, self.index(row, 1))
            self.dataChanged.emit(self.index(0, 0, group), self.index(len(held.spans) - 1, 1, group))

    def place(self, index: Index) -> Place | None:
        """The hit of a row; None for an article's."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        held = self._articles[index.internalId() - 1]
        return Place(held.document.id, held.spans[index.row()])

    def index_of(self, place: Place | None) -> QModelIndex:
        """The row of a hit; an invalid one when it is no hit."""
        for row, held in enumerate(self._articles if place else ()):
            if place is not None and held.document.id == place.document_id and place.span in held.spans:
                return self.index(held.spans.index(place.span), Column.WHERE, self.index(row, Column.WHERE))
        return QModelIndex()

    def number_of(self, place: Place | None) -> int:
        """Which hit of all a place is, from 1 in their order; 0 when it is no hit."""
        before = 0
        for held in self._articles if place else ():
            if place is not None and held.document.id == place.document_id and place.span in held.spans:
                return before + held.spans.index(place.span) + 1
            before += len(held.spans)
        return 0

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column <= Column.TEXT):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: Index | None = None) -> Any:
        """Of an index; without one, the model's own parent object, as Qt overloads the name."""
        if index is None:
            return QObject.parent(self)
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._articles)
        if parent.internalId() == _GROUP and parent.column() == 0:
            return len(self._articles[parent.row()].spans)
        return 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return Column.TEXT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {Column.WHERE: self.tr("Paragraph"), Column.TEXT: self.tr("Text")}[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self.place(index)
        if place is None:
            return self._of_article(self._articles[index.row()], index.column(), role)
        document = self._articles[index.internalId() - 1].document
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == Column.WHERE:
                return self._where(document, place.span)
            case Qt.ItemDataRole.DisplayRole:
                return snippet(document.text, place.span).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._where(document, place.span)}. {snippet(document.text, place.span).text}"
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == Column.WHERE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Role.PLACE:
                return place
            case Role.SNIPPET if index.column() == Column.TEXT:
                return snippet(document.text, place.span)
        return None

    def _of_article(self, held: ArticleHits, column: int, role: int) -> Any:
        if column != Column.WHERE:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                hits = hit_count(len(held.spans))
                if held.document.id in self._unfinished:
                    hits = self.tr("{hits}, not searched to its end").format(hits=hits)
                letter = self._sigla.get(held.document.id, "")
                title = display_text(held.document.title)
                return self.tr("{letter}   {title}  ({hits})").format(letter=letter, title=title, hits=hits)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.plain_tool_tip([held.document.title, wording.article_source(held.document)])
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def _where(self, document: Document, span: Span) -> str:
        """ "A ¶7"; the letter alone for a text that was not compared as it was searched."""
        letter = self._sigla.get(document.id, "")
        blocks = self._blocks.get(document.id)
        if not blocks or self._texts.get(document.id) != document.text:
            return letter
        return f"{letter} ¶{max(1, bisect_right(blocks, span.start))}"


def hit_count(count: int) -> str:
    return wording.counted(count, wording.translate("Search", "1 hit"), wording.translate("Search", "{n} hits"))
