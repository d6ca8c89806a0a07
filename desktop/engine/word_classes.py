"""Rough word classes from word lists: enough to see where a noun phrase begins and ends. No tagger, no model.

Answers are kept: the same words are asked about again and again.
"""

from __future__ import annotations

from functools import cache, lru_cache

from desktop.engine.lexicon import lexicon, word_set

_VOWELS = "aeiou"


@cache
def verb_forms() -> frozenset[str]:
    """All forms of the listed verbs, but for those that are as often nouns ("report", "strikes")."""
    lists = lexicon("en/verbs")
    forms = {form for row in lists["irregular"] for form in row}
    for verb in lists["regular"]:
        forms |= {verb, *_inflected(verb)}
    return frozenset(forms - set(lists["also_nouns"]))


def _inflected(verb: str) -> tuple[str, str, str]:
    """The forms in -s, -ed and -ing by the spelling rules of English."""
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
    short = len(verb) <= 4 and verb[-1] not in "wxyaeiou" and verb[-2] in _VOWELS and verb[-3:-2] not in tuple(_VOWELS)
    stem = verb + verb[-1] if short else verb
    return third, stem + "ed", stem + "ing"


@cache
def movements() -> frozenset[str]:
    """Words that say that a figure rose or fell."""
    return word_set("en/counts", "rising") | word_set("en/counts", "falling")


@cache
def day_names() -> frozenset[str]:
    """The names of days and months, which are no part of what is counted."""
    return word_set("en/calendar", "weekdays") | frozenset(lexicon("en/calendar")["months"])


@lru_cache(maxsize=32768)
def is_stop(form: str) -> bool:
    """Whether an English word, in small letters, is one of grammar and names nothing."""
    return form in word_set("en/words", "stops")


@lru_cache(maxsize=32768)
def is_verb(form: str) -> bool:
    """Whether the word is a listed verb form, or says that a figure moved."""
    return form in verb_forms() or form in movements()


@lru_cache(maxsize=32768)
def is_plural(form: str) -> bool:
    """Whether the word looks like a plural noun."""
    if form in word_set("en/words", "plurals"):
        return True
    if form in word_set("en/words", "singular_s"):
        return False
    return len(form) > 3 and form.endswith("s") and not form.endswith(("ss", "us", "is", "ous"))


def singular(form: str) -> str:
    """The singular of a regular plural; other words as they are."""
    if not is_plural(form) or form in word_set("en/words", "plurals"):
        return form
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("sses", "shes", "ches", "xes")):
        return form[:-2]
    return form[:-1]


@lru_cache(maxsize=32768)
def is_one_person(form: str) -> bool:
    """Whether a singular noun means somebody: listed, or of the make of "climber", "pensioner", "lecturer"."""
    if form in word_set("en/counts", "one_person"):
        return True
    return len(form) > 5 and form.endswith(tuple(lexicon("en/counts")["one_person_endings"]))


def is_person(form: str, text: str = "") -> bool:
    """Whether a noun counts people: listed, a plural such as "climbers", or a capitalised plural ("Palestinians")."""
    if form in word_set("en/counts", "persons"):
        return True
    if not is_plural(form) or form.endswith("ments") or form in word_set("en/counts", "not_persons"):
        return False
    return text[:1].isupper() or (len(form) > 5 and form.endswith(tuple(lexicon("en/counts")["person_endings"])))
