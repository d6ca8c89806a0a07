"""Changes apply, and their inverses lead back, in any order and number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model import Annotation, Body, CollationOptions, Document, Judgement, Motivation, Project, Status
from desktop.model.change import (
    AddDocument,
    Change,
    DropAnnotation,
    DropJudgement,
    OrderDocuments,
    PutAnnotation,
    PutJudgement,
    RemoveDocument,
    ReplaceDocument,
    SetOptions,
    SetShownSimilarity,
    SetTitle,
    applied,
    inverse,
)
from tests.builders import document


def note(name: str, text: str = "") -> Annotation:
    return Annotation(name, Motivation.COMMENTING, (), (Body(text),))


FULL = Project(
    title="Story",
    documents=(document("one", "a"), document("two", "b"), document("three", "c")),
    annotations=(note("n1"), note("n2"), note("n3")),
    judgements=(Judgement("f1", Status.OPEN), Judgement("f2", Status.DISMISSED)),
    created="then",
    modified="then",
)


def ids(project: Project) -> tuple[str, ...]:
    return tuple(one.id for one in project.documents)


def test_the_time_of_the_last_change_is_set_only_when_given() -> None:
    assert applied(FULL, [SetTitle("x")]).modified == "then"
    assert applied(FULL, [SetTitle("x")], "now").modified == "now"
    assert applied(FULL, [], "now") == replace(FULL, modified="now")


@pytest.mark.parametrize(("position", "order"), [(0, "dabc"), (1, "adbc"), (3, "abcd"), (9, "abcd")])
def test_an_article_is_put_at_its_position(position: int, order: str) -> None:
    assert "".join(ids(applied(FULL, [AddDocument(document("four", "d"), position)]))) == order


def test_articles_are_removed_ordered_and_replaced() -> None:
    assert ids(applied(FULL, [RemoveDocument("b")])) == ("a", "c")
    assert ids(applied(FULL, [OrderDocuments(("c", "a", "b"))])) == ("c", "a", "b")
    replaced = applied(FULL, [ReplaceDocument(document("new", "b"))])
    assert ids(replaced) == ("a", "b", "c")
    assert replaced.document("b").text == "new"


def test_a_judgement_takes_the_place_of_the_earlier_one_and_they_stay_sorted() -> None:
    project = applied(
        FULL, [PutJudgement(Judgement("f0", Status.RESOLVED)), PutJudgement(Judgement("f2", Status.OPEN))]
    )
    assert [(one.finding_id, one.status) for one in project.judgements] == [
        ("f0", Status.RESOLVED),
        ("f1", Status.OPEN),
        ("f2", Status.OPEN),
    ]
    assert applied(project, [DropJudgement("f0")]).judgement("f0") is None


def test_a_new_note_goes_to_the_end_or_its_position_and_a_changed_one_stays() -> None:
    def names(*changes: Change) -> list[str]:
        return [one.id for one in applied(FULL, changes).annotations]

    assert names(PutAnnotation(note("n4"))) == ["n1", "n2", "n3", "n4"]
    assert names(PutAnnotation(note("n4"), 1)) == ["n1", "n4", "n2", "n3"]
    assert names(PutAnnotation(note("n1", "changed"), 2)) == ["n1", "n2", "n3"]
    assert names(DropAnnotation("n2")) == ["n1", "n3"]
    assert applied(FULL, [PutAnnotation(note("n1", "changed"))]).annotation("n1").text == "changed"


def test_settings_are_set() -> None:
    options = CollationOptions(min_match_words=7)
    project = applied(FULL, [SetOptions(options), SetShownSimilarity(0.5), SetTitle("New")])
    assert (project.options, project.shown_similarity, project.title) == (options, 0.5, "New")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (AddDocument(document("again", "a"), 0), ValueError),
        (RemoveDocument("z"), KeyError),
        (ReplaceDocument(document("x", "z")), KeyError),
        (OrderDocuments(("a", "b")), KeyError),
        (OrderDocuments(("a", "b", "b")), KeyError),
        (DropJudgement("z"), KeyError),
        (DropAnnotation("z"), KeyError),
    ],
)
def test_a_change_that_does_not_fit_is_refused_both_ways(change: Change, error: type[Exception]) -> None:
    with pytest.raises(error):
        applied(FULL, [change])
    with pytest.raises(error):
        inverse(FULL, [change])


class Compared(str):
    """An id that counts how often it is set against another."""

    __slots__ = ()
    times = 0

    def __eq__(self, other: object) -> bool:
        Compared.times += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_an_import_of_many_notes_does_not_look_for_each_among_all_others() -> None:
    names = [Compared(f"x{number}") for number in range(300)]
    changes = [
        *(PutAnnotation(note(name)) for name in names),
        *(PutJudgement(Judgement(n, Status.OPEN)) for n in names),
    ]
    Compared.times = 0
    assert len(applied(FULL, changes).annotations) == 303
    assert len(inverse(FULL, changes)) == 600
    assert Compared.times <= 10 * len(names)


def test_bringing_back_a_removed_article_needs_no_bytes() -> None:
    assert inverse(FULL, [RemoveDocument("b")]) == (AddDocument(FULL.document("b"), 1, None),)


NAMES = st.sampled_from(("a", "b", "c", "d"))
DOCUMENTS = st.builds(Document, id=NAMES, title=st.text(max_size=3), text=st.text(max_size=3))
NOTES = st.builds(note, st.sampled_from(("n1", "n2", "n3", "n4")), st.text(max_size=3))
FINDINGS = st.sampled_from(("f0", "f1", "f2", "f3"))
CHANGES = st.one_of(
    st.builds(AddDocument, DOCUMENTS, st.integers(0, 5)),
    st.builds(RemoveDocument, NAMES),
    st.builds(lambda names: OrderDocuments(tuple(names)), st.permutations(("a", "b", "c"))),
    st.builds(ReplaceDocument, DOCUMENTS),
    st.builds(PutJudgement, st.builds(Judgement, FINDINGS, st.sampled_from(Status))),
    st.builds(DropJudgement, FINDINGS),
    st.builds(PutAnnotation, NOTES, st.none() | st.integers(0, 4)),
    st.builds(DropAnnotation, st.sampled_from(("n1", "n2", "n3", "n4"))),
    st.builds(SetOptions, st.builds(CollationOptions, min_similarity=st.floats(0, 1))),
    st.builds(SetShownSimilarity, st.floats(0, 1)),
    st.builds(SetTitle, st.text(max_size=3)),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(CHANGES, max_size=8))
def test_undo_leads_back_and_redo_forth_again(changes: list[Change]) -> None:
    fitting: list[Change] = []
    project = FULL
    for change in changes:  # those that fit, each after the one before
        try:
            project = applied(project, [change])
        except (KeyError, ValueError):
            continue
        fitting.append(change)
    assert applied(FULL, fitting) == project
    back = inverse(FULL, fitting)
    assert len(back) == len(fitting)
    assert applied(project, back) == FULL
    assert applied(applied(project, back), inverse(project, back)) == project
    assert [one.finding_id for one in project.judgements] == sorted({one.finding_id for one in project.judgements})
