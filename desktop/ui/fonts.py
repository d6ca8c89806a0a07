"""The fonts of the window: the same letters, and the same line breaks, on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.session.fonts import INTERFACE_FAMILY, READING_FAMILY, load_shipped_fonts


def load_fonts(app: QApplication) -> None:
    """Make the shipped fonts known, once; a machine without any font of its own uses them everywhere."""
    load_interface_font(app)
    load_shipped_fonts()


def load_interface_font(app: QApplication) -> None:
    """Only the letters around the articles, which the first painting needs."""
    if load_shipped_fonts((INTERFACE_FAMILY,)):
        font = QFont(app.font())
        font.setFamily(INTERFACE_FAMILY)
        app.setFont(font)


def reading_font(points: float, family: str = "") -> QFont:
    """The font of article text, at `points` (1/72 inch); the shipped one unless a family is named."""
    font = QFont(family or READING_FAMILY)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font
