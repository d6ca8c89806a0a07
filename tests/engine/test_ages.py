"""Numbers that are ages without a word of years."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine.quantities import find_quantities
from desktop.engine.unnumbered import unnumbered
from desktop.model import QuantityKind


def ages(text: str) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(q.low, q.high) for q in find_quantities(text) if q.kind is QuantityKind.AGE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pupils aged five and seven sang.", [5, 7]),
        ("Pupils ages 6, 9 sang.", [6, 9]),
        ("She turned 94, and sang.", [94]),
        ("A girl aged twelve sang.", [12]),
        ("He was 95.", [95]),
        ("Ann Boyd and Rex Hale, both 51, sang.", [51]),
        ("Kruse, 44. He sang.", [44]),
        ("She died on Friday at 77.", [77]),
        ("They were 61 and 48 years old.", [61, 48]),
        ("The girls, aged 12, 14 and 15, sang.", [12, 14, 15]),
        ("The boys, aged five, seven or twenty-one, sang.", [5, 7, 21]),
        ("Another singer, who was 14, sang.", [14]),
        ("A boy of 14 was hurt and a girl of 12, his sister, danced.", [14, 12]),
    ],
)
def test_an_age_needs_no_word_of_years(text: str, expected: list[int]) -> None:
    assert ages(text) == [(age, age) for age in expected]


def test_a_decade_of_life_is_an_age_from_one_year_to_another() -> None:
    assert ages("Even in her 90s she sang.") == [(90, 99)]
    assert ages("Even in her early 90s she sang.") == [(90, 94)]
    assert ages("He was in his mid-30s.") == [(33, 37)]
    assert ages("They were in their late 60s.") == [(66, 69)]


def test_a_decade_of_life_in_words() -> None:
    found = [one for text in ("He, in his mid-forties, sang.", "Songs of the forties.") for one in unnumbered(text)]
    assert [(one.low, one.high, one.kind) for one in found] == [(43, 47, QuantityKind.AGE)]


@pytest.mark.parametrize("text", ["It was in the 90s all week.", "Songs of the 80s were played."])
def test_the_nineties_are_no_seconds_and_nobody_s_age(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "A driver of 14 buses sang.",
        "A group of 12 sang.",
        "He turned 12 screws.",
        "It lasted 90s.",
        "They aged well; 14 sang.",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    (one,) = find_quantities(text)
    assert one.kind is not QuantityKind.AGE
