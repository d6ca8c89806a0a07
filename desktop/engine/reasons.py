"""The reason of a comparison: one plain sentence with both figures, their intervals, the rule that decided, and what
to ask where the scope is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.engine.intervals import Interval, as_written, dimension, interval, rounded, rounding_of
from desktop.engine.verdicts import Judged
from desktop.model import Bound, Claim, Quantity, QuantityKind, Scope, Verdict

_INFINITE = Decimal("Infinity")
_ASKED = (Verdict.CONFLICT, Verdict.SCOPE_DIFFERS, Verdict.UPDATED)
"""The verdicts that another date or place could change."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim as a reason tells it: the article's words in quotes, what they leave open, and the scope as stated.
    `space` is "" for dates and ranks; `dated` says whether the period names a time."""

    words: str
    space: str
    quantity: Quantity
    scope: Scope
    dated: bool


def figure(claim: Claim, texts: Mapping[str, str], *, dated: bool) -> Figure:
    """`texts` are the articles' by document id; `dated` says whether the claim's period names a time."""
    words = " ".join(claim.quantity.span.of(texts[claim.document_id]).split())
    return Figure(f"“{words}”", _space_words(claim.quantity), claim.quantity, claim.scope, dated)


def reason(one: Figure, other: Figure, judged: Judged, label: str) -> str:
    """One sentence in English. `label` names what both count, "" when nothing does."""
    about = f" for “{label}”" if label else ""
    first, second = _told(one, other, judged), _told(other, one, judged)
    return f"{first} and {second} {_rule(judged, about)}{_question(one, other, judged, label)}."


def _told(figure: Figure, other: Figure, judged: Judged) -> str:
    """“up to 145%” (at most 145 %, undated)."""
    space = figure.space
    if judged.rule == "rounding" and (step := rounding_of(figure.quantity, other.quantity)):
        space = _interval_words(rounded(figure.quantity, step), figure.quantity) + " as rounded"
    asked = judged.scope_unknown and judged.verdict in _ASKED and dimension(figure.quantity) != "date"
    notes = [space, figure.scope.period or ("undated" if asked else "")]
    told = ", ".join(note for note in notes if note)
    return f"{figure.words} ({told})" if told else figure.words


def _rule(judged: Judged, about: str) -> str:
    match judged.rule:
        case "equal":
            return f"state the same figure{about}"
        case "hedge":
            return f"state the same figure{about}, one of them as a limit or an estimate"
        case "currency":
            return "are in different currencies, and no exchange rate is assumed"
        case "scope":
            return f"differ{about}, but are not said of the same thing: {judged.detail}"
        case "source":
            return f"differ{about}, but two sources give them: {judged.detail}"
        case "maximum":
            return f"differ{about}: one is the maximum reached, the other a single figure"
        case "rounding":
            return f"agree{about} once the coarser figure is read as rounded"
        case "vague":
            if judged.verdict is Verdict.CANNOT_COMPARE:
                return f"cannot be set against each other{about}: the wording is too vague"
            return f"can both hold{about}: the vaguer wording leaves room for the figure"
        case "interval":
            return f"can both hold{about}: what they allow overlaps"
        case "updated":
            return f"differ{about}; the later report gives the later count"
        case "direction":
            return f"point in opposite directions{about}: one a rise, the other a fall"
        case "dates":
            return f"are different times{about}"
        case "relative-date":
            unstated = ", which is not stated" if judged.scope_unknown else ""
            return f"can be the same time{about}, counted back from when the article appeared{unstated}"
        case "zones":
            return f"are given in different time zones{about}"
        case "disjoint":
            return f"cannot both hold{about}: what they allow does not overlap"
        case _:
            return "are figures of different kinds and cannot be set against each other"


def _question(one: Figure, other: Figure, judged: Judged, label: str) -> str:
    """ "; ask which date “20%” is about": what would settle it. "" where nothing is unknown or it could not matter."""
    if not judged.scope_unknown or judged.verdict not in _ASKED:
        return ""
    if judged.rule == "maximum":
        return f"; ask which {_noun(label)} and which date each is about"
    open_points = []
    undated = [figure for figure in (one, other) if not figure.dated]
    if undated:
        open_points.append(f"which date {undated[0].words if len(undated) == 1 else 'each'} is about")
    for figure, known in ((one, other), (other, one)):
        if known.scope.place and not figure.scope.place:
            open_points.append(f"whether {figure.words} is for “{known.scope.place}” too")
        if known.scope.source and not figure.scope.source:
            open_points.append(f"who gives {figure.words}")
    return f"; ask {' and '.join(open_points[:2])}" if open_points else ""


def _noun(label: str) -> str:
    """The noun of a label: "tariff" of "tariff on Chinese goods"."""
    words: list[str] = []
    for word in label.split():
        if words and word in ("on", "of", "for"):
            break
        words.append(word)
    return words[-1] if words else "case"


def _space_words(quantity: Quantity) -> str:
    if dimension(quantity) in ("date", "rank"):
        return ""
    if quantity.low is None and quantity.high is None:
        return "some dozens or more"
    space = interval(quantity)
    if quantity.bound is Bound.EXACT and space.low == space.high:
        return f"exactly {_end(space.low, quantity)}{_sign(quantity)}"
    return _interval_words(space, quantity)


def _interval_words(space: Interval, quantity: Quantity) -> str:
    low, high = (_end(end, quantity) if abs(end) != _INFINITE else "" for end in (space.low, space.high))
    sign = _sign(quantity)
    if not low:
        return f"{'at most' if space.high_closed else 'below'} {high}{sign}"
    if not high:
        return f"{'at least' if space.low_closed else 'above'} {low}{sign}"
    return f"{low} to {high}{sign}"


def _end(end: Decimal, quantity: Quantity) -> str:
    """The end of an interval in the unit as written; a fraction in per cent. Shares that are no figure of the article
    are told to one place."""
    value = end if quantity.kind is QuantityKind.RATIO else as_written(quantity, end)
    stated = quantity.kind is not QuantityKind.RATIO and value in (quantity.low, quantity.high)
    return plain(value if stated or not _sign(quantity) else round(value, 1))


def _sign(quantity: Quantity) -> str:
    return " %" if quantity.kind is QuantityKind.RATIO or quantity.unit == "percent" else ""


def plain(value: Decimal) -> str:
    """A number as people write it: thousands separated, at most four places, no exponent, no needless zeros."""
    text = f"{round(value, 4):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
