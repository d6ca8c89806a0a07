"""A very long word does not hold the window up, wherever a text from elsewhere is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.model import Annotation, Body, CollationOptions, Document, Motivation
from desktop.session.versions import ParagraphChange
from desktop.ui.articles_panel.changes import ChangesDialog
from desktop.ui.articles_panel.original import OriginalDialog
from desktop.ui.controls.long_words import PlainField, wrapping
from desktop.ui.dialogs.options import OptionsDialog
from desktop.ui.dialogs.paste import PasteDialog
from desktop.ui.inspector.content import Page, notes
from desktop.ui.inspector.note_box import NoteBox
from desktop.ui.inspector.page_view import PageView
from desktop.ui.notes_panel.editing import NoteDialog

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


def _note(text: str) -> Annotation:
    return Annotation("n", Motivation.COMMENTING, (), (Body(text),))


@pytest.mark.parametrize(
    "make",
    [PasteDialog, NoteBox, lambda: OptionsDialog(CollationOptions()), lambda: NoteDialog(_note("Short."))],
    ids=("paste", "note", "options", "edit"),
)
def test_a_long_word_is_pasted_into_a_field(qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    field = widget if isinstance(widget, PlainField) else widget.findChildren(PlainField)[0]
    field.setPlainText("Short.")
    assert field.wordWrapMode() is WORDS
    data = QMimeData()
    data.setText(LONG)
    field.insertFromMimeData(data)
    assert field.wordWrapMode() is ANYWHERE and field.toPlainText() == f"{LONG}Short."


def test_a_note_with_a_long_word_is_opened_again(qtbot):
    box, dialog = NoteBox(), NoteDialog(_note(LONG))
    for widget in (box, dialog):
        qtbot.addWidget(widget)
    box.begin(LONG)
    assert box.wordWrapMode() is ANYWHERE and dialog.text == LONG
    assert dialog.findChildren(PlainField)[0].wordWrapMode() is ANYWHERE


@pytest.mark.parametrize("text, mode", [(LONG, ANYWHERE), ("Short.", WORDS)])
def test_the_inspector_shows_a_note_with_a_long_word(qtbot, text, mode):
    view, page = PageView(), Page()
    qtbot.addWidget(view)
    notes(page, [(0, _note(text))], changeable=True)
    view.show_page(page)
    assert view.wordWrapMode() is mode and text in view.toPlainText()
