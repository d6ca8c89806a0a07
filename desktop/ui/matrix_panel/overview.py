"""All articles at a glance, where the columns else stand: how a project with very many of them opens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.model import Project
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.key_names import with_keys
from desktop.ui.matrix_panel.panel import MatrixPanel


class Overview(QWidget):
    """Signals: `pair_chosen(str, str)` as the matrix panel's; `left()` a person wants the articles side by side."""

    pair_chosen = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Overview of all articles"))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.side_by_side = QPushButton(self.tr("Show Articles Side by Side"))
        self.side_by_side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.side_by_side.setToolTip(self.tr("The View menu, and the strip beside the articles, lead back here"))
        self.side_by_side.clicked.connect(self.left)
        self.matrix = MatrixPanel(session, whole=True)
        self.matrix.pair_chosen.connect(self.pair_chosen)
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 2)
        top.addWidget(self.said, 1)
        top.addWidget(self.side_by_side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.matrix, 1)
        session.project_changed.connect(self._count)
        self._count(session.project)

    def _count(self, project: Project) -> None:
        held = wording.counted(len(project.documents), self.tr("1 article"), self.tr("{n} articles"))
        text = self.tr(
            "{articles} at a glance. Click a cell, or press {Enter} on it, to read its two articles side by side."
        )
        self.said.setText(with_keys(text).format(articles=held))
