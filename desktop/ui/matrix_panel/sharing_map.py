"""The map of shared copy as a picture: the articles on a line, an arc for each pair, as wide as what it shares.

Nothing stands here alone: the table beside it says the same in rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.model import SharedPair, Sharing
from desktop.ui import wording
from desktop.ui.collation_view.badge import paint_badge
from desktop.ui.theme import Theme, theme_for

_STEPS = ((0.60, 9.0), (0.35, 7.0), (0.20, 5.0), (0.10, 3.5), (0.0, 2.0))
"""From which larger share on an arc is how wide, in pixels: the five steps of the matrix."""
_MOST = 40
"""Articles that are drawn; of more, those that share most."""


class SharingMap(QWidget):
    """`pair_chosen(left_id, right_id)`: a person clicked an arc."""

    pair_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = Sharing()
        self._letters: dict[str, str] = {}
        self._current: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of shared copy; the table beside it says the same"))

    def show_sharing(self, sharing: Sharing, letters: dict[str, str]) -> None:
        """`letters` by id, in the articles' order."""
        self._sharing, self._letters = sharing, letters
        self.update()

    def set_current(self, ids: Sequence[str]) -> None:
        """Draw what these articles share with each other in front and in the colour of the focus."""
        self._current = tuple(ids)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 70)

    def arc_at(self, point: QPointF) -> SharedPair | None:
        """The topmost arc within a few pixels of `point`."""
        stroker = QPainterPathStroker()
        stroker.setWidth(12.0)
        for pair, path, _ in reversed(self._arcs()):
            if stroker.createStroke(path).contains(point):
                return pair
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pair = self.arc_at(event.position())
        if pair is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pair_chosen.emit(pair.left, pair.right)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.base)
        taken: list[QRectF] = []
        for pair, path, width in self._arcs():
            current = {pair.left, pair.right} <= set(self._current)
            pen = QPen(theme.focus if current else theme.verbatim.line, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        for pair, path, _ in reversed(self._arcs()):
            self._paint_share(painter, pair, path, taken, theme)
        self._paint_common(painter, theme)
        metrics = QFontMetricsF(self.font())
        for document_id, x in self._across().items():
            width = max(metrics.height() + 4, metrics.horizontalAdvance(self._letters[document_id]) + 10)
            badge = QRectF(x - width / 2, self._floor() + 3, width, metrics.height() + 4)
            paint_badge(painter, badge, self._letters[document_id], self.font(), theme)
        painter.end()

    def _drawn(self) -> list[str]:
        if len(self._letters) <= _MOST:
            return list(self._letters)
        held: dict[str, None] = {}
        for pair in self._sharing.pairs:
            held |= {pair.left: None, pair.right: None} if len(held) < _MOST - 1 else {}
        return [document_id for document_id in self._letters if document_id in held]

    def _floor(self) -> float:
        """Where the arcs stand: above the letters and the line of what several have alike."""
        return self.height() - QFontMetricsF(self.font()).height() - 8 - (14 if self._sharing.common else 0)

    def _across(self) -> dict[str, float]:
        ids = self._drawn()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            ids.reverse()
        room = (self.width() - 48) / max(1, len(ids) - 1) if len(ids) > 1 else 0.0
        start = 24.0 if len(ids) > 1 else self.width() / 2
        return {document_id: start + at * room for at, document_id in enumerate(ids)}

    def _arcs(self) -> list[tuple[SharedPair, QPainterPath, float]]:
        """From the least to the most, so that the widest lie on top; what is current at the very top."""
        across, floor = self._across(), self._floor()
        pairs = [pair for pair in self._sharing.pairs if pair.left in across and pair.right in across]
        widest = max((abs(across[pair.left] - across[pair.right]) for pair in pairs), default=0.0)
        found = []
        for pair in reversed(pairs):
            left, right = sorted((across[pair.left], across[pair.right]))
            height = (floor - 16) * (0.25 + 0.75 * (right - left) / widest) if widest else 0.0
            path = QPainterPath(QPointF(left, floor))
            path.cubicTo(
                QPointF(left, floor - height * 4 / 3), QPointF(right, floor - height * 4 / 3), QPointF(right, floor)
            )
            width = next(width for share, width in _STEPS if pair.share >= share)
            found.append((pair, path, width))
        return sorted(found, key=lambda one: {one[0].left, one[0].right} <= set(self._current))

    def _paint_share(
        self, painter: QPainter, pair: SharedPair, path: QPainterPath, taken: list[QRectF], theme: Theme
    ) -> None:
        metrics = QFontMetricsF(self.font())
        shown = wording.percent(pair.share)
        top = path.pointAtPercent(0.5)
        plate = QRectF(0, 0, metrics.horizontalAdvance(shown) + 8, metrics.height())
        plate.moveCenter(top)
        if any(plate.intersects(other) for other in taken):
            return
        taken.append(plate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.base)
        painter.drawRect(plate)
        painter.setPen(theme.text)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_common(self, painter: QPainter, theme: Theme) -> None:
        """The articles that most likely have one source, joined below their letters."""
        across, y = self._across(), self.height() - 7.0
        common = self._sharing.common[0].documents if self._sharing.common else ()
        held = [across[document_id] for document_id in common if document_id in across]
        if not held:
            return
        painter.setPen(QPen(theme.verbatim.line, 3))
        painter.drawLine(QPointF(min(held), y), QPointF(max(held), y))
        painter.setBrush(theme.verbatim.line)
        for x in held:
            painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
