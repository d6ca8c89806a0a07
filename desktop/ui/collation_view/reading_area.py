"""Columns, gutters and spines side by side: as many columns as fit, the rest as spines at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.model import Collation, Document, Project, Span, siglum
from desktop.session.searching import ArticleHits
from desktop.session.settings import ReadingWidth
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.marks import Link, MarginLabel, MarkBook
from desktop.ui.collation_view.ribbons import RibbonGutter
from desktop.ui.collation_view.ruler import RulerMark
from desktop.ui.collation_view.shelf import Shelf
from desktop.ui.collation_view.spine import Spine, spine_marks

_SPINES_SHARE = 0.34  # of the width; more spines than that are reached by scrolling
_MOST_KEPT = 12  # closed columns that keep their text laid out
_AHEAD = 25  # milliseconds between two closed columns that are filled ahead, so that what a person does goes first
_MOST_SPINES = 40  # with more closed articles the list of articles serves better, and there are no spines at all


class ReadingArea(QWidget):
    """Signals: `column_made(Column)` so that its owner can connect it; `gutter_made(RibbonGutter)`; `arranged()`
    after columns were opened, closed or moved."""

    column_made = Signal(object)
    gutter_made = Signal(object)
    arranged = Signal()

    def __init__(
        self,
        font: QFont,
        describe_label: Callable[[MarginLabel], str],
        describe_link: Callable[[Link], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._font = font
        self._describe_label, self._describe_link = describe_label, describe_link
        self._documents: dict[str, Document] = {}
        self._marks = MarkBook(Collation(), Project(), ())
        self._links: dict[tuple[str, str], list[Link]] = {}
        self._hits: dict[str, ArticleHits] = {}
        self._shelf = Shelf()
        self._reading_width: ReadingWidth = "compact"
        self._columns: dict[str, Column] = {}
        self._kept: dict[str, tuple[Column, Document, QFont]] = {}  # closed, the one closed last at the end
        self._tops: dict[str, int] = {}
        self._gutters: list[RibbonGutter] = []
        self._spines: dict[str, Spine] = {}
        self._told: WeakKeyDictionary[Spine, tuple[object, ...]] = WeakKeyDictionary()  # what each spine shows
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD)
        self._ahead.timeout.connect(self._fill_ahead)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._spine_box = QWidget()
        self._spine_row = QHBoxLayout(self._spine_box)
        self._spine_row.setContentsMargins(0, 0, 0, 0)
        self._spine_row.setSpacing(0)
        self._spine_scroll = QScrollArea(self)
        self._spine_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._spine_scroll.setWidgetResizable(True)
        self._spine_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._spine_scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._spine_scroll.setWidget(self._spine_box)

    # --- what is shown

    def show_documents(self, documents: Sequence[Document]) -> None:
        before = self._documents
        self._documents = {document.id: document for document in documents}
        for document_id in [i for i in self._columns if i not in self._documents]:
            self._drop_column(document_id)
        for document_id in [i for i in self._kept if i not in self._documents]:
            self._kept.pop(document_id)[0].deleteLater()
        for document_id in [i for i in self._spines if i not in self._documents]:
            self._spines.pop(document_id).deleteLater()
        self._shelf.set_order(tuple(self._documents))
        self._shelf.set_room(self._room(self.width()))
        self._arrange(changed={i for i, d in self._documents.items() if i in before and d.text != before[i].text})

    def show_marks(self, marks: MarkBook, links: tuple[Link, ...]) -> None:
        """Links in any order."""
        self._marks = marks
        self._links = {}
        for link in links:
            self._links.setdefault((link.left.document_id, link.right.document_id), []).append(link)
        for document_id, column in self._columns.items():
            column.set_marks(marks.of(document_id))
        self._show_spine_marks()
        self._show_links()
        self._ahead.start()

    def show_hits(self, articles: Iterable[ArticleHits]) -> None:
        """What a search found. Only articles that still have the text that was searched show their hits."""
        self._hits = {held.document.id: held for held in articles}
        for document_id, column in self._columns.items():
            column.set_hits(self._hits_of(document_id))
        self._show_spine_marks()

    def set_reading_font(self, font: QFont) -> None:
        self._font = font
        for column in self._columns.values():
            column.text.set_reading_font(font)
        self._fit()

    def set_reading_width(self, width: ReadingWidth) -> None:
        """Many narrow columns, or fewer with lines of a comfortable length."""
        self._reading_width = width
        for column in self._columns.values():
            column.reading_width = width
        self._fit()

    # --- which columns there are

    def links_between(self, first: str, second: str) -> tuple[Link, ...]:
        """The links of two articles, whichever stands before the other."""
        return tuple(self._links.get((first, second), self._links.get((second, first), ())))

    def columns(self) -> tuple[Column, ...]:
        """The open columns in the project's order."""
        return tuple(self._columns[i] for i in self._shelf.columns if i in self._columns)

    def column(self, document_id: str) -> Column | None:
        """None when the article is a spine, or not here."""
        return self._columns.get(document_id)

    def gutters(self) -> tuple[RibbonGutter, ...]:
        return tuple(self._gutters)

    def spines(self) -> tuple[Spine, ...]:
        return tuple(self._spines[i] for i in self._shelf.spines if i in self._spines)

    def use(self, document_id: str) -> None:
        self._shelf.use(document_id)

    def open(self, document_ids: Iterable[str]) -> bool:
        """Whether other columns are open now, which get their final width when control returns to the event loop."""
        before = self._shown
        self._shelf.open(document_ids)
        if (self._shelf.columns, self._visible_spines()) == before:
            return False
        self._arrange()
        return self._shown != before

    def pinned(self) -> frozenset[str]:
        """The articles whose columns are never closed to make room."""
        return self._shelf.pinned

    def pin(self, document_id: str, on: bool) -> bool:
        """Keep a column open, or no longer; False when no more can be kept in this width."""
        if on and not self._shelf.can_pin(document_id):
            return False
        self._shelf.pin(document_id, on)
        self._arrange()
        return True

    @property
    def paired(self) -> bool:
        """Whether two columns alone are shown."""
        return self._shelf.paired

    def pair(self, *two: str) -> None:
        """Show these two columns alone, without spines; without any, all as before."""
        self._shelf.pair(*two) if two else self._shelf.end_pair()
        self._arrange()

    # --- events

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # --- inside

    def _fit(self) -> None:
        self._shelf.set_room(self._room(self.width()))
        self._arrange()

    def _room(self, width: int) -> int:
        """How many columns fit beside the spines that are then left over."""
        count = len(self._documents)
        probe = next(iter(self._columns.values()), None) or self._new_column()
        least, gutter, spine = probe.least_width(), self._gutter_width(), self._spine_width()
        if not self._columns:
            probe.deleteLater()
        for columns in range(count, 1, -1):
            closed = count - columns
            strip = min(closed * spine, width * _SPINES_SHARE) if closed <= _MOST_SPINES else 0
            if columns * least + (columns - 1) * gutter + strip <= width:
                return columns
        return 1

    def _arrange(self, changed: set[str] | None = None) -> None:
        """Make what is missing, drop what is closed, put all in their places."""
        order, opened, closed = self._shelf.order, self._shelf.columns, self._visible_spines()
        rearranged = (opened, closed) != self._shown or bool(changed)
        for document_id in [i for i in self._columns if i not in opened]:
            self._drop_column(document_id)
        with ExitStack() as passing:  # texts are laid out once, when all columns have their width
            self._fill(order, opened, changed or set(), passing if rearranged else None)
            if rearranged:
                self._shown = (opened, closed)
                self._lay_out(opened, closed)
        if rearranged:
            self._stand_again(opened)
            self.arranged.emit()
        self._show_spine_marks()
        self._size_spines()
        self._show_links()
        self._ahead.start()

    def _fill(
        self, order: tuple[str, ...], opened: tuple[str, ...], changed: set[str], passing: ExitStack | None
    ) -> None:
        """Each open article in its column; `passing` is until when their width is not yet the final one."""
        for position, document_id in enumerate(order):
            document = self._documents[document_id]
            ends = {"first": position == 0, "last": position == len(order) - 1}
            if document_id in opened:
                fresh = document_id not in self._columns
                kept = self._take_kept(document) if fresh else None
                if fresh:
                    self._columns[document_id] = kept or self._new_column()
                column = self._columns[document_id]
                if passing is not None:
                    passing.enter_context(column.text.laying_out())
                replace = (fresh and kept is None) or document_id in changed
                column.show_document(document, siglum(position), self._font, **ends, replace=replace)
                if replace or kept is not None:
                    column.set_marks(self._marks.of(document_id))
                    column.set_hits(self._hits_of(document_id))
                column.header.set_pinned(document_id in self._shelf.pinned)
                column.reading_width = self._reading_width
                column.setMaximumWidth(column.greatest_width())
                if fresh and kept is None:
                    self.column_made.emit(column)

    def _fill_ahead(self) -> None:
        """Fill the column of one closed article that was compared, and lay its text out; the next one in a later turn.
        Stepping from finding to finding then has only to show it."""
        wanted = [i for i in self._shelf.spines if i not in self._kept and self._marks.holds(i)]
        if not wanted or len(self._kept) >= _MOST_KEPT or not self._columns or not self.isVisible():
            return
        document, order = self._documents[wanted[0]], self._shelf.order
        position, like = order.index(document.id), next(iter(self._columns.values()))
        column = self._new_column()
        with column.text.laying_out():
            ends = {"first": position == 0, "last": position == len(order) - 1}
            column.show_document(document, siglum(position), self._font, **ends, replace=True)
            column.set_marks(self._marks.of(document.id))
            column.set_hits(self._hits_of(document.id))
            column.setGeometry(-like.width(), 0, like.width(), like.height())
            column.show()  # out of sight; only what is shown gets its width
        column.hide()
        self._kept[document.id] = (column, document, self._font)
        self.column_made.emit(column)
        self._ahead.start()

    def _stand_again(self, opened: Iterable[str]) -> None:
        """Where a column stood when it was closed."""
        for document_id in opened:
            top = self._tops.pop(document_id, 0)
            if top:
                column = self._columns[document_id]
                column.scroll_to(column.text.extent(Span(top, top))[0])

    def _visible_spines(self) -> tuple[str, ...]:
        closed = self._shelf.spines
        return closed if len(closed) <= _MOST_SPINES and not self._shelf.paired else ()

    def _lay_out(self, opened: tuple[str, ...], closed: tuple[str, ...]) -> None:
        for gutter in self._gutters:
            gutter.hide()
            gutter.deleteLater()
        self._gutters.clear()
        self._row.setEnabled(False)  # or each part that is shown would lay all texts out anew at a passing width
        while self._row.count():
            self._row.takeAt(0)
        self._row.addStretch(1)
        previous: Column | None = None
        for document_id in opened:
            column = self._columns[document_id]
            if previous is not None:
                gutter = RibbonGutter(previous, column, self._describe_link, self)
                self._gutters.append(gutter)
                self._row.addWidget(gutter, 1)
                gutter.show()
                self.gutter_made.emit(gutter)
            self._row.addWidget(column, 1000)
            column.show()
            previous = column
        self._row.addStretch(1)
        self._row.addWidget(self._spine_scroll)
        self._lay_out_spines(closed)
        self._size_spines()
        self._row.setEnabled(True)
        self._row.activate()

    def _lay_out_spines(self, closed: tuple[str, ...]) -> None:
        for document_id in [i for i in self._spines if i not in closed]:
            spine = self._spines.pop(document_id)
            spine.hide()
            spine.deleteLater()
        while self._spine_row.count():
            self._spine_row.takeAt(0)
        for document_id in closed:
            if document_id not in self._spines:
                spine = Spine(self._spine_box)
                spine.clicked.connect(lambda _checked=False, i=document_id: self._open_spine(i))
                self._spines[document_id] = spine
            self._spine_row.addWidget(self._spines[document_id])
            self._spines[document_id].show()
        self._spine_scroll.setVisible(bool(closed))

    def _open_spine(self, document_id: str) -> None:
        self.open([document_id])
        column = self._columns.get(document_id)
        if column is not None:
            column.setFocus()

    def _size_spines(self) -> None:
        needed = len(self._spines) * self._spine_width()
        self._spine_scroll.setFixedWidth(round(min(needed, max(self._spine_width(), self.width() * _SPINES_SHARE))))

    def _show_spine_marks(self) -> None:
        letters = {document_id: siglum(position) for position, document_id in enumerate(self._shelf.order)}
        for document_id, spine in self._spines.items():
            document = self._documents[document_id]
            marks, hits = self._marks.of(document_id), self._hits_of(document_id)
            told = (document.id, document.title, letters[document_id], marks, hits)
            if self._told.get(spine) != told:
                self._told[spine] = told
                spine.show_document(document, letters[document_id], partial(self._spine_marks, document))

    def _spine_marks(self, document: Document) -> list[RulerMark]:
        return spine_marks(document, self._marks.of(document.id), self._hits_of(document.id))

    def _hits_of(self, document_id: str) -> tuple[Span, ...]:
        held = self._hits.get(document_id)
        return held.spans if held and held.document.text == self._documents[document_id].text else ()

    def _show_links(self) -> None:
        letters = {document_id: siglum(position) for position, document_id in enumerate(self._shelf.order)}
        for gutter in self._gutters:
            first, second = gutter.first.document_id, gutter.second.document_id
            links = tuple(self._links.get((first, second), ()))
            gutter.show_links(links, (letters[first], letters[second]))

    def _new_column(self) -> Column:
        column = Column(self._describe_label, self)
        column.hide()
        column.reading_width = self._reading_width
        column.text.document().setDefaultFont(self._font)
        return column

    def _drop_column(self, document_id: str) -> None:
        """Close a column. It is kept for a while with its text laid out: stepping from finding to finding opens and
        closes the same few."""
        column = self._columns.pop(document_id)
        column.hide()
        document = self._documents.get(document_id)
        if document is None:
            self._tops.pop(document_id, None)
            column.deleteLater()
            return
        self._tops[document_id] = column.text.top_code_point() if column.offset() else 0
        self._kept[document_id] = (column, document, self._font)
        while len(self._kept) > _MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))[0].deleteLater()

    def _take_kept(self, document: Document) -> Column | None:
        """The closed column of this very text in the present font, if it is still there."""
        column, shown, font = self._kept.pop(document.id, (None, None, None))
        if column is not None and (shown is None or shown.text != document.text or font != self._font):
            column.deleteLater()
            return None
        return column

    def _gutter_width(self) -> int:
        return self._gutters[0].sizeHint().width() if self._gutters else 46

    def _spine_width(self) -> int:
        probe = next(iter(self._spines.values()), None)
        return probe.sizeHint().width() if probe else 40
