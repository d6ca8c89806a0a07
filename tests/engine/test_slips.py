"""Figures that differ as a slip makes them differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.engine.cancellation import Cancelled
from desktop.engine.claims import read_sentences
from desktop.engine.contexts import Told, stated_in
from desktop.engine.magnitudes import digits
from desktop.engine.quantities import find_quantities
from desktop.engine.segmentation import segment
from desktop.engine.slips import slip, slipped
from desktop.engine.weights import Weights
from desktop.model import Comparison, Document, SegmentKind, Verdict

_ONE = (
    "The harbour of Velm stayed closed on Monday after the tanker Ostara ran aground. "
    "Pilots had warned the captain of the Ostara twice, the harbour master of Velm said. "
    "The Ostara has a crew of 17. "
)
_OTHER = (
    "Harbour pilots had twice warned the captain of the tanker Ostara, said the master of Velm's harbour. "
    "The Ostara, with 17 in her crew, ran aground on Monday, and the harbour of Velm is closed. "
)


def _quantity(words: str):
    return find_quantities(words)[0]


def _slip(one: str, other: str) -> str:
    left, right = _quantity(one), _quantity(other)
    return slip(left, right, digits(left), digits(right))


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("2.41 billion pounds", "£2.14bn", "exchanged"),
        ("1,140 jobs", "1,410 people", "exchanged"),
        ("some 3,700 residents", "7,300 people", "exchanged"),
        ("48 million dollars", "$48 billion", "magnitude"),
        ("4,800 doses", "48,000 doses", "magnitude"),
        ("4,800 doses", "4,800 doses", ""),
        ("41 boats", "42 boats", ""),
        ("41 boats", "€14", ""),
        ("4 boats", "40 boats", ""),  # one digit tells nothing
        ("123 boats", "312 boats", ""),  # three digits moved
        ("1,140 jobs", "1,400 jobs", ""),
        ("140 kilometres an hour", "104 km/h", "exchanged"),
        ("1,200 jobs", "1,020 jobs", "exchanged"),
        ("15,000 boats", "10,500 boats", "exchanged"),
        ("41,000,000 boats", "41 boats", "magnitude"),
        ("4,100 boats", "1,004 boats", ""),
        ("1,500 boats", "1,005 boats", "exchanged"),
        ("15,000 boats", "10,005 boats", ""),  # three noughts moved
        ("12 to 21 boats", "21 boats", ""),
        ("dozens of boats", "21 boats", ""),
        ("4,800 doses", "480,000,000 doses", ""),  # five noughts are no word's slip
        ("51 km", "51,000 feet", "unit"),
        ("2.3 million litres", "2.3 million cubic metres", "unit"),
        ("51 km", "51,000 metres", ""),  # the same
        ("5 km", "5 miles", ""),
        ("51 million euros", "51 million dollars", ""),
        ("7 percent", "seven percentage points", "points"),
        ("0.6 percent", "0.6 of a percentage point", "points"),
        ("7 percent", "70 percentage points", ""),
    ],
)
def test_a_slip_keeps_the_digits(one: str, other: str, how: str) -> None:
    assert _slip(one, other) == how
    assert _slip(other, one) == how


@st.composite
def _nearly_the_same(draw: st.DrawFn) -> tuple[int, int]:
    """Two numbers whose digits differ by one, or in nothing but their order and noughts."""
    one = draw(st.integers(1, 10**7))
    figures = draw(st.permutations(str(one)))
    if draw(st.booleans()):
        figures[0] = draw(st.sampled_from("123456789"))
    return one, int("".join(figures)) * 10 ** draw(st.integers(0, 3))


@given(_nearly_the_same())
def test_a_slip_has_the_same_digits(pair: tuple[int, int]) -> None:
    one, other = pair
    found = _slip(f"{one} boats", f"{other} boats")
    digits = [sorted(str(number).replace("0", "")) for number in pair]
    assert not found or (digits[0] == digits[1] and one != other)


def _compared(one: str, other: str) -> list[Comparison]:
    documents = [Document(id="a", title="", text=_ONE + one), Document(id="b", title="", text=_OTHER + other)]
    return [one for one in collate(documents).comparisons if one.verdict is Verdict.CONFLICT]


def _rules(one: str, other: str) -> list[str]:
    return [one.rule for one in _compared(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (
            "Some 1,380 tonnes of oil had been pumped into barges by dusk.",
            "When night fell the barges held 1,830 tonnes.",
            "exchanged",
        ),
        (
            "The owners put what the salvage will cost at 2.7 million euros.",
            "A bill of 27 million euros awaits whoever owns the wreck once salvage is over.",
            "magnitude",
        ),
        (
            "A gust of 140 kilometres an hour drove her onto the reef.",
            "The gust that sent her aground reached 104 km/h.",
            "exchanged",
        ),
        (
            "Her hull is insured for 61 million euros.",
            "For 16 million euros the hull was insured with a firm in Bremen.",
            "exchanged",
        ),
        (
            "The slick measured 24 square kilometres by noon.",
            "By noon the slick covered 24 square miles of sea.",
            "unit",
        ),
        (
            "Landings at Velm are down by four percentage points since May.",
            "Since May the catch at Velm has fallen by four per cent.",
            "points",
        ),
        (  # only one says of which group; still the digits are too like
            "Fever took hold of 356 of those who drank the placebo, the doctors of Velm counted.",
            "The doctors of Velm counted 365 people with fever.",
            "exchanged",
        ),
        (
            "The yard of Velm has built 1,380 boats in all, the last of them in 1973.",  # the year is of another thing
            "Velm's yard turned out 1,830 boats.",
            "exchanged",
        ),
    ],
)
def test_a_miswritten_figure_is_found_in_other_words(one: str, other: str, how: str) -> None:
    assert _rules(one, other) == [how]
    assert _rules(other, one) == [how]


def test_the_reason_tells_of_the_digits() -> None:
    found = _compared("Her hull is insured for 61 million euros.", "For 16 million euros the hull was insured.")
    assert "the same digits in another order" in found[0].reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The town has 31 fishing boats.", "Ice closed the northern road for 13 days."),  # another unit
        ("Her hull is insured for 61 million euros.", "Mussels bring the bay 16 million euros in a good year."),
        (
            "Some 1,380 tonnes of oil had been pumped into barges by dusk.",
            "Of 1,830 tonnes aboard, 1,380 had been pumped into barges.",  # the other article has both
        ),
        ("In 2009 a tanker lost 1,380 lobster pots.", "The reef off Velm has 1,830 lobsters."),
        ("The wreck lies at a depth of 1.2 miles.", "The wreck lies twelve miles east of the lighthouse."),
        ("Nine sailors of 41 were hurt, none killed.", "14 had been killed in earlier wrecks, nine of them sailors."),
    ],
)
def test_other_figures_with_the_same_digits_are_none(one: str, other: str) -> None:
    assert not {"exchanged", "magnitude"} & set(_rules(one, other))


def test_a_headline_is_set_against_its_own_text() -> None:
    text = "Velm wreck to cost 27 million euros\n\n" + _ONE + "Salvage will cost 72 million euros, the owners said."
    found = collate([Document(id="a", title="", text=text)]).comparisons
    assert [one.rule for one in found if one.verdict is Verdict.CONFLICT] == ["exchanged"]


def test_a_headline_that_its_text_bears_out_is_not() -> None:
    text = (
        "Velm wreck to cost 27 million euros\n\n"
        + _ONE
        + "Salvage will cost 27 million euros, the owners said, and 72 million euros with the new pier."
    )
    found = collate([Document(id="a", title="", text=text)]).comparisons
    assert not [one for one in found if one.rule == "exchanged"]


def test_articles_on_other_stories_are_not_searched() -> None:
    documents = [
        Document(id="a", title="", text="The mill in Dorn sold 1,380 tonnes of flour in May."),
        Document(id="b", title="", text="A barge with 1,830 tonnes of gravel sank near Kosel."),
    ]
    assert collate(documents).comparisons == ()


def test_a_table_of_like_digits_is_looked_at_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    monkeypatch.setattr("desktop.engine.slips.slip", lambda one, *_: looked.append(one) or "")
    texts = [story + "".join(f"Row {name} has {figure} boats. " for name in ("Ann", "Bo") * 100)
             for story, figure in ((_ONE, 1380), (_OTHER, 1830))]  # fmt: skip
    collate([Document(id=str(number), title="", text=text) for number, text in enumerate(texts)])
    assert 0 < len(looked) <= 60 * 60 + 200


def _table(story: str, figure: int, rows: int) -> Document:
    """An article with a figure of the same digits in each of so many sentences."""
    text = story + "".join(f"Row {number % 7} has {figure} boats. " for number in range(rows))
    return Document(id=str(figure), title="", text=text)


def _told(document: Document) -> list[Told]:
    sentences = [one for one in segment(document) if one.kind is SegmentKind.SENTENCE]
    stated = stated_in(read_sentences(document, sentences), document.text)
    return [Told(one, Weights(())) for one in stated]


def test_cancelling_is_asked_for_all_along_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """No 64 pairs of figures are looked at without asking."""
    between, looked = [], 0

    def look(*_: object) -> str:
        nonlocal looked
        looked += 1
        return ""

    def check(done: int = 0, total: int = 0) -> None:
        nonlocal looked
        between.append(looked)
        looked = 0

    monkeypatch.setattr("desktop.engine.slips.slip", look)
    rows = 50
    told = [one for document in (_table(_ONE, 1380, rows), _table(_OTHER, 1830, rows)) for one in _told(document)]
    here = [number for number, one in enumerate(told) if one.claims[0].claim.document_id == "1380"]
    akin = [(one, len(here) + one) for one in here]
    assert not list(slipped(told, akin, check))
    assert sum(between) + looked >= rows * rows
    assert max(*between, looked) <= 64
    assert len(between) <= len(told) + rows * rows // 64 + 20


def test_a_search_that_is_cancelled_ends_there() -> None:
    looks = 0

    def check(done: int = 0, total: int = 0) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise Cancelled("comparisons")

    with pytest.raises(Cancelled):
        list(slipped([*_told(_table(_ONE, 1380, 10))], [], check))
    assert looks == 3
