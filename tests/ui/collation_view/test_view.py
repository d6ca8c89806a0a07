"""The reading area in whole: what it shows of the session's snapshots and what it asks of the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.engine import collate
from desktop.model import Collation, Document, FindingKind, Place, Project, Span
from desktop.readers import read
from desktop.ui.articles_panel.original import OriginalDialog
from desktop.ui.collation_view.links import LinkBook
from desktop.ui.collation_view.marks import DocumentMarks, Layer, MarkBook
from desktop.ui.collation_view.menus import label_menu, label_text, link_text, spoken_text, text_menu
from desktop.ui.collation_view.scroll_sync import Scrolling
from desktop.ui.collation_view.view import CollationView
from desktop.ui.turns import Turns
from tests.turns import take_turns
from tests.ui.collation_view.stories import A, B, collation, documents, place, project
from tests.ui.collation_view.stub import StubSession

Show = Callable[..., tuple[CollationView, StubSession]]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(
        decided: Project | None = None, held: Collation | None = None, width: int = 1300, height: int = 300
    ) -> tuple[CollationView, StubSession]:
        session = StubSession(decided or project(), held if held is not None else collation())
        view = CollationView(session)
        qtbot.addWidget(view)
        session.setParent(view)
        view.resize(width, height)
        view.show()
        QApplication.processEvents()
        take_turns()
        return view, session

    return make


@pytest.fixture(scope="module")
def sample() -> tuple[Project, Collation]:
    articles = tuple(read(path) for path in paths.sample_articles())
    return Project(documents=articles), collate(articles)


def _current(view: CollationView) -> dict[str, list[str]]:
    texts = {document.id: document.text for document in view._project.documents}
    return {c.document_id: [s.of(texts[c.document_id]) for s in c.text.current] for c in view.area.columns()}


def _click(view: CollationView, document_id: str, quote: str) -> None:
    column = view.area.column(document_id)
    assert column is not None
    at = place(view._project.document(document_id), quote)
    QTest.mouseClick(
        column.text.viewport(), Qt.MouseButton.LeftButton, pos=column.text.rects(at.span)[0].center().toPoint()
    )


def test_an_empty_project_invites(show: Show, qtbot: QtBot) -> None:
    view, session = show(Project(), Collation())
    assert view.currentWidget() is view.empty_page
    with qtbot.waitSignal(view.sample_requested):
        view.empty_page.sample.click()
    session.show(project(), collation())
    assert view.currentWidget() is view.area
    assert view.columns_open() == ("a", "b", "c")
    session.show(Project(), Collation())
    assert view.currentWidget() is view.empty_page


def test_what_does_not_fit_becomes_a_spine(show: Show) -> None:
    view, _ = show(width=1300)
    assert (len(view.columns_open()), len(view.area.spines())) == (3, 0)
    view.resize(700, 300)
    assert view.columns_open() == ("a", "b")
    assert [spine.accessibleName() for spine in view.area.spines()] == ["Article C, Report C, not open"]
    view.resize(300, 300)
    assert len(view.columns_open()) == 1
    view.resize(1300, 300)
    assert view.columns_open() == ("a", "b", "c")


def test_a_spine_opens_in_place_of_the_column_unused_longest(show: Show) -> None:
    view, _ = show(width=700)
    view.focus_column(0)
    view.area.spines()[0].click()
    assert view.columns_open() == ("a", "c")
    assert view.focus_column(1)
    assert view.columns_open() == ("b", "c")
    assert not view.focus_column(7)


def test_with_very_many_articles_there_are_no_spines(show: Show) -> None:
    many = tuple(Document(id=f"d{n}", title=f"Report {n}", text="Short.") for n in range(60))
    view, _ = show(Project(documents=many), Collation(documents=many), width=700)
    assert len(view.area.spines()) == 0
    assert view.focus_column(50)
    assert "d50" in view.columns_open()


def test_marks_come_with_the_collation_and_go_with_a_judgement(show: Show) -> None:
    view, session = show(held=Collation())
    column = view.area.columns()[0]
    assert column.text.marks.fills == ()
    session.show(collation=collation())
    assert {mark.layer for mark in column.text.marks.fills} == {Layer.REPEAT, Layer.SIMILAR, Layer.VERBATIM}
    session.show(project=project("r1"))
    assert Layer.REPEAT not in {mark.layer for mark in column.text.marks.fills}
    assert [link.finding_id for link in view.area.gutters()[0]._links] == ["s1", "s2", "v1"]


def test_of_many_articles_those_on_show_are_marked_one_in_each_turn(show: Show, monkeypatch) -> None:
    view, session = show(width=700)
    made: list[str] = []
    monkeypatch.setattr(MarkBook, "_make", lambda book, i: made.append(i) or DocumentMarks())
    session.collation_changed.emit(replace(session.collation))
    turns = Turns.of(view)
    found = []
    while turns.waiting:
        turns._next()
        found.append(len(made))
    assert made == ["a", "b", "c"], "two columns, then a spine"
    assert all(after - before <= 1 for before, after in pairwise(found))


def test_marks_of_an_older_text_are_not_painted(show: Show) -> None:
    view, session = show()
    changed = replace(documents()[0], text="Another text altogether.")
    session.show(project=Project(documents=(changed, *documents()[1:])))
    assert view.area.columns()[0].text.marks.fills == ()
    assert view.area.columns()[0].text.toPlainText() == "Another text altogether."
    assert view.area.gutters()[0]._links == ()
    assert view.area.columns()[1].text.marks.fills != ()


def test_hidden_kinds_are_not_painted(show: Show) -> None:
    view, _ = show()
    view.set_marks_shown(frozenset({FindingKind.REPEAT}))
    take_turns()
    assert {mark.layer for mark in view.area.columns()[0].text.marks.fills} == {Layer.REPEAT}


def test_a_click_selects_the_sentence_and_its_counterparts(show: Show) -> None:
    view, session = show()
    _click(view, "b", "Divers searched")
    assert session.selection.place == place(documents()[1], "Divers searched the wreck all night.")
    assert _current(view) == {
        "a": ["Divers searched the wreck all night."],
        "b": ["Divers searched the wreck all night."],
        "c": ["Divers searched the wreck all night, a union said."],
    }
    selected = [ends.link.finding_id for g in view.area.gutters() for ends in g.picture().ribbons if ends.selected]
    assert selected == ["v1", "s3"]


def test_a_column_says_that_it_has_no_counterpart(show: Show) -> None:
    view, session = show()
    _click(view, "b", "Nineteen lives")
    heads = [column.header.source.text for column in view.area.columns()]
    assert heads == ["a.txt · 47 words", "b.txt · 30 words", "No counterpart of B ¶1 s1"]
    session.select_finding("n1")
    assert view.area.columns()[2].header.source.text == "c.txt · 13 words"


def test_a_finding_shows_all_its_places(show: Show) -> None:
    view, session = show()
    session.select_finding("n1")
    assert _current(view) == {
        "a": ["At least 14 people died, the coastguard said."],
        "b": ["The toll stands at 19 people."],
        "c": [],
    }


def test_a_click_on_a_number_selects_its_finding(show: Show) -> None:
    view, session = show()
    _click(view, "b", "19")
    assert session.selection.finding_id == "n1"
    assert _current(view)["b"] == ["The toll stands at 19 people."]


def test_a_ribbon_leads_to_its_finding(show: Show) -> None:
    view, session = show()
    link = next(link for link in view.area.gutters()[0]._links if link.finding_id == "s2")
    view.area.gutters()[0].link_clicked.emit(link, link.right)
    assert session.selection.finding_id == "s2"


def test_a_finding_opens_the_columns_it_needs(show: Show) -> None:
    view, session = show(width=700)
    session.select_finding("s3")
    assert view.columns_open() == ("b", "c")
    assert _current(view)["c"] == ["Divers searched the wreck all night, a union said."]


def test_counterparts_come_to_the_height_of_the_clicked_sentence(show: Show) -> None:
    padding = "\n".join(f"Filler paragraph number {n} says little of note." for n in range(40))
    before, after = padding + "\n", "\n" + padding
    held = _padded(collation(), before, after)
    view, session = show(Project(documents=held.documents), held, height=420)
    clicked, other = view.area.columns()[1], view.area.columns()[0]
    divers = place(held.documents[1], "Divers searched the wreck all night.")
    clicked.scroll_to(clicked.text.extent(divers.span)[0] - 120)
    stood = clicked.offset()
    _click(view, "b", "Divers searched")
    assert session.selection.place == divers
    assert clicked.offset() == stood
    there = place(held.documents[0], "Divers searched the wreck all night.")
    assert abs(other.text.vertical(there.span)[0] - clicked.text.vertical(divers.span)[0]) <= 1
    other.scroll_to(0)
    _click(view, "b", "Divers searched")  # the same again: no selection signal, but the columns align
    assert abs(other.text.vertical(there.span)[0] - clicked.text.vertical(divers.span)[0]) <= 1


def test_scrolling_brings_linked_columns_along_and_free_ones_not(show: Show) -> None:
    padding = "\n".join(f"Filler paragraph number {n} says little of note." for n in range(40))
    held = _padded(collation(), padding + "\n", "\n" + padding)
    view, _ = show(Project(documents=held.documents), held, height=420)
    first, second = view.area.columns()[0], view.area.columns()[1]
    first.text.verticalScrollBar().setValue(50)
    assert second.offset() == 50
    divers = place(held.documents[0], "Divers searched the wreck all night.")
    height = first.text.viewport().height()
    first.text.verticalScrollBar().setValue(round(first.text.extent(divers.span)[0] - height * 0.45))
    there = place(held.documents[1], "Divers searched the wreck all night.")
    assert abs(second.text.vertical(there.span)[0] - first.text.vertical(divers.span)[0]) <= 1
    view.set_scrolling(Scrolling.FREE)
    stood = second.offset()
    first.text.verticalScrollBar().setValue(0)
    assert second.offset() == stood


def test_the_wheel_over_a_gutter_scrolls_all(show: Show) -> None:
    padding = "\n".join(f"Filler paragraph number {n} says little of note." for n in range(40))
    held = _padded(collation(), "", "\n" + padding)
    view, _ = show(Project(documents=held.documents), held)
    view.area.gutters()[0].wheel_turned.emit(60)
    assert [column.offset() for column in view.area.columns()] == [60, 60, 60]


def test_up_and_down_walk_the_sentences(show: Show) -> None:
    view, session = show()
    text = view.area.columns()[0].text
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert session.selection.place == place(documents()[0], "Ferry sinks off the cape")
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert session.selection.place == place(documents()[0], "At least 14 people died, the coastguard said.")
    QTest.keyClick(text, Qt.Key.Key_Up)
    assert session.selection.place == place(documents()[0], "The ferry Aurora sank in a storm on Monday 🌊.")


def test_a_note_is_about_selected_text_else_the_sentence(show: Show) -> None:
    view, _ = show()
    assert view.note_targets() == ()
    assert view.citation() == ""
    _click(view, "b", "19")
    (target,) = view.note_targets()
    assert target.span.of(B) == "The toll stands at 19 people."
    _click(view, "b", "The toll")
    assert [target.exact for target in view.note_targets()] == ["The toll stands at 19 people."]
    assert view.citation() == "“The toll stands at 19 people.” (B ¶2 s2, b.txt)"
    view.focus_column(0)
    assert not view.copy()
    view.area.columns()[0].text.selectAll()
    assert view.note_targets()[0].exact == A
    assert view.copy()
    assert QApplication.clipboard().text() == A


def test_the_text_menu_asks_for_notes_and_leads_to_counterparts(show: Show, qtbot: QtBot) -> None:
    view, session = show()
    column = view.area.columns()[1]
    there = place(documents()[1], "Divers searched the wreck all night.")
    menu = text_menu(view, column.text, there, session.target_at(there), session, collation())
    qtbot.addWidget(menu)
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert texts[:5] == ["Copy", "Copy with Citation", "Add Note…", "Record a Discrepancy…", "Bookmark"]
    assert [text.replace("\u00a0", " ") for text in texts[5:7]] == [
        "Go to A ¶3 s1 (100 % similar)",
        "Go to C ¶2 s1 (80 % similar)",
    ]
    menu.actions()[1].trigger()
    assert QApplication.clipboard().text().startswith("“Divers searched the wreck all night.” (B ¶3 s1, ")
    with qtbot.waitSignal(menu.note_asked) as asked:
        menu.actions()[2].trigger()
    assert asked.args[0].exact == "Divers searched the wreck all night."


def test_the_label_menu_brings_articles_together(show: Show, qtbot: QtBot) -> None:
    view, session = show()
    label = view.area.columns()[2].text.marks.labels[0]
    assert label_text(label, collation()).replace("\u00a0", " ") == "Similar to B ¶3 s1, 80 %"
    menu = label_menu(view, label, "c", collation())
    qtbot.addWidget(menu)
    with qtbot.waitSignal(menu.bring_asked) as asked:
        menu.actions()[-1].trigger()
    assert asked.args == ["b"]
    view.bring("a", "c")
    assert session.asked == [("move", "a", 2)]


def test_links_are_described_in_words() -> None:
    held = collation()
    link = LinkBook(held, project()).of("a")[0]
    assert link_text(link, held).replace("\u00a0", " ") == "A ¶2 s1 and B ¶2 s1, 62 % similar"


def test_a_sentence_and_its_marks_are_spoken() -> None:
    held = collation()
    marks = MarkBook(held, project(), LinkBook(held, project()))
    b = held.documents[1]
    spoken = [
        spoken_text(at, marks.of(at.document_id), held).replace("\u00a0", " ")
        for at in (
            place(b, "A Monday storm sank the ferry Aurora."),
            place(b, "The toll stands at 19 people."),
            place(held.documents[0], "At least 14 people died, the coastguard said.", 1),
            place(held.documents[2], "Harbour fees will rise."),
        )
    ]
    assert spoken == [
        "B ¶2 s1. Similar to A ¶2 s1, 62 %.",
        "B ¶2 s2. A number that disagrees.",
        "A ¶4 s2. Repeated in this article.",
        "C ¶1 s1. Nothing marked here.",
    ]


def test_zoom_changes_the_reading_font_only(show: Show, qtbot: QtBot) -> None:
    view, _ = show()
    normal = view.reading_points
    with qtbot.waitSignal(view.zoomed):
        view.zoom(1)
    assert view.area.columns()[0].text.document().defaultFont().pointSizeF() == pytest.approx(normal + 1)
    view.set_reading_points(500)
    assert view.reading_points == 48
    assert len(view.columns_open()) == 1
    view.zoom(0)
    assert view.reading_points == normal
    assert len(view.columns_open()) == 3


def test_columns_are_reached_and_moved_by_keys(show: Show) -> None:
    view, session = show()
    view.activateWindow()
    view.focus_current()
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert view.area.columns()[1].text.hasFocus()
    view.step_column(1)
    assert view.area.columns()[2].text.hasFocus()
    view.step_column(1)
    assert view.area.columns()[0].text.hasFocus()
    view.move_column(-1)
    view.move_column(1)
    assert session.asked == [("move", "a", 1)]


def test_the_head_menu_reaches_the_session(show: Show) -> None:
    view, session = show()
    header = view.area.columns()[1].header
    header.move_asked.emit(-1)
    header.remove_asked.emit()
    assert session.asked == [("move", "b", 0), ("remove", "b")]


def test_the_original_can_be_read(show: Show) -> None:
    view, _ = show()
    view.area.columns()[1].header.original_asked.emit()
    dialog = view.findChild(OriginalDialog)
    assert dialog is not None
    assert dialog.text.toPlainText() == B
    dialog.close()


def test_articles_follow_the_projects_order(show: Show) -> None:
    view, session = show()
    a, b, c = documents()
    session.show(project=Project(documents=(c, a, b)))
    assert view.columns_open() == ("c", "a", "b")
    session.show(project=Project(documents=(c, b)))
    assert view.columns_open() == ("c", "b")
    assert len(view.area.gutters()) == 1


def test_nothing_focusable_is_without_a_name(show: Show) -> None:
    view, _ = show(width=700)
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(view):
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert named, widget


def test_the_sample_shows_its_repeats_and_links(show: Show, sample: tuple[Project, Collation], qtbot: QtBot) -> None:
    view, session = show(*sample, width=1032, height=700)
    assert len(view.columns_open()) == 3
    first = view.area.columns()[0]
    repeats = [label.text for label in first.text.marks.labels if label.kind is FindingKind.REPEAT]
    assert repeats == ["3", "2", "10", "11", "12", "13", "6", "7", "8", "9"]
    assert any(gutter.picture().ribbons for gutter in view.area.gutters())
    first_of_each = {finding.id: finding for finding in reversed(sample[1].findings)}
    for finding in list(first_of_each.values())[::9]:
        session.select_finding(finding.id)
        first = finding.places[0]
        assert first.document_id in view.columns_open()
        qtbot.waitUntil(lambda first=first: _in_view(view, first))


def _in_view(view: CollationView, place: Place) -> bool:
    column = view.area.column(place.document_id)
    assert column is not None
    top, bottom = column.text.vertical(place.span)
    return bottom > 0 and top < column.text.viewport().height()


def _padded(held: Collation, before: str, after: str) -> Collation:
    """The same collation with every text moved down by `before` and followed by `after`."""
    by = len(before)

    def moved(value: object) -> object:
        if isinstance(value, Span):
            return value.shifted(by)
        if isinstance(value, tuple):
            return tuple(moved(part) for part in value)
        if isinstance(value, Document):
            return replace(value, text=before + value.text + after)
        fields = getattr(value, "__dataclass_fields__", None)
        if fields is None or not any(name in fields for name in _HOLDERS):
            return value
        return replace(value, **{name: moved(getattr(value, name)) for name in fields if name in _HOLDERS})

    return moved(held)  # type: ignore[return-value]


_HOLDERS = {
    *("documents", "segments", "matches", "passages", "duplicates", "claims", "comparisons", "rows", "findings"),
    *("span", "left", "right", "members", "places", "quantity", "sentence"),
}


def test_places_found_by_the_padded_collation(show: Show) -> None:
    held = _padded(collation(), "Filler.\n", "\nMore filler.")
    assert held.quote(held.findings[0].places[0]) == "14"
    assert held.quote(Place("b", held.matches[3].left.span)) == "Divers searched the wreck all night."
