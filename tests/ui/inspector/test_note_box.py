"""What is typed in the inspector is said soon, whether or not the typing rests."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.inspector.note_box import NoteBox


@pytest.fixture
def box(qtbot: QtBot) -> NoteBox:
    box = NoteBox()
    qtbot.addWidget(box)
    return box


def test_a_rest_is_enough(box: NoteBox, qtbot: QtBot) -> None:
    box._pause.setInterval(5)
    box._unsaved.setInterval(60_000)
    with qtbot.waitSignal(box.typed) as said:
        qtbot.keyClicks(box, "who")
    assert said.args == ["who"]


def test_typing_that_never_rests_is_said_all_the_same(box: NoteBox, qtbot: QtBot) -> None:
    assert box._unsaved.interval() == 2_000
    box._pause.setInterval(60_000)
    box._unsaved.setInterval(5)
    with qtbot.waitSignal(box.typed) as said:
        qtbot.keyClicks(box, "who says")
    assert said.args[0] and "who says".startswith(said.args[0])


def test_what_was_said_is_not_said_again(box: NoteBox, qtbot: QtBot) -> None:
    heard: list[str] = []
    box.typed.connect(heard.append)
    qtbot.keyClicks(box, "who")
    box.save()
    box.save()
    box.finish()
    assert heard == ["who"]
    assert not box._unsaved.isActive() and not box._pause.isActive()
