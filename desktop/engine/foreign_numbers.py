"""Numbers in digits and words of a language other than English, read from its word lists: "zwölf", "1,5 Milliarden",
"doscientos mil", "drei Viertel"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.number_words import Number, NumberForm
from desktop.engine.numerals import read_numeral
from desktop.engine.phrases import PhraseTable

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[ \n\u00a0\u2009\u202f]{1,2}|-")
_LONGEST = 60
"""Letters of a number written together, at most."""
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class _Lists:
    words: dict[str, Decimal]
    magnitudes: dict[str, Decimal]
    shares: dict[str, Decimal]
    phrases: PhraseTable[Decimal]
    denominators: PhraseTable[Decimal]
    several: PhraseTable[tuple[Decimal, ...]]
    together: bool


@cache
def _lists(language: str) -> _Lists:
    lists = lexicon(f"{language}/numbers")
    return _Lists(
        {word: Decimal(value) for word, value in lists["words"].items()},
        {word: Decimal(10) ** power for word, power in lists["magnitudes"].items()},
        {word: _fraction(value) for word, value in lists["shares"].items()},
        PhraseTable({phrase: _fraction(value) for phrase, value in lists["phrases"].items()}),
        PhraseTable({word: Decimal(value) for word, value in lists["denominators"].items()}),
        PhraseTable([(word, tuple(map(Decimal, ends or ()))) for word, ends in lists["several"].items()]),
        bool(lists["written_together"]),
    )


def _fraction(written: str) -> Decimal:
    above, _, below = written.partition("/")
    return Decimal(above) / Decimal(below or 1)


@cache
def beginnings(language: str) -> re.Pattern[str]:
    """Where a number can begin: at a digit, or at a word that begins as one of the language's number words does."""
    lists = lexicon(f"{language}/numbers")
    forms = {*lists["words"], *lists["shares"], *lists["denominators"]}
    forms |= {phrase.split()[0] for name in ("several", "phrases") for phrase in lists[name]}
    words = "|".join(sorted((re.escape(form) for form in forms), key=len, reverse=True))
    tail = r"[^\W\d_]*" if lists["written_together"] else r"(?![^\W\d_])"
    return re.compile(rf"\d|[½⅓⅔¼¾⅕⅛]|(?<![^\W\d_])(?:{words}){tail}", re.IGNORECASE)


def read_foreign(text: str, start: int, language: str) -> Number | None:
    """The number at `start`, a place where `beginnings` matched; None when it is none, or only an article."""
    lists = _lists(language)
    several = lists.several.ahead(text, start)
    if several is not None:
        low, high = several[0] if several[0] else (None, None)
        return Number(start, several[1], low, high, None, NumberForm.SEVERAL)
    phrase = lists.phrases.ahead(text, start)
    if phrase is not None:
        form = NumberForm.FRACTION if phrase[0] < 1 else NumberForm.WORDS
        return Number(start, phrase[1], phrase[0], phrase[0], Decimal(0), form)
    numeral = read_numeral(text, start, decimal_comma=True)
    if numeral is not None:
        form = NumberForm.FRACTION if numeral.fraction else NumberForm.DIGITS
        whole = Number(start, numeral.end, numeral.value, numeral.value, numeral.step, form, numeral.plain)
    else:
        spelled = _in_words(text, start, language)
        if spelled is None:
            return None
        whole = spelled
    return _scaled(text, whole, lists, word_set(f"{language}/numbers", "joiners"))


def _in_words(text: str, start: int, language: str) -> Number | None:
    """A number in words without its last magnitude. An article alone is a number only before a magnitude or a part."""
    lists = _lists(language)
    joiners = word_set(f"{language}/numbers", "joiners")
    total, current, place, end, read = Decimal(0), Decimal(0), start, start, 0
    while read < _MOST_WORDS:
        word = _WORD.match(text, place)
        if word is None:
            break
        form = word.group().lower()
        if read == 0 and form in lists.shares:
            return Number(
                start, word.end(), lists.shares[form], lists.shares[form], Decimal(0), NumberForm.WORDS, article=True
            )
        values = _pieces(form, language)
        if form in joiners and read and 20 <= current % 100 < 100 and current % 10 == 0:
            values = []
        elif not values or not _continues(values[0], total, current, read):
            break
        for value in values:
            if value >= 1000:
                total, current = total + max(current, Decimal(1)) * value, Decimal(0)
            elif value == 100 and 0 < current < 10:
                current *= 100
            else:
                current += value
        end = word.end() if values else end
        read += 1
        gap = _GAP.match(text, word.end())
        if gap is None:
            break
        place = gap.end()
    if read == 0:
        return None
    article = text[start:end].lower() in word_set(f"{language}/numbers", "articles")
    value = total + current
    return Number(start, end, value, value, Decimal(1), NumberForm.WORDS, article=article)


def _continues(value: Decimal, total: Decimal, current: Decimal, read: int) -> bool:
    """Whether a number goes on with `value`: "doscientos cincuenta" does, "dos tres" does not."""
    if read == 0:
        return True
    if value >= 1000:
        return total == 0
    return current == 0 or (value < 100 <= current) or (value < 10 and current % 100 >= 20 and current % 10 == 0)


def _pieces(form: str, language: str) -> list[Decimal]:
    """The values of a number word, or of the words that it is run together from; [] when it is none."""
    lists = _lists(language)
    if form in lists.words:
        return [lists.words[form]]
    if not lists.together or len(form) > _LONGEST:
        return []
    joiners = word_set(f"{language}/numbers", "joiners")
    found: list[Decimal] = []
    place = 0
    while place < len(form):
        longest = next(
            (form[place:end] for end in range(min(len(form), place + 12), place, -1) if form[place:end] in lists.words),
            "",
        )
        if longest:
            found.append(lists.words[longest])
        else:
            longest = next((joiner for joiner in joiners if found and form.startswith(joiner, place)), "")
        if not longest:
            return []
        place += len(longest)
    return found


def _scaled(text: str, number: Number, lists: _Lists, joiners: frozenset[str]) -> Number | None:
    """The number with the magnitude words and the denominator behind it; None for an article that stays alone."""
    value, step, end, scaled, last = number.low, number.step, number.end, False, Decimal(1)
    assert value is not None and step is not None
    while gap := _GAP.match(text, end):
        part = lists.denominators.ahead(text, gap.end())
        if part is not None and not scaled and value < 100 and number.form is not NumberForm.FRACTION:
            return Number(number.start, part[1], value / part[0], value / part[0], Decimal(0), NumberForm.FRACTION)
        word = _WORD.match(text, gap.end())
        factor = lists.magnitudes.get(word.group().lower()) if word else None
        half = lists.shares.get(word.group().lower()) if word and number.article and not scaled else None
        if word is None or (factor is None and half is None):
            break
        end = word.end() + (text[word.end() : word.end() + 1] == "." and len(word.group()) == 3)
        value, step = value * (factor or half or 1), step * (factor or 0)
        scaled, last = scaled or factor is not None, factor or last
    if scaled and (more := _and_a_half(text, end, lists, joiners)):
        value, end = value + more[0] * last, more[1]
    if number.article and not scaled:
        return None
    return Number(number.start, end, value, value, step, number.form, number.plain and not scaled, scaled=scaled)


def _and_a_half(text: str, end: int, lists: _Lists, joiners: frozenset[str]) -> tuple[Decimal, int] | None:
    """The part behind a magnitude in "un millón y medio" and its end."""
    words = []
    place = end
    for _ in range(2):
        gap = _GAP.match(text, place)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None:
            return None
        words.append(word.group().lower())
        place = word.end()
    share = lists.shares.get(words[1])
    return (share, place) if words[0] in joiners and share is not None and share < 1 else None
