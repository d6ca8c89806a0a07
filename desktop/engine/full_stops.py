"""Whether a single full stop ends a sentence, told by what stands before it and behind it."""

from __future__ import annotations

import re
from functools import cache

from desktop.engine.languages import ENGLISH
from desktop.engine.lexicon import word_set

_LIST = "abbreviations"
_LABEL = re.compile(r"\s{0,20}[⁃•◦▪–-]?\s?\(?(?:\d{1,3}|[A-HJ-Za-z])")
_DOTTED = re.compile(r"(?:^|(?<=[\s(\"'“‘\[/<–—-]))((?:[^\W\d_]\.)+[^\W\d_]|[\w.'’&°-]+)$")
_SPACED = re.compile(r"(?<![\w.])([a-zà-ÿ]\.)\s([^\W\d_])$")
"""An abbreviation with blanks inside: "p. m", "z. B"."""
_GLUED_WORD = re.compile(r"^.*[a-z]{3}\.(?=[A-Z])")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_INITIAL = re.compile(r"[^\W\d_]\.")
_NUMBERED = re.compile(r"[A-Z]{0,5}[-/]?\d|[IVXLC]{2,6}\b")
"""What a letter or a Roman figure counts: "No. A-12", "Vol. IV"."""
_ZONE = re.compile(r"(?:[A-Z][\w'’-]{0,20}\s){1,3}[Tt]ime\b")
_TICKER = re.compile(r"[A-Z]{1,6}\.[A-Z]{1,3}\b")
_ASIDE = re.compile(r"[(\[][^()\[\]]{1,120}[)\]]\s*(?:[,;:–—-]|[^\W\d_])")
_CLAUSE = 4
"""Letters of a word in small letters that shows running text before an abbreviation."""


def last_word(before: str) -> str:
    """The word, abbreviation or number at the end of `before`, without its stop; empty where none is."""
    found = _DOTTED.search(before[-40:])
    return _GLUED_WORD.sub("", found[1]) if found else ""


def next_word(following: str) -> str:
    """The word at the beginning of `following`, folded; empty where none is."""
    found = re.match(r"[\w'’]+", following)
    return found[0].casefold().replace("’", "'") if found else ""


def starts_sentence(following: str, language: str) -> bool:
    """Whether `following` begins with a capitalised word that seldom follows an abbreviation in a sentence: "The"."""
    return following[:1].isupper() and next_word(following) in _starters(language)


def goes_on_after_aside(rest: str) -> bool:
    """Whether `rest` begins with a bracket behind which the sentence goes on: "(0700 GMT) when"."""
    aside = _ASIDE.match(rest)
    return aside is not None and not aside[0][-1].isupper()


def abbreviates(before: str) -> bool:
    """Whether a listed abbreviation stands before a stop, and no other word in small letters."""
    word = last_word(before)
    small = word.casefold() in word_set(_LIST, "ambiguous_words") and word.islower()
    return word.casefold() in _listed() and not small


def ends_sentence(before: str, rest: str, following: str, closed: bool, language: str) -> bool:
    """Whether a single full stop after `before` ends a sentence when `rest` follows, which is `following` without
    opening quotation marks and brackets; `closed` where closing ones stand behind the stop."""
    if _LABEL.fullmatch(before):
        return False  # "1." at the head of an item
    word = _word(before)
    if not word:
        return True
    lower = word.casefold().replace("’", "'")
    if len(word) == 1 and word.isalpha():
        return _initial_ends(before, following, word, language)
    if word.isdigit():
        return not (len(word) < 3 and _is_ordinal(before, language))
    if "." not in lower and lower not in _listed():
        return True
    starts = starts_sentence(following, language) and not _is_headline(before, following)
    if _ACRONYM.fullmatch(lower):
        return _acronym_ends(before, rest, following, lower, starts, closed)
    if _is_capitals(before, word, following):
        return not (lower in word_set(_LIST, "before_number") and following[0].isdigit())
    return _abbreviation_ends(before, rest, following, word, starts)


def _word(before: str) -> str:
    """The last word, with an abbreviation in two pieces put together, and of a compound that ends in a listed
    abbreviation only that: "ex-Gov"."""
    spaced = _SPACED.search(before[-12:])
    if spaced:
        return spaced[1] + spaced[2]
    word = last_word(before)
    tail = word.rsplit("-", 1)[-1]
    return tail if len(tail) > 1 and tail.casefold() in _listed() else word


def _initial_ends(before: str, following: str, word: str, language: str) -> bool:
    """Whether a stop behind a single letter ends a sentence: not in "J. A. Smith", but after "vitamin C"."""
    if _INITIAL.match(following):
        return False
    words = before.split()
    if word.isupper():
        if len(words) > 1 and words[-2].casefold() in word_set(_LIST, "lettered"):
            return True
        named = len(words) > 2 and words[-2][:1].isupper() and words[-2].isalpha()
        return starts_sentence(following, language) and not (
            named and next_word(following) in word_set(_LIST, "surnames_too")
        )
    if word in word_set(_LIST, "never_final"):
        return False
    return word not in word_set(_LIST, "before_number") or not following[0].isdigit()


def _is_ordinal(before: str, language: str) -> bool:
    """Whether a number with a stop is an ordinal, by the word before it: "am 3. Mai"."""
    if language == ENGLISH:
        return False
    ahead = before.split()[-2:-1]
    return bool(ahead) and ahead[0].casefold() in word_set(f"{language}/{_LIST}", "before_ordinal")


def _acronym_ends(before: str, rest: str, following: str, lower: str, starts: bool, closed: bool) -> bool:
    after = next_word(following)
    if lower in ("a.m", "p.m"):
        if after in word_set(_LIST, "after_a_time") or _ZONE.match(following) or goes_on_after_aside(rest):
            return False
        return _is_clause(before)
    if lower in word_set(_LIST, "never_final"):
        return False
    if starts or (rest[0] in '“"' and closed):
        return True
    return lower in word_set(_LIST, "states") and _state_ends(before, rest, lower)


def _abbreviation_ends(before: str, rest: str, following: str, word: str, starts: bool) -> bool:
    lower = word.casefold()
    small = lower in word_set(_LIST, "ambiguous_words") and not word[0].isupper()
    if lower in word_set(_LIST, "closing"):
        return not following[0].isdigit()
    if lower in word_set(_LIST, "before_number"):
        if following[0].isdigit() or (not small and _counts(before, word, following)):
            return False
        if lower not in word_set(_LIST, "ambiguous_words"):
            return starts
    if lower in word_set(_LIST, "never_final"):
        return (starts and lower in word_set(_LIST, "street_too")) or small
    if lower in word_set(_LIST, "sometimes_final"):
        if small or starts:
            return True
        if lower in word_set(_LIST, "states") and _state_ends(before, rest, lower):
            return True
        return lower in word_set(_LIST, "companies") and _company_ends(before, rest, following)
    return True


def _counts(before: str, word: str, following: str) -> bool:
    """Whether a letter, a Roman figure or a number in words follows "No", "Vol": but not the answer "No"."""
    if _NUMBERED.match(following):
        return True
    inside = before[: -len(word)].rstrip()
    return inside[-1:].isalnum() and next_word(following) in word_set(_LIST, "number_words")


def _state_ends(before: str, rest: str, lower: str) -> bool:
    """Whether a state named behind its town ends a sentence: a capital follows where a comma would inside one."""
    return before[: -len(lower)].endswith(", ") and _capital_ends(before, rest)


def _company_ends(before: str, rest: str, following: str) -> bool:
    """Whether the form of a company ("Inc") ends a sentence: a capital follows that begins neither an office
    ("Chairman"), nor a day, nor the sign of a stock."""
    return not _TICKER.match(following) and _capital_ends(before, rest)


def _capital_ends(before: str, rest: str) -> bool:
    """Whether a capital behind a name ends a sentence of running text."""
    first = rest.lstrip("\"“‘'")
    after = next_word(first)
    if not first[:1].isupper() or after in word_set(_LIST, "after_a_name") | word_set(_LIST, "after_a_time"):
        return False
    return any(len(one) >= _CLAUSE and one.isalpha() and one.islower() for one in before.split()[-30:])


def _is_capitals(before: str, word: str, following: str) -> bool:
    """Whether capitals make another word of an abbreviation, in a text that is not all in capitals: "the SEC"."""
    lower = word.casefold()
    if len(word) < 2 or not word.isupper() or lower in word_set(_LIST, "companies"):
        return False
    other = ("never_final", "before_number", "ambiguous_words")
    return any(lower in word_set(_LIST, part) for part in other) and not (
        _all_capitals(before) or _is_shouted(following)
    )


def _is_headline(before: str, following: str) -> bool:
    """Whether an abbreviation stands inside a headline: all in capitals, or each longer word capitalised."""
    if _all_capitals(before):
        return _is_shouted(following)
    words = before.split()
    second = following.split(maxsplit=2)[1:2]
    capitalised = all(len(one) < _CLAUSE or not one[0].islower() for one in words)
    return len(words) > 2 and capitalised and bool(second) and second[0][:1].isupper()


def _all_capitals(text: str) -> bool:
    return not any(character.islower() for character in text)


def _is_shouted(following: str) -> bool:
    """Whether the first word of more than one letter is all in capitals."""
    word = next((one for one in following.split(maxsplit=3)[:3] if len(one) > 1 and one[0].isalpha()), "")
    return word.isupper()


def _is_clause(before: str) -> bool:
    """Whether the words before a time of day can be a sentence: more than "At 5 a.m"."""
    words = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1].split()
    return len(words) > 4 or words[0].casefold() not in word_set(_LIST, "before_a_time")


@cache
def _starters(language: str) -> frozenset[str]:
    ours = word_set(_LIST, "starters")
    return ours if language == ENGLISH else ours | word_set(f"{language}/{_LIST}", "starters")


@cache
def _listed() -> frozenset[str]:
    """Every word that has a rule of its own."""
    return frozenset().union(
        *(word_set(_LIST, part) for part in ("never_final", "before_number", "sometimes_final", "closing"))
    )
