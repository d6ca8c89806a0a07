"""An editor looks for a word and a number in all articles, by keyboard, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from desktop.model import Span
from desktop.ui.search_panel.model import Role


def _find(window, qtbot, text: str) -> None:
    """Ctrl+F, and type."""
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.panels.search.field
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, text)
    qtbot.waitUntil(lambda: window.session.found.query.text == text)


def test_a_word_is_found_as_it_is_typed_and_walked_by_key(sample, qtbot):
    window, panel = sample, sample.panels.search
    _find(window, qtbot, "washington")
    found = window.session.found
    assert (
        found.total
        == sum(panel.model.rowCount(panel.model.index(row, 0)) for row in range(panel.model.rowCount()))
        >= 3
    )
    assert panel.count.text() == f"{found.total} hits in {len(found.articles)} articles"
    open_columns = {held: window.view.area.column(held.document.id) for held in found.articles}
    assert any(open_columns.values())
    assert all(column.text.hits == held.spans for held, column in open_columns.items() if column is not None)
    seen = []
    for _ in range(found.total + 1):
        qtbot.keyClick(window, Qt.Key.Key_F3)
        place = window.session.selection.place
        seen.append(place)
        column = window.view.area.column(place.document_id)
        assert column is not None, "the hit's column opens"
        assert panel.view.currentIndex().data(Role.PLACE) == place
    assert tuple(seen[:-1]) == found.places and seen[-1] == seen[0]
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.selection.place == found.places[-1]


def test_escape_returns_to_the_articles_and_enter_goes_on(sample, qtbot):
    window, panel = sample, sample.panels.search
    _find(window, qtbot, "tariff")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    first = window.session.selection.place
    assert first == window.session.found.places[0]
    qtbot.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.selection.place == window.session.found.places[-1]
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert window.view.isAncestorOf(QApplication.focusWidget())


def test_a_number_is_found_in_every_way_of_writing_it(sample, qtbot):
    window, panel = sample, sample.panels.search
    panel.numbers.setChecked(True)
    _find(window, qtbot, "80000")
    assert [window.session.collation.quote(place) for place in window.session.found.places] == ["approximately 80,000"]
    panel.field.clear()
    _find(window, qtbot, "145")
    quotes = {window.session.collation.quote(place) for place in window.session.found.places}
    assert quotes == {"up to 145%", "as high as 145%"}
    assert panel.count.text() == "2 hits in 2 articles"


def test_find_begins_with_the_selected_text(sample, qtbot):
    window = sample
    window.view.focus_column(0)
    text = QApplication.focusWidget()
    word = Span(text.plain.index("hostility"), text.plain.index("hostility") + len("hostility"))
    cursor = QTextCursor(text.document())
    cursor.setPosition(word.start)
    cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.panels.search.field.text() == "hostility"
    qtbot.waitUntil(lambda: window.session.found.total > 0)


def test_a_closed_panel_marks_nothing_and_f3_brings_it_back(sample, qtbot):
    window, panels = sample, sample.panels
    _find(window, qtbot, "china")
    column = window.view.area.columns()[0]
    assert column.text.hits
    panels.search_dock.close()
    assert column.text.hits == ()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert panels.search_dock.isVisible()
    qtbot.waitUntil(lambda: window.session.selection.place in window.session.found.places)
    assert column.text.hits


def test_removing_an_article_takes_its_hits_along(sample, qtbot):
    window = sample
    _find(window, qtbot, "fentanyl")
    gone = window.session.found.articles[0].document.id
    before = window.session.found.total
    window.session.remove_article(gone)
    qtbot.waitUntil(lambda: 0 < window.session.found.total < before)
    assert gone not in {held.document.id for held in window.session.found.articles}
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: window.session.found.total == before)
