"""Previous and next finding, with where one stands in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.theme import theme_for


class FindingStep(QWidget):
    """◀ Finding 6 of 16 ▶, over the findings that the list shows, in its order."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setAccessibleName(self.tr("Current finding"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(2)
        self._buttons: list[tuple[QToolButton, Glyph]] = []
        for name, glyph in (("previous_finding", Glyph.PREVIOUS), ("next_finding", Glyph.NEXT)):
            button = QToolButton()
            button.setAutoRaise(True)
            button.setMinimumSize(26, 26)
            button.setToolTip(actions[name].toolTip())
            button.setAccessibleName(actions[name].text().replace("&", ""))
            button.clicked.connect(actions[name].trigger)
            self._buttons.append((button, glyph))
        row.addWidget(self._buttons[0][0])
        row.addWidget(self._label)
        row.addWidget(self._buttons[1][0])
        session.selection_changed.connect(self._refresh)
        session.collation_changed.connect(self._refresh)
        session.visible_changed.connect(self._refresh)
        self._colour()
        self._refresh()

    def text(self) -> str:
        return self._label.text()

    def _colour(self) -> None:
        for button, glyph in self._buttons:
            button.setIcon(glyph_icon(glyph, theme_for(self.palette()).text))

    def changeEvent(self, event) -> None:
        if event.type() == event.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _refresh(self, *_: object) -> None:
        ids = self._session.visible_findings()
        current = self._session.selection.finding_id
        if not ids:
            text = self.tr("No findings")
        elif current in ids:
            text = self.tr("Finding {number} of {count}").format(number=ids.index(current) + 1, count=len(ids))
        else:
            text = wording.counted(len(ids), self.tr("1 finding"), self.tr("{n} findings"))
        self._label.setText(text)
        for button, _glyph in self._buttons:
            button.setEnabled(bool(ids))
        # Wide enough for the longest text, so that the toolbar does not jump at each step.
        widest = self.tr("Finding {number} of {count}").format(number=888, count=888)
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(widest))
