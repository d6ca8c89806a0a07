"""The fonts that come with the program, made known to Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from desktop import paths

READING_FAMILY = "Noto Serif"
INTERFACE_FAMILY = "Noto Sans"
_FILES = {
    INTERFACE_FAMILY: ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    READING_FAMILY: ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
}
"""In the order in which a window needs them: the order has a say in a PDF, which must come out the same without one."""


def load_shipped_fonts(families: Sequence[str] = tuple(_FILES)) -> bool:
    """Make those of the shipped families known that the machine lacks, once; whether it had no font at all. Needs a
    QGuiApplication."""
    known = QFontDatabase.families()
    for family in families:
        for name in _FILES[family] if family not in known else ():
            # From memory, so that the program's folder has no say in the order of the fonts in a PDF.
            QFontDatabase.addApplicationFontFromData(QByteArray(paths.resource("fonts", name).read_bytes()))
    return not known
