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
from desktop.engine.stemming import stem
from desktop.engine.units import currency_words
from desktop.engine.word_classes import is_person, is_stop, is_verb
from desktop.model import Quantity, QuantityKind

_OWNERS = frozenset(["the", "its", "their", "his", "her", "our", "these", "those"])
_BEHIND_DATE = 20
"""Words behind a date within which the verb of its clause is looked for."""
_JUST_NAMED = frozenset(["them", "whom", "these", "those", "us", "which"])
_AT = frozenset(["in", "on", "at", "from", "under"])
_NAMING = frozenset(["which", "whom"])
_BEING = frozenset(["is", "are", "was", "were"])
_FURTHER = frozenset(["more", "other", "another", "further", "additional"])
_JOINING = frozenset(["and", "but", "while"])
_ONE_MORE = frozenset(["another", "other", "second", "third", "fourth"])
_PERSON_NEAR = 6
"""Words before an age among which the person is named whose it is."""
_EACH = frozenset(["a", "an", "per", "each", "every"])
_NEIGHBOURS = 8
"""Numbers on either side that can stand between a number and a word about it."""


_BY_DISTANCE = tuple(0.88**distance for distance in range(WINDOW + 1))


@made_often()
class Subject:
    """What a number is about. `concept` names what happens to what is counted ("death"), in any wording; `head` is the
    meaning of the counted noun (surely so when `counted`), `modifiers` those of the words that go with it; `context`
    gives each content word of the sentence a weight that falls with its distance from the number; `actor` are the names
    of which the clause speaks before the number; `role` and `direction` as in roles; `people` says that the noun surely
    counts people, `group` which ones ("passengers"), "" for a word for anybody; `terms` part the thing from others like
    it ("13-inch model", "2-year note"); `part` is for some of what was named before "including" ("including two
    children") or "of" ("15 of them"), with the stems of what is said of those ("six of them in intensive care": "of
    intens care"); `further` says that it comes on top ("two more"), or that an age is one more person's ("a second
    girl, 16"); `bidder` are the names of who makes the offer that it is of."""

    label: str = ""
    concept: str = ""
    head: str = ""
    counted: bool = False
    modifiers: frozenset[str] = frozenset()
    context: tuple[tuple[str, float], ...] = ()
    actor: frozenset[str] = frozenset()
    role: Role = Role.UNKNOWN
    direction: str = ""
    people: bool = False
    group: str = ""
    terms: frozenset[str] = frozenset()
    part: str = ""
    further: bool = False
    bidder: frozenset[str] = frozenset()


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
    part = _part_of(after, others)
    counted = _counted(after[part:], quantity, part=bool(part)) or _said_to_be(before, after, quantity)
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
    if not concept and (people or not counted) and not _is_whole(before, others):
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
        _kind_of_part(before, after, quantity),
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


def _part_of(after: Sequence[Word], others: Sequence[Quantity]) -> int:
    """How many words lead from a part to its whole ("[three] of the twelve climbers"); 0 where it is no part."""
    if not after or after[0].form != "of":
        return 0
    starts = {other.span.start: other.span.end for other in others}
    for number, word in enumerate(after[1:3], 1):
        if word.start in starts:
            return number + sum(1 for w in after[number:] if w.end <= starts[word.start])
        if word.form not in _OWNERS:
            return 0
    return 0


def _kind_of_part(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> str:
    """Whether the number is some of those just named: "of" for "15 of them", "of whom 15", "nine of the dead" and "one
    of the largest", "including" for "including two children", "" for any other."""
    if quantity.kind is not QuantityKind.COUNT:
        return ""
    if before and before[-1].form in ("including", "among"):
        return "including"
    if _of_those(before) or _out_of_those(before):
        return _which_part(after)
    if len(after) < 2 or after[0].form != "of":
        return ""
    hurt = len(after) > 2 and after[1].form == "the" and after[2].form in concepts()
    who = len(after) > 2 and after[1].form == "those" and after[2].form in word_set("en/words", "behind_those")
    if after[1].form in _JUST_NAMED and not who:
        return _which_part(after[2:])
    return "of" if hurt or quantity.low == 1 else ""


def _which_part(behind: Sequence[Word]) -> str:
    """ "of", with the stems of what `behind` says of those: "six of them in intensive care" is "of intens care"."""
    start = next(
        (at for at, word in enumerate(behind) if word.form not in _BEING and word.form not in _AT), len(behind)
    )
    return " ".join(["of", *(word.stem for word in phrase_after(behind[start:]))])


def _of_those(before: Sequence[Word]) -> bool:
    """Whether "of which" or "of whom" stands right before."""
    return len(before) > 1 and before[-1].form in _NAMING and before[-2].form == "of"


def _out_of_those(before: Sequence[Word]) -> bool:
    """Whether the number follows upon "of the dead", with which its sentence or clause begins."""
    if len(before) < 4 or before[-1].form != "," or before[-2].form not in concepts():
        return False
    return before[-3].form in _OWNERS and before[-4].form == "of" and (len(before) == 4 or before[-5].mark)


def _said_to_be(before: Sequence[Word], after: Sequence[Word], quantity: Quantity) -> tuple[Word, ...]:
    """What some of those just named are said to be: "of whom four were [children]"; () where that is not people."""
    if quantity.kind is not QuantityKind.COUNT or not _of_those(before) or not after or after[0].form not in _BEING:
        return ()
    told = phrase_after(after[1:])
    return told if told and is_person(told[-1].form, told[-1].text) else ()


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
    apart = not before or before[-1].mark or before[-1].form in _JOINING
    return apart and bool(after) and after[0].form in _BEING


def _is_whole(before: Sequence[Word], others: Sequence[Quantity]) -> bool:
    """Whether the number is the whole of which another is a part: what happened to that is not said of it."""
    if len(before) < 2 or before[-1].form not in _OWNERS or before[-2].form != "of":
        return False
    return any(0 <= before[-2].start - other.span.end <= 1 for other in others)


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
