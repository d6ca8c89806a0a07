"""What opening a column costs: how often its text is laid out, and which columns are made before they are asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import Collation, Project
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.view import CollationView
from tests.turns import take_turns, waiting
from tests.ui.collation_view.stories import collation, documents, project
from tests.ui.collation_view.stub import StubSession


def _view(qtbot: QtBot, decided: Project, height: int = 300) -> CollationView:
    """With room for two of the three articles, a and b."""
    session = StubSession(decided, collation())
    view = CollationView(session)
    qtbot.addWidget(view)
    session.setParent(view)
    view.resize(700, height)
    view.show()
    QApplication.processEvents()
    view._show_collation(collation())
    take_turns()
    return view


def _made(view: CollationView) -> list[str]:
    """The articles that have a column, open or not."""
    return sorted(column.document_id for column in view.area.findChildren(Column) if column.document_id)


def test_other_articles_take_the_place_of_those_that_stood_open(qtbot: QtBot) -> None:
    view = _view(qtbot, project())
    fresh = {document.id: document.id.upper() for document in documents()}
    others = tuple(replace(document, id=fresh[document.id]) for document in documents())
    view._show_project(replace(project(), documents=others, annotations=(), judgements=()))
    view._show_collation(Collation(documents=others))
    take_turns()
    assert view.columns_open() == ("A", "B")
    assert [(gutter.first.document_id, gutter.second.document_id) for gutter in view.area.gutters()] == [("A", "B")]


def test_a_closed_article_gets_its_column_before_it_is_opened(qtbot: QtBot) -> None:
    view = _view(qtbot, project())
    qtbot.waitUntil(lambda: _made(view) == ["a", "b", "c"])
    assert view.columns_open() == ("a", "b")
    made: list[Column] = []
    view.area.column_made.connect(made.append)
    view.open_articles(["c"])
    opened = view.area.column("c")
    assert made == []
    assert opened is not None and opened.isVisible() and opened.x() >= 0
    assert opened.text.plain == view._project.document("c").text
    assert opened.text.marks == view.marks_of("c")


def test_an_article_that_was_not_compared_as_it_stands_waits(qtbot: QtBot) -> None:
    changed = tuple(replace(document, text=document.text + " And more.") for document in documents())
    view = _view(qtbot, replace(project(), documents=changed))
    view.area._fill_ahead()
    assert _made(view) == ["a", "b"]


def test_texts_are_laid_out_once_when_columns_are_opened(qtbot: QtBot) -> None:
    view = _view(qtbot, project())
    qtbot.waitUntil(lambda: len(_made(view)) == 3)
    told: list[str] = []
    for column in view.area.findChildren(Column):
        column.text.laid_out.connect(lambda column=column: told.append(column.document_id))
    view.open_articles(["c"])
    assert told in ([], ["c"]), "the one that stays open keeps its lines"


def test_making_a_column_and_laying_its_text_out_have_a_turn_each(qtbot: QtBot) -> None:
    session = StubSession(project(), collation())
    view = CollationView(session)
    qtbot.addWidget(view)
    session.setParent(view)
    view.resize(700, 300)
    view._show_project(replace(project(), documents=()))
    view.show()
    QApplication.processEvents()
    view._show_project(project())
    steps: list[tuple[int, int]] = []  # by turn: columns made, columns opened
    while late := [turns for turns in waiting() if turns.parent() is view]:
        before = len(view.area.findChildren(Column)), len(view.columns_open())
        late[0]._next()
        steps.append((len(view.area.findChildren(Column)) - before[0], len(view.columns_open()) - before[1]))
    assert [step for step in steps if step != (0, 0)] == [(0, 1), (1, 0), (0, 1)]  # the first is there to be measured


def test_a_reopened_column_stands_where_it_stood_and_moves_no_other(qtbot: QtBot) -> None:
    view = _view(qtbot, project(), height=120)
    first = view.area.column("a")
    assert first is not None
    first.scroll_to(60)
    stood = first.text.top_code_point()
    view.area.use("b")
    view.open_articles(["b", "c"])
    assert view.columns_open() == ("b", "c")
    scrolled: list[int] = []
    first.scrolled.connect(scrolled.append)
    view.open_articles(["a", "b"])
    assert view.area.column("a") is first
    assert (first.text.top_code_point(), scrolled) == (stood, [])
    assert stood > 0
