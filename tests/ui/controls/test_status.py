"""The status bar's right side keeps its height, whatever it has to say."""

from __future__ import annotations

from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState, CompareStatus, SaveState, SaveStatus
from desktop.ui.controls.status import StatusParts


def test_the_window_does_not_jump_when_a_comparison_begins_and_ends(qtbot, tmp_path):
    session = Session(settings=Settings(tmp_path / "settings.ini"), data_folder=tmp_path)
    parts = StatusParts(session)
    qtbot.addWidget(parts)
    heights = set()
    for compare in (CompareState.EMPTY, CompareState.RUNNING, CompareState.DONE):
        for save in (SaveState.SAVED, SaveState.NOT_SAVED):
            session.compare_changed.emit(CompareStatus(compare))
            session.save_changed.emit(SaveStatus(save))
            parts.layout().activate()
            heights.add(max(parts.minimumHeight(), parts.minimumSizeHint().height()))
    session.close()
    assert len(heights) == 1
