"""The margin beside an article: paragraph numbers, bars along marked text, and labels that lead to the other place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.model import FindingKind
from desktop.ui.collation_view.article_text import ArticleText
from desktop.ui.collation_view.handles import Handles, Painted
from desktop.ui.collation_view.mark_painter import colours_of
from desktop.ui.collation_view.marks import Layer, MarginLabel
from desktop.ui.icons import Glyph, paint_glyph
from desktop.ui.theme import Theme, theme_for

_LANES = 10.0  # pixels at the right edge for the bars
_SECOND_LANE = 8.0  # how far left of a repeat's double bar the other bars stand

GLYPHS = {
    FindingKind.REPEAT: Glyph.REPEAT,
    FindingKind.VERBATIM: Glyph.VERBATIM,
    FindingKind.SIMILAR: Glyph.SIMILAR,
    FindingKind.NUMBERS: Glyph.NUMBERS,
    FindingKind.FACTS: Glyph.FACTS,
    None: Glyph.NOTE,
}


class Margin(QWidget):
    """Shares its vertical coordinates with the viewport of `text`, which stands beside it.

    Signals: `label_clicked(MarginLabel)`; `label_menu(MarginLabel, QPoint)` in global coordinates.
    """

    label_clicked = Signal(object)
    label_menu = Signal(object, object)

    def __init__(self, text: ArticleText, describe: Callable[[MarginLabel], str], parent: QWidget | None = None):
        super().__init__(parent)
        self._text = text
        self._describe = describe
        self._placed: list[tuple[QRectF, MarginLabel]] | None = None
        self._repeats = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._handles = Handles(self, self._painted)
        text.laid_out.connect(self.forget)
        text.verticalScrollBar().valueChanged.connect(self.update)

    def forget(self) -> None:
        """Marks or layout have changed."""
        self._placed = None
        self._repeats = any(mark.layer is Layer.REPEAT for mark in self._text.marks.fills)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._label_font())
        return QSize(round(max(44.0, metrics.height() * 0.75 + metrics.horizontalAdvance("B7+1") + _LANES + 4)), 10)

    def labels(self) -> list[tuple[QRectF, MarginLabel]]:
        """Every label with its place in viewport coordinates."""
        offset = self._text.offset()
        return [(rect.translated(0, -offset), label) for rect, label in self._in_document()]

    def label_at(self, point: QPointF) -> MarginLabel | None:
        for rect, label in self.labels():
            if rect.adjusted(-2, -2, _LANES, 2).contains(point):
                return label
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        self._handles.touch()
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.base)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter, theme)
        self._paint_numbers(painter, theme)
        bottom = self.height()
        for rect, label in self.labels():
            if rect.bottom() >= 0 and rect.top() <= bottom:
                self._paint_label(painter, rect, label, theme)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.label_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        label = self.label_at(event.position())
        if label is None:
            return
        if event.button() is Qt.MouseButton.LeftButton:
            self.label_clicked.emit(label)
        elif event.button() is Qt.MouseButton.RightButton:
            self.label_menu.emit(label, event.globalPosition().toPoint())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            label = self.label_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos() if label else QPoint(), self._describe(label) if label else "", self)
            return True
        if event.type() == QEvent.Type.FontChange:
            self.forget()
            self.updateGeometry()
        return super().event(event)

    # --- inside

    def _painted(self) -> Iterator[Painted]:
        """The labels in view, from the top."""
        for rect, label in self.labels():
            if rect.bottom() >= 0 and rect.top() <= self.height():
                yield Painted(rect.toAlignedRect(), self._describe(label), partial(self.label_clicked.emit, label))

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.86))
        font.setBold(True)
        return font

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.76))
        return font

    def _in_document(self) -> list[tuple[QRectF, MarginLabel]]:
        if self._placed is None:
            self._placed = self._place()
        return self._placed

    def _place(self) -> list[tuple[QRectF, MarginLabel]]:
        """Each label on its line; below the paragraph number and the label before when they would collide."""
        metrics = QFontMetricsF(self._label_font())
        height = metrics.height() - 1
        number_height = QFontMetricsF(self._number_font()).height() - 1
        offset = self._text.offset()
        starts = set(self._text.marks.blocks)
        free = outer = 0.0
        placed = []
        for label in sorted(self._text.marks.labels, key=lambda label: label.at):
            top = self._text.line_at(label.at)[0] + offset + 1
            if label.at in starts and label.kind is not None:
                top += number_height
            if label.kind is None:  # a pencil or a star stands at the outer edge, where no number is
                top = max(top, outer)
                placed.append((QRectF(2, top, height, height), label))
                outer = top + height
                continue
            top = max(top, free)
            right = self.width() - _LANES - 1
            width = min(metrics.horizontalAdvance(_words(label)) + height * 0.8, right)
            placed.append((QRectF(right - width, top, width, height), label))
            free = top + height
        return placed

    def _paint_numbers(self, painter: QPainter, theme: Theme) -> None:
        font = self._number_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.muted)
        right = self.width() - _LANES - 2
        for number, at in enumerate(self._text.marks.blocks, start=1):
            top, bottom = self._text.line_at(at)
            if bottom < 0:
                continue
            if top > self.height():
                break
            shown = str(number)
            painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), top + 1 + metrics.ascent()), shown)

    def _paint_label(self, painter: QPainter, rect: QRectF, label: MarginLabel, theme: Theme) -> None:
        colour = theme.muted if label.dismissed else _ink(label.kind, theme)
        side = rect.height() * (0.72 if label.kind else 0.9)
        font = self._label_font()
        font.setBold(not label.dismissed)
        metrics, words, room = QFontMetricsF(font), _words(label), rect.width() - side
        if metrics.horizontalAdvance(words) > room + 1:
            words = f"{label.text}+"  # how many more is in the tool tip
        before = max(0.0, room - metrics.horizontalAdvance(words)) if label.kind else 0.0  # the sign stays beside it
        glyph = QRectF(rect.left() + before, rect.center().y() - side / 2, side, side)
        if label.dismissed:
            paint_glyph(painter, glyph, Glyph.DISMISSED, colour)
        else:
            paint_glyph(painter, glyph, Glyph.BOOKMARK if label.bookmark else GLYPHS[label.kind], colour)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(
            rect.adjusted(side, -2, 0, 2), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words
        )

    def _paint_bars(self, painter: QPainter, theme: Theme) -> None:
        right = float(self.width())
        beside = right - (_SECOND_LANE if self._repeats else 0)
        visible = self._text.visible_span()
        for mark in self._text.marks.fills:
            if not mark.span.overlap(visible):
                continue
            colour = colours_of(mark.layer, theme).line
            for start, end in _runs(self._text.rects(mark.span)):
                if mark.layer is Layer.REPEAT:
                    painter.fillRect(QRectF(right - 6, start, 2, end - start), colour)
                    painter.fillRect(QRectF(right - 3, start, 2, end - start), colour)
                elif mark.layer is Layer.VERBATIM:
                    painter.fillRect(QRectF(beside - 5, start, 4, end - start), colour)
                elif mark.layer is Layer.SIMILAR:
                    painter.fillRect(QRectF(beside - 3, start, 2, end - start), colour)
                else:
                    pen = QPen(colour, 1.6)
                    pen.setDashPattern([3.0, 2.0])
                    painter.setPen(pen)
                    painter.drawLine(QPointF(right - 8.5, start), QPointF(right - 8.5, end))


def _words(label: MarginLabel) -> str:
    return f"{label.text}+{label.more}" if label.more else label.text


def _ink(kind: FindingKind | None, theme: Theme):
    return theme.note.line if kind is None else theme.marks(kind).line


def _runs(rects: tuple[QRectF, ...]) -> list[tuple[float, float]]:
    """Neighbouring lines joined, so that a bar breaks only between paragraphs."""
    runs: list[tuple[float, float]] = []
    for rect in rects:
        if runs and rect.top() - runs[-1][1] < rect.height() * 0.35:
            runs[-1] = (runs[-1][0], rect.bottom())
        else:
            runs.append((rect.top(), rect.bottom()))
    return runs
