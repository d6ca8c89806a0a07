"""The four judgements as buttons, of which one is down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.model import Status
from desktop.ui import wording
from desktop.ui.icons import glyph_icon
from desktop.ui.theme import theme_for

_GAP = 4


class JudgementBar(QWidget):
    """`judged(status, reason)`: a person pressed a button, or chose why to dismiss. The buttons stand in one row where
    they fit, else in two or in one column."""

    judged = Signal(Status, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Status, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        texts = {
            Status.OPEN: (self.tr("Open"), self.tr("Not judged, or to be looked at again (O)")),
            Status.CONFIRMED: (self.tr("Confirm"), self.tr("It is right, and something must be done about it (C)")),
            Status.DISMISSED: (self.tr("Dismiss"), self.tr("It does not matter; nothing needs doing (D)")),
            Status.RESOLVED: (self.tr("Resolve"), self.tr("It has been put right in the copy (R)")),
        }
        for status, (text, tip) in texts.items():
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(lambda _: self._draw())
            button.clicked.connect(lambda _=False, status=status: self.judged.emit(status, ""))
            self._group.addButton(button)
            self.buttons[status] = button
        self._add_reasons(self.buttons[Status.DISMISSED])
        self._columns = 0
        self._arrange(len(self.buttons))
        self._draw()

    def show_status(self, status: Status) -> None:
        self.buttons[status].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest, self._height())

    def sizeHint(self) -> QSize:
        return QSize(self._width(len(self.buttons)), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(next((n for n in (4, 2) if self._width(n) <= self.width()), 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _add_reasons(self, button: QToolButton) -> None:
        menu = QMenu(self)
        for reason in wording.DISMISS_REASONS:
            action = menu.addAction(wording.reason_name(reason))
            action.triggered.connect(lambda _=False, reason=reason: self.judged.emit(Status.DISMISSED, reason))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _width(self, columns: int) -> int:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        if columns == len(self.buttons):
            return sum(button.sizeHint().width() for button in self.buttons.values()) + _GAP * (columns - 1)
        return widest * columns + _GAP * (columns - 1)

    def _height(self) -> int:
        rows = -(-len(self.buttons) // max(self._columns, 1))
        height = max(button.sizeHint().height() for button in self.buttons.values())
        return height * rows + _GAP * (rows - 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        self.updateGeometry()

    def _draw(self) -> None:
        """The button that is down in the selection's colours: what the style alone does is hardly seen on dark."""
        theme = theme_for(self.palette())
        side = self.fontMetrics().height()
        for status, button in self.buttons.items():
            down = button.isChecked()
            palette = QPalette(self.palette())
            if down:
                palette.setColor(QPalette.ColorRole.Button, theme.selection)
                palette.setColor(QPalette.ColorRole.ButtonText, theme.selection_text)
            button.setPalette(palette)
            button.setIcon(glyph_icon(wording.status_glyph(status), theme.selection_text if down else theme.text))
            button.setIconSize(QSize(side, side))
