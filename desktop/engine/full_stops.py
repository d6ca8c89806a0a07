"""Whether a single full stop ends a sentence, told by what stands before it and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_ALONE = re.compile(r"(?:^|[.!?][\"'”’)]{0,3}\s)\s{0,3}[\"“‘'(]{0,2}(?:The\s)?$")
"""Where nothing but an article stands in a sentence before an abbreviation, which then cannot end it."""
_CLAUSE = 4
"""Letters of a word in small letters that shows running text before an abbreviation."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A single full stop: the text `before` it; the `rest` behind it, without white space, and `following`, the same
    without opening quotation marks and brackets, both not empty; whether closing ones stand behind the stop; the
    language of the article."""

    before: str
    rest: str
    following: str
    closed: bool
    language: str

    def listed(self, word: str, part: str) -> bool:
        """Whether a list of English, or of the article's language, has a folded word."""
        return word in _words(part, self.language)


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
    return following[:1].isupper() and next_word(following) in _words("starters", language)


def goes_on_after_aside(rest: str) -> bool:
    """Whether `rest` begins with a bracket behind which the sentence goes on: "(0700 GMT) when"."""
    aside = _ASIDE.match(rest)
    return aside is not None and not aside[0][-1].isupper()


def abbreviates(before: str, language: str) -> bool:
    """Whether a listed abbreviation stands before a stop, and no other word in small letters."""
    word = last_word(before)
    small = word.casefold() in word_set(_LIST, "ambiguous_words") and word.islower()
    return word.casefold() in _listed(language) and not small


def ends_sentence(stop: Stop) -> bool:
    """Whether the stop ends a sentence."""
    if _LABEL.fullmatch(stop.before):
        return False  # "1." at the head of an item
    word = _word(stop)
    if not word:
        return True
    lower = word.casefold().replace("’", "'")
    if len(word) == 1 and word.isalpha():
        return _initial_ends(stop, word)
    if word.isdigit():
        return not (len(word) < 3 and _is_ordinal(stop))
    if "." not in lower and lower not in _listed(stop.language):
        return True
    starts = starts_sentence(stop.following, stop.language) and not _is_headline(stop.before, stop.following)
    if _ACRONYM.fullmatch(lower):
        return _acronym_ends(stop, lower, starts)
    if _is_capitals(stop, word, lower):
        return not (lower in word_set(_LIST, "before_number") and stop.following[0].isdigit())
    return _abbreviation_ends(stop, word, lower, starts)


def _word(stop: Stop) -> str:
    """The last word, with an abbreviation in two pieces put together, and of a compound that ends in a listed
    abbreviation only that: "ex-Gov"."""
    spaced = _SPACED.search(stop.before[-12:])
    if spaced:
        return spaced[1] + spaced[2]
    word = last_word(stop.before)
    tail = word.rsplit("-", 1)[-1]
    return tail if len(tail) > 1 and tail.casefold() in _listed(stop.language) else word


def _initial_ends(stop: Stop, word: str) -> bool:
    """Whether a stop behind a single letter ends a sentence: not in "J. A. Smith", but after "vitamin C"."""
    if _INITIAL.match(stop.following):
        return False
    if word.isupper():
        words = stop.before.split()
        if len(words) > 1 and words[-2].casefold() in word_set(_LIST, "lettered"):
            return True
        named = len(words) > 2 and words[-2][:1].isupper() and words[-2].isalpha()
        surname = named and next_word(stop.following) in word_set(_LIST, "surnames_too")
        return starts_sentence(stop.following, stop.language) and not surname
    if stop.listed(word, "never_final"):
        return False
    return not stop.listed(word, "before_number") or not stop.following[0].isdigit()


def _is_ordinal(stop: Stop) -> bool:
    """Whether a number with a stop is an ordinal, by the word before it: "am 3. Mai"."""
    if stop.language == ENGLISH:
        return False
    ahead = stop.before.split()[-2:-1]
    return bool(ahead) and ahead[0].casefold() in word_set(f"{stop.language}/{_LIST}", "before_ordinal")


def _acronym_ends(stop: Stop, lower: str, starts: bool) -> bool:
    if lower in ("a.m", "p.m") and stop.language == ENGLISH:
        after = next_word(stop.following)
        if after in word_set(_LIST, "after_a_time") or _ZONE.match(stop.following) or goes_on_after_aside(stop.rest):
            return False
        return _is_clause(stop.before)
    if stop.listed(lower, "never_final") or _ALONE.search(stop.before[: -len(lower)]):
        return False
    if starts or (stop.rest[0] in '“"' and stop.closed):
        return True
    return lower in word_set(_LIST, "states") and _state_ends(stop, lower)


def _abbreviation_ends(stop: Stop, word: str, lower: str, starts: bool) -> bool:
    ambiguous = lower in word_set(_LIST, "ambiguous_words")
    small = ambiguous and not word[0].isupper()
    if stop.listed(lower, "closing"):
        return not stop.following[0].isdigit()
    if stop.listed(lower, "before_number"):
        if stop.following[0].isdigit() or (not small and _counts(stop, word)):
            return False
        if not ambiguous:
            return starts
    if stop.listed(lower, "never_final"):
        return (starts and lower in word_set(_LIST, "street_too")) or (small and stop.rest[0] not in "([")
    if stop.listed(lower, "sometimes_final"):
        if small or starts:
            return True
        if lower in word_set(_LIST, "states") and _state_ends(stop, lower):
            return True
        return lower in word_set(_LIST, "companies") and _company_ends(stop)
    return True


def _counts(stop: Stop, word: str) -> bool:
    """Whether a letter, a Roman figure or a number in words follows "No", "Vol": but not the answer "No"."""
    if _NUMBERED.match(stop.following):
        return True
    inside = stop.before[: -len(word)].rstrip()
    return inside[-1:].isalnum() and next_word(stop.following) in word_set(_LIST, "number_words")


def _state_ends(stop: Stop, lower: str) -> bool:
    """Whether a state named behind its town ends a sentence: a capital follows where a comma would inside one."""
    ahead = stop.before[: -len(lower)].rsplit(maxsplit=1)
    return bool(ahead) and ahead[-1][-1] == "," and ahead[-1][0].isupper() and _capital_ends(stop)


def _company_ends(stop: Stop) -> bool:
    """Whether the form of a company ("Inc") ends a sentence: a capital follows that begins neither an office
    ("Chairman"), nor a day, nor the sign of a stock."""
    return not _TICKER.match(stop.following) and _capital_ends(stop)


def _capital_ends(stop: Stop) -> bool:
    """Whether a capital behind a name ends a sentence of running text."""
    first = stop.rest.lstrip("\"“‘'")
    after = next_word(first)
    if not first[:1].isupper() or after in word_set(_LIST, "after_a_name") | word_set(_LIST, "after_a_time"):
        return False
    return any(len(one) >= _CLAUSE and one.isalpha() and one.islower() for one in stop.before.split()[-30:])


def _is_capitals(stop: Stop, word: str, lower: str) -> bool:
    """Whether capitals make another word of an abbreviation, in a text that is not all in capitals: "the SEC"."""
    if len(word) < 2 or not word.isupper() or lower in word_set(_LIST, "companies"):
        return False
    parts = ("never_final", "before_number", "ambiguous_words")
    shouted = _all_capitals(stop.before) or _is_shouted(stop.following)
    return not shouted and any(lower in word_set(_LIST, part) for part in parts)


def _is_headline(before: str, following: str) -> bool:
    """Whether an abbreviation stands inside a headline: all in capitals, or each longer word capitalised."""
    if _all_capitals(before):
        return _is_shouted(following)
    longer = [one for one in before.split() if len(one) >= _CLAUSE]
    second = following.split(maxsplit=2)[1:2]
    capitalised = len(longer) > 1 and not any(one[0].islower() for one in longer)
    return capitalised and bool(second) and second[0][:1].isupper()


def _all_capitals(text: str) -> bool:
    return not any(character.islower() for character in text)


def _is_shouted(following: str) -> bool:
    """Whether the first two words of more than one letter, or the only one, are all in capitals."""
    words = [one for one in following.split(maxsplit=4)[:4] if len(one) > 1 and one[0].isalpha()][:2]
    return bool(words) and all(map(str.isupper, words))


def _is_clause(before: str) -> bool:
    """Whether the words before a time of day can be a sentence: more than "At 5 a.m"."""
    words = re.split(r"[.!?]\s+(?=[A-Z])", before)[-1].split()
    return len(words) > 4 or words[0].casefold() not in word_set(_LIST, "before_a_time")


@cache
def _words(part: str, language: str) -> frozenset[str]:
    """A list of English, and of the article's language besides."""
    ours = word_set(_LIST, part)
    return ours if language == ENGLISH else ours | word_set(f"{language}/{_LIST}", part)


@cache
def _listed(language: str) -> frozenset[str]:
    """Every word that has a rule of its own."""
    parts = ("never_final", "before_number", "sometimes_final", "closing")
    return frozenset().union(*(_words(part, language) for part in parts))
