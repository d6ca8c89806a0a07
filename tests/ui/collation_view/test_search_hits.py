"""What a search found, as the columns show it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import Span
from desktop.session.searching import Found, Query, search
from desktop.ui.collation_view.marks import Layer
from desktop.ui.collation_view.ruler import OverviewRuler, RulerMark
from desktop.ui.collation_view.view import CollationView
from desktop.ui.theme import LIGHT
from tests.turns import take_turns
from tests.ui.collation_view.stories import collation, documents, place, project
from tests.ui.collation_view.stub import StubSession


@pytest.fixture
def session() -> StubSession:
    return StubSession(project(), collation())


@pytest.fixture
def view(qtbot: QtBot, session: StubSession) -> CollationView:
    view = CollationView(session)
    qtbot.addWidget(view)
    session.setParent(view)
    view.resize(1300, 300)
    view.show()
    QApplication.processEvents()
    take_turns()
    return view


def _hits(view: CollationView) -> dict[str, list[str]]:
    return {c.document_id: [span.of(c.text.plain) for span in c.text.hits] for c in view.area.columns()}


def _ticks(marks: tuple[RulerMark, ...]) -> int:
    return sum(mark.kind is None for mark in marks)


def test_hits_stand_in_every_column_and_in_its_ruler(view: CollationView, session: StubSession) -> None:
    session.find(search(documents(), Query("divers searched")))
    assert _hits(view) == {name: ["Divers searched"] for name in "abc"}
    assert [_ticks(column.ruler.marks) for column in view.area.columns()] == [1, 1, 1]
    session.find(Found())
    assert _hits(view) == {"a": [], "b": [], "c": []}
    assert [_ticks(column.ruler.marks) for column in view.area.columns()] == [0, 0, 0]


def test_spines_show_hits_and_columns_opened_later_too(view: CollationView, session: StubSession) -> None:
    view.resize(500, 300)
    QApplication.processEvents()
    session.find(search(documents(), Query("harbour")))
    assert [_ticks(spine.ruler.marks) for spine in view.area.spines()] == [0, 1]
    view.open_articles(["c"])
    assert _hits(view) == {"c": ["Harbour"]}


def test_a_text_that_changed_shows_no_hits_of_the_former(view: CollationView, session: StubSession) -> None:
    session.find(search(documents(), Query("aurora")))
    a, b, c = documents()
    session.show(project=replace(project(), documents=(replace(a, text="Another Aurora."), b, c)))
    assert _hits(view)["a"] == []
    assert _hits(view)["b"] == ["Aurora", "Aurora"]


def _colour(view: CollationView, span: Span) -> QColor:
    text = view.area.column("b").text
    rect = text.rects(span)[0]
    image = text.viewport().grab().toImage()
    scale = image.devicePixelRatio()
    return image.pixelColor(int((rect.left() + 1.5) * scale), int((rect.top() + 2) * scale))


def test_a_hit_covers_the_fill_of_other_marks(view: CollationView, session: StubSession) -> None:
    toll = place(documents()[1], "19")
    divers = place(documents()[1], "Divers")
    assert any(
        m.layer is Layer.VERBATIM and m.span.overlap(divers.span) for m in view.area.column("b").text.marks.fills
    )
    for wanted in (toll, divers):
        assert _colour(view, wanted.span) != LIGHT.find_hit
        session.find(search(documents(), Query(session.collation.quote(wanted))))
        assert _colour(view, wanted.span) == LIGHT.find_hit


def test_choosing_a_hit_again_brings_the_columns_back(view: CollationView, session: StubSession) -> None:
    there = place(documents()[1], "storm")
    session.select_place(there)
    session.hit_chosen.emit(there)
    column = view.area.column("b")
    assert column.text.current == (there.span,)
    bottom = column.text.verticalScrollBar().maximum()
    column.text.verticalScrollBar().setValue(bottom)
    session.hit_chosen.emit(there)
    seen = column.text.visible_span()
    assert seen.contains(there.span)


def test_selected_text_is_what_the_column_with_the_keyboard_has_selected(view: CollationView, qtbot: QtBot) -> None:
    assert view.search.selected_text() == ""
    text = view.area.column("b").text
    view.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert view.search.selected_text() == "Nineteen"
    text.selectAll()
    assert view.search.selected_text() == "", "several paragraphs are nothing to look for"


def test_ticks_stay_inside_the_ruler(qtbot: QtBot) -> None:
    ruler = OverviewRuler()
    qtbot.addWidget(ruler)
    ruler.resize(12, 100)
    ruler.set_marks([RulerMark(0.0, 0.01, None), RulerMark(1.0, 1.0, None)])
    assert [ruler.rect().toRectF().contains(ruler.mark_rect(mark)) for mark in ruler.marks] == [True, True]
    image = ruler.grab().toImage()
    assert image.pixelColor(6, 0) == LIGHT.hit_frame
    assert image.pixelColor(6, 1) == LIGHT.find_hit
