"""Patterns and scans must stay linear: texts made to hurt them come back, whole or empty, in reasonable time."""

from __future__ import annotations

import importlib
import itertools
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.claims import find_claims
from desktop.engine.quantities import find_quantities
from desktop.model import Document, Segment, SegmentKind, Span

_LENGTH = 100_000
_MODULES = (
    "amounts", "bounds", "claims", "clauses", "contrasts", "counted", "dates", "identifiers", "number_atoms",
    "number_words", "numerals", "pairing", "periods", "quantities", "scopes", "units",
)  # fmt: skip
_PIECES = ("1", "1,", "1 ", "1-", "½", "٤", " ", "a", "a-", "Aa, ", "A.", "“", "one ", "May 1 ", "said ", "in the ")


def patterns() -> list[re.Pattern[str]]:
    """Every pattern of the number modules: those at module level and those that a cached function builds."""
    found: list[re.Pattern[str]] = []
    for name in _MODULES:
        module = importlib.import_module(f"desktop.engine.{name}")
        for key, value in vars(module).items():
            if isinstance(value, re.Pattern):
                found.append(value)
            elif key in ("_patterns", "_start", "_unnumbered"):
                built = value()
                rows = built if isinstance(built, tuple) else (built,)
                found += [row if isinstance(row, re.Pattern) else row[1] for row in rows]
    return found


def test_there_are_patterns_to_try() -> None:
    assert len(patterns()) > 60


@pytest.mark.parametrize("piece", _PIECES)
def test_every_pattern_on_a_hostile_text(piece: str) -> None:
    text = (piece * _LENGTH)[:_LENGTH]
    for pattern in patterns():
        match = pattern.search(text)
        assert match is None or match.end() <= _LENGTH


@pytest.mark.parametrize("piece", ["1", "111,", "a-", "one ", "twenty-", "1/", "in 2020 ", "(", "“", "A. "])
def test_a_hostile_text_gives_quantities_in_order(piece: str) -> None:
    text = (piece * 1_500)[:1_500]
    spans = [quantity.span for quantity in find_quantities(text)]
    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


def test_a_table_in_one_line_gives_its_claims() -> None:
    text = "\t".join(f"{number} lorries" for number in range(11, 411))
    article = Document(id="d", title="", text=text)
    segment = Segment("d", SegmentKind.SENTENCE, 0, Span(0, len(text)), 0)
    claims = find_claims(article, [segment], [segment])
    assert len(claims) == 400
    assert {claim.subject for claim in claims} == {"lorries"}


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="0123456789.,-–/ $%€abcehmnortu½²٤\n“()", max_size=60))
def test_any_text_gives_quantities_inside_it(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        end = quantity.span.end
        if quantity.low is not None and quantity.high is not None and quantity.kind != "date":
            assert quantity.low <= quantity.high or "-" in text or "–" in text or "from" in text


def test_more_than_forty_digits_are_no_number() -> None:
    assert find_quantities("9" * 41 + " lorries") == ()
    (found,) = find_quantities("9" * 40 + " lorries")
    assert found.low == Decimal("9" * 40)
