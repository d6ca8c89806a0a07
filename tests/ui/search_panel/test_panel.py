"""The search panel with a session that searches at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import Project, Span
from desktop.session.searching import ArticleHits, Found, Query, SearchMode, hit_from, search
from desktop.session.state import Selection
from desktop.ui.search_panel.model import Column
from desktop.ui.search_panel.panel import SearchPanel
from desktop.ui.theme import DARK, LIGHT, apply_theme
from tests.ui.panel_samples import PanelSession


class SearchSession(PanelSession):
    search_changed = Signal(object)
    hit_chosen = Signal(object)

    def __init__(self, empty: bool = False) -> None:
        super().__init__(empty)
        self.found = Found()
        self.search_running = False
        self.queries: list[Query] = []

    def search(self, query: Query) -> None:
        if query != self.found.query:
            self.queries.append(query)
            self.answer(search(self.project.documents, query))

    def answer(self, found: Found) -> None:
        self.found = found
        self.search_changed.emit(found)

    def choose_hit(self, place) -> None:
        self.asked.append(("choose_hit", place))
        self._select(Selection("", place))

    def step_hit(self, by: int) -> None:
        self.choose_hit(hit_from(self.found, self.selection.place, by, [d.id for d in self.project.documents]))


@pytest.fixture
def session(qapp: QApplication) -> SearchSession:
    apply_theme(qapp, "light")
    return SearchSession()


@pytest.fixture
def panel(qtbot: QtBot, session: SearchSession) -> SearchPanel:
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 200)
    panel.show()
    return panel


def _type(panel: SearchPanel, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(panel.field, text)
    qtbot.waitUntil(lambda: panel._session.found.query.text == text)


def test_it_searches_once_when_a_person_stops_typing(panel: SearchPanel, session: SearchSession, qtbot: QtBot) -> None:
    _type(panel, qtbot, "passenger")
    assert [query.text for query in session.queries][-1] == "passenger"
    assert len(session.queries) < len("passenger")
    assert panel.count.text() == "3 hits in 2 articles"
    assert panel.next.isEnabled() and panel.previous.isEnabled()
    panel.step(1)
    panel.step(1)
    assert panel.count.text() == "2 of 3 hits in 2 articles"


def test_options_change_the_query_and_numbers_and_patterns_exclude_each_other(
    panel: SearchPanel, session: SearchSession
) -> None:
    panel.field.setText("240")
    panel.match_case.setChecked(True)
    panel.whole_words.setChecked(True)
    assert panel.query() == Query("240", SearchMode.TEXT, True, True)
    panel.pattern.setChecked(True)
    assert panel.query().mode is SearchMode.PATTERN
    panel.numbers.setChecked(True)
    assert panel.query().mode is SearchMode.NUMBER
    assert not panel.pattern.isChecked()
    assert not panel.match_case.isEnabled() and not panel.whole_words.isEnabled()
    panel.numbers.setChecked(False)
    assert panel.match_case.isEnabled()


def test_it_says_why_there_is_no_hit(panel: SearchPanel, session: SearchSession, qtbot: QtBot) -> None:
    def said() -> str:
        return panel._body.placeholder.text()

    assert said() == "Type a word, a phrase or a number to find it in all 3 articles."
    _type(panel, qtbot, "zebra")
    assert said() == "“zebra” was not found. Searched: all 3 articles."
    assert panel.count.text() == "" and not panel.next.isEnabled()
    session.answer(Found(Query("("), error="It cannot be read."))
    assert said() == "It cannot be read."
    session.answer(Found(Query("x"), unfinished=("a", "c")))
    assert said() == (
        "No hit so far. The search stopped after a few seconds; A and C may hold hits that are not shown."
    )
    session.answer(Found(Query("x", SearchMode.PATTERN), unfinished=("b",)))
    assert said() == "No hit so far. The expression takes too long in B: a simpler one may find more there."
    session.put(Project())
    session.answer(Found())
    assert said().startswith("No articles yet.")


def test_what_was_left_out_is_told_beside_the_hits(panel: SearchPanel, session: SearchSession) -> None:
    found = search(session.project.documents, Query("passenger"))
    session.answer(replace(found, unfinished=("b",)))
    assert panel.notice.text() == "The search stopped after a few seconds; B may hold hits that are not shown."
    session.answer(replace(found, unfinished=("b",), limited=True))
    assert panel.count.text() == "3 hits in 2 articles, and more"
    assert panel.notice.isVisible()
    session.answer(replace(found, digits_only=True))
    assert panel.notice.text() == "Numbers written in words are found once the articles are compared."
    session.answer(found)
    assert not panel.notice.isVisible()


def test_a_click_goes_to_the_hit_and_an_article_s_row_goes_nowhere(
    panel: SearchPanel, session: SearchSession, qtbot: QtBot
) -> None:
    _type(panel, qtbot, "chart")
    group = panel.model.index(0, 0)
    panel.view.clicked.emit(group)
    panel.view.clicked.emit(panel.model.index(0, Column.TEXT, group))
    assert session.asked == [("choose_hit", session.found.places[0])]
    assert panel.view.isFirstColumnSpanned(0, QModelIndex())


def test_keys_in_the_field(panel: SearchPanel, session: SearchSession, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.begin()
    qtbot.keyClicks(panel.field, "passenger")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)  # before the pause has passed
    first, second, third = session.found.places
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.keyClick(panel.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [asked[1] for asked in session.asked if asked[0] == "choose_hit"] == [first, second, first, third]
    assert panel.view.currentIndex() == panel.model.index_of(third)
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.view.hasFocus()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.view, Qt.Key.Key_Escape)


def test_it_begins_with_a_text_and_a_step_without_one_goes_to_the_field(
    panel: SearchPanel, session: SearchSession, qtbot: QtBot
) -> None:
    panel.activateWindow()
    panel.step(1)
    qtbot.waitUntil(panel.field.hasFocus)
    assert session.asked == []
    panel.begin("chart")
    assert session.found.query.text == "chart"
    assert panel.field.selectedText() == "chart"
    panel.begin()
    assert panel.field.text() == "chart"


def test_of_very_many_hits_the_later_articles_stay_folded(panel: SearchPanel, session: SearchSession) -> None:
    article = session.project.documents[0]
    held = ArticleHits(article, tuple(Span(at, at + 1) for at in range(150)))
    session.answer(Found(Query("x"), tuple(replace(held, document=replace(article, id=name)) for name in "abcd")))
    rows = [panel.view.isExpanded(panel.model.index(row, 0)) for row in range(4)]
    assert rows == [True, True, False, False]
    panel.view.expand(panel.model.index(3, 0))
    assert panel.view.isExpanded(panel.model.index(3, 0))


def test_while_it_is_closed_nothing_is_looked_for(panel: SearchPanel, session: SearchSession, qtbot: QtBot) -> None:
    _type(panel, qtbot, "chart")
    panel.set_wanted(False)
    assert session.found == Found(Query())
    panel.set_wanted(True)
    assert session.found.query.text == "chart" and session.found.total > 0


def test_options_move_below_the_field_in_a_narrow_panel(panel: SearchPanel) -> None:
    panel.resize(1400, 200)
    QApplication.processEvents()
    assert panel._options.y() == pytest.approx(panel.field.y(), abs=8)
    panel.resize(560, 200)
    QApplication.processEvents()
    assert panel._options.y() > panel.field.geometry().bottom()
    assert panel._options.geometry().right() <= panel.width()


@pytest.mark.parametrize(("mode", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_hit_stands_out_in_its_line(
    panel: SearchPanel, session: SearchSession, qtbot: QtBot, qapp: QApplication, mode, theme
) -> None:
    apply_theme(qapp, mode)
    _type(panel, qtbot, "passenger")
    row = panel.model.index(0, Column.TEXT, panel.model.index(0, 0))
    image = panel.view.viewport().grab(panel.view.visualRect(row)).toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    apply_theme(qapp, "light")
    assert theme.find_hit.name() in colours


def test_everything_that_takes_the_keyboard_has_a_name(panel: SearchPanel) -> None:
    for widget in (panel.field, panel.view, panel.previous, panel.next):
        assert widget.accessibleName()
    for box in (panel.match_case, panel.whole_words, panel.numbers, panel.pattern):
        assert box.text() and box.toolTip()
