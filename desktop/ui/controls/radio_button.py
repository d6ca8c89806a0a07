"""A radio button whose circle can be seen in the dark theme too: see `check_box`."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from desktop.ui.theme import theme_for


class RadioButton(QRadioButton):
    """As QRadioButton, with an edge in the theme's border colour around the circle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        circle = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_for(self.palette()).border, 1))
        painter.drawEllipse(circle.adjusted(1, 1, -2, -2))
        painter.end()
