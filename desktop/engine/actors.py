"""Who or what a number is about by name: firms, people, currencies, and the terms that part one bond from another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.engine.clauses import Near, Word
from desktop.engine.lexicon import lexicon, word_set
from desktop.model import Quantity, QuantityKind

_TERMS = (QuantityKind.DURATION, QuantityKind.PERCENT)
_LINK = 4
"""Words behind a distance within which "of" or "from" leads to where it begins."""
_BRACKET = 8
"""Words and marks of a bracket that restates a distance in other units, at most."""
_AT = frozenset(["in", "at", "on", "near", "from", "off", "outside"])


@cache
def _dates() -> frozenset[str]:
    return word_set("en/calendar", "weekdays").union(lexicon("en/calendar")["months"])


@cache
def _currencies() -> frozenset[str]:
    return frozenset(name for row in lexicon("en/currencies")["currencies"] for name in row["names"])


@cache
def _no_actors() -> frozenset[str]:
    return word_set("en/words", "generic_names") | _dates() | _peoples()


def actor_of(before: Sequence[Word]) -> frozenset[str]:
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
        if not word.name and not (word.proper or _is_short(before[position:]) or _goes_on(before[position:])):
            continue  # the first word of a sentence
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


def _is_short(words: Sequence[Word]) -> bool:
    """Whether a sentence begins with an acronym ("EDS earned"), not all in capitals."""
    first = words[0].text
    return len(first) > 1 and first[:-1].isupper() and not (len(words) > 1 and words[1].text.isupper())


def _goes_on(words: Sequence[Word]) -> bool:
    """Whether a sentence begins with a name of several words."""
    return len(words) > 1 and words[1].name


def terms_of(quantity: Quantity, near: Near, others: Sequence[Quantity], nears: Sequence[Near]) -> frozenset[str]:
    """What parts the thing that the number is about from others like it: the terms of loans and bonds ("the 10-year
    note"), the size of a model ("a 13-inch screen"), the place that a distance is from. `near` are the words around
    the number, `nears` those around each of the others."""
    instruments = word_set("en/counts", "dated_instruments")
    if quantity.kind is QuantityKind.MEASURE and (origin := _origin(near[2])):
        return origin
    found = set()
    sizes: list[tuple[int, str]] = []
    for other, (_, inside, after) in zip(others, nears, strict=True):
        if other.kind is QuantityKind.MEASURE and _is_size(inside, after):
            sizes.append((abs(other.span.start - quantity.span.start), f"{other.low} {other.unit}"))
        if other.kind not in _TERMS or other.span.start > quantity.span.start:
            continue
        behind = [w for w in after[:4] if w.form not in _dates() and not w.form.isdigit()]
        if any(word.form in instruments for word in behind[:2]):
            found.add(f"{other.low} {other.unit}")
    return frozenset(found) or frozenset(size for _, size in sorted(sizes)[:1])


def _is_size(inside: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether a measure stands before its noun like an adjective: "a 13-inch model"."""
    return any(word.text == "-" for word in inside) and bool(after) and after[0].content


def _origin(after: Sequence[Word]) -> frozenset[str]:
    """The names behind "miles north of" and "miles from"."""
    if after and after[0].text in "()":  # "58 km (36 miles) south-west of"
        closed = next((place for place, word in enumerate(after[:_BRACKET]) if word.text == ")"), -1)
        after = after[closed + 1 :]
    link = next((place for place, word in enumerate(after[:_LINK]) if word.form in ("of", "from")), None)
    if link is None or any(word.mark for word in after[:link]):
        return frozenset()
    if not {word.form for word in after[: link + 1]} & frozenset(lexicon("en/counts")["attributes"]["distance"]):
        return frozenset()
    names = []
    for word in after[link + 1 :]:
        if word.name:
            names.append(word.form)
        elif names or not (word.form in ("the", "of", "capital") or word.form in word_set("en/counts", "peopled")):
            break  # "from the city of Brel" is from Brel
    return frozenset(names)


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


def person_of(before: Sequence[Word], after: Sequence[Word]) -> frozenset[str]:
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
