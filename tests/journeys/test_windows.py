"""Two windows in one process, or in two: each on its own project, and the same project only once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QPoint, QStandardPaths, QUrl
from PySide6.QtWidgets import QApplication

from desktop import app, engine
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import Message
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.incoming import incoming
from desktop.ui.translations import install_language
from desktop.ui.windows import Windows


@pytest.fixture
def windows(make_window, tmp_path):
    first = make_window(1100, 700)

    def make_session() -> Session:
        return Session(
            settings=first.settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate)
        )

    held = Windows(first.settings, make_session)
    held.take(first)
    yield held
    for window in held.windows[1:]:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_two_projects_in_two_windows_know_nothing_of_each_other(windows, settled):
    first = windows.windows[0]
    first.commands.sample()
    settled(first)
    first.actions_by_name["new_window"].trigger()
    second = windows.windows[1]
    assert second.isVisible() and second.session is not first.session
    assert second.size() == first.size() and second.pos() != first.pos()
    second.commands.add_text("The bridge will close for 12 weeks from May, the council said.")
    second.commands.add_text("The council said the bridge will close for 30 weeks from May.")
    settled(second)
    assert len(first.session.project.documents) == 5 and len(second.session.project.documents) == 2
    second.session.step_finding(1)
    assert second.session.selection.finding_id and not first.session.selection.finding_id
    assert first.windowTitle() != second.windowTitle()


def test_a_new_window_goes_aside_only_as_far_as_the_screen_has_room(windows):
    first = windows.windows[0]
    room = first.screen().availableGeometry()
    first.setMinimumSize(1, 1)  # the screen of the tests is hardly wider than the least window
    first.resize(700, 500)
    first.move(room.right() + 1 - first.frameGeometry().width(), room.top() + 40)
    assert room.contains(first.frameGeometry())
    second = windows.open(first)
    assert second.pos() == first.pos() + QPoint(0, 32)


def test_good_news_of_one_project_does_not_stand_above_another(windows, settled):
    window = windows.windows[0]
    window.commands.add_text("The bridge will close for 12 weeks from May, the council said.")
    settled(window)
    for level, stays in (("info", False), ("error", True)):
        window.session.message.emit(Message(level, "Written: story.html"))
        assert window.messages.isVisible()
        assert window.session.new_project()
        assert window.messages.isVisible() is stays


def test_a_project_that_was_copied_or_renamed_outside_names_its_file(windows, settled, tmp_path):
    window = windows.windows[0]
    window.commands.add_text("The bridge will close for 12 weeks from May, the council said.")
    settled(window)
    assert window.session.save_as(tmp_path / "bridge.synoptic")
    assert window.windowTitle() == "bridge – Synoptic"
    window.session.save_now()
    shutil.copy(tmp_path / "bridge.synoptic", tmp_path / "final.synoptic")
    assert window.session.open_project(tmp_path / "final.synoptic")
    settled(window)
    assert window.windowTitle() == "bridge (final.synoptic) – Synoptic"


def test_the_same_project_raises_the_window_that_has_it(windows, settled, tmp_path):
    first = windows.windows[0]
    first.commands.sample()
    settled(first)
    second = windows.open(first)
    before = second.session.path
    first.showMinimized()
    second.commands.open(first.session.path)
    assert second.session.path == before and not first.isMinimized()
    second.commands.sample()
    assert second.session.path == before, "the sample is a project too"
    link = tmp_path / "link.synoptic"
    link.symlink_to(first.session.path)
    second.commands.open(link)
    assert second.session.path == before, "another name for the same file"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(first.session.path))])
    second.commands.receive(incoming(data))
    assert second.session.path == before and not second.session.read_only


def test_a_closed_window_gives_its_project_back(windows, settled):
    first = windows.windows[0]
    second = windows.open(first)
    second.commands.sample()
    settled(second)
    path = second.session.path
    second.close()
    assert windows.windows == (first,) and windows.current() is first
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    first.commands.open(path)
    settled(first)
    assert first.session.path == path and not first.session.read_only
    assert path in first.session.recent()


def test_what_the_system_opens_goes_to_the_window_in_use(windows, tmp_path, qtbot):
    second = windows.open(windows.windows[0])
    second.activateWindow()
    qtbot.waitUntil(lambda: windows.current() is second)
    story = tmp_path / "story.txt"
    story.write_text("A short story about a bridge.", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(story))])
    windows.receive(incoming(data))
    assert second.session.path is not None and windows.windows[0].session.path is None


SECOND = """
import sys
from desktop import app
from desktop.session import neighbours

neighbours.PATIENCE = 60_000
sys.exit(app.run(sys.argv[1:]))
"""


@pytest.mark.parametrize("asks_for", ["the project", "--sample"])
def test_a_second_start_raises_the_window_of_the_first_and_ends(windows, settled, qtbot, tmp_path, asks_for):
    first = windows.windows[0]
    app.listen(windows)
    first.commands.sample()
    settled(first)
    first.showMinimized()
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    data.mkdir(parents=True, exist_ok=True)
    (data / "projects").symlink_to(tmp_path / "projects")
    argument = str(first.session.path) if asks_for == "the project" else asks_for
    second = subprocess.Popen([sys.executable, "-c", SECOND, argument], cwd=Path(__file__).parents[2])
    try:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    finally:
        second.kill()
        second.wait()
    assert second.returncode == 0 and not first.isMinimized()
    assert len(windows.windows) == 1 and not first.session.read_only


@pytest.fixture
def polyglot(qapp, tmp_path):
    """Windows of one person that may be closed and opened again; English at the end."""
    before = QLocale()
    app.application()
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"

    def make_session() -> Session:
        return Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))

    held = Windows(settings, make_session)
    yield held
    for window in held.windows:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    install_language("en")
    QLocale.setDefault(before)


def _choose_language(window, language: str) -> None:
    window.actions_by_name["preferences"].trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.close()


def _menu(window) -> str:
    return window.menuBar().actions()[0].text()


def test_another_language_opens_the_windows_again_as_they_were(polyglot, settled, qtbot, tmp_path):
    first = polyglot.open()
    first.fit(800, 600)  # the screen is no larger
    first.commands.sample()
    settled(first)
    session = first.session
    session.add_note("Check.", [session.target_at(session.collation.findings[0].places[0])])
    settled(first)
    session.step_finding(1)
    session.step_finding(1)
    first.panels.matrix_dock.raise_()
    last = session.project.documents[-1].id
    assert first.view.area.pin(last, True)
    second = polyglot.open(first)
    session.add_note("Never mind.", [session.target_at(session.collation.findings[1].places[0])])
    session.undo_stack.undo()
    settled(first)
    project, selection, size = session.path, session.selection, first.size()
    _choose_language(first, "de")
    qtbot.waitUntil(lambda: len(polyglot.windows) == 2 and first not in polyglot.windows)
    again, empty = polyglot.windows
    assert _menu(again) == "&Datei" == _menu(empty) and second not in polyglot.windows
    settled(again)
    qtbot.waitUntil(lambda: again.session.selection == selection)
    assert again.session.path == project and not again.session.read_only
    assert len(again.session.project.annotations) == 1
    assert again.size() == size and last in again.view.area.pinned() and last in again.view.columns_open()
    assert empty.session.path is None
    done = again.session.undo_stack
    assert done.canUndo() and done.canRedo() and not empty.session.undo_stack.canUndo()
    assert done.undoText().startswith("Notiz zu ") and done.redoText().endswith(" hinzufügen"), "named anew"
    undo = next(action for action in again.menuBar().actions()[1].menu().actions() if action.isEnabled())
    undo.trigger()
    assert again.session.project.annotations == ()
    done.redo()
    done.redo()
    assert [note.bodies[0].value for note in again.session.project.annotations] == ["Check.", "Never mind."]
    assert again.session.save_now() == ""
    assert QApplication.quitOnLastWindowClosed()
    _choose_language(again, "en")
    qtbot.waitUntil(lambda: again not in polyglot.windows and len(polyglot.windows) == 2)
    assert _menu(polyglot.windows[0]) == "&File"


def test_the_window_in_which_the_language_was_chosen_stays_in_front(polyglot, qtbot):
    first, second = polyglot.open(), polyglot.open()
    _choose_language(first, "de")
    qtbot.waitUntil(lambda: len(polyglot.windows) == 2 and not {first, second} & set(polyglot.windows))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is polyglot.windows[0])


def test_the_same_language_opens_nothing_again(polyglot, qtbot):
    window = polyglot.open()
    _choose_language(window, "en")
    for _ in range(3):
        QApplication.processEvents()
    assert polyglot.windows == (window,) and window.isVisible()


def test_a_window_that_cannot_be_left_stays(polyglot, monkeypatch, qtbot):
    window = polyglot.open()
    monkeypatch.setattr(window.parts, "may_leave", lambda: False)
    polyglot.reopen()
    assert polyglot.windows == (window,) and window.isVisible()
    monkeypatch.undo()
