"""With which page a project opens: the invitation, all articles at a glance, or the columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import Collation, Document, Match, MatchKind, Place, Project, Segment, SegmentKind, Span
from desktop.ui.collation_view.entry import MANY
from desktop.ui.collation_view.view import CollationView
from desktop.ui.matrix_panel.overview import Overview
from tests.turns import take_turns
from tests.ui.collation_view.stories import collation, project
from tests.ui.collation_view.stub import StubSession


def articles(count: int) -> tuple[Document, ...]:
    return tuple(Document(id=f"d{n}", title=f"Report {n}", text="A ferry sank.") for n in range(count))


def compared(count: int) -> Collation:
    documents = articles(count)
    alike = Match(Place("d0", Span(0, 13)), Place("d7", Span(0, 13)), 1.0, MatchKind.IDENTICAL)
    sentences = tuple(Segment(document.id, SegmentKind.SENTENCE, 0, Span(0, 13), 0) for document in documents)
    return Collation(documents=documents, segments=sentences, matches=(alike,))


@pytest.fixture
def session() -> StubSession:
    return StubSession(Project(), Collation())


@pytest.fixture
def view(qtbot: QtBot, session: StubSession) -> CollationView:
    view = CollationView(session)
    qtbot.addWidget(view)
    session.setParent(view)
    view.resize(1300, 600)
    view.show()
    QApplication.processEvents()
    take_turns()
    return view


def overview(view: CollationView) -> Overview:
    shown = view.currentWidget()
    assert isinstance(shown, Overview)
    return shown


def test_few_articles_open_side_by_side_and_very_many_at_a_glance(view: CollationView, session: StubSession) -> None:
    session.show(Project(documents=articles(MANY)), compared(MANY))
    assert view.currentWidget() is view.area and view.entry.overview is None
    session.show(Project(documents=articles(MANY + 1)), compared(MANY + 1))
    shown = overview(view)
    assert shown.said.text().startswith(f"{MANY + 1} articles at a glance.")
    assert shown.matrix.model.rowCount() == MANY + 1
    session.show(project(), collation())
    assert view.currentWidget() is view.area


def test_a_click_opens_the_two_and_the_strip_beside_them_leads_back(view: CollationView, session: StubSession) -> None:
    session.show(Project(documents=articles(60)), compared(60))
    told: list[bool] = []
    view.entry.changed.connect(told.append)
    matrix = overview(view).matrix
    matrix.view.clicked.emit(matrix.model.index_of("d0", "d7"))
    take_turns()
    assert view.currentWidget() is view.area and {"d0", "d7"} <= set(view.columns_open())
    back = view.area.whole
    assert back.isVisible() and back.accessibleName() == "Overview of all articles"
    back.click()
    overview(view).side_by_side.click()
    assert view.currentWidget() is view.area
    assert told == [False, True, False]


def test_a_page_that_a_person_chose_stays_when_articles_come(view: CollationView, session: StubSession) -> None:
    session.show(Project(documents=articles(60)), compared(60))
    view.entry.leave()
    session.show(Project(documents=articles(61)), compared(61))
    assert view.currentWidget() is view.area
    session.opened.emit(None)
    session.show(Project(documents=articles(60)), compared(60))
    assert isinstance(view.currentWidget(), Overview), "another project opens with all of its articles"


def test_whoever_selects_a_place_sees_it(view: CollationView, session: StubSession) -> None:
    session.show(Project(documents=articles(60)), compared(60))
    view.focus_current()
    assert view.currentWidget() is overview(view), "the keyboard comes to the matrix"
    assert overview(view).matrix.view.hasFocus()
    session.select_place(Place("d7", Span(0, 13)))
    assert view.currentWidget() is view.area
    view.entry.show_overview()
    assert view.focus_column(30)
    assert view.currentWidget() is view.area and "d30" in view.columns_open()


def test_small_cells_are_one_picture_with_titles_in_words(qtbot: QtBot, view: CollationView, session: StubSession):
    session.show(Project(documents=articles(60)), compared(60))
    matrix = overview(view).matrix
    qtbot.waitUntil(lambda: matrix.view.height() > 200)
    side = matrix.view.columnWidth(0)
    assert 4 <= side <= 12 and side * 60 <= max(matrix.view.height(), 4 * 60)
    index = matrix.model.index_of("d7", "d0")
    matrix.view.setCurrentIndex(index)
    assert "A  Report 0" in matrix.said.text() and "H  Report 7" in matrix.said.text()
    plain = matrix.view.viewport().grab().toImage()
    at = matrix.view.visualRect(matrix.model.index_of("d0", "d7")).center()
    empty = matrix.view.visualRect(matrix.model.index_of("d20", "d40")).center()
    assert plain.pixelColor(at) != plain.pixelColor(empty)
    matrix.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = matrix.view.viewport().grab().toImage()
    there = matrix.view.visualRect(matrix.model.index_of("d0", "d7")).center()
    assert mirrored.pixelColor(there) == plain.pixelColor(at)
