"""Numbers in words, alone or mixed with digits: "a hundred and two", "2.6 million", "two and a half thousand"."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum

from desktop.engine.lexicon import lexicon
from desktop.engine.made_often import made_often
from desktop.engine.number_atoms import Atom, atoms_at, plurals

_OF_A = re.compile(r"\sof\s(?=an?\s)", re.IGNORECASE)
_OF_MANY = re.compile(r"\s{1,3}(?:of|upon)\s{1,3}([^\W\d_]+)")
_ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th)(?![^\W_])", re.IGNORECASE)


class NumberForm(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    SEVERAL = "several"  # "dozens", "tens of thousands"
    MULTIPLIER = "multiplier"  # "twice", "tripled"


@made_often()
class Number:
    """A number without its unit. `low` and `high` differ for "tens of thousands" only, and are None for "dozens".
    `plain` is true for bare digits such as a year has; `article` when it begins with "a" or "an"."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    step: Decimal | None
    form: NumberForm
    plain: bool = False
    article: bool = False
    scaled: bool = False


def read_number(text: str, start: int) -> Number | None:
    """The longest number that begins at `start`, or None. `start` must be the edge of a word or a run of digits."""
    atoms = atoms_at(text, start)
    if not atoms:
        return None
    if len(atoms) == 1 and atoms[0].kind == "digits":
        return _in_digits(atoms[0], text)
    found = _several(atoms, text) or _whole(atoms, text)
    return _share_of_magnitude(found, text) if found and found.form is NumberForm.FRACTION else found


def _in_digits(atom: Atom, text: str) -> Number:
    """A number or an ordinal of nothing but digits, as most are: what the grammar below would make of it."""
    if atom.plain and (ending := _ORDINAL_ENDING.match(text, atom.end)):
        return Number(atom.start, ending.end(), atom.value, atom.value, Decimal(1), NumberForm.ORDINAL)
    value = Decimal(0) + atom.value
    return Number(atom.start, atom.end, value, value, atom.step, NumberForm.DIGITS, atom.plain)


def _share_of_magnitude(share: Number, text: str) -> Number:
    """ "a quarter of a million" is a number; "a quarter of a million-pound fortune" stays a share."""
    link = _OF_A.match(text, share.end)
    atoms = atoms_at(text, link.end()) if link else []
    if len(atoms) != 2 or atoms[1].kind != "magnitude" or text[atoms[1].end : atoms[1].end + 1] == "-":
        return share
    if share.low is None:
        return share
    value = share.low * atoms[1].value
    return Number(share.start, atoms[1].end, value, value, Decimal(0), NumberForm.WORDS, scaled=True)


def _several(atoms: list[Atom], text: str) -> Number | None:
    """ "dozens", "hundreds", "tens of thousands", "hundreds of millions"."""
    first = atoms[0]
    form = text[first.start : first.end].lower()
    ends = plurals().get(form)
    tens = form in lexicon("en/numbers")["tens_of"]
    if form not in plurals() and not tens:
        return None
    follower = _OF_MANY.match(text, first.end)
    if tens and follower and (thousands := plurals().get(follower[1].lower())) and follower[1].lower() != form:
        unit = thousands[0]
        low, high = (ends or (Decimal(10), Decimal(100))) if form != "tens" else (Decimal(10), Decimal(100))
        return Number(first.start, follower.end(), low * unit, high * unit, None, NumberForm.SEVERAL)
    if form not in plurals():
        return None
    low_high = ends if form not in ("dozens", "scores") else None
    low_end, high_end = low_high if low_high else (None, None)
    return Number(first.start, first.end, low_end, high_end, None, NumberForm.SEVERAL)


def _whole(atoms: list[Atom], text: str) -> Number | None:
    index = 0
    sign = Decimal(1)
    if atoms[0].kind == "negative":
        index, sign = 1, Decimal(-1)
        if len(atoms) == 1:
            return None
    return _positive(atoms, index, sign, text)


def _positive(atoms: list[Atom], index: int, sign: Decimal, text: str) -> Number | None:
    first = atoms[index]
    start = atoms[0].start
    if first.kind == "digits" and first.plain and index == 0 and (ending := _ORDINAL_ENDING.match(text, first.end)):
        return Number(start, ending.end(), first.value, first.value, Decimal(1), NumberForm.ORDINAL)
    if first.kind == "multipliers" and index == 0:
        return Number(start, first.end, first.value, first.value, None, NumberForm.MULTIPLIER)
    found = _point(atoms, index) or _cardinal(atoms, index)
    if found is None:
        fraction = _bare_fraction(atoms, index, text)
        if fraction is not None:
            value, end = fraction
            return _made(atoms, index, end, sign * value, Decimal(0), NumberForm.FRACTION)
        return _ordinal(atoms, index, text)
    value, step, end = found
    form = NumberForm.DIGITS if any(a.kind.endswith("digits") for a in atoms[index:end]) else NumberForm.WORDS
    if atoms[end - 1].kind == "fraction-digits":
        form = NumberForm.FRACTION
    ordinal = _ordinal(atoms, index, text)
    if ordinal is not None and ordinal.end > atoms[end - 1].end and not _is_denominator(atoms, index, end, text):
        return ordinal
    value, end, mixed = _fractions(atoms, index, end, value, text)
    if mixed:
        form, step = NumberForm.FRACTION, Decimal(0)
    return _made(atoms, index, end, sign * value, step, form)


def _made(atoms: list[Atom], index: int, end: int, value: Decimal, step: Decimal, form: NumberForm) -> Number:
    last = atoms[end - 1]
    alone = end - index == 1 and atoms[index].kind == "digits" and atoms[index].plain
    return Number(
        atoms[0].start, last.end, value, value, step, form, alone,
        atoms[index].kind == "articles", any(a.kind == "magnitude" for a in atoms[index:end]),
    )  # fmt: skip


def _is_denominator(atoms: list[Atom], index: int, end: int, text: str) -> bool:
    """Whether the ordinal word after a cardinal divides it: "two thirds", "one fifth", not "twenty-third"."""
    word = text[atoms[end].start : atoms[end].end].lower() if end < len(atoms) else ""
    return word.endswith(("s", "half")) or atoms[index].value == 1


def _point(atoms: list[Atom], index: int) -> tuple[Decimal, Decimal, int] | None:
    """ "two point five million", "point 77"."""
    whole, place = Decimal(0), index
    if atoms[index].kind != "point":
        found = _below_hundred(atoms, index) if atoms[index].kind != "digits" else (atoms[index].value, index + 1)
        hundred = _cardinal(atoms, index)
        if hundred is not None and atoms[index].kind != "digits":
            found = (hundred[0], hundred[2])
        if found is None:
            return None
        whole, place = found
    if place >= len(atoms) or atoms[place].kind != "point" or whole != whole.to_integral_value():
        return None
    digits, place = "", place + 1
    while place < len(atoms) and atoms[place].kind in ("small", "tens", "digits", "small-tens", "spoken_zero"):
        if atoms[place].kind == "spoken_zero":
            digits, place = digits + "0", place + 1
            continue
        part = _below_hundred(atoms, place) if atoms[place].kind != "digits" else (atoms[place].value, place + 1)
        if part is None:
            break
        value, place = part
        if place < len(atoms) and atoms[place].kind == "hundred":
            rest = _below_hundred(atoms, place + 1) if place + 1 < len(atoms) else None
            value, place = value * 100 + (rest[0] if rest else 0), rest[1] if rest else place + 1
        digits += str(value)
    if not digits.isdigit():
        return None
    value = whole + Decimal("0." + digits)
    step = Decimal(1).scaleb(-len(digits))
    while place < len(atoms) and atoms[place].kind in ("magnitude", "hundred"):
        value, step, place = value * atoms[place].value, step * atoms[place].value, place + 1
    return value, step, place


def _cardinal(atoms: list[Atom], index: int) -> tuple[Decimal, Decimal, int] | None:
    """Groups below a thousand with falling magnitudes: value, step, the atom behind. Grammar of spoken English."""
    total, step, place, ceiling = Decimal(0), Decimal(1), index, Decimal("Infinity")
    while place < len(atoms):
        begin = place
        if begin > index and atoms[begin].kind == "and":
            if atoms[begin - 1].kind not in ("magnitude", "hundred"):
                break
            begin += 1
        group = _group(atoms, begin, first=begin == index)
        if group is None or (begin > index and atoms[begin].kind == "digits" and atoms[begin - 1].kind == "and"):
            break
        value, group_step, end = group
        factor = Decimal(1)
        while end < len(atoms) and atoms[end].kind in ("magnitude", "groups"):
            if atoms[end].kind == "groups" and atoms[end].value == 20:
                break
            factor *= atoms[end].value
            end += 1
        if factor >= ceiling or (place > index and value >= ceiling):
            break
        if begin > place and end < len(atoms) and atoms[end].kind == "fractions":
            break
        if begin == index and atoms[begin].kind == "articles" and factor == 1 and end == begin + 1:
            return None
        total += value * factor
        step, place, ceiling = group_step * factor, end, factor
        if factor == 1:
            break
    return None if place == index else (total, step, place)


def _group(atoms: list[Atom], index: int, *, first: bool) -> tuple[Decimal, Decimal, int] | None:
    """A number below a thousand (or hundreds up to "ninety-nine hundred"), digits, or "a" before a magnitude."""
    if index >= len(atoms):
        return None
    atom = atoms[index]
    follows = atoms[index + 1].kind if index + 1 < len(atoms) else ""
    if atom.kind == "digits":
        if follows == "hundred":
            return _hundreds(atoms, atom.value, index + 1)
        return atom.value, atom.step, index + 1
    if atom.kind == "fraction-digits":
        return atom.value, Decimal(0), index + 1
    if atom.kind == "articles":
        if follows == "hundred":
            return _hundreds(atoms, Decimal(1), index + 1)
        return (Decimal(1), Decimal(1), index + 1) if first and follows in ("magnitude", "groups") else None
    if atom.kind == "hundred" and first and follows in ("small", "tens", "and"):
        return _hundreds(atoms, Decimal(1), index)
    if atom.kind == "magnitude" and first and atom.value == 1000 and follows in ("small", "tens"):
        return Decimal(1), Decimal(1), index
    below = _below_hundred(atoms, index)
    if below is None:
        return None
    value, end = below
    if end < len(atoms) and atoms[end].kind == "hundred" and (value < 20 or value % 10):
        return _hundreds(atoms, value, end)
    return value, Decimal(1), end


def _hundreds(atoms: list[Atom], count: Decimal, index: int) -> tuple[Decimal, Decimal, int]:
    """`count` hundred, from the word "hundred" on, with what follows below a hundred."""
    value, end = count * 100, index + 1
    rest = end + 1 if end < len(atoms) and atoms[end].kind == "and" else end
    if rest < len(atoms) and atoms[rest].kind == "digits" and rest > end and atoms[rest].value < 100:
        below: tuple[Decimal, int] | None = (atoms[rest].value, rest + 1)
    else:
        below = _below_hundred(atoms, rest)
    if below is None or not below[0]:
        return value, Decimal(1), end
    if below[1] < len(atoms) and atoms[below[1]].kind == "hundred":
        return value, Decimal(1), end
    if below[1] < len(atoms) and atoms[below[1]].kind == "fractions" and rest > end:
        return value, Decimal(1), end
    return value + below[0], Decimal(1), below[1]


def _below_hundred(atoms: list[Atom], index: int) -> tuple[Decimal, int] | None:
    if index >= len(atoms):
        return None
    atom = atoms[index]
    if atom.kind in ("small", "small-tens"):
        return atom.value, index + 1
    if atom.kind != "tens":
        return None
    if index + 1 < len(atoms) and atoms[index + 1].kind == "small" and 0 < atoms[index + 1].value < 10:
        return atom.value + atoms[index + 1].value, index + 2
    return atom.value, index + 1


def _fractions(atoms: list[Atom], index: int, end: int, value: Decimal, text: str) -> tuple[Decimal, int, bool]:
    """What a fraction makes of the cardinal before it: "two thirds", "one and a half thousand", "1 over 3"."""
    if end < len(atoms) and atoms[end].kind == "fractions" and not (atoms[index].kind == "digits" and end == index + 1):
        word = text[atoms[end].start : atoms[end].end].lower()
        if word.endswith(("s", "half")) or value == 1:
            return _scaled(atoms, value / atoms[end].value, end + 1)
    if denominator := _long_denominator(atoms, end, value):
        return value / denominator[0], denominator[1], True
    if end + 1 < len(atoms) and atoms[end].kind == "over":
        below = _cardinal(atoms, end + 1)
        if below is not None and value < below[0] and below[0]:
            return value / below[0], below[2], True
    if end < len(atoms) and atoms[end].kind == "and":
        part = _part(atoms, end + 1)
        if part is not None:
            share, after = part
            last = atoms[end - 1]
            scales = last.kind == "groups" or (last.kind == "magnitude" and last.value > 100)
            base = last.value if scales else Decimal(1)
            if after < len(atoms) and atoms[after].kind in ("magnitude", "groups"):
                if base == 1:
                    return *_scaled_group(atoms, value + share, after), True
                return value + share * atoms[after].value, after + 1, True
            return value + share * base, after, True
    return value, end, False


def _scaled(atoms: list[Atom], value: Decimal, end: int) -> tuple[Decimal, int, bool]:
    while end < len(atoms) and atoms[end].kind in ("magnitude", "hundred"):
        value, end = value * atoms[end].value, end + 1
    return value, end, True


def _long_denominator(atoms: list[Atom], end: int, value: Decimal) -> tuple[Decimal, int] | None:
    """ "one twenty-fifth"."""
    if end + 1 < len(atoms) and value == 1 and atoms[end].kind == "tens":
        last = atoms[end + 1]
        if last.kind in ("fractions", "ordinals") and last.value < 10 and last.hyphen:
            return atoms[end].value + last.value, end + 2
    return None


def _part(atoms: list[Atom], index: int) -> tuple[Decimal, int] | None:
    """ "a half", "three fifths", "half", "fifty-four hundredths": value and the atom behind."""
    if index >= len(atoms):
        return None
    atom = atoms[index]
    if atom.kind == "fractions" and atom.value in (2, 4):
        return 1 / atom.value, index + 1
    if atom.kind == "articles" and index + 1 < len(atoms) and atoms[index + 1].kind == "fractions":
        return 1 / atoms[index + 1].value, index + 2
    below = _below_hundred(atoms, index)
    if below and below[1] < len(atoms) and atoms[below[1]].kind == "fractions" and below[0] < atoms[below[1]].value:
        return below[0] / atoms[below[1]].value, below[1] + 1
    return None


def _bare_fraction(atoms: list[Atom], index: int, text: str) -> tuple[Decimal, int] | None:
    """ "a third of", "half a million", "quarter million", "half a dozen"; None for "a third man", "the first half"."""
    atom = atoms[index]
    end = index
    value = None
    if atom.kind == "articles":
        if end + 1 < len(atoms) and atoms[end + 1].kind == "fractions":
            value, end = 1 / atoms[end + 1].value, end + 2
        elif end + 2 < len(atoms) and atoms[end + 1].kind in ("hundred", "magnitude"):
            found = _cardinal(atoms, index)
            if found and found[2] < len(atoms) and atoms[found[2]].kind == "fractions":
                return found[0] / atoms[found[2]].value, found[2] + 1
    elif atom.kind == "fractions" and atom.value in (2, 4) and text[atom.start : atom.end].lower() != "quarters":
        value, end = 1 / atom.value, end + 1
    if value is None:
        return None
    scale = end + 1 if end < len(atoms) and atoms[end].kind == "articles" else end
    if scale < len(atoms) and atoms[scale].kind in ("magnitude", "groups"):
        return _scaled_group(atoms, value, scale)
    whole = text[atoms[index].start : atoms[end - 1].end].lower()
    if text[atoms[end - 1].start : atoms[end - 1].end].lower() == "fourth" and atom.kind != "articles":
        return None
    if _stands_for_share(whole, text, atoms[end - 1].end):
        return value, end
    return None


def _scaled_group(atoms: list[Atom], value: Decimal, end: int) -> tuple[Decimal, int]:
    while end < len(atoms) and atoms[end].kind in ("magnitude", "groups"):
        value, end = value * atoms[end].value, end + 1
    return value, end


_OF = re.compile(
    r"\s+(?:of|the|its|their|his|her|our|less|more|as|in|that|from|to|by|and|were|was|are|is|said|say)\b|\s*(?:[.,;:!?)]|$)"
)


def _stands_for_share(whole: str, text: str, end: int) -> bool:
    """Whether "a third" or "half" here is a share: followed by "of", a pronoun, or nothing it could be counting."""
    if text[max(0, end - len(whole) - 3) : end - len(whole)].lower() == "by ":
        return True
    if whole in ("half", "quarter", "a quarter"):
        return bool(
            re.compile(r"\s{1,3}(?:of|the|its|their|his|her|our|all)\b|\s{0,2}-?\s{0,2}(?:litre|liter)").match(
                text, end
            )
        )
    return bool(_OF.match(text, end))


def _ordinal(atoms: list[Atom], index: int, text: str) -> Number | None:
    """ "third", "twenty-fifth", "hundredth"."""
    value, end = Decimal(0), index
    if atoms[end].kind == "tens" and end + 1 < len(atoms):
        value, end = atoms[end].value, end + 1
    last = atoms[end]
    if not _is_ordinal(last, text) or (value and last.value >= 10):
        return None
    value += last.value
    return Number(atoms[index].start, last.end, value, value, Decimal(1), NumberForm.ORDINAL)


def _is_ordinal(atom: Atom, text: str) -> bool:
    """Whether the word can be an ordinal: "third" and "fourth" can, "half", "quarter" and "thirds" cannot."""
    word = text[atom.start : atom.end].lower()
    return atom.kind == "ordinals" or (atom.kind == "fractions" and word.endswith(("th", "rd")))
