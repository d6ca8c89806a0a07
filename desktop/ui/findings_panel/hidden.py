"""What a person has judged and the similarity slider hides: how many there are, and the way to see them."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.turns import Turns

_ROUNDING = 1e-9
"""0.29 is 28.999... per cent in the machine's numbers, and meant as 29."""


class HiddenJudgements(QWidget):
    """A line that is there only while something judged is hidden. `action` lowers the similarity so far that all of it
    is shown, as the slider would. It is counted in a turn of its own: the slider does not wait for it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lowest = 1.0
        self.action = QAction(QCoreApplication.translate("Similarity", "Show &Judged Findings"), self)
        tip = QCoreApplication.translate(
            "Similarity", "Lower the similarity until no finding that you judged is hidden"
        )
        self.action.setStatusTip(tip)
        self.action.triggered.connect(lambda: session.set_shown_similarity(self._lowest))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.button = QPushButton()
        self.button.setToolTip(tip)
        self.label.setToolTip(
            self.tr("Findings that you judged, whose sentences are less alike than the slider demands")
        )
        self.button.clicked.connect(self.action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 4)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        session.collation_changed.connect(lambda _: self._ask())
        session.project_changed.connect(lambda _: self._ask())
        self._count()

    def _ask(self) -> None:
        Turns.take(self, self, self._count)

    def _count(self) -> None:
        hidden = self._session.hidden_judgements()
        if hidden:
            self._lowest = floor(100 * hidden[0] + _ROUNDING) / 100
            one, many = self.tr("1 judged, hidden"), self.tr("{n} judged, hidden")
            self.label.setText(wording.counted(len(hidden), one, many))
            self.button.setText(self.tr("Show from {percent}").format(percent=wording.percent(self._lowest)))
        self.action.setEnabled(bool(hidden))
        self.setVisible(bool(hidden))
