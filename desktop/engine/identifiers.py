"""Digits and number words that count nothing: parts of names, versions, pronouns."""

from __future__ import annotations

import re

from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.number_words import Number, NumberForm, read_number
from desktop.engine.word_classes import is_stop, is_verb

_NAME_BEFORE = re.compile(r"(?:^|(?<=[\s(\"'“‘/]))((?:[A-Z][\w&.]*\s){0,3}(?:[A-Z&]|[a-z][A-Z])[\w&.]*)\s$")
_PHONE = re.compile(r"\d{1,4}(?:[-/]\d{1,5}){2,6}(?!\w)")
_PHONE_TAIL = re.compile(r"\d{1,4}[-/]\d{1,5}[-/]$|\+\d{1,3}[- ]$")
_DIALLED = re.compile(r"0\d{2,5}(?:\s\d{2,8}){1,3}(?![\d,.])")
_DIALLED_BEFORE = re.compile(r"(?<!\d)0\d{2,5}(?:\s\d{2,8}){0,2}\s$")
_SHOUTED = re.compile(r"[A-Z]{2,}\s-$")
_ZONE = re.compile(r"\s(?:GMT|UTC|BST|EST|EDT|CET|PST|PDT)\b|\s?[ap]\.?m\b")
_UP_TO_AGE = re.compile(r"\b(?:aged|age|ages)\s\d{1,3}\s?(?:-|–|to)\s?$", re.IGNORECASE)
_AGED = re.compile(r"\b(?:aged|age|ages)\s$", re.IGNORECASE)
_OF_A_STREET = re.compile(r"\sblock\sof\b|\s(?:Street|St\.|Avenue|Ave\.|Road|Freeway|Highway|Expressway|Turnpike)\b")
_DECADE = re.compile(r"[\s-](?:twen|thir|for|fif|six|seven|eigh|nine)ties\b")
_PAGE = re.compile(r"\b[Pp]age\s$")
_ALL_WHEELS = re.compile(r"\b(?:(?:two|four|six)-by-|[246][x×])$", re.IGNORECASE)
_WHEELS = re.compile(r"(?:-by-(?:two|four|six)|[x×][246])(?![\w.,]?\w)", re.IGNORECASE)
"""What stands before the second number of "four-by-four" and "4x4", and behind the first."""
_ODDS = re.compile(r"\d{1,3}/\d{1,3}")
"""Such as 24/7 and 9/2, when it is no part of a whole."""
_EMERGENCY = ("911", "999", "112", "000", "110")
_CALLED = re.compile(
    r"\b(?:call|calls|called|calling|dial|dials|dialled|dialed|dialling|dialing|phoned|rang)\s(?:the\s)?$"
)
_QUOTED = re.compile(r"\d\.\d{1,4}/$")
"""What stands before the second of two prices, the bid and the offer: "135.92/94"."""
_OF_SO_MANY = re.compile(r"\s(?:in|out\sof|of\severy|in\severy)\s")
_YEARS = 1900
"""From here on a whole number behind "in" may be a year."""
_GLUED_LETTERS = re.compile(r"[^\W\d_]{1,12}")


def is_identifier(text: str, number: Number, has_unit: bool) -> bool:
    """Whether the number is no quantity: "S&P 500", "COVID-19", "iPhone 14", "5G", a score 3-2, "no one"."""
    start, end = number.start, number.end
    if number.form is NumberForm.WORDS and text[start:end].lower() == "one":
        return _is_pronoun(text, start, end, has_unit)
    if not has_unit and (_WHEELS.match(text, end) or _ALL_WHEELS.search(text, max(0, start - 9), start)):
        return True
    if is_street(text, end) or _DECADE.match(text, end) or _PAGE.search(text, max(0, start - 6), start):
        return True
    if number.low is not None and number.low >= 1 and not has_unit and _ODDS.fullmatch(text, start, end):
        return True
    if number.form is not NumberForm.DIGITS:
        return text[start:end].istitle() and _is_title_word(text, start)
    before = text[start - 1 : start]
    if before in ("#", "@"):
        return True
    if before in ("-", "_", "/", "–") and start >= 2 and text[start - 2].isalnum() and not has_unit:
        return not text[start - 2].islower() or before != "-"
    if before == "/" and _QUOTED.search(text, max(0, start - 14), start):
        return True
    if before == ":" and start >= 2 and text[start - 2].isalpha():
        return True
    if before == "." and start >= 2 and text[start - 2].isalpha():
        return True
    if before == "-" and _SHOUTED.search(text[max(0, start - 8) : start]):
        return True
    if _DIALLED.match(text, start) or _DIALLED_BEFORE.search(text[max(0, start - 16) : start]):
        return True
    if _PHONE.match(text, start) or _PHONE_TAIL.search(text[max(0, start - 12) : start]):
        return True
    if has_unit or number.scaled:
        return False
    if text[start:end] in _EMERGENCY and _CALLED.search(text, max(0, start - 24), start):
        return True
    if _GLUED_LETTERS.match(text, end) or _ZONE.match(text, end):
        return True
    return number.plain and (_is_score(text, start, end) or _is_cohort(text, start, end) or _is_named(text, start, end))


def is_street(text: str, end: int) -> bool:
    """Whether the number that ends at `end` names a street or a place in it: "East 23rd Street", "the 400 block of"."""
    return _OF_A_STREET.match(text, end) is not None


def _is_pronoun(text: str, start: int, end: int, has_unit: bool) -> bool:
    before = re.search(r"(\w+)[\s-]+$", text[max(0, start - 20) : start])
    if before and before[1].lower() in word_set("en/words", "not_one"):
        return not has_unit and not (before[1].lower() == "that" and _is_part(text, end))
    after = re.match(r"[\s-]+([^\W\d_]+)", text[end : end + 30])
    if after is None:
        return start > 0 and not (before and read_number(text, start - len(before.group())))
    return after[1].lower() in word_set("en/words", "pronoun_after_one")


def _is_part(text: str, end: int) -> bool:
    """Whether the "one" that ends at `end` is one of so many: "that one in five bridges", not "that one in 2019"."""
    link = _OF_SO_MANY.match(text, end)
    whole = read_number(text, link.end()) if link else None
    return whole is not None and whole.low is not None and whole.low < _YEARS


def _is_title_word(text: str, start: int) -> bool:
    """Whether a capitalised number word inside a sentence belongs to a name: "Kick Six", "BBC One"."""
    name = _NAME_BEFORE.search(text[max(0, start - 40) : start])
    return name is not None and name.start() > 0 and not is_verb(name[1].split()[-1].lower())


def _is_score(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a result such as 3-2, or of 24/7: a range would rise."""
    behind = re.match(
        r"[-–/](\d{1,3})(?![\d%]|[.,]\d|\s?(?:per|%|year|month|week|day|hour|min|mile|km|m\b))", text[end : end + 12]
    )
    if behind is not None:
        return int(behind[1]) <= int(text[start:end])
    ahead = re.search(r"(?<![\d.,])(\d{1,3})[-–/]$", text[max(0, start - 5) : start])
    return ahead is not None


def _is_cohort(text: str, start: int, end: int) -> bool:
    """Whether an age group is named: "aged 18 to 34". It is the scope of another number."""
    if _AGED.search(text, max(0, start - 10), start) and re.match(r"\s?(?:-|–|to)\s?\d", text[end : end + 5]):
        return True
    return _UP_TO_AGE.search(text, max(0, start - 16), start) is not None


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a bare number belongs to the capitalised name before it: "S&P 500", "Route 66", "iPhone 14"."""
    name = _NAME_BEFORE.search(text[max(0, start - 40) : start])
    if name is None or int(text[start:end]) > 9999:
        return False
    last = name[1].split()[-1]
    if "&" in name[1] or last in word_set("en/words", "numbered_names") or last in word_set("en/words", "index_names"):
        return True
    if is_verb(last.lower()) or last.lower() in word_set("en/words", "stops") or is_event(last.lower()):
        return False
    if last.isupper() and 2 <= len(last) <= 4 and last.lower() not in country_forms():
        return True
    behind = re.match(r"\s([a-z]{3,})", text[end : end + 16])
    if behind and not is_stop(behind[1]) and not is_verb(behind[1]):
        return False
    return name.start() > 0 or (last.isupper() and len(last) > 1) or any(c.isupper() for c in last[1:])


def country_forms() -> frozenset[str]:
    """The names of countries and peoples in lower case: "US 30 soldiers" are soldiers, "AK 47 rifles" no 47 rifles."""
    return frozenset(form.rstrip(".") for forms in lexicon("en/scopes")["places"].values() for form in forms)


def is_event(form: str) -> bool:
    """Whether the word says what is counted ("toll", "dead"), so that a headline's number after it is a count."""
    return any(form in words for words in lexicon("en/counts")["concepts"].values())
