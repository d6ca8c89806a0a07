"""Periods as articles state them, and which of them can be the same time."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.engine.periods import Period, Published, begun, difference, find_periods, is_earlier, resolved
from desktop.model import Document, Span, Verdict


def one(text: str) -> Period:
    (period,) = find_periods(text, Span(0, len(text)))
    return period


@pytest.mark.parametrize(
    ("text", "basis", "years", "month"),
    [
        ("Sales rose in 2022.", "year", (2022,), None),
        ("Sales fell in the 12 months to August 2023.", "year", (2023,), 8),
        ("It has lost 300 staff since 2020.", "open", (2020,), None),
        ("The annual bill is high.", "year", (), None),
        ("It loses ten staff a day.", "day", (), None),
        ("They met on May 4.", "day", (), 5),
    ],
)
def test_what_a_period_says(text: str, basis: str, years: tuple[int, ...], month: int | None) -> None:
    period = one(text)
    assert (period.basis, period.years, period.month) == (basis, years, month)


def test_a_length_of_time_is_no_rate() -> None:
    assert find_periods("It took more than a year.", Span(0, 25)) == ()


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("in 2022", "in 2021", True),
        ("in 2022", "since 2020", True),
        ("annual", "in 2022", False),
        ("on Monday", "on Tuesday", True),
        ("last year", "this year", True),
        ("in 2022", "in 2022", False),
        ("in the first quarter", "for the second quarter", True),
        ("in the third quarter of 2022", "third-quarter", False),
        ("in the third quarter of 2022", "in the third quarter of 2021", True),
        ("in the first half", "in the second half of 2022", True),
        ("in the first quarter", "in 2022", False),
        ("in his career", "this season", True),
        ("in her first season", "in her rookie season", False),
        ("in her second season", "in her rookie season", True),
        ("in 54 games", "in 54 matches", False),
        ("in 54 games", "in 57 games", True),
    ],
)
def test_which_periods_differ(left: str, right: str, differ: bool) -> None:
    assert difference(one(left), one(right)) is differ
    assert difference(one(right), one(left)) is differ
    assert difference(one(left), None) is False


def test_a_month_gets_its_year_from_the_article() -> None:
    assert resolved(one("in April"), Published(2025, 11)).years == (2025,)
    assert resolved(one("in December"), Published(2025, 11)).years == (2024,)
    assert resolved(one("in December"), None).years == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("last month", (2025, 10, None)),
        ("this month", (2025, 11, None)),
        ("last year", (2024, None, None)),
        ("yesterday", (2025, 10, 31)),
        ("on Friday", (2025, 10, 31)),
        ("on Saturday", (2025, 11, 1)),
        ("on Sunday", (2025, 10, 26)),
    ],
)
def test_relative_times_are_counted_from_the_article(text: str, date: tuple[int, int | None, int | None]) -> None:
    period = resolved(one(text), Published(2025, 11, 1))
    assert (period.years, period.month, period.day) == ((date[0],), date[1], date[2])


def test_last_month_in_january_is_in_the_year_before() -> None:
    period = resolved(one("last month"), Published(2025, 1))
    assert (period.years, period.month) == ((2024,), 12)


def test_a_weekday_without_a_day_of_publication_stays() -> None:
    assert resolved(one("on Friday"), Published(2025, 11)).weekday == 5


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Seven years ago 41 died.", True),
        ("In 2012 and 2013 it had 1,200 cases.", True),
        ("Since 2012 it had 1,200 cases.", False),
        ("Two days ago 41 died.", False),
    ],
)
def test_what_is_told_of_an_earlier_time(text: str, earlier: bool) -> None:
    assert any(map(is_earlier, find_periods(text, Span(0, len(text))))) is earlier


def test_since_what_began_in_a_month_is_the_beginning_of_a_time() -> None:
    text = "It brings the total to 214 since the outbreak began in December."
    (found,) = (begun(text, period) for period in find_periods(text, Span(0, len(text))))
    assert (found.words, found.basis, found.relative) == ("since the outbreak began in December", "open", "since")
    plain = "The outbreak began in December."
    (found,) = (begun(plain, period) for period in find_periods(plain, Span(0, len(plain))))
    assert (found.words, found.basis) == ("in December", "month")


def test_a_month_of_a_sentence_that_looks_ahead_may_be_the_next_of_its_name() -> None:
    told = [
        "Fares will rise by 5 percent in January, the railway of Velm said.",
        "The railway of Velm said fares will rise by 7 percent in January 2025.",
    ]
    documents = [
        Document(id=str(number), title="", text=text, published="2024-11-10") for number, text in enumerate(told)
    ]
    assert [one.verdict for one in collate(documents).comparisons] == [Verdict.CONFLICT]
