"""What happened at a time or went on for one, as a short label: "joined navy", "film released", "passengers waited"."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.clauses import Word
from desktop.engine.lexicon import word_set
from desktop.engine.noun_phrases import clause_subject, phrase_after, phrase_before, spelled
from desktop.engine.number_atoms import number_words
from desktop.engine.word_classes import day_names, is_stop, is_verb

_BEING = frozenset(["is", "was", "are", "were", "be", "been", "being"])
_WHEN = frozenset(["in", "during", "by", "since", "from", "until", "throughout"])
_UNNAMED = frozenset(["he", "she", "it", "they", "we", "i", "you", "and", "or"])
_SIDES = frozenset(["before", "after"])
_SELVES = frozenset(["himself", "herself", "itself", "themselves"])
_NEAR = 9
"""Words before a number among which its verb is looked for."""


def happening(before: Sequence[Word], after: Sequence[Word]) -> str:
    """The verb of the clause that a date or a length of time stands in, with its object or else its subject; the moment
    from which a length counts ("before boats arrived") where the clause has no verb; "" where nothing of these is
    near."""
    equal = bool(before) and before[-1].form in _BEING
    if equal and (who := _equated(before[:-1])):
        return who
    verb = None if equal else _verb_before(before)
    if verb is not None:
        return _told(before, verb, before[verb + 1 :])
    if after and after[0].form in _SIDES:
        return _moment(after)
    if any(word.content for word in before):
        return ""
    verb = next((place for place in range(1, min(_NEAR, len(after))) if _acts(after, place)), None)
    if verb is None:
        return ""
    who = spelled(clause_subject(after, _before_helpers(after, verb)))
    return " ".join(part for part in (who, after[verb].form, *_particles(after[verb + 1 :])) if part)


def dated(before: Sequence[Word], after: Sequence[Word]) -> str:
    """The noun that has a date before it as its name: "the June 2005 [riots]"; "" for "in the 1950s singers posed"."""
    if not before or before[-1].form not in word_set("en/words", "determiners"):
        return ""
    named = phrase_after(after, 3)
    rest = after[len(named) :]
    clause = len(before) > 1 and before[-2].form in _WHEN and bool(rest) and _acts(rest, 0)
    return "" if clause else spelled(named)


def verb_before(before: Sequence[Word]) -> Word | None:
    """The verb of the number's own clause, None where none stands near."""
    place = _verb_before(before)
    return None if place is None else before[place]


def _verb_before(before: Sequence[Word]) -> int | None:
    """The place of the last verb before a number, within its own clause."""
    told = False  # whether anything stands between the comma that is met and the number
    openers = word_set("en/words", "clause_openers")
    for place in range(len(before) - 1, max(-1, len(before) - 1 - _NEAR), -1):
        word = before[place]
        if word.clause != before[-1].clause or word.form in openers or (word.text == "," and told):
            return None
        if _acts(before, place):
            return place
        told = told or word.content
    return None


def _acts(words: Sequence[Word], place: int) -> bool:
    """Whether the word is the verb of a clause: not the noun of "a delay", but the verb of "will vote"."""
    word, led = words[place], words[place - 1].form if place else ""
    if word.mark or word.name or word.form in word_set("en/words", "helpers") or is_stop(word.form):
        return False
    inflected = word.form.endswith(("ed", "ing"))
    if led in word_set("en/words", "determiners") and not inflected:
        return False
    doing = is_verb(word.form) or (len(word.form) > 4 and word.form.endswith("ed"))
    modal = led in word_set("en/quotations", "modals") and word.content
    return doing or modal or (led in _BEING and word.form.endswith("ing"))


def _told(before: Sequence[Word], verb: int, behind: Sequence[Word]) -> str:
    """The verb with what is done to, or else with who does it."""
    done = [before[verb].form, *_particles(behind)]
    rest = [word for word in behind[len(done) - 1 :] if word.form not in day_names()]
    opener = rest[0].form if rest and rest[0].form in word_set("en/words", "post_modifiers") else ""
    rest = rest[1:] if opener else rest
    while rest and (rest[0].form[0].isdigit() or rest[0].form in number_words()):
        rest = rest[1:]
    told = spelled([word for word in _thing(rest) if word.form not in word_set("en/words", "never_nouns")])
    if told:
        return " ".join(part for part in (*done, opener, told) if part)
    return " ".join(part for part in (_doer(before, verb), *done) if part)


def _doer(words: Sequence[Word], verb: int) -> str:
    """The subject of the verb where it is named: not before "he was sent" nor in "... and served"."""
    start = _before_helpers(words, verb)
    while start > 1 and words[start - 1].form == "to":
        start = _before_helpers(words, start - 2)
    return "" if start and words[start - 1].form in _UNNAMED else spelled(phrase_before(words[:verb]))


def _before_helpers(words: Sequence[Word], verb: int) -> int:
    """Where "has been" and the like before a verb begin."""
    helpers = word_set("en/words", "helpers") | word_set("en/quotations", "modals")
    while verb and words[verb - 1].form in helpers:
        verb -= 1
    return verb


def _equated(words: Sequence[Word]) -> str:
    """The noun at the end of `words`, of which a length or a date is said: "the [wait] was three hours"."""
    start = len(words)
    while start and words[start - 1].content and len(words) - start < 3:
        start -= 1
    return spelled(words[start:])


def _particles(behind: Sequence[Word]) -> list[str]:
    """What belongs to the verb before: "gave [himself up]", "brought [ashore]"."""
    found: list[str] = []
    particles = word_set("en/words", "particles")
    for word in behind[:2]:
        if word.form in particles or (word.form in _SELVES and not found):
            found.append(word.form)
        else:
            break
    return found


def _thing(words: Sequence[Word]) -> tuple[Word, ...]:
    """The noun phrase with which `words` begin; what stands behind an article is one, whatever it is elsewhere ("fought
    the fire")."""
    found = phrase_after(words, 3)
    owned = len(words) > 1 and words[0].form in word_set("en/words", "determiners") and words[1].content
    return found or ((words[1],) if owned else ())


def _moment(after: Sequence[Word]) -> str:
    """ "after storm", "before boats arrived"."""
    verb = next((place for place in range(2, min(_NEAR, len(after))) if _acts(after, place)), None)
    same = verb is not None and after[verb].phrase == after[0].phrase
    who = spelled(clause_subject(after[1:], verb - 1) if verb is not None and same else phrase_after(after[1:], 3))
    done = [after[verb].form] if verb is not None and same else []
    return " ".join([after[0].form, who, *done]) if who else ""
