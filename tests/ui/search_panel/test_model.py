"""The list of hits: articles, and below each its hits with the words around them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import Collation, Document, Place, Project, Span
from desktop.session.searching import ArticleHits, Found, Query, search
from desktop.ui.search_panel.model import Column, Role, SearchModel, Snippet, snippet
from tests.ui import panel_samples as samples


@pytest.fixture
def model(qapp) -> SearchModel:
    model = SearchModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    _show(model, "passenger")
    return model


def _show(model: SearchModel, text: str) -> Found:
    found = search(samples.DOCUMENTS, Query(text))
    model.show(found)
    model.name(samples.project(), samples.collation())
    return found


def _rows(model: SearchModel, parent: QModelIndex) -> list[tuple[str, str]]:
    return [
        (model.index(row, 0, parent).data(), model.index(row, 1, parent).data())
        for row in range(model.rowCount(parent))
    ]


def test_hits_stand_below_their_articles_with_their_paragraph(model: SearchModel) -> None:
    (first, _), (second, _) = _rows(model, QModelIndex())
    assert first.startswith("A   ") and first.endswith("(2 hits)")
    assert second.startswith("B   ") and second.endswith("(1 hit)")
    assert _rows(model, model.index(0, 0)) == [
        ("A ¶3", "Rescuers lifted every passenger off before dark."),
        ("A ¶4", "Rescuers lifted every passenger off before dark."),
    ]
    hit = model.index(0, Column.TEXT, model.index(1, 0))
    assert hit.data(Role.SNIPPET).hit == "passenger"
    assert hit.data(Qt.ItemDataRole.AccessibleTextRole).startswith("B ¶1. ")


def test_a_place_leads_to_its_row_and_back(model: SearchModel) -> None:
    found = _show(model, "e")
    for place in found.places:
        assert model.index_of(place).data(Role.PLACE) == place
    assert not model.index_of(Place("a", Span(0, 3))).isValid()
    assert not model.index_of(None).isValid()
    assert model.index(0, 0).data(Role.PLACE) is None


def test_another_search_replaces_the_rows(model: SearchModel) -> None:
    _show(model, "nowhere at all")
    assert model.rowCount() == 0
    _show(model, "chart")
    assert model.rowCount() == 2


def test_an_article_that_is_not_compared_has_no_paragraph_numbers(model: SearchModel) -> None:
    model.name(samples.project(), Collation())
    assert model.index(0, 0, model.index(0, 0)).data() == "A"
    changed = replace(samples.DOCUMENTS[0], text="Not a passenger.")
    model.show(Found(Query("passenger"), (ArticleHits(changed, (Span(6, 15),)),)))
    model.name(Project(documents=(changed,)), samples.collation())
    assert model.index(0, 0, model.index(0, 0)).data() == "A"


def test_an_article_that_was_not_searched_to_its_end_says_so(model: SearchModel) -> None:
    found = search(samples.DOCUMENTS, Query("passenger"))
    model.show(replace(found, unfinished=("a",)))
    assert model.index(0, 0).data().endswith("(2 hits, not searched to its end)")


def test_a_snippet_keeps_to_its_paragraph_and_to_whole_words() -> None:
    text = "Before it.\nOne HIT here.\nAfter it."
    assert snippet(text, Span(15, 18)) == Snippet("One ", "HIT", " here.")
    words = "word " * 30
    held = snippet(words + "HIT " + words * 3, Span(150, 153))
    assert held.before == "… " + "word " * 9
    assert held.after.endswith("word …") and len(held.after) < 230


def test_a_snippet_shows_nothing_that_a_widget_would_swallow() -> None:
    text = "a\u2028b\x00 HIT\ufffc"
    held = snippet(text, Span(5, 8))
    assert held == Snippet("a b\ufffd ", "HIT", "\ufffd")


def test_a_very_long_hit_is_cut(qapp) -> None:
    text = "x" * 2000
    model = SearchModel()
    model.show(search((Document("a", "Long", text),), Query(text)))
    assert model.index(0, 1, model.index(0, 0)).data(Role.SNIPPET).hit == "x" * 300 + " …"
