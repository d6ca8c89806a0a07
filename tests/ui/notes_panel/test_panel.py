from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from desktop.model import Place, Target
from desktop.ui.notes_panel.editing import NoteDialog
from desktop.ui.notes_panel.panel import NotesPanel
from tests.ui import panel_samples as samples
from tests.ui.notes_panel.test_model import ON_FINDING, ON_PLACE, note
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    session = PanelSession()
    session.put(replace(session.project, annotations=(ON_PLACE, ON_FINDING)))
    return session


@pytest.fixture
def panel(qtbot, session: PanelSession) -> NotesPanel:
    panel = NotesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(500, 200)
    panel.show()
    return panel


def test_a_click_goes_to_what_the_note_is_about(panel: NotesPanel, session: PanelSession) -> None:
    panel.view.clicked.emit(panel.model.index(0, 1))
    panel.view.clicked.emit(panel.model.index(1, 1))
    assert session.asked == [
        ("select_place", Place("b", samples.RESCUE_B.span)),
        ("select_finding", samples.VERBATIM.id),
    ]


def test_a_note_about_nothing_that_is_there_goes_nowhere(panel: NotesPanel, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(note("n9", Target(finding_id="lost")),)))
    panel.view.clicked.emit(panel.model.index(0, 0))
    assert session.asked == []


def test_notes_are_changed_and_removed(panel: NotesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    panel.edit_action.trigger()
    dialog = panel.findChild(NoteDialog)
    assert (dialog.text, dialog.tags) == ("Both from the wire?", ("source",))
    dialog._text.setPlainText("From one agency.")
    dialog._tags.setText("#source, check,, check")
    dialog.accept()
    panel.remove_action.trigger()
    assert session.asked == [("edit_note", "n2", "From one agency.", ("source", "check")), ("remove_note", "n2")]


def test_an_emptied_note_cannot_be_saved(qtbot) -> None:
    dialog = NoteDialog(ON_PLACE)
    qtbot.addWidget(dialog)
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog._text.setPlainText("  ")
    assert not save.isEnabled()
    dialog._tags.setText("check")
    assert save.isEnabled()


def test_the_current_note_stays_current_when_another_is_removed(panel: NotesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    session.put(replace(session.project, annotations=(ON_FINDING,)))
    assert panel.view.currentIndex().row() == 0


def test_without_notes_it_says_how_to_write_one(qtbot) -> None:
    panel = NotesPanel(PanelSession())
    qtbot.addWidget(panel)
    assert panel._body.placeholder.text().startswith("No notes yet")
    assert not panel.edit_action.isEnabled()


def test_a_read_only_project_keeps_its_notes(qtbot, session: PanelSession) -> None:
    session.read_only = True
    panel = NotesPanel(session)
    qtbot.addWidget(panel)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel.edit()
    assert panel.findChild(NoteDialog) is None and not panel.remove_action.isEnabled()
