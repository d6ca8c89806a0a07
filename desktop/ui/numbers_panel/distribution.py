"""What is said of one thing by very many articles: each figure with the articles that give it, and how they lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.model import Claim, ClaimRow, Collation
from desktop.ui.numbers_panel.figures import figure
from desktop.ui.numbers_panel.spread import measure, value


@dataclass(frozen=True, slots=True)
class Told:
    """One figure: in the words of the first article that gives it, and the first claim of each article that does, in
    the order of the articles. `amount` is None for what is no amount, and for one of another unit than the row's."""

    words: str
    amount: Decimal | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Distribution:
    """The figures of a row, those that most articles give first, equals as the articles come. `articles` is how many
    give any. `lowest`, `median` (of the articles' figures, each article's once for each figure; the lower one of two in
    the middle) and `highest` are among `values`; None for a row of no amounts."""

    values: tuple[Told, ...]
    articles: int
    lowest: Told | None = None
    median: Told | None = None
    highest: Told | None = None


def distribution(row: ClaimRow, collation: Collation) -> Distribution:
    """Figures are one where bounds and unit are: "at least 14" and "14" are two, "1,200" and "1200" are one. Periods
    and places do not part them: they stand with each article."""
    held: dict[tuple[object, ...], dict[str, Claim]] = {}
    for claim in row.claims:
        held.setdefault(_identity(claim, collation), {}).setdefault(claim.document_id, claim)
    first = next((claim for claim in row.claims if value(claim) is not None), None)
    values = sorted(
        (_told(tuple(claims.values()), first, collation) for claims in held.values()),
        key=lambda told: -len(told.claims),
    )
    amounts = sorted((told for told in values if told.amount is not None), key=_amount)
    articles = len({claim.document_id for claim in row.claims})
    if not amounts:
        return Distribution(tuple(values), articles)
    return Distribution(tuple(values), articles, amounts[0], _median(amounts), amounts[-1])


def _told(claims: tuple[Claim, ...], first: Claim | None, collation: Collation) -> Told:
    alike = first is not None and measure(claims[0]) == measure(first)
    return Told(figure(claims[0], collation), value(claims[0]) if alike else None, claims)


def _identity(claim: Claim, collation: Collation) -> tuple[object, ...]:
    quantity = claim.quantity
    known = (*measure(claim), quantity.kind, quantity.bound, quantity.low, quantity.high)
    unnumbered = quantity.low is None and quantity.high is None  # "dozens"
    return (*known, figure(claim, collation).casefold()) if unnumbered else known


def _median(amounts: Sequence[Told]) -> Told:
    """Of figures from the lowest up, each as often as articles give it."""
    middle, met = (sum(len(told.claims) for told in amounts) + 1) // 2, 0
    for told in amounts:
        met += len(told.claims)
        if met >= middle:
            return told
    return amounts[-1]


def _amount(told: Told) -> Decimal:
    return told.amount if told.amount is not None else Decimal(0)
