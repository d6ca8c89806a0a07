"""Reports of what is shown, written in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import Collation, Project, ReportChoices, ReportFormat, ReportPart, Status
from desktop.project import Store, WriteFailed
from desktop.session.reporting import Reported
from desktop.session.rooms import Rooms
from desktop.session.session import Session
from desktop.session.state import CompareState, Message
from tests.session.collating import HeldCollator
from tests.session.conftest import MakeSession
from tests.session.material import HARBOUR, STORM

CHOICES = ReportChoices()


def articles(folder: Path) -> list[Path]:
    paths = [folder / "harbour.txt", folder / "storm.txt"]
    for path, text in zip(paths, (HARBOUR, STORM), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def two(qtbot: QtBot, session: Session, tmp_path: Path) -> Session:
    session.add_files(articles(tmp_path))
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    return session


def written(qtbot: QtBot, session: Session, path: Path, choices: ReportChoices = CHOICES) -> Reported:
    with qtbot.waitSignal(session.reported) as heard:
        session.write_report(path, choices)
    return heard.args[0]


@pytest.mark.parametrize("kind", ReportFormat)
def test_every_kind_is_written(qtbot: QtBot, two: Session, tmp_path: Path, kind: ReportFormat) -> None:
    path = tmp_path / f"report.{kind.value}"
    done = written(qtbot, two, path)
    assert done.problem == ""
    assert done.files[0] == path
    assert all(file.stat().st_size > 100 for file in done.files)


def test_choices_and_history_reach_the_report(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    written(qtbot, two, path, ReportChoices(parts=frozenset({ReportPart.HISTORY})))
    page = path.read_text("utf-8")
    assert two.history()[-1].action in page
    assert 'id="findings"' not in page


def test_a_report_replaces_no_article_and_no_project(qtbot: QtBot, two: Session, tmp_path: Path) -> None:
    assert two.save_now() == "", "articles are written in the background: what is compared below is the file at rest"
    assert two.path is not None
    link = tmp_path / "project.html"
    link.symlink_to(two.path)
    before = two.path.read_bytes()
    assert "belongs to this comparison" in written(qtbot, two, link).problem
    assert "should end in" in written(qtbot, two, tmp_path / "report.doc").problem
    article = tmp_path / "article.html"
    article.hardlink_to(tmp_path / "harbour.txt")
    assert "belongs to this comparison" in two.check_report(article, CHOICES).problem
    assert two.path.read_bytes() == before


def test_no_report_while_the_comparison_runs(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    collator = HeldCollator()
    session = make_session(collator=collator)
    session.add_files(articles(tmp_path))
    qtbot.waitUntil(lambda: len(collator.requests) == 1)
    assert "still running" in written(qtbot, session, tmp_path / "report.html").problem
    assert not (tmp_path / "report.html").exists()


def test_what_goes_wrong_in_the_thread_is_an_answer(qtbot: QtBot, make_session: MakeSession, tmp_path: Path) -> None:
    def broken(path: Path, project: Project, collation: Collation, **options: object) -> tuple[Path, ...]:
        raise RuntimeError("no ink")

    session = make_session(rooms=replace(Rooms(), write_report=broken))
    assert written(qtbot, session, tmp_path / "report.html").problem == "RuntimeError: no ink"


def test_a_history_that_cannot_be_read_is_told(
    qtbot: QtBot, two: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(store: Store) -> None:
        raise WriteFailed("The disk does not answer.")

    heard: list[Message] = []
    two.message.connect(heard.append)
    monkeypatch.setattr(Store, "history", broken)
    assert written(qtbot, two, tmp_path / "report.html").problem == "The disk does not answer."
    assert two.report_pages(ReportChoices()) is None
    assert [message.text for message in heard] == ["The disk does not answer."]
    monkeypatch.undo()


def test_pages_for_a_printer(two: Session) -> None:
    pages = two.report_pages(ReportChoices(parts=frozenset({ReportPart.SUMMARY})))
    assert pages is not None
    assert "<h2>Summary</h2>" in pages.html
    assert "<h2>Method</h2>" not in pages.html
    assert pages.title


def test_what_was_exported_is_nothing_new_to_the_project_it_came_from(
    qtbot: QtBot, two: Session, tmp_path: Path
) -> None:
    finding = two.collation.findings[0]
    two.judge([finding.id], Status.DISMISSED, "scope")
    two.reply(two.add_note("Who counted?", [two.target_at(finding.places[0])], ["check"]), "The mayor.")
    two.toggle_bookmark(two.target_at(finding.places[0]))
    path = tmp_path / "notes.jsonld"
    assert written(qtbot, two, path).problem == ""
    with qtbot.waitSignal(two.merge_ready) as heard:
        two.read_colleague(path)
    merge = heard.args[0]
    assert (merge.items, merge.same, merge.skipped, merge.away) == ((), 4, 0, ())
