"""Rows of numbers changed by hand: one undo step each, saved, and obeyed when the articles are compared again."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import ClaimRow, Collation, RowEditKind
from desktop.session.row_editing import keys, merged, not_comparable, renamed, split
from desktop.session.session import Session
from desktop.session.state import CompareState
from tests.session.conftest import MakeSession

TEXTS = {
    "Marlow": "The flood in Marlow drove 340 people from their homes. The council spent £2 million on sandbags.",
    "Water": "The flood in Marlow drove 410 people from their homes. The council spent £3 million on sandbags.",
    "Homes": "The flood in Marlow drove 340 people from their homes.",
}


@pytest.fixture
def flood(qtbot: QtBot, session: Session) -> Session:
    session.new_project()
    for number, (title, text) in enumerate(TEXTS.items(), start=1):
        session.add_text(text, title)
        qtbot.waitUntil(lambda number=number: len(session.collation.documents) == number)
    qtbot.waitUntil(lambda: session.compare_status.state is CompareState.DONE)
    return session


def table(session: Session) -> list[list[str]]:
    collation = session.collation
    return [[collation.quote(claim.place) for claim in row.claims] for row in collation.rows]


def row_with(session: Session, figure: str) -> ClaimRow:
    collation = session.collation
    return next(row for row in collation.rows if any(collation.quote(one.place) == figure for one in row.claims))


def test_the_example_has_two_rows(flood: Session) -> None:
    assert table(flood) == [["340", "410", "340"], ["£2 million", "£3 million"]]


def test_splitting_is_one_step_that_is_undone_and_redone(flood: Session, qtbot: QtBot) -> None:
    row = row_with(flood, "410")
    flood.split_claim(row.claims[1])
    assert flood.undo_stack.undoText() == "Split Off '410'"
    qtbot.waitUntil(lambda: table(flood) == [["£2 million", "£3 million"], ["340", "340"], ["410"]])
    flood.undo_stack.undo()
    qtbot.waitUntil(lambda: table(flood) == [["340", "410", "340"], ["£2 million", "£3 million"]])
    flood.undo_stack.redo()
    qtbot.waitUntil(lambda: ["410"] in table(flood))


def test_merging_renaming_and_marking(flood: Session, qtbot: QtBot) -> None:
    flood.merge_rows(row_with(flood, "410"), row_with(flood, "£2 million"))
    assert flood.undo_stack.undoText().startswith("Merge '")
    qtbot.waitUntil(lambda: len(table(flood)) == 1)
    flood.rename_row(flood.collation.rows[0], " Toll \n of the flood ")
    qtbot.waitUntil(lambda: flood.collation.rows[0].label == "Toll of the flood")
    assert flood.undo_stack.undoText().startswith("Rename Row '")
    flood.mark_not_comparable(flood.collation.rows[0].claims)
    qtbot.waitUntil(lambda: not flood.collation.rows[0].comparisons)
    assert flood.undo_stack.undoText() == "Mark '340' Not Comparable"
    assert flood.undo_stack.count() == 3 + len(TEXTS)
    flood.take_back_row_edits(flood.collation.rows[0])
    assert flood.undo_stack.undoText() == "Take Back Changes to 'Toll of the flood'"
    qtbot.waitUntil(lambda: table(flood) == [["340", "410", "340"], ["£2 million", "£3 million"]])
    assert flood.project.options.row_edits == ()


def test_edits_are_saved_with_the_project(flood: Session, make_session: MakeSession, qtbot: QtBot) -> None:
    flood.split_claim(row_with(flood, "410").claims[1])
    flood.rename_row(row_with(flood, "£2 million"), "Sandbags")
    assert flood.path is not None
    path = flood.path
    edits = flood.project.options.row_edits
    assert [edit.kind for edit in edits] == [RowEditKind.APART, RowEditKind.NAME]
    flood.close()
    again = make_session()
    assert again.open_project(path)
    assert again.project.options.row_edits == edits
    qtbot.waitUntil(lambda: ["410"] in table(again))
    assert "Sandbags" in [row.label for row in again.collation.rows]


def test_edits_wait_for_an_article_that_was_removed(flood: Session, qtbot: QtBot) -> None:
    row = row_with(flood, "410")
    flood.split_claim(row.claims[1])
    flood.remove_article(row.claims[1].document_id)
    qtbot.waitUntil(lambda: table(flood) == [["340", "340"]])
    flood.undo_stack.undo()
    qtbot.waitUntil(lambda: ["410"] in table(flood))


def test_what_changes_nothing_is_no_step(flood: Session, qtbot: QtBot) -> None:
    row = row_with(flood, "410")
    before = flood.undo_stack.count()
    flood.merge_rows(row, row)
    flood.rename_row(row, row.label)
    flood.rename_row(row, "  ")
    flood.take_back_row_edits(row)
    flood.mark_not_comparable(())
    assert flood.undo_stack.count() == before


def test_renaming_again_replaces_the_name(flood: Session, qtbot: QtBot) -> None:
    for label in ("First", "Second"):
        flood.rename_row(row_with(flood, "410"), label)
        qtbot.waitUntil(lambda label=label: row_with(flood, "410").label == label)
    assert [edit.label for edit in flood.project.options.row_edits] == ["Second"]
    flood.rename_row(row_with(flood, "410"), "")
    assert flood.project.options.row_edits == ()


def test_claims_of_articles_that_are_gone_change_nothing(flood: Session) -> None:
    row, other = flood.collation.rows
    nothing = Collation()
    assert split((), nothing, row.claims[0]) == ()
    assert merged((), nothing, row, other) == ()
    assert renamed((), nothing, row, "x") == ()
    assert not_comparable((), nothing, row.claims) == ()
    assert keys(nothing, row.claims) == ()


def test_marking_twice_is_one_edit(flood: Session) -> None:
    row = flood.collation.rows[0]
    once = not_comparable((), flood.collation, row.claims)
    assert len(once) == 1
    assert not_comparable(once, flood.collation, row.claims) == once


def test_a_longer_name_is_cut(flood: Session) -> None:
    (edit,) = renamed((), flood.collation, flood.collation.rows[0], "a" * 5000)
    assert edit.label == "a" * 200
