"""Many articles: the list is narrowed and sorted, the project stays as it is."""

from __future__ import annotations

import pytest

from desktop.model import Collation, Document, Match, MatchKind, Place, Project, Span
from desktop.ui.articles_panel.arranging import FEW, Order
from desktop.ui.articles_panel.model import Role
from desktop.ui.articles_panel.panel import ArticlesPanel
from tests.ui.panel_samples import PanelSession

TITLES = ("Storm", "ferry aground", "Market", "Harbour", "Tide", "Council", "Bridge", "Ferry lines", "Alba", "Quay")


def _documents(count: int) -> tuple[Document, ...]:
    return tuple(
        Document(id=f"d{n}", title=TITLES[n], text=" ".join(["word"] * (n + 1)), path=f"/news/{n}.txt")
        for n in range(count)
    )


def _collation(documents: tuple[Document, ...]) -> Collation:
    """The third and the fifth article share what is all of the third."""
    left, right = Place("d2", Span(0, len(documents[2].text))), Place("d4", Span(0, 10))
    return Collation(documents=documents, matches=(Match(left, right, 0.9, MatchKind.PARAPHRASE),))


@pytest.fixture
def session() -> PanelSession:
    session = PanelSession(empty=True)
    session.project = Project(documents=_documents(len(TITLES)))
    session.collation = _collation(session.project.documents)
    return session


@pytest.fixture
def panel(qtbot, session: PanelSession) -> ArticlesPanel:
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(240, 700)
    panel.show()
    return panel


def _letters(panel: ArticlesPanel) -> str:
    return "".join(panel.rows.index(row, 0).data(Role.SIGLUM) for row in range(panel.rows.rowCount()))


def _order(panel: ArticlesPanel, order: Order) -> None:
    panel.tools.order.setCurrentIndex(panel.tools.order.findData(order.value))


@pytest.mark.parametrize(
    ("order", "letters"),
    [
        (Order.TITLE, "IGFBHDCJAE"),
        (Order.OVERLAP, "CEABDFGHIJ"),
        (Order.WORDS, "JIHGFEDCBA"),
        (Order.PROJECT, "ABCDEFGHIJ"),
    ],
)
def test_each_order_keeps_the_letters_of_the_columns(panel: ArticlesPanel, order: Order, letters: str) -> None:
    _order(panel, Order.WORDS)
    _order(panel, order)
    assert _letters(panel) == letters


def test_words_are_looked_for_in_title_source_and_letter(panel: ArticlesPanel) -> None:
    panel.tools.text.setText("FERRY")
    assert _letters(panel) == "BH"
    panel.tools.text.setText("7.txt")
    assert _letters(panel) == "H"
    panel.tools.text.setText("whale")
    assert _letters(panel) == "" and panel._body.placeholder.text() == "No article has these words."
    panel.tools.text.clear()
    assert _letters(panel) == "ABCDEFGHIJ"


def test_what_is_chosen_in_an_arranged_list_is_the_article_itself(panel: ArticlesPanel, session, qtbot) -> None:
    _order(panel, Order.WORDS)
    panel.tools.text.setText("ferry")
    index = panel.rows.index(0, 0)
    panel.view.setCurrentIndex(index)
    assert panel.current_document().id == "d7"
    with qtbot.waitSignal(panel.article_chosen) as told:
        panel.view.clicked.emit(index)
    assert told.args == ["d7"]
    session.select_place(Place("d1", Span(0, 4)))
    assert panel.current_document().id == "d1"
    panel.remove_action.trigger()
    assert session.asked[-1] == ("remove_article", "d1")


def test_an_arranged_list_moves_nothing(panel: ArticlesPanel) -> None:
    panel.view.setCurrentIndex(panel.rows.index(4, 0))
    assert panel.up_action.isEnabled() and panel.view.dragEnabled()
    _order(panel, Order.TITLE)
    assert not panel.up_action.isEnabled() and not panel.down_action.isEnabled() and not panel.view.dragEnabled()
    _order(panel, Order.PROJECT)
    assert panel.down_action.isEnabled() and panel.view.dragEnabled()


def test_few_articles_need_no_tools(panel: ArticlesPanel, session: PanelSession) -> None:
    assert panel.tools.isVisible()
    _order(panel, Order.TITLE)
    panel.tools.text.setText("ferry")
    session.put(Project(documents=_documents(FEW)))
    assert not panel.tools.isVisible() and _letters(panel) == "ABCDEFGH"
    session.put(Project(documents=_documents(FEW + 1)))
    assert panel.tools.isVisible() and _letters(panel) == "ABCDEFGHI"
