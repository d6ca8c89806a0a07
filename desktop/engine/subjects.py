"""What a number is about: the noun it counts, what happened to it, and the words that tell it from other numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain

from desktop.engine.actors import actor_of, person_of, terms_of
from desktop.engine.bidders import bidder_of
from desktop.engine.clauses import WINDOW, Near, Word, around
from desktop.engine.concepts import concept_in, concept_of, concepts, takes_lives
from desktop.engine.foreign_events import counts_people, event_label, event_of, events, foreign_role
from desktop.engine.labels import LEADS, OPENERS, label_of
from desktop.engine.languages import ENGLISH, languages
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.made_often import made_often
from desktop.engine.noun_phrases import clause_subject, complement, phrase_after, phrase_before
from desktop.engine.roles import Role, result_of, roles_of
from desktop.engine.shares import holder_of_share
from desktop.engine.some_of import is_whole, kind_of_part, said_to_be, words_to_whole
from desktop.engine.stemming import stem
from desktop.engine.units import currency_words
from desktop.engine.word_classes import is_person, is_stop, is_verb
from desktop.model import Quantity, QuantityKind

_BEHIND_DATE = 20
"""Words behind a date within which the verb of its clause is looked for."""
_BEING = frozenset(["is", "are", "was", "were"])
_FURTHER = frozenset(["more", "other", "another", "further", "additional"])
_ONE_MORE = frozenset(["another", "other", "second", "third", "fourth"])
_PERSON_NEAR = 6
"""Words before an age among which the person is named whose it is."""
_EACH = frozenset(["a", "an", "per", "each", "every"])
_NEIGHBOURS = 8
"""Numbers on either side that can stand between a number and a word about it."""


_BY_DISTANCE = tuple(0.88**distance for distance in range(WINDOW + 1))


@made_often()
class Subject:
    """What a number is about. Texts are "" and sets empty where nothing is said."""

    label: str = ""
    """The noun phrase that a row of the table shows."""
    concept: str = ""
    """What happens to what is counted ("death"), in any wording."""
    head: str = ""
    """The meaning of the counted noun; surely so when `counted`."""
    counted: bool = False
    modifiers: frozenset[str] = frozenset()
    """The meanings of the words that go with the noun."""
    context: tuple[tuple[str, float], ...] = ()
    """The meaning of each content word of the sentence, in alphabetical order, with a weight in 0..1 that falls with
    its distance from the number."""
    actor: frozenset[str] = frozenset()
    """The names of which the clause speaks before the number; of an age, of its person."""
    role: Role = Role.UNKNOWN
    direction: str = ""
    """As in roles."""
    people: bool = False
    """The noun surely counts people."""
    group: str = ""
    """Which people ("passengers"); "" for a word for anybody."""
    terms: frozenset[str] = frozenset()
    """What parts the thing from others like it: "13-inch model", "2-year note"."""
    part: str = ""
    """For some of what was named before: "including" or "of", as in some_of."""
    further: bool = False
    """It comes on top ("two more"), or is one more person's age ("a second girl, 16")."""
    bidder: frozenset[str] = frozenset()
    """The names of who makes the offer that it is of."""


@cache
def _meanings() -> dict[str, str]:
    """Words of one meaning under one name: those of a concept, and synonyms."""
    found = {w: f"@{name}" for name, words in lexicon("en/scopes")["places"].items() for w in words if w != "us"}
    found |= {w: f"#{name}" for name, words in lexicon("en/counts")["synonyms"].items() for w in words}
    found.update({w: f"#{name}" for w, name in concepts().items()})
    return found


def meanings(word: Word) -> tuple[str, ...]:
    """What a content word stands for in comparisons: its concept, its synonyms' name or its stem; several for a
    word joined by hyphens."""
    return _meant(word.form, word.stem)


@lru_cache(maxsize=32768)
def _meant(form: str, root: str) -> tuple[str, ...]:
    if "-" not in form:
        return (_meanings().get(form, root),)
    parts = [part for part in form.split("-") if part and not is_stop(part)]
    return tuple(_meanings().get(part, stem(part)) for part in parts) or (root,)


@cache
def _events_of_labels() -> dict[str, str]:
    """The words of events in every language, with the event: labels hold no function words, so that none is two."""
    found = {form: name for language in languages() for form, name in events(language).items()}
    return found | concepts()


@lru_cache(maxsize=8192)
def counted_kind(label: str) -> str:
    """What a label counts in any wording: a rise or a fall, the event it names ("fatal overdoses": death), else the
    meaning of its noun; "" for an empty label."""
    words: list[str] = []
    bare = label.removeprefix(LEADS[0]).removeprefix(LEADS[1])
    for form in bare.lower().split():
        if form in OPENERS:
            break
        words.append(form)
    known = _events_of_labels()
    if words and words[-1] in _changes():
        return "#rise" if words[-1] in word_set("en/counts", "rise_nouns") else "#fall"
    event = next((known[form] for form in reversed(words) if form in known), "")
    return f"#{event}" if event else _meanings().get(words[-1], stem(words[-1])) if words else ""


def topic_of(words: Sequence[Word]) -> frozenset[str]:
    """The meanings of all content words of a sentence but those of which amounts are made."""
    said = chain.from_iterable([_meant(word.form, word.stem) for word in words if word.content])
    return frozenset(said) - _amount_words()


@cache
def _amount_words() -> frozenset[str]:
    """The stems of magnitudes and currencies: two amounts share them, whatever they are of."""
    return frozenset(map(stem, lexicon("en/numbers")["magnitudes"].keys() | currency_words()))


def subjects_of(words: Sequence[Word], quantities: Sequence[Quantity], language: str = ENGLISH) -> tuple[Subject, ...]:
    """The subjects of a sentence's quantities, in their order. In other languages than English they say the noun
    counted, the event, the role where a verb before tells it, and the words around."""
    if language != ENGLISH:
        return tuple(_foreign_subject(words, quantity, quantities, language) for quantity in quantities)
    near = [around(words, quantity.span) for quantity in quantities]
    found = []
    for number, (quantity, role) in enumerate(zip(quantities, roles_of(quantities, near), strict=True)):
        low, high = max(0, number - _NEIGHBOURS), number + _NEIGHBOURS + 1
        terms = terms_of(quantity, near[number], quantities[low:high], near[low:high])
        found.append(_subject(quantity, near[number], quantities[low:high], role, terms))
    return tuple(found)


def _foreign_subject(words: Sequence[Word], quantity: Quantity, others: Sequence[Quantity], language: str) -> Subject:
    before, _, after = around(words, quantity.span)
    if not after and not before:
        return Subject()
    near = [word for word in reversed(before) if word.content]
    noun = next((word for word in after[:2] if word.form == quantity.noun), None)
    people = noun is not None and counts_people(noun.form, language)
    event = event_of(before, after, quantity, others, language)
    counted = noun is not None and not people
    noun = noun or next((word for word in near if word.text[0].isupper()), near[0] if near else None)
    role, direction = foreign_role(before, quantity, language)
    label = event_label(event, language) if event and not counted else noun.text if noun else ""
    head = meanings(noun)[-1] if noun and not people and not (event and not counted) else ""
    around_it = _context(before, after, others)
    return Subject(
        label, event, head, bool(quantity.noun), context=around_it, role=role, direction=direction, people=people
    )


def _subject(
    quantity: Quantity, near: Near, others: Sequence[Quantity], role: tuple[Role, str], terms: frozenset[str]
) -> Subject:
    before, _, after = near
    if not after and not before:
        return Subject(role=role[0], direction=role[1])
    part = words_to_whole(after, others)
    counted = _counted(after[part:], quantity, part=bool(part)) or said_to_be(before, after, quantity)
    people = bool(counted) and is_person(counted[-1].form, counted[-1].text)
    result = result_of(before, after, quantity)
    alone = (counted and not people) or _begins_clause(before, after)
    led = () if result or alone else phrase_before(before)
    compound = quantity.noun if quantity.kind is QuantityKind.COUNT and not counted else ""
    if compound:
        led = ()  # "elections on a two-party basis" count parties
    noun = holder_of_share(before, after, quantity) or counted or led or _dated(after, quantity)
    direct = concepts().get(after[0].form, "") if after and not counted else ""
    direct = "death" if quantity.kind is QuantityKind.COUNT and takes_lives(before, after) else direct
    concept = direct or ("" if part else concept_in(noun))
    if not concept and (people or not counted) and not is_whole(before, others):
        happened = part + bool(part and len(after) > part and after[part].form in concepts())
        concept = concept_of(before, after[happened:], quantity, others)  # of "30 of the 80 hurt" only 80 are the hurt
    attribute = _attribute(before, after, quantity) or _meanings().get(result, result)
    label = result or label_of(before, noun, counted, after[part:], concept, quantity) or attribute
    behind = complement(after[part + len(counted) :] if counted else after[part:], OPENERS)
    modifiers = frozenset(m for w in (*noun, *behind) if w.content for m in meanings(w)) - _persons()
    head = attribute or (meanings(noun[-1])[-1] if noun and not people else "")
    head = head if len(head) > 1 else ""  # the "x" of "2880 x 1800" is no noun
    if compound:
        form = compound.split()[-1]
        head, label = _meanings().get(form, stem(form)), label or compound
    named = bool(led) and quantity.kind is QuantityKind.COUNT and before[-1].form == "of"  # "a crowd of 48,000"
    sure = bool(counted or attribute or named)  # not a compound: "a five-boat attack" may be told of three boats
    age = quantity.kind is QuantityKind.AGE
    actor = person_of(before, after) if age else actor_of(before)
    return Subject(
        label,
        concept,
        head,
        sure,
        modifiers - {head},
        _context(before, after, others),
        actor,
        role[0],
        role[1],
        people,
        meanings(noun[-1])[-1] if people and noun and noun[-1].form not in word_set("en/counts", "anyone") else "",
        terms,
        kind_of_part(before, after, quantity),
        _is_someone_else(before)
        if age
        else concept in ("", "death") and _is_further(before, after),  # "10 killed, another 70 hurt" are all the hurt
        bidder_of(before, after, quantity),
    )


def _dated(after: Sequence[Word], quantity: Quantity) -> tuple[Word, ...]:
    """The subject behind a date with which a sentence begins: "In 2019, a Chinese crackdown disrupted supplies"."""
    if quantity.kind is not QuantityKind.DATE:
        return ()
    verb = next((place for place, word in enumerate(after[:_BEHIND_DATE]) if place and is_verb(word.form)), 0)
    return clause_subject(after, verb) if verb else ()


def _is_further(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the number comes on top of others: "another two", "two more", "three other rifles"; not "three others",
    who may be all there are. ("10 killed, another 70 hurt" are all the hurt: not asked of other events than deaths.)"""
    if before and before[-1].form in _FURTHER:
        return True
    return bool(after) and after[0].form in _FURTHER and not (len(after) > 1 and after[1].form == "than")


def _is_someone_else(before: Sequence[Word]) -> bool:
    """Whether an age is said of one more person: "a second girl, 16", "another victim, who was 14"."""
    for place in range(len(before) - 1, max(-1, len(before) - 1 - _PERSON_NEAR), -1):
        word = before[place]
        if word.name or word.form[0].isdigit() or (is_verb(word.form) and word.form not in _BEING):
            return False
        if word.form in _ONE_MORE:
            return True
    return False


def _begins_clause(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the number is by itself what a verb is said of: "eleven died and [34] were injured"."""
    apart = not before or before[-1].mark or before[-1].form in word_set("en/words", "part_openers")
    return apart and bool(after) and after[0].form in _BEING


@cache
def _changes() -> frozenset[str]:
    return word_set("en/counts", "rise_nouns") | word_set("en/counts", "fall_nouns")


@cache
def _persons() -> frozenset[str]:
    """The stems of words for people, which say nothing of which people."""
    return frozenset(stem(person) for person in word_set("en/counts", "persons"))


@cache
def sizes() -> frozenset[str]:
    """The names under which a length is one size of a thing or another: "depth", "distance"."""
    return frozenset(lexicon("en/counts")["attributes"])


def _attribute(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> str:
    """Which size a length is: "a depth of 2 miles", "2 miles deep", "2 miles east of"; "" for any other quantity."""
    if quantity.kind is not QuantityKind.MEASURE:
        return ""
    for word in (*after[:1], *[w for w in reversed(before[-4:]) if w.content or w.mark][:1]):
        for name, forms in lexicon("en/counts")["attributes"].items():
            if word.form in forms:
                return str(name)
    return ""


def _context(
    before: Sequence[Word], after: Sequence[Word], others: Sequence[Quantity]
) -> tuple[tuple[str, float], ...]:
    """Each meaning of the sentence with its weight, 0..1: less by distance, by every comma and every number between."""
    weights: dict[str, float] = {}
    starts = sorted([other.span.start for other in others])
    here = (before[-1] if before else after[0]).phrase
    edge = before[-1].end if before else after[0].start
    ahead, behind = bisect_left(starts, edge), bisect_right(starts, edge)
    for side in (before[::-1], after):
        for word, by_distance in zip(side, _BY_DISTANCE, strict=False):
            if not word.content:
                continue
            start = word.start
            crossed = ahead - bisect_right(starts, start) if start < edge else bisect_left(starts, start) - behind
            weight = by_distance * 0.6 ** abs(word.phrase - here)
            if crossed > 0:
                weight *= 0.5**crossed
            for meaning in _meant(word.form, word.stem):
                if weight > weights.get(meaning, 0.0):
                    weights[meaning] = weight
    return tuple(sorted(weights.items()))


def _counted(after: Sequence[Word], quantity: Quantity, *, part: bool) -> tuple[Word, ...]:
    """The words of the noun behind the number; of the whole when the number is a `part` of it."""
    if quantity.kind is QuantityKind.COUNT and quantity.noun:
        forms = quantity.noun.split()
        found = [w for w in after[: len(forms) + 4] if w.form in forms]
        return tuple(found[: len(forms)])
    if quantity.kind is QuantityKind.COUNT:
        return phrase_after(after) if part else ()
    if quantity.kind in (QuantityKind.DATE, QuantityKind.AGE):
        return ()
    rest = list(after)
    while rest and rest[0].form in ("of", "worth"):
        rest = rest[1:]
    if quantity.kind is QuantityKind.PERCENT and rest and rest[0].form in _changes():
        return (rest[0],)  # "a 5.6% rise"
    if len(rest) > 1 and rest[0].form in _EACH and rest[1].form in word_set("en/words", "rate_bases"):
        return ()
    noun = phrase_after(rest)
    timed = bool(noun) and noun[-1].form in word_set("en/units", "durations")
    return () if timed and quantity.kind is QuantityKind.PERCENT else noun  # "fell 5% this week"
