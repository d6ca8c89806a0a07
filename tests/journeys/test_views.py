"""An editor looks at who shares what, and at what one article leaves out, and goes from there to the text."""

from __future__ import annotations

from desktop.ui.matrix_panel.panel import Face as MatrixFace
from desktop.ui.numbers_panel.panel import Face as NumbersFace


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
