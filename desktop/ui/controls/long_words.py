"""Foreign text in a field: Qt would look for the end of a word of a million letters for minutes."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_UNBROKEN = re.compile(r"\S{2000}")  # from so many characters on, that takes time by the square


def wrapping(*texts: str) -> QTextOption.WrapMode:
    """Where lines of these texts may end: between words, and anywhere once there is a very long run without a blank."""
    long = any(_UNBROKEN.search(text) for text in texts)
    return QTextOption.WrapMode.WrapAnywhere if long else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def suit_wrapping(field: QTextEdit | QPlainTextEdit, *texts: str) -> None:
    """To be called before `field` gets these texts."""
    mode = wrapping(*texts)
    if field.wordWrapMode() != mode:
        field.setWordWrapMode(mode)


class PlainField(QPlainTextEdit):
    """A field for plain text, into which anything may be pasted."""

    def setPlainText(self, text: str) -> None:
        suit_wrapping(self, text)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        suit_wrapping(self, self.toPlainText(), source.text())
        super().insertFromMimeData(source)
