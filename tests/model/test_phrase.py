"""Phrases: English to whoever reads them as text, sayable in another language."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Numeral, Phrase, Wordbook, numeral, phrase

SHOUTING = Wordbook(
    {"{one} and {other} differ{about}.": "{other} UND {one}{about}!", " for “{label}”": " BEI „{label}“"}.__getitem__,
    lambda number: number.replace(",", "."),
)
PLAIN = Wordbook(str, str)


def differ(one: str, other: str, about: str = "") -> Phrase:
    return phrase("{one} and {other} differ{about}.", one=one, other=other, about=about)


def test_it_is_its_english_text() -> None:
    said = differ("1", "2", phrase(" for “{label}”", label="deaths"))
    assert said == "1 and 2 differ for “deaths”."
    assert (
        hash(said) == hash("1 and 2 differ for “deaths”.")
        and json.dumps([said]) == '["' + said.replace("“", "\\u201c").replace("”", "\\u201d") + '"]'
    )


def test_another_language_has_its_own_order_and_numbers() -> None:
    said = differ("up to 1,000", numeral(12000), phrase(" for “{label}”", label="deaths"))
    assert SHOUTING.say(said) == "12.000 UND up to 1,000 BEI „deaths“!"  # the words of an article stay


def test_what_is_no_phrase_stays_as_it_is() -> None:
    assert SHOUTING.say("1,000 and {more}") == "1,000 and {more}" and SHOUTING.say("") == ""


@pytest.mark.parametrize("other", [copy.copy, copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_it_travels_between_processes(other) -> None:
    said = differ("1", Numeral("2,000"), phrase(" for “{label}”", label="x"))
    again = other(said)
    assert (again, SHOUTING.say(again)) == (said, SHOUTING.say(said))


def test_a_place_without_an_argument_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        phrase("{one} and {other}", one="1")


@given(st.text(), st.text())
def test_an_article_s_words_are_never_read_as_a_template(one: str, other: str) -> None:
    said = differ(one, other)
    assert said == f"{one} and {other} differ." == PLAIN.say(said) == PLAIN.say(phrase("{said}", said=said))
