"""What a figure that moved is of, where a date or an amount stands between."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document


def _labels(text: str) -> dict[str, str]:
    claims = collate([Document(id="a", title="", text=text)]).claims
    return {claim.quantity.span.of(text): claim.subject for claim in claims}


@pytest.mark.parametrize(
    ("text", "figure", "label"),
    [
        ("Net profit in the six months to Sept. 30 rose 8% in all.", "8%", "net profit"),
        ("Turnover for the year was 70 million euros, up 4%.", "4%", "turnover"),
        ("Fares still rose by 6 per cent.", "6 per cent", "fares"),
        ("Fares will rise by 5 percent next month, the railway of Velm said.", "5 percent", "fares"),
        ("Output fell 3 percent this week.", "3 percent", "output"),
    ],
)
def test_what_rose(text: str, figure: str, label: str) -> None:
    assert _labels(text)[figure].rstrip("s") == label.rstrip("s")


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Turnover for the year was 70 million euros, up 4%.", ["", "up"]),
        ("Shares fell 58 pence, or 3 percent, to 912 pence.", ["down", "down", ""]),
        ("A 5.6% rise in fares brought 12 new ferries.", ["up", ""]),
        ("The cull took 40 deer, fewer than in 2019.", ["", ""]),
        ("Der Umsatz der Firma stieg um 5 Prozent auf 80 Millionen Euro, und sie will nun neue Schiffe.", ["up", ""]),
    ],
)
def test_a_figure_says_whether_it_is_a_rise_or_a_fall(text: str, changes: list[str]) -> None:
    claims = collate([Document(id="a", title="", text=text)]).claims
    assert [claim.quantity.change for claim in claims] == changes


@pytest.mark.parametrize(
    ("text", "figure", "label"),
    [
        ("Police seized 7.4 tonnes of tea worth an estimated 26 million euros.", "7.4 tonnes", "tea"),
        ("Thieves took paintings worth 4 million euros.", "4 million euros", "paintings"),
    ],
)
def test_worth_is_no_noun(text: str, figure: str, label: str) -> None:
    assert _labels(text)[figure].rstrip("s") == label.rstrip("s")


def test_still_is_no_noun() -> None:
    assert _labels("By night 13 still were at sea.")["13"] != "still"


@pytest.mark.parametrize(
    ("text", "figure", "label"),
    [
        ("Six passengers of the ferry lost their lives.", "Six", "deaths"),
    ],
)
def test_lives_that_were_lost_are_deaths(text: str, figure: str, label: str) -> None:
    assert _labels(text)[figure] == label
