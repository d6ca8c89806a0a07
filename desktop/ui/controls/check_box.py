"""A check box whose box can be seen in the dark theme too: Fusion draws its edge darker than a dark window."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.ui.theme import theme_for


class CheckBox(QCheckBox):
    """As QCheckBox, with an edge in the theme's border colour (at least 3:1 on the window) around the box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setPen(QPen(theme_for(self.palette()).border, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()
