"""Edges that are seen: Fusion derives those of fields and buttons from the window's colour, which in high contrast is
plain black or white and gives none."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

_FRAMED = frozenset(
    (
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_Frame,
        QStyle.PrimitiveElement.PE_FrameGroupBox,
        QStyle.PrimitiveElement.PE_PanelButtonCommand,
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    )
)
_GREY = 0xFF7A7A7A - 2**32
"""Of the lines of tables: 4 to 1 on white and on black; Qt wants the colour as a signed number."""
_FRAMED_CONTROLS = frozenset((QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox))


class ContrastStyle(QProxyStyle):
    """Fusion with a line in the colour of the text around everything that can be written in or pressed."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element in _FRAMED:
            _frame(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _FRAMED_CONTROLS:
            _frame(option, painter)
        elif control is QStyle.ComplexControl.CC_Slider and widget is not None:
            painter.save()
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.WindowText), 1))
            for part in (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle):
                place = self.subControlRect(control, option, part, widget)
                thin = place.height() // 3 if part is QStyle.SubControl.SC_SliderGroove else 0
                painter.drawRect(place.adjusted(0, thin, -1, -1 - thin))
            painter.restore()

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Table_GridLineColor:
            return _GREY
        return super().styleHint(hint, option, widget, data)


def use_contrast_style(app: QApplication, wanted: bool) -> None:
    """Draw edges in high contrast, and as the system does elsewhere."""
    if wanted == isinstance(app.style(), ContrastStyle):
        return
    plain = "Fusion" if sys.platform.startswith("linux") else QStyleFactory.keys()[0]
    app.setStyle(ContrastStyle() if wanted else QStyleFactory.create(plain))


def _frame(option: QStyleOption, painter: QPainter) -> None:
    focused = option.state & QStyle.StateFlag.State_HasFocus
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.WindowText
    painter.save()
    painter.setPen(QPen(option.palette.color(role), 2 if focused else 1))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()
