from __future__ import annotations

import pytest

from desktop.ui.articles_panel.coverage import Coverage, coverage
from tests.ui import panel_samples as samples


def test_repeated_text_is_not_counted_as_similar_too() -> None:
    held = coverage(samples.collation(), "a")
    repeated = len(samples.RESCUE_A.span) + len(samples.RESCUE_A2.span)
    assert held.repeat == pytest.approx(repeated / len(samples.A))
    assert (held.verbatim, held.similar) == (0, 0)
    assert (held.marked, held.blocks) == (2, 4)


def test_shared_and_similar_are_told_apart() -> None:
    held = coverage(samples.collation(), "b")
    assert held.verbatim == pytest.approx(len(samples.CHART_B.span) / len(samples.B))
    assert held.similar == pytest.approx(len(samples.RESCUE_B.span) / len(samples.B))
    assert held.repeat == 0


def test_an_article_that_is_not_compared_yet_is_not_covered() -> None:
    assert coverage(samples.collation(), "new") == Coverage()
