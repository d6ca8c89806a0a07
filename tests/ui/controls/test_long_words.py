"""A very long word does not hold the window up, wherever a text from elsewhere is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.model import Document
from desktop.session.versions import ParagraphChange
from desktop.ui.articles_panel.changes import ChangesDialog
from desktop.ui.articles_panel.original import OriginalDialog
from desktop.ui.controls.long_words import wrapping
from desktop.ui.dialogs.paste import PasteDialog

ANYWHERE, WORDS = QTextOption.WrapMode.WrapAnywhere, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
LONG = "Long: " + "x" * 3000


@pytest.mark.parametrize("text, mode", [(LONG, ANYWHERE), ("Short words stay whole. " * 200, WORDS)])
def test_lines_end_between_words_unless_one_is_very_long(qtbot, text, mode):
    assert wrapping("few", text) is mode
    for dialog in (
        PasteDialog(text),
        OriginalDialog(Document("d", "Title", text)),
        ChangesDialog("Title", [ParagraphChange(None, text)]),
    ):
        qtbot.addWidget(dialog)
        (field,) = (*dialog.findChildren(QTextEdit), *dialog.findChildren(QPlainTextEdit))
        assert field.wordWrapMode() is mode and field.toPlainText().strip() == text.strip()


def test_a_long_word_is_pasted_into_the_field(qtbot):
    dialog = PasteDialog("Short.")
    qtbot.addWidget(dialog)
    data = QMimeData()
    data.setText(LONG)
    dialog._text.insertFromMimeData(data)
    assert dialog._text.wordWrapMode() is ANYWHERE and dialog.text() == f"{LONG}Short."
