"""How wide the columns of a table of rows are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.controls.rows_table import Row, RowsTable

LONG = "The harbour office said on Friday that the ferry struck the pier in a storm."


def _table(qtbot: QtBot, width: int) -> RowsTable:
    table = RowsTable(("Article", "What", "Sentence"), "What only one article says")
    qtbot.addWidget(table)
    table.show_rows([Row(tuple((text, 0.0) for text in ("A", LONG, LONG)), ("a",))])
    table.resize(width, 200)
    table.show()
    return table


@pytest.mark.parametrize("letters", [60, 90])
def test_no_column_leaves_the_others_out_of_view(qtbot: QtBot, letters: int) -> None:
    table = _table(qtbot, 2000)
    widest = table.columnWidth(1)
    width = letters * table.fontMetrics().averageCharWidth()
    table.resize(width, 200)
    narrowed = [table.columnWidth(column) for column in range(3)]
    assert sum(narrowed) <= table.viewport().width() and not table.horizontalScrollBar().isVisible()
    assert narrowed[1] < widest and abs(narrowed[1] - narrowed[2]) <= 2, "the two long ones share the room"
    assert narrowed[0] == table.horizontalHeader().sectionSizeHint(0), "the short one keeps its own"
    table.resize(2000, 200)
    assert table.columnWidth(1) == widest


def test_where_there_is_hardly_room_the_table_scrolls(qtbot: QtBot) -> None:
    table = _table(qtbot, 120)
    assert table.columnWidth(1) >= 14 * table.fontMetrics().averageCharWidth()
    assert table.horizontalScrollBar().maximum() > 0


def test_larger_letters_are_measured_anew(qtbot: QtBot) -> None:
    table = _table(qtbot, 2000)
    before = table.columnWidth(1)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.columnWidth(1) > before * 3 // 2


def test_the_table_for_the_clipboard_stands_as_it_is_shown(qtbot: QtBot) -> None:
    table = _table(qtbot, 2000)
    table.show_rows([Row(((name, at), ("", 0.0), ("said", 0.0)), ("a",)) for at, name in enumerate("AB")])
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.table() == [["Article", "What", "Sentence"], ["B", "", "said"], ["A", "", "said"]]
