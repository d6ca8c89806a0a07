from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import Collation, Finding, Judgement, Project, Severity, Status
from desktop.ui.findings_panel.arranging import Filter, Grouping, arrange
from desktop.ui.findings_panel.model import Column, FindingsModel, Role
from desktop.ui.theme import DARK
from tests.ui import panel_samples as samples

LOST = Judgement("lost", Status.CONFIRMED, label="Toll", quotes=("12 died",))


def _show(model: FindingsModel, project: Project | None = None, grouping: Grouping = Grouping.KIND) -> None:
    project = project or samples.project()
    model.show(arrange(samples.collation(), project, (LOST,), grouping, Filter()), samples.collation(), project)


def test_model_keeps_qt_s_rules(qapp) -> None:
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for grouping in Grouping:
        _show(model, grouping=grouping)
    model.set_theme(DARK)
    model.show((), Collation(), Project())


def test_groups_count_what_they_hold(qapp) -> None:
    model = FindingsModel()
    _show(model)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Numbers disagree (1)",
        "Other facts disagree (0)",
        "Repeated in one article (1)",
        "Shared word for word (1)",
        "Similar passages (1)",
        "No longer found (1)",
    ]


def test_a_row_says_what_where_and_how_it_was_judged(qapp) -> None:
    model = FindingsModel()
    _show(model, replace(samples.project(), judgements=(Judgement(samples.VERBATIM.id, Status.CONFIRMED),)))
    row = model.index_of(samples.VERBATIM.id)
    assert [row.siblingAtColumn(column).data() for column in Column] == [
        "8 words: “The harbour master said the chart was wrong.”",
        "B2 C1",
        "Confirmed",
    ]
    assert row.data(Role.STATUS) == Status.CONFIRMED and not row.data(Role.GONE)
    assert "In B and C. Confirmed." in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "B ¶2 s1, C ¶1 s1" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_numbers_and_repeats_name_the_articles_alone(qapp) -> None:
    model = FindingsModel()
    _show(model)
    found = [model.index_of(finding.id).siblingAtColumn(Column.IN) for finding in (samples.NUMBERS, samples.REPEAT)]
    assert [index.data() for index in found] == ["A B C", "A"]


def test_a_lost_finding_keeps_its_label_and_status(qapp) -> None:
    model = FindingsModel()
    _show(model)
    row = model.index_of("lost")
    assert [row.siblingAtColumn(column).data() for column in Column] == ["Toll", "", "Confirmed"]
    assert row.data(Role.GONE)
    assert "“12 died”" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_a_judgement_changes_rows_and_resets_nothing(qapp) -> None:
    model = FindingsModel()
    _show(model)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    _show(model, replace(samples.project(), judgements=(Judgement(samples.REPEAT.id, Status.DISMISSED),)))
    row = model.index_of(samples.REPEAT.id)
    assert not resets and row.siblingAtColumn(Column.STATUS).data() == "Dismissed"
    assert row.data(Qt.ItemDataRole.ForegroundRole) is not None


def test_rows_come_and_go_without_a_reset_and_what_stays_keeps_its_index(qapp) -> None:
    model = FindingsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held, project = samples.collation(), samples.project()
    others = [replace(samples.SIMILAR, id=name) for name in "uvwxyz"]

    def show(*findings: Finding) -> bool:
        kept = replace(held, findings=findings)
        return model.show(arrange(kept, project, (), Grouping.KIND, Filter()), kept, project)

    def ids() -> list[str]:
        parent = model.index(4, 0)
        return [model.index(row, 0, parent).data(Role.FINDING_ID) for row in range(model.rowCount(parent))]

    u, v, w, x, y, z = others
    assert show(u, w, y)
    stays = QPersistentModelIndex(model.index_of("w"))
    assert not show(v, w, x, z)
    assert (ids(), stays.row(), stays.data(Role.FINDING_ID)) == (["v", "w", "x", "z"], 1, "w")
    assert not show()
    assert not stays.isValid() and model.index(4, 0).data() == "Similar passages (0)"
    assert not show(*others)
    assert ids() == list("uvwxyz")
    assert show(w, u)
    assert ids() == ["w", "u"]
    many = [replace(samples.SIMILAR, id=str(number)) for number in range(600)]
    assert not show(*many)
    assert show(*many[::2])
    assert ids() == [str(number) for number in range(0, 600, 2)]


def test_rows_that_stay_as_they_are_are_not_painted_anew(qapp) -> None:
    model, held, decided = FindingsModel(), samples.collation(), samples.project()
    told: set[str] = set()

    def note(first: QModelIndex, last: QModelIndex) -> None:
        told.update(first.siblingAtRow(row).data(Role.FINDING_ID) for row in range(first.row(), last.row() + 1))

    def show(*findings: Finding) -> None:
        told.clear()
        shown = replace(held, findings=findings)
        model.show(arrange(shown, decided, (), Grouping.KIND, Filter()), shown, decided)

    model.dataChanged.connect(note)
    show(*held.findings)
    fewer = [one for one in held.findings if one.id != samples.REPEAT.id]
    show(*fewer)
    assert told == {""}, "headings alone, which count their rows"
    show(*(replace(one, severity=Severity.HIGH) if one.id == samples.SIMILAR.id else one for one in fewer))
    assert told == {"", samples.SIMILAR.id}


def test_unknown_findings_have_no_row(qapp) -> None:
    model = FindingsModel()
    _show(model)
    assert model.index_of("nowhere") == QModelIndex()
