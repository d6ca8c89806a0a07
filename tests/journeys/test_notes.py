"""Notes as a newsroom uses them: bookmarks on the way, answers to a colleague, drafts that a crash cannot take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from desktop.model import FindingKind, Motivation, Target
from desktop.project import Store
from desktop.ui.main_window import MainWindow
from desktop.ui.notes_panel import drafting
from desktop.ui.notes_panel.drafting import Draft
from desktop.ui.notes_panel.editing import NoteDialog
from desktop.ui.notes_panel.model import Column
from tests.journeys.places import place
from tests.turns import take_turns

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

TIDE = "The tide\n\nThe mayor ordered the harbour closed.\n\nFerries stay in dock until Friday.\n"
TOWN = "The town\n\nThe governor had the port shut.\n\nThe market was held as usual.\n"
MAYOR, FERRIES, MARKET = (
    "The mayor ordered the harbour closed.",
    "Ferries stay in dock until Friday.",
    "The market was held as usual.",
)


@pytest.fixture
def window(window_on) -> MainWindow:
    return window_on(tide=TIDE, town=TOWN)


def rows(window: MainWindow) -> list[tuple[str, str]]:
    model = window.panels.notes.model
    return [
        (model.index(row, Column.ABOUT).data(), model.index(row, Column.NOTE).data()) for row in range(model.rowCount())
    ]


def on_disk(window: MainWindow) -> list[str]:
    assert window.session.save_now() == ""
    assert window.session.path is not None
    with Store.open(window.session.path, read_only=True) as store:
        return [note.text for note in store.load().annotations]


def test_bookmarks_are_set_listed_walked_and_taken_away(window, qtbot):
    session = window.session
    for article, words in ((1, MARKET), (0, MAYOR)):
        session.select_place(place(window, article, words))
        qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert rows(window) == [("B ¶3 s1", f"Bookmark: “{MARKET}”"), ("A ¶2 s1", f"Bookmark: “{MAYOR}”")]
    column = window.view.area.column(session.project.documents[0].id)
    take_turns()
    assert [label.bookmark for label in column.text.marks.labels if label.kind is None] == [True]
    session.select_place(None)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, ALT)
    assert session.selection.place == place(window, 0, MAYOR)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, ALT)
    assert session.selection.place == place(window, 1, MARKET)
    qtbot.keyClick(window, Qt.Key.Key_PageUp, ALT)
    assert session.selection.place == place(window, 0, MAYOR)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert rows(window) == [("B ¶3 s1", f"Bookmark: “{MARKET}”")]


def test_without_bookmarks_the_keys_say_so(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_PageDown, ALT)
    assert window.messages.text() == "There is no bookmark yet. Ctrl+B sets one."
    assert window.messages.isVisible()
    window.session.select_place(place(window, 0, MAYOR))
    assert not window.messages.isVisible()


def test_a_note_is_answered_and_the_answer_stands_below_it(window, qtbot):
    session = window.session
    session.add_note("Who ordered it?", [session.target_at(place(window, 0, MAYOR))])
    session.add_note("Weather?", [session.target_at(place(window, 0, FERRIES))])
    window.panels.show_notes()
    window.panels.notes.view.setCurrentIndex(window.panels.notes.model.index(0, 0))
    window.panels.notes.reply_action.trigger()
    dialog = window.findChild(NoteDialog)
    assert dialog.windowTitle() == "Reply to Note" and "“Who ordered it?” (Ada, " in dialog.about.text()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "The mayor, see A.")
    dialog.accept()
    assert [text.strip() for _, text in rows(window)] == ["Who ordered it?", "The mayor, see A.", "Weather?"]
    assert rows(window)[1][0].strip() == "Reply"
    session.select_place(place(window, 0, MAYOR))
    take_turns()
    assert "The mayor, see A." in window.panels.inspector.page.toPlainText()
    window.panels.notes.view.clicked.emit(window.panels.notes.model.index(1, 1))
    assert session.selection.place == place(window, 0, MAYOR)


def test_what_is_typed_in_a_dialog_is_in_the_file_before_it_is_accepted(window, qtbot, monkeypatch):
    monkeypatch.setattr(drafting, "KEPT_AFTER", 20)
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Half a thou")
    qtbot.waitUntil(lambda: [note.text for note in window.session.project.annotations] == ["Half a thou"])
    assert on_disk(window) == ["Half a thou"]
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "ght")
    dialog.accept()
    assert on_disk(window) == ["Half a thought"]
    assert window.session.undo_stack.undoText() == "Add Note on A ¶2 s1"
    window.session.undo_stack.undo()
    assert window.session.project.annotations == ()


def test_a_draft_that_is_given_up_goes_and_undo_brings_it_back(window, qtbot):
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Rather not")
    dialog.findChild(Draft).keep()
    dialog.reject()
    assert window.session.project.annotations == ()
    window.session.undo_stack.undo()
    assert [note.text for note in window.session.project.annotations] == ["Rather not"]


def test_a_note_whose_change_is_given_up_says_what_it_said(window, qtbot):
    window.session.add_note("As it was", [window.session.target_at(place(window, 0, MAYOR))], ["check"])
    window.panels.show_notes()
    window.panels.notes.view.setCurrentIndex(window.panels.notes.model.index(0, 0))
    window.panels.notes.edit_action.trigger()
    dialog = window.findChild(NoteDialog)
    dialog.findChild(QPlainTextEdit).setPlainText("Otherwise")
    dialog.findChild(Draft).keep()
    dialog.reject()
    (note,) = window.session.project.annotations
    assert (note.text, note.tags, note.motivation) == ("As it was", ("check",), Motivation.COMMENTING)


def _typed(window: MainWindow, qtbot, text: str) -> NoteDialog:
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChildren(NoteDialog)[-1]
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), text)
    return dialog


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Enter, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)],
)
def test_a_note_that_was_typed_is_kept_by_one_key(window, qtbot, key, modifiers):
    dialog = _typed(window, qtbot, "Ask the port")
    qtbot.keyClick(dialog.findChild(QPlainTextEdit), key, modifiers)
    assert not dialog.isVisible()
    assert [note.text for note in window.session.project.annotations] == ["Ask the port"]


def test_escape_leaves_an_empty_note_and_control_enter_waits_for_words(window, qtbot):
    dialog = _typed(window, qtbot, "")
    qtbot.keyClick(dialog.findChild(QPlainTextEdit), Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.session.project.annotations == ()


def test_a_note_on_numbers_that_disagree_is_written_in_the_inspector(sample, qtbot):
    qtbot.keyClick(sample, Qt.Key.Key_F7)
    sample.view.focus_column(0)
    sample.actions_by_name["note"].trigger()
    box = sample.panels.inspector.note_box
    assert sample.findChild(NoteDialog) is None and sample.focusWidget() is box
    qtbot.keyClicks(box, "Which year?")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    (note,) = sample.session.project.annotations
    assert note.targets[0].finding_id == sample.session.selection.finding_id


def test_a_note_on_a_finding_is_walked_to_and_answered_rather_than_a_bookmark_beside_it(sample, qtbot):
    session = sample.session
    first, second, *_ = (found for found in session.collation.findings if found.kind is FindingKind.NUMBERS)
    qtbot.keyClick(sample, Qt.Key.Key_F4)
    assert sample.messages.text() == "There is no note yet. {Ctrl+Alt+M} adds one."
    session.select_finding(first.id)
    session.toggle_bookmark(session.target_at(session.selection.place))
    session.add_note("Which year?", [Target(finding_id=first.id)])
    session.select_finding(second.id)
    qtbot.keyClick(sample, Qt.Key.Key_F4)
    assert session.selection.finding_id == first.id
    noted = session.project.annotation(sample.panels.inspector.first_note_id())
    assert noted.text == "Which year?"


def test_another_project_is_not_written_into(window, qtbot):
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Here")
    dialog.findChild(Draft).keep()
    window.session.new_project()
    assert window.session.project.annotations == ()
    assert not dialog.isVisible()


def test_common_tags_are_ticked(window, qtbot):
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChild(NoteDialog)
    dialog.common["legal"].setChecked(True)
    dialog._tags.setText(dialog._tags.text() + ", later")
    dialog.common["source"].setChecked(True)
    dialog.common["legal"].setChecked(False)
    dialog.accept()
    assert window.session.project.annotations[0].tags == ("later", "source")


def test_a_dialog_that_is_closed_hears_of_no_other_project(window, qtbot):
    window.verbs.note_on([window.session.target_at(place(window, 0, MAYOR))])
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Done")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    window.session.new_project()
    assert window.session.project.annotations == ()
