from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.model import Judgement, Project, Status
from desktop.ui.findings_panel.arranging import Entry, Filter, Grouping, arrange
from desktop.ui.findings_panel.carrying import FindingsTree, carried
from desktop.ui.findings_panel.model import FindingsModel
from desktop.ui.incoming import incoming
from tests.ui import panel_samples as samples


def test_a_finding_leaves_as_text_with_its_quotes_and_reason(qapp) -> None:
    project = replace(samples.project(), judgements=(Judgement(samples.NUMBERS.id, Status.CONFIRMED, "", "Ada"),))
    data = carried([Entry(samples.NUMBERS)], project, samples.collation())
    head, state, *quotes, reason = data.text().splitlines()
    assert head.startswith("Numbers disagree: ")
    assert state == "Confirmed by Ada"
    assert len(quotes) == len(samples.NUMBERS.places)
    assert all("¶" in quote and "“" in quote and quote.endswith(")") for quote in quotes)
    row = samples.collation().rows[samples.NUMBERS.origin]
    assert reason in [one.reason for one in row.comparisons if one.verdict is row.verdict]


def test_html_holds_no_markup_of_an_article(qapp) -> None:
    evil = "<img src=x onerror=alert(1)>"
    collation = samples.collation()
    documents = tuple(
        replace(document, text=f"{evil}{document.text}", path=f"{evil}.txt") for document in collation.documents
    )
    hostile = replace(collation, documents=documents)
    data = carried([Entry(samples.VERBATIM)], Project(), hostile)
    assert "<img" not in data.html()
    assert "&lt;img" in data.html()


def test_a_judgement_whose_finding_is_gone_leaves_with_its_quotes(qapp) -> None:
    lost = Judgement("lost", Status.CONFIRMED, label="Toll", quotes=("12 died",))
    assert carried([Entry(None, lost)], Project(), samples.collation()).text().splitlines()[-1] == "“12 died”"


def test_what_leaves_the_window_makes_no_article_in_it(qapp) -> None:
    data = carried([Entry(samples.VERBATIM)], Project(), samples.collation())
    assert data.hasText() and data.hasHtml()
    assert not incoming(data)


def test_rows_are_carried_in_their_order_and_groups_are_not(qtbot) -> None:
    model = FindingsModel()
    model.show(
        arrange(samples.collation(), samples.project(), (), Grouping.KIND, Filter()),
        samples.collation(),
        samples.project(),
    )
    rows = [model.index_of(one.id) for one in (samples.VERBATIM, samples.NUMBERS)]
    text = model.mimeData([*rows, rows[0].siblingAtColumn(2), model.index(0, 0)]).text()
    assert text.index("Numbers disagree:") < text.index("Shared word for word:")
    assert text.count("Shared word for word:") == 1
    drag = Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(rows[0]) & drag and not model.flags(model.index(0, 0)) & drag
    view = FindingsTree(lambda: model.mimeData(rows))
    qtbot.addWidget(view)
    view.copy()
    assert QGuiApplication.clipboard().text() == text
