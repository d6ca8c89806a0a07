"""What shows that two unequal figures are of two things."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document, Verdict


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
        ("Police held a 20-month-old girl's father.", "Police held a 3-year-old girl's father.", 1),  # 17 months apart
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
