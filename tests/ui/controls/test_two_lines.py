from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.ui.controls.two_lines import TwoLines


@pytest.fixture
def lines(qtbot) -> TwoLines:
    lines = TwoLines()
    qtbot.addWidget(lines)
    for line in (lines.first, lines.second):
        label = QLabel()
        label.setFixedSize(100, 20)
        line.addWidget(label)
        line.addStretch(1)
    lines.show()
    return lines


def _give(qtbot, lines: TwoLines, width: int) -> list[int]:
    """How far down the two stand at this width in pixels."""
    lines.resize(width, 60)
    qtbot.waitUntil(lambda: lines.width() == width)
    lines.layout().activate()
    return [label.y() for label in lines.findChildren(QLabel)]


def test_one_line_while_there_is_room_and_two_where_there_is_not(qtbot, lines: TwoLines) -> None:
    wide = _give(qtbot, lines, 300)
    assert wide[0] == wide[1] and not lines.folded
    narrow = _give(qtbot, lines, 150)
    assert narrow[0] + 20 <= narrow[1] and lines.folded
    assert _give(qtbot, lines, 300) == wide


def test_it_may_be_as_narrow_as_the_wider_of_the_two(qtbot, lines: TwoLines) -> None:
    _give(qtbot, lines, 150)
    assert 100 <= lines.minimumSizeHint().width() < 150


def test_what_is_hidden_or_grows_is_reckoned_with(qtbot, lines: TwoLines) -> None:
    _give(qtbot, lines, 150)
    second = lines.findChildren(QLabel)[1]
    second.hide()
    qtbot.waitUntil(lambda: not lines.folded)
    second.show()
    qtbot.waitUntil(lambda: lines.folded)
