"""Units and currencies: how they are written, what they are called, and how one is converted into another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from desktop.engine.lexicon import lexicon
from desktop.engine.phrases import PhraseTable
from desktop.model import QuantityKind


@dataclass(frozen=True, slots=True)
class Unit:
    """A canonical unit. Units of one `dimension` are converted by their `factor` to a common base.
    `glued` names (symbols of one letter) count only where they touch the digits, or where nothing else fits."""

    name: str
    kind: QuantityKind
    dimension: str = ""
    factor: Decimal = Decimal(1)


@cache
def _units() -> dict[str, Unit]:
    lists = lexicon("en/units")
    found = {}
    for entry in lists["units"]:
        name = entry["name"]
        kind = QuantityKind.MEASURE
        if name in lists["durations"]:
            kind = QuantityKind.DURATION
        elif entry["dimension"] in ("percent", "point"):
            kind = QuantityKind.PERCENT
        found[name] = Unit(name, kind, entry["dimension"], Decimal(entry["factor"]))
    for entry in lexicon("en/currencies")["currencies"]:
        found[entry["code"]] = Unit(entry["code"], QuantityKind.MONEY, entry["code"])
    for entry in lexicon("en/currencies")["subunits"]:
        found[entry["unit"]] = Unit(entry["unit"], QuantityKind.MONEY, entry["of"], Decimal(entry["factor"]))
    return found


@cache
def _words() -> PhraseTable[Unit]:
    units = _units()
    phrases = [(word, units[entry["name"]]) for entry in lexicon("en/units")["units"] for word in entry["words"]]
    return PhraseTable([*_money_words(), *phrases])


def _money_words() -> list[tuple[str, Unit]]:
    units, lists = _units(), lexicon("en/currencies")
    phrases = [(name, units[entry["code"]]) for entry in lists["currencies"] for name in entry["names"]]
    phrases += [(name, units[entry["unit"]]) for entry in lists["subunits"] for name in entry["names"]]
    return phrases


@cache
def _symbols() -> PhraseTable[Unit]:
    units, money = _units(), lexicon("en/currencies")
    phrases = [(symbol, units[entry["name"]]) for entry in lexicon("en/units")["units"] for symbol in entry["symbols"]]
    phrases += [(symbol, units[entry["unit"]]) for entry in money["subunits"] for symbol in entry["symbols"]]
    phrases += [(symbol, units[entry["code"]]) for entry in money["currencies"] for symbol in entry["symbols"]]
    phrases += [(entry["code"], units[entry["code"]]) for entry in money["currencies"]]
    return PhraseTable(phrases, cased=True)


@cache
def _before() -> PhraseTable[Unit]:
    """What stands before an amount: currency signs, codes and a few names."""
    units, money = _units(), lexicon("en/currencies")
    phrases = [(symbol, units[entry["code"]]) for entry in money["currencies"] for symbol in entry["symbols"]]
    phrases += [(entry["code"], units[entry["code"]]) for entry in money["currencies"]]
    return PhraseTable(phrases, cased=True)


@cache
def _before_words() -> PhraseTable[Unit]:
    units, money = _units(), lexicon("en/currencies")
    phrases = [
        (f"{symbol}", units[entry["code"]])
        for entry in money["currencies"]
        for symbol in entry["symbols"]
        if len(symbol) > 1
    ]
    phrases += [(entry["code"], units[entry["code"]]) for entry in money["currencies"] if entry["code"] != "ALL"]
    phrases += [(f"{prefix} $", units[code]) for prefix, code in money["dollar_countries"].items()]
    phrases += [
        (name, units["MYR"])
        for name in ("ringgit", "malaysian ringgit", "malaysian ringgits", "malaysia ringgit", "malaysia ringgits")
    ]
    phrases += [("sen", units["sen"])]
    return PhraseTable(phrases)


_INCHES = re.compile(r"\s(?:thick|high|tall|wide|long|deep|by|x)\b|\s?(?:[,;)]|$)")
"""What follows "in" when it means inches and not the preposition."""

_ONE_LETTER = frozenset("shCFmglLVWJcpBkM")


def unit_after(text: str, end: int) -> tuple[Unit, int] | None:
    """The unit written behind a number that ends at `end`: the unit and its own end. None when there is none.

    It may follow directly, after blanks, or after one hyphen ("six-mile").
    """
    place = end
    while place < len(text) and text[place] in " \u00a0\u2009\u202f" and place - end < 3:
        place += 1
    if place < len(text) and place == end and text[place] == "\n":
        place += 1
    if place == end and place + 1 < len(text) and text[place] in "-\u2010\u2011" and text[place + 1].isalpha():
        place += 1
    glued = place == end
    symbol = _symbols().ahead(text, place)
    word = _words().ahead(text, place)
    if symbol and not glued and text[place : symbol[1]] == "in" and not _INCHES.match(text, symbol[1]):
        symbol = None
    if symbol and (word is None or symbol[1] > word[1]):
        if text[place] in _ONE_LETTER and symbol[1] == place + 1 and not glued and text[place] not in "FmglLVW":
            return word
        if (
            symbol[0].kind is QuantityKind.MONEY
            and not glued
            and text[place : symbol[1]] in "$¥£"
            and _digit(text, symbol[1])
        ):
            return word
        return symbol
    return word


def currency_before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency written before a number that starts at `start`: the currency and its own start."""
    place = start
    while place > 0 and text[place - 1] in " \u00a0\u2009\u202f" and start - place < 2:
        place -= 1
    signs = _before().back(text, place)
    words = _before_words().back(text, place)
    if words and (signs is None or words[1] < signs[1]):
        return words
    return signs


def unit_named(name: str) -> Unit | None:
    """The unit with this canonical name; None for a count and for names that are not listed."""
    return _units().get(name)


def _digit(text: str, place: int) -> bool:
    while place < len(text) and text[place] == " ":
        place += 1
    return place < len(text) and text[place].isdigit()
