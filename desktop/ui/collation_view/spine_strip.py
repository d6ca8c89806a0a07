"""The closed articles as a row of spines at the end; what does not fit is reached by scrolling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.model import Document, Span
from desktop.ui.collation_view.marks import MarkBook
from desktop.ui.collation_view.spine import Spine

SHARE = 0.34
"""Of the reading area's width: more spines than that are reached by scrolling."""


class SpineStrip(QScrollArea):
    """Signal: `opening(str)` the id of the article whose spine was clicked."""

    opening = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spines: dict[str, Spine] = {}
        self._told: WeakKeyDictionary[Spine, tuple[object, ...]] = WeakKeyDictionary()  # what each spine was made of
        self._box = QWidget()
        self._row = QHBoxLayout(self._box)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._box)

    def spine(self, document_id: str) -> Spine | None:
        return self._spines.get(document_id)

    def forget(self, present: Mapping[str, Document]) -> None:
        """Drop the spines of articles that are not there any more."""
        for document_id in [i for i in self._spines if i not in present]:
            self._spines.pop(document_id).deleteLater()

    def stand(self, closed: Sequence[str]) -> None:
        """Let these articles stand in this order, and no others."""
        for document_id in [i for i in self._spines if i not in closed]:
            spine = self._spines.pop(document_id)
            spine.hide()
            spine.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        for document_id in closed:
            if document_id not in self._spines:
                spine = Spine(self._box)
                spine.clicked.connect(lambda _checked=False, i=document_id: self.opening.emit(i))
                self._spines[document_id] = spine
            self._row.addWidget(self._spines[document_id])
            self._spines[document_id].show()
        self.setVisible(bool(closed))

    def name(self, documents: Mapping[str, Document], letters: Mapping[str, str]) -> None:
        """Show each article's letters and title; its marks stay."""
        for document_id, spine in self._spines.items():
            document = documents[document_id]
            spine.show_document(document, letters[document_id])

    def mark_one(
        self, documents: Mapping[str, Document], marks: MarkBook, hits: Callable[[str], tuple[Span, ...]]
    ) -> bool:
        """Show the marks and the hits of the first article whose spine was not told of them; whether there was one."""
        for document_id, spine in self._spines.items():
            told = (marks, documents[document_id], hits(document_id))
            if self._told.get(spine) != told:
                self._told[spine] = told
                spine.show_marks(marks.of(document_id), hits(document_id))
                return True
        return False

    def fit(self, room: int) -> None:
        """As wide as the spines are, but no more than their share of `room`, in pixels."""
        one = self.spine_width()
        self.setFixedWidth(round(min(len(self._spines) * one, max(one, room * SHARE))))

    def spine_width(self) -> int:
        probe = next(iter(self._spines.values()), None)
        return probe.sizeHint().width() if probe else 40
