"""A project finds its parts by their ids."""

from __future__ import annotations

import pytest

from desktop.model import Annotation, HistoryEntry, Judgement, Motivation, Project, Status
from tests.builders import document

NOTE = Annotation("n", Motivation.COMMENTING, (), ())
PROJECT = Project(
    documents=(document("one", "a"), document("two", "b")),
    annotations=(NOTE,),
    judgements=(Judgement("f", Status.CONFIRMED),),
)


def test_documents_and_notes_are_found_by_id() -> None:
    assert PROJECT.document("b").text == "two"
    assert PROJECT.annotation("n") is NOTE
    with pytest.raises(KeyError, match="c"):
        PROJECT.document("c")
    with pytest.raises(KeyError, match="m"):
        PROJECT.annotation("m")


def test_what_nobody_judged_is_open() -> None:
    assert PROJECT.status("f") is Status.CONFIRMED
    assert PROJECT.status("g") is Status.OPEN
    assert PROJECT.judgement("g") is None
    assert PROJECT.judgement("f") == Judgement("f", Status.CONFIRMED)


def test_an_entry_of_the_history_says_when_who_and_what() -> None:
    assert HistoryEntry(1, "2026-03-01T10:00:00Z", "Ada", "New project").action == "New project"


@pytest.mark.parametrize("similarity", [-0.01, 7, float("nan")])
def test_a_similarity_out_of_its_range_is_named(similarity: float) -> None:
    with pytest.raises(ValueError, match="shown_similarity lies between 0 and 1"):
        Project(shown_similarity=similarity)
