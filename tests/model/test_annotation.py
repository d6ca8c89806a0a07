"""Notes quote their place with its surroundings, and keep text and tags apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Anchoring, Annotation, Body, Motivation, Span, Target, place_target, with_answers


def test_text_and_tags_are_read_from_the_bodies_in_order() -> None:
    bodies = (Body("one"), Body("check", Motivation.TAGGING), Body("two"), Body("source", Motivation.TAGGING))
    note = Annotation("n", Motivation.COMMENTING, (Target("a"),), bodies)
    assert note.text == "one\ntwo"
    assert note.tags == ("check", "source")


def test_a_bookmark_has_no_text() -> None:
    bookmark = Annotation("n", Motivation.BOOKMARKING, (Target("a"),), ())
    assert (bookmark.text, bookmark.tags) == ("", ())


def test_a_target_carries_up_to_64_code_points_of_each_side() -> None:
    text = "é" * 100 + "here" + "😀" * 100
    target = place_target("a", text, Span(100, 104))
    assert target == Target("a", Span(100, 104), "here", "é" * 64, "😀" * 64, "", Anchoring.EXACT)


def test_at_the_ends_of_a_text_less_is_carried() -> None:
    assert place_target("a", "abc", Span(0, 1)) == Target("a", Span(0, 1), "a", "", "bc")
    assert place_target("a", "abc", Span(2, 3)) == Target("a", Span(2, 3), "c", "ab", "")


@given(st.text(max_size=200), st.data())
def test_prefix_quote_and_suffix_are_one_piece_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    target = place_target("a", text, span)
    whole = target.prefix + target.exact + target.suffix
    assert text[span.start - len(target.prefix) :].startswith(whole)
    assert len(target.exact) == len(span)


def test_answers_go_with_what_they_answer_whichever_stands_first() -> None:
    pairs = (("c", "b"), ("b", "a"), ("a", ""), ("d", "x"), ("r", "s"), ("s", "r"), ("e", ""))
    notes = [Annotation(name, Motivation.REPLYING, (), (), reply_to=answered) for name, answered in pairs]
    assert with_answers(notes, ["a"]) == {"a", "b", "c"}
    assert with_answers(notes, ["r", "x"]) == {"r", "s", "x", "d"}
    assert with_answers(notes, []) == frozenset()
