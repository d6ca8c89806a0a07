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
    Numeral,
    Phrase,
    Pin,
    RowEdit,
    RowEditKind,
    Span,
    numeral,
    phrase,
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


LOST = phrase("{count} letters of {name} are lost.", count=numeral(1200), name=phrase("the file {x}", x="{a}.txt"))


def test_what_a_program_says_comes_back_sayable_in_any_language() -> None:
    document = Document(id="d", title="Ferry", text="x", warnings=("As a person wrote it.", LOST))
    text = codec.dump(document)
    back = codec.load(Document, text)
    assert back == document and json.loads(text)["warnings"] == [*document.warnings]
    plain, said = back.warnings
    assert type(plain) is str and isinstance(said, Phrase)
    assert said.template == LOST.template and said.arguments == LOST.arguments
    assert isinstance(said.arguments["count"], Numeral) and isinstance(said.arguments["name"], Phrase)
    assert codec.dump(back) == text


def test_a_file_that_knows_no_phrases_has_their_english() -> None:
    document = Document(id="d", title="Ferry", text="x", warnings=(LOST,))
    older = {name: part for name, part in json.loads(codec.dump(document)).items() if name != "said as"}
    assert codec.load(Document, json.dumps(older)) == document
    assert type(codec.load(Document, json.dumps(older)).warnings[0]) is str


@pytest.mark.parametrize(
    "saying",
    [
        [],
        {"template": "{name}"},
        {"template": "{name}", "arguments": {}},
        {"template": "{name:99999999999}", "arguments": {"name": "x"}},
        {"template": "{name.__class__}", "arguments": {"name": "x"}},
        {"template": "{name!r}", "arguments": {"name": "x"}},
        {"template": "{", "arguments": {}},
        {"template": "{name}", "arguments": {"name": {"number": "many"}}},
    ],
)
def test_a_phrase_that_is_none_is_refused(saying: object) -> None:
    text = json.dumps({"id": "d", "title": "", "text": "x", "warnings": ["It."], "said as": {"It.": saying}})
    with pytest.raises(ValueError, match=r"Document|phrase|number|format|expected"):
        codec.load(Document, text)


def test_what_says_another_thing_than_its_text_does_not_count() -> None:
    saying = {"template": "All is well.", "arguments": {}}
    text = json.dumps({"id": "d", "title": "", "text": "x", "warnings": ["It."], "said as": {"It.": saying}})
    (warning,) = codec.load(Document, text).warnings
    assert warning == "It." and not isinstance(warning, Phrase)


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
