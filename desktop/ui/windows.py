"""The windows of one process: each on a project of its own, none twice on the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.files import same_file
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.ui.incoming import Incoming
from desktop.ui.main_window import MainWindow
from desktop.ui.reopening import Return, Seen, seen
from desktop.ui.translations import install_language

_ASIDE = QPoint(32, 32)
"""Pixels between a window and the one that was opened from it."""


class Windows(QObject):
    """Holds every window that was not closed, in the order in which they came. `make_session` gives each new one a
    session of its own. `next_door` asks other running programs to show a project, and says whether one does."""

    def __init__(
        self,
        settings: Settings,
        make_session: Callable[[], Session],
        parent: QObject | None = None,
        *,
        next_door: Callable[[Path], bool] = lambda _path: False,
    ) -> None:
        super().__init__(parent)
        self._next_door = next_door
        self._reopening = False
        self._settings, self._make_session = settings, make_session
        self._windows: list[MainWindow] = []

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        return tuple(self._windows)

    def take(self, window: MainWindow) -> None:
        """Count a furnished window in."""
        self._windows.append(window)
        window.actions_by_name["new_window"].triggered.connect(lambda: self.open(window))
        window.verbs.language_chosen.connect(lambda: QTimer.singleShot(0, self, lambda: self.reopen(window)))
        window.commands.elsewhere = lambda path: self.show(path, window) or self._next_door(path)
        window.closed.connect(lambda: self._drop(window))

    def open(self, beside: MainWindow | None = None) -> MainWindow:
        """A new window with the invitation, a little aside of `beside`, and on the screen like that."""
        window = MainWindow(self._make_session(), self._settings)
        if beside is not None and not beside.isMaximized() and not beside.isFullScreen():
            window.resize(beside.size())
            window.move(_aside(beside))
        self.take(window)
        window.show()
        return window

    def reopen(self, asking: MainWindow | None = None) -> None:
        """Open every window again as it was, in the language of the settings, the one for `asking` in front. One that a
        person does not leave, because something is not saved, stays as it is, and so do those after it. What could be
        undone still can, named anew."""
        kept: list[tuple[bool, Seen]] = []
        ends = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        self._reopening = True
        for window in self.windows:
            was = seen(window)
            if not window.close():
                break
            kept.append((window is asking, was))
        self._reopening = False
        install_language(self._settings.language)
        front: MainWindow | None = None
        for asked, was in kept:
            self._settings.window_geometry, self._settings.window_state = was.geometry, was.arrangement
            window = MainWindow(self._make_session(), self._settings)
            self.take(window)
            window.show()
            Return(window, was)
            front = window if asked else front
        if front is not None:
            front.raise_()
            front.activateWindow()
        QApplication.setQuitOnLastWindowClosed(ends)

    def current(self) -> MainWindow | None:
        """The window that a person uses, else the one that came last; None when all are closed."""
        active = QApplication.activeWindow()
        return next((one for one in self._windows if one is active), self._windows[-1] if self._windows else None)

    def receive(self, brought: Incoming) -> None:
        """Hand what the system opened to the window that a person uses."""
        window = self.current()
        if window is not None:
            window.commands.receive(brought)

    def show(self, path: Path, asking: MainWindow | None = None) -> bool:
        """Bring the window that has this project to the front, if it is another one than `asking`; whether one has."""
        for window in self._windows:
            held = window.session.path
            if window is not asking and held is not None and same_file(held, path):
                window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
                window.raise_()
                window.activateWindow()
                QApplication.alert(window)  # where the system keeps a window from coming forward by itself
                window.view.focus_current()
                return True
        return False

    def _drop(self, window: MainWindow) -> None:
        self._windows.remove(window)
        if self._windows or self._reopening:  # the last one goes with the program
            window.session.deleteLater()
            window.deleteLater()


def _aside(beside: MainWindow) -> QPoint:
    """Where a window of the same size goes: a little lower and to the right, as far as the screen has room for it."""
    room, frame = beside.screen().availableGeometry(), beside.frameGeometry()
    if not room.contains(frame):
        return frame.topLeft() + _ASIDE
    return frame.topLeft() + QPoint(
        min(_ASIDE.x(), room.right() - frame.right()), min(_ASIDE.y(), room.bottom() - frame.bottom())
    )
