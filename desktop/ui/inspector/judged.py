"""Who judged the finding that is shown, when and why, and how it was judged before; the latest can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.model import Judgement, JudgementEvent
from desktop.ui import bylines, wording
from desktop.ui.empty_state import colour_text
from desktop.ui.theme import theme_for

_MOST_SHOWN = 1
"""Earlier judgements that are written out; the tool tip has all."""


class Judged(QWidget):
    """`taken_back()`: the latest judgement shall be taken back."""

    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QToolButton()
        self.button.setText(self.tr("Take &Back"))
        self.button.setToolTip(self.tr("Go back to the judgement before this one"))
        self.button.setStatusTip(self.button.toolTip())
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.taken_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._colour()

    def show_judgement(
        self, judgement: Judgement | None, events: Sequence[JudgementEvent], news: Sequence[str], *, changeable: bool
    ) -> None:
        """`events` are all of the finding, oldest first; `news` the places that it has and had not when judged."""
        lines = [wording.judgement_line(judgement)]
        if news:
            lines.append(self.tr("New since then: {places}").format(places=wording.listed(news)))
        earlier = [event for event in events[:-1] if event.judgement is not None]
        lines += [
            self.tr("Before: {judged}").format(judged=wording.judgement_line(event.judgement))
            for event in reversed(earlier[-_MOST_SHOWN:])
        ]
        self.text.setText("\n".join(lines))
        tip = [bylines.event_line(event) for event in events]
        self.text.setToolTip(wording.plain_tool_tip([*tip, self.tr("Names are stated, not verified.")]) if tip else "")
        latest = events[-1].judgement if events else None
        self.button.setVisible(latest is not None and latest == judgement)
        self.button.setEnabled(changeable)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        colour_text(self.text, theme_for(self.palette()).muted)
