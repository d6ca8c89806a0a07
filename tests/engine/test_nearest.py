"""The figures of other articles that a person may set against one that the comparison matched with none."""

from __future__ import annotations

from desktop.engine import collate, nearest_figures
from desktop.engine.nearest import _ARTICLES, _FIGURES
from desktop.model import Collation, Document, Place, Span


def compared(*texts: str) -> Collation:
    return collate([Document(id=str(number), title="", text=text) for number, text in enumerate(texts)])


def near(collation: Collation, words: str, most: int = 2) -> list[tuple[str, list[str]]]:
    """For each figure in these words of the first article the nearest ones, with their articles."""
    text = collation.documents[0].text
    at = text.index(words)
    found = nearest_figures(collation, Place("0", Span(at, at + len(words))), most)
    return [
        (
            collation.quote(one.claim.place),
            [f"{other.document_id} {collation.quote(other.place)}" for other in one.near],
        )
        for one in found
    ]


GUSTS = "Gusts of up to 45 kph (28 mph) were noted at dawn."
STORM = (
    "The weather station logged winds of 65 kilometres an hour. It stands 80 metres above the sea and is 12 years old."
)


def test_a_figure_has_those_of_its_kind_and_stands_once_though_it_is_told_in_two_units() -> None:
    assert near(compared(GUSTS, STORM), GUSTS) == [("up to 45 kph", ["1 65 kilometres an hour"])]


def test_the_nearest_comes_first_by_words_by_noun_and_by_size() -> None:
    pond = "The county has 400 carp. There were 90 visitors at the old pond on Sunday."
    words = compared(pond, "At the old pond on Sunday someone counted 70 dogs. A kiosk sold 88 tickets.")
    assert near(words, "90") == [("90", ["1 70", "1 88"])]
    noun = compared(pond, "A kiosk sold 80 tickets. Guards counted 50 visitors.")
    assert near(noun, "90")[0][1][0] == "1 50"
    size = compared(pond, "A kiosk sold 5,000 tickets. There were 100 chairs.")
    assert near(size, "90")[0][1][0] == "1 100"


def test_of_each_article_there_are_as_many_as_are_asked_for_in_the_articles_order() -> None:
    collation = compared(
        "There were 90 visitors.", "They sold 80 tickets and 70 cakes and 85 drinks.", "There were 100 chairs."
    )
    assert near(collation, "90", most=1) == [("90", ["1 85", "2 100"])]
    assert [one.split()[0] for one in near(collation, "90", most=3)[0][1]] == ["1", "1", "1", "2"]


def test_an_article_that_has_a_compared_figure_is_left_out() -> None:
    collation = compared(
        "The fire killed 12 people.", "The fire killed 14 people. It burnt 13 sheds.", "It burnt 15 sheds."
    )
    assert collation.comparisons
    assert [other for _, others in near(collation, "12") for other in others] == ["2 15"]


def test_a_date_is_near_dates_and_a_time_of_day_near_times() -> None:
    collation = compared(
        "They met on 3 May at 9 a.m. sharp.", "They were seen on 5 May at the gate. The doors shut at 8 a.m. that day."
    )
    assert near(collation, "9 a.m.") == [("9 a.m.", ["1 8 a.m."])]
    assert near(collation, "3 May") == [("3 May", ["1 5 May"])]


def test_what_is_of_another_size_altogether_is_no_help() -> None:
    assert near(compared("There were 90 visitors.", "The county has 400,000 trees."), "90") == []


def test_nothing_is_near_without_a_figure_without_another_article_and_in_a_place_of_none() -> None:
    assert near(compared(GUSTS, STORM), "dawn") == []
    assert near(compared(GUSTS), GUSTS) == []
    assert nearest_figures(compared(GUSTS, STORM), Place("9", Span(0, 10))) == ()


def test_of_a_table_the_first_figures_are_looked_at_and_of_many_articles_those_with_most_links() -> None:
    row = " ".join(f"Stall {letter} sold {number} cakes;" for number, letter in enumerate("ABCDEFGHIJ", start=50))
    found = near(compared(row, "The fair sold 49 pies."), row)
    assert len(found) == _FIGURES
    linked = "The mayor opened the harbour bridge on Monday morning."
    others = [f"The county has {number} barns." for number in range(50, 52 + _ARTICLES)]
    collation = compared(f"Some 40 visitors came. {linked}", *others, f"A kiosk sold 44 tickets. {linked}")
    sources = [other.split()[0] for other in near(collation, "40")[0][1]]
    assert len(sources) == _ARTICLES
    assert sources[-1] == str(len(others) + 1), "the only one with a link"


def test_equal_input_gives_equal_output_in_any_order_of_the_articles() -> None:
    texts = ("There were 90 visitors.", "They sold 80 tickets and 80 cakes.")
    assert near(compared(*texts), "90") == near(compared(*texts), "90") == [("90", ["1 80", "1 80"])]
