"""One article in the list: letter badge, title, source and length, and a bar of how much stands elsewhere too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.articles_panel.coverage import Coverage
from desktop.ui.articles_panel.model import Role
from desktop.ui.icons import Glyph, paint_glyph
from desktop.ui.theme import Theme, theme_for

_PAD = 8
_TITLE_LINES = 2

Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Heights follow the font; nothing is fixed but the padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        lines = _title_lines(index, _bold(option.font), self._text_width(option))
        height = _PAD * 2 + metrics.height() * (lines + 1) + _bar_height(metrics) + 4
        return QSize(metrics.averageCharWidth() * 16, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_for(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme.selected_row if current else theme.base)
        if current:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.focus)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        metrics = QFontMetrics(option.font)
        bold = _bold(option.font)
        badge = self._badge_rect(option)
        _paint_badge(painter, badge, str(index.data(Role.SIGLUM)), bold, theme)
        text = self._text_rect(option)
        lines = _title_lines(index, bold, text.width())
        title = QRect(text.left(), text.top(), text.width(), metrics.height() * lines)
        painter.setFont(bold)
        painter.setPen(theme.text)
        _draw_lines(painter, title, _wrapped(str(index.data()), bold, text.width(), _TITLE_LINES), metrics.height())
        painter.setFont(option.font)
        painter.setPen(theme.muted)
        source = QRect(text.left(), title.bottom() + 1, text.width(), metrics.height())
        if index.data(Role.WARNED):
            side = metrics.ascent()
            paint_glyph(painter, QRectF(source.left(), source.top() + 2, side, side), Glyph.WARNING, theme.muted)
            source.setLeft(source.left() + side + 4)
        below = _source_line(str(index.data(Role.SOURCE)), str(index.data(Role.WORDS)), metrics, source.width())
        painter.drawText(source, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, below)
        bar = QRectF(text.left(), source.bottom() + 5, text.width() - 1, _bar_height(metrics))
        paint_coverage(painter, bar, index.data(Role.COVERAGE), theme)
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        text = self._text_rect(option)
        editor.setGeometry(text.left() - 2, text.top(), text.width() + 2, editor.sizeHint().height())

    def _badge_rect(self, option: QStyleOptionViewItem) -> QRect:
        side = QFontMetrics(option.font).height() + 6
        return QRect(option.rect.left() + _PAD, option.rect.top() + _PAD, side, side)

    def _text_rect(self, option: QStyleOptionViewItem) -> QRect:
        left = self._badge_rect(option).right() + _PAD
        return QRect(left, option.rect.top() + _PAD, self._text_width(option), option.rect.height() - 2 * _PAD)

    def _text_width(self, option: QStyleOptionViewItem) -> int:
        return option.rect.width() - (QFontMetrics(option.font).height() + 6) - 3 * _PAD


def paint_coverage(painter: QPainter, bar: QRectF, held: Coverage, theme: Theme) -> None:
    """Repeats solid, shared words solid with a gap, similar hatched: told apart without their colours."""
    painter.save()
    left = bar.left()
    parts = (
        (held.repeat, QBrush(theme.repeat.line)),
        (held.verbatim, QBrush(theme.verbatim.line, Qt.BrushStyle.Dense3Pattern)),
        (held.similar, QBrush(theme.similar.line, Qt.BrushStyle.BDiagPattern)),
    )
    for share, brush in parts:
        width = share * bar.width()
        if width > 0:
            painter.fillRect(QRectF(left, bar.top(), max(width, 1.0), bar.height()), brush)
        left += width
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.restore()


def _paint_badge(painter: QPainter, rect: QRect, letters: str, font: QFont, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.text)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(QColor(theme.base))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


def _source_line(name: str, words: str, metrics: QFontMetrics, width: int) -> str:
    """The source cut in the middle, so that its ending and the length stay; in a narrow list the length alone."""
    room = width - metrics.horizontalAdvance(f" · {words}")
    if room < metrics.averageCharWidth() * 6:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return f"{metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)} · {words}"


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _bar_height(metrics: QFontMetrics) -> int:
    return max(6, metrics.height() // 2)


def _title_lines(index: Index, font: QFont, width: int) -> int:
    return len(_wrapped(str(index.data()), font, width, _TITLE_LINES))


def _wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    return _broken(text, font.key(), width, most)


@lru_cache(maxsize=512)  # each painting of the list asks again, and the slider paints it at each step
def _broken(text: str, font: str, width: int, most: int) -> tuple[str, ...]:
    """The text broken between words into at most `most` lines, the last one elided; `font` as Qt writes it."""
    parsed = QFont()
    parsed.fromString(font)
    metrics = QFontMetrics(parsed)
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        # Asked of what cuts: a width in whole pixels may be less than the line has, and the line would be cut there.
        while words and _cut(longer := f"{line} {words[0]}", metrics, width) == longer:
            line = longer
            words.pop(0)
        lines.append(_cut(line, metrics, width))
    if words:
        lines.append(_cut(" ".join(words), metrics, width))
    return tuple(lines) or ("",)


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_lines(painter: QPainter, rect: QRect, lines: Sequence[str], height: int) -> None:
    for nth, line in enumerate(lines):
        row = QRect(rect.left(), rect.top() + nth * height, rect.width(), height)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
