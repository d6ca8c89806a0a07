"""Notes find their place again, or are orphans; they never stand at a wrong one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import anchoring
from desktop.engine.anchoring import reattach
from desktop.engine.likeness import alike
from desktop.model import Anchoring, Span, Target, place_target
from tests.benchmarks import reattachment

STORY = (
    "Harbour reopens after storm\n"
    "The harbour at Lindow reopened on Tuesday after nine days. Forty boats left within the hour.\n"
    "“We lost the whole week,” said Marta Quill, who owns two of them. The port asked for patience.\n"
    "The council will meet on Friday to discuss the sea wall."
)
QUOTE = "Forty boats left within the hour."


def target(text: str, quote: str, nth: int = 0) -> Target:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return place_target("a", text, Span(start, start + len(quote)))


BOTH = pytest.mark.parametrize("known", [True, False], ids=["with the former text", "by its context alone"])


def attach(one: Target, text: str, before: str, known: bool) -> Target:
    return reattach(one, text, before if known else "")


@BOTH
def test_an_unchanged_place_is_exact(known: bool) -> None:
    one = target(STORY, QUOTE)
    after = STORY + "\nCorrected on Thursday."
    assert attach(one, after, STORY, known) == replace(one, anchoring=Anchoring.EXACT)


@BOTH
def test_text_put_in_before_moves_it(known: bool) -> None:
    one = target(STORY, QUOTE)
    after = "An earlier line.\n" + STORY
    found = attach(one, after, STORY, known)
    assert found.anchoring is Anchoring.MOVED
    assert found.span == one.span.shifted(len("An earlier line.\n"))
    assert found.span.of(after) == QUOTE


def test_the_surroundings_of_a_moved_place_are_the_new_ones() -> None:
    one = target(STORY, QUOTE)
    after = STORY.replace("reopened on Tuesday after nine days. ", "reopened. ")
    assert reattach(one, after, STORY).prefix.endswith("Lindow reopened. ")


@BOTH
def test_a_changed_word_is_fuzzy_and_keeps_the_quote(known: bool) -> None:
    one = target(STORY, "The council will meet on Friday to discuss the sea wall.")
    after = STORY.replace("meet on Friday", "meet on Monday")
    found = attach(one, after, STORY, known)
    assert found.anchoring is Anchoring.FUZZY
    assert found.span.of(after) == "The council will meet on Monday to discuss the sea wall."
    assert found.exact == one.exact


def test_a_fuzzy_place_stays_fuzzy_when_it_only_moves_and_heals_when_its_words_come_back() -> None:
    one = target(STORY, "The council will meet on Friday to discuss the sea wall.")
    changed = STORY.replace("meet on Friday", "meet on Monday")
    fuzzy = reattach(one, changed, STORY)
    moved = reattach(fuzzy, "New line.\n" + changed, changed)
    assert moved.anchoring is Anchoring.FUZZY
    assert moved.span.of("New line.\n" + changed) == "The council will meet on Monday to discuss the sea wall."
    assert reattach(fuzzy, STORY, changed) == replace(one, anchoring=Anchoring.EXACT)


@BOTH
def test_another_line_break_is_still_the_same_place(known: bool) -> None:
    one = target(STORY, "after nine days. Forty boats left within the hour.")
    after = STORY.replace("boats left within", "boats\nleft within")
    found = attach(one, after, STORY, known)
    assert found.anchoring is Anchoring.FUZZY
    assert found.span.of(after) == "after nine days. Forty boats\nleft within the hour."


@BOTH
def test_a_deleted_place_is_an_orphan_that_says_where_it_stood(known: bool) -> None:
    one = target(STORY, QUOTE)
    found = attach(one, STORY.replace(" " + QUOTE, ""), STORY, known)
    assert found == replace(one, anchoring=Anchoring.ORPHAN)


def test_an_orphan_comes_back_when_its_words_do() -> None:
    one = target(STORY, QUOTE)
    without = STORY.replace(" " + QUOTE, "")
    orphan = reattach(one, without, STORY)
    assert reattach(orphan, STORY, without) == replace(one, anchoring=Anchoring.EXACT)


@BOTH
def test_when_one_of_two_equal_paragraphs_goes_its_note_does_not_jump_to_the_other(known: bool) -> None:
    block = "Forty boats left within the hour, and the port asked their owners for patience until the evening.\n"
    text = block + "Something else stands between them, and it is long enough to part them clearly.\n" + block + "End."
    second = place_target("a", text, Span(text.rindex("Forty"), text.rindex("Forty") + len(block) - 1))
    found = attach(second, text.replace(block + "End.", "The end comes sooner."), text, known)
    assert found.anchoring is Anchoring.ORPHAN


def test_a_note_on_the_second_of_two_equal_paragraphs_follows_it_when_both_move() -> None:
    block = "Forty boats left within the hour, and the port asked their owners for patience until the evening.\n"
    text = "Start.\n" + block + "Something else stands between.\n" + block + "End of the story."
    second = place_target("a", text, Span(text.rindex("boats"), text.rindex("boats") + 5))
    after = "A new beginning.\n" + text + " And a new end."
    found = reattach(second, after, text)
    assert found.anchoring is Anchoring.MOVED
    assert found.span.start == after.rindex("boats")


def test_a_word_that_now_stands_elsewhere_only_is_not_taken_for_the_old_one() -> None:
    one = target(STORY, "Tuesday")
    after = STORY.replace("on Tuesday after nine days", "after nine days").replace("on Friday", "on Tuesday")
    assert reattach(one, after, STORY).anchoring is Anchoring.ORPHAN


def test_a_near_paragraph_that_was_there_before_is_not_taken_for_a_deleted_one() -> None:
    first = "Police said 14 people were killed when the ferry sank near the harbour on Sunday night."
    other = "Police said 41 people were killed when the ferry sank near the harbour on Sunday night."
    text = f"{first}\nA day later the number had to be put right by the ministry.\n{other}"
    after = text.replace(first + "\n", "")
    assert reattach(target(text, first), after, text).anchoring is Anchoring.ORPHAN
    assert reattach(target(text, first), after).anchoring is Anchoring.ORPHAN


def test_two_places_equally_near_are_none() -> None:
    first = "The minister said that nine hundred schools would be closed before the winter holidays."
    text = f"Opening.\n{first}\nClosing."
    near = [first.replace("nine", number) for number in ("eight", "seven")]
    assert (
        reattach(target(text, first), f"Opening.\n{near[0]}\n{near[1]}\nClosing.", text).anchoring is Anchoring.ORPHAN
    )


def test_a_paragraph_carried_elsewhere_is_found_when_it_was_the_only_one() -> None:
    moved = "The council will meet on Friday to discuss the sea wall."
    after = moved + "\n" + STORY.replace("\n" + moved, "")
    found = reattach(target(STORY, moved), after, STORY)
    assert (found.anchoring, found.span) == (Anchoring.MOVED, Span(0, len(moved)))


@pytest.mark.parametrize("one", [Target(finding_id="f"), Target(document_id="a")], ids=["finding", "whole article"])
def test_what_is_about_no_words_stays_as_it_is(one: Target) -> None:
    assert reattach(one, "anything", "before") == one


@BOTH
def test_an_emptied_article_makes_orphans(known: bool) -> None:
    assert attach(target(STORY, QUOTE), "", STORY, known).anchoring is Anchoring.ORPHAN


def test_a_long_quote_in_a_long_article_is_found_within_the_test_run() -> None:
    paragraph = " ".join(f"word{number}" for number in range(400))
    text = "\n".join(f"{paragraph} in part {part}." for part in range(30))
    quote = f"{paragraph} in part 17."
    found = reattach(target(text, quote), text.replace("word7 ", "", 5), text)
    assert found.span.of(text.replace("word7 ", "", 5)) == quote


def test_too_much_to_compare_is_no_match_and_takes_no_time() -> None:
    text = "the boats left the harbour again " * 2_000
    assert alike(text[:30_000], text) == ()
    assert reattach(target(text, text[:30_000]), "x" + text[100:], text).anchoring is Anchoring.ORPHAN


def test_a_word_of_a_text_that_repeats_itself_is_an_orphan_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchoring, "_MOST_COMPARED", 2_000)
    for often, anchored in ((30, Anchoring.MOVED), (90, Anchoring.ORPHAN)):
        text = "The boats left the harbour again. " * often
        assert reattach(target(text, "boats", often // 2), f"X {text}", text).anchoring is anchored


def test_windows_come_best_first_and_do_not_overlap() -> None:
    near = QUOTE.replace("within the hour", "within an hour")
    windows = alike(QUOTE, f"{near} Something else. {QUOTE}")
    assert [window.span.of(f"{near} Something else. {QUOTE}") for window in windows] == [QUOTE[:-1], near[:-1]]
    assert windows[0].percent == 100.0
    assert 80 < windows[1].percent < 100


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["the", "boats", "left", "harbour", "early", "again"]), max_size=40).map(" ".join))
def test_windows_are_the_best_that_do_not_overlap(text: str) -> None:
    windows = alike("the boats left harbour again", text)
    assert [one.percent for one in windows] == sorted((one.percent for one in windows), reverse=True)
    places = sorted(one.span for one in windows)
    assert all(one.end <= other.start for one, other in pairwise(places))
    assert all(60.0 <= one.percent <= 100.0 for one in windows)


@BOTH
@pytest.mark.parametrize("decade", range(10))
def test_no_edit_puts_a_note_at_a_wrong_place(decade: int, known: bool) -> None:
    outcomes = [reattachment.case(seed, ordinary=True).outcome(known) for seed in range(10 * decade, 10 * decade + 10)]
    assert [outcome for outcome in outcomes if "WRONG" in outcome] == []
    assert sum("right" in outcome for outcome in outcomes) >= (5 if known else 1)


def _holds_its_place(one: Target, found: Target, after: str) -> None:
    if found.anchoring in (Anchoring.EXACT, Anchoring.MOVED) and one.exact:
        assert found.span.of(after) == one.exact
        assert (found.span == one.span) == (found.anchoring is Anchoring.EXACT)
        assert found == replace(place_target("a", after, found.span), anchoring=found.anchoring)
    elif found.anchoring is Anchoring.FUZZY:
        assert found.span.end <= len(after)
        assert found.exact == one.exact
    else:
        assert found == replace(one, anchoring=found.anchoring)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab c.\n", max_size=60), st.text(alphabet="ab c.\n", max_size=60), st.data(), st.booleans())
def test_whatever_the_texts_the_place_lies_in_the_new_one(
    before: str, after: str, data: st.DataObject, known: bool
) -> None:
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    one = place_target("a", before, Span(start, end))
    _holds_its_place(one, attach(one, after, before, known), after)


@given(st.data(), st.booleans())
def test_a_place_with_words_exchanged_lies_in_the_new_text(data: st.DataObject, known: bool) -> None:
    words = STORY.split(" ")
    first = data.draw(st.integers(0, len(words) - 6))
    last = data.draw(st.integers(first + 5, len(words)))
    start = len(" ".join([*words[:first], ""]))
    one = place_target("a", STORY, Span(start, start + len(" ".join(words[first:last]))))
    for at in data.draw(st.sets(st.integers(first, last - 1), max_size=3)):
        words[at] = data.draw(st.sampled_from(["", "ships", "soon", "Lindow"]))
    after = " ".join(words)
    _holds_its_place(one, attach(one, after, STORY, known), after)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(reattachment.ALIKE), min_size=1, max_size=8).map(" ".join), st.data())
def test_an_unchanged_text_changes_no_note(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    one = place_target("a", text, Span(start, data.draw(st.integers(start + 1, len(text)))))
    assert reattach(one, text, text) == one
