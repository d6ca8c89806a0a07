"""The commands that act on what is current: step, judge, note, copy, zoom, move the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.model import FindingKind, Place, Status, Target
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import Message
from desktop.session.surveying import Survey
from desktop.ui import wording
from desktop.ui.collation_view.scroll_sync import Scrolling
from desktop.ui.collation_view.view import CollationView
from desktop.ui.dialogs.about import about_box
from desktop.ui.dialogs.guide import GuideDialog
from desktop.ui.dialogs.options import OptionsDialog
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.notes_panel.drafting import blank, open_note
from desktop.ui.panels import Panels
from desktop.ui.panes import Pane, step_pane

DISAGREEMENTS = frozenset({FindingKind.NUMBERS, FindingKind.FACTS})


class WindowCommands(QObject):
    """Connects the actions of all menus but File. `give_up` ends what a person began with the articles, and says
    whether there was anything to end. Signal: `language_chosen()`, the windows are to speak another language."""

    language_chosen = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: dict[str, QAction],
        view: CollationView,
        panels: Panels,
        give_up: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._view, self._panels, self._window = session, settings, view, panels, window

        def cancel() -> None:
            if not give_up():
                session.cancel()

        for name, slot in {
            "quit": QApplication.closeAllWindows,
            "copy": self.copy,
            "select_all": _select_all,
            "cite": self.cite,
            "preferences": self.preferences,
            "zoom_in": lambda: view.zoom(1),
            "zoom_out": lambda: view.zoom(-1),
            "zoom_reset": lambda: view.zoom(0),
            "next_finding": lambda: session.step_finding(1),
            "previous_finding": lambda: session.step_finding(-1),
            "next_number": lambda: session.step_finding(1, DISAGREEMENTS),
            "previous_number": lambda: session.step_finding(-1, DISAGREEMENTS),
            "next_column": lambda: view.step_column(1),
            "previous_column": lambda: view.step_column(-1),
            "column_right": lambda: view.move_column(1),
            "column_left": lambda: view.move_column(-1),
            "next_link": lambda: view.stepping.link(1),
            "previous_link": lambda: view.stepping.link(-1),
            "next_counterpart": lambda: view.step_counterpart(1),
            "previous_counterpart": lambda: view.step_counterpart(-1),
            "list_marks": view.stepping.list_marks,
            "next_pane": lambda: step_pane(self._panes(), 1),
            "previous_pane": lambda: step_pane(self._panes(), -1),
            "confirm": lambda: self.judge(Status.CONFIRMED),
            "dismiss": lambda: self.judge(Status.DISMISSED),
            "resolve": lambda: self.judge(Status.RESOLVED),
            "reopen": lambda: self.judge(Status.OPEN),
            "filter_findings": panels.show_filter,
            "note": self.note,
            "compare": session.compare,
            "options": self.options,
            "cancel": cancel,
            "guide": lambda: _show(GuideDialog(window)),
            "shortcuts": lambda: _show(ShortcutsDialog(window)),
            "about": lambda: _show(about_box(window)),
        }.items():
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())
        for name in ("next_counterpart", "previous_counterpart"):  # the list of articles has these keys too
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            view.addAction(actions[name])
        overview = actions["overview"]
        overview.triggered.connect(lambda on: view.entry.show_overview() if on else view.entry.leave())
        view.entry.changed.connect(overview.setChecked)
        self._offer_scrolling(actions)
        self._offer_going_on(actions["goes_on"])
        view.set_reading_family(settings.reading_font)
        if settings.reading_font_size:
            view.set_reading_points(settings.reading_font_size)
        view.zoomed.connect(self._remember_zoom)

    def judge(self, status: Status) -> None:
        """Give the current finding this status; without one nothing happens."""
        self._panels.findings.judge_current(status)

    def note(self) -> None:
        """Begin a note: on the current finding, unless text or another sentence is what a person points at."""
        targets = self._view.note_targets()
        if self._session.selection.finding_id and not self._points_elsewhere(targets):
            self._panels.show_inspector()
            self._panels.inspector.start_note()
        elif targets:
            self.note_on(targets)
        else:
            text = self.tr("Select some text, a sentence or a finding first, then add the note.")
            self._session.message.emit(Message("hint", text))

    def _points_elsewhere(self, targets: Sequence[Target]) -> bool:
        """Whether text is selected, or a sentence is current that has no part in the current finding."""
        if self._view.selected_text() is not None:
            return True
        finding = self._session.finding(self._session.selection.finding_id)
        places = [(place.document_id, place.span) for place in finding.places] if finding else []
        return not all(
            any(there == target.document_id and span.overlap(target.span) for there, span in places)
            for target in targets
        )

    def note_on(self, targets: Sequence[Target]) -> None:
        """Write a note on these places; it is kept while it is typed. A project that cannot be written in says so."""
        if self._session.read_only:
            self._session.message.emit(Message("hint", self._session.save_status.text))
            return
        if not targets:
            return
        open_note(
            self._session,
            blank(targets),
            self._window,
            title=self.tr("Add Note"),
            about="\n".join(self._about(target) for target in targets),
            kept=self._panels.show_notes,
        )

    def _about(self, target: Target) -> str:
        """The place and the words that a note is written on; the title of a whole article."""
        session = self._session
        if not target.exact:
            return session.project.document(target.document_id).title
        place = Place(target.document_id, target.span)
        return f"{wording.place_label(place, session.collation)}: {wording.quoted(target.exact, 40)}"

    def copy(self) -> None:
        """Hand the copy on to the part that has the keyboard."""
        widget = QApplication.focusWidget()
        while widget is not None and not hasattr(widget, "copy"):
            widget = widget.parentWidget()
        if widget is not None:
            widget.copy()

    def cite(self) -> None:
        """Copy the selected text or the current sentence as “quote” (A ¶7 s2, outlet or file)."""
        text = self._view.citation()
        if text:
            QGuiApplication.clipboard().setText(text)

    def preferences(self) -> None:
        """Show what a person sets for themselves."""
        dialog = SettingsDialog(self._settings, self._view.reading_points, self._window)
        dialog.reading_changed.connect(self._set_reading)
        dialog.defaults_wanted.connect(lambda: self._new_project_options(dialog))
        dialog.finished.connect(lambda _: self.language_chosen.emit() if dialog.language_changed else None)
        _show(dialog)

    def options(self) -> None:
        """Show what this project's comparison leaves out and checks; accepted, it is one step to undo."""
        session = self._session
        survey = Survey()
        dialog = OptionsDialog(
            session.project.options,
            self._window,
            survey=survey,
            documents=session.project.documents,
            similarity=session.similarity,
            changeable=not session.read_only,
        )
        dialog.accepted.connect(lambda: session.set_options(dialog.options()))
        dialog.finished.connect(lambda _: survey.close())
        _show(dialog)

    def _new_project_options(self, parent: QWidget) -> None:
        dialog = OptionsDialog(self._settings.new_project_options, parent)
        dialog.setWindowTitle(self.tr("Comparison Options of New Projects"))

        def keep() -> None:
            self._settings.new_project_options = dialog.options()

        dialog.accepted.connect(keep)
        _show(dialog)

    def _set_reading(self, family: str, points: float) -> None:
        self._view.set_reading_family(family)
        self._view.set_reading_points(points)

    def _offer_going_on(self, action: QAction) -> None:
        def go_on(on: bool) -> None:
            self._settings.set_flag("judging_goes_on", on)
            self._panels.findings.goes_on = on

        self._panels.findings.goes_on = self._settings.flag("judging_goes_on", True)
        action.setChecked(self._panels.findings.goes_on)
        action.toggled.connect(go_on)

    def _offer_scrolling(self, actions: dict[str, QAction]) -> None:
        """One of three ways is always chosen."""
        group = QActionGroup(self)
        for scrolling in Scrolling:
            action = group.addAction(actions[scrolling.value])
            action.setChecked(scrolling.value == self._settings.scrolling)
            action.triggered.connect(lambda _=False, scrolling=scrolling: self._scroll(scrolling))
        self._view.set_scrolling(Scrolling(self._settings.scrolling))

    def _scroll(self, scrolling: Scrolling) -> None:
        self._settings.scrolling = scrolling.value
        self._view.set_scrolling(scrolling)

    def _remember_zoom(self, points: float) -> None:
        self._settings.reading_font_size = points

    def _panes(self) -> tuple[Pane, ...]:
        panels = self._panels
        return (
            panels.pane(panels.articles_dock, panels.articles.view),
            Pane(self._view, self._view, self._view.focus_current),
            panels.pane(panels.findings_dock, panels.findings.view),
            panels.pane(panels.inspector_dock, panels.inspector.page),
            panels.pane(panels.numbers_dock, panels.numbers.keyboard_target),
            panels.pane(panels.matrix_dock, panels.matrix.keyboard_target),
            panels.pane(panels.notes_dock, panels.notes.view),
            panels.pane(panels.search_dock, panels.search.field),
        )


def _show(dialog: QDialog) -> None:
    """Show a dialog in front of its window; closed, it is gone."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _select_all() -> None:
    held = QApplication.focusWidget()
    if isinstance(held, QTextEdit | QPlainTextEdit | QLineEdit | QAbstractItemView):
        held.selectAll()
