"""Numbers with their units: signs, currencies, compounds ("7 feet 10 inches") and ranges ("$1.1 to 1.3 million")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from desktop.engine.bounds import bound_before
from desktop.engine.counted import rate_base
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.made_often import made_often
from desktop.engine.number_words import Number, NumberForm, read_number
from desktop.engine.units import Unit, currency_before, unit_after, unit_named
from desktop.engine.word_classes import is_person, movements
from desktop.model import QuantityKind

_SIGN = re.compile(r"(?:^|(?<=[\s(]))[-−–]$|^[-−–]\s$|(?<=\s)[-−–]\s(?=$)")
_LINK = re.compile(r"\s?(?P<dash>-to[- ]|[-–—~]\s?~?|\sto-)\s?|\s(?P<word>up\sto|to|and|through|until|or|till)\s")
_LED = re.compile(r"\b(between|from|ranging from|ranged from)\s(?:\S{1,9}\s){0,2}\S{0,4}$", re.IGNORECASE)
_BY = re.compile(r"\bby\s(?:\w+\s){0,2}$", re.IGNORECASE)
_HEDGE = re.compile(r"(?:about|around|roughly|approximately|~|up to)\s?", re.IGNORECASE)
_AND = re.compile(r"(?:\sand|,)?\s")
_AND_HALF = re.compile(r"\sand\s(?:an?\s)?half\b(?!\s(?:of|a|the|million|billion))")
_BELOW_ZERO = re.compile(r"\s(?:degrees\s)?below\szero\b")
_OUT_OF = re.compile(r"\s(?:(?P<in>in)|out\sof|of\severy|in\severy)\s")
_POLLED = (3, 4, 5, 10, 20)
"""Of so many is told how many they are: "four in ten voters"."""
_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")
_AT_END = re.compile(r"\s?(?:[.,;:!?)]|$)")
_MINUS = re.compile(r"\bminus[-\s]$", re.IGNORECASE)
_OFFER = re.compile(r"(?<=\.\d\d)/\d{1,3}(?:\.\d{1,4})?(?=\s)")
"""The second of two prices behind the first, which is the figure: "135.92/94 yen"."""
_CLOSED = re.compile(r"\s?\(\s?")


@made_often()
class Amount:
    """A number with its unit at `start`..`end`; `low` and `high` as in Quantity. `signed` is true when a currency
    sign stands before it."""

    number: Number
    low: Decimal | None
    high: Decimal | None
    unit: Unit | None
    start: int
    end: int
    signed: bool = False


def amount_at(text: str, number: Number) -> Amount:
    """The number with the sign, currency or unit that touches it."""
    low, high, start, end = number.low, number.high, number.start, number.end
    if number.form in (NumberForm.ORDINAL, NumberForm.MULTIPLIER):
        return Amount(number, low, high, None, start, end)
    money = currency_before(text, start)
    if money is not None:
        start = money[1]
        factor, end = _magnitude(text, end, number)
        low, high, number = _times(low, factor), _times(high, factor), _scaled(number, factor)
    else:
        factor, end = _loose_magnitude(text, end, number)
        low, high, number = _times(low, factor), _times(high, factor), _scaled(number, factor)
    if text[number.start].isdigit() and _is_negative(text, start):
        low, high = _times(low, Decimal(-1)), _times(high, Decimal(-1))
        worded = _MINUS.search(text, max(0, start - 6), start)
        start = worded.start() if worded else max(text.rfind(sign, max(0, start - 3), start) for sign in "-−–")
        money = money or currency_before(text, start)
        start = money[1] if money else start
    if money is not None:
        return Amount(number, low, high, money[0], start, end, signed=True)
    place = end
    if number.form is NumberForm.SEVERAL and text[end : end + 4] == " of ":
        place = end + 3
    if offer := _OFFER.match(text, place):
        place = offer.end()
    behind = unit_after(text, place)
    if behind is None and (bracket := _CLOSED.match(text, end)):
        inner = unit_after(text, bracket.end())
        if inner and text[inner[1] : inner[1] + 1] == ")" and inner[1] > bracket.end():
            behind = (inner[0], inner[1] + 1)
    unit, end = behind if behind is not None else (None, end)
    if (below := _BELOW_ZERO.match(text, end)) and (unit is None or unit.dimension in ("temperature", "angle")):
        return Amount(number, _times(low, Decimal(-1)), _times(high, Decimal(-1)), unit, start, below.end())
    return Amount(number, low, high, unit, start, end)


def _is_negative(text: str, start: int) -> bool:
    """Whether a minus stands before; a dash between blanks is one only where a text begins."""
    before = text[max(0, start - 3) : start]
    if not ("-" in before or "−" in before):
        return False
    if _MINUS.search(text, max(0, start - 6), start):
        return True
    if re.search(r"(?:^|[\s($€£])[-−]$", before) and not re.search(
        r"[A-Z]{2,}\s[-−]$", text[max(0, start - 8) : start]
    ):
        return True
    return start <= 3 and bool(re.fullmatch(r"\s{0,1}[-−]\s", text[:start]))


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return value if value is None or factor == 1 else value * factor


def _scaled(number: Number, factor: Decimal) -> Number:
    if factor == 1:
        return number
    step = None if number.step is None else number.step * factor
    return replace(number, low=_times(number.low, factor), high=_times(number.high, factor), step=step, scaled=True)


_GLUED = re.compile(r"\s?(mm|[mbtgMBTGkK])\b(?!\.\w)")
_SPACED = re.compile(r"\s([KMBGT])(?=\s[a-z]|\s?$|[.,;])")
_BEFORE_CODE = re.compile(r"\s?([KMB])(?=(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|CAD|AUD)\b)")
_MILLIONS = re.compile(r"([mb])\b")
_PEOPLE = re.compile(
    r"\s(?:of\s(?:its|the|his|her|their|our|those|these)\b|(?:[a-z]+\s){0,4}?[a-z]{3,}(?<!s)s\b|people\b)"
)
_LONG = re.compile(r"\s(?:wide|long|high|tall|deep|away|above|below|from|race|sprint|hurdles|relay|dash|freestyle)\b")


def _magnitude(text: str, end: int, number: Number) -> tuple[Decimal, int]:
    """ "$5.4m": behind an amount of money a letter is always a magnitude."""
    found = _GLUED.match(text, end) if not number.scaled and number.form is NumberForm.DIGITS else None
    if found is None or (found.group()[0].isspace() and found[1] not in ("m", "M", "B", "b")):
        return Decimal(1), end
    return _power(found[1]), found.end()


def _loose_magnitude(text: str, end: int, number: Number) -> tuple[Decimal, int]:
    """ "8 B people", "2.7m digital sales": a letter before a counted noun is a magnitude, not a metre."""
    if number.scaled or number.form not in (NumberForm.DIGITS, NumberForm.WORDS):
        return Decimal(1), end
    spaced = _SPACED.match(text, end) or _BEFORE_CODE.match(text, end)
    if spaced is not None:
        return _power(spaced[1]), spaced.end()
    glued = _MILLIONS.match(text, end)
    if glued and _PEOPLE.match(text, glued.end()) and not _LONG.match(text, glued.end()):
        return _power(glued[1]), glued.end()
    return Decimal(1), end


def _power(letter: str) -> Decimal:
    lists = lexicon("en/numbers")
    return Decimal(10) ** int(lists["suffixes"].get(letter.lower(), 0))


@cache
def _compounds() -> frozenset[tuple[str, str]]:
    pairs = lexicon("en/units")["compound"]
    return frozenset((pair[0], pair[1]) for pair in pairs)


def joined(text: str, amount: Amount) -> Amount | None:
    """ "7 feet 10 inches", "an hour and a half", "3 dollars 50 cents" as one amount in the larger unit; else None."""
    unit = amount.unit
    if unit is None or amount.low is None or amount.low != amount.high:
        return None
    if (half := _AND_HALF.match(text, amount.end)) and amount.number.form is not NumberForm.FRACTION:
        value = amount.low + Decimal("0.5")
        return replace(amount, low=value, high=value, end=half.end())
    link = _AND.match(text, amount.end)
    number = read_number(text, link.end()) if link else None
    if link is None or number is None or number.low is None or number.low != number.high:
        return None
    if number.form is NumberForm.ORDINAL:
        return None
    smaller, end = _smaller(text, unit, number)
    if smaller is None:
        return None
    money = unit.kind is QuantityKind.MONEY and smaller.kind is QuantityKind.MONEY and smaller.factor < unit.factor
    if not money and (unit.name, smaller.name) not in _compounds():
        return None
    if "," in link.group() and (money or unit_after(text, number.end) is None):
        return None
    share = smaller.factor / (Decimal(1) if money else unit.factor)
    value = amount.low + number.low * share
    longer = replace(amount, low=value, high=value, end=end)
    return joined(text, longer) or longer


def _smaller(text: str, unit: Unit, number: Number) -> tuple[Unit | None, int]:
    """The smaller unit of a compound's second number: written, or understood in "15 dollars and 50", "2 hours ten"."""
    behind = unit_after(text, number.end)
    if behind is not None:
        return behind
    if unit.name == "foot" and (inches := re.compile(r"\s?in\b").match(text, number.end)):
        return unit_named("inch"), inches.end()
    if number.low is None or not 0 < number.low < 100 or not _AT_END.match(text, number.end):
        return None, number.end
    if unit.kind is QuantityKind.MONEY:
        return unit_named("cent"), number.end
    return (unit_named("minute") if unit.name == "hour" and number.low < 60 else None), number.end


def shared(text: str, amount: Amount) -> Amount | None:
    """ "one in seven", "two out of five hundred" as a ratio; None when `amount` is not the part of a whole."""
    if amount.unit is not None or amount.low is None or amount.low != amount.high or amount.number.scaled:
        return None
    link = _OUT_OF.match(text, amount.end)
    whole = read_number(text, link.end()) if link else None
    if link is None or whole is None or whole.low is None or whole.low != whole.high or not whole.low > amount.low > 0:
        return None
    if link["in"] and (unit_after(text, whole.end) is not None or whole.low > 1_000_000):
        return None
    if link["in"] and amount.low != 1 and not (whole.low in _POLLED and _is_polled(text, amount.start, whole.end)):
        return None
    if whole.form is NumberForm.ORDINAL or (whole.plain and 1900 <= whole.low <= 2100):
        return None
    value = amount.low / whole.low
    number = replace(amount.number, form=NumberForm.FRACTION, step=Decimal(0))
    return replace(amount, number=number, low=value, high=value, end=whole.end)


def _is_polled(text: str, start: int, end: int) -> bool:
    """Whether "four in ten" is a share: people or "said" follow, a hedge stands before, or the text begins."""
    word = _WORD_BEHIND.match(text, end)
    asked = word is not None and (is_person(word[1].lower(), word[1]) or word[1] in word_set("en/scopes", "sayings"))
    return asked or start == 0 or bound_before(text, start) is not None


def ranged(text: str, amount: Amount) -> Amount | None:
    """The range whose lower end is `amount`, with the common unit; None when no range begins there."""
    if amount.low is None or amount.number.form in (NumberForm.SEVERAL, NumberForm.MULTIPLIER, NumberForm.ORDINAL):
        return None
    behind = rate_base(text, amount.end)[1]
    if _LINK.match(text, amount.end) is None and (behind == amount.end or _LINK.match(text, behind) is None):
        return None
    led = _LED.search(text, max(0, amount.start - 30), amount.start)
    place = behind if led else amount.end
    link = _LINK.match(text, place)
    if link is None or not _links(text, amount, link, led is not None):
        return None
    other = _upper(text, link.end())
    if other is None or other.low is None or other.low != other.high:
        return None
    if amount.unit is not None and other.unit is not None and amount.unit != other.unit:
        return None
    if not led and link["word"] and other.unit is None and amount.unit and amount.unit.kind is not QuantityKind.MONEY:
        return None
    own_sign = amount.signed and other.signed
    low = amount.low
    if other.number.scaled and not amount.number.scaled:
        low = _shared_magnitude(low, other.low) if own_sign else _spread(low, other.low)
    if not led and not low < other.low:
        return None
    return replace(amount, low=low, high=other.low, unit=amount.unit or other.unit, end=other.end)


def _links(text: str, amount: Amount, link: re.Match[str], led: bool) -> bool:
    """Whether the words between two numbers make a range of them: not "by 5 to 80", nor "3 and 4" alone."""
    word = link["word"]
    if word in ("and", "or", "until", "till", "through"):
        return (led and word != "or") or word == "through"
    if word == "up to":
        return led
    if word != "to" or led:
        return True
    before = re.search(r"([^\W\d_]+)\s$", text[max(0, amount.start - 20) : amount.start])
    moved = before is not None and before[1].lower() in movements()
    return not moved and not _BY.search(text, max(0, amount.start - 24), amount.start)


def _upper(text: str, start: int) -> Amount | None:
    """The amount that ends a range, behind a hedge and a currency sign."""
    hedge = _HEDGE.match(text, start)
    place = hedge.end() if hedge else start
    for length in range(5):
        at = place + length
        if at < len(text) and (text[at].isdigit() or (length == 0 and text[at].isalpha())):
            number = read_number(text, at)
            if number is not None and number.form is not NumberForm.ORDINAL:
                found = amount_at(text, number)
                if found.start >= place or not length:
                    return found
        if at >= len(text) or text[at].isdigit() or text[at] in "\n,;()":
            return None
    return None


def _shared_magnitude(low: Decimal, high: Decimal) -> Decimal:
    """The lower end of "$10 to $15 billion"; that of "$500 to $1 million" stays."""
    factor = Decimal(1)
    while factor * 1000 <= high:
        factor *= 1000
    return low * factor if 0 < low * factor < high else low


def _spread(low: Decimal, high: Decimal) -> Decimal:
    """The lower end of "1.1 to 1.3 million": the magnitude belongs to both."""
    factor = Decimal(1)
    while low > 0 and low * factor * 1000 <= high and factor < Decimal(10) ** 12:
        factor *= 1000
    return low * factor
