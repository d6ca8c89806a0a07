"""Bringing one's own articles: drop, paste, file dialog; removing and reordering them; a report to hand over."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.model import ReportChoices
from desktop.session.state import CompareState
from desktop.ui.dialogs.imports import ImportsDialog

FIRST = "Bridge closed\nThe old bridge was closed on Monday after 12 cracks were found.\nCars go by the mill.\n"
SECOND = "Cracks found in bridge\nOn Monday the old bridge was closed because 15 cracks were found in it.\n"


def drop(window, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def dropped_files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def titles(window) -> list[str]:
    return [document.title for document in window.session.project.documents]


def test_dropped_files_make_a_project_and_are_compared(make_window, settled, qtbot, tmp_path):
    window = make_window()
    one, two = tmp_path / "one.txt", tmp_path / "two.md"
    one.write_text(FIRST, "utf-8")
    two.write_text(SECOND, "utf-8")
    drop(window, dropped_files(one, two))
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    settled(window)
    assert titles(window) == ["Bridge closed", "Cracks found in bridge"]
    assert window.session.untitled
    assert window.session.path.exists()
    assert window.session.collation.matches
    (row,) = window.session.collation.rows
    assert sorted(window.session.collation.quote(claim.place)[:2] for claim in row.claims) == ["12", "15"]
    assert one.read_text("utf-8") == FIRST


def test_dropped_text_becomes_an_article(make_window, settled, qtbot):
    window = make_window()
    data = QMimeData()
    data.setText(FIRST)
    drop(window, data)
    qtbot.waitUntil(lambda: titles(window) == ["Bridge closed"])


def test_pasting_shows_the_text_first(make_window, qtbot):
    window = make_window()
    QGuiApplication.clipboard().setText(SECOND)
    window.actions_by_name["paste_article"].trigger()
    dialog = window.commands._paste
    assert dialog.isVisible()
    assert dialog.text() == SECOND
    dialog.accept()
    qtbot.waitUntil(lambda: titles(window) == ["Cracks found in bridge"])


def test_files_from_the_dialog_and_one_that_cannot_be_read(make_window, settled, qtbot, tmp_path, monkeypatch):
    window = make_window()
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text(FIRST, "utf-8")
    empty.write_text("  \n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(empty), str(good)], ""))
    window.actions_by_name["add"].trigger()
    qtbot.waitUntil(lambda: titles(window) == ["Bridge closed"])
    qtbot.waitUntil(lambda: window.messages.text() == "Of 2 files: added: 1; not readable: 1.")


def test_articles_are_looked_for_where_the_last_ones_came_from_and_never_in_our_own_folder(
    sample, qtbot, tmp_path, monkeypatch
):
    asked: list[str] = []
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "good.txt").write_text(FIRST, "utf-8")

    def choose(_window, _title, folder, _kinds):
        asked.append(folder)
        return [str(drafts / "good.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _window, _title, folder: asked.append(folder))
    assert sample.session.kept_aside
    sample.actions_by_name["add"].trigger()
    qtbot.waitUntil(lambda: len(titles(sample)) == 6)
    sample.actions_by_name["add"].trigger()
    sample.actions_by_name["add_folder"].trigger()
    assert asked == [str(Path.home()), str(drafts), str(drafts)]


def test_removing_and_reordering_compare_again_and_can_be_undone(sample, settled):
    session = sample.session
    ids = [document.id for document in session.project.documents]
    session.move_article(ids[4], 0)
    settled(sample)
    assert [document.id for document in session.collation.documents] == [ids[4], *ids[:4]]
    session.remove_article(ids[0])
    settled(sample)
    assert ids[0] not in [document.id for document in session.collation.documents]
    assert not session.collation.duplicates
    session.undo_stack.undo()
    session.undo_stack.undo()
    settled(sample)
    assert [document.id for document in session.collation.documents] == ids
    assert len(session.collation.duplicates) == 2


def test_reports_of_what_the_window_shows(sample, qtbot, tmp_path):
    page, data = tmp_path / "story.html", tmp_path / "story.json"
    for target in (page, data):
        with qtbot.waitSignal(sample.session.reported):
            sample.session.write_report(target, ReportChoices())
    assert "145%" in page.read_text("utf-8")
    assert "<script" not in page.read_text("utf-8")
    whole = json.loads(data.read_text("utf-8"))
    assert len(whole["documents"]) == 5


def test_naming_an_untitled_project_moves_it(make_window, settled, qtbot, tmp_path, monkeypatch):
    window = make_window()
    window.commands.add_text(FIRST)
    qtbot.waitUntil(lambda: len(titles(window)) == 1)
    untitled = window.session.path
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Bridge"), ""))
    window.actions_by_name["save"].trigger()
    assert window.session.path == tmp_path / "Bridge.synoptic"
    assert window.session.path.exists()
    assert not untitled.exists()
    assert window.windowTitle().startswith("Bridge")
    assert window.session.recent()[0] == tmp_path / "Bridge.synoptic"


def test_a_folder_is_added_and_each_file_told(make_window, settled, qtbot, tmp_path, monkeypatch):
    window = make_window()
    (tmp_path / "a.txt").write_text(FIRST, "utf-8")
    (tmp_path / "b.txt").write_text(FIRST, "utf-8")
    (tmp_path / "c.txt").write_text("", "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions_by_name["add_folder"].trigger()
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.text() == "Of 3 files: added: 1; the same text as another article: 1; not readable: 1."
    settled(window)
    window.messages._button.click()
    dialog = window.findChild(ImportsDialog)
    assert [dialog.table.item(row, 0).text() for row in range(3)] == ["b.txt", "c.txt", "a.txt"]
    dialog.again.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_an_empty_folder_adds_nothing(make_window, qtbot, tmp_path, monkeypatch):
    window = make_window()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions_by_name["add_folder"].trigger()
    assert window.messages.text() == f"{tmp_path.name} holds no files. Nothing was added."
    assert window.session.path is None


def test_the_same_text_is_added_when_a_person_insists(make_window, settled, qtbot, tmp_path):
    window = make_window()
    path = tmp_path / "one.txt"
    path.write_text(FIRST, "utf-8")
    for count in (1, 1):
        drop(window, dropped_files(path))
        qtbot.waitUntil(lambda count=count: len(titles(window)) == count)
        settled(window)
    assert window.messages.text() == "one.txt was not added: it is the same text as A."
    window.messages._button.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_one_article_whose_figures_agree_asks_for_a_second(window_on):
    lead = "A passenger ferry ran aground off Marlow Point on Monday evening, injuring at least 14 people, police said."
    window = window_on(ferry=f"Ferry runs aground off Marlow Point, 14 hurt\n\n{lead}\n")
    assert len(window.session.collation.findings) == 1  # "14" and "at least 14", listed under "Agreements too"
    shown = window.panels.findings._body.placeholder
    assert shown.text().endswith("Add a second article to compare.")
    window.panels.findings.filters.text.setText("whale")
    assert shown.text() == "No finding passes the filter."


def test_while_articles_are_compared_nothing_is_called_absent(window_on, settled, qtbot):
    window = window_on(first=FIRST, second="Nothing here is told anywhere else.\n")
    said = []
    step, shown = window.parts.finding_step, window.panels.findings._body.placeholder
    window.session.compare_changed.connect(lambda _: said.append((step.text(), shown.text())))
    window.session.compare()
    settled(window)
    assert ("Comparing…", "Comparing…") in said
    assert step.text() == "No findings" and shown.text().startswith("Nothing was found")


def test_before_the_first_comparison_the_toolbar_says_what_is_done_and_no_sentence_is_counted(
    make_window, settled, tmp_path
):
    window = make_window()
    for name, text in (("first", FIRST), ("second", SECOND)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    step, counts, said = window.parts.finding_step, window.parts.status_parts.counts, []
    window.session.compare_changed.connect(lambda status: said.append((status, step.text(), counts.text())))
    window.session.add_files([tmp_path / "first.txt", tmp_path / "second.txt"])
    settled(window)
    running = [each for each in said if each[0].state is CompareState.RUNNING]
    assert {status.stage == "reading" for status, *_ in running} == {True, False}
    for status, text, counted in running:
        assert text == ("Reading…" if status.stage == "reading" else "Comparing…")
        assert "sentence" not in counted
    assert "sentences" in counts.text()
