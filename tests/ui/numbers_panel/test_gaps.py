"""What one article alone says, and what one leaves out, in the numbers panel."""

from __future__ import annotations

import pytest

from desktop import engine
from desktop.model import Collation, Document
from desktop.ui.numbers_panel.panel import Face, NumbersPanel
from tests.ui.panel_samples import PanelSession

GROUNDING = "The ferry Alba ran aground off Skerra on Monday evening."
RESCUE = "The coast guard lifted every passenger off the ferry before dark."
TEXTS = (f"{GROUNDING}\n{RESCUE}\nRepairs will cost 17 million dollars.", f"{RESCUE}\n{GROUNDING}", GROUNDING)
COLLATION = engine.collate([Document(id=i, title=i, text=text) for i, text in zip("abc", TEXTS, strict=True)])


@pytest.fixture
def session() -> PanelSession:
    session = PanelSession()
    session.collation = COLLATION
    return session


@pytest.fixture
def panel(qtbot, session: PanelSession) -> NumbersPanel:
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    return panel


def _rows(table) -> list[list[str]]:
    model = table.model()
    return [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]


def test_only_here_leads_to_its_place(panel: NumbersPanel, session: PanelSession) -> None:
    panel.show_face(Face.ONLY_HERE)
    assert panel.agreements.isHidden() and panel.keyboard_target is panel.only_here
    row = next(row for row in _rows(panel.only_here) if row[2] == "17 million dollars")
    assert row[:2] == ["A ¶3 s1", "Figure"]
    panel.only_here.selectRow(_rows(panel.only_here).index(row))
    (place,) = [one[1] for one in session.asked if one[0] == "select_place"]
    assert COLLATION.quote(place) == "17 million dollars"


def test_left_out_names_the_article_and_the_others(panel: NumbersPanel) -> None:
    panel.show_face(Face.LEFT_OUT)
    assert [row[:3] for row in _rows(panel.left_out)] == [["C", "Statement", "A and B"]]


def test_too_few_articles_are_told(panel: NumbersPanel, session: PanelSession) -> None:
    panel.show_face(Face.LEFT_OUT)
    session.show(engine.collate(COLLATION.documents[:2]))
    assert panel._body.placeholder.text().startswith("With three or more articles")
    panel.show_face(Face.ONLY_HERE)
    session.show(Collation())
    assert panel._body.placeholder.text().startswith("No figure or quotation")
    panel.show_face(Face.COMPARED)
    assert panel.keyboard_target is panel.view


def test_one_article_alone_shows_its_figures_until_there_is_another(panel: NumbersPanel, session: PanelSession) -> None:
    alone = engine.collate(COLLATION.documents[:1])
    session.show(alone)
    assert panel.keyboard_target is panel.only_here
    assert [row[2] for row in _rows(panel.only_here)] == ["17 million dollars"]
    session.show(COLLATION)
    assert panel.keyboard_target is panel.view
    panel.show_face(Face.COMPARED)
    session.show(alone)
    assert panel.keyboard_target is panel.view, "what a person chose stays"
