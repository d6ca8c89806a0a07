"""The main window: first an empty frame that can be painted at once, then with everything in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui.actions import describe_actions, fill_menu_bar, make_actions
from desktop.ui.collation_view.empty_page import EmptyPage
from desktop.ui.early import Early
from desktop.ui.layout import EDGES, FIRST_SIZE

if TYPE_CHECKING:
    from desktop.session.session import Session
    from desktop.session.settings import Settings
    from desktop.ui.parts import Parts


class MainWindow(QMainWindow):
    """One window on one project. `session`, `view`, `panels` and the other parts are there once it is furnished.

    Signal: `closed()` once everything is left.
    """

    closed = Signal()

    session: Session

    def __init__(
        self, session: Session | None, settings: Settings, parent: QWidget | None = None, *, inviting: bool = True
    ) -> None:
        """Without a session only the frame stands, with its menus and (`inviting`) the invitation, until `furnish`."""
        super().__init__(parent)
        self.settings = settings
        self.parts: Parts | None = None
        self._arranged = self._left = False
        self._first_layout: QByteArray | None = None
        self.setMinimumSize(800, 520)
        self.setWindowTitle("Synoptic")
        self.actions_by_name = make_actions(self)
        self._menus = fill_menu_bar(self.menuBar(), self.actions_by_name)
        self._invitation = EmptyPage()
        self._invitation.set_recent(settings.recent)
        self.setCentralWidget(self._invitation)
        self._invitation.setVisible(inviting)
        self.statusBar()
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - EDGES))
        if settings.window_geometry:
            self.restoreGeometry(QByteArray(settings.window_geometry))
        self._early: Early | None = None
        if session is not None:
            self.furnish(session)
        else:
            self._early = Early(self.menuBar(), self._invitation)

    def furnish(self, session: Session) -> None:
        """Put everything in, for this session. Once."""
        # Nothing of this is needed for the first painting, and it costs several times as much.
        from desktop.ui.parts import Parts

        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks)
        describe_actions(self.actions_by_name)
        self.takeCentralWidget()
        parts = Parts(session, self.settings, self.actions_by_name, self._menus, self._invitation, self)
        self.session, self.parts = session, parts
        self.view, self.messages, self.panels = parts.view, parts.messages, parts.panels
        self.commands, self.verbs = parts.commands, parts.verbs
        self.linking, self.annotating, self.ruling = parts.linking, parts.annotating, parts.ruling
        self.setAcceptDrops(True)
        for signal in (session.project_changed, session.save_changed, session.opened):
            signal.connect(self._retitle)
        self.actions_by_name["close"].triggered.connect(self.close)
        self.actions_by_name["reset_layout"].triggered.connect(self._reset_layout)
        self.actions_by_name["full_screen"].triggered.connect(self._fill_screen)
        self.actions_by_name["full_screen"].setChecked(self.isFullScreen())
        self._retitle()
        self.view.focus_current()
        if self.isVisible():
            # Docks that come into a window already shown get their places in the next turn; until then there is
            # nothing to share among them, and nothing worth painting.
            self.setUpdatesEnabled(False)
            QTimer.singleShot(0, self, self._arrange_late)

    def catch_up(self) -> None:
        """Do what a person asked for before the window was furnished. Once all that a window needs is there."""
        early, self._early = self._early, None
        if early is not None:
            early.do()

    def _retitle(self, *_: object) -> None:
        path, name = self.session.path, self.session.project.title
        if path is not None and not name:
            name = path.stem
        elif path is not None and not self.session.untitled and name.casefold() != path.stem.casefold():
            name = f"{name} ({path.name})"  # a file copied or renamed outside: two windows are told apart
        self.setWindowTitle(f"{name} – Synoptic" if name else "Synoptic")

    # -- layout -----------------------------------------------------------------------------------------------

    def fit(self, width: int, height: int) -> None:
        """Take this size, in pixels, and share it among the panels as at first."""
        self.resize(width, height)
        if self._arranged:
            self.panels.share_room()

    def _arrange(self) -> None:
        """Once, when the window is shown: docks put together earlier leave tab bars behind that nothing moves."""
        from PySide6.QtWidgets import QTabBar  # the first painting has none

        self._arranged = True
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # else the panels' first wishes win
        self.panels.share_room()
        self._first_layout = self.saveState()
        if self.settings.window_state:
            self.restoreState(QByteArray(self.settings.window_state))
        for bar in self.findChildren(QTabBar):  # Qt makes them for docks that share a place, without a name
            if not bar.accessibleName():
                bar.setAccessibleName(self.tr("Panels in this place"))

    def _arrange_late(self) -> None:
        self._arrange()
        if self.parts is not None:
            self.parts.fit_toolbar()
            self.view.focus_current()  # a window that was made active before now has given the keyboard to what it saw
        self.setUpdatesEnabled(True)
        if self.parts is not None:
            self.panels.paint_loose()
        # Not left to an update: what Qt was to paint meanwhile it put off, and it waits for that without asking again,
        # so that the window stayed as it was until it got another size.
        self.repaint()

    def _reset_layout(self) -> None:
        if self._first_layout is None:  # asked for before the panels have their places: they get the first ones
            self.settings.window_state = b""
            return
        self.restoreState(self._first_layout)
        self.panels.share_room()

    def _fill_screen(self, on: bool) -> None:
        """Take the whole screen, or go back to what the window was before: maximised, too."""
        from PySide6.QtCore import Qt  # not before the first painting: its many enums take long

        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if on else self.windowState() & ~full)

    # -- events -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.parts is not None:
            self.parts.fit_toolbar()
            if self._arranged:  # later: docks cannot be moved while Qt gives them their sizes
                QTimer.singleShot(0, self, self.panels.follow_width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.parts is not None and not self._arranged:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.parts is not None:
            self.parts.colour_icons()
        if event.type() == QEvent.Type.WindowStateChange:  # the desktop takes the screen, and gives it back, too
            self.actions_by_name["full_screen"].setChecked(self.isFullScreen())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pasting comes here where no field took it: then it is an article."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.parts is not None:
            self.actions_by_name["paste_article"].trigger()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.parts is not None and self.parts.offer_drop(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self.parts is not None:
            self.parts.drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.parts is not None:
            event.acceptProposedAction()
            self.parts.take_drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks only when something could not be saved; closing stops a comparison."""
        if self.parts is not None:
            if not self.parts.may_leave():
                event.ignore()
                return
            if self._arranged:  # before, the panels have no places yet, and would be remembered as hidden
                self.settings.window_geometry = bytes(self.saveGeometry().data())
                self.settings.window_state = bytes(self.saveState().data())
            self.session.close()
        super().closeEvent(event)
        if not self._left:
            self._left = True
            self.closed.emit()
