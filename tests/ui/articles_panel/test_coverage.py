from __future__ import annotations

import pytest

from desktop.model import Collation, Document, Match, MatchKind, Place, Span
from desktop.ui.articles_panel.coverage import Coverage, coverages
from tests.ui import panel_samples as samples


def test_repeated_text_is_not_counted_as_similar_too() -> None:
    held = coverages(samples.collation())["a"]
    repeated = len(samples.RESCUE_A.span) + len(samples.RESCUE_A2.span)
    assert held.repeat == pytest.approx(repeated / len(samples.A))
    assert (held.verbatim, held.similar) == (0, 0)
    assert (held.marked, held.blocks) == (2, 4)


def test_shared_and_similar_are_told_apart() -> None:
    held = coverages(samples.collation())["b"]
    assert held.verbatim == pytest.approx(len(samples.CHART_B.span) / len(samples.B))
    assert held.similar == pytest.approx(len(samples.RESCUE_B.span) / len(samples.B))
    assert held.repeat == 0


def test_an_article_without_text_is_not_covered() -> None:
    assert coverages(Collation(documents=(Document("new", "New", ""),))) == {"new": Coverage()}


def test_matches_that_overlap_are_counted_once() -> None:
    first, second = Span(0, 6), Span(3, 9)
    document, other = Document("a", "A", "0123456789"), Document("b", "B", "x" * 10)
    matches = tuple(
        Match(Place("a", span), Place("b", Span(0, 10)), 0.5, MatchKind.PARAPHRASE) for span in (second, first)
    )
    assert coverages(Collation(documents=(document, other), matches=matches))["a"].similar == pytest.approx(0.9)
