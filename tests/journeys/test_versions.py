"""A newer version of an article arrives: it takes the former one's place, and the notes come along or are placed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.model import Anchoring, Place, Span, Status
from desktop.session.state import CompareState, Selection
from desktop.ui.articles_panel.changes import ChangesDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.notes_panel.model import Column

CRACKS = "The old bridge was closed on Monday after 12 cracks were found in its third pier."
MILL = "Cars go the long way round by the mill."
FIRST = f"Bridge closed\n\n{CRACKS}\n\n{MILL}\n"
SHUT = "Nobody knows yet who will pay for the repair."
NEWER = f"Bridge closed\n\n{CRACKS.replace('12', '15')}\n\n{SHUT}\n"
OTHER = "Pier trouble\n\nOn Monday the old bridge was closed: 12 cracks were found in its third pier.\n"


@pytest.fixture
def window(make_window, settled, tmp_path: Path) -> MainWindow:
    for name, text in (("one", FIRST), ("two", OTHER), ("newer", NEWER)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    window = make_window()
    window.session.add_files([tmp_path / "one.txt", tmp_path / "two.txt"])
    settled(window)
    return window


def place(window: MainWindow, words: str) -> Place:
    document = window.session.project.documents[0]
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


def note_on(window: MainWindow, words: str, text: str) -> str:
    return window.session.add_note(text, [window.session.target_at(place(window, words))])


def put_newer(qtbot, window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "newer.txt"), ""))
    articles = window.panels.articles
    articles.view.setCurrentIndex(articles.rows.index(0, 0))
    articles.replace_action.trigger()
    qtbot.waitUntil(lambda: SHUT in window.session.project.documents[0].text)
    qtbot.waitUntil(lambda: window.session.compare_status.state is CompareState.DONE)


def test_a_newer_version_shows_what_changed_and_a_lost_note_is_attached_again(
    window, settled, qtbot, tmp_path, monkeypatch
):
    cracks, mill = note_on(window, CRACKS, "Count them."), note_on(window, MILL, "Which mill?")
    put_newer(qtbot, window, tmp_path, monkeypatch)
    assert window.messages.text() == (
        "“Bridge closed” was replaced by its newer version. Of its notes 1 moved along with its words, 1 has "
        "lost its place. The notes panel lists those without a place."
    )
    (dialog,) = window.findChildren(ChangesDialog)
    assert dialog.isVisible()
    assert dialog.summary.text() == "Paragraphs: 1 changed, 1 put in, 1 taken out, 1 stayed."
    assert dialog.text.toPlainText() == "\n".join((CRACKS.replace("12", "12 15"), MILL, SHUT))
    dialog.close()
    assert [row.label for row in window.session.collation.rows] != []

    notes = window.panels.notes
    window.panels.show_notes()
    assert [notes.model.note(row).id for row in range(2)] == [mill, cracks]
    assert notes.model.index(0, Column.ABOUT).data() == f"Its place is gone: A “{MILL}”"
    notes.view.setCurrentIndex(notes.model.index(0, 0))
    notes.view.clicked.emit(notes.model.index(0, 0))
    assert window.session.selection.place is None
    assert notes.lost.isVisible()
    notes.lost.button.click()
    assert window.messages.text() == "Select some text or click a sentence first, then attach the note there."
    window.session.select_place(place(window, SHUT))
    notes.lost.button.click()
    assert window.messages.text() == "The note is attached to A ¶3 s1."
    (target,) = window.session.project.annotation(mill).targets
    assert (target.exact, target.anchoring) == (SHUT, Anchoring.EXACT)
    assert not notes.lost.isVisible()
    assert [notes.model.note(row).id for row in range(2)] == [cracks, mill]

    window.session.undo_stack.undo()
    assert window.session.project.annotation(mill).targets[0].anchoring is Anchoring.ORPHAN
    window.session.undo_stack.undo()
    settled(window)
    assert MILL in window.session.project.documents[0].text
    assert window.session.project.annotation(mill).targets[0].exact == MILL
    assert not window.panels.articles.changes_action.isEnabled()


def test_what_changed_can_be_looked_at_later(window, settled, qtbot, tmp_path, monkeypatch):
    put_newer(qtbot, window, tmp_path, monkeypatch)
    for dialog in window.findChildren(ChangesDialog):
        dialog.close()
    settled(window)
    articles = window.panels.articles
    articles.view.setCurrentIndex(articles.rows.index(1, 0))
    assert not articles.changes_action.isEnabled()
    articles.view.setCurrentIndex(articles.rows.index(0, 0))
    assert articles.changes_action.isEnabled()
    articles.changes_action.trigger()
    assert [d.windowTitle() for d in window.findChildren(ChangesDialog) if d.isVisible()] == [
        "Changes in “Bridge closed”"
    ]


def test_a_judgement_whose_finding_the_newer_version_lacks_is_told_and_can_be_read(
    window, settled, qtbot, tmp_path, monkeypatch
):
    session, findings, inspector = window.session, window.panels.findings, window.panels.inspector
    (judged,) = session.visible_findings()
    session.judge([judged], Status.CONFIRMED)
    put_newer(qtbot, window, tmp_path, monkeypatch)
    settled(window)
    said = "1 finding that you judged is no longer found; it is at the end of the findings."
    assert window.messages.text() == f"“Bridge closed” was replaced by its newer version. {said}"
    present = session.visible_findings()[0]
    session.select_finding(present)
    findings.view.setCurrentIndex(findings.model.index_of(judged))
    inspector.start_note()
    assert session.selection == Selection(judged)
    assert f"“{CRACKS}”" in inspector.page.toPlainText()
    assert inspector.judgements.buttons[Status.CONFIRMED].isChecked()
    inspector.judge(Status.RESOLVED)
    assert session.project.status(judged) is Status.RESOLVED
    assert session.project.status(present) is Status.OPEN


def test_nothing_is_said_of_judgements_that_stay(window, qtbot, tmp_path, monkeypatch):
    put_newer(qtbot, window, tmp_path, monkeypatch)
    assert window.messages.text() == "“Bridge closed” was replaced by its newer version."


def test_a_bookmark_stands_at_the_words_selected_while_the_newer_version_is_compared(
    window, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(window.session, "compare", lambda: None)
    replaced = window.session.project.documents[0].id
    (tmp_path / "newer.txt").write_text(f"{SHUT}\n\n{FIRST}", "utf-8")
    with qtbot.waitSignal(window.session.replaced):
        window.session.replace_article(replaced, tmp_path / "newer.txt")
    column = window.view.area.column(replaced)
    words = place(window, MILL)
    assert column.text.plain == window.session.project.documents[0].text
    cursor = column.text.textCursor()
    cursor.setPosition(words.span.start)
    cursor.setPosition(words.span.end, cursor.MoveMode.KeepAnchor)
    column.text.setTextCursor(cursor)
    column.text.focused.emit()
    window.annotating.bookmark()
    ((target,),) = (mark.targets for mark in window.session.project.annotations)
    assert (target.exact, target.span) == (MILL, words.span)
