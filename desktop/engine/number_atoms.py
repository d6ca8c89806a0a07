"""The words and digits of which a number is built, read one after another: the letters of its grammar."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from desktop.engine.lexicon import lexicon
from desktop.engine.numerals import read_numeral

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ ]?[-\u2010\u2011\u2013\u2014][ ]?(?=[^\W\d])|[ \n\t\u00a0\u2009\u202f]{1,4}")
_OTHER_LANGUAGES = ("de", "es")
"""Languages of which at least the magnitude words are read."""
_MILLONES = re.compile(r"\smillones\b", re.IGNORECASE)
"""Spanish "mil" is a thousand here; alone it is the English abbreviation of a million."""
_MAX_ATOMS = 40
_RANKS = frozenset(["small", "tens", "hundred", "ordinals", "and", "articles", "several", "negative", "point", "over"])
_DIGITS = frozenset(["digits", "fraction-digits"])


class Atom(NamedTuple):
    """A piece of a number at `start`..`end`: its `kind` in the grammar and its value; `hyphen` when one joins it to the
    piece before."""

    kind: str
    value: Decimal
    start: int
    end: int
    step: Decimal = Decimal(1)
    plain: bool = False
    hyphen: bool = False  # joined to the atom before by a hyphen


@cache
def _vocabulary() -> dict[str, tuple[str, Decimal]]:
    lists = lexicon("en/numbers")
    words: dict[str, tuple[str, Decimal]] = {}
    for kind in ("ordinals", "fractions", "small", "tens", "groups", "multipliers"):
        for word, value in lists[kind].items():
            words[word] = (kind, Decimal(value))
    for word, power in lists["magnitudes"].items():
        words[word] = ("magnitude", Decimal(10) ** power)
    for language in _OTHER_LANGUAGES:
        for word, power in lexicon(f"{language}/numbers")["magnitudes"].items():
            words.setdefault(word, ("magnitude", Decimal(10) ** power))
    for kind in ("hundred", "and", "articles", "point", "over", "negative", "spoken_zero"):
        for word in lists[kind]:
            words[word] = (kind, Decimal(100 if kind == "hundred" else 1))
    for alias, word in lists["aliases"].items():
        words[alias] = words[word]
    return words


@cache
def number_words() -> frozenset[str]:
    """The words with which a number can begin, articles apart."""
    lists = lexicon("en/numbers")
    joining = {*lists["and"], *lists["articles"], *lists["over"], *lists["spoken_zero"]}
    return (frozenset(_vocabulary()) | frozenset(plurals()) | frozenset(lists["tens_of"])) - joining


@cache
def plurals() -> dict[str, tuple[Decimal, Decimal] | None]:
    """ "hundreds" and the interval it stands for; None where no number can be given."""
    several = lexicon("en/numbers")["several"]
    return {word: (Decimal(ends[0]), Decimal(ends[1])) if ends else None for word, ends in several.items()}


def atoms_at(text: str, start: int) -> list[Atom]:
    """The number words and digit runs from `start` on, as far as they follow one another."""
    vocabulary = _vocabulary()
    atoms: list[Atom] = []
    place, hyphen = start, False
    while len(atoms) < _MAX_ATOMS:
        atom = _atom(text, place, vocabulary, hyphen)
        if atom is None or _breaks(atoms, atom):
            break
        atoms.append(atom)
        suffix = _suffix(text, atom)
        if suffix is not None:
            atoms.append(suffix)
        gap = _GAP.match(text, atoms[-1].end)
        if gap is None:
            break
        place = gap.end()
        hyphen = not gap.group().isspace()
    return atoms


def _breaks(atoms: list[Atom], atom: Atom) -> bool:
    """Whether no number goes on with `atom`: two numbers of one rank stand side by side ("one one", "3 4")."""
    if not atoms or any(before.kind == "point" for before in atoms):
        return False
    last = atoms[-1].kind
    return (last == atom.kind and last in _RANKS) or (last in _DIGITS and atom.kind in _DIGITS)


def _atom(text: str, place: int, vocabulary: dict[str, tuple[str, Decimal]], hyphen: bool) -> Atom | None:
    word = _WORD.match(text, place)
    if word is None or not text[place].isalpha():
        numeral = read_numeral(text, place)
        if numeral is None:
            return None
        kind = "fraction-digits" if numeral.fraction else "digits"
        return Atom(kind, numeral.value, place, numeral.end, numeral.step, numeral.plain, hyphen)
    form = word.group().lower()
    if (form in plurals() or form == "tens") and form not in vocabulary:
        return Atom("several", Decimal(0), place, word.end(), hyphen=hyphen)
    if form == "mil" and _MILLONES.match(text, word.end()):
        return Atom("magnitude", Decimal(1000), place, word.end(), hyphen=hyphen)
    known = vocabulary.get(form) or _run_together(form)
    if known is None:
        return None
    return Atom(known[0], known[1], place, word.end(), hyphen=hyphen)


@lru_cache(maxsize=8192)
def _run_together(form: str) -> tuple[str, Decimal] | None:
    """ "twentyfive", "fortysecond"."""
    vocabulary = _vocabulary()
    for word, value in lexicon("en/numbers")["tens"].items():
        if form.startswith(word) and (rest := vocabulary.get(form[len(word) :])) and rest[1] < 10:
            if rest[0] == "small":
                return "small-tens", Decimal(value) + rest[1]
            if rest[0] in ("ordinals", "fractions") or form.endswith("second"):
                return "ordinals", Decimal(value) + rest[1]
    return None


@cache
def _suffixes() -> dict[str, Decimal]:
    lists = lexicon("en/numbers")
    table = {suffix: Decimal(10) ** power for suffix, power in lists["suffixes"].items()}
    table.update({suffix: Decimal(10) ** power for suffix, power in lists["capital_suffixes"].items()})
    return table


def _suffix(text: str, atom: Atom) -> Atom | None:
    """A magnitude glued to digits: "150bn", "10k". "5m" is left to the units."""
    if atom.kind != "digits":
        return None
    word = _WORD.match(text, atom.end)
    if word is None or word.group() in ("m", "g", "t", "b", "mm", "G", "T"):
        return None
    form = word.group()
    factor = _suffixes().get(form) or _suffixes().get(form.lower())
    if factor is None and len(form) > 4 and form.lower() in lexicon("en/numbers")["magnitudes"]:
        factor = Decimal(10) ** int(lexicon("en/numbers")["magnitudes"][form.lower()])
    if factor is None or text[word.end() : word.end() + 1].isdigit():
        return None
    return Atom("magnitude", factor, atom.end, word.end())
