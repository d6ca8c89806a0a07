"""How wide the columns of the numbers table are. Measured here: Qt would measure every cell, the empty ones too."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QTableView

from desktop.ui.numbers_panel.model import Column, NumbersModel

_MEASURED = 60  # rows whose texts decide


def wanted(view: QTableView, model: NumbersModel) -> list[int]:
    """What each column needs for its heading and for its texts, each in one line, in pixels."""
    header, style = view.horizontalHeader(), view.style()
    widths = [header.sectionSizeHint(column) for column in range(model.columnCount())]
    heavy = QFont(view.font())
    heavy.setBold(True)
    bold = QFontMetrics(heavy)  # conflicts and labels are bold; measuring all so leaves the others a little room
    around = 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1) + 2
    icon = view.iconSize().width()
    icon = icon if icon > 0 else style.pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, view)
    for row in range(min(_MEASURED, model.rowCount())):
        for column in model.filled(row):
            more = around + (icon + around if column == Column.CLAIM else 0)
            text = str(model.index(row, column).data())
            widths[column] = max(widths[column], bold.horizontalAdvance(text) + more)
    return widths
