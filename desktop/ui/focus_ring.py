"""A line around the list, table or page of a panel that has the keyboard: a selected row looks the same without it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QMainWindow, QTextBrowser, QWidget

from desktop.ui.theme import theme_for

_LINE = 2  # pixels


class FocusRing(QWidget):
    """Follows the keyboard through the panels of one window; hidden while it is elsewhere, for an article has a line of
    its own. It takes no clicks and covers nothing but its own line."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def around(self) -> QWidget | None:
        """What it is drawn around, None while it is hidden."""
        return self._around

    def _follow(self, _former: QWidget | None, now: QWidget | None) -> None:
        wanted = now if isinstance(now, QAbstractItemView | QTextBrowser) and self._in_panel(now) else None
        if wanted is self._around:
            return
        if self._around is not None:
            self._around.removeEventFilter(self)
        self._around = wanted
        if wanted is None:
            self.hide()
            return
        wanted.installEventFilter(self)
        self.setParent(wanted.parentWidget())
        self._place()
        self.show()

    def _in_panel(self, widget: QWidget) -> bool:
        held = widget.parentWidget()
        while held is not None and not isinstance(held, QDockWidget):
            held = held.parentWidget()
        return held is not None and held.parentWidget() is self._window

    def _place(self) -> None:
        if self._around is None:
            return
        self.setGeometry(self._around.geometry())
        whole = QRect(0, 0, self.width(), self.height())
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(_LINE, _LINE, -_LINE, -_LINE)))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme_for(self.palette()).focus)
        painter.end()
