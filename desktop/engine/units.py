"""Units and currencies: how they are written, what they are called, and how one is converted into another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.phrases import PhraseTable
from desktop.model import QuantityKind


@dataclass(frozen=True, slots=True)
class Unit:
    """A canonical unit. Units of one `dimension` are converted to a common base: first `offset` is added (degrees of
    temperature begin at different points), then `factor` multiplies.
    `glued` names (symbols of one letter) count only where they touch the digits, or where nothing else fits."""

    name: str
    kind: QuantityKind
    dimension: str = ""
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


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
        found[name] = Unit(name, kind, entry["dimension"], Decimal(entry["factor"]), Decimal(entry.get("offset", 0)))
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
def currency_words() -> frozenset[str]:
    """The currencies that are one word, lower case: "euros"."""
    return frozenset(name for name, _ in _money_words() if name.isalpha())


@cache
def measure_words() -> frozenset[str]:
    """The units of measures that are one word, lower case: "tonnes"."""
    return frozenset(word for entry in lexicon("en/units")["units"] for word in entry["words"] if word.isalpha())


@cache
def _symbols() -> PhraseTable[Unit]:
    units, money = _units(), lexicon("en/currencies")
    phrases = [(symbol, units[entry["name"]]) for entry in lexicon("en/units")["units"] for symbol in entry["symbols"]]
    phrases += [(symbol, units[entry["unit"]]) for entry in money["subunits"] for symbol in entry["symbols"]]
    phrases += [(symbol, units[entry["code"]]) for entry in money["currencies"] for symbol in entry["symbols"]]
    phrases += [(entry["code"], units[entry["code"]]) for entry in money["currencies"]]
    return PhraseTable(phrases, cased=True)


@cache
def _long_symbols() -> PhraseTable[Unit]:
    """Symbols of three letters and more in any case: "Ghz", "KWH"."""
    units = _units()
    return PhraseTable(
        [(s, units[entry["name"]]) for entry in lexicon("en/units")["units"] for s in entry["symbols"] if len(s) > 2]
    )


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
_SPACED_LETTERS = frozenset("CFmglLVW")
_ONE = re.compile(r"(?<![\d.,])1$|\b(?:one|an?)$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


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
    found = _longest(text, place, glued=place == end)
    if found is not None and text[end : found[1]] == " mark" and not _ONE.search(text, max(0, end - 4), end):
        return None  # "the 200 mark" is passed, and not paid
    if found is not None and found[0].name == "DEM" and _are_grades(text, place, found[1]):
        return None
    if found is not None and found[0].name == "GBP" and text[place : found[1]].lower().startswith("pound"):
        return _money_or_mass(text, place, found)
    return found


def _longest(text: str, place: int, *, glued: bool) -> tuple[Unit, int] | None:
    symbol = _symbols().ahead(text, place) or _long_symbols().ahead(text, place)
    word = _words().ahead(text, place)
    if symbol is None or (word is not None and word[1] >= symbol[1]):
        return word
    written = text[place : symbol[1]]
    if text[symbol[1] : symbol[1] + 1].isdigit() and written[-1].isalnum():
        return word
    if not glued:
        if written == "in" and not _INCHES.match(text, symbol[1]):
            return word
        if len(written) == 1 and written in _ONE_LETTER and written not in _SPACED_LETTERS:
            return word
        if symbol[0].kind is QuantityKind.MONEY and written in ("$", "¥", "£") and _digit(text, symbol[1]):
            return word
    return symbol


def _money_or_mass(text: str, place: int, found: tuple[Unit, int]) -> tuple[Unit, int]:
    """ "25 pounds": a weight when the words around speak of weight or of a stuff, else sterling."""
    around = text[max(0, place - 60) : found[1] + 40].lower()
    heavy = word_set("en/units", "mass_context")
    if any(word in heavy for word in _LETTERS.findall(around)):
        return _units()["pound"], found[1]
    return found


def _are_grades(text: str, place: int, end: int) -> bool:
    """Whether "marks" are what an examiner gives: "six marks out of 80"."""
    if not text[place:end].lower().endswith(("mark", "marks")) or " " in text[place:end]:
        return False
    around = text[max(0, place - 60) : end + 40].lower()
    return text.startswith(" out of ", end) or not word_set("en/units", "grade_context").isdisjoint(
        _LETTERS.findall(around)
    )


def currency_before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency written before a number that starts at `start`: the currency and its own start."""
    place = start
    while place > 0 and text[place - 1] in " \u00a0\u2009\u202f" and start - place < 2:
        place -= 1
    signs = _before().back(text, place)
    words = _before_words().back(text, place)
    if words and (signs is None or words[1] < signs[1]):
        return words
    return signs or _ascii_sign(text, start)


_GROUPED = re.compile(r"\d{1,15}(?:[.,]\d|(?:m|bn|k)\b|\s?(?:million|billion)\b)")


def _ascii_sign(text: str, start: int) -> tuple[Unit, int] | None:
    """What agencies that write plain ASCII put for a currency sign: "PS2.7m" for pounds."""
    for sign, code in lexicon("en/currencies")["ascii_signs"].items():
        begin = start - len(sign)
        if (
            begin >= 0
            and text[begin:start] == sign
            and not text[begin - 1 : begin].isalnum()
            and _GROUPED.match(text, start)
        ):
            return _units()[code], begin
    return None


def unit_named(name: str) -> Unit | None:
    """The unit with this canonical name; None for a count and for names that are not listed."""
    return _units().get(name)


def _digit(text: str, place: int) -> bool:
    while place < len(text) and text[place] == " ":
        place += 1
    return place < len(text) and text[place].isdigit()
