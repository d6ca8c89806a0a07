"""Who makes the offer that an amount is of."""

from __future__ import annotations

import pytest

from desktop.engine.bidders import bidder_of
from desktop.engine.clauses import around, words_of
from desktop.engine.quantities import find_quantities
from desktop.model import Span


def bidders(text: str) -> list[set[str]]:
    words = words_of(text, Span(0, len(text)))
    near = [(quantity, around(words, quantity.span)) for quantity in find_quantities(text)]
    return [set(bidder_of(before, after, quantity)) for quantity, (before, _, after) in near]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ferry group Corvid offered 4.2 billion euros for the brewer.", {"corvid"}),
        ("The Larks, according to reports, have offered Varga $60 million.", {"larks"}),
        ("The brewer has had a bid of 4.6 billion euros from the Halden Group.", {"halden"}),
        ("The brewer rejected a 4.2 billion euro bid by Corvid on Monday.", {"corvid"}),
        ("The board said Corvid's latest offer values it at 4.2 billion euros.", {"corvid"}),
        ("Last week the Oslo Larks made Varga a generous $60 million offer.", {"oslo", "larks"}),
        ("On Monday the Halden Group raised its offer for the brewer to 4.6 billion euros.", {"halden"}),
        ("The brewer, for which Halden has bid 4.6 billion euros, said it would wait.", {"halden"}),
    ],
)
def test_the_names_of_who_makes_an_offer(text: str, names: set[str]) -> None:
    assert bidders(text) == [names]


@pytest.mark.parametrize(
    "text",
    [
        "The firm, which Corvid wants to buy, said an offer of 31 euros was too low.",
        "The brewer accepted the offer of 34 euros.",
        "The firm Corvid earned 4.2 billion euros.",
        "The school in Leith offers 240 places.",
        "An offer of 31 euros, by far the best, was made.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert bidders(text) == [set()]
