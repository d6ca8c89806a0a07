"""The reading area as the window sees it: shows the session's snapshots, sends intents, keeps columns aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.model import Collation, FindingKind, Place, Project, Span, Target
from desktop.session.selecting import at_odds, finding_with
from desktop.session.state import Selection
from desktop.ui import fonts
from desktop.ui.collation_view import menus
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.column_keys import add_column_keys
from desktop.ui.collation_view.column_menus import ColumnMenus
from desktop.ui.collation_view.column_mover import ColumnMover
from desktop.ui.collation_view.current import Current, at_finding, at_place
from desktop.ui.collation_view.empty_page import EmptyPage
from desktop.ui.collation_view.entry import Entry
from desktop.ui.collation_view.lacking import Lacking
from desktop.ui.collation_view.links import ALL_KINDS, LinkBook
from desktop.ui.collation_view.marks import DocumentMarks, MarginLabel, MarkBook
from desktop.ui.collation_view.picking import Picking
from desktop.ui.collation_view.reading_area import ReadingArea
from desktop.ui.collation_view.ribbons import RibbonGutter
from desktop.ui.collation_view.scroll_sync import Scrolling
from desktop.ui.collation_view.search_hits import SearchHits
from desktop.ui.collation_view.sentences import SentenceIndex
from desktop.ui.collation_view.stepping import Stepping

if TYPE_CHECKING:
    from desktop.session.session import Session

_SMALLEST, _LARGEST = 7.0, 48.0


class CollationView(QStackedWidget):
    """An empty project's invitation, all articles at a glance, or side by side.

    Signals: `note_requested(tuple[Target, ...])` a note is wanted on these places;
    `discrepancy_requested(Target)` what this place disagrees with is to be recorded; `sample_requested()`,
    `add_requested()`, `paste_requested()`, `open_requested(Path)` from the invitation; `zoomed(float)` the reading
    font's new size in points; `focus_changed(str)` the id of the article that has the keyboard;
    `pin_asked(str, bool)` an article's column is to be kept open, or no longer; `menu_filling(str, QMenu)` as a head's.
    """

    note_requested = Signal(object)
    discrepancy_requested = Signal(object)
    sample_requested = Signal()
    add_requested = Signal()
    paste_requested = Signal()
    open_requested = Signal(object)
    zoomed = Signal(float)
    focus_changed = Signal(str)
    pin_asked = Signal(str, bool)
    menu_filling = Signal(str, object)

    def __init__(self, session: Session, invitation: EmptyPage | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project = session.project
        self.collation: Collation = session.collation
        self.sentences = SentenceIndex(self.collation)
        self._links = LinkBook(Collation(), Project())
        self._marks = MarkBook(Collation(), Project(), self._links)
        self._kinds, self._notes = ALL_KINDS, True
        self._points = self.normal_points()
        self._family = ""
        self._current = Current()
        self._held: Place | None = None  # its column stays still while the others come to it
        self._pointed: tuple[Place, str] | None = None  # and, for a mark, its finding: until the session answers
        self._seen_selection = False
        self._turn = 0  # how many counterparts on from the best ones
        self.focused_id = ""
        self.setAccessibleName(self.tr("Articles side by side"))
        self.empty_page = invitation or EmptyPage()
        self.area = ReadingArea(
            fonts.reading_font(self._points, self._family),
            lambda label: menus.label_text(label, self.collation),
            lambda link: menus.link_text(link, self.collation),
        )
        self.addWidget(self.empty_page)
        self.addWidget(self.area)
        self.entry = Entry(self, session)
        self._mover = ColumnMover(self.area)
        self.picking = Picking(self.area)
        self.stepping = Stepping(self)
        self._menus = ColumnMenus(self, session)
        self._lacking = Lacking(self.area, session)
        self.search = SearchHits(session, self.area, lambda: self._on_selection(session.selection))
        self._connect()
        add_column_keys(self)
        self._show_project(self._project)
        self.set_recent()

    # --- what the window asks for

    def set_recent(self) -> None:
        """Ask the session again which projects to offer on the invitation."""
        self.empty_page.set_recent(self._session.others())

    def columns_open(self) -> tuple[str, ...]:
        """The ids of the articles that stand open, in order."""
        return tuple(column.document_id for column in self.area.columns())

    def focus_column(self, index: int) -> bool:
        """Open the article at `index` (0-based, in the project's order) and give it the keyboard; False when there is
        no such article."""
        documents = self._project.documents
        if not 0 <= index < len(documents):
            return False
        self.entry.show_columns()
        self.area.open([documents[index].id])
        column = self.area.column(documents[index].id)
        if column is not None:
            column.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return column is not None

    def focus_current(self) -> None:
        """Give the keyboard to the column used last, or to what is shown instead of columns."""
        columns = self.area.columns()
        if self.entry.take_focus():
            return
        if self.currentWidget() is self.empty_page or not columns:
            self.empty_page.sample.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        (self.area.column(self.focused_id) or columns[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_articles(self, document_ids: Iterable[str]) -> None:
        """Open these articles' columns, as far as they fit."""
        self.entry.show_columns()
        self.area.open(list(dict.fromkeys(document_ids)))

    def step_column(self, by: int) -> None:
        """Move the keyboard to the next open column (or the previous one)."""
        ids = self.columns_open()
        if ids:
            at = ids.index(self.focused_id) if self.focused_id in ids else (-1 if by > 0 else len(ids))
            column = self.area.column(ids[(at + by) % len(ids)])
            if column is not None:
                column.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_column(self, by: int) -> None:
        """Move the article that has the keyboard by so many places."""
        self._move(self.focused_id, by)

    def set_scrolling(self, scrolling: Scrolling) -> None:
        """What the other columns do when one is scrolled."""
        self._mover.scrolling = scrolling

    @property
    def current_sentence(self) -> Place | None:
        """The sentence whose counterparts are shown; None while a finding is."""
        return self._current.place

    def selected_place(self) -> Place | None:
        return self._session.selection.place

    def marks_of(self, document_id: str) -> DocumentMarks:
        """The marks of an article as they are painted."""
        return self._marks.of(document_id)

    def linked_spans(self, document_id: str) -> Iterator[Span]:
        """Where an article is linked with another one, in any order; links that were dismissed left out."""
        for link in self._links.of(document_id):
            for place in (link.left, link.right):
                if place.document_id == document_id and not link.dismissed:
                    yield place.span

    def step_counterpart(self, by: int) -> None:
        """Show the next of several counterparts of the selected sentence in each article, instead of the best one."""
        place = self._session.selection.place
        if place is not None:
            self._turn += by
            self._held = place
            self._show_current(at_place(place, self._session.counterparts(place), self._turn))

    def show_best(self) -> None:
        """Bring the best there is of the selected sentence beside it where nothing is like enough to be linked."""
        self._held = self._current.place
        self._show_current(self._lacking.filled(self._current))

    def set_marks_shown(self, kinds: frozenset[FindingKind], notes: bool = True) -> None:
        """Which kinds of marks are painted."""
        if (kinds, notes) != (self._kinds, self._notes):
            self._kinds, self._notes = kinds, notes
            self._show_marks()

    def zoom(self, step: int) -> None:
        """Make article text larger (1) or smaller (-1) by a point, or as large as usual (0)."""
        self.set_reading_points(self.normal_points() if step == 0 else self._points + step)

    @property
    def reading_points(self) -> float:
        """The size of article text in points."""
        return self._points

    def set_reading_points(self, points: float) -> None:
        points = min(_LARGEST, max(_SMALLEST, points))
        if points != self._points:
            self._points = points
            self.area.set_reading_font(fonts.reading_font(points, self._family))
            self.zoomed.emit(points)

    def set_reading_family(self, family: str) -> None:
        """Set articles in this family of fonts, "" for the one that is shipped."""
        if family != self._family:
            self._family = family
            self.area.set_reading_font(fonts.reading_font(self._points, family))

    @staticmethod
    def normal_points() -> float:
        """A little larger than the interface's own font, so that it grows when a person has set a larger one."""
        size = QApplication.font().pointSizeF()
        return round((size if size > 0 else 9.0) * 1.15, 1)

    def selected_text(self) -> Place | None:
        """The text that is selected in the column in use."""
        column = self.area.column(self.focused_id)
        span = column.text.selected_span() if column else None
        return Place(self.focused_id, span) if span else None

    def note_targets(self) -> tuple[Target, ...]:
        """What a note would be about now: selected text, else the current sentence of the column in use, else the
        selected place; nothing without any of them."""
        column = self.area.column(self.focused_id)
        selected = column.selected() if column is not None else None
        span = next(iter(self._current.spans.get(self.focused_id, ())), None)
        place = Place(self.focused_id, span) if span else self._session.selection.place
        return (selected,) if selected else (self._session.target_at(place),) if place else ()

    def copy(self) -> bool:
        """Put the selected text of the column in use on the clipboard; False when none is selected."""
        if (column := self.area.column(self.focused_id)) is None or self.selected_text() is None:
            return False
        column.text.copy()
        return True

    def citation(self) -> str:
        """The selected text, or the current sentence, in quotation marks with its place; "" without either."""
        found, document = self.note_targets(), self._project.document
        return "".join(menus.citation_text(at, document(at.document_id), self.collation) for at in found)

    # --- snapshots

    def _connect(self) -> None:
        session = self._session
        session.project_changed.connect(self._show_project)
        session.collation_changed.connect(self._show_collation)
        session.selection_changed.connect(self._on_selection)
        session.opened.connect(lambda _path: self.set_recent())
        self.empty_page.sample_requested.connect(self.sample_requested)
        self.empty_page.add_requested.connect(self.add_requested)
        self.empty_page.paste_requested.connect(self.paste_requested)
        self.empty_page.open_requested.connect(self.open_requested)
        self.area.column_made.connect(self._connect_column)
        self.area.gutter_made.connect(self._connect_gutter)
        self.area.arranged.connect(self._on_arranged)

    def _show_project(self, project: Project) -> None:
        before, self._project = self._project, project
        self.focused_id = self.focused_id if self.focused_id in {one.id for one in project.documents} else ""
        self.entry.follow(before.documents, project.documents)
        if project.documents != before.documents or not self.area.columns():
            self.area.show_documents(project.documents)
        elif (project.judgements, project.annotations) == (before.judgements, before.annotations):
            return  # another title or threshold marks nothing
        self._show_marks()

    def _show_collation(self, collation: Collation) -> None:
        if collation.segments is not self.collation.segments:
            self.sentences = SentenceIndex(collation)
        self.collation = collation
        self._show_marks()
        if self._current.place is not None:
            self._current = at_place(self._current.place, self._session.counterparts(self._current.place))
        self._show_current(self._current, move=False)

    def _show_marks(self) -> None:
        """Only for articles whose text is the one that was compared."""
        texts = {document.id: document.text for document in self._project.documents}
        fresh = frozenset(d.id for d in self.collation.documents if texts.get(d.id) == d.text)
        self._links = LinkBook(self.collation, self._project, self._kinds, fresh)
        held = (self.collation, self._project, self._links, self._kinds)
        self._marks = MarkBook(*held, notes=self._notes, documents=fresh, sentences=self.sentences)
        self.area.show_marks(self._marks, self._links)

    # --- selecting

    def choose(self, place: Place, finding_id: str = "") -> None:
        """A person points at a place, or at a mark there: its column stays where it is, the others come to it."""
        self._pointed = (place, finding_id)
        self._seen_selection = False
        if finding_id:
            self._session.select_finding(finding_id)
        else:
            self._session.select_place(place)
        if not self._seen_selection:  # chosen again: no signal comes, but the columns may have moved
            self._on_selection(self._session.selection)

    def _on_selection(self, selection: Selection) -> None:
        pointed, self._pointed, self._seen_selection, self._turn = self._pointed, None, True, 0
        place, finding = selection.place, finding_with(self.collation, selection.finding_id)
        if finding is not None and place in finding.places and (pointed is None or pointed[1]):
            current = at_finding(finding, self.sentences, at_odds(finding, self.collation))
        elif place is not None:
            current = at_place(place, self._session.counterparts(place))
        else:
            current = Current()
        if current.spans:
            self.entry.show_columns()
        self._held = pointed[0] if pointed and pointed[0].document_id in current.spans else None
        self._show_current(current)

    def _show_current(self, current: Current, *, move: bool = True) -> None:
        self._current = current
        opened = move and self.area.open([self._held.document_id] if self._held else current.spans)
        self._mark_current()
        for gutter in self.area.gutters():
            gutter.refresh()
        if move:
            self._mover.align(current, self._held, again=opened)

    def _on_arranged(self) -> None:
        self._mark_current()
        self._mover.align_again()

    def _mark_current(self) -> None:
        """Underline the current stretches, and say in the head of a column that it has none."""
        for column in self.area.columns():
            column.text.set_current(self._current.spans.get(column.document_id, ()))
        self._lacking.show(self._current, self.collation)

    # --- columns

    def _connect_column(self, column: Column) -> None:
        text, header = column.text, column.header
        text.place_clicked.connect(lambda at: self._point_at(column, at))
        text.number_clicked.connect(lambda finding_id: self.choose_finding(column, finding_id))
        text.stepped.connect(lambda by: self.stepping.sentence(column, by))
        text.menu_asked.connect(lambda at, code_point: self._menus.text(column, at, code_point))
        text.laid_out.connect(self._mover.align_again)
        text.focused.connect(lambda: self._on_focus(column))
        text.zoom_asked.connect(self.zoom)
        column.margin.label_clicked.connect(lambda label: self.follow_label(column, label))
        column.margin.label_menu.connect(lambda label, at: self._menus.label(column, label, at))
        column.scrolled.connect(lambda by: self._mover.follow(column, by))
        header.move_asked.connect(lambda by: self._move(column.document_id, by))
        header.pin_asked.connect(lambda on: self.pin_asked.emit(column.document_id, on))
        header.best_asked.connect(self.show_best)
        header.remove_asked.connect(lambda: self._session.remove_article(column.document_id))
        header.cleanup_asked.connect(lambda kind, on: self._session.set_cleanup(column.document_id, kind, on))
        header.menu_filling.connect(lambda menu: self.menu_filling.emit(column.document_id, menu))
        header.original_asked.connect(lambda: self._menus.original(self._project.document(column.document_id)))

    def _connect_gutter(self, gutter: RibbonGutter) -> None:
        gutter.link_clicked.connect(lambda link, place: self.choose(place, link.finding_id))
        gutter.wheel_turned.connect(self._mover.scroll_all)

    def _on_focus(self, column: Column) -> None:
        self.focused_id = column.document_id
        self.area.use(column.document_id)
        self.focus_changed.emit(column.document_id)

    def _point_at(self, column: Column, at: int) -> None:
        span = self.sentences.at(column.document_id, at)
        if span is not None and self._marks.holds(column.document_id):
            place = Place(column.document_id, span)
            if not self.picking.take(place):
                self.choose(place)

    def choose_finding(self, column: Column, finding_id: str) -> None:
        """A mark of this column was clicked: show its finding without moving the column."""
        finding = finding_with(self.collation, finding_id)
        here = [place for place in finding.places if place.document_id == column.document_id] if finding else []
        if here:
            seen = column.text.visible_span()
            near = next((place for place in here if place.span.overlap(seen)), here[0])
            self.choose(near, finding_id)

    def follow_label(self, column: Column, label: MarginLabel) -> None:
        if label.finding_id:
            self.choose_finding(column, label.finding_id)
        elif label.target is not None:
            span = self.sentences.around(column.document_id, label.target.span)
            self.choose(Place(column.document_id, span) if label.kind is None else label.target)

    def bring(self, document_id: str, beside: str) -> None:
        others = [d.id for d in self._project.documents if d.id != document_id]
        self._session.move_article(document_id, others.index(beside) + 1)
        self.area.open([beside, document_id])

    def _move(self, document_id: str, by: int) -> None:
        ids = [document.id for document in self._project.documents]
        if document_id in ids and 0 <= ids.index(document_id) + by < len(ids):
            self._session.move_article(document_id, ids.index(document_id) + by)
