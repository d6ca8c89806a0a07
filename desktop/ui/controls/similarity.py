"""The similarity slider: how alike two sentences must be to be linked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from desktop.model import COLLATED_SIMILARITY, CollationOptions, FindingKind
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.theme import theme_for

PREVIEW_MS = 60
"""Dragging filters at most this often."""
SETTLE_MS = 500
"""A key or the wheel counts as finished after this long; the value is then saved as one step to undo."""


def ticks() -> tuple[tuple[int, str], ...]:
    """The values that have a name, in percent, the loosest first."""
    balanced = round(100 * CollationOptions().min_similarity)
    return (
        (max(round(100 * COLLATED_SIMILARITY) + 1, balanced - 5), QCoreApplication.translate("Similarity", "loose")),
        (balanced, QCoreApplication.translate("Similarity", "balanced")),
        (min(79, balanced + 15), QCoreApplication.translate("Similarity", "strict")),
        (80, QCoreApplication.translate("Similarity", "near-verbatim")),
    )


def tick_name(percent: int) -> str:
    """What a value is called: the name of the highest tick at or below it."""
    name = QCoreApplication.translate("Similarity", "very loose")
    for value, text in ticks():
        if percent >= value:
            name = text
    return name


class HistogramSlider(QSlider):
    """A slider over percent with the number of matches at each similarity drawn behind its groove."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._bins: tuple[int, ...] = ()
        self.setRange(round(100 * COLLATED_SIMILARITY), 100)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(150, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    def set_histogram(self, bins: Sequence[int]) -> None:
        """`bins` count the matches in equal steps of similarity over 0..1."""
        self._bins = tuple(bins)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        most = max(self._bins, default=0)
        if most:
            painter = QPainter(self)
            colour = QColor(theme_for(self.palette()).marks(FindingKind.SIMILAR).line)
            colour.setAlpha(90)
            low, high, room = self.minimum() / 100, self.maximum() / 100, self.width() - 12
            step = 1 / len(self._bins)
            for number, count in enumerate(self._bins):
                left = (number * step - low) / (high - low)
                if count and left > -step:
                    height = 2 + (self.height() - 4) * (count / most) ** 0.5
                    width = room * step / (high - low)
                    painter.fillRect(
                        QRectF(6 + left * room, self.height() - height, max(1.0, width - 1), height), colour
                    )
            painter.end()
        super().paintEvent(event)


class SimilarityControl(QWidget):
    """Label, slider and live count of links. Dragging filters; letting go saves one step to undo."""

    changed_to = Signal(float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._caption = caption = QLabel(self.tr("&Similarity ≥"))
        self.slider = HistogramSlider()
        self.slider.setAccessibleName(self.tr("Least similarity of linked sentences, in percent"))
        self.slider.setToolTip(
            self.tr("How alike two sentences must be to be linked. Lower shows more and weaker links.")
        )
        caption.setBuddy(self.slider)
        self._short = self._least = False
        self._label = QLabel()
        self._label.setAccessibleName(self.tr("Links shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self._label)
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._preview.timeout.connect(self._show)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._save)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._save)
        session.project_changed.connect(self._follow)
        session.collation_changed.connect(self._refresh)
        self._follow()
        self._refresh()

    def set_short(self, short: bool) -> None:
        """Whether the label leaves out the name of the tick, which its tool tip has: for a narrow window."""
        self._short = short
        self._relabel()

    def set_least(self, least: bool) -> None:
        """Whether only the slider and its percent are shown; the tool tip has the rest."""
        self._least = least
        self._caption.setVisible(not least)
        self._relabel()

    def text(self) -> str:
        """What the label says: percent, name of the tick, number of links."""
        return self._label.text()

    def _moved(self) -> None:
        self._relabel()
        self._preview.start()
        if not self.slider.isSliderDown():
            self._settle.start()

    def _show(self) -> None:
        self._session.preview_similarity(self.slider.value() / 100)

    def _save(self) -> None:
        self._preview.stop()
        self._settle.stop()
        value = self.slider.value() / 100
        if value != self._session.project.shown_similarity:
            self._session.set_shown_similarity(value)

    def _follow(self) -> None:
        """The project's value may have changed without the slider: another project, an undo."""
        if self.slider.isSliderDown() or self._preview.isActive() or self._settle.isActive():
            return
        self.slider.blockSignals(True)
        self.slider.setValue(round(100 * self._session.project.shown_similarity))
        self.slider.blockSignals(False)
        self._relabel()

    def _refresh(self) -> None:
        self.slider.set_histogram(self._session.histogram())
        self._relabel()

    def _relabel(self) -> None:
        percent = self.slider.value()
        links = self._session.links_at(percent / 100)
        count = wording.counted(links, self.tr("1 link"), self.tr("{n} links"))
        whole = self.tr("{percent} % {name} · {count}").format(percent=percent, name=tick_name(percent), count=count)
        short = self.tr("{percent} % · {count}").format(percent=percent, count=count)
        self._label.setToolTip(whole)
        least = wording.percent(percent / 100)
        self._label.setText(least if self._least else short if self._short else whole)
