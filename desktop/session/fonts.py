"""The fonts that come with the program, made known to Qt."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from desktop import paths

READING_FAMILY = "Noto Serif"
INTERFACE_FAMILY = "Noto Sans"
_FILES = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def load_shipped_fonts() -> bool:
    """Make the shipped fonts known, once; whether the machine has no font of its own. Needs a QGuiApplication."""
    families = QFontDatabase.families()
    if not {READING_FAMILY, INTERFACE_FAMILY} <= set(families):
        for name in _FILES:
            # From memory, so that the program's folder has no say in the order of the fonts in a PDF.
            QFontDatabase.addApplicationFontFromData(QByteArray(paths.resource("fonts", name).read_bytes()))
    return not families
