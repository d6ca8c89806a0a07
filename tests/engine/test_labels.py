"""Labels of rows: what a number is about, in a few words of the article."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document


@pytest.mark.parametrize(
    ("left", "right", "label"),
    [
        ("A third of drivers use a phone.", "About 33 percent of drivers use a phone.", "share of drivers"),
        ("The deficit was 5 percent of GDP.", "The deficit was 6 percent of GDP.", "deficit as share of GDP"),
        ("Sikhs make up 8 percent of the town.", "Some 9 percent of the town are Sikhs.", "share of Sikhs"),
        ("The 29-year-old striker joins.", "The striker, 27, joins.", "age of striker"),
        ("Mary Blank, 63, was found.", "Police found 64-year-old Mary Blank.", "age of Mary Blank"),
        ("The tower is 210 metres high.", "The tower is 240 metres high.", "tower height"),
        ("A quake struck at a depth of 12 km.", "A quake struck 9 km deep.", "quake depth"),
        ("A ferry fire killed 14 on Monday.", "A ferry fire killed 17 on Monday.", "deaths"),
        ("Fire kills 900 people a year.", "The annual number of people killed by fire is 700.", "deaths a year"),
        ("The owner put the damage at £4 million.", "Damage is put at £5 million.", "damage"),
        ("Rents rose to 950 pounds a month.", "Rents rose to 970 pounds a month.", "rent"),
    ],
)
def test_the_label(left: str, right: str, label: str) -> None:
    (row,) = collate([Document(id=name, title="", text=text) for name, text in (("a", left), ("b", right))]).rows
    assert row.label == label
