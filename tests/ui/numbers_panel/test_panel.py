from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.model import Collation, Status
from desktop.session.state import CompareState, CompareStatus
from desktop.ui.numbers_panel.panel import NumbersPanel
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> NumbersPanel:
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 200)
    panel.show()
    return panel


def test_a_click_on_a_figure_selects_its_place_and_its_finding(panel: NumbersPanel, session: PanelSession) -> None:
    panel.view.clicked.emit(panel.model.index(0, 3))
    assert session.asked == [("select_finding", samples.NUMBERS.id, samples.CLAIM_B.place)]
    assert session.selection.finding_id == samples.NUMBERS.id


def test_a_click_on_the_label_selects_the_finding(panel: NumbersPanel, session: PanelSession) -> None:
    panel.view.clicked.emit(panel.model.index(1, 0))
    panel.view.activated.emit(panel.model.index(1, 0))
    assert session.asked == [("select_finding", samples.AGREEING.id)]


def test_the_row_of_the_selected_finding_is_current(panel: NumbersPanel, session: PanelSession) -> None:
    session.select_finding(samples.AGREEING.id)
    assert panel.view.currentIndex().row() == 1
    assert panel.view.selectionModel().hasSelection()
    session.select_finding(samples.SIMILAR.id)
    assert not panel.view.selectionModel().hasSelection(), "it is no row"
    session.select_finding(samples.AGREEING.id)
    assert panel.view.selectionModel().hasSelection() and panel.view.currentIndex().row() == 1
    assert [one for _, one in session.asked] == [samples.AGREEING.id, samples.SIMILAR.id, samples.AGREEING.id]


def test_a_finding_that_is_dismissed_disagrees_no_more(panel: NumbersPanel, session: PanelSession) -> None:
    cell = panel.model.index(0, 3)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is not None
    session.judge((samples.NUMBERS.id,), Status.DISMISSED)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is None
    session.judge((samples.NUMBERS.id,), Status.OPEN)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is not None


def test_agreements_can_be_left_out(panel: NumbersPanel) -> None:
    assert panel.agreements.isChecked() and panel.model.rowCount() == 2
    panel.agreements.setChecked(False)
    assert panel.model.rowCount() == 1


def test_the_table_is_copied_for_a_spreadsheet(panel: NumbersPanel) -> None:
    panel.row_actions.copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[1] == "People aboard\tConflict\tup to 240\t212 (2024)\tAbout 240"
    assert "<td>212 (2024)</td>" in data.html()


def test_empty_tables_say_why(qtbot, panel: NumbersPanel, session: PanelSession) -> None:
    session.show(replace(session.collation, rows=samples.ROWS[1:]))
    panel.agreements.setChecked(False)
    assert "No numbers disagree" in panel._body.placeholder.text()
    session.show(Collation(documents=samples.DOCUMENTS))
    assert panel._body.placeholder.text().startswith("No two figures")
    empty = NumbersPanel(PanelSession(empty=True))
    qtbot.addWidget(empty)
    assert empty._body.placeholder.text().startswith("Numbers appear here")


def test_what_is_not_compared_yet_is_not_called_nothing(panel: NumbersPanel, session: PanelSession) -> None:
    session.compare_status = CompareStatus(CompareState.RUNNING)
    session.show(Collation(documents=samples.DOCUMENTS))
    assert panel._body.placeholder.text() == "Comparing…"
    session.compare_status = CompareStatus(CompareState.DONE)
    session.compare_changed.emit(session.compare_status)
    panel._seen.catch_up()
    assert panel._body.placeholder.text().startswith("No two figures")
