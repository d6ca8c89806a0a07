"""Columns, gutters and spines side by side: as many columns as fit, the rest as spines at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.model import Collation, Document, Project, Span, siglum
from desktop.session.searching import ArticleHits
from desktop.session.settings import ReadingWidth
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.entry import MANY
from desktop.ui.collation_view.kept_columns import KeptColumns
from desktop.ui.collation_view.links import Link, LinkBook
from desktop.ui.collation_view.marks import MarginLabel, MarkBook
from desktop.ui.collation_view.ribbons import RibbonGutter
from desktop.ui.collation_view.shelf import Shelf
from desktop.ui.collation_view.spine import Spine
from desktop.ui.collation_view.spine_strip import SHARE, SpineStrip
from desktop.ui.turns import Turns

_AHEAD = 25  # milliseconds between two closed columns that are filled ahead, so that what a person does goes first


class ReadingArea(QWidget):
    """Signals: `column_made(Column)` so that its owner can connect it; `gutter_made(RibbonGutter)`; `arranged()`
    after columns were opened, closed or moved; `whole_asked()` for all articles at a glance."""

    column_made = Signal(object)
    gutter_made = Signal(object)
    arranged = Signal()
    whole_asked = Signal()

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
        self._links = LinkBook(Collation(), Project())
        self._marks = MarkBook(Collation(), Project(), self._links)
        self._hits: dict[str, ArticleHits] = {}
        self._shelf = Shelf()
        self._reading_width: ReadingWidth = "compact"
        self._columns: dict[str, Column] = {}
        self._spare: Column | None = None  # made to be measured, and not used yet
        self._kept = KeptColumns()
        self.keyboard_wanted = False  # by the first column that there will be
        self._tops: dict[str, int] = {}
        self._gutters: list[RibbonGutter] = []
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD)
        self._ahead.timeout.connect(lambda: Turns.take(self, (self, "ahead"), self._fill_ahead))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._strip = SpineStrip(self)
        self._strip.opening.connect(self._open_spine)
        self.whole = Spine(self)  # beside very many articles, the way back to all of them
        self.whole.clicked.connect(lambda: self.whole_asked.emit())
        self.whole.hide()

    # --- what is shown

    def show_documents(self, documents: Sequence[Document]) -> None:
        before = self._documents
        self._documents = {document.id: document for document in documents}
        for document_id in [i for i in self._columns if i not in self._documents]:
            self._drop_column(document_id)
        self._kept.forget(self._documents)
        self._strip.forget(self._documents)
        self._shelf.set_order(tuple(self._documents))
        if self._documents and not self._columns and not self._gutters and self.window().isVisible():
            Turns.take(self, (self, "room"), self._fit)  # the first column has a turn of its own too
            return
        self._make_room()
        self._arrange(changed={i for i, d in self._documents.items() if i in before and d.text != before[i].text})

    def show_marks(self, marks: MarkBook, links: LinkBook) -> None:
        """Each column has a turn of the event loop to take its marks, then come the ribbons, then the spines. One that
        may not be marked loses its marks at once: they are those of another text."""
        self._marks, self._links = marks, links
        for document_id, column in self._columns.items():
            if not marks.holds(document_id):
                column.set_marks(marks.of(document_id))
            Turns.take(self, (self, "marks", document_id), partial(self._mark_column, document_id))
        Turns.take(self, (self, "links"), self._show_links)
        self._mark_spines()
        self._ahead.start()

    def _mark_column(self, document_id: str) -> None:
        column = self._columns.get(document_id)
        if column is not None:
            column.set_marks(self._marks.of(document_id))

    def show_hits(self, articles: Iterable[ArticleHits]) -> None:
        """What a search found. Only articles that still have the text that was searched show their hits."""
        self._hits = {held.document.id: held for held in articles}
        for document_id, column in self._columns.items():
            column.set_hits(self._hits_of(document_id))
        self._mark_spines()

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
        return self._links.between(first, second)

    def columns(self) -> tuple[Column, ...]:
        """The open columns in the project's order."""
        return tuple(self._columns[i] for i in self._shelf.columns if i in self._columns)

    def column(self, document_id: str) -> Column | None:
        """None when the article is a spine, or not here."""
        return self._columns.get(document_id)

    def gutters(self) -> tuple[RibbonGutter, ...]:
        return tuple(self._gutters)

    def spines(self) -> tuple[Spine, ...]:
        found = (self._strip.spine(document_id) for document_id in self._shelf.spines)
        return tuple(spine for spine in found if spine is not None)

    def use(self, document_id: str) -> None:
        self._shelf.use(document_id)

    def open(self, document_ids: Iterable[str]) -> bool:
        """Whether other columns are open now, which get their final width when control returns to the event loop."""
        before = self._shown
        self._shelf.set_room(self._room(self.width()))
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
        self._make_room()
        self._arrange()

    def _make_room(self) -> None:
        """For as many columns as fit; where the window is shown, for one more at a time: making a column is felt, and
        so is laying its text out, so each has a turn of the event loop."""
        room, made = self._room(self.width()), len(self._columns) + len(self._kept)
        if room > made and self.window().isVisible():
            more = 1 if self._spare else 0
            self._spare = self._spare or self._new_column()
            if room > made + more:
                room = max(1, made + more)
                Turns.take(self, (self, "room"), self._fit)
        self._shelf.set_room(room)

    def _room(self, width: int) -> int:
        """How many columns fit beside the spines that are then left over."""
        count = len(self._documents)
        probe = next(iter(self._columns.values()), None)
        if probe is None:
            probe = self._spare = self._new_column()
        least, gutter, spine = probe.least_width(), self._gutter_width(), self._strip.spine_width()
        for columns in range(count, 1, -1):
            closed = count - columns
            strip = min(closed * spine, width * SHARE) if closed <= MANY else 0.0
            strip += spine if count > MANY else 0.0
            if columns * least + (columns - 1) * gutter + strip <= width:
                return columns
        return 1

    def _arrange(self, changed: set[str] | None = None) -> None:
        """Make what is missing, drop what is closed, put all in their places."""
        order, opened, closed = self._shelf.order, self._shelf.columns, self._visible_spines()
        rearranged = (opened, closed) != self._shown or bool(changed)
        fresh = [document_id for document_id in opened if document_id not in self._columns]
        for document_id in [i for i in self._columns if i not in opened]:
            self._drop_column(document_id)
        with ExitStack() as passing:  # texts are laid out once, when all columns have their width
            self._fill(order, opened, changed or set(), passing if rearranged else None)
            if rearranged:
                self._shown = (opened, closed)
                self._lay_out(opened, closed)
        if rearranged:
            self._stand_again(fresh)
            self.arranged.emit()
        self._strip.name(self._documents, self._letters())
        self._mark_spines()
        self._strip.fit(self.width())
        self._show_links()
        self._ahead.start()
        if self.keyboard_wanted and (columns := self.columns()):
            self.keyboard_wanted = False
            columns[0].setFocus()

    def _fill(
        self, order: tuple[str, ...], opened: tuple[str, ...], changed: set[str], passing: ExitStack | None
    ) -> None:
        """Each open article in its column; `passing` is until when their width is not yet the final one."""
        for position, document_id in enumerate(order):
            document = self._documents[document_id]
            ends = {"first": position == 0, "last": position == len(order) - 1}
            if document_id in opened:
                fresh = document_id not in self._columns
                kept = self._kept.take(document, self._font) if fresh else None
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
        if not wanted or self._kept.full or not self._columns or not self.isVisible():
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
        self._kept.keep(column, document, self._font)
        self.column_made.emit(column)
        self._ahead.start()

    def _stand_again(self, fresh: Iterable[str]) -> None:
        """Where a column stood when it was closed, at its start when it never was open: passing sizes moved it."""
        for document_id in fresh:
            column = self._columns.get(document_id)
            if column is None:  # another font or size, arranged in the midst of this, closed it again
                continue
            top = self._tops.pop(document_id, 0)
            column.scroll_to(column.text.extent(Span(top, top))[0] if top else 0)

    def _visible_spines(self) -> tuple[str, ...]:
        closed = self._shelf.spines
        return closed if len(closed) <= MANY and not self._shelf.paired else ()

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
        self._row.addWidget(self._strip)
        self._row.addWidget(self.whole)
        self.whole.setVisible(len(self._documents) > MANY)
        self.whole.show_whole(len(self._documents))
        self._strip.stand(closed)
        self._strip.fit(self.width())
        self._row.setEnabled(True)
        self._row.activate()

    def _open_spine(self, document_id: str) -> None:
        self.open([document_id])
        column = self._columns.get(document_id)
        if column is not None:
            column.setFocus()

    def _mark_spines(self) -> None:
        """One in each turn: an article's marks are made for it."""
        Turns.take(self, (self, "spines"), self._mark_spine)

    def _mark_spine(self) -> None:
        if self._strip.mark_one(self._documents, self._marks, self._hits_of):
            self._mark_spines()

    def _letters(self) -> dict[str, str]:
        return {document_id: siglum(position) for position, document_id in enumerate(self._shelf.order)}

    def _hits_of(self, document_id: str) -> tuple[Span, ...]:
        held = self._hits.get(document_id)
        return held.spans if held and held.document.text == self._documents[document_id].text else ()

    def _show_links(self) -> None:
        letters = self._letters()
        for gutter in self._gutters:
            first, second = gutter.first.document_id, gutter.second.document_id
            gutter.show_links(self._links.between(first, second), (letters[first], letters[second]))

    def _new_column(self) -> Column:
        column, self._spare = self._spare or Column(self._describe_label, self), None
        column.hide()
        column.reading_width = self._reading_width
        column.text.document().setDefaultFont(self._font)
        return column

    def _drop_column(self, document_id: str) -> None:
        """Close a column. It is kept for a while with its text laid out."""
        column = self._columns.pop(document_id)
        if column.text is self.window().focusWidget():  # else Qt gives the keyboard to the panel that comes next
            self.keyboard_wanted = True
        column.hide()
        document = self._documents.get(document_id)
        if document is None:
            self._tops.pop(document_id, None)
            column.deleteLater()
            return
        self._tops[document_id] = column.text.top_code_point() if column.offset() else 0
        self._kept.keep(column, document, self._font)

    def _gutter_width(self) -> int:
        return self._gutters[0].sizeHint().width() if self._gutters else 46
