"""Numbers as they stand in news text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.engine.quantities import find_quantities
from desktop.model import Bound, Quantity, QuantityKind


def only(text: str) -> Quantity:
    """The one quantity of the text that is no date."""
    found = [q for q in find_quantities(text) if q.kind is not QuantityKind.DATE]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The fire burned 1,250 acres.", "1250", "acre"),
        ("The fire burned 1 250 hectares.", "1250", "hectare"),
        ("Rain filled 12,50,000 tanks.", "1250000", ""),
        ("It sold for £2.6 million.", "2600000", "GBP"),
        ("It sold for £150bn.", "150000000000", "GBP"),
        ("Some 12 per cent agreed.", "12", "percent"),
        ("It rose 3 percentage points.", "3", "percentage-point"),
        ("A hundred and two boats sailed.", "102", ""),
        ("Half a million tulips bloomed.", "500000", ""),
        ("two and a half thousand tulips", "2500", ""),
        ("A dozen and a half tulips bloomed.", "18", ""),
        ("two and a half dozen tulips", "30", ""),
        ("a hundred and a half", "100.5", ""),
        ("It cost six marks.", "6", "DEM"),
        ("Her essay was given six marks.", "6", ""),
        ("It got six marks out of habit.", "6", ""),
        ("A wall 5½ feet high", "5.5", "foot"),
        ("A wall 2 1/2 feet high", "2.5", "foot"),
        ("The bridge is 4.70 km long.", "4.70", "kilometre"),
        ("He ran for ٤٥ minutes.", "45", "minute"),
        ("Sie zahlten 1.234,5 Euro.", "1234.5", "EUR"),
        ("Es kostet 2,5 Millionen Euro.", "2500000", "EUR"),
        ("Costó 3 mil millones de euros.", "3000000000", ""),
        ("The dose was 1.5 × 10⁻³ g.", "0.0015", "gram"),
    ],
)
def test_value_and_unit(text: str, value: str, unit: str) -> None:
    found = only(text)
    assert (found.low, found.high, found.unit) == (Decimal(value), Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("More than 300 lorries waited.", "300", None, Bound.MORE_THAN),
        ("At least 40 lorries waited.", "40", None, Bound.AT_LEAST),
        ("Up to 90 lorries waited.", None, "90", Bound.AT_MOST),
        ("About 70 lorries waited.", "70", "70", Bound.ABOUT),
        ("Between 18 and 25 lorries waited.", "18", "25", Bound.EXACT),
        ("It costs $1.1 to 1.3 million.", "1100000", "1300000", Bound.EXACT),
        ("Tens of thousands of lorries waited.", "10000", "100000", Bound.EXACT),
        ("Dozens waited.", None, None, Bound.EXACT),
        ("The toll passes 200.", "200", None, Bound.MORE_THAN),
        ("The toll passed the 200 mark.", "200", None, Bound.MORE_THAN),
        ("The price crossed the $100 mark.", "100", None, Bound.MORE_THAN),
        ("The price fell below the $100 mark.", None, "100", Bound.LESS_THAN),
        ("The toll reached the 200 mark.", "200", "200", Bound.EXACT),
        ("A good 300 lorries waited.", "300", None, Bound.AT_LEAST),
        ("The best part of 200 lorries waited.", None, "200", Bound.LESS_THAN),
        ("The better part of 200 lorries waited.", None, "200", Bound.LESS_THAN),
        ("The queue approaches 500 lorries.", None, "500", Bound.LESS_THAN),
        ("It was hot, nudging 40C.", None, "40", Bound.LESS_THAN),
        ("A shade under 500 lorries waited.", None, "500", Bound.LESS_THAN),
        ("A touch over 500 lorries waited.", "500", None, Bound.MORE_THAN),
        ("A handful of lorries waited.", "3", "10", Bound.EXACT),
        ("A couple of hundred lorries waited.", "150", "300", Bound.EXACT),
        ("A few dozen lorries waited.", "24", "120", Bound.EXACT),
        ("Several hundred thousand lorries waited.", "200000", "1000000", Bound.EXACT),
        ("It cost a couple hundred dollars.", "150", "300", Bound.EXACT),
    ],
)
def test_bounds_and_ranges(text: str, low: str | None, high: str | None, bound: Bound) -> None:
    found = only(text)
    expected = tuple(None if end is None else Decimal(end) for end in (low, high))
    assert (found.low, found.high) == expected
    assert found.bound is bound


@pytest.mark.parametrize(
    "text",
    [
        "The S&P 500 closed higher.",
        "This adds layers to the talks710.",
        "It makes compromise challenging9.",
        "Version 3.11.2 is out.",
        "A ban on COVID-19 tests",
        "the F-16 and the A380",
        "No one knew which one it was.",
        "The MAGA crowd left.",
        "They paid a six-figure sum.",
        "It is staffed 24/7.",
        "A few lorries, several boats and a couple of trams waited.",
        "He had a handful.",
        "They stood there for several hundred years.",
        "",
    ],
)
def test_no_quantity(text: str) -> None:
    assert find_quantities(text) == ()


def test_a_span_covers_number_unit_and_bound() -> None:
    text = "They paid about $40 billion for it."
    found = only(text)
    assert found.span.of(text) == "about $40 billion"
    assert found.step == Decimal(1_000_000_000)


def test_years_are_dates() -> None:
    found = find_quantities("In 2022 the toll fell; on November 8th 2025 it rose.")
    assert [q.kind for q in found] == [QuantityKind.DATE, QuantityKind.DATE]
    assert [q.low for q in found] == [Decimal(2022), Decimal(2025)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1\u00a0234 lorries", "1234"),
        ("1\u2009234\u2009567 lorries", "1234567"),
        ("1\u202f234 lorries", "1234"),
        ("1 234 lorries", "1234"),
        ("1,\n234 lorries", "1234"),
        ("It cost £12\nmillion.", "12000000"),
        ("one hundred\nand two lorries", "102"),
        ("١٢٣ lorries", "123"),
        ("१२३ lorries", "123"),
        ("\uff11\uff12\uff13 lorries", "123"),
        ("٤٫٥ lorries", "4.5"),
        ("1.5 \u00d7 10³ lorries", "1500"),
        ("2⅓ lorries", "2.3333"),
        ("1/5 of the lorries", "0.2"),
        ("⅝ of the lorries", "0.625"),
        ("three\u00a0quarters of the lorries", "0.75"),
        ("1'234'567 lorries", "1234567"),
        ("1\u2019234 lorries", "1234"),
        ("It counted 1.5e6.", "1500000"),
    ],
)
def test_digits_of_every_style(text: str, value: str) -> None:
    found = only(text)
    assert found.low is not None
    assert round(found.low, 4) == Decimal(value)


@pytest.mark.parametrize("text", ["The talks²³ went on.", "10² lorries", "H₂O and CO₂", "lorries¹²"])
def test_superscripts_and_subscripts_make_no_larger_number(text: str) -> None:
    values = [q.low for q in find_quantities(text)]
    assert all(value in (None, Decimal(10), Decimal(100)) for value in values)


def test_forty_digits_are_the_most() -> None:
    assert find_quantities("1" * 41 + " lorries") == ()
    assert only("1" * 40 + " lorries").low == Decimal("1" * 40)


def test_of_two_prices_the_first_is_the_figure() -> None:
    found = only("The franc stood at 117.85/90 yen that night.")
    assert (found.low, found.high, found.unit) == (Decimal("117.85"), Decimal("117.85"), "JPY")


@pytest.mark.parametrize(
    "text",
    [
        "It burned in the 1200 block of Oak Lane.",
        "It burned on East 23rd Street.",
        "It stood on page 20 that day.",
        "A neighbour called 911 at once.",
        "It was built in the nineteen fifties.",
    ],
)
def test_places_pages_and_telephones_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It sold 2.7m digital copies.", "2700000", "2700000", ""),
        ("They have 35m of its phones.", "35000000", "35000000", ""),
        ("It sank to $-50.8bn.", "-50800000000", "-50800000000", "USD"),
        ("It fell to minus-130 degrees Fahrenheit.", "-130", "-130", "fahrenheit"),
        ("It grew from $10 to $15 billion.", "10000000000", "15000000000", "USD"),
        ("It cost from $500 to $1 million.", "500", "1000000", "USD"),
        ("It takes from 5 up to 10 boats.", "5", "10", ""),
        ("It lasted 2 years, 6 months.", "2.5", "2.5", "year"),
        ("It lasted 1 day, 6 hours.", "1.25", "1.25", "day"),
    ],
)
def test_magnitudes_signs_and_compounds(text: str, low: str, high: str, unit: str) -> None:
    found = only(text)
    assert (found.low, found.high, found.unit) == (Decimal(low), Decimal(high), unit)


def test_sub_is_a_limit() -> None:
    found = only("Makers want sub-7 nanometre chips.")
    assert (found.low, found.high, found.bound) == (None, Decimal("7"), Bound.LESS_THAN)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The auditor found that one in five bridges was overdue.", "0.2"),
        ("The auditor found that one of every four bridges was overdue.", "0.25"),
    ],
)
def test_that_one_in_five_is_a_share(text: str, value: str) -> None:
    assert only(text).kind is QuantityKind.RATIO
    assert only(text).low == Decimal(value)


@pytest.mark.parametrize("text", ["They built that one in 2019.", "They found that one in the shed."])
def test_that_one_is_a_pronoun(text: str) -> None:
    assert all(found.kind is QuantityKind.DATE for found in find_quantities(text))


def test_an_age_group_is_no_quantity() -> None:
    assert find_quantities("It helped women aged 25 to 54.") == ()


@pytest.mark.parametrize(
    ("text", "value", "kind", "noun"),
    [
        ("Half a million lorries waited.", "500000", QuantityKind.COUNT, "lorries"),
        ("Two and a half million lorries waited.", "2500000", QuantityKind.COUNT, "lorries"),
        ("A million and a half lorries waited.", "1500000", QuantityKind.COUNT, "lorries"),
        ("Half a dozen lorries waited.", "6", QuantityKind.COUNT, "lorries"),
        ("Half of the lorries waited.", "0.5", QuantityKind.RATIO, ""),
        ("Three quarters of the lorries waited.", "0.75", QuantityKind.RATIO, ""),
        ("It was two and a half times as many.", "2.5", QuantityKind.MULTIPLIER, ""),
    ],
)
def test_a_fraction_of_one_or_more_is_a_count(text: str, value: str, kind: QuantityKind, noun: str) -> None:
    found = only(text)
    assert (found.low, found.kind, found.noun) == (Decimal(value), kind, noun)


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("A shade under 500 lorries waited.", True),
        ("Slightly more than 500 lorries waited.", True),
        ("A fraction below 500 lorries waited.", True),
        ("The best part of 500 lorries waited.", True),
        ("The queue approaches 500 lorries.", True),
        ("The toll was nearing the 500 mark.", True),
        ("Not quite 500 lorries waited.", True),
        ("Little more than 500 lorries waited.", True),
        ("The toll passed the 500 mark.", False),
        ("Under 500 lorries waited.", False),
        ("A good 500 lorries waited.", False),
    ],
)
def test_words_that_keep_a_figure_near_its_limit(text: str, close: bool) -> None:
    assert only(text).close is close


def test_a_mark_that_is_passed_is_no_money() -> None:
    assert [only(text).unit for text in ("It passed the 200 mark.", "It cost 200 marks.", "It cost one mark.")] == [
        "",
        "DEM",
        "DEM",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Four in ten drivers waited.", "0.4"),
        ("Three in 5 said so.", "0.6"),
        ("Nearly four in ten stalls burned.", "0.4"),
        ("One in eight lorries waited.", "0.125"),
    ],
)
def test_a_share_of_those_asked(text: str, value: str) -> None:
    found = only(text)
    assert (found.high or found.low, found.kind) == (Decimal(value), QuantityKind.RATIO)


def test_what_is_won_in_some_games_is_no_share() -> None:
    assert [(one.low, one.noun) for one in find_quantities("They won four in five games.")] == [(4, ""), (5, "games")]


def test_how_strong_a_crew_is() -> None:
    texts = ("A 300-strong crew sang.", "The crew was 300 strong.", "300 strong winds")
    assert [only(text).noun for text in texts] == ["crew", "", "strong winds"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The spring gives 12 cubic metres a second.", [("cubic-metre", "second")]),
        ("It moves 12 metres per second, a second ship said.", [("metre-per-second", ""), ("", "")]),
        ("Calls cost 5 euros a second.", [("EUR", "second")]),
        ("It sank 40 metres a second later.", [("metre", ""), ("", "")]),
    ],
)
def test_the_second_of_a_rate_is_no_figure(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.unit, one.per) for one in find_quantities(text)] == found
