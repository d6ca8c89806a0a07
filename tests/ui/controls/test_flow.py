"""Widgets in a row that goes on in a next line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.ui.controls.flow import FlowRow


@pytest.fixture
def row(qtbot) -> FlowRow:
    row = FlowRow(spacing=4)
    qtbot.addWidget(row)
    for text in ("one", "two", "three", "four"):
        button = QPushButton(text)
        button.setFixedSize(60, 20)
        row.flow.addWidget(button)
    row.resize(row.flow.one_line(), 20)
    row.show()
    return row


def _places(row: FlowRow) -> list[tuple[int, int]]:
    return [(button.x(), button.y()) for button in row.findChildren(QPushButton)]


def test_in_one_line_while_there_is_room(qtbot, row: FlowRow) -> None:
    assert row.flow.one_line() == 4 * 60 + 3 * 4
    qtbot.waitUntil(lambda: _places(row) == [(0, 0), (64, 0), (128, 0), (192, 0)])
    assert row.minimumHeight() == 20


def test_what_has_no_room_goes_on_below_and_the_row_grows(qtbot, row: FlowRow) -> None:
    row.resize(row.flow.one_line() - 1, 20)
    qtbot.waitUntil(lambda: _places(row) == [(0, 0), (64, 0), (128, 0), (0, 24)])
    assert row.minimumHeight() == 44
    row.resize(30, 20)
    qtbot.waitUntil(lambda: [y for _, y in _places(row)] == [0, 24, 48, 72])


def test_hidden_widgets_take_no_room(qtbot, row: FlowRow) -> None:
    row.findChildren(QPushButton)[1].hide()
    assert row.flow.one_line() == 3 * 60 + 2 * 4
    qtbot.waitUntil(lambda: _places(row)[2] == (64, 0))


def test_from_right_to_left_the_row_begins_on_the_right(qtbot, row: FlowRow) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(140, 60)
    qtbot.waitUntil(lambda: _places(row) == [(80, 0), (16, 0), (80, 24), (16, 24)])
