from __future__ import annotations

from PySide6.QtGui import QTextCursor

from desktop.engine import word_difference
from desktop.session.versions import ParagraphChange
from desktop.ui.articles_panel.changes import ChangesDialog, pieces, summary
from desktop.ui.theme import DARK, LIGHT, palette_of

OLD, NEW = "Some 240 people were aboard.", "Some 265 people were aboard the ferry."
EDITED = ParagraphChange(OLD, NEW, word_difference(OLD, NEW))
SAME = ParagraphChange("Head", "Head")
GONE = ParagraphChange("<b>Gone</b>", None)
CAME = ParagraphChange(None, "Here now.")


def test_pieces_of_a_changed_paragraph_make_up_the_newer_version() -> None:
    found = list(pieces(EDITED))
    assert found == [
        ("kept", "Some"),
        ("kept", " "),
        ("removed", "240"),
        ("kept", " "),
        ("inserted", "265"),
        ("kept", " "),
        ("kept", "people were aboard"),
        ("kept", " "),
        ("inserted", "the ferry"),
        ("kept", "."),
    ]
    assert " ".join("".join(text for sort, text in found if sort != "removed").split()) == NEW


def test_words_taken_out_in_front_do_not_stick_to_what_follows() -> None:
    old, new = "Nobody was hurt in it. The ferry left.", "The ferry left."
    found = list(pieces(ParagraphChange(old, new, word_difference(old, new))))
    assert found == [("removed", "Nobody was hurt in it."), ("removed", " "), ("kept", "The ferry left.")]


def test_whole_paragraphs_are_kept_taken_out_or_put_in() -> None:
    assert [list(pieces(change)) for change in (SAME, GONE, CAME)] == [
        [("kept", "Head")],
        [("removed", "<b>Gone</b>")],
        [("inserted", "Here now.")],
    ]


def test_summary_counts_paragraphs() -> None:
    assert summary((SAME, EDITED, GONE, CAME, SAME)) == "Paragraphs: 1 changed, 1 put in, 1 taken out, 2 stayed."
    assert summary((SAME,)) == "Paragraphs: 1 stayed."


def test_dialog_shows_what_changed_as_plain_text_and_the_rest_when_asked(qtbot) -> None:
    dialog = ChangesDialog("Ferry", (SAME, EDITED, GONE, CAME))
    qtbot.addWidget(dialog)
    changed = "Some 240 265 people were aboard the ferry.\n<b>Gone</b>\nHere now."
    assert dialog.text.toPlainText() == changed
    dialog.all_shown.setChecked(True)
    assert dialog.text.toPlainText() == f"Head\n{changed}"
    dialog.all_shown.setChecked(False)
    formats = {}
    for words in ("240", "265", "<b>Gone</b>", "people"):
        cursor: QTextCursor = dialog.text.document().find(words)
        formats[words] = (cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline())
    assert formats == {
        "240": (True, False),
        "265": (False, True),
        "<b>Gone</b>": (True, False),
        "people": (False, False),
    }


def test_marks_follow_the_theme(qtbot) -> None:
    for theme in (LIGHT, DARK):
        dialog = ChangesDialog("Ferry", (EDITED,))
        qtbot.addWidget(dialog)
        dialog.setPalette(palette_of(theme))
        found = dialog.text.document().find("265")
        assert found.charFormat().background().color() == theme.similar.fill
