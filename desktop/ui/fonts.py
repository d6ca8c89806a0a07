"""The fonts that come with the program: the same letters, and the same line breaks, on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop import paths

READING_FAMILY = "Noto Serif"
INTERFACE_FAMILY = "Noto Sans"
_FILES = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def load_fonts(app: QApplication) -> None:
    """Make the shipped fonts known, once; a machine without any font of its own uses them everywhere."""
    bare = not QFontDatabase.families()
    if READING_FAMILY not in QFontDatabase.families() or bare:
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))
    if bare:
        font = QFont(app.font())
        font.setFamily(INTERFACE_FAMILY)
        app.setFont(font)


def reading_font(points: float, family: str = "") -> QFont:
    """The font of article text, at `points` (1/72 inch); the shipped one unless a family is named."""
    font = QFont(family or READING_FAMILY)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font
