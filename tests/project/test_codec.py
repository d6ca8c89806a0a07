"""Values become JSON and the same values again; what is no such value is refused."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import (
    Annotation,
    ClaimKey,
    Cleanup,
    CleanupKind,
    CollationOptions,
    Document,
    Judgement,
    Motivation,
    Pin,
    RowEdit,
    RowEditKind,
    Span,
)
from desktop.project import codec
from tests.project.examples import FERRY, HARBOUR, JUDGED, NOTE


@pytest.mark.parametrize(
    "value", [HARBOUR, FERRY, NOTE, JUDGED, CollationOptions()], ids=lambda one: type(one).__name__
)
def test_nouns_come_back_as_they_were(value: object) -> None:
    text = codec.dump(value)
    assert codec.load(type(value), text) == value
    assert set(json.loads(text)) == {part.name for part in fields(value)}  # type: ignore[arg-type]


def test_rows_changed_by_hand_come_back_and_older_projects_have_none() -> None:
    key = ClaimKey("d1", "Forty boats left.", "Forty")
    other = ClaimKey("d2", "Some “41” boats left — 😀.", "Some “41”")
    edits = tuple(RowEdit(kind, (key, other), (other,), "Boats & co") for kind in RowEditKind)
    options = CollationOptions(row_edits=edits)
    assert codec.load(CollationOptions, codec.dump(options)) == options
    assert codec.load(CollationOptions, '{"min_match_words":5}') == CollationOptions(min_match_words=5)


def test_the_form_is_plain_json() -> None:
    cleanup = Cleanup(CleanupKind.SOFT_WRAP, Span(3, 4), "\n", " ")
    assert codec.dump(cleanup) == '{"kind":"soft-wrap","place":[3,4],"removed":"\\n","inserted":" "}'
    assert codec.dump(frozenset({CleanupKind.MARKUP, CleanupKind.IMAGE})) == '["image","markup"]'


@given(st.floats(allow_nan=False, allow_infinity=False), st.text())
def test_numbers_and_texts_come_back_to_the_last_bit(number: float, text: str) -> None:
    assert codec.load(float, codec.dump(number)) == number
    assert codec.load(str, codec.dump(text)) == text


def test_what_was_left_out_is_given_back() -> None:
    text = codec.dump(FERRY, frozenset({"text"}))
    assert "text" not in json.loads(text)
    assert codec.load(Document, text, text=FERRY.text) == FERRY


def test_names_of_a_later_synoptic_are_passed_over_and_missing_ones_take_their_default() -> None:
    assert codec.load(Judgement, '{"finding_id":"f","status":"open","colour":"red"}') == Judgement("f", "open")  # type: ignore[arg-type]


def test_options_from_before_links_by_hand_have_none() -> None:
    assert codec.load(CollationOptions, '{"min_match_words":5}') == CollationOptions(min_match_words=5)


def test_links_by_hand_come_back() -> None:
    options = CollationOptions(pins=(Pin("a", "Één boot.", "b", "“Two”"),), vetoes=(Pin("a", "x", "c", "y"),))
    assert codec.load(CollationOptions, codec.dump(options)) == options


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (str, "1"),
        (float, '"1"'),
        (float, "true"),
        (int, "1.5"),
        (bool, "1"),
        (Span, "[1]"),
        (Span, "[2,1]"),
        (Span, '["1",2]'),
        (Motivation, '"shouting"'),
        (Annotation, "[]"),
        (Annotation, "{}"),
        (CollationOptions, '{"min_similarity":2}'),
        (CollationOptions, '{"pins":[{"left_document":"a"}]}'),
        (Document, '{"id":"a"'),
        (Document, ""),
        (Document, "[" * 100_000),
    ],
)
def test_what_is_no_such_value_is_refused(kind: type, text: str) -> None:
    with pytest.raises(ValueError):  # each says something else, and all are damage
        codec.load(kind, text)


def test_given_fields_need_an_object() -> None:
    with pytest.raises(ValueError, match="Document is not an object"):
        codec.load(Document, "[]", text="x")


def test_what_has_no_place_in_a_project_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="bytes cannot be saved"):
        codec.dump(b"x")
    with pytest.raises(ValueError, match="not JSON compliant"):
        codec.dump(float("inf"))
