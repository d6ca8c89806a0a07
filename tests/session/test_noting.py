"""Notes, replies and bookmarks as changes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Anchoring, Annotation, Body, Motivation, Place, Project, Span, Target, place_target
from desktop.model.change import DropAnnotation, PutAnnotation, applied
from desktop.session import noting
from tests.session.material import A1, A2, A3, B1, A, B


def test_a_note_has_its_text_and_each_tag_once() -> None:
    note = noting.new_note("1", "  check this \n", (), ["source", " source", ""], creator="Ada", at="t")
    assert note.bodies == (Body("check this"), Body("source", Motivation.TAGGING))
    assert note.motivation is Motivation.COMMENTING
    assert noting.new_note("1", " ", (), ["style"], creator="", at="").motivation is Motivation.TAGGING
    assert noting.new_note("1", " ", (), [], creator="", at="").motivation is Motivation.BOOKMARKING


def test_editing_a_note_keeps_who_made_it_and_when() -> None:
    note = noting.new_note("1", "check", (), [], creator="Ada", at="then")
    assert noting.edited_note(note, "check", [], editor="Ada", at="now") is note
    edited = noting.edited_note(note, "checked", ["source"], editor="Ada", at="now")
    assert (edited.text, edited.tags, edited.created, edited.modified) == ("checked", ("source",), "then", "now")


def test_an_article_goes_with_the_notes_that_are_about_nothing_else() -> None:
    on_a = place_target("a", A.text, A2.span)
    on_b = place_target("b", B.text, B1.span)
    notes = (
        Annotation("only a", Motivation.COMMENTING, (on_a,), ()),
        Annotation("both", Motivation.COMMENTING, (on_a, on_b), ()),
        Annotation("reply", Motivation.REPLYING, (), (), reply_to="only a"),
        Annotation("only b", Motivation.COMMENTING, (on_b,), ()),
    )
    changes, count = noting.without_article(Project(documents=(A, B), annotations=notes), "a")
    assert changes == (
        DropAnnotation("only a"),
        PutAnnotation(replace(notes[1], targets=(on_b,))),
        DropAnnotation("reply"),
    )
    assert count == 2
    assert noting.without_article(Project(documents=(A, B), annotations=(notes[2], notes[0])), "a") == (
        (DropAnnotation("reply"), DropAnnotation("only a")),
        2,
    )


def test_answers_to_a_note_on_another_article_stay() -> None:
    notes = (
        Annotation("only b", Motivation.COMMENTING, (place_target("b", B.text, B1.span),), ()),
        Annotation("reply", Motivation.REPLYING, (), (), reply_to="only b"),
    )
    assert noting.without_article(Project(documents=(A, B), annotations=notes), "a") == ((), 0)


def test_an_answer_whose_note_is_gone_stands_alone_where_it_was_made() -> None:
    notes = tuple(
        Annotation(name, Motivation.REPLYING, (), (), reply_to=to)
        for name, to in (("1", "gone"), ("2", ""), ("3", "1"))
    )
    assert [(depth, note.id) for depth, note in noting.threads(notes)] == [(0, "1"), (1, "3"), (0, "2")]


def test_only_what_is_found_in_an_article_is_a_place_of_a_note() -> None:
    on_a = place_target("a", A.text, A2.span)
    lost = replace(on_a, anchoring=Anchoring.ORPHAN)
    note = Annotation("1", Motivation.COMMENTING, (lost, Target("a"), Target(finding_id="f"), on_a), ())
    assert list(noting.places_of(note)) == [A2]


def test_a_note_says_who_else_changed_it_last() -> None:
    note = noting.new_note("1", "check", (), [], creator="Ada", at="then")
    by_ben = noting.edited_note(note, "checked", [], editor="Ben", at="now")
    assert (by_ben.creator, by_ben.editor, by_ben.modified) == ("Ada", "Ben", "now")
    assert noting.edited_note(by_ben, "checked again", [], editor="Ada", at="later").editor == ""


def answer(name: str, to: str) -> Annotation:
    return Annotation(name, Motivation.REPLYING, (), (Body(name),), reply_to=to)


ROOT = Annotation("root", Motivation.COMMENTING, (place_target("a", A.text, A2.span),), (Body("root"),))


def test_answers_stand_behind_what_they_answer() -> None:
    second = Annotation("second", Motivation.COMMENTING, (), (Body("second"),))
    notes = (ROOT, second, answer("r1", "root"), answer("s1", "second"), answer("r2", "root"), answer("r11", "r1"))
    shown = [(depth, note.id) for depth, note in noting.threads(notes)]
    assert shown == [(0, "root"), (1, "r1"), (2, "r11"), (1, "r2"), (0, "second"), (1, "s1")]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdefg")), unique_by=lambda pair: pair[0]))
def test_no_note_is_left_out_whatever_answers_what(pairs: list[tuple[str, str]]) -> None:
    notes = tuple(answer(name, to) for name, to in pairs)
    assert sorted(note.id for _, note in noting.threads(notes)) == sorted(name for name, _ in pairs)


def test_a_removed_note_takes_all_answers_along_and_nothing_else() -> None:
    other = replace(ROOT, id="other")
    notes = (ROOT, answer("r1", "root"), other, answer("r11", "r1"), answer("o1", "other"))
    project = Project(annotations=notes)
    assert applied(project, noting.removed(project, "root")).annotations == (other, notes[4])
    assert applied(project, noting.removed(project, "r1")).annotations == (ROOT, other, notes[4])


def bookmark(name: str, document_id: str, text: str, place) -> Annotation:
    return noting.new_note(name, "", (place_target(document_id, text, place.span),), (), creator="Ada", at="t")


def test_bookmarks_are_walked_in_the_order_of_the_articles() -> None:
    marks = (bookmark("3", "b", B.text, B1), bookmark("1", "a", A.text, A1), bookmark("2", "a", A.text, A3))
    project = Project(documents=(A, B), annotations=(*marks, ROOT))

    def step(current, by):
        return noting.stepped(project, current, by, bookmarks=True)

    assert [step(None, 1), step(A1, 1), step(A3, 1), step(B1, 1)] == [A1, A3, B1, A1]
    assert [step(None, -1), step(B1, -1), step(A3, -1), step(A1, -1)] == [B1, A3, A1, B1]
    assert (step(A2, 1), step(A2, -1)) == (A3, A1)
    assert noting.stepped(project, None, 1, bookmarks=False) == A2
    assert noting.stepped(Project(documents=(A,)), A1, 1, bookmarks=True) is None


def test_notes_on_findings_are_walked_with_the_others() -> None:
    about = noting.new_note("9", "Why?", (Target(finding_id="f"), Target(finding_id="g")), (), creator="Ada", at="t")
    again = noting.new_note("8", "So?", (Target(finding_id="f"),), (), creator="Ada", at="t")
    project = Project(documents=(A, B), annotations=(about, again, ROOT, bookmark("1", "a", A.text, A1)))
    assert noting.findings_noted(project) == ("f", "g")
    assert noting.stepped(project, A2, 1, bookmarks=False, others=[B1]) == B1
    assert noting.stepped(project, B1, 1, bookmarks=False, others=[B1]) == A2


def test_a_bookmark_is_found_where_it_touches() -> None:
    project = Project(documents=(A, B), annotations=(bookmark("1", "a", A.text, A2), ROOT))
    assert [note.id for note in noting.bookmarks_at(project, A2)] == ["1"]
    assert noting.bookmarks_at(project, A1) == ()


def test_notes_that_begin_at_one_word_are_walked_one_after_the_other() -> None:
    short = Place("a", Span(A1.span.start, A1.span.start + 3))
    marks = (bookmark("1", "a", A.text, A1), bookmark("2", "a", A.text, short), bookmark("3", "a", A.text, A3))
    project = Project(documents=(A, B), annotations=marks)

    def step(current, by):
        return noting.stepped(project, current, by, bookmarks=True)

    assert [step(short, 1), step(A1, 1), step(A1, -1), step(A3, -1)] == [A1, A3, short, A1]
