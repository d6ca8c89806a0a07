from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model import Annotation, Collation, FindingKind, Motivation, Severity, Span, place_target
from desktop.ui.matrix_panel import measures
from desktop.ui.matrix_panel.measures import Measure, clustered, in_pieces, measured
from tests.ui import panel_samples as samples


def test_shares_of_sentences_are_seen_from_the_row() -> None:
    cells = measured(samples.collation(), Measure.SIMILAR)
    assert cells == {
        ("a", "a"): pytest.approx(2 / 4),  # the repeat
        ("a", "b"): pytest.approx(1 / 4),
        ("b", "a"): pytest.approx(1 / 3),
        ("b", "c"): pytest.approx(1 / 3),
        ("c", "b"): pytest.approx(1 / 2),
    }


def test_only_identical_matches_count_as_words_in_common() -> None:
    cells = measured(samples.collation(), Measure.VERBATIM)
    assert cells == {
        ("a", "a"): pytest.approx(14 / len(samples.A.split())),
        ("b", "c"): pytest.approx(8 / len(samples.B.split())),
        ("c", "b"): pytest.approx(8 / len(samples.C.split())),
    }


def test_numbers_count_the_findings_that_concern_both_and_agreements_none() -> None:
    cells = measured(samples.collation(), Measure.NUMBERS)
    assert cells == {(row, column): 1 for row in "abc" for column in "abc" if row != column}
    alone = replace(samples.NUMBERS, places=samples.NUMBERS.places[:1], severity=Severity.HIGH)
    assert measured(replace(samples.collation(), findings=(alone,)), Measure.NUMBERS) == {("a", "a"): 1}


def test_other_facts_that_disagree_count_with_the_numbers_unless_they_are_slight() -> None:
    fact = replace(samples.SIMILAR, kind=FindingKind.FACTS, code="other-date", severity=Severity.MEDIUM)
    slight = replace(fact, id="slight", code="other-spelling", severity=Severity.LOW)
    cells = measured(replace(samples.collation(), findings=(fact, slight)), Measure.NUMBERS)
    assert cells == {("a", "b"): 1, ("b", "a"): 1}


@pytest.mark.parametrize("measure", list(Measure))
def test_nothing_compared_is_nothing_in_common(measure: Measure) -> None:
    assert measured(Collation(documents=samples.DOCUMENTS), measure) == {}


def _note(*ids: str) -> Annotation:
    targets = tuple(place_target(i, "Some text.", Span(0, 4)) for i in ids)
    return Annotation(id="-".join(ids), motivation=Motivation.COMMENTING, targets=targets, bodies=())


def test_notes_count_for_the_articles_they_are_about() -> None:
    notes = (_note("a", "b"), _note("a", "b", "c"), _note("c"))
    cells = measured(samples.collation(), Measure.NOTES, notes)
    both = {("a", "b"): 2, ("a", "c"): 1, ("b", "c"): 1}
    assert cells == both | {(column, row): count for (row, column), count in both.items()} | {("c", "c"): 1}


def test_alike_articles_stand_beside_each_other() -> None:
    cells = {("a", "d"): 0.9, ("d", "a"): 0.7, ("b", "e"): 0.5, ("d", "e"): 0.1}
    assert clustered("abcde", cells) == ("a", "d", "e", "b", "c")
    assert clustered("ab", cells) == ("a", "b")
    assert clustered((), {}) == ()


def test_very_many_links_are_measured_in_pieces_with_the_same_outcome(monkeypatch) -> None:
    held = samples.collation()
    whole = measured(held, Measure.SIMILAR)
    monkeypatch.setattr(measures, "_PIECE", 1)
    pieces = in_pieces(held, Measure.SIMILAR)
    pauses = 0
    try:
        while True:
            next(pieces)
            pauses += 1
    except StopIteration as done:
        assert done.value == whole
    assert pauses == len(held.matches) > 1
