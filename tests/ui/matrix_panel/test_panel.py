from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import Collation, Document
from desktop.ui.matrix_panel.measures import Measure, measured
from desktop.ui.matrix_panel.model import MatrixModel, Role
from desktop.ui.matrix_panel.panel import MatrixPanel
from desktop.ui.theme import DARK, LIGHT, palette_of
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> MatrixPanel:
    panel = MatrixPanel(session)
    qtbot.addWidget(panel)
    panel.resize(400, 200)
    panel.show()
    return panel


def test_model_keeps_qt_s_rules(qapp) -> None:
    model = MatrixModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for measure in Measure:
        model.show(samples.collation(), measure, measured(samples.collation(), measure))
    model.show(Collation(), Measure.SIMILAR, {})


def test_cells_print_their_share_and_say_it_in_a_sentence(qapp) -> None:
    model = MatrixModel()
    model.show(samples.collation(), Measure.SIMILAR, measured(samples.collation(), Measure.SIMILAR))
    cell = model.index_of("b", "a")
    assert cell.data() == "33\N{NO-BREAK SPACE}%"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "33\N{NO-BREAK SPACE}% of the sentences of B have a counterpart in A."
    )
    assert (cell.data(Role.STEP), model.index_of("a", "c").data(Role.STEP)) == (2, -1)
    assert model.index_of("a", "a").data(Qt.ItemDataRole.AccessibleTextRole) == (
        "50\N{NO-BREAK SPACE}% of the sentences of A are repeated in it."
    )
    assert not model.index_of("a", "nowhere").isValid()


def test_many_articles_have_small_cells_whose_values_are_in_tool_tips(panel: MatrixPanel, session) -> None:
    many = tuple(Document(str(number), f"No. {number}", "Text.") for number in range(31))
    session.show(Collation(documents=many))
    cell = panel.model.index(0, 1)
    assert cell.data() == "" and "counterpart in B" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert panel.view.columnWidth(0) == 12


def test_a_click_chooses_the_pair(qtbot, panel: MatrixPanel) -> None:
    with qtbot.waitSignal(panel.pair_chosen) as chosen:
        panel.view.clicked.emit(panel.model.index(0, 1))
    assert chosen.args == ["a", "b"]


def test_the_measure_is_chosen_and_unfinished_work_is_named(panel: MatrixPanel, session: PanelSession) -> None:
    panel.measure.setCurrentIndex(panel.measure.findData(Measure.NUMBERS.value))
    assert panel.model.index(0, 1).data() == "1"
    assert panel.partial.isHidden()
    session.show(replace(session.collation, complete=False))
    assert not panel.partial.isHidden() and panel.partial.text() == "Not everything was compared."


@pytest.mark.parametrize("folded", [False, True])
def test_with_letters_twice_as_large_what_is_measured_is_not_cut(qtbot, panel: MatrixPanel, folded: bool) -> None:
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    panel.resize(3000, 300)
    qtbot.waitUntil(lambda: not panel.choices.folded)
    needed = panel.choices.first.sizeHint().width() + (0 if folded else panel.choices.second.sizeHint().width())
    panel.resize(needed + 40, 300)
    qtbot.waitUntil(lambda: panel.choices.folded is folded)
    qtbot.waitUntil(lambda: panel.measure.width() >= panel.measure.sizeHint().width())
    assert panel.group.geometry().right() <= panel.choices.width()


def test_one_article_has_nothing_in_common(panel: MatrixPanel, session: PanelSession) -> None:
    session.show(Collation(documents=samples.DOCUMENTS[:1]))
    assert panel._body.placeholder.text().startswith("With two or more articles")


def test_cells_are_painted_in_steps_in_both_themes(panel: MatrixPanel) -> None:
    for theme in (LIGHT, DARK):
        panel.setPalette(palette_of(theme))
        image = panel.view.viewport().grab().toImage()
        pixels = {image.pixel(x, y) & 0xFFFFFF for x in range(image.width()) for y in range(image.height())}
        assert theme.heat[2].rgb() & 0xFFFFFF in pixels
