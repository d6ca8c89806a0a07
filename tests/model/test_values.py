"""All nouns are frozen values: equal by content, usable as keys, sent between processes."""

from __future__ import annotations

import dataclasses
import pickle
from decimal import Decimal
from enum import StrEnum

import pytest

from desktop import model
from desktop.model import (
    Claim,
    Comparison,
    Edit,
    EditKind,
    Place,
    Quantity,
    QuantityKind,
    Scope,
    Segment,
    SegmentKind,
    Span,
    Verdict,
)
from desktop.model.change import SetTitle

NOUNS = [getattr(model, name) for name in model.__all__ if dataclasses.is_dataclass(getattr(model, name))]
WORDS = [kind for name in model.__all__ if isinstance(kind := getattr(model, name), type) and issubclass(kind, StrEnum)]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_every_noun_is_frozen_and_slotted(noun: type) -> None:
    assert noun.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(noun)
    assert noun.__doc__
    assert not noun.__doc__.startswith(f"{noun.__name__}(")


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_every_code_is_a_lower_case_word_for_files(words: type[StrEnum]) -> None:
    for word in words:
        assert word.value == word.name.lower().replace("_", "-")


@pytest.mark.parametrize(
    "value",
    [
        Segment("a", SegmentKind.SENTENCE, 1, Span(0, 4), 2),
        Quantity(Span(0, 4), Decimal("1.50"), None, "percent", kind=QuantityKind.PERCENT),
        Edit(EditKind.ONLY_LEFT, Span(0, 3), Span(0, 0)),
        SetTitle("x"),
        model.Collation(),
        model.Project(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_survive_the_way_to_another_process(value: object) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert hash(again) == hash(value)


def test_a_claim_stands_where_its_number_does() -> None:
    claim = Claim("a", Quantity(Span(5, 7), Decimal(40), Decimal(40)), "boats", Scope(), Span(0, 20))
    assert claim.place == Place("a", Span(5, 7))


def test_what_is_equal_has_one_hash_and_what_stands_in_one_place_need_not_be_equal() -> None:
    one, same, other = (Quantity(Span(3, 5), Decimal(number), Decimal(14)) for number in ("14", "14.0", "13"))
    assert one == same and hash(one) == hash(same)
    assert one != other
    claims = {
        Claim("a", quantity, label, Scope(), Span(0, 9)) for quantity in (one, same) for label in ("lorry", "bus")
    }
    assert len(claims) == 2


def test_a_reason_is_told_when_it_is_asked_for() -> None:
    asked = []

    class Reason:
        def told(self) -> str:
            asked.append(self)
            return "Fourteen are no nineteen."

    claim = Claim("a", Quantity(Span(0, 2), Decimal(14), Decimal(14)), "deaths", Scope(), Span(0, 9))
    made = Comparison(claim, claim, Verdict.CONFLICT, Reason())
    assert not asked
    assert made.reason == "Fourteen are no nineteen."
    assert Comparison(claim, claim, Verdict.CONFLICT, "By a test.").reason == "By a test."
