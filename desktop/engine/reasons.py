"""The reason of a comparison: one plain sentence with both figures, their intervals and the rule that decided."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from desktop.engine.intervals import Interval, as_written, dimension, interval
from desktop.engine.verdicts import Judged
from desktop.model import Bound, Claim, Quantity, QuantityKind, Verdict

_INFINITE = Decimal("Infinity")


def reason(first: str, second: str, judged: Judged, label: str) -> str:
    """One sentence in English. `first` and `second` are both figures as `stated`; `label` names what they count."""
    about = f" for “{label}”" if label else ""
    match judged.rule:
        case "equal":
            return f"{first} and {second} state the same figure{about}."
        case "hedge":
            return f"{first} and {second} state the same figure{about}, one of them as a limit or an estimate."
        case "currency":
            return f"{first} and {second} are in different currencies, and no exchange rate is assumed."
        case "scope":
            return f"{first} and {second} differ{about}, but are not said of the same thing: {judged.detail}."
        case "source":
            return f"{first} and {second} differ{about}, but two sources give them: {judged.detail}."
        case "maximum":
            return (
                f"{first} and {second} differ{about}: one is the maximum reached, the other a single figure; "
                "ask which case and which date each is about."
            )
        case "rounding":
            return f"{first} and {second} agree{about} once the coarser figure is read as rounded."
        case "vague":
            if judged.verdict is Verdict.CANNOT_COMPARE:
                return f"{first} and {second} cannot be set against each other{about}: the wording is too vague."
            return f"{first} and {second} can both hold{about}: the vaguer wording leaves room for the figure."
        case "interval":
            return f"{first} and {second} can both hold{about}: what they allow overlaps."
        case "updated":
            return f"{first} and {second} differ{about}; the later report gives the later count."
        case "direction":
            return f"{first} and {second} point in opposite directions{about}: one a rise, the other a fall."
        case "dates":
            return f"{first} and {second} are different times{about}."
        case "relative-date":
            return f"{first} and {second} can be the same time{about}, counted back from when the article appeared."
        case "zones":
            return f"{first} and {second} are given in different time zones{about}."
        case "disjoint":
            ask = "; " + judged.detail if judged.detail else ""
            return f"{first} and {second} cannot both hold{about}: what they allow does not overlap{ask}."
        case _:
            return f"{first} and {second} are figures of different kinds and cannot be set against each other."


def stated(claim: Claim, texts: Mapping[str, str]) -> str:
    """The figure in the article's words with its interval and stated period: “up to 145%” (at most 145, ...)."""
    surface = " ".join(claim.quantity.span.of(texts[claim.document_id]).split())
    notes = [note for note in (_range_words(claim.quantity), claim.scope.period) if note]
    return f"“{surface}” ({', '.join(notes)})" if notes else f"“{surface}”"


def _range_words(quantity: Quantity) -> str:
    if dimension(quantity) in ("date", "rank"):
        return ""
    if quantity.low is None and quantity.high is None:
        return "some dozens or more"
    space = interval(quantity)
    if quantity.bound is Bound.EXACT and space.low == space.high:
        return ""
    return _interval_words(space, quantity)


def _interval_words(space: Interval, quantity: Quantity) -> str:
    share = quantity.kind is QuantityKind.RATIO
    ends = [end if share or abs(end) == _INFINITE else as_written(quantity, end) for end in (space.low, space.high)]
    low, high = (plain(end) if abs(end) != _INFINITE else "" for end in ends)
    sign = " %" if share else ""
    if not low:
        return f"{'at most' if space.high_closed else 'below'} {high}{sign}"
    if not high:
        return f"{'at least' if space.low_closed else 'above'} {low}{sign}"
    return f"{low} to {high}{sign}"


def plain(value: Decimal) -> str:
    """A number as people write it: thousands separated, no exponent, no needless zeros."""
    value = round(value, 4)
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
