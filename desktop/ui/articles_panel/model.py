"""The articles of the project as a list, in column order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model import Collation, Document, Project, siglum
from desktop.session.telling import told
from desktop.ui import cleanup_wording, wording
from desktop.ui.articles_panel.coverage import Coverage, Coverages

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ARTICLE_MIME = "application/x-synoptic-article"


class Role(IntEnum):
    DOCUMENT_ID = Qt.ItemDataRole.UserRole + 1
    SIGLUM = Qt.ItemDataRole.UserRole + 2
    SOURCE = Qt.ItemDataRole.UserRole + 3  # file or publisher
    WORDS = Qt.ItemDataRole.UserRole + 4  # "491 words"
    COVERAGE = Qt.ItemDataRole.UserRole + 5
    WARNED = Qt.ItemDataRole.UserRole + 6  # whether reading it left a warning
    SIZE = Qt.ItemDataRole.UserRole + 7  # words, as a number


class ArticlesModel(QAbstractListModel):
    """`rename(document_id, title)` is called when a person edits a title; the model changes when the project does."""

    def __init__(self, rename: Callable[[str, str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self._documents: tuple[Document, ...] = ()
        self._coverages = Coverages(Collation())
        self._told: dict[str, Coverage] = {}  # what a view was last told of
        self._untold: list[str] = []
        self._words: dict[str, int] = {}

    def show_project(self, project: Project) -> None:
        before = tuple(document.id for document in self._documents)
        if before == tuple(document.id for document in project.documents):
            pairs = zip(self._documents, project.documents, strict=True)
            changed = [row for row, (old, new) in enumerate(pairs) if old != new]
            self._take(project.documents)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._take(project.documents)
        self.endResetModel()

    def show_collation(self, collation: Collation) -> None:
        """Who asks for an article's coverage has it at once; that it changed is told by `tell_coverages`."""
        self._coverages = Coverages(collation)
        self._untold = [document.id for document in self._documents]

    def tell_coverages(self, most: int) -> bool:
        """Tell that the coverage of the next `most` articles changed, if it did; whether more are to be told of."""
        for document_id in self._untold[:most]:
            row, coverage = self.row_of(document_id), self._coverage(document_id)
            if row >= 0 and self._told.get(document_id, Coverage()) != coverage:  # a view paints those alone
                self._told[document_id] = coverage
                self.dataChanged.emit(self.index(row), self.index(row), [Role.COVERAGE])
        del self._untold[:most]
        return bool(self._untold)

    def _coverage(self, document_id: str) -> Coverage:
        return self._coverages.of(document_id) or Coverage()

    def document(self, row: int) -> Document | None:
        return self._documents[row] if 0 <= row < len(self._documents) else None

    def row_of(self, document_id: str) -> int:
        """-1 when it is not in the list."""
        return next((row for row, document in enumerate(self._documents) if document.id == document_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsEditable
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [ARTICLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Only names the article, so that nothing else takes a dragged row for text."""
        data = QMimeData()
        for index in indexes:
            data.setData(ARTICLE_MIME, str(index.data(Role.DOCUMENT_ID)).encode())
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self.document(index.row()) if index.isValid() else None
        if document is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return document.title
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(document)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), document)
            case Role.DOCUMENT_ID:
                return document.id
            case Role.SIGLUM:
                return siglum(index.row())
            case Role.SOURCE:
                return wording.article_source(document)
            case Role.WORDS:
                return wording.words(self._words[document.id])
            case Role.SIZE:
                return self._words[document.id]
            case Role.COVERAGE:
                return self._coverage(document.id)
            case Role.WARNED:
                return bool(document.warnings)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        document = self.document(index.row()) if index.isValid() else None
        title = " ".join(str(value).split())
        if document is None or role != Qt.ItemDataRole.EditRole or not title:
            return False
        if title != document.title:
            self._rename(document.id, title)
        return True

    def _take(self, documents: tuple[Document, ...]) -> None:
        known = {document.id: document.text for document in self._documents}
        self._words = {
            document.id: self._words[document.id]
            if known.get(document.id) == document.text
            else len(document.text.split())
            for document in documents
        }
        self._documents = documents

    def _tool_tip(self, document: Document) -> str:
        """Plain: a tool tip that looks like markup would be shown as such, and titles come from anywhere."""
        lines = [document.title, wording.provenance(document), document.path or wording.article_source(document)]
        lines += [cleanup_wording.cleaned_summary(document), *map(told, document.warnings)]
        return wording.plain_tool_tip(line for line in lines if line)

    def _spoken(self, row: int, document: Document) -> str:
        held = self._coverage(document.id)
        return self.tr("Article {letter}, {title}, {words}, {marked} of {blocks} paragraphs marked").format(
            letter=siglum(row),
            title=document.title,
            words=wording.words(self._words[document.id]),
            marked=held.marked,
            blocks=held.blocks,
        )
