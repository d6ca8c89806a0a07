from __future__ import annotations

from dataclasses import replace

from desktop.model import Cleanup, CleanupKind, Document, Span
from desktop.ui.articles_panel.original import OriginalDialog, marked_pieces


def test_pieces_make_up_the_original_and_name_what_was_mended() -> None:
    document = Document(
        id="a",
        title="A",
        text="one two three",
        original="<i>one\ntwo</i> three",
        cleanups=(
            Cleanup(CleanupKind.MARKUP, Span(0, 3), "<i>"),
            Cleanup(CleanupKind.SOFT_WRAP, Span(6, 7), "\n", " "),
            Cleanup(CleanupKind.MARKUP, Span(10, 14), "</i>"),
        ),
    )
    assert list(marked_pieces(document)) == [
        ("removed", "<i>"),
        ("kept", "one"),
        ("removed", "¶\n"),
        ("kept", "two"),
        ("removed", "</i>"),
        ("kept", " three"),
    ]


def test_a_word_put_in_is_shown_beside_what_it_replaces() -> None:
    document = Document(
        "a", "A", "flow", original="ﬂow", cleanups=(Cleanup(CleanupKind.LIGATURE, Span(0, 1), "ﬂ", "fl"),)
    )
    assert list(marked_pieces(document)) == [("removed", "ﬂ"), ("inserted", "fl"), ("kept", "ow")]


def test_dialog_shows_markup_as_text(qtbot) -> None:
    document = Document("a", "A", "bold", original="<b>bold</b>")
    dialog = OriginalDialog(replace(document, cleanups=(Cleanup(CleanupKind.MARKUP, Span(0, 3), "<b>"),)))
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "<b>bold</b>"
    assert dialog.text.isReadOnly()
