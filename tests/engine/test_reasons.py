"""Reasons: one sentence, both intervals, the rule, and what to ask where the scope is unknown."""

from __future__ import annotations

import json
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.engine.findings import find
from desktop.engine.reasons import plain
from desktop.model import Comparison, Document, Numeral, Phrase, Severity, Verdict

_ROWS = json.loads((Path(__file__).parents[1] / "gold" / "number_pairs.json").read_text(encoding="utf-8"))


def compared(*texts: str, published: str = "") -> tuple[Comparison, ...]:
    articles = [Document(id=str(n), title="", text=text, published=published) for n, text in enumerate(texts)]
    return collate(articles).comparisons


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (
            "A tariff of up to 145% on Chinese goods is in force.",
            "He set a 20% tariff on Chinese goods.",
            """“up to 145%” (at most 145 %, undated) and “20%” (exactly 20 %, undated)
            differ for “tariff on Chinese goods”: one is the maximum reached, the other a single figure;
            ask which tariff and which date each is about.""",
        ),
        (
            "The fire killed 14 people in Lyon on Monday.",
            "The fire in Lyon killed 17 people.",
            """“14” (exactly 14, on Monday) and “17” (exactly 17, undated) cannot both hold for “deaths”:
            what they allow does not overlap; ask which date “17” is about.""",
        ),
        (
            "The bank's net profit was $1.2 billion.",
            "The bank's net profit was $1.16 billion.",
            """“$1.2 billion” (1,150,000,000 to 1,300,000,000 as rounded) and “$1.16 billion” (exactly 1,160,000,000)
            agree for “bank's net profit” once the coarser figure is read as rounded.""",
        ),
        (
            "A third of drivers use a phone at the wheel.",
            "Some 33 percent of drivers use a phone at the wheel.",
            """“A third” (exactly 33.3 %) and “Some 33 percent” (30.5 to 35.5 %) state the same figure
            for “share of drivers”, one of them as a limit or an estimate.""",
        ),
    ],
)
def test_a_reason_tells_both_figures_and_the_rule(left: str, right: str, reason: str) -> None:
    (found,) = compared(left, right)
    assert found.reason == " ".join(reason.split())


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row["a"][:40])
def test_every_reason_is_one_sentence_with_both_figures(row: dict[str, str]) -> None:
    for one in compared(row["a"], row["b"]):
        assert one.reason.endswith(".") and "\n" not in one.reason
        for claim, text in ((one.left, row["a"]), (one.right, row["b"])):
            assert f"“{' '.join(claim.quantity.span.of(text).split())}”" in one.reason
        if one.verdict is Verdict.CONFLICT and one.rule == "disjoint":
            assert ("; ask " in one.reason) is one.scope_unknown


def _left_english(words: str) -> set[str]:
    """What no language would change: the arguments that are neither phrases nor numerals."""
    if isinstance(words, Phrase):
        return set().union(*(_left_english(value) for value in words.arguments.values()))
    return set() if isinstance(words, Numeral) or not words else {words}


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row["a"][:40])
def test_only_the_articles_words_stay_as_they_are_in_another_language(row: dict[str, str]) -> None:
    articles = " ".join(f"{row['a']} {row['b']}".split()).lower()
    for one in compared(row["a"], row["b"]):
        assert isinstance(one.reason, Phrase)
        own = _left_english(one.reason) - {one.left.subject, one.right.subject}
        subjects = f"{one.left.subject} {one.right.subject}".split()
        assert [words for words in own if words.lower() not in articles and words not in subjects] == []


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("The fire killed 14 people on Monday.", "The fire killed 17 people on Monday.", Severity.HIGH),
        ("The fire killed 14 people on Monday.", "The fire killed 17 people.", Severity.MEDIUM),
    ],
)
def test_an_unknown_scope_lowers_the_severity(left: str, right: str, severity: Severity) -> None:
    articles = [Document(id=name, title="", text=text) for name, text in (("a", left), ("b", right))]
    rows = collate(articles).rows
    (found,) = find(articles, (), (), (), rows)
    assert found.severity is severity


def test_last_month_is_the_month_before_the_article() -> None:
    told = "Sales of bicycles rose 11 percent in October.", "Sales of bicycles rose 14 percent last month."
    (found,) = compared(*told, published="2025-11-04")
    assert found.verdict is Verdict.CONFLICT and not found.scope_unknown
    (found,) = compared(*told, published="2025-12-04")
    assert found.verdict is Verdict.SCOPE_DIFFERS


@pytest.mark.parametrize("figure", ["9" * 18, "9" * 25, "9" * 39, "4 × 10^80", "5e400", "9" * 30 + ".5"])
@pytest.mark.parametrize("said", ["{} lorries", "${}", "{} metres", "{} percent", "about {} lorries", "{} hours"])
def test_endless_figures_are_set_against_each_other(figure: str, said: str) -> None:
    """More digits than Decimal reckons with unless told to, and than people count with; half of them also rounded."""
    one, other = (f"The depot in the yard at Lunde has {said.format(number)}." for number in (figure, figure + "1"))
    for found in compared(one, other) + compared(one, one):
        assert found.reason


@given(st.decimals(allow_nan=False, allow_infinity=False, places=7, min_value=-(10**30), max_value=10**30))
def test_a_number_is_told_with_its_digits_and_no_needless_ones(value: Decimal) -> None:
    with localcontext(prec=60):
        told, places = plain(value), plain(value, 1)
        assert abs(Decimal(told.replace(",", "")) - value) <= Decimal("0.00005")
        assert abs(Decimal(places.replace(",", "")) - value) <= Decimal("0.05")
    assert not ("." in told and told.endswith(("0", ".")))
