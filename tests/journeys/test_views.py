"""An editor looks at who shares what, and at what one article leaves out, and goes from there to the text."""

from __future__ import annotations

from desktop.model import Status
from desktop.session.searching import Query
from desktop.ui.collation_view.marks import Layer
from desktop.ui.matrix_panel.panel import Face as MatrixFace
from desktop.ui.numbers_panel.panel import Face as NumbersFace
from tests.turns import take_turns


def test_from_the_map_of_shared_copy_to_the_words(sample, qtbot):
    panel = sample.panels.matrix
    sample.panels.matrix_dock.raise_()
    panel.show_face(MatrixFace.SHARED)
    row = panel.shared.rows.rows[0]
    panel.shared.selectRow(0)
    panel.shared.activated.emit(panel.shared.currentIndex())
    place = sample.session.selection.place
    assert place == row.places[0] and place.document_id == row.ids[0]
    assert len(sample.session.collation.quote(place).split()) >= 5


def test_from_what_an_article_leaves_out_to_how_others_say_it(sample, qtbot):
    panel = sample.panels.numbers
    panel.show_face(NumbersFace.LEFT_OUT)
    assert panel.left_out.rows.rows
    panel.left_out.selectRow(0)
    row, place = panel.left_out.rows.rows[0], sample.session.selection.place
    assert place == row.places[0] and place.document_id != row.ids[0]


def test_every_face_can_be_reached_with_f6(sample, qtbot):
    sample.panels.numbers.show_face(NumbersFace.ONLY_HERE)
    sample.panels.matrix.show_face(MatrixFace.PAIRS)
    reached = set()
    for _ in range(9):
        sample.actions_by_name["next_pane"].trigger()
        reached.add(sample.focusWidget())
    assert {sample.panels.numbers.only_here, sample.panels.matrix.pairs} <= reached


def test_kinds_of_marks_are_hidden_and_stay_so_in_the_next_window(sample, make_window, settled, qtbot):
    session, area, actions = sample.session, sample.view.area, sample.actions_by_name
    session.add_note("Check.", [session.target_at(session.collation.findings[0].places[0])])
    session.search(Query("China"))
    qtbot.waitUntil(lambda: all(column.text.hits for column in area.columns()))
    settled(sample)

    def layers() -> set[Layer]:
        return {mark.layer for column in area.columns() for mark in column.text.marks.fills}

    def boxes() -> int:
        return sum(len(column.text.marks.boxes) for column in area.columns())

    assert layers() >= {Layer.REPEAT, Layer.SIMILAR, Layer.NOTE} and boxes()
    found = session.visible_findings()
    assert sample.parts.status_parts.hidden.isHidden()
    for name in ("show_repeats", "show_similar", "show_notes", "show_numbers", "show_facts", "show_hits"):
        actions[name].trigger()
    take_turns()
    assert not layers() & {Layer.REPEAT, Layer.SIMILAR, Layer.NOTE} and not boxes()
    assert not any(column.text.hits for column in area.columns())
    assert session.visible_findings() == found, "only the paint goes"
    assert sample.parts.status_parts.hidden.text() == "6 kinds of marks hidden"
    assert "Repeats in One Article" in sample.parts.status_parts.hidden.toolTip()
    session.judge([found[0]], Status.CONFIRMED)
    session.search(Query("tariff"))
    qtbot.waitUntil(lambda: session.found.query == Query("tariff"))
    take_turns()
    assert not layers() & {Layer.REPEAT, Layer.SIMILAR} and not any(c.text.hits for c in area.columns())
    sample.close()

    later = make_window()
    assert later.session.open_sample()
    settled(later)
    area = later.view.area
    assert Layer.REPEAT not in layers() and not later.actions_by_name["show_repeats"].isChecked()
    later.actions_by_name["show_all_marks"].trigger()
    take_turns()
    assert layers() >= {Layer.REPEAT, Layer.SIMILAR, Layer.NOTE} and boxes()
    assert later.parts.status_parts.hidden.isHidden() and not later.actions_by_name["show_all_marks"].isEnabled()


def test_all_articles_are_seen_at_a_glance_and_side_by_side_again(sample):
    action, view = sample.actions_by_name["overview"], sample.view
    assert not action.isChecked()
    action.trigger()
    shown = view.entry.overview
    assert view.currentWidget() is shown and action.isChecked()
    take_turns()
    cell = shown.matrix.model.index(0, 1)
    assert cell.data().endswith("%"), "with few articles the values are printed"
    shown.matrix.view.activated.emit(cell)
    assert view.currentWidget() is view.area and not action.isChecked()
    assert set(shown.matrix.model.pair(cell)) <= set(view.columns_open())
    action.trigger()
    sample.actions_by_name["next_finding"].trigger()
    assert view.currentWidget() is view.area and not action.isChecked(), "a finding is read where it stands"
    action.trigger()
    action.trigger()
    assert view.currentWidget() is view.area and not action.isChecked()
