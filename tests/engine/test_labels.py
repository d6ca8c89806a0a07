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
        (
            "The bridge, which opened in 2009 and cost £8.4m, collapsed at 17:25 on Monday.",
            "The bridge collapsed at 17:45 on Monday.",
            "bridge collapsed",
        ),
        (
            "Dockers in Halmer accepted a pay rise of 6.5 percent on Monday.",
            "Dockers in Halmer accepted a 5.6% rise on Monday.",
            "rise",
        ),
        ("The owner put the damage at £4 million.", "Damage is put at £5 million.", "damage"),
        (
            "The two cantons most affected by the frost are high.",
            "The three cantons most affected by the frost are high.",
            "cantons most affected by frost",
        ),
        (
            "After school in Ulm, Kruse joined the navy in 1942.",
            "Kruse joined the navy in 1944, after school in Ulm.",
            "joined navy",
        ),
        (
            "The film about Kruse and the bridge was released in 2005.",
            "The film about Kruse and the bridge was released in 2006.",
            "film released",
        ),
        (
            "In 1957 Kruse vanished from the town of Ulm.",
            "In 1959 Kruse vanished from the town of Ulm.",
            "Kruse vanished",
        ),
        ("EDF shares gained 5.20 euros.", "EDF shares gained 4.90 euros.", "EDF share"),
        ("Rents rose to 950 pounds a month.", "Rents rose to 970 pounds a month.", "rent"),
    ],
)
def test_a_row_is_named_after_what_it_counts(left: str, right: str, label: str) -> None:
    (row,) = collate([Document(id=name, title="", text=text) for name, text in (("a", left), ("b", right))]).rows
    assert row.label == label


def test_a_share_of_one_year_is_no_share_a_year() -> None:
    texts = {"a": "One in five bridges was closed in 2024.", "b": "One in six bridges was closed in 2024."}
    rows = collate([Document(id=name, title="", text=text) for name, text in texts.items()]).rows
    assert [row.label for row in rows] == ["bridge", "bridges closed"]


def test_what_there_is_by_a_year_is_not_counted_a_year() -> None:
    said = "The deal means {} job losses in Halmer by 2028."
    texts = {"a": said.format(150), "b": said.format(250)}
    rows = collate([Document(id=name, title="", text=text) for name, text in texts.items()]).rows
    assert rows[0].label == "job losses"


def test_a_name_that_begins_a_sentence_keeps_its_capital() -> None:
    told = "Police asked Kruse to wait. Kruse, 35, left. "
    texts = {"a": told, "b": told.replace("35", "36")}
    (row,) = collate([Document(id=name, title="", text=text) for name, text in texts.items()]).rows
    assert row.label == "age of Kruse"


def test_a_plain_word_that_begins_a_sentence_has_no_capital() -> None:
    texts = {"a": "Bills rose to £4 million.", "b": "Bills rose to £5 million."}
    (row,) = collate([Document(id=name, title="", text=text) for name, text in texts.items()]).rows
    assert row.label == "bill"
