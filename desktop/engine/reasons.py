"""The reason of a comparison: one plain sentence with both figures, their intervals, the rule that decided, and what
to ask where the scope is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from desktop.engine.intervals import Interval, as_written, dimension, interval, rounded, rounding_of
from desktop.engine.verdicts import Judged
from desktop.model import Bound, Claim, Numeral, Phrase, Quantity, QuantityKind, Scope, Verdict, phrase

_INFINITE = Decimal("Infinity")
_ENDLESS = Context(prec=10_000)
"""Digits that a number may have where it is told: "4 × 10^80 atoms" has more than are reckoned with."""
_ASKED = (Verdict.CONFLICT, Verdict.SCOPE_DIFFERS, Verdict.UPDATED)
"""The verdicts that another date or place could change."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim as a reason tells it: its `words` in the article, its figure, its scope, and whether its period names a
    time (`dated`)."""

    words: str
    quantity: Quantity
    scope: Scope
    dated: bool


def figure(claim: Claim, texts: Mapping[str, str], *, dated: bool) -> Figure:
    """`texts` are the articles' by document id; `dated` says whether the claim's period names a time."""
    words = " ".join(claim.quantity.span.of(texts[claim.document_id]).split())
    return Figure(words, claim.quantity, claim.scope, dated)


class Because(NamedTuple):
    """What a reason is made of: both figures, what was judged of them, and the label of what they count, "" where there
    is none."""

    one: Figure
    other: Figure
    judged: Judged
    label: str

    def told(self) -> Phrase:
        """One sentence."""
        one, other, judged, label = self
        return _rule(
            judged,
            one=_as_judged(one, other, judged),
            other=_as_judged(other, one, judged),
            about=_about(label) if label else "",
            ask=_question(one, other, judged, label),
        )


@lru_cache(maxsize=1024)
def _about(label: str) -> Phrase:
    return phrase(" for “{label}”", label=label)


def _as_judged(figure: Figure, other: Figure, judged: Judged) -> Phrase:
    """The figure as told beside the other one."""
    if judged.rule == "rounding" and (step := rounding_of(figure.quantity, other.quantity)):
        space = phrase("{range} as rounded", range=_interval_words(rounded(figure.quantity, step), figure.quantity))
        return _told(_words(figure), space, figure.scope.period)
    asked = judged.scope_unknown and judged.verdict in _ASKED and figure.quantity.kind is not QuantityKind.DATE
    return _figure(figure, questioned=asked)


@lru_cache(maxsize=1024)
def _figure(figure: Figure, *, questioned: bool) -> Phrase:
    """The figure in quotes with what it leaves open and its period as stated; `questioned`, as the reason asks about
    the scope."""
    return _told(_words(figure), _space_words(figure.quantity), figure.scope.period, questioned=questioned)


def _words(figure: Figure) -> Phrase:
    return phrase("“{words}”", words=figure.words)


def _told(words: Phrase, space: str, period: str, *, questioned: bool = False) -> Phrase:
    """“up to 145%” (at most 145 %, undated)."""
    if period:
        if space:
            return phrase("{words} ({space}, {period})", words=words, space=space, period=period)
        return phrase("{words} ({period})", words=words, period=period)
    if questioned:
        if space:
            return phrase("{words} ({space}, undated)", words=words, space=space)
        return phrase("{words} (undated)", words=words)
    return phrase("{words} ({space})", words=words, space=space) if space else words


def _rule(judged: Judged, **told: str) -> Phrase:
    """The sentence. `told` are `one` and `other` figure, what they are `about`, and what to `ask`."""
    match judged.rule:
        case "equal":
            return phrase("{one} and {other} state the same figure{about}.", **told)
        case "hedge":
            return phrase(
                "{one} and {other} state the same figure{about}, one of them as a limit or an estimate.", **told
            )
        case "currency":
            return phrase("{one} and {other} are in different currencies, and no exchange rate is assumed.", **told)
        case "scope":
            return phrase(
                "{one} and {other} differ{about}, but are not said of the same thing: {detail}.",
                **told,
                detail=judged.detail,
            )
        case "source":
            return phrase(
                "{one} and {other} differ{about}, but two sources give them: {detail}.", **told, detail=judged.detail
            )
        case "maximum":
            return phrase(
                "{one} and {other} differ{about}: one is the maximum reached, the other a single figure{ask}.", **told
            )
        case "rounding":
            return phrase("{one} and {other} agree{about} once the coarser figure is read as rounded.", **told)
        case "vague":
            if judged.verdict is Verdict.CANNOT_COMPARE:
                return phrase(
                    "{one} and {other} cannot be set against each other{about}: the wording is too vague.", **told
                )
            return phrase(
                "{one} and {other} can both hold{about}: the vaguer wording leaves room for the figure.", **told
            )
        case "interval":
            return phrase("{one} and {other} can both hold{about}: what they allow overlaps.", **told)
        case "updated":
            return phrase("{one} and {other} differ{about}; the later report gives the later count{ask}.", **told)
        case "sign":
            return phrase("{one} and {other} have opposite signs{about}: one is a gain, the other a loss{ask}.", **told)
        case "direction":
            return phrase(
                "{one} and {other} point in opposite directions{about}: one a rise, the other a fall{ask}.", **told
            )
        case "dates":
            return phrase("{one} and {other} are different times{about}.", **told)
        case "countdown":
            return phrase("{one} and {other} are different times on one clock.", **told)
        case "relative-date":
            if judged.scope_unknown:
                return phrase(
                    "{one} and {other} can be the same time{about}, counted back from when the article appeared, which "
                    "is not stated.",
                    **told,
                )
            return phrase(
                "{one} and {other} can be the same time{about}, counted back from when the article appeared.", **told
            )
        case "zones":
            return phrase("{one} and {other} are given in different time zones{about}.", **told)
        case "zone-unstated":
            return phrase("{one} and {other} differ{about}, but only one of them names its time zone.", **told)
        case "disjoint":
            return phrase("{one} and {other} cannot both hold{about}: what they allow does not overlap{ask}.", **told)
        case "exchanged":
            return phrase(
                "{one} and {other} cannot both hold{about}, and have the same digits in another order: perhaps a slip"
                "{ask}.",
                **told,
            )
        case "magnitude":
            return phrase(
                "{one} and {other} cannot both hold{about}, and have the same digits, but for noughts: perhaps a slip"
                "{ask}.",
                **told,
            )
        case "unit":
            return phrase(
                "{one} and {other} cannot both hold{about}, and have the same digits in other units: perhaps a slip"
                "{ask}.",
                **told,
            )
        case "points":
            return phrase(
                "{one} and {other} have the same digits{about}, but per cent of a figure are no percentage points:"
                " perhaps a slip.",
                **told,
            )
        case _:
            return phrase(
                "{one} and {other} are figures of different kinds and cannot be set against each other.", **told
            )


def _question(one: Figure, other: Figure, judged: Judged, label: str) -> str:
    """ "; ask which date “20%” is about": what would settle it. "" where nothing is unknown or it could not matter."""
    if not judged.scope_unknown or judged.verdict not in _ASKED:
        return ""
    if judged.rule == "maximum":
        noun = _noun(label)
        if not noun:
            return phrase("; ask which case and which date each is about")
        return phrase("; ask which {noun} and which date each is about", noun=noun)
    open_points: list[Phrase] = []
    undated = [figure for figure in (one, other) if not figure.dated]
    if len(undated) == 1:
        open_points.append(phrase("which date {figure} is about", figure=_words(undated[0])))
    elif undated:
        open_points.append(_dates_of_both())
    for figure, known in ((one, other), (other, one)):
        if known.scope.place and not figure.scope.place:
            place = known.scope.place
            open_points.append(phrase("whether {figure} is for “{place}” too", figure=_words(figure), place=place))
        if known.scope.source and not figure.scope.source:
            open_points.append(phrase("who gives {figure}", figure=_words(figure)))
    match open_points[:2]:
        case []:
            return ""
        case [point]:
            return _ask_dates() if len(undated) == 2 else phrase("; ask {point}", point=point)
        case points:
            return phrase("; ask {point} and {second}", point=points[0], second=points[1])


@cache
def _dates_of_both() -> Phrase:
    return phrase("which date each is about")


@cache
def _ask_dates() -> Phrase:
    return phrase("; ask {point}", point=_dates_of_both())


def _noun(label: str) -> str:
    """The noun of a label: "tariff" of "tariff on Chinese goods"; "" of none."""
    words: list[str] = []
    for word in label.split():
        if words and word in ("on", "of", "for"):
            break
        words.append(word)
    return words[-1] if words else ""


def _space_words(quantity: Quantity) -> str:
    if dimension(quantity) in ("date", "rank"):
        return ""
    if quantity.low is None and quantity.high is None:
        return phrase("some dozens or more")
    space = interval(quantity)
    if quantity.bound is Bound.EXACT and space.low == space.high:
        return phrase("exactly {end}", end=_signed(space.low, quantity))
    return _interval_words(space, quantity)


def _interval_words(space: Interval, quantity: Quantity) -> Phrase:
    if abs(space.low) == _INFINITE:
        end = _signed(space.high, quantity)
        return phrase("at most {end}", end=end) if space.high_closed else phrase("below {end}", end=end)
    if abs(space.high) == _INFINITE:
        end = _signed(space.low, quantity)
        return phrase("at least {end}", end=end) if space.low_closed else phrase("above {end}", end=end)
    return phrase("{low} to {end}", low=_end(space.low, quantity), end=_signed(space.high, quantity))


def _signed(end: Decimal, quantity: Quantity) -> str:
    """The end of an interval with its sign of per cent, where it is a share."""
    number = _end(end, quantity)
    return phrase("{number} %", number=number) if _is_share(quantity) else number


def _end(end: Decimal, quantity: Quantity) -> Numeral:
    """The end of an interval in the unit as written; a fraction in per cent. Shares that are no figure of the article
    are told to one place."""
    value = end if quantity.kind is QuantityKind.RATIO else as_written(quantity, end)
    stated = quantity.kind is not QuantityKind.RATIO and value in (quantity.low, quantity.high)
    return plain(value, 4 if stated or not _is_share(quantity) else 1)


def _is_share(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.RATIO or quantity.unit == "percent"


def plain(value: Decimal, places: int = 4) -> Numeral:
    """A number as people write it: thousands separated, at most so many places, no exponent, no needless zeros."""
    text = f"{value.quantize(Decimal(1).scaleb(-places), context=_ENDLESS):,f}"
    return Numeral(text.rstrip("0").rstrip(".") if "." in text else text)
