"""Noun phrases around a number, by word classes: "tariffs of up to [145%] on Chinese goods"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.lexicon import word_set
from desktop.engine.number_atoms import number_words
from desktop.engine.word_classes import day_names, is_plural, is_stop, is_verb

_WORTH = "worth"
"""The word before the value of what was named: "7 tonnes of cocaine worth 260 million"."""
_RELATIVE = frozenset(["which", "that", "who", "whose"])
_ASIDE = 6
"""Words of an aside without a verb of its own, with its last comma, at most."""
_BEING = frozenset("was were is are be been had has".split())  # noqa: SIM905


def phrase_after(words: Sequence[Word], most: int = 4) -> tuple[Word, ...]:
    """The noun phrase with which `words` begin: "tariff" in "tariff on Chinese goods"; () when none does."""
    found: list[Word] = []
    for position, word in enumerate(words):
        if _is_owner(word) and not found:
            continue
        if word.mark and word.text in '“‘"' and not found:
            continue
        if word.mark or is_stop(word.form) or word.form[0].isdigit() or (word.form == _WORTH and found):
            break
        if is_verb(word.form) and not _describes(words, position):
            break
        found.append(word)
        if (is_plural(word.form) and not word.text.isupper()) or len(found) == most:
            break
    return tuple(found)


def complement(words: Sequence[Word], openers: frozenset[str]) -> tuple[Word, ...]:
    """The phrase that a preposition begins: "on Chinese goods"; () when `words` begin with none of `openers`."""
    if not words or words[0].form not in openers:
        return ()
    phrase = phrase_after(words[1:])
    return (words[0], *phrase) if phrase else ()


def phrase_before(words: Sequence[Word]) -> tuple[Word, ...]:
    """The noun phrase that a number behind `words` belongs to: the object right before it ("tariffs of up to"),
    or else the subject of the verb before it ("fatal overdoses from opioids reached"). () when there is none."""
    place = len(words)
    small = word_set("en/words", "noun_links") | word_set("en/words", "owners")
    while place and not words[place - 1].mark and words[place - 1].form in small:
        place -= 1
    while place and (words[place - 1].form.endswith("ly") and not words[place - 1].mark):
        place -= 1
    direct = _ending_at(words, place)
    if direct:
        return direct
    while place and (not words[place - 1].mark or words[place - 1].text in "%." ) and (
        words[place - 1].text == "." or words[place - 1].form in day_names() or is_verb(words[place - 1].form)
        or is_stop(words[place - 1].form)
        or words[place - 1].form.endswith("ly")
        or words[place - 1].form[0].isdigit()
        or words[place - 1].text in "%"
        or _is_unit(words[place - 1])
    ):  # fmt: skip
        if words[place - 1].form in _RELATIVE:
            while place and (words[place - 1].mark or words[place - 1].form in _RELATIVE):
                place -= 1
            return _ending_at(words, place)
        place -= 1
    if place and words[place - 1].mark and words[place - 1].text == ",":
        place = _before_aside(words, place)
    return clause_subject(words, place) or _of_the_amount_before(words, place)


def _of_the_amount_before(words: Sequence[Word], place: int) -> tuple[Word, ...]:
    """The subject of the amount with which a clause ends at `place`: "[revenue] was 7 billion pounds, up"; () where it
    ends otherwise."""
    links = word_set("en/words", "noun_links")
    start = place
    while start and not words[start - 1].mark and (
        words[start - 1].form[0].isdigit() or _is_unit(words[start - 1]) or words[start - 1].form in links
        or words[start - 1].form in number_words()
    ):  # fmt: skip
        start -= 1
    if start == place:
        return ()
    while start and not words[start - 1].mark and (words[start - 1].form in _BEING or is_verb(words[start - 1].form)):
        start -= 1
    return clause_subject(words, start)


def _is_owner(word: Word) -> bool:
    return word.form in word_set("en/words", "owners")


def _is_unit(word: Word) -> bool:
    """Whether the word belongs to another number: "0.3 percent at [9,886]"."""
    return word.form in _unit_words()


@cache
def _unit_words() -> frozenset[str]:
    return word_set("en/words", "unit_words")


def _ending_at(words: Sequence[Word], place: int) -> tuple[Word, ...]:
    found: list[Word] = []
    while place and len(found) < 3:
        word = words[place - 1]
        if word.mark or is_stop(word.form) or word.form[0].isdigit() or _is_unit(word):
            break
        if is_verb(word.form) and (found or not (_is_owned(words, place - 1) or _is_noun_of(words, place - 1))):
            break
        if word.form in word_set("en/words", "never_nouns") and not found:
            place -= 1
            continue
        if word.form in number_words() or (not found and word.form.endswith("ly") and not word.name):
            break
        found.append(word)
        place -= 1
    return tuple(reversed(found))


def _before_aside(words: Sequence[Word], place: int) -> int:
    """Where the words before an aside between commas end: "overdoses, primarily fentanyl," at "overdoses"."""
    phrase = words[place - 2].phrase if place >= 2 else -1
    start = place - 1
    while start and words[start - 1].phrase == phrase and not (words[start - 1].mark and words[start - 1].text == ","):
        start -= 1
    told = words[start].form in _RELATIVE  # ", which opened in 2009 and cost £8.4m,"
    if start and words[start - 1].mark and words[start - 1].text == "," and (told or place - start <= _ASIDE):
        return start - 1
    return place - 1


def _is_owned(words: Sequence[Word], position: int) -> bool:
    """Whether the verb form at `position` is a noun, since an article or an owner stands before it: "the damage at"."""
    bare = not words[position].form.endswith(("ed", "ing", "en"))
    return bare and position > 0 and _is_owner(words[position - 1])


def _is_noun_of(words: Sequence[Word], position: int) -> bool:
    """Whether the verb form at `position` is a noun, since "of" stands behind it and an article, with a word between,
    before it: "a pay rise of"."""
    if position < 2 or position + 1 >= len(words) or words[position].form.endswith(("ed", "ing", "en")):
        return False
    return words[position + 1].form == "of" and _is_owner(words[position - 2]) and words[position - 1].content


def clause_subject(words: Sequence[Word], place: int) -> tuple[Word, ...]:
    """The head phrase of the subject of the clause that has its verb at `place`: from its beginning to the first
    preposition."""
    start = place
    while start and (not words[start - 1].mark or words[start - 1].text == "&"):
        if words[start - 1].form in _RELATIVE:
            break
        if is_verb(words[start - 1].form) and start < place:
            break
        start -= 1
    found: list[Word] = []
    for word in words[start:place]:
        plain = word.form in number_words() or word.form in word_set("en/words", "never_nouns")
        if is_stop(word.form) or word.mark or word.form[0].isdigit() or _is_unit(word) or plain:
            if found:
                break
            continue
        found.append(word)
    return tuple(found[-3:])


def _describes(words: Sequence[Word], position: int) -> bool:
    """Whether the participle at `position` stands before its noun: "confirmed cases"."""
    if not words[position].form.endswith(("ed", "ing", "en")) or position + 1 >= len(words):
        return False
    follower = words[position + 1]
    return not follower.mark and is_plural(follower.form) and not is_verb(follower.form)


def spelled(words: Sequence[Word]) -> str:
    """The words as a label: lower case but for names; an owner keeps its "'s" before what it owns."""
    persons = word_set("en/counts", "persons")
    told = []
    for position, word in enumerate(words):
        first = position + 1 < len(words) and words[position + 1].name  # "Mary Blank" at the beginning of a sentence
        named = word.text[0].isupper() and word.form not in persons and (word.proper or first)
        plain = word.text.replace("’", "'")
        bare = plain.removesuffix("'s")
        text = bare if named else word.form
        told.append(text + "'s" if plain != bare and word is not words[-1] else text)
    return " ".join(told)
