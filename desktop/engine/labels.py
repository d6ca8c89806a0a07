"""What a number is about, as a short label: "tariff on Chinese goods", "share of voters", "age of Mary Blank"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.engine.clauses import Word
from desktop.engine.happenings import dated, happening, verb_before
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.noun_phrases import complement, phrase_after, phrase_before, spelled
from desktop.engine.word_classes import day_names, is_person, singular
from desktop.model import Quantity, QuantityKind

OPENERS = frozenset(["on", "of", "for"])
"""The prepositions whose phrase belongs to the noun before it."""
LEADS = ("share of ", "age of ")
"""What stands before the noun in labels of shares and ages."""
_AGES = frozenset(["age", "aged", "ages", "both"])
_TIMES = frozenset(["times", "occasions"])
_DEGREES = frozenset(["most", "more", "least", "less", "best", "worst"])
_TAIL = 5
"""Words behind a noun that say which ones, at most."""
_BE = frozenset(["is", "was", "are", "were", "at", "reached", "hit"])
_AGO = frozenset(["ago", "earlier", "later", "before", "after", "old"])
_OLD = frozenset(["-", "old", "olds", "year", "aged", "of", "age"])


def label_of(
    before: Sequence[Word],
    noun: Sequence[Word],
    counted: Sequence[Word],
    after: Sequence[Word],
    concept: str,
    quantity: Quantity,
) -> str:
    """The label, lower case but for names; "" when the sentence names nothing. `noun` is what was found to be counted,
    `counted` what stands behind the number, `concept` the event."""
    if quantity.kind is QuantityKind.AGE:
        return _age(before, after)
    if quantity.kind is QuantityKind.DATE:
        return dated(before, after) or happening(before, after) or _plain(noun)
    if quantity.kind is QuantityKind.DURATION and not _lasts(before, after, counted):
        return happening(before, after) or _plain(phrase_before(before) if counted else noun)
    words = [w for w in noun if w.form not in word_set("en/scopes", "running_adjectives") and w.form not in day_names()]
    event = lexicon("en/counts")["concepts"].get(concept, ())
    bare = bool(event) and not counted and quantity.kind is QuantityKind.COUNT
    if bare and not any(word.form in event for word in words):
        words = []  # "a ferry fire killed 14" counts deaths, not fires
    if not words or (is_person(words[-1].form, words[-1].text) and concept):
        return str(lexicon("en/counts")["labels"].get(concept, spelled(words)))
    if quantity.kind is QuantityKind.MEASURE and (size := _sizes().get(words[-1].form)):
        owner = spelled(phrase_before(before))
        return f"{owner} {size}" if owner and owner.split()[-1] != size else size
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO) and after and after[0].form == "of" and counted:
        return _share(before, words, counted)
    text = spelled(words)
    if quantity.kind in (QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.MONEY):
        text = " ".join([*text.split()[:-1], singular(text.split()[-1])])
    if counted and len(words) == 1 and quantity.kind is QuantityKind.COUNT:
        return _counted(before, text, after[len(counted) :])
    behind = complement(after[len(counted) :] if counted else after, OPENERS)
    idle = any(w.form in day_names() for w in behind) or (bool(behind) and behind[-1].stem == words[-1].stem)
    return text if idle else " ".join([text, *(w.text for w in behind)])


def _plain(noun: Sequence[Word]) -> str:
    return spelled([word for word in noun if word.form not in day_names()])


def _lasts(before: Sequence[Word], after: Sequence[Word], counted: Sequence[Word]) -> bool:
    """Whether what stands behind a length of time is what goes on for it: "three hours of talks", "a 12-year deal"; not
    "four years ago", "after two hours the crew left", "within an hour of the crash"."""
    if not counted or counted[0].form in _AGO:
        return False
    opener = after[0].form
    if opener == "that" or opener in word_set("en/words", "owners"):
        return False
    return not (before and before[-1].form == "within" and opener == "of")


def _counted(before: Sequence[Word], noun: str, behind: Sequence[Word]) -> str:
    """One noun with what tells which ones: "nations most affected by strictest tariffs"; "married times"."""
    if noun in _TIMES:
        verb = verb_before(before)
        return f"times {verb.form}" if verb else noun
    told: list[str] = []
    place = 0
    while place < len(behind) and len(told) < _TAIL and not behind[place].mark:
        word = behind[place]
        opener = word.form in word_set("en/words", "post_modifiers")
        follower = behind[place + 1].form if place + 1 < len(behind) else ""
        if opener:
            phrase = phrase_after(behind[place + 1 :], 2)
            if phrase and phrase[0].form not in day_names():
                told += [word.form, spelled(phrase)]
            break
        degree = word.form in _DEGREES or word.form.endswith("ly")
        joined = word.form.endswith(("ed", "en")) and follower in word_set("en/words", "post_modifiers")
        if not degree and not joined:
            break
        told.append(word.form)
        place += 1
    return " ".join([noun, *told]) if len(told) > 1 else noun


def _share(before: Sequence[Word], words: Sequence[Word], counted: Sequence[Word]) -> str:
    """ "share of voters"; "deficit as share of GDP" where a subject is set equal to it."""
    subject = phrase_before(before) if before and before[-1].form in _BE else ()
    if subject and list(words) == list(counted):
        return f"{spelled(subject)} as share of {spelled(counted)}"
    return f"share of {spelled(words)}"


def _age(before: Sequence[Word], after: Sequence[Word]) -> str:
    """ "age of Mary Blank", from the words behind ("63-year-old Mary Blank") or before ("Mary Blank, 63,")."""
    start = 0
    while start < len(after) and after[start].form in _OLD:
        start += 1
    person = phrase_after(after[start:], 3) if start or not before or not before[-1].mark else ()
    if not person:
        end = len(before)
        while end and (before[end - 1].mark or before[end - 1].form in _OLD):
            end -= 1
        person = phrase_before(before[:end])
    named = [w for w in person if w.form not in day_names() and w.form not in _event_words()]
    return f"age of {spelled(named)}" if named else "age"


@cache
def _event_words() -> frozenset[str]:
    """ "dead", "injured" and the like, which are nobody; "ages"."""
    return frozenset(form for forms in lexicon("en/counts")["concepts"].values() for form in forms) | _AGES


@cache
def _sizes() -> dict[str, str]:
    """ "high" and "tall" as "height"."""
    return {form: str(name) for name, forms in lexicon("en/counts")["attributes"].items() for form in forms}
