from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialogButtonBox

from desktop.model import Judgement, Place, Status, Target
from desktop.ui.notes_panel.editing import NoteDialog
from desktop.ui.notes_panel.panel import NotesPanel
from desktop.ui.theme import DARK, LIGHT, palette_of
from desktop.ui.translations import install_language
from tests.ui import panel_samples as samples
from tests.ui.notes_panel.test_model import LOST, ON_FINDING, ON_PLACE, note
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


def test_a_note_about_a_judged_finding_goes_to_its_judgement_when_the_finding_is_gone(
    panel: NotesPanel, session: PanelSession
) -> None:
    session.gone = (Judgement("lost", Status.CONFIRMED, label="Toll"),)
    session.put(replace(session.project, annotations=(note("n9", Target(finding_id="lost")),)))
    panel.view.clicked.emit(panel.model.index(0, 0))
    assert session.asked == [("select_finding", "lost")]


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


def test_the_common_tags_say_in_the_language_of_the_person_what_they_mean(qtbot) -> None:
    install_language("de")
    try:
        dialog = NoteDialog(ON_PLACE)
        qtbot.addWidget(dialog)
        assert (dialog.common["check"].text(), dialog.common["check"].toolTip()) == ("check", "Etwas ist zu prüfen")
    finally:
        install_language("en")


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


def test_a_note_whose_place_is_gone_asks_for_another(qtbot, panel: NotesPanel, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(ON_PLACE, note("n3", LOST))))
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert panel.lost.isHidden() and not panel.attach_action.isEnabled()
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert panel.lost.text.text() == (
        "Its place is gone. It was in B at “Nobody was hurt”. Select text or click a sentence, then attach it there."
    )
    with qtbot.waitSignal(panel.attach_requested) as asked:
        panel.lost.button.click()
    assert asked.args == ["n3", LOST]


def test_nobody_is_sent_to_a_place_that_is_gone(panel: NotesPanel, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(note("n3", LOST), note("n4", LOST, Target(finding_id="lost")))))
    panel.view.clicked.emit(panel.model.index(0, 0))
    panel.view.clicked.emit(panel.model.index(1, 0))
    assert session.asked == []


def test_a_lost_place_in_an_article_that_is_gone_too_cannot_be_attached(panel, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(note("n3", replace(LOST, document_id="x")),)))
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    assert panel.lost.isHidden() and not panel.attach_action.isEnabled()


def test_a_dialog_says_what_a_new_note_is_about(qtbot) -> None:
    dialog = NoteDialog(note("", LOST, text="", tags=("discrepancy",)), title="Record", about="B: <b>“Nobody”</b>")
    qtbot.addWidget(dialog)
    assert (dialog.windowTitle(), dialog.about.text()) == ("Record", "B: <b>“Nobody”</b>")
    assert (dialog.text, dialog.tags) == ("", ("discrepancy",))


def test_the_dialog_is_larger_with_larger_letters(qtbot, qapp) -> None:
    font = qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 1.5)
    widths = []
    try:
        for letters in (font, larger):
            qapp.setFont(letters)
            dialog = NoteDialog(note("", LOST, text=""))
            qtbot.addWidget(dialog)
            widths.append(dialog.width())
    finally:
        qapp.setFont(font)
    assert widths[1] > widths[0]


def test_the_bar_is_painted_in_both_themes(panel: NotesPanel, session: PanelSession) -> None:
    session.put(replace(session.project, annotations=(note("n3", LOST),)))
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    for theme in (LIGHT, DARK):
        panel.setPalette(palette_of(theme))
        assert panel.lost.grab().toImage().pixelColor(1, 5) == theme.repeat.line
