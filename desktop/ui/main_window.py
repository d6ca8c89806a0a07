"""The main window: puts the parts together and connects them. Nothing is decided here."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import Selection
from desktop.ui import wording
from desktop.ui.actions import fill_menu_bar, make_actions
from desktop.ui.annotating import Annotating
from desktop.ui.collation_view.view import CollationView
from desktop.ui.controls.chips import Chips
from desktop.ui.controls.finding_step import FindingStep
from desktop.ui.controls.similarity import SimilarityControl
from desktop.ui.controls.status import StatusParts
from desktop.ui.dialogs.unsaved import Choice, ask_unsaved
from desktop.ui.drop_overlay import DropOverlay
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.incoming import incoming
from desktop.ui.linking import Linking
from desktop.ui.message_bar import MessageBar
from desktop.ui.panels import NARROW, Panels
from desktop.ui.project_commands import ProjectCommands
from desktop.ui.search_commands import SearchCommands
from desktop.ui.theme import theme_for
from desktop.ui.theme_menu import MarksMenu, ThemeMenu
from desktop.ui.window_commands import WindowCommands

FIRST_SIZE = (1600, 950)


class MainWindow(QMainWindow):
    """One window on one project. Widgets tell the session what a person wants and follow its signals."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.settings = settings
        self.setMinimumSize(800, 520)
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks)
        self.actions_by_name = make_actions(self)
        self.view = CollationView(session)
        self.messages = MessageBar()
        self._build_centre()
        self.panels = Panels(session, self)
        self.commands = ProjectCommands(session, settings, self.actions_by_name, self.messages, self)
        self.linking = Linking(session, self.view.picking, self.messages, self.actions_by_name, self)
        self.verbs = WindowCommands(
            session, settings, self.actions_by_name, self.view, self.panels, self._give_up, self
        )
        self.annotating = Annotating(session, self.view, self.panels, self.messages, self.actions_by_name, self)
        self.search = SearchCommands(self.actions_by_name, self.view, self.panels, self)
        self._build_menus()
        self._build_toolbar()
        self.status_parts = StatusParts(session)
        self.status_parts.install(self.statusBar())
        self._connect()
        self._retitle()
        self._follow_selection(session.selection)
        self._colour_icons()
        self._arranged = False
        room = self.screen().availableGeometry()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))
        if settings.window_geometry:
            self.restoreGeometry(QByteArray(settings.window_geometry))

    # -- building ---------------------------------------------------------------------------------------------

    def _build_centre(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        self.setCentralWidget(centre)
        self.drop = DropOverlay(centre)

    def _build_menus(self) -> None:
        menus = fill_menu_bar(self.menuBar(), self.actions_by_name)
        recent = QMenu(self.tr("Open &Recent"), self)
        recent.aboutToShow.connect(lambda: self.commands.fill_recent(recent))
        menus["file"].insertMenu(self.actions_by_name["sample"], recent)
        undo = self.session.undo_stack.createUndoAction(self, self.tr("&Undo"))
        undo.setShortcut("Ctrl+Z")
        redo = self.session.undo_stack.createRedoAction(self, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menus["edit"].insertActions(menus["edit"].actions()[0], [undo, redo])
        self.theme_menu = ThemeMenu(self.settings, self)
        self.marks_menu = MarksMenu(self.settings, self)
        for menu in (self.theme_menu, self.marks_menu):
            menus["view"].insertMenu(self.actions_by_name["full_screen"], menu)

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        self.finding_step = FindingStep(self.session, self.actions_by_name)
        self.similarity = SimilarityControl(self.session)
        self.similarity.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.similarity.setMaximumWidth(430)
        self.chips = Chips(self.session)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addAction(self.actions_by_name["add"])
        bar.addAction(self.actions_by_name["paste_article"])
        bar.addSeparator()
        bar.addWidget(self.finding_step)
        bar.addSeparator()
        bar.addWidget(self.similarity)
        bar.addSeparator()
        bar.addWidget(self.chips)
        bar.addWidget(spring)
        bar.addAction(self.actions_by_name["find"])
        bar.addAction(self.actions_by_name["report"])
        for name, text in (
            ("add", self.tr("Add")),
            ("paste_article", self.tr("Paste")),
            ("find", self.tr("Find")),
            ("report", self.tr("Report")),
        ):
            self.actions_by_name[name].setIconText(text)
        self.toolbar = bar

    def _connect(self) -> None:
        session, actions = self.session, self.actions_by_name
        session.message.connect(self.commands.tell)
        for signal in (session.project_changed, session.save_changed, session.opened):
            signal.connect(self._retitle)
        session.selection_changed.connect(self._follow_selection)
        self.view.sample_requested.connect(self.commands.sample)
        self.view.add_requested.connect(lambda: self.commands.add())
        self.view.paste_requested.connect(self.commands.paste)
        self.view.open_requested.connect(self.commands.open)
        self.view.note_requested.connect(self.verbs.note_on)
        self.panels.articles.note_requested.connect(self.verbs.note_on)
        self.panels.articles.article_chosen.connect(self._open_article)
        self.panels.matrix.pair_chosen.connect(lambda *pair: self.view.open_articles(pair))
        actions["close"].triggered.connect(self.close)
        actions["reset_layout"].triggered.connect(self._reset_layout)
        actions["full_screen"].toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())
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

    def _retitle(self, *_: object) -> None:
        path = self.session.path
        name = self.session.project.title or (path.stem if path else "")
        self.setWindowTitle(f"{name} – Synoptic" if name else "Synoptic")

    def _follow_selection(self, selection: Selection) -> None:
        for name in ("confirm", "dismiss", "resolve", "reopen"):
            self.actions_by_name[name].setEnabled(bool(selection.finding_id))
        self.actions_by_name["cite"].setEnabled(selection.place is not None)

    def _open_article(self, document_id: str) -> None:
        ids = [document.id for document in self.session.project.documents]
        self.view.focus_column(ids.index(document_id))

    def _give_up(self) -> bool:
        """End what a person began with the articles; whether there was anything to end."""
        return self.linking.give_up() or self.annotating.give_up()

    # -- layout -----------------------------------------------------------------------------------------------

    def fit(self, width: int, height: int) -> None:
        """Take this size, in pixels, and share it among the panels as at first."""
        self.resize(width, height)
        if self._arranged:
            self.panels.share_room()

    def _arrange(self) -> None:
        """Once, when the window is first shown: docks put together earlier leave tab bars behind that nothing moves."""
        self._arranged = True
        self.panels.share_room()
        self._first_layout = self.saveState()
        if self.settings.window_state:
            self.restoreState(QByteArray(self.settings.window_state))

    def _reset_layout(self) -> None:
        self.restoreState(self._first_layout)
        self.panels.share_room()

    def _colour_icons(self) -> None:
        ink = theme_for(self.palette()).text
        for name, glyph in (
            ("add", Glyph.ADD),
            ("paste_article", Glyph.PASTE),
            ("find", Glyph.SEARCH),
            ("report", Glyph.REPORT),
        ):
            self.actions_by_name[name].setIcon(glyph_icon(glyph, ink))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= NARROW
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        for name in ("find", "report"):  # so that neither is pushed off the toolbar
            button = self.toolbar.widgetForAction(self.actions_by_name[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._arranged:
            self._arrange()
        for bar in self.findChildren(QTabBar):  # Qt makes them for docks that share a place, without a name
            if not bar.accessibleName():
                bar.setAccessibleName(self.tr("Panels in this place"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        brought = incoming(event.mimeData())
        if brought:
            event.acceptProposedAction()
            text = wording.counted(len(brought.files) or 1, self.tr("Add 1 article"), self.tr("Add {n} articles"))
            if brought.projects:
                text = self.tr("Open the project")
            elif brought.address:
                text = self.tr("Show what is at this address")
            elif brought.formatted:
                text = self.tr("Show this text before it is added")
            self.drop.show_text(text)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.hide()
        event.acceptProposedAction()
        self.commands.receive(incoming(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks only when something could not be saved; closing stops a comparison."""
        while problem := self.session.save_now():
            choice = ask_unsaved(problem, self)
            if choice is Choice.STAY:
                event.ignore()
                return
            if choice is Choice.LOSE:
                break
            if choice is Choice.SAVE_COPY:
                self.commands.save_as()
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        self.settings.window_state = bytes(self.saveState().data())
        self.session.close()
        super().closeEvent(event)
