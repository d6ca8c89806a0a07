"""Find in all articles: texts, patterns and numbers, at their exact places."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.model import Document, Place, Span
from desktop.session import searching
from desktop.session.searching import ArticleHits, Found, Query, SearchMode, hit_from, search

FERRY = Document(
    "a",
    "Ferry",
    "The ferry’s owner said 240 people were aboard – “all safe”.\nFares rose by 145 per cent, to US$80,000 a year.",
)
REEF = Document("b", "Reef", "A FERRY struck a reef 💥 and the ferryman sank.\nApproximately 80,000 litres leaked.")
DOCUMENTS = (FERRY, REEF)
_BACKTRACKS = r"(\w+\s?)+\d\d\d\d\d\d\d"


def hits(text: str, mode: SearchMode = SearchMode.TEXT, **options: bool) -> list[str]:
    found = search(DOCUMENTS, Query(text, mode, **options))
    assert (found.error, found.unfinished) == ("", ())
    return [f"{held.document.id}:{span.of(held.document.text)}" for held in found.articles for span in held.spans]


def test_a_text_is_found_whatever_its_case() -> None:
    assert hits("ferry") == ["a:ferry", "b:FERRY", "b:ferry"]
    assert hits("ferry", match_case=True) == ["a:ferry", "b:ferry"]
    assert hits("ferry", whole_words=True) == ["a:ferry", "b:FERRY"]


def test_a_whole_word_is_found_behind_a_part_of_one() -> None:
    document = Document("a", "", "aaa aa")
    (held,) = search((document,), Query("aa", whole_words=True)).articles
    assert held.spans == (Span(4, 6),)


def test_quotes_and_dashes_of_any_kind_are_found() -> None:
    assert hits("ferry's owner") == ["a:ferry’s owner"]
    assert hits('aboard - "all') == ["a:aboard – “all"]
    assert hits("aboard — „all") == ["a:aboard – “all"]


def test_blanks_around_a_query_do_not_matter_and_a_blank_one_finds_nothing() -> None:
    assert hits("  reef ") == ["b:reef"]
    assert search(DOCUMENTS, Query("  ")) == Found(Query("  "))
    assert (
        search(DOCUMENTS, Query("\u00ad")).error
        == "There is nothing to look for: what you typed is invisible. Type a word or a number."
    )


def test_patterns_match_inside_a_paragraph() -> None:
    assert hits(r"^\w+", SearchMode.PATTERN) == ["a:The", "a:Fares", "b:A", "b:Approximately"]
    assert hits(r"ferry\w*", SearchMode.PATTERN, match_case=True) == ["a:ferry", "b:ferryman"]
    assert hits(r"(?s)safe.*Fares", SearchMode.PATTERN) == []
    assert hits("z*", SearchMode.PATTERN) == []
    assert hits("man|fares", SearchMode.PATTERN, whole_words=True) == ["a:Fares"]


def test_patterns_find_places_behind_wide_characters_and_dashes() -> None:
    assert hits(r"💥 and", SearchMode.PATTERN) == ["b:💥 and"]
    assert hits(r"aboard [–x] “", SearchMode.PATTERN) == ["a:aboard – “"]


def test_a_bad_pattern_says_where() -> None:
    assert search(DOCUMENTS, Query("(a", SearchMode.PATTERN)).error == (
        "The regular expression cannot be read at character 3: missing closing parenthesis."
    )


def test_a_pattern_that_never_ends_is_given_up_and_never_passes_for_nothing_found() -> None:
    endless = Document("c", "", "the quick brown fox jumps over the lazy dog and others " * 40 + "\nNo 1234567")
    short = Document("s", "", "No 7654321")
    found = search((short, endless), Query(_BACKTRACKS, SearchMode.PATTERN))
    assert found.unfinished == ("c",)
    assert [held.spans[-1].of(held.document.text) for held in found.articles] == ["No 7654321", "No 1234567"]
    own_limit = "(*LIMIT_MATCH=4000000000)" + _BACKTRACKS
    assert search((endless,), Query(own_limit, SearchMode.PATTERN)).unfinished == ("c",)


def test_a_search_that_is_stopped_names_what_it_left_out() -> None:
    asked = count()
    found = search(DOCUMENTS, Query("ferry"), should_stop=lambda: next(asked) >= 0)
    assert [held.spans for held in found.articles] == [(Span(4, 9),)]
    assert found.unfinished == ("a", "b")


def test_too_many_hits_end_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST_HITS", 2)
    found = search(DOCUMENTS, Query("ferry"))
    assert (found.total, found.limited, found.unfinished) == (2, True, ("b",))
    monkeypatch.setattr(searching, "MOST_HITS", 3)
    assert search(DOCUMENTS, Query("ferry")).limited is False


def test_numbers_are_found_by_value_with_their_words() -> None:
    claims = collate(DOCUMENTS).claims

    def numbers(text: str) -> list[str]:
        found = search(DOCUMENTS, Query(text, SearchMode.NUMBER), claims=claims)
        return [span.of(held.document.text) for held in found.articles for span in held.spans]

    assert numbers("145") == numbers("145%") == ["145 per cent"]
    assert numbers("80000") == ["US$80,000", "Approximately 80,000 litres"]
    assert numbers("eighty thousand litres") == ["Approximately 80,000 litres"]
    assert numbers("80") == []


def test_a_number_is_found_before_anything_was_compared() -> None:
    assert hits("80000", SearchMode.NUMBER) == ["a:80,000", "b:80,000"]
    assert search(DOCUMENTS, Query("ferry", SearchMode.NUMBER)).error == (
        "“ferry” is not a number. Switch off Numbers to find it as text."
    )


def test_hits_are_walked_in_the_articles_order() -> None:
    found = search(DOCUMENTS, Query("ferry"))
    first, second, third = found.places
    order = ["x", "a", "b"]
    assert hit_from(found, None, 1, order) == first
    assert hit_from(found, None, -1, order) == third
    assert hit_from(found, first, 1, order) == second
    assert hit_from(found, third, 1, order) == first
    assert hit_from(found, first, -1, order) == third
    between = Place("a", Span(20, 25))
    assert (hit_from(found, between, 1, order), hit_from(found, between, -1, order)) == (second, first)
    assert hit_from(found, Place("x", Span(0, 1)), 1, order) == first
    assert hit_from(found, Place("gone", Span(0, 1)), 1, order) == first
    assert hit_from(Found(), first, 1, order) is None


@settings(max_examples=120)
@given(st.text("abAB \u00adß’'\n", max_size=30), st.text("abß'", min_size=1, max_size=3))
def test_every_hit_reads_like_the_query(text: str, wanted: str) -> None:
    found = search((Document("a", "", text),), Query(wanted))
    plain = searching.folded(wanted).text
    for held in found.articles:
        assert isinstance(held, ArticleHits)
        for span in held.spans:
            assert plain in searching.folded(span.of(text)).text
    if not found.total:
        assert plain not in searching.folded(text).text
