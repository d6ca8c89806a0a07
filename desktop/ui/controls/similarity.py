"""The similarity slider: how alike two sentences must be to be linked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from desktop.model import COLLATED_SIMILARITY, CollationOptions, FindingKind
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.layout import enlargement
from desktop.ui.theme import theme_for

PREVIEW_MS = 60
"""Dragging filters at most this often."""
SETTLE_MS = 500
"""A key or the wheel counts as finished after this long; the value is then saved as one step to undo."""
REST_MS = 2500
"""So long after the slider came to rest the label still tells how many links there were before."""
WIDEST = 180
"""Pixels of the slider in a window with letters of the usual size."""


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
    """Label, slider and live count of links, with the count before while the slider is moved. Dragging filters; letting
    go saves one step to undo. The label always has room for its longest text, so that nothing beside it moves.

    Signals: `told(str)`, the slider came to rest, in a sentence for who cannot see the label; `outgrown()`, other
    articles need more or less room than there was."""

    told = Signal(str)
    outgrown = Signal()

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
        self._rested = self.slider.value()
        self._known = self._rested  # the project's, in percent
        self._before: int | None = None
        self._room_for: tuple[object, ...] = ()
        self._label = QLabel()
        self._label.setAccessibleName(self.tr("Links shown"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self._label)
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._preview.timeout.connect(self._show)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._save)
        self.resting = QTimer(self, singleShot=True, interval=REST_MS)
        self.resting.timeout.connect(self._come_to_rest)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._save)
        session.project_changed.connect(self._follow)
        session.collation_changed.connect(self._refresh)
        session.selection_changed.connect(lambda _: self._come_to_rest())
        self._follow()
        self._refresh()

    def set_short(self, short: bool) -> None:
        """Whether the label leaves out the name of the tick, which its tool tip has: for a narrow window."""
        self._short = short
        self._make_room()
        self._relabel()

    def set_least(self, least: bool) -> None:
        """Whether only the slider and its percent are shown; the tool tip has the rest."""
        self._least = least
        self._caption.setVisible(not least)
        self._make_room()
        self._relabel()

    def text(self) -> str:
        """What the label says: percent, name of the tick, number of links, before and now while it changes."""
        return self._label.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()

    def _moved(self) -> None:
        if self._before is None:
            self._before = self._session.links_at(self._rested / 100)
        self.resting.start()
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
        self._rested = self.slider.value()
        if value != self._session.project.shown_similarity:
            self._session.set_shown_similarity(value)
        if self._before is not None:
            self.resting.start()
            self.told.emit(self._spoken())

    def _come_to_rest(self) -> None:
        """The count before is no news any more: some time has passed, or a person does something else."""
        if not self._moving():
            self.resting.stop()
            self._before = None
            self._rested = self.slider.value()
            self._relabel()

    def _moving(self) -> bool:
        return self.slider.isSliderDown() or self._preview.isActive() or self._settle.isActive()

    def _follow(self) -> None:
        """The project's value may have changed without the slider: another project, an undo."""
        shown = round(100 * self._session.project.shown_similarity)
        own = shown == self._rested != self._known
        self._known = shown
        if own or self._moving():
            return
        self.slider.blockSignals(True)
        self.slider.setValue(shown)
        self.slider.blockSignals(False)
        self._come_to_rest()

    def _refresh(self) -> None:
        self.slider.set_histogram(self._session.histogram())
        before = self._label.minimumWidth()
        self._make_room()
        self._relabel()
        if self._label.minimumWidth() != before:
            self.outgrown.emit()

    def _relabel(self) -> None:
        percent = self.slider.value()
        links = self._session.links_at(percent / 100)
        self._label.setToolTip(self._whole(percent, tick_name(percent), self._count(None, links)))
        if self._least:
            self._label.setText(wording.percent(percent / 100))
        else:
            self._label.setText(self._fitting(percent, tick_name(percent), self._count(self._before, links)))

    def _make_room(self) -> None:
        """For every text that the label may have to show of these articles. Measured once for them."""
        most = self._session.links_at(0)
        room_for = most, self._short, self._least, self._label.font().key()
        if room_for == self._room_for:
            return
        self._room_for = room_for
        measure = self._label.fontMetrics().horizontalAdvance
        room = measure(wording.percent(1))
        if not self._least:
            names = [tick_name(percent) for percent in (0, *(value for value, _ in ticks()))]
            room = max(measure(self._fitting(100, name, self._count(most, most + 1))) for name in names)
        self._label.setMinimumWidth(room)
        beside = self._caption.sizeHint().width() + 2 * self._row.spacing() + 16
        self.setMaximumWidth(round(WIDEST * enlargement(self)) + beside + room)

    def _fitting(self, percent: int, name: str, count: str) -> str:
        short = self.tr("{percent} % · {count}").format(percent=percent, count=count)
        return short if self._short else self._whole(percent, name, count)

    def _whole(self, percent: int, name: str, count: str) -> str:
        return self.tr("{percent} % {name} · {count}").format(percent=percent, name=name, count=count)

    def _count(self, before: int | None, links: int) -> str:
        """The number of links, after the number before where that was another."""
        if before is None or before == links:
            return wording.counted(links, self.tr("1 link"), self.tr("{n} links"))
        one, many = self.tr("{before} → 1 link"), self.tr("{before} → {n} links")
        shown = wording.number(before)
        return wording.counted(links, one.replace("{before}", shown), many.replace("{before}", shown))

    def _spoken(self) -> str:
        """The number of links now and before, without a sign that is not read out."""
        links = self._session.links_at(self.slider.value() / 100)
        count = self._count(None, links)
        if self._before in (None, links):
            return count
        return self.tr("{count}, before: {before}").format(count=count, before=wording.number(self._before or 0))
