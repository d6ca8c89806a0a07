"""Previous and next finding, with where one stands in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.session.session import Session
from desktop.session.state import CompareStatus
from desktop.ui import wording
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.theme import theme_for


class FindingStep(QWidget):
    """◀ Finding 6 of 16 ▶, over the findings that the list shows, in its order."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._short = False
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
        session.compare_changed.connect(self._follow_compare)
        self._unfinished = wording.unfinished(session.compare_status)
        self._colour()
        self._refresh()

    def set_short(self, short: bool) -> None:
        """Whether only the two numbers are shown: for a narrow window."""
        if short != self._short:
            self._short = short
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

    def _follow_compare(self, status: CompareStatus) -> None:
        said = wording.unfinished(status)
        if said != self._unfinished:
            self._unfinished = said
            self._refresh()

    def _refresh(self, *_: object) -> None:
        ids = self._session.visible_findings()
        current = self._session.selection.finding_id
        if not ids:
            text = wording.unfinished(self._session.compare_status) or self.tr("No findings")
        elif current in ids:
            text = self._at(ids.index(current) + 1, len(ids))
        else:
            text = wording.counted(len(ids), self.tr("1 finding"), self.tr("{n} findings"))
        shown = wording.number(len(ids)) if self._short and current not in ids else text
        self._label.setText(shown)
        self._label.setToolTip(text if shown != text else "")
        for button, _glyph in self._buttons:
            button.setEnabled(bool(ids))
        # Wide enough for the longest text, so that the toolbar does not jump at each step.
        widest = max(888, len(ids))
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(self._at(widest, widest)))

    def _at(self, number: int, count: int) -> str:
        text = self.tr("{number} of {count}") if self._short else self.tr("Finding {number} of {count}")
        return text.format(number=wording.number(number), count=wording.number(count))
