"""An editor links two sentences that the program did not, unlinks two that it did, and finds both so ever after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.model import Span
from desktop.session.state import Message
from desktop.ui.main_window import MainWindow
from tests.journeys.places import place

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

TIDE = """The tide

The harbour wall broke on Monday night.

Some 240 boats were torn loose.

Ferries stay in dock until Friday.
"""
TOWN = """The town

On Monday night the harbour wall broke.

Nobody may sail before the weekend.

The market was held as usual.
"""
FERRIES, SAIL = "Ferries stay in dock until Friday.", "Nobody may sail before the weekend."
WALL, BROKE = "The harbour wall broke on Monday night.", "On Monday night the harbour wall broke."


@pytest.fixture
def window(window_on) -> MainWindow:
    return window_on(tide=TIDE, town=TOWN)


def links(window: MainWindow) -> dict[tuple[str, str], bool]:
    collation = window.session.collation
    return {(collation.quote(m.left), collation.quote(m.right)): m.by_hand for m in collation.matches}


def click(window: MainWindow, article: int, words: str) -> None:
    """A click into the middle of the words, as a person would."""
    document = window.session.project.documents[article]
    column = window.view.area.column(document.id)
    start = document.text.index(words)
    top, bottom = column.text.vertical(Span(start, start + len(words)))
    viewport = column.text.viewport()
    point = QPoint(60, round((top + bottom) / 2))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)


def test_two_clicks_link_what_the_program_did_not(window, settled, make_window, qtbot):
    assert (FERRIES, SAIL) not in links(window)
    click(window, 0, FERRIES)
    assert window.view.area.column(window.session.project.documents[1].id).header._hint == "No counterpart of A ¶4 s1"
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.messages.isVisible()
    assert window.messages.text() == (
        "Now click the sentence in another article that says the same as A ¶4 s1; Esc cancels."
    )
    click(window, 1, SAIL)
    settled(window)
    assert links(window)[FERRIES, SAIL] is True
    assert window.messages.text() == "Linked by hand: A ¶4 s1 – B ¶3 s1."
    assert window.session.selection.place == place(window, 1, SAIL)
    (selected,) = (f for f in window.session.collation.findings if f.id == window.session.selection.finding_id)
    assert selected.places == (place(window, 0, FERRIES), place(window, 1, SAIL))
    columns = window.view.area.columns()
    assert columns[0].text.current == (place(window, 0, FERRIES).span,)
    assert [column.header._hint for column in columns] == ["", ""]
    assert [link.by_hand for link in window.view.area.gutters()[0]._links] == [False, True]
    assert "Linked by hand." in "\n".join(block.text for block in window.panels.inspector._page.blocks)

    window.session.set_shown_similarity(1.0)
    assert links(window) == {(FERRIES, SAIL): True}
    window.session.set_shown_similarity(0.2)
    window.session.move_article(window.session.project.documents[1].id, 0)
    settled(window)
    assert links(window)[SAIL, FERRIES] is True
    window.session.compare()
    settled(window)
    assert links(window)[SAIL, FERRIES] is True
    path = window.session.path
    window.close()
    again = make_window()
    assert again.session.open_project(path)
    settled(again)
    assert links(again)[SAIL, FERRIES] is True


def test_undo_takes_a_link_back_and_redo_makes_it_again(window, settled, qtbot):
    window.session.link(place(window, 0, FERRIES), place(window, 1, SAIL))
    settled(window)
    assert window.session.undo_stack.undoText() == "Link A ¶4 s1 – B ¶3 s1"
    window.session.message.emit(Message("info", "Linked by hand."))
    assert window.messages.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settled(window)
    assert (FERRIES, SAIL) not in links(window)
    assert not window.messages.isVisible(), "that it was linked is no longer so"
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    settled(window)
    assert links(window)[FERRIES, SAIL] is True


def test_the_keyboard_alone_links(window, settled, qtbot):
    window.session.select_place(place(window, 0, FERRIES))
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    column = window.view.area.column(window.session.project.documents[1].id)
    column.setFocus()
    for _ in range(9):
        if window.session.selection.place == place(window, 1, SAIL):
            break
        qtbot.keyClick(column.text, Qt.Key.Key_Down)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    settled(window)
    assert links(window)[FERRIES, SAIL] is True
    assert not window.linking.waiting


def test_escape_gives_up_and_the_next_click_selects_again(window, qtbot):
    click(window, 0, FERRIES)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.linking.waiting
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.linking.waiting
    assert not window.messages.isVisible()
    click(window, 1, SAIL)
    assert window.session.selection.place == place(window, 1, SAIL)
    assert (FERRIES, SAIL) not in links(window)


def test_linking_is_given_up_when_the_first_article_is_removed(window, qtbot):
    click(window, 0, FERRIES)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    window.session.remove_article(window.session.project.documents[0].id)
    assert not window.linking.waiting
    click(window, 0, SAIL)
    assert window.session.project.options.pins == ()


def test_a_click_in_the_same_article_names_another_first_sentence(window, settled, qtbot):
    click(window, 0, "Some 240 boats")
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    click(window, 0, FERRIES)
    assert "A ¶4 s1" in window.messages.text()
    click(window, 1, SAIL)
    settled(window)
    assert {pair for pair, by_hand in links(window).items() if by_hand} == {(FERRIES, SAIL)}


def test_unlinking_takes_away_what_the_program_found(window, settled, qtbot):
    assert links(window) == {(WALL, BROKE): False}
    click(window, 0, WALL)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    settled(window)
    assert links(window) == {}
    assert window.messages.text() == "Unlinked by hand: A ¶2 s1 – B ¶2 s1. Undo takes that back."
    assert window.session.collation.findings == ()
    window.session.set_shown_similarity(0.1)
    window.session.compare()
    settled(window)
    assert (WALL, BROKE) not in links(window)
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    settled(window)
    assert links(window) == {(WALL, BROKE): False}


def test_where_nothing_is_linked_unlinking_says_so(window, qtbot):
    click(window, 0, FERRIES)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    assert window.messages.text() == "Nothing is linked here. Click a linked sentence or a link first."
    assert window.session.project.options.vetoes == ()


def test_without_a_sentence_there_is_nothing_to_link(make_window):
    window = make_window()
    assert not window.actions_by_name["link"].isEnabled()
    assert not window.actions_by_name["unlink"].isEnabled()
    window.linking.begin()
    assert window.messages.text() == "Click a sentence first, then link it."
    assert not window.linking.waiting
