"""The numbers of very many articles: which figure how many of them give."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop import engine
from desktop.model import Collation, Document
from desktop.ui.numbers_panel.distribution import distribution
from desktop.ui.numbers_panel.model import NumbersModel
from desktop.ui.numbers_panel.panel import MANY, Face, NumbersPanel
from desktop.ui.numbers_panel.values_model import STRIP_ROLE, Column, ValuesModel
from tests.turns import take_turns
from tests.ui.panel_samples import PanelSession

FIGURES = ("12", "12", "14", "12", "20", "14", "12")


def _document(number: int, figure: str) -> Document:
    text = f"The harbour office said on Friday that {figure} people were hurt when the ferry struck the pier."
    return Document(f"d{number}", f"Report {number}", text)


def _collation(figures: tuple[str, ...] = FIGURES) -> Collation:
    return engine.collate([_document(number, figure) for number, figure in enumerate(figures)])


@pytest.fixture(scope="module")
def seven() -> Collation:
    return _collation()


@pytest.fixture
def model(qapp, seven: Collation) -> ValuesModel:
    numbers = NumbersModel()
    numbers.show(seven, agreements=True)
    return ValuesModel(numbers, numbers)


def test_figures_are_counted_by_the_articles_that_give_them(seven: Collation) -> None:
    (row,) = seven.rows
    held = distribution(row, seven)
    assert [(told.words, len(told.claims)) for told in held.values] == [("12", 4), ("14", 2), ("20", 1)]
    assert held.articles == 7
    assert [told.words if told else "" for told in (held.lowest, held.median, held.highest)] == ["12", "12", "20"]


def test_bounds_part_figures_and_an_article_counts_once_for_each() -> None:
    held = _collation(("12", "at least 12", "12", "at least 12", "12"))
    found = [distribution(row, held) for row in held.rows]
    (told,) = [one for one in found if one.articles == 5]
    assert sorted((one.words, len(one.claims)) for one in told.values) == [("12", 3), ("at least 12", 2)]


def test_the_tree_keeps_qt_s_rules(model: ValuesModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model._numbers.show(_collation(("3", "4", "3")), agreements=True)
    model._numbers.show(Collation(), agreements=True)
    assert model.rowCount() == 0


def test_a_row_opens_to_its_figures_and_a_figure_to_its_articles(model: ValuesModel) -> None:
    row = model.index(0, Column.WHAT)
    cells = [row.siblingAtColumn(column).data() for column in Column]
    assert cells[1:] == [
        "Conflict", "7", "12 (4) · 14 (2) · 20 (1)", "+67\N{NO-BREAK SPACE}%", "12", "12", "20"
    ]  # fmt: skip
    figures = [model.index(number, Column.WHAT, row) for number in range(model.rowCount(row))]
    assert [one.data() for one in figures] == ["12", "14", "20"]
    assert [one.siblingAtColumn(Column.ARTICLES).data() for one in figures] == ["4", "2", "1"]
    assert figures[0].siblingAtColumn(Column.FIGURES).data() == "A, B, D, G"
    assert figures[2].data(Qt.ItemDataRole.AccessibleTextRole) == "20: E"
    told = [model.index(number, Column.WHAT, figures[1]) for number in range(model.rowCount(figures[1]))]
    assert [one.data() for one in told] == ["C  Report 2: 14", "F  Report 5: 14"]
    assert "people were hurt" in told[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert (model.place(told[1]).document_id, model.place(figures[2]).document_id) == ("d5", "d4")
    assert model.finding_id(told[0]) == model.finding_id(row) != ""
    assert row.siblingAtColumn(Column.RANGE).data(STRIP_ROLE) == model.distribution(0)


def test_a_row_is_worked_out_when_it_is_looked_at(model: ValuesModel) -> None:
    assert model.hasChildren(model.index(0, 0)) and not model._held
    assert model.rowCount(model.index(0, 0)) == 3 and list(model._held) == [0]


def test_very_many_articles_open_on_figures_until_a_person_chooses(qtbot: QtBot) -> None:
    session = PanelSession()
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    session.show(_collation())
    take_turns()
    assert panel.keyboard_target is panel.view
    many = tuple(str(12 + number % 3) for number in range(MANY + 1))
    session.show(_collation(many))
    take_turns()
    assert panel.keyboard_target is panel.values and panel.agreements.isVisible()
    assert panel.model.columnCount() == 2 + MANY + 1, "the whole table is still there"
    panel.copy()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[0].startswith("What is counted\tVerdict\tArticles\tFigures") and len(copied) == 2 + 3
    panel.show_face(Face.COMPARED)
    session.show(_collation(many[:-1]))
    session.show(_collation(many))
    take_turns()
    assert panel.keyboard_target is panel.view


def test_a_figure_leads_to_the_first_article_that_gives_it(qtbot: QtBot) -> None:
    session = PanelSession()
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show_face(Face.VALUES)
    panel.show()
    session.show(_collation())
    take_turns()
    row = panel.values_model.index(0, 0)
    panel.values.expand(row)
    panel.values.activated.emit(panel.values_model.index(2, 0, row))
    assert session.selection.place is not None and session.selection.place.document_id == "d4"
    session.select_finding("")
    session.select_finding(panel.values_model.finding_id(row))
    assert panel.values.currentIndex().row() in (0, 2)
