"""The window itself: the whole screen and back, its panels put back, dialogs that go when they are closed, names of
files, and a project that cannot be written in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from desktop import engine
from desktop.model import Status, Target
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.ui.main_window import MainWindow

FULL = Qt.WindowState.WindowFullScreen


def test_the_whole_screen_and_back_leaves_a_maximised_window(make_window):
    window = make_window()
    window.showMaximized()
    action = window.actions_by_name["full_screen"]
    action.trigger()
    assert window.isFullScreen() and action.isChecked()
    action.trigger()
    assert not window.isFullScreen() and window.isMaximized()


def test_the_menu_follows_when_the_desktop_gives_and_takes_the_screen(make_window):
    window = make_window()
    action = window.actions_by_name["full_screen"]
    window.setWindowState(window.windowState() | FULL)
    assert action.isChecked()
    window.setWindowState(window.windowState() & ~FULL)
    assert not action.isChecked()


def test_a_window_that_comes_back_in_full_screen_says_so(make_window):
    window = make_window()
    window.actions_by_name["full_screen"].trigger()
    window.close()
    again = MainWindow(window.session, window.settings)
    assert again.isFullScreen() and again.actions_by_name["full_screen"].isChecked()
    again.deleteLater()


def test_the_layout_can_be_reset_before_the_panels_have_places(make_window, qtbot, tmp_path):
    former = make_window()
    former.panels.notes_dock.show()
    former.panels.articles_dock.hide()
    former.close()
    settings = Settings(tmp_path / "settings.ini")
    assert settings.window_state
    window = MainWindow(None, settings)
    window.show()
    window.actions_by_name["reset_layout"].trigger()
    try:
        window.furnish(
            Session(settings=settings, data_folder=tmp_path / "own", collator=DirectCollator(engine.collate))
        )
        window.catch_up()
        qtbot.waitUntil(window.updatesEnabled)
        assert window.panels.articles_dock.isVisible()
    finally:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("name", ["guide", "shortcuts", "about", "paste_article", "preferences", "options"])
def test_a_dialog_that_is_closed_is_gone(make_window, name):
    window = make_window()
    for _ in range(2):
        window.actions_by_name[name].trigger()
        (dialog,) = window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert dialog.isVisible()
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("named, file", [("v1.2", "v1.2.synoptic"), ("Tide", "Tide.synoptic"), ("a.SYNOPTIC", "")])
def test_the_name_of_a_project_may_have_a_full_stop(make_window, monkeypatch, tmp_path, named, file):
    window = make_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / named), ""))
    asked = []
    monkeypatch.setattr(window.session, "rescue", lambda _from, into: asked.append(into))
    monkeypatch.setattr(window.session, "import_project", lambda _from, into: asked.append(into))
    monkeypatch.setattr(window.session, "save_as", asked.append)
    window.commands.rescue(tmp_path / "damaged.synoptic")
    window.commands.take_in(tmp_path / "whole.json")
    window.commands.save_as()
    assert asked == [tmp_path / (file or named)] * 3


def test_in_a_project_that_cannot_be_written_in_a_note_and_a_verdict_are_refused_aloud(sample, make_window, settled):
    path = sample.session.path
    sample.close()
    reader = make_window()
    assert reader.session.open_project(path, read_only=True)
    settled(reader)
    said = reader.session.save_status.text
    reader.messages.hide()
    reader.verbs.note_on([Target(document_id=reader.session.project.documents[0].id)])
    assert reader.messages.text() == said and reader.messages.isVisible()
    reader.messages.hide()
    reader.session.step_finding(1)
    reader.verbs.judge(Status.CONFIRMED)
    assert reader.messages.text() == said and reader.messages.isVisible()
