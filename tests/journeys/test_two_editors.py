"""Two editors work on the same articles, and the one takes in what the other has written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model import Place, ReportChoices, Span, Status, Target
from desktop.reports.jsonld import render_jsonld
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.main_window import MainWindow

TIDE = "The tide\n\nSome 240 boats were torn loose at Lunde on Monday.\n\nFerries stay in dock until Friday.\n"
TOWN = "The town\n\nSome 190 boats were torn loose at Lunde on Monday.\n\nThe market was held as usual.\n"


@pytest.fixture
def two(make_window, settled, tmp_path) -> tuple[MainWindow, Path]:
    """Ada's window, and the file that Ben has exported from a project of his own with the same articles."""
    paths = []
    for name, text in (("tide", TIDE), ("town", TOWN)):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    ben = make_window()
    ben.session.settings.author = "Ben"
    ben.session.add_files(paths)
    settled(ben)
    words(ben, "The market was held", "Was it?")
    numbers = ben.session.collation.findings[0]
    ben.session.judge([numbers.id], Status.DISMISSED, "scope")
    exported = tmp_path / "ben.jsonld"
    exported.write_text(render_jsonld(ben.session.project, ben.session.collation), encoding="utf-8")
    ben.close()
    ada = make_window()
    ada.session.settings.author = "Ada"
    ada.session.add_files(paths)
    settled(ada)
    words(ada, "Ferries stay", "Until when?")
    ada.session.judge([numbers.id], Status.CONFIRMED)
    return ada, exported


def words(window: MainWindow, quote: str, text: str) -> None:
    for document in window.session.project.documents:
        start = document.text.find(quote)
        if start >= 0:
            place = Place(document.id, Span(start, start + len(quote)))
            window.session.add_note(text, [window.session.target_at(place)])


def opened(window: MainWindow, path: Path, qtbot) -> MergeDialog:
    window.commands.import_notes(path)
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None)
    return window.findChild(MergeDialog)


def test_what_is_new_and_what_differs_is_shown_and_taken_in_one_step(two, qtbot):
    window, exported = two
    session = window.session
    dialog = opened(window, exported, qtbot)
    assert "2 notes and judgements that are not in this project, or differ." in dialog.summary.text()
    heads = [dialog.list.topLevelItem(n).text(0) for n in range(dialog.list.topLevelItemCount())]
    assert heads == ["Differs (1)", "New (1)"]
    row = dialog.list.topLevelItem(0).child(0)
    assert row.text(1).startswith("Confirmed by Ada") and row.text(2).startswith("Dismissed by Ben")
    before = session.project
    finding = session.project.judgements[0].finding_id
    dialog.accept()
    assert sorted(note.text for note in session.project.annotations) == ["Until when?", "Was it?"]
    assert session.project.status(finding) is Status.CONFIRMED
    told = [event.judgement.creator for event in session.judgement_history(finding)]
    assert told == ["Ada", "Ben", "Ada"]
    assert session.undo_stack.undoText() == "Import Notes and Judgements from 'ben.jsonld'"
    session.undo_stack.undo()
    assert session.project.annotations == before.annotations
    assert session.project.judgements == before.judgements


def test_the_colleagues_judgement_can_be_taken(two, qtbot):
    window, exported = two
    dialog = opened(window, exported, qtbot)
    finding = window.session.project.judgements[0].finding_id
    dialog.set_taken(f"judgement {finding}", True)
    dialog.accept()
    judged = window.session.project.judgement(finding)
    assert (judged.status, judged.creator, judged.reason) == (Status.DISMISSED, "Ben", "scope")


def test_cancelled_nothing_changes(two, qtbot):
    window, exported = two
    before = window.session.project
    opened(window, exported, qtbot).reject()
    assert window.session.project == before


def test_a_file_of_something_else_says_so(two, qtbot, tmp_path):
    window, _ = two
    (tmp_path / "poem.jsonld").write_text("Roses are red")
    window.commands.import_notes(tmp_path / "poem.jsonld")
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert window.messages.text() == "“poem.jsonld” is not JSON, or it is damaged: ask for the file again."


def test_notes_without_their_article_are_kept_listed_and_reported(two, qtbot, settled, tmp_path):
    window, exported = two
    document = window.session.project.documents[1]
    window.session.remove_article(document.id)
    settled(window)
    opened(window, exported, qtbot).accept()
    (lost,) = [note for note in window.session.project.annotations if note.text == "Was it?"]
    model = window.panels.notes.model
    assert model.index(model.row_of(lost.id), 0).data() == "An article that is gone"
    settled(window)
    with qtbot.waitSignal(window.session.reported):
        window.session.write_report(tmp_path / "report.html", ReportChoices())
    assert "Was it?" in (tmp_path / "report.html").read_text("utf-8")


def test_a_note_about_a_finding_says_which(make_window, settled, qtbot, tmp_path):
    paths = []
    for name, text in (("tide", TIDE), ("town", TOWN)):
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    ben = make_window()
    ben.session.add_files(paths)
    settled(ben)
    ben.session.add_note("Ask the harbour.", [Target(finding_id=ben.session.collation.findings[0].id)])
    exported = tmp_path / "ben.jsonld"
    exported.write_text(render_jsonld(ben.session.project, ben.session.collation), encoding="utf-8")
    ben.close()
    ada = make_window()
    ada.session.add_files(paths)
    settled(ada)
    row = opened(ada, exported, qtbot).list.topLevelItem(0).child(0)
    assert row.text(0) == "Numbers disagree: Boats: some 240 against some 190"
    assert row.text(2).startswith("“Ask the harbour.”")
