"""Closest pairs and the map of shared copy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop import engine
from desktop.model import Annotation, Document, Motivation, Target
from desktop.ui.controls.rows_table import RowsModel
from desktop.ui.matrix_panel.panel import Face, MatrixPanel
from desktop.ui.matrix_panel.rows import pair_rows, sharing_rows
from desktop.ui.theme import theme_for
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession

WIRE = (
    "The ferry Alba ran aground off Skerra on Monday evening with more than two hundred people aboard. "
    "Rescuers lifted every passenger off before dark, the coast guard said in a statement."
)
OWN = "Local fishermen had warned for years that the chart of the sound was wrong in three places."
COPIES = engine.collate(
    [Document(id=i, title=i, text=text) for i, text in zip("abcd", (WIRE, f"{OWN}\n{WIRE}", WIRE, OWN), strict=True)]
)


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> MatrixPanel:
    panel = MatrixPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    return panel


def test_pairs_say_both_shares_and_come_closest_first() -> None:
    rows = pair_rows(samples.collation(), ())
    assert [row.cells[0][0] for row in rows] == ["B–C", "A–B", "A–C"]
    assert rows[0].cells[1][0] == "B 33\N{NO-BREAK SPACE}%, C 50\N{NO-BREAK SPACE}%"
    assert rows[2].cells[1][0] == "–" and rows[2].cells[3][0] == "1"


def test_a_note_on_an_article_that_is_not_here_makes_no_pair() -> None:
    here = samples.collation().documents[0].id
    note = Annotation("n", Motivation.COMMENTING, (Target(document_id=here), Target(document_id="elsewhere")), ())
    assert pair_rows(samples.collation(), (note,)) == pair_rows(samples.collation(), ())


def test_an_answer_that_comes_after_an_article_was_removed_is_of_its_own_articles(
    panel: MatrixPanel, session: PanelSession
) -> None:
    session.collation = replace(COPIES, documents=COPIES.documents[1:])
    session.sharing.ask(COPIES)
    assert panel.shared.rows.rows == tuple(sharing_rows(engine.shared_copy(COPIES), COPIES))


def test_the_models_keep_qt_s_rules(qapp) -> None:
    model = RowsModel(["1", "2", "3", "4", "5"])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(pair_rows(COPIES, ()))
    model.show(sharing_rows(engine.shared_copy(COPIES), COPIES))
    model.show(())


def test_common_copy_stands_first_and_each_pair_with_its_longest_run() -> None:
    first, *pairs = sharing_rows(engine.shared_copy(COPIES), COPIES)
    assert first.cells[0][0] == "Common copy: A, B and C" and first.ids == ("a", "b", "c")
    assert {row.cells[0][0] for row in pairs} == {"A–B", "A–C", "B–C", "B–D"}
    assert all(row.cells[4][0].startswith("“") for row in pairs)


def test_the_table_sorts_by_every_column(panel: MatrixPanel, session: PanelSession) -> None:
    session.show(COPIES)
    panel.show_face(Face.SHARED)
    table = panel.shared
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    runs = [int(table.model().index(row, 3).data()) for row in range(table.model().rowCount())]
    assert runs == sorted(runs, reverse=True)


def test_an_arc_leads_to_its_row_and_the_row_to_the_articles(qtbot, panel: MatrixPanel, session: PanelSession) -> None:
    session.show(COPIES)
    panel.show_face(Face.SHARED)
    pair, path, _ = panel.map._arcs()[-1]
    assert panel.map.arc_at(path.pointAtPercent(0.3)) == pair
    assert panel.map.arc_at(QPointF(1, 1)) is None
    with qtbot.waitSignal(panel.map.pair_chosen):
        qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=path.pointAtPercent(0.3).toPoint())
    assert panel.shared.currentIndex().isValid()
    with qtbot.waitSignal(panel.pair_chosen) as chosen:
        panel.shared.activated.emit(panel.shared.currentIndex())
    assert tuple(chosen.args) == (pair.left, pair.right)
    assert ("select_place", pair.left_run) in session.asked


def test_the_map_is_painted_in_the_colour_of_words_in_common(panel: MatrixPanel, session: PanelSession) -> None:
    session.show(COPIES)
    panel.show_face(Face.SHARED)
    image = panel.map.grab().toImage()
    wanted = theme_for(panel.palette()).verbatim.line.rgb()
    assert any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_nothing_shared_is_said(panel: MatrixPanel, session: PanelSession) -> None:
    session.show(engine.collate([Document(id="a", title="a", text=WIRE), Document(id="b", title="b", text=OWN)]))
    panel.show_face(Face.SHARED)
    assert "share a run of words" in panel._body.placeholder.text()
    panel.show_face(Face.PAIRS)
    assert "anything in common" in panel._body.placeholder.text()


def test_arcs_between_neighbours_alone_use_the_height_of_the_map(panel: MatrixPanel, session: PanelSession) -> None:
    apart = engine.collate(
        [Document(id=i, title=i, text=text) for i, text in zip("abcd", (WIRE, WIRE, OWN, "Nothing."), strict=True)]
    )
    session.show(apart)
    panel.show_face(Face.SHARED)
    ((_, path, _),) = panel.map._arcs()
    assert path.boundingRect().height() > panel.map.height() / 2
