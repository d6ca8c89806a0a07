"""Putting the numbers table in order by hand: split, merge, rename, mark, and find all of it again the next day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.model import Verdict
from desktop.ui.numbers_panel.model import Column
from desktop.ui.numbers_panel.panel import Face

FIRST = "The flood in Marlow drove 340 people from their homes. The council spent £2 million on sandbags."
SECOND = "The flood in Marlow drove 410 people from their homes. The council spent £3 million on sandbags."


@pytest.fixture
def flood(make_window, settled, qtbot):
    """The window on two articles with two rows of numbers, the table in sight."""
    window = make_window()
    for number, (title, text) in enumerate((("Flood", FIRST), ("Water", SECOND)), start=1):
        window.commands.add_text(text, title)
        qtbot.waitUntil(lambda number=number: len(window.session.collation.documents) == number)
    settled(window)
    window.panels.numbers_dock.show()
    window.panels.numbers_dock.raise_()
    return window


def table(window) -> list[list[str]]:
    """What the table shows, without its headings."""
    return window.panels.numbers.model.table()[1:]


def shows(window, row: list[str]) -> bool:
    return row in [cells[1:] for cells in table(window)]


def findings(window) -> list:
    """The rows of the findings list under their headings."""
    model = window.panels.findings.view.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, group) for group in groups for row in range(model.rowCount(group))]


def go(window, figure: str) -> None:
    """Make the cell with this figure the current one."""
    panel = window.panels.numbers
    place = next((r, c) for r, cells in enumerate(table(window)) for c, cell in enumerate(cells) if cell == figure)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(*place))


def test_rows_are_split_and_merged_and_undo_brings_all_back(flood, settled, qtbot):
    before = table(flood)
    assert [cells[1:] for cells in before] == [["Conflict", "340", "410"], ["Conflict", "£2 million", "£3 million"]]
    go(flood, "410")
    qtbot.keyClick(flood.panels.numbers.view, "S")
    settled(flood)
    assert shows(flood, ["On its own", "–", "410"])
    assert shows(flood, ["On its own", "340", "–"])
    assert flood.panels.numbers.view.currentIndex().data() == "410"
    assert len([f for f in flood.session.collation.findings if f.code == "conflict"]) == 1
    assert flood.session.undo_stack.undoText() == "Split Off '410'"

    flood.panels.numbers.row_actions.merge_menu.aboutToShow.emit()
    merge = flood.panels.numbers.row_actions.merge_menu.actions()
    next(action for action in merge if action.text().endswith(": 340")).trigger()
    settled(flood)
    assert shows(flood, ["Conflict", "340", "410"])

    flood.session.undo_stack.undo()
    settled(flood)
    assert shows(flood, ["On its own", "–", "410"])
    flood.session.undo_stack.undo()
    settled(flood)
    assert table(flood) == before
    flood.session.undo_stack.redo()
    settled(flood)
    assert shows(flood, ["On its own", "–", "410"])


def test_a_name_given_in_the_table_stands_everywhere(flood, settled, qtbot):
    go(flood, "340")
    qtbot.keyClick(flood.panels.numbers.view, Qt.Key.Key_F2)
    editor = flood.panels.numbers.view.findChild(QLineEdit)
    editor.setText("People driven out")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "People driven out" in [cells[0] for cells in table(flood)])
    settled(flood)
    shown = {index.data() for index in findings(flood)}
    assert any(text.startswith("People driven out: ") for text in shown), shown


def test_what_is_not_comparable_is_no_finding_any_more(flood, settled, qtbot):
    before = len(flood.session.collation.findings)
    go(flood, "£3 million")
    qtbot.keyClick(flood.panels.numbers.view, "N")
    settled(flood)
    assert shows(flood, ["Cannot be compared", "£2 million", "£3 million"])
    assert len(flood.session.collation.findings) == before - 1
    flood.panels.numbers.row_actions.take_back.trigger()
    settled(flood)
    assert shows(flood, ["Conflict", "£2 million", "£3 million"])


def test_the_table_is_as_it_was_left_when_the_project_is_opened_again(flood, make_window, settled):
    go(flood, "410")
    flood.panels.numbers.row_actions.split.trigger()
    settled(flood)
    path = flood.session.path
    flood.close()
    again = make_window()
    if again.session.path != path:
        assert again.session.open_project(path)
    settled(again)
    assert shows(again, ["On its own", "–", "410"])
    assert [row.by_hand for row in again.session.collation.rows] == [False, True, True]
    assert again.session.collation.rows[-1].verdict is Verdict.CANNOT_COMPARE


def test_a_reference_value_measures_the_row_and_is_not_saved(flood, settled, qtbot):
    undone = flood.session.undo_stack.count()
    go(flood, "340")
    qtbot.keyClick(flood.panels.numbers.view, "F")
    assert shows(flood, ["Conflict", "340 (reference)", "410: +21\N{NO-BREAK SPACE}%"])
    flood.panels.numbers.row_actions.copy.trigger()
    assert "410: +21\N{NO-BREAK SPACE}%" in QGuiApplication.clipboard().text()
    assert flood.session.undo_stack.count() == undone
    flood.session.compare()
    settled(flood)
    assert shows(flood, ["Conflict", "340 (reference)", "410: +21\N{NO-BREAK SPACE}%"])


def test_the_menu_names_every_command_with_its_key(flood):
    go(flood, "410")
    view = flood.panels.numbers.view
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    named = [action.text().replace("&", "").split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert named == [
        "Rename Row…",
        "Split Off This Figure",
        "Merge with",
        "Not Comparable",
        "Take Back What Was Changed by Hand",
        "Set as Reference Value",
        "Copy Table",
    ]
    menu.close()


@pytest.mark.parametrize(
    ("face", "words"),
    [(Face.COMPARED, "£2 million"), (Face.VALUES, "£2 million (1)"), (Face.ONLY_HERE, "Article\tKind")],
)
def test_the_copy_key_copies_the_table_that_is_shown(flood, settled, qtbot, face, words):
    panel = flood.panels.numbers
    panel.show_face(face)
    settled(flood)
    flood.activateWindow()
    panel.keyboard_target.setFocus()
    qtbot.waitUntil(panel.keyboard_target.hasFocus)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(panel.keyboard_target, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert words in QGuiApplication.clipboard().text()


def test_in_a_low_window_the_names_of_the_rows_stay_in_sight(make_window, settled, qtbot):
    window = make_window(1024, 640)
    window.session.open_sample()
    settled(window)
    view = window.panels.numbers.view
    bar = view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert not view.kept.isVisible()
    bar.setValue(bar.maximum())
    assert view.kept.isVisible()
    assert view.kept.width() == view.columnWidth(Column.CLAIM)
