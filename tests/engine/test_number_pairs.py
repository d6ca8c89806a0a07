"""Pairs of news sentences of our own, with what an editor would say of their figures: tests/gold/number_pairs.json."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from desktop.engine import collate
from desktop.model import Claim, Comparison, Document, Span, Verdict

_GOLD = Path(__file__).parents[1] / "gold" / "number_pairs.json"
_ROWS: list[dict[str, Any]] = json.loads(_GOLD.read_text(encoding="utf-8"))


def place(text: str, words: str) -> Span:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    assert found, f"{words!r} is not in {text!r}"
    return Span(found.start(), found.end())


def verdict_on(compared: tuple[Comparison, ...], left: Span, right: Span) -> Verdict | None:
    def reach(one: Comparison) -> int:
        a, b = one.left.quantity.span.overlap(left), one.right.quantity.span.overlap(right)
        return a + b if a and b else 0

    best = max(compared, key=reach, default=None)
    return best.verdict if best is not None and reach(best) else None


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['topic']}: {row['a'][:48]}")
def test_verdicts_on_a_pair(row: dict[str, Any]) -> None:
    articles = [Document(id=name, title=name, text=row[name]) for name in ("a", "b")]
    compared = collate(articles).comparisons
    wanted = {(a, b): verdict for a, b, verdict in row["pairs"]}
    said = {(a, b): verdict_on(compared, place(row["a"], a), place(row["b"], b)) for a, b in wanted}
    assert said == wanted
    conflicts = [one for one in compared if one.verdict is Verdict.CONFLICT]
    assert len(conflicts) == list(wanted.values()).count("conflict"), [words(one.left, row) for one in conflicts]


def words(claim: Claim, row: dict[str, Any]) -> str:
    return claim.quantity.span.of(row[claim.document_id])


def test_the_table_is_wide() -> None:
    assert len(_ROWS) >= 80
    assert len({row["topic"] for row in _ROWS}) >= 12
    verdicts = [verdict for row in _ROWS for _, _, verdict in row["pairs"]]
    assert min(verdicts.count(one) for one in ("same", "compatible", "scope-differs", "conflict")) >= 12
