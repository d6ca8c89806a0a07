"""A check box whose box can be seen in the dark theme too: Fusion draws its edge darker than a dark window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.ui.controls.ticks import paint_large_tick, tick_side, with_large_tick
from desktop.ui.theme import theme_for


class CheckBox(QCheckBox):
    """As QCheckBox, with an edge in the theme's border colour (at least 3:1 on the window) around the box, which grows
    with large letters."""

    def sizeHint(self) -> QSize:
        return with_large_tick(super().sizeHint(), self)

    def minimumSizeHint(self) -> QSize:
        return with_large_tick(super().minimumSizeHint(), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        large = tick_side(self) > box.width()
        if not large:
            super().paintEvent(event)
        painter = QPainter(self)
        if large:
            box = paint_large_tick(
                painter,
                self,
                option,
                QStyle.PrimitiveElement.PE_IndicatorCheckBox,
                QStyle.ControlElement.CE_CheckBoxLabel,
            )
        painter.setPen(QPen(theme_for(self.palette()).border, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()
