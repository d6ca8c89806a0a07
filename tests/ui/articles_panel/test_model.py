from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import Collation, Project
from desktop.ui.articles_panel.model import ARTICLE_MIME, ArticlesModel, Role
from tests.ui import panel_samples as samples


def _model(renamed: list[tuple[str, str]] | None = None) -> ArticlesModel:
    model = ArticlesModel(lambda *asked: (renamed if renamed is not None else []).append(asked))
    model.show_project(samples.project())
    model.show_collation(samples.collation())
    return model


def test_model_keeps_qt_s_rules(qapp) -> None:
    model = ArticlesModel(lambda *_: None)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_project(samples.project())
    model.show_collation(samples.collation())
    model.show_project(Project(documents=samples.DOCUMENTS[::-1]))
    model.show_project(Project())
    model.show_collation(Collation())


def test_rows_say_letter_title_source_and_length(qapp) -> None:
    model = _model()
    row = model.index(2)
    assert row.data() == "Chart blamed for grounding"
    assert row.data(Role.SIGLUM) == "C"
    assert row.data(Role.SOURCE) == "chart.txt"
    assert model.index(1).data(Role.SOURCE) == "pasted text"
    assert row.data(Role.WORDS) == "15 words"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Article C, Chart blamed for grounding, 15 words, 1 of 1 paragraphs marked"
    )
    assert "Cleaned: 2 tags" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_editing_a_title_asks_for_a_new_name(qapp) -> None:
    renamed: list[tuple[str, str]] = []
    model = _model(renamed)
    assert model.setData(model.index(0), "  Ferry   aground ")
    assert not model.setData(model.index(0), "   ")
    assert model.setData(model.index(0), "Ferry runs aground off Skerra")
    assert renamed == [("a", "Ferry aground")]


def test_another_title_changes_one_row_and_resets_nothing(qapp) -> None:
    model = _model()
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    first, *others = samples.DOCUMENTS
    model.show_project(Project(documents=(replace(first, title="Aground"), *others)))
    assert (resets, changed) == ([], [(0, 0)])
    assert model.index(0).data() == "Aground"


def test_a_dragged_row_carries_only_the_article_s_id(qapp) -> None:
    model = _model()
    data = model.mimeData([model.index(1)])
    assert data.formats() == [ARTICLE_MIME] and bytes(data.data(ARTICLE_MIME).data()) == b"b"
