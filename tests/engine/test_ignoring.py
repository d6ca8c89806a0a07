from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.engine.ignoring import is_boilerplate, is_quoted, quotations, quoted_part, wording
from desktop.engine.normalise import key
from desktop.model import Collation, CollationOptions, IgnoreRule, Span
from tests.builders import document

HEADING = "Ice closes the crossing at Havnsund"
QUOTE = "“We will not sail before the ice has gone from the sound and the pier is safe again,” Lena Olsen said."
PLAIN = "Captain Lena Olsen of the ferry Nordlys said the crossing from Havnsund was closed because of ice on Tuesday."
ADVERT = "Subscribe to our weekly newsletter for more stories about ferries, harbours and the people who work there."
ARTICLE = "\n".join([HEADING, PLAIN, QUOTE, ADVERT])


def twice(**options: object) -> Collation:
    """Two articles that each hold everything twice, so that each line is a link and a repeat."""
    text = "\n".join([ARTICLE, "Twelve cars waited in the snow.", ARTICLE])
    chosen = CollationOptions(**{"ignore_boilerplate": False, **options})  # type: ignore[arg-type]
    return collate([document(text, "a"), document(text, "b")], chosen)


def linked(collation: Collation) -> set[str]:
    return {collation.quote(match.left) for match in collation.matches if match.similarity == 1.0}


def repeated(collation: Collation) -> str:
    return "\n".join(collation.quote(one.members[0]) for one in collation.duplicates)


@pytest.mark.parametrize(
    ("option", "rule", "line"),
    [
        ("ignore_headings", IgnoreRule.HEADING, HEADING),
        ("ignore_quotations", IgnoreRule.QUOTATION, QUOTE),
        ("ignore_boilerplate", IgnoreRule.BOILERPLATE, ADVERT),
    ],
)
def test_a_rule_takes_its_lines_out_of_links_and_repeats(option: str, rule: IgnoreRule, line: str) -> None:
    without, under = twice(), twice(**{option: True})
    assert line in linked(without) and line in repeated(without) and without.ignored == ()
    assert linked(without) - linked(under) == {line}
    assert PLAIN in repeated(under)
    assert {(one.rule, under.quote(one.place)) for one in under.ignored} == {(rule, line)}
    ends = [under.quote(member).split("\n") for duplicate in under.duplicates for member in duplicate.members]
    assert all(line not in (lines[0], lines[-1]) for lines in ends)


@pytest.mark.parametrize(
    "line",
    [
        "Read more: how the harbour froze",
        "— Related stories",
        "Photo: Lena Olsen",
        "(Reporting by Mira Lund in Havnsund)",
        "This article was first published on Tuesday.",
        "Sign up for the harbour newsletter.",
        "Every morning our Harbour Newsletter reaches your inbox.",
        "The text may not be reproduced without leave.",
    ],
)
def test_a_line_of_the_page_is_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Readers of the ferry's log more than once found a page torn out.",
        "The captain wrote a newsletter about ice.",
        "Ice may not be thick enough for lorries.",
        "She baked a cookie for the pilot.",
        "The photo shows the ferry.",
        "Sign up " + "and wait for the ice to melt " * 7,
    ],
)
def test_a_sentence_of_the_story_is_none_whatever_it_mentions(line: str) -> None:
    assert not is_boilerplate(line)


def test_half_in_quotation_marks_is_a_quotation() -> None:
    block = "He said “no” twice. “Yes,” Lund."
    half, less = Span(20, 32), Span(0, 19)
    assert half.of(block) == "“Yes,” Lund."
    assert is_quoted(half, quotations(block))
    assert not is_quoted(less, quotations(block))
    assert not is_quoted(Span(20, 33), quotations(block + "!"))


def test_short_sentences_are_listed_as_left_out() -> None:
    found = twice(min_match_words=7)
    assert {(one.rule, found.quote(one.place)) for one in found.ignored} == {
        (IgnoreRule.SHORT, HEADING),
        (IgnoreRule.SHORT, "Twelve cars waited in the snow."),
    }


def test_words_of_a_chosen_phrase_make_no_link_and_no_reason() -> None:
    one = "The minister said in an interview with Radio Havn on Tuesday that the price of bread is fair."
    other = "Fishermen said in an interview with Radio Havn on Tuesday that cod has moved north."
    plain = collate([document(one, "a"), document(other, "b")])
    assert len(plain.matches) == 1
    phrase = "said in an interview with “Radio Havn” on Tuesday"
    options = CollationOptions(ignored_phrases=(phrase,))
    assert collate([document(one, "a"), document(other, "b")], options).matches == ()
    (match,) = collate([document(one, "a"), document(one, "b")], options).matches
    assert match.ignored == (IgnoreRule.PHRASE,)
    assert "bread" in match.shared and "Radio" not in match.shared


def test_a_chosen_phrase_alone_is_no_repeat_and_says_where_it_stands() -> None:
    line = "All rights to this report on the harbour of Havnsund are with its authors."
    text = f"{line}\n{PLAIN}\n{line.upper()}"
    assert len(collate([document(text)]).duplicates) == 1
    found = collate([document(text)], CollationOptions(ignored_phrases=(line,), min_match_words=0))
    assert found.duplicates == ()
    under = collate([document(f"{PLAIN} {line[:-1]} of 1974.")], CollationOptions(ignored_phrases=(line,)))
    assert [(one.rule, under.quote(one.place)) for one in under.ignored] == [(IgnoreRule.PHRASE, line[:-1])]


def test_capitals_count_when_asked_for() -> None:
    shouted = PLAIN.replace("Captain Lena Olsen", "CAPTAIN LENA OLSEN").replace("crossing", "Crossing")
    folded = collate([document(PLAIN, "a"), document(shouted, "b")]).matches[0]
    exact = collate([document(PLAIN, "a"), document(shouted, "b")], CollationOptions(ignore_case=False)).matches[0]
    assert (folded.kind, folded.similarity, folded.ignored) == ("identical", 1.0, (IgnoreRule.CASE,))
    assert (exact.kind, exact.ignored) == ("edited", ())
    assert 0.5 < exact.similarity < 1.0
    lines = document(f"{PLAIN}\n{shouted}\n{HEADING}")
    assert collate([lines]).duplicates[0].similarity == 1.0
    assert collate([lines], CollationOptions(ignore_case=False)).duplicates[0].similarity < 1.0


def test_a_sentence_begins_with_a_capital_wherever_it_stands() -> None:
    counted = wording(CollationOptions(ignore_case=False))
    assert counted.words("Ferries wait.") == counted.words("ferries wait.")
    assert counted.words("The Ferries wait.") != counted.words("The ferries wait.")
    assert counted.words("“McLeod waits.") != counted.words("mcleod waits.")
    assert counted.words("A ferry waits.") == counted.words("a ferry waits.")
    assert counted.words("The ferry A waits.") != counted.words("The ferry a waits.")


def test_overlapping_phrases_leave_out_the_first_and_longest() -> None:
    counted = wording(CollationOptions(ignored_phrases=("of the", "of the sea", "the sea wind", "…")))
    text = "Songs of the sea wind, of the wind."
    assert counted.words(text) == ("songs", "wind", "wind")
    assert [span.of(text) for span in counted.left_out(text)] == ["of the sea", "of the"]


WORDS = st.sampled_from(
    ["ice", "Ice", "ICE", "on", "Tuesday", "“Nordlys”", "e\u0301t", "😀", "12,000", "\u2028", "\r\n"]
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.lists(TEXTS.filter(str.strip), max_size=3), st.booleans())
def test_what_counts_is_the_text_without_the_phrases(text: str, phrases: list[str], ignore_case: bool) -> None:
    counted = wording(CollationOptions(ignored_phrases=tuple(phrases), ignore_case=ignore_case))
    kept, last = "", 0
    for span in counted.left_out(text):
        assert last <= span.start < span.end <= len(text)
        assert key(span.of(text)) in {key(phrase) for phrase in phrases}
        kept, last = kept + text[last : span.start] + "\n", span.end
    kept += text[last:]
    assert tuple(word.rstrip("^") for word in counted.words(text)) == key(kept)
    assert replace(counted, ignore_case=True).words(text) == key(kept)


LINES = st.lists(st.sampled_from([HEADING, PLAIN, QUOTE, ADVERT, "No.", PLAIN.upper()]), max_size=5).map("\n".join)


@settings(max_examples=60, deadline=None)
@given(LINES, LINES, st.booleans(), st.booleans(), st.booleans())
def test_nothing_that_is_left_out_is_returned(a: str, b: str, headings: bool, quotations: bool, adverts: bool) -> None:
    options = CollationOptions(ignore_headings=headings, ignore_quotations=quotations, ignore_boilerplate=adverts)
    found = collate([document(a, "a"), document(b, "b")], options)
    left_out = {one.place for one in found.ignored}
    matched = {place for match in found.matches for place in (match.left, match.right)}
    assert matched.isdisjoint(left_out)
    assert left_out.isdisjoint(member for duplicate in found.duplicates for member in duplicate.members)
    chosen = {IgnoreRule.HEADING: headings, IgnoreRule.QUOTATION: quotations, IgnoreRule.BOILERPLATE: adverts}
    assert {one.rule for one in found.ignored} <= {IgnoreRule.SHORT, *(rule for rule in chosen if chosen[rule])}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='“”„«»" ab', max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_the_quoted_part_of_a_place_is_what_all_quotations_hold_of_it(text: str, one: int, other: int) -> None:
    place, quoted = Span(min(one, other), max(one, other)), quotations(text)
    assert quoted_part(place, quoted) == sum(place.overlap(each) for each in quoted)
