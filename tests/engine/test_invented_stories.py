"""The stories with which the benchmark of contradictions counts are as they say."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.contradictions import IN_VIEW, UNSEEN, stories, told_of

_STORIES = [*stories(IN_VIEW), *stories(UNSEEN)]


@pytest.mark.parametrize("story", _STORIES, ids=lambda story: story["name"])
def test_every_figure_stands_where_it_is_said_to_stand(story: dict[str, Any]) -> None:
    for pair in story["contradictions"] + story["look_alikes"]:
        assert len(pair["figures"]) == 2
        for article, start, words in pair["figures"]:
            assert story["articles"][article][start : start + len(words)] == words


def test_what_becomes_of_the_pairs_of_a_story_is_told() -> None:
    story = next(one for one in _STORIES if one["name"] == "drug-bust")
    outcomes = [outcome for outcome, _ in told_of(story)]
    listed = len(story["contradictions"]) + len(story["look_alikes"])
    assert len(outcomes) >= listed
    assert outcomes.count("found") >= 2
    assert "taken for one" not in outcomes[: len(story["contradictions"])]
