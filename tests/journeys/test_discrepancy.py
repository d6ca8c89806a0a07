"""An editor files a contradiction that no check finds: two sentences, what is wrong, and the report that says so."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.model import ReportChoices, Target
from desktop.ui.collation_view.menus import ColumnMenu
from desktop.ui.main_window import MainWindow
from desktop.ui.notes_panel.editing import NoteDialog
from desktop.ui.notes_panel.model import Column
from tests.journeys.places import place

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier

TIDE = "The tide\n\nThe mayor ordered the harbour closed.\n\nFerries stay in dock until Friday.\n"
TOWN = "The town\n\nThe governor had the port shut.\n\nThe market was held as usual.\n"
MAYOR, GOVERNOR = "The mayor ordered the harbour closed.", "The governor had the port shut."
PROMPT = "Now click the sentence in another article that disagrees with A ¶2 s1; Esc cancels."


@pytest.fixture
def window(window_on) -> MainWindow:
    return window_on(tide=TIDE, town=TOWN)


def click(window: MainWindow, article: int, words: str) -> None:
    spot = place(window, article, words)
    column = window.view.area.column(spot.document_id)
    top, bottom = column.text.vertical(spot.span)
    QTest.mouseClick(column.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, round((top + bottom) / 2)))


def record(qtbot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_X, CTRL_ALT)


def test_two_sentences_that_disagree_are_recorded_and_reported(window, settled, qtbot, tmp_path):
    click(window, 0, MAYOR)
    record(qtbot, window)
    assert window.annotating.waiting
    assert window.messages.text() == PROMPT
    click(window, 1, GOVERNOR)
    assert not window.annotating.waiting and not window.messages.isVisible()
    dialog = window.findChild(NoteDialog)
    assert dialog.windowTitle() == "Record a Discrepancy"
    assert dialog.about.text() == f"A ¶2 s1: “{MAYOR}”\nB ¶2 s1: “{GOVERNOR}”"
    qtbot.keyClicks(dialog._text, "Who closed it?")
    dialog.accept()
    (note,) = window.session.project.annotations
    assert (note.text, note.tags) == ("Who closed it?", ("discrepancy",))
    assert [target.exact for target in note.targets] == [MAYOR, GOVERNOR]
    notes = window.panels.notes.model
    assert [notes.index(0, column).data() for column in (Column.ABOUT, Column.NOTE)] == [
        "A ¶2 s1, B ¶2 s1",
        "Who closed it?\n#discrepancy",
    ]
    settled(window)
    with qtbot.waitSignal(window.session.reported):
        window.session.write_report(tmp_path / "report.html", ReportChoices())
    page = re.sub(r"<[^>]+>|\s+", " ", (tmp_path / "report.html").read_text("utf-8"))
    for words in ("A ¶2 s1", "B ¶2 s1", MAYOR, GOVERNOR, "Who closed it?", "discrepancy"):
        assert words in page
    window.session.undo_stack.undo()
    assert window.session.project.annotations == ()


def test_a_figure_that_nothing_was_compared_with_leads_to_the_one_it_disagrees_with(window_on, qtbot):
    gusts, winds = "Gusts of 45 kph shook the pier.", "The station logged winds of 65 kilometres an hour."
    window = window_on(tide=f"The tide\n\n{gusts}\n", town=f"The town\n\n{winds}\n")
    assert window.session.collation.comparisons == ()
    click(window, 0, gusts)
    inspector = window.panels.inspector
    qtbot.waitUntil(lambda: "Compare “45 kph” with" in inspector.page.toPlainText())
    record(qtbot, window)
    inspector.page.followed.emit(f"place:{inspector._page.places.index(place(window, 1, winds))}")
    record(qtbot, window)
    dialog = window.findChild(NoteDialog)
    assert dialog.about.text() == f"A ¶2 s1: “{gusts}”\nB ¶2 s1: “{winds}”"
    dialog.reject()


def test_selected_words_are_the_first_place(window, qtbot):
    words = place(window, 0, "ordered the harbour")
    column = window.view.area.column(words.document_id)
    column.setFocus()
    cursor = column.text.textCursor()
    cursor.setPosition(words.span.start)
    cursor.setPosition(words.span.end, cursor.MoveMode.KeepAnchor)
    column.text.setTextCursor(cursor)
    record(qtbot, window)
    click(window, 1, GOVERNOR)
    dialog = window.findChild(NoteDialog)
    assert "“ordered the harbour”" in dialog.about.text()
    dialog.reject()
    assert window.session.project.annotations == ()


def test_it_begins_in_the_menu_of_the_text_too(window, qtbot):
    spot = place(window, 0, MAYOR)
    column = window.view.area.column(spot.document_id)
    column.text.menu_asked.emit(QPoint(10, 10), spot.span.start)
    (menu,) = window.view.findChildren(ColumnMenu)
    next(action for action in menu.actions() if action.text() == "Record a &Discrepancy…").trigger()
    menu.close()
    assert window.messages.text() == PROMPT


def test_a_read_only_project_says_so(window, make_window, settled, qtbot):
    path = window.session.path
    window.close()
    reader = make_window()
    assert reader.session.open_project(path, read_only=True)
    settled(reader)
    click(reader, 0, MAYOR)
    record(qtbot, reader)
    assert not reader.annotating.waiting
    assert reader.messages.text() == reader.session.save_status.text


def test_escape_gives_up(window, qtbot):
    click(window, 0, MAYOR)
    record(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.annotating.waiting and not window.messages.isVisible()
    click(window, 1, GOVERNOR)
    assert window.findChild(NoteDialog) is None
    assert window.session.selection.place == place(window, 1, GOVERNOR)


def test_it_is_given_up_when_the_first_article_is_removed(window, qtbot):
    click(window, 0, MAYOR)
    record(qtbot, window)
    window.session.remove_article(window.session.project.documents[0].id)
    assert not window.annotating.waiting
    click(window, 0, GOVERNOR)
    assert window.findChild(NoteDialog) is None


def test_of_linking_and_recording_only_the_later_one_waits(window, settled, qtbot):
    click(window, 0, MAYOR)
    record(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.linking.waiting and not window.annotating.waiting
    record(qtbot, window)
    assert window.annotating.waiting and not window.linking.waiting
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    click(window, 1, GOVERNOR)
    settled(window)
    assert window.findChild(NoteDialog) is None
    assert len(window.session.project.options.pins) == 1


def test_a_sentence_of_the_same_article_is_another_first_one(window, qtbot):
    click(window, 0, "Ferries stay")
    record(qtbot, window)
    click(window, 0, MAYOR)
    assert window.messages.text() == PROMPT


def test_without_a_sentence_it_says_what_to_do(make_window):
    window = make_window()
    window.annotating.begin()
    assert window.messages.text() == ("Select some text or click a sentence first, then record what it disagrees with.")


def test_a_note_on_a_whole_article(window, qtbot):
    window.panels.articles.view.setCurrentIndex(window.panels.articles.rows.index(1, 0))
    window.panels.articles.note_action.trigger()
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog._text, "Unsigned.")
    dialog.accept()
    (note,) = window.session.project.annotations
    assert note.targets == (Target(document_id=window.session.project.documents[1].id),)
    assert window.panels.notes.model.index(0, Column.ABOUT).data() == "Article B"
