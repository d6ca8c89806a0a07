"""What a window is furnished with once it stands on the screen: the articles, the panels, the commands, and what
connects them. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QStyle, QToolBar, QToolButton, QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import Selection
from desktop.ui import wording
from desktop.ui.annotating import Annotating
from desktop.ui.announcing import Announcing
from desktop.ui.collation_view.empty_page import EmptyPage
from desktop.ui.collation_view.view import CollationView
from desktop.ui.column_commands import ArticlesMenu, ColumnCommands, WidthMenu
from desktop.ui.controls.chips import Chips
from desktop.ui.controls.finding_step import FindingStep
from desktop.ui.controls.similarity import SimilarityControl
from desktop.ui.controls.status import StatusParts
from desktop.ui.dialogs.unsaved import Choice, ask_unsaved
from desktop.ui.drop_overlay import DropOverlay
from desktop.ui.field_keys import FieldKeys
from desktop.ui.findings_panel.group_menu import GroupMenu
from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.incoming import incoming
from desktop.ui.linking import Linking
from desktop.ui.marks_shown import MarksShown
from desktop.ui.message_bar import MessageBar
from desktop.ui.numbers_panel.row_menu import RowMenu
from desktop.ui.panels import Panels
from desktop.ui.project_commands import ProjectCommands
from desktop.ui.report_commands import ReportCommands
from desktop.ui.ruling import Ruling
from desktop.ui.search_commands import SearchCommands
from desktop.ui.similarity_menu import SimilarityMenu
from desktop.ui.theme import theme_for
from desktop.ui.theme_menu import MarksMenu, ThemeMenu
from desktop.ui.way_back import WayBack
from desktop.ui.window_commands import WindowCommands

_SLACK = 32
"""Pixels that the toolbar itself takes: its edges, and the button for what has no room."""
_SAID = 8_000
"""Milliseconds for which the status bar says what was undone or done again."""


class Parts(QObject):
    """The parts of `window` on one project. Widgets tell the session what a person wants and follow its signals."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: dict[str, QAction],
        menus: dict[str, QMenu],
        invitation: EmptyPage,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._actions, self._window = session, settings, actions, window
        invitation.set_pictured()
        self.view = CollationView(session, invitation)
        self.messages = MessageBar()
        self._build_centre()
        self.panels = Panels(session, window)
        self.commands = ProjectCommands(session, settings, actions, self.messages, window)
        self.reports = ReportCommands(session, self.commands, actions, self.messages, window)
        self.linking = Linking(session, self.view.picking, self.messages, actions, window)
        self.columns = ColumnCommands(session, self.view, actions, window)
        self.verbs = WindowCommands(session, settings, actions, self.view, self.panels, self._give_up, window)
        self.way_back = WayBack(session, actions, window)
        self.annotating = Annotating(session, self.view, self.panels, self.messages, actions, window)
        self.ruling = Ruling(session, self.messages, actions, window)
        self.marks = MarksShown(settings, self.view, actions, window)
        self.search = SearchCommands(actions, self.view, self.panels, window)
        self.announcing = Announcing(session, self.view, window)
        self.announcing.went_over.connect(lambda sentence: window.statusBar().showMessage(sentence, _SAID))
        self.focus_ring = FocusRing(window)
        self.field_keys = FieldKeys(window)
        for field in (self.panels.inspector.note_box, self.panels.findings.filters.text, self.panels.search.field):
            self.field_keys.watch(field)
        self._complete_menus(menus)
        self._build_toolbar()
        self.status_parts = StatusParts(session)
        self.status_parts.install(window.statusBar())
        self.status_parts.show_hidden(self.marks.hidden())
        self.marks.hidden_changed.connect(self.status_parts.show_hidden)
        self._connect()
        self._follow_selection(session.selection)
        self.colour_icons()

    # -- building ---------------------------------------------------------------------------------------------

    def _build_centre(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        self._window.setCentralWidget(centre)
        self.drop = DropOverlay(centre)

    def _complete_menus(self, menus: dict[str, QMenu]) -> None:
        """What stands in the menus besides the table of actions."""
        window = self._window
        recent = QMenu(self.tr("Open Re&cent"), window)
        recent.aboutToShow.connect(lambda: self.commands.fill_recent(recent))
        menus["file"].insertMenu(self._actions["sample"], recent)
        undo = self._session.undo_stack.createUndoAction(window, self.tr("&Undo"))
        undo.setShortcut("Ctrl+Z")
        undo.setStatusTip(self.tr("Take back what was done last"))
        redo = self._session.undo_stack.createRedoAction(window, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        redo.setStatusTip(self.tr("Do again what was taken back"))
        redo.triggered.connect(self.announcing.tell_again)
        menus["edit"].insertActions(menus["edit"].actions()[0], [undo, redo])
        menus["findings"].insertMenu(self._actions["rules"], GroupMenu(self.panels.findings, self._actions, window))
        rows = self.panels.numbers
        row_menu = RowMenu(rows.row_actions, rows.view, menus["findings"], window)
        menus["findings"].insertMenu(_after(menus["findings"], self._actions["unlink"]), row_menu)
        column_menu = ArticlesMenu(self._session, self.view, menus["go"], window)
        menus["go"].insertMenu(self._actions["column_right"], column_menu)
        self.theme_menu = ThemeMenu(self._settings, window)
        self.marks_menu = MarksMenu(self._settings, self._actions, window)
        self.width_menu = WidthMenu(self._settings, self.view, window)
        menus["view"].insertMenu(self._actions["zoom_in"], self.width_menu)
        self.similarity_menu = SimilarityMenu(self._session, self.panels.findings.hidden.action, window)
        menus["tools"].insertMenu(self._actions["options"], self.similarity_menu)
        for menu in (self.theme_menu, self.marks_menu):
            menus["view"].insertMenu(self._actions["full_screen"], menu)

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        side = max(bar.iconSize().height(), bar.fontMetrics().height())
        bar.setIconSize(QSize(side, side))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._window.addToolBar(bar)
        self.finding_step = FindingStep(self._session, self._actions)
        self.similarity = SimilarityControl(self._session)
        self.similarity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.similarity.told.connect(self.announcing.tell)
        self.similarity.outgrown.connect(self.fit_toolbar)
        self.chips = Chips(self._session)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addAction(self._actions["add"])
        bar.addAction(self._actions["paste_article"])
        bar.addSeparator()
        bar.addWidget(self.finding_step)
        bar.addSeparator()
        bar.addWidget(self.similarity)
        bar.addSeparator()
        bar.addWidget(self.chips)
        bar.addWidget(spring)
        bar.addAction(self._actions["find"])
        bar.addAction(self._actions["report"])
        for name, text in (
            ("add", self.tr("Add")),
            ("paste_article", self.tr("Paste")),
            ("find", self.tr("Find")),
            ("report", self.tr("Report")),
        ):
            self._actions[name].setIconText(text)
        self.toolbar = bar

    def _connect(self) -> None:
        session, actions = self._session, self._actions
        session.opened.connect(lambda _: self.messages.take_back())
        session.message.connect(self.commands.tell)
        self._steps = session.undo_stack.index()
        session.undo_stack.indexChanged.connect(self._count_steps)
        session.selection_changed.connect(self._follow_selection)
        session.selection_changed.connect(lambda _: self.messages.move_on())
        session.project_changed.connect(lambda _: self.messages.move_on())
        self.view.sample_requested.connect(self.commands.sample)
        self.view.add_requested.connect(lambda: self.commands.add())
        self.view.paste_requested.connect(self.commands.paste)
        self.view.open_requested.connect(self.commands.open)
        self.view.note_requested.connect(self.verbs.note_on)
        self.panels.articles.note_requested.connect(self.verbs.note_on)
        self.panels.articles.article_chosen.connect(self._open_article)
        self.view.menu_filling.connect(self.panels.articles.add_to_menu)
        self.panels.matrix.pair_chosen.connect(lambda *pair: self.view.open_articles(pair))
        for name, docks in {
            "articles_panel": (self.panels.articles_dock,),
            "findings_panel": (self.panels.findings_dock, self.panels.inspector_dock),
            "bottom_panel": (
                self.panels.numbers_dock,
                self.panels.matrix_dock,
                self.panels.notes_dock,
                self.panels.search_dock,
            ),
        }.items():
            self.panels.couple(actions[name], docks)

    # -- following the session --------------------------------------------------------------------------------

    def _follow_selection(self, selection: Selection) -> None:
        for name in ("confirm", "dismiss", "resolve", "reopen"):
            self._actions[name].setEnabled(bool(selection.finding_id))
        self._actions["cite"].setEnabled(selection.place is not None)

    def _count_steps(self, steps: int) -> None:
        """A step that is undone takes along what was said of it."""
        if steps < self._steps:
            self.messages.take_back()
        self._steps = steps

    def _open_article(self, document_id: str) -> None:
        ids = [document.id for document in self._session.project.documents]
        self.view.focus_column(ids.index(document_id))

    def _give_up(self) -> bool:
        """End what a person began with the articles; whether there was anything to end."""
        return self.linking.give_up() or self.annotating.give_up() or self.columns.give_up()

    # -- the look ---------------------------------------------------------------------------------------------

    def colour_icons(self) -> None:
        """Icons of the toolbar in the theme's colours."""
        ink = theme_for(self._window.palette()).text
        for name, glyph in (
            ("add", Glyph.ADD),
            ("paste_article", Glyph.PASTE),
            ("find", Glyph.SEARCH),
            ("report", Glyph.REPORT),
        ):
            self._actions[name].setIcon(glyph_icon(glyph, ink))

    def fit_toolbar(self) -> None:
        """As much in words as there is room for: then the slider says less, the last buttons show their icons alone,
        then the first ones too, and at last numbers stand alone, so that nothing is pushed off the toolbar."""
        last, first = ("find", "report"), ("add", "paste_article")
        self.similarity.set_short(False)
        self.similarity.set_least(False)
        self.finding_step.set_short(False)
        self._show_texts((*last, *first), True)
        for shorten in (
            lambda: self.similarity.set_short(True),
            lambda: self._show_texts(last, False),
            lambda: self._show_texts(first, False),
            lambda: self.finding_step.set_short(True),
            lambda: self.similarity.set_least(True),
        ):
            if self._toolbar_needs() <= self._window.width():
                break
            shorten()

    def _show_texts(self, names: Sequence[str], on: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if on else Qt.ToolButtonStyle.ToolButtonIconOnly
        for name in names:
            button = self.toolbar.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    def _toolbar_needs(self) -> int:
        """The least width in which everything stands on the toolbar."""
        widgets = (self.toolbar.widgetForAction(action) for action in self.toolbar.actions())
        gap = self._window.style().pixelMetric(QStyle.PixelMetric.PM_ToolBarItemSpacing)
        return sum(max(widget.minimumSizeHint().width(), 0) + gap for widget in widgets if widget is not None) + _SLACK

    # -- coming and leaving -----------------------------------------------------------------------------------

    def offer_drop(self, data: QMimeData) -> bool:
        """Say what letting go would do; whether it would do anything."""
        brought = incoming(data)
        if brought:
            text = wording.counted(len(brought.files) or 1, self.tr("Add 1 article"), self.tr("Add {n} articles"))
            if brought.projects:
                text = self.tr("Open the project")
            elif brought.address:
                text = self.tr("Show what is at this address")
            elif brought.formatted:
                text = self.tr("Show this text before it is added")
            self.drop.show_text(text)
        return bool(brought)

    def take_drop(self, data: QMimeData) -> None:
        self.drop.hide()
        self.commands.receive(incoming(data))

    def may_leave(self) -> bool:
        """Whether everything is saved; asks what to do while something is not."""
        while problem := self._session.save_now():
            choice = ask_unsaved(problem, self._window)
            if choice is Choice.STAY:
                return False
            if choice is Choice.LOSE:
                break
            if choice is Choice.SAVE_COPY:
                self.commands.save_as()
        return True


def _after(menu: QMenu, action: QAction) -> QAction:
    """What stands below an action that is not the last of its menu; a line perhaps."""
    held = menu.actions()
    return held[held.index(action) + 1]
