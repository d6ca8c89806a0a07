"""What a number is about: the noun it counts, what happened to it, and the words that tell it from other numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.engine.clauses import Word, around
from desktop.engine.labels import LEADS, OPENERS, label_of
from desktop.engine.languages import ENGLISH
from desktop.engine.lexicon import lexicon, word_set
from desktop.engine.noun_phrases import clause_subject, complement, phrase_after, phrase_before
from desktop.engine.roles import Role, roles_of
from desktop.engine.shares import holder_of_share
from desktop.engine.stemming import stem
from desktop.engine.word_classes import is_person, is_stop, is_verb
from desktop.model import Quantity, QuantityKind

_TERMS = (QuantityKind.DURATION, QuantityKind.PERCENT)
_AT = frozenset(["in", "at", "on", "near", "from", "off", "outside"])
_OWNERS = frozenset(["the", "its", "their", "his", "her", "our", "these", "those"])
_BEHIND_DATE = 20
"""Words behind a date within which the verb of its clause is looked for."""
_EACH = frozenset(["a", "an", "per", "each", "every"])
_NEIGHBOURS = 8
"""Numbers on either side that can stand between a number and a word about it."""
_OWN_VERB = 5
_BEING = frozenset(["was", "were", "are", "had", "have"])
_RELATIVE = frozenset(["who", "which", "that", "when", "while", "after", "as", "and", "where"])
_REACH = 12
"""Words on either side within which the thing counted is looked for."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a number is about. `concept` names what happens to what is counted ("death"), in any wording; `head` is
    the meaning of the counted noun (surely so when `counted`), `modifiers` those of the words that go with it;
    `context` gives each content word of the sentence a weight that falls with its distance from the number; `actor`
    are the names of which the clause speaks before the number; `role` and `direction` as in roles; `people` says that
    the noun surely counts people."""

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


@cache
def _concepts() -> dict[str, str]:
    return {word: name for name, words in lexicon("en/counts")["concepts"].items() for word in words}


@cache
def _meanings() -> dict[str, str]:
    """Words of one meaning under one name: those of a concept, and synonyms."""
    found = {w: f"@{name}" for name, words in lexicon("en/scopes")["places"].items() for w in words if w != "us"}
    found |= {w: f"#{name}" for name, words in lexicon("en/counts")["synonyms"].items() for w in words}
    found.update({w: f"#{name}" for w, name in _concepts().items()})
    return found


def meanings(word: Word) -> tuple[str, ...]:
    """What a content word stands for in comparisons: its concept, its synonyms' name or its stem; several for a
    word joined by hyphens."""
    if "-" not in word.form:
        return (_meanings().get(word.form, word.stem),)
    parts = [part for part in word.form.split("-") if part and not is_stop(part)]
    return tuple(_meanings().get(part, stem(part)) for part in parts) or (word.stem,)


@lru_cache(maxsize=8192)
def counted_kind(label: str) -> str:
    """What a label counts in any wording: the event it names ("fatal overdoses": death), else the meaning of its noun;
    "" for an empty label."""
    words: list[str] = []
    bare = label.removeprefix(LEADS[0]).removeprefix(LEADS[1])
    for form in bare.lower().split():
        if form in OPENERS:
            break
        words.append(form)
    event = next((_concepts()[form] for form in reversed(words) if form in _concepts()), "")
    return f"#{event}" if event else _meanings().get(words[-1], stem(words[-1])) if words else ""


def topic_of(words: Sequence[Word]) -> frozenset[str]:
    """The meanings of all content words of a sentence."""
    return frozenset(meaning for word in words if word.content for meaning in meanings(word))


def subjects_of(words: Sequence[Word], quantities: Sequence[Quantity], language: str = ENGLISH) -> tuple[Subject, ...]:
    """The subjects of a sentence's quantities, in their order. In other languages than English they say no more than
    the noun counted and the words around."""
    if language != ENGLISH:
        return tuple(_plain_subject(words, quantity, quantities) for quantity in quantities)
    roles = roles_of(words, quantities)
    return tuple(
        _subject(words, quantity, quantities[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS + 1], role)
        for number, (quantity, role) in enumerate(zip(quantities, roles, strict=True))
    )


def _plain_subject(words: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> Subject:
    before, _, after = around(words, quantity.span)
    if not after and not before:
        return Subject()
    near = [word for word in reversed(before) if word.content]
    noun = next((word for word in after[:2] if word.form == quantity.noun), None)
    noun = noun or next((word for word in near if word.text[0].isupper()), near[0] if near else None)
    head = meanings(noun)[-1] if noun else ""
    return Subject(
        noun.text if noun else "", "", head, bool(quantity.noun), frozenset(), _context(before, after, others)
    )


def _subject(words: Sequence[Word], quantity: Quantity, others: Sequence[Quantity], role: tuple[Role, str]) -> Subject:
    before, _, after = around(words, quantity.span)
    if not after and not before:
        return Subject(role=role[0], direction=role[1])
    part = _part_of(after, others)
    counted = _counted(after[part:], quantity, part=bool(part))
    people = bool(counted) and is_person(counted[-1].form, counted[-1].text)
    led = () if counted and not people else phrase_before(before)
    compound = quantity.noun if quantity.kind is QuantityKind.COUNT and not counted else ""
    if compound:
        led = ()  # "elections on a two-party basis" count parties
    noun = holder_of_share(before, after, quantity) or counted or led or _dated(after, quantity)
    direct = _concepts().get(after[0].form, "") if after and not counted else ""
    concept = direct or _concept_in(noun)
    if not concept and (people or not counted) and not _is_whole(before, others):
        concept = _concept(before, after[part:], quantity, others)
    label = label_of(before, noun, counted, after[part:], concept, quantity)
    attribute = _attribute(before, after, quantity)
    behind = complement(after[part + len(counted) :] if counted else after[part:], OPENERS)
    modifiers = frozenset(m for w in (*noun, *behind) if w.content for m in meanings(w)) - _persons()
    head = attribute or (meanings(noun[-1])[-1] if noun and not people else "")
    if compound:
        form = compound.split()[-1]
        head, label = _meanings().get(form, stem(form)), label or compound
    named = bool(led) and quantity.kind is QuantityKind.COUNT and before[-1].form == "of"  # "a crowd of 48,000"
    sure = bool(counted or attribute or named)  # not a compound: "a five-boat attack" may be told of three boats
    actor = (
        _person(before, after)
        if quantity.kind is QuantityKind.AGE
        else _actor(before) | _terms(words, quantity, others)
    )
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
        if word.span.start in starts:
            return number + sum(1 for w in after[number:] if w.span.end <= starts[word.span.start])
        if word.form not in _OWNERS:
            return 0
    return 0


def _is_whole(before: Sequence[Word], others: Sequence[Quantity]) -> bool:
    """Whether the number is the whole of which another is a part: what happened to that is not said of it."""
    if len(before) < 2 or before[-1].form not in _OWNERS or before[-2].form != "of":
        return False
    return any(0 <= before[-2].span.start - other.span.end <= 1 for other in others)


@cache
def _persons() -> frozenset[str]:
    """The stems of words for people, which say nothing of which people."""
    return frozenset(stem(person) for person in word_set("en/counts", "persons"))


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
    starts = sorted(other.span.start for other in others)
    here = (before[-1] if before else after[0]).phrase
    edge = before[-1].span.end if before else after[0].span.start
    for side in (list(reversed(before)), list(after)):
        for distance, word in enumerate(side):
            if not word.content:
                continue
            low, high = sorted((edge, word.span.start))
            crossed = bisect_left(starts, high) - bisect_right(starts, low) - ((side is after and 1) or 0)
            weight = 0.88**distance * 0.6 ** abs(word.phrase - here) * 0.5 ** max(0, crossed)
            for meaning in meanings(word):
                weights[meaning] = max(weights.get(meaning, 0.0), weight)
    return tuple(sorted(weights.items()))


@cache
def _dates() -> frozenset[str]:
    return word_set("en/calendar", "weekdays").union(lexicon("en/calendar")["months"])


@cache
def _currencies() -> frozenset[str]:
    return frozenset(name for row in lexicon("en/currencies")["currencies"] for name in row["names"])


@cache
def _no_actors() -> frozenset[str]:
    return word_set("en/words", "generic_names") | _dates() | _peoples()


def _actor(before: Sequence[Word]) -> frozenset[str]:
    """The names of which the clause speaks before the number: not titles, kinds of firms, dates, peoples, nor the
    places behind a preposition. A currency is a name, too: "the euro"."""
    if not before:
        return frozenset()
    dates, left_out, currencies = _dates(), _no_actors(), _currencies()
    found: dict[int, set[str]] = {}
    for position, word in enumerate(before):
        if word.clause != before[-1].clause or not word.content or word.form in left_out:
            continue
        if position and word.form in currencies and before[position - 1].form == "the":
            found.setdefault(word.phrase, set()).add(word.form)
        if not word.text[0].isupper():
            continue
        if position == 0 and not (len(before) > 1 and before[1].name):
            continue
        start = position
        while start and (
            before[start - 1].form == "the" or (before[start - 1].name and before[start - 1].form not in dates)
        ):
            start -= 1
        if start and before[start - 1].form in _AT:
            continue
        found.setdefault(word.phrase, set()).add(word.form.replace("'", ""))
    if not found or _is_someone_new(before, max(found)):
        return frozenset()
    return frozenset(found[max(found)])


def _terms(words: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> frozenset[str]:
    """The terms of the loans and bonds that the number is about, which part them like names: "the 10-year note"."""
    instruments = word_set("en/counts", "dated_instruments")
    found = set()
    for other in others:
        if other.kind not in _TERMS or other.span.start > quantity.span.start:
            continue
        behind = [w for w in around(words, other.span)[2][:4] if w.form not in _dates() and not w.form.isdigit()]
        if any(word.form in instruments for word in behind[:2]):
            found.add(f"{other.low} {other.unit}")
    return frozenset(found)


def _is_someone_new(before: Sequence[Word], phrase: int) -> bool:
    """Whether somebody without a name is brought in behind the names of that phrase: "added a man serving three"."""
    persons = word_set("en/counts", "one_person")
    for position in range(len(before) - 1, 0, -1):
        word = before[position]
        if word.name and word.phrase == phrase:
            return False
        if word.form in persons and before[position - 1].form in ("a", "an"):
            return True
    return False


def _person(before: Sequence[Word], after: Sequence[Word]) -> frozenset[str]:
    """Whose age it is: "63-year-old Mary Blank", "Mary Blank, 63,"; empty when no name stands there."""
    behind = [w for w in after[:6] if w.form not in ("old", "-", "year")]
    names: list[str] = []
    for word in behind:
        if word.name and not word.mark:
            names.append(word.form)
        elif names or word.mark:
            break
    if names:
        return frozenset(names) - _peoples()
    for word in reversed(before[-5:]):
        if word.mark and word.text == "," and not names:
            continue
        if not word.text[0].isupper():
            break
        names.append(word.form)
    return frozenset(names) - _peoples() - word_set("en/words", "stops") - word_set("en/calendar", "weekdays")


@cache
def _peoples() -> frozenset[str]:
    """Names of countries and peoples, which say where rather than who."""
    return frozenset(form for forms in lexicon("en/scopes")["places"].values() for form in forms)


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
    if len(rest) > 1 and rest[0].form in _EACH and rest[1].form in word_set("en/words", "rate_bases"):
        return ()
    return phrase_after(rest)


def _concept_in(noun: Sequence[Word]) -> str:
    """What the noun itself says: "fatal overdoses" are deaths. The last word weighs most."""
    concepts = _concepts()
    return next((concepts[word.form] for word in reversed(noun) if word.form in concepts), "")


def _concept(before: Sequence[Word], after: Sequence[Word], quantity: Quantity, others: Sequence[Quantity]) -> str:
    """The nearest word that says what is counted; a word beyond another number, or another clause, counts as far."""
    if quantity.kind not in (QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATIO, QuantityKind.ORDINAL):
        return ""
    concepts = _concepts()
    best, best_cost = "", 14.0
    behind = min((o.span.start for o in others if o.span.start >= quantity.span.end), default=None)
    ahead = max((o.span.end for o in others if o.span.end <= quantity.span.start), default=None)
    here = before[-1] if before else after[0]
    for distance, word in enumerate(after[:_REACH]):
        if name := concepts.get(word.form):
            cost = distance + 1.0 + 5 * (word.phrase - here.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if behind is not None and word.span.start > behind else 0
            if cost < best_cost:
                best, best_cost = name, cost
    if _does_itself(after):
        return best
    joined = 0
    for distance, word in enumerate(reversed(before[-_REACH:])):
        joined += 4 if word.form in ("and", "while", "but") else 0
        if name := concepts.get(word.form):
            cost = joined + distance + 0.5 + 3 * (here.phrase - word.phrase) + 5 * (word.clause != here.clause)
            cost += 6 if ahead is not None and word.span.end < ahead else 0
            if cost < best_cost:
                best, best_cost = name, cost
    return best


def _does_itself(after: Sequence[Word]) -> bool:
    """Whether people behind the number have a verb of their own: "hundreds of people were sheltering" counts nobody of
    whom the words before tell."""
    for position, word in enumerate(after[:_OWN_VERB]):
        if word.mark or word.form in _RELATIVE:
            return False
        if word.form in _BEING:
            return position > 0
    return False
