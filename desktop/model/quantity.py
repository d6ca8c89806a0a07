"""Numbers in articles: what was written, what it counts, and how two of them stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from desktop.model.span import Place, Span


class Bound(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"


class QuantityKind(StrEnum):
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    RATIO = "ratio"
    MULTIPLIER = "multiplier"
    ORDINAL = "ordinal"
    RANK = "rank"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as written.

    `span` covers the number with its unit, magnitude word and bound word ("up to 145%"), counted from the start
    of the text it was found in. `low` and `high` are equal for a point value, differ for a range; an open end is
    None, and both are None when no number can be given ("dozens"). `unit` is canonical: "percent",
    "percentage-point", an ISO currency code, the singular British name of a measure ("kilometre"), "" for a bare
    count. `step` is the unit of the last stated place, scaled by the magnitude word ("$1.5 million": 100000), 0 for
    fractions ("half a million"), None for dates and where no number is sure ("dozens"). `per` is the base of a rate
    ("hour", "100000 person"), `noun` what a count counts with its modifiers, lower case. `change` is "up" or "down"
    where the sentence says that something rose or fell by the number ("fell 58"), "" for a level and for a number that
    was read without its sentence. `close` says that a limit is nearly reached ("nearly 80,000",
    "just over 300").
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    bound: Bound = Bound.EXACT
    kind: QuantityKind = QuantityKind.COUNT
    step: Decimal | None = None
    per: str = ""
    noun: str = ""
    change: str = ""
    close: bool = False

    def __hash__(self) -> int:
        """Of the fields that tell quantities apart; equality asks for all. Quantities are looked up very often."""
        return hash((self.span, self.low, self.unit))


@dataclass(frozen=True, slots=True)
class Scope:
    """When, where, of whom and by whom a number holds, each in the article's own words; "" when unstated."""

    period: str = ""
    place: str = ""
    population: str = ""
    source: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """A number that an article states about something. `quantity.span` counts from the start of the
    document's text; `sentence` is the span of the sentence that says it. `subject` is a short label of what
    is counted ("tariff on Chinese goods"), lower case but for names."""

    document_id: str
    quantity: Quantity
    subject: str
    scope: Scope
    sentence: Span

    def __hash__(self) -> int:
        """Of where it stands; equality asks for all that it holds."""
        return hash((self.document_id, self.quantity.span))

    @property
    def place(self) -> Place:
        return Place(self.document_id, self.quantity.span)


class Verdict(StrEnum):
    """What the machine says of two claims. What a person says is a Judgement."""

    SAME = "same"
    COMPATIBLE = "compatible"
    SCOPE_DIFFERS = "scope-differs"
    UPDATED = "updated"
    CONFLICT = "conflict"
    CANNOT_COMPARE = "cannot-compare"


GRAVEST_FIRST = (
    Verdict.CONFLICT,
    Verdict.UPDATED,
    Verdict.SCOPE_DIFFERS,
    Verdict.COMPATIBLE,
    Verdict.SAME,
    Verdict.CANNOT_COMPARE,
)
"""Every verdict, from what an editor must see to what says nothing."""


class Reason(Protocol):
    """What a reason is made of. Its sentence is made when somebody asks for it: of tens of thousands few are read."""

    def told(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two claims about the same thing. `because` is the reason, or what it is made of; `rule` is the short code of the
    rule that decided, for translation and tests. `scope_unknown` is true when a period, place or source that would
    decide is stated by neither or by one side only."""

    left: Claim
    right: Claim
    verdict: Verdict
    because: str | Reason
    rule: str = ""
    scope_unknown: bool = False

    @property
    def reason(self) -> str:
        """One plain English sentence with both intervals and the rule that decided."""
        return self.because if isinstance(self.because, str) else self.because.told()


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One row of the numbers table: claims, from any number of articles, that count the same thing.

    `claims` are in document order, then text order; two or more, but for one that a person split off.
    `comparisons` are those among them. `verdict` is the gravest of these: conflict, updated, scope-differs,
    compatible, same, cannot-compare; the last too where there are none. `label` names the subject. `by_hand` says
    that a person shaped or named the row.
    """

    label: str
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...]
    verdict: Verdict
    by_hand: bool = False
