"""The status bar's right side keeps its height, whatever it has to say."""

from __future__ import annotations

from dataclasses import replace

from desktop.engine import collate
from desktop.model import Document
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import CompareState, CompareStatus, SaveState, SaveStatus, Selection
from desktop.ui.controls.status import StatusParts
from tests.ui.panel_samples import SAME_MATCH, PanelSession


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


def test_every_stage_of_the_comparison_is_named_and_counted(qtbot, tmp_path):
    session = Session(settings=Settings(tmp_path / "settings.ini"), data_folder=tmp_path)
    parts = StatusParts(session)
    qtbot.addWidget(parts)
    texts = [Document(id=str(n), title="", text=f"The mayor left town {n} days ago.") for n in range(3)]
    stages: list[str] = []
    collate(texts, on_progress=lambda stage, done, total: stages.append(stage))
    said = {}
    for stage in stages:
        session.compare_changed.emit(CompareStatus(CompareState.RUNNING, stage, 1, 3))
        said[stage] = parts.compare.text()
    session.close()
    assert len(said) == 8
    assert len(set(said.values())) == 8 and "Comparing…" not in said.values()
    assert said["matches"] == "Matching pairs of articles: 2 of 3"
    assert said["comparisons"] == "Comparing numbers: 33\u00a0%"


def test_a_pair_that_is_not_quite_the_same_is_not_called_so(qtbot):
    session = PanelSession()
    match = replace(SAME_MATCH, similarity=0.996)
    session.counterparts = lambda _place: (match,)
    session.finding = lambda _id: None
    session.path = None
    parts = StatusParts(session)
    qtbot.addWidget(parts)
    session.selection_changed.emit(Selection(place=match.left))
    assert parts.place.text().endswith(", 99\N{NO-BREAK SPACE}% similar")
