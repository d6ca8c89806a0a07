"""What shows that two unequal figures are of two things."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.engine.exclusions import far_apart
from desktop.engine.quantities import find_quantities
from desktop.model import Document, Quantity, Verdict


def only(text: str) -> Quantity:
    (one,) = find_quantities(text)
    return one


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("It cost 44 euros.", "It cost 13.9 billion euros.", True),
        ("It cost 3 million euros.", "It cost 3 billion euros.", False),
        ("It took 24 boats.", "It took one boat.", False),
        ("It took 612 boats.", "It took 10 boats.", True),
        ("It took 10 boats.", "It took 612 boats.", True),
        ("It took no more than 5 boats.", "It took more than 400 boats.", True),
        ("It took 600 boats.", "It took dozens of boats.", False),
        ("It lost 0 boats.", "It lost 90 boats.", False),
    ],
)
def test_figures_are_far_apart_by_thirty_times_but_not_by_a_wrong_nought(left: str, right: str, expected: bool) -> None:
    assert far_apart(only(left), only(right)) is expected


def conflicts(left: str, right: str) -> int:
    articles = [Document(id=name, title="", text=text) for name, text in (("a", left), ("b", right))]
    return [one.verdict for one in collate(articles).comparisons].count(Verdict.CONFLICT)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "Police held a 12-year-old girl over a fire.",
            "Police held a 15-year-old girl over a fire.",
            0,
        ),
        (
            "Police held a 12-year-old girl over a fire.",
            "Police held a 13-year-old girl over a fire.",
            1,
        ),
        ("Police in Lorne held 35-year-old Maddox.", "Police in Lorne held Vera Maddox, 61, on Monday.", 0),
        ("Police in Lorne held 35-year-old Maddox.", "Police in Lorne held Vera Maddox, 39, on Monday.", 1),
        ("Police in Lorne held Vera Maddox, 31.", "Police in Lorne held Vera Maddox, 61, on Monday.", 1),
    ],
)
def test_ages_years_apart_are_of_two_people_unless_both_have_the_whole_name(
    left: str, right: str, expected: int
) -> None:
    assert conflicts(left, right) == expected


def test_distances_in_brackets_are_from_their_place_too() -> None:
    left = "The quake struck 58 km (36 miles) south of Abbasabad."
    assert conflicts(left, "The quake struck 80 km (50 miles) south of Tehran.") == 0
    assert conflicts(left, "The quake struck 80 km (50 miles) south of Abbasabad.") > 0
