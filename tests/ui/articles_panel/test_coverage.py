from __future__ import annotations

import pytest

from desktop.model import Collation, Document, Match, MatchKind, Place, Span
from desktop.ui.articles_panel.coverage import Coverage, Coverages
from desktop.ui.articles_panel.model import ArticlesModel, Role
from tests.ui import panel_samples as samples


def test_repeated_text_is_not_counted_as_similar_too() -> None:
    held = Coverages(samples.collation()).of("a")
    repeated = len(samples.RESCUE_A.span) + len(samples.RESCUE_A2.span)
    assert held.repeat == pytest.approx(repeated / len(samples.A))
    assert (held.verbatim, held.similar) == (0, 0)
    assert (held.marked, held.blocks) == (2, 4)


def test_shared_and_similar_are_told_apart() -> None:
    held = Coverages(samples.collation()).of("b")
    assert held.verbatim == pytest.approx(len(samples.CHART_B.span) / len(samples.B))
    assert held.similar == pytest.approx(len(samples.RESCUE_B.span) / len(samples.B))
    assert held.repeat == 0


def test_an_article_without_text_is_not_covered() -> None:
    held = Coverages(Collation(documents=(Document("new", "New", ""),)))
    assert (held.of("new"), held.of("gone")) == (Coverage(), None)


def test_matches_that_overlap_are_counted_once() -> None:
    first, second = Span(0, 6), Span(3, 9)
    document, other = Document("a", "A", "0123456789"), Document("b", "B", "x" * 10)
    matches = tuple(
        Match(Place("a", span), Place("b", Span(0, 10)), 0.5, MatchKind.PARAPHRASE) for span in (second, first)
    )
    assert Coverages(Collation(documents=(document, other), matches=matches)).of("a").similar == pytest.approx(0.9)


def test_coverage_is_there_when_asked_for_and_told_of_some_articles_at_a_time(qapp) -> None:
    model = ArticlesModel(lambda *_: None)
    model.show_project(samples.project())
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    held = samples.collation()
    model.show_collation(held)
    assert model.index(1).data(Role.COVERAGE) == Coverages(held).of("b") and told == []
    assert model.tell_coverages(1) and told == [0]
    while model.tell_coverages(1):
        pass
    assert told == [row for row, one in enumerate(held.documents) if Coverages(held).of(one.id) != Coverage()]
    model.show_collation(held)
    assert not model.tell_coverages(len(held.documents)) and len(told) < 2 * len(held.documents), "nothing is new"
