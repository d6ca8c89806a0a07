"""Boxes and circles to tick that grow with the letters beside them: a style draws them in one size."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionButton, QStyleOptionFocusRect

from desktop.ui.layout import enlargement

_LARGE = 1.25
"""How much larger than usual letters are before the box follows them."""


def tick_side(button: QAbstractButton) -> int:
    """Pixels of the box's sides: as the style has it, more with large letters."""
    usual = button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
    larger = enlargement(button)
    return round(usual * larger) if larger > _LARGE else usual


def with_large_tick(hint: QSize, button: QAbstractButton) -> QSize:
    """A size that the style suggests, with what the box has more."""
    side = tick_side(button)
    more = side - button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
    return QSize(hint.width() + more, max(hint.height(), side))


def paint_large_tick(
    painter: QPainter,
    button: QAbstractButton,
    option: QStyleOptionButton,
    indicator: QStyle.PrimitiveElement,
    label: QStyle.ControlElement,
) -> QRect:
    """Paint the button with its larger box; where that is."""
    style, side = button.style(), tick_side(button)
    box = QRect(0, (button.height() - side) // 2, side, side)
    gap = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, button)
    part = QStyleOptionButton(option)
    part.rect = box
    style.drawPrimitive(indicator, part, painter, button)
    part.rect = option.rect.adjusted(side + gap, 0, 0, 0)
    style.drawControl(label, part, painter, button)
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        around = QStyleOptionFocusRect()
        around.initFrom(button)
        around.rect = part.rect
        style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, around, painter, button)
    return box
