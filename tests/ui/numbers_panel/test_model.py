from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import Claim, ClaimRow, Collation, Scope, Verdict
from desktop.ui.numbers_panel.figures import figure, scopes
from desktop.ui.numbers_panel.model import Column, NumbersModel, Role
from desktop.ui.theme import DARK, LIGHT
from tests.ui import panel_samples as samples


def _model(*, agreements: bool = True) -> NumbersModel:
    model = NumbersModel()
    model.show(samples.collation(), agreements=agreements)
    return model


def test_model_keeps_qt_s_rules(qapp) -> None:
    model = NumbersModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(samples.collation(), agreements=True)
    model.show(samples.collation(), agreements=False)
    model.set_theme(DARK)
    model.show(Collation(), agreements=True)


def test_a_dismissed_row_keeps_its_verdict_and_loses_its_fill(qapp) -> None:
    model = _model()
    name, figure = model.index(0, Column.CLAIM), model.index(0, 3)
    plain = name.data(Qt.ItemDataRole.DecorationRole).pixmap(16, 16).toImage()
    finding_id = name.data(Role.FINDING_ID)
    told: list[object] = []
    model.dataChanged.connect(lambda *where: told.append(where))
    model.set_dismissed(frozenset({finding_id}))
    assert len(told) == 1
    assert figure.data(Qt.ItemDataRole.BackgroundRole) is None and figure.data(Qt.ItemDataRole.FontRole) is None
    assert name.data(Qt.ItemDataRole.DecorationRole).pixmap(16, 16).toImage() != plain
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "People aboard, Dismissed"
    assert "Dismissed" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, Column.VERDICT).data() == "Conflict"
    model.set_dismissed(frozenset())
    assert figure.data(Qt.ItemDataRole.BackgroundRole) is not None


def test_a_row_has_what_is_counted_the_verdict_and_each_article_s_own_words(qapp) -> None:
    assert _model().table() == [
        ["What is counted", "Verdict", "A", "B", "C"],
        ["People aboard", "Conflict", "up to 240", "212 (2024)", "About 240"],
        ["People boarded", "Compatible", "up to 240", "–", "About 240"],
    ]


def test_only_disagreements_when_agreements_are_not_wanted(qapp) -> None:
    assert [row[0] for row in _model(agreements=False).table()] == ["What is counted", "People aboard"]


def test_rows_that_cannot_be_compared_are_never_shown(qapp) -> None:
    model = NumbersModel()
    row = ClaimRow("people", (samples.CLAIM_A, samples.CLAIM_B), (), Verdict.CANNOT_COMPARE)
    model.show(replace(samples.collation(), rows=(row,)), agreements=True)
    assert model.rowCount() == 0


def test_cells_that_disagree_are_filled_and_others_are_not(qapp) -> None:
    model = _model()

    def fills(row: int) -> list[str]:
        cells = [model.index(row, column).data(Qt.ItemDataRole.BackgroundRole) for column in range(5)]
        return ["" if cell is None else cell.name() for cell in cells]

    full = LIGHT.numbers.fill.name()
    assert fills(0) == ["", "", "", full, full]
    assert fills(1) == ["", "", "", "", ""]
    fonts = [model.index(0, column).data(Qt.ItemDataRole.FontRole) for column in range(2, 5)]
    assert [font is not None and font.bold() for font in fonts] == [False, True, True]


def test_another_scope_fills_more_faintly_than_a_conflict(qapp) -> None:
    model = NumbersModel()
    apart = replace(samples.CONFLICT, verdict=Verdict.SCOPE_DIFFERS)
    row = ClaimRow("people", (samples.CLAIM_B, samples.CLAIM_C), (apart,), Verdict.SCOPE_DIFFERS)
    model.show(replace(samples.collation(), rows=(row,)), agreements=True)
    fill = model.index(0, 3).data(Qt.ItemDataRole.BackgroundRole)
    assert fill.lightness() > LIGHT.numbers.fill.lightness()


def test_tool_tips_quote_the_sentence_and_name_the_reason(qapp) -> None:
    model = _model()
    tip = Qt.ItemDataRole.ToolTipRole
    assert "212 lies outside about 240" in model.index(0, Column.VERDICT).data(tip)
    assert "B ¶1 s1: “The Alba struck a reef" in model.index(0, 3).data(tip)
    assert "When: 2024" in model.index(0, 3).data(tip)
    assert "No figure" in model.index(1, 3).data(tip)


def test_rows_know_their_findings_and_cells_their_places(qapp) -> None:
    model = _model()
    assert model.index(0, 0).data(Role.FINDING_ID) == samples.NUMBERS.id
    assert (model.row_of(samples.AGREEING.id), model.row_of("other"), model.row_of("")) == (1, -1, -1)
    assert model.place(model.index(0, 3)) == samples.CLAIM_B.place
    assert model.place(model.index(1, 3)) is None and model.place(model.index(0, 0)) is None


def test_absent_figures_are_spoken_as_such(qapp) -> None:
    model = _model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, 3).data(spoken) == "B: no figure"
    assert model.index(0, 3).data(spoken) == "B: 212 (2024)"


def test_the_slider_moves_and_the_table_stays(qapp) -> None:
    model = _model()
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show(replace(samples.collation(), matches=()), agreements=True)
    assert resets == []


def test_scopes_say_when_where_of_whom_and_by_whom() -> None:
    held = Scope("in 2022", "Skerra", "islanders", "the coastguard", quoted=True)
    claim: Claim = replace(samples.CLAIM_B, scope=held)
    assert scopes(claim) == (
        "When: in 2022",
        "Where: Skerra",
        "Of whom: islanders",
        "According to: the coastguard",
        "Inside a quotation",
    )
    assert figure(claim, samples.collation()) == "212"
