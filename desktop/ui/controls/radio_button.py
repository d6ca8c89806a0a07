"""A radio button whose circle can be seen in the dark theme too: see `check_box`."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from desktop.ui.controls.ticks import paint_large_tick, tick_side, with_large_tick
from desktop.ui.theme import theme_for


class RadioButton(QRadioButton):
    """As QRadioButton, with an edge in the theme's border colour around the circle, which grows with large letters."""

    def sizeHint(self) -> QSize:
        return with_large_tick(super().sizeHint(), self)

    def minimumSizeHint(self) -> QSize:
        return with_large_tick(super().minimumSizeHint(), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        circle = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        large = tick_side(self) > circle.width()
        if not large:
            super().paintEvent(event)
        painter = QPainter(self)
        if large:
            circle = paint_large_tick(
                painter,
                self,
                option,
                QStyle.PrimitiveElement.PE_IndicatorRadioButton,
                QStyle.ControlElement.CE_RadioButtonLabel,
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_for(self.palette()).border, 1))
        painter.drawEllipse(circle.adjusted(1, 1, -2, -2))
        painter.end()
