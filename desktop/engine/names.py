"""Names that contradict: one role with two holders in sentences that tell the same thing; one name spelled two ways."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from desktop.engine.edits import runs
from desktop.engine.lexicon import word_set
from desktop.engine.persons import Person
from desktop.engine.roles_held import Holder
from desktop.engine.story_words import of_one_story, story_words
from desktop.model import Check, Contradiction, Match, Place, Severity, Telling

_ALIKE = 0.25
"""Similarity of two sentences from which a role that one person holds at a time has one holder in both."""
_ALIKE_FIELD = 0.4
"""The same where only one side says of what ("Treasury secretary" against "secretary")."""
_ALIKE_SEVERAL = 0.5
"""The same for roles that several people hold: spokesmen, lawyers, judges."""
_VERY_ALIKE = 0.6
"""The same where one of the sentences holds no other name and no figure."""
_GRAVE = 0.5
_SHORT = 4
"""Letters: shorter given names that differ are different names."""
_APART = 2
_LETTERS_OF_ONE_NAME = 4
"""Letters of a family name for each one that may differ where it is one person's: Roe and Row are two."""
_LETTERS_FOR_EACH = 4
"""Letters of a name, the shorter one, for each one that may differ."""


@dataclass(slots=True)
class _Group:
    """What shows one contradiction: the best pair, and every place that takes part."""

    pair: tuple[Holder, Holder]
    similarity: float
    holders: dict[Holder, None] = field(default_factory=dict)


def other_holders(
    held: Sequence[Holder],
    matches: Sequence[Match],
    texts: Mapping[str, str],
    check: Callable[[], None] = lambda: None,
) -> list[Contradiction]:
    """Roles that two matched sentences give to different holders, or any two sentences of two articles that share a
    story where both name the body ("chief executive of Acme"); each role and pair of names once.

    `held` are in document order, then text order, `matches` in the collation's order. Nobody is contradicted whose name
    stands in the other sentence (the other article) too, nor a former or deputy holder by a present one. `check` is
    called for each match and each role and may raise.
    """
    own: defaultdict[str, list[Holder]] = defaultdict(list)
    for one in held:
        own[one.sentence.document_id].append(one)
    starts = {document_id: [one.sentence.span.start for one in group] for document_id, group in own.items()}
    groups: dict[tuple[str, frozenset[str]], _Group] = {}
    for match in matches:
        check()
        for a in _inside(match.left, own, starts):
            for b in _inside(match.right, own, starts):
                if not _contradict(a, b, match.similarity, texts):
                    continue
                key = a.role, frozenset((a.name[-1], b.name[-1]))
                group = groups.setdefault(key, _Group((a, b), match.similarity))
                if match.similarity > group.similarity:
                    group.pair, group.similarity = (a, b), match.similarity
                group.holders |= {a: None, b: None}
    for a, b in _of_one_body(held, matches, texts, check):
        key = a.role, frozenset((a.name[-1], b.name[-1]))
        groups.setdefault(key, _Group((a, b), 0.0)).holders |= {a: None, b: None}
    order = {document_id: number for number, document_id in enumerate(texts)}
    return [_other_holder(group, order) for group in groups.values()]


def _of_one_body(
    held: Sequence[Holder], matches: Sequence[Match], texts: Mapping[str, str], check: Callable[[], None]
) -> Iterator[tuple[Holder, Holder]]:
    """Two holders of one role in one body that both articles name, wherever they do, each pair of names once for two
    articles; the articles must have sentences that are alike, and neither may name the other's holder."""
    tied = {
        frozenset((match.left.document_id, match.right.document_id)) for match in matches if match.similarity >= _ALIKE
    }
    if not tied:
        return
    bodies: defaultdict[tuple[str, frozenset[str], frozenset[str]], dict[tuple[str, str], Holder]] = defaultdict(dict)
    for one in held:
        if _in_a_body(one):
            bodies[one.role, one.field, one.time].setdefault((one.sentence.document_id, one.name[-1]), one)
    for group in bodies.values():
        check()
        for a, b in combinations(group.values(), 2):
            if frozenset((a.sentence.document_id, b.sentence.document_id)) not in tied or _same_name(a, b):
                continue
            article, other = (texts[one.sentence.document_id] for one in (a, b))
            if not _names(other, a.name[-1]) and not _names(article, b.name[-1]):
                yield a, b


def _in_a_body(one: Holder) -> bool:
    """Whether one person at a time holds the role, of something with a name: "Nordkraft chief executive"."""
    named = any(letter.isupper() for letter in one.label.removesuffix(one.role))
    return named and not one.office and one.role in word_set("en/roles", "single")


def _names(text: str, name: str) -> bool:
    """Whether a word of somebody's name stands in a text as a word, or as a part of one with a hyphen or "'s"."""
    folded = text.replace("’", "'").lower()
    at = folded.find(name)
    while at >= 0:
        end = at + len(name)
        if not folded[max(0, at - 1) : at].isalpha() and not folded[end : end + 1].isalpha():
            return True
        at = folded.find(name, end)
    return False


def _inside(place: Place, own: Mapping[str, Sequence[Holder]], starts: Mapping[str, Sequence[int]]) -> Iterator[Holder]:
    group = own.get(place.document_id, ())
    for one in group[bisect_left(starts.get(place.document_id, ()), place.span.start) :]:
        if one.sentence.span.start >= place.span.end:
            return
        yield one


def _contradict(a: Holder, b: Holder, similarity: float, texts: Mapping[str, str]) -> bool:
    if a.role != b.role or a.time != b.time or a.office != b.office or _same_name(a, b):
        return False
    told = [one.told.span.of(texts[one.told.document_id]) for one in (a, b)]
    if any(_names(told[1], word) for word in a.name) or any(_names(told[0], word) for word in b.name):
        return False
    if a.field and b.field and not a.field & b.field:
        return False
    if a.role in word_set("en/roles", "several"):
        if similarity < _ALIKE_SEVERAL or not (a.field & b.field or a.field == b.field):
            return False
        one, other = (story_words(words).difference(a.name, b.name) for words in told)
        return of_one_story(one, other, similarity, _VERY_ALIKE)
    return similarity >= (_ALIKE if bool(a.field) == bool(b.field) else _ALIKE_FIELD)


def _same_name(a: Holder, b: Holder) -> bool:
    if set(a.name) & set(b.name):
        return True
    one, other = plain(a.name[-1]), plain(b.name[-1])
    return letters_apart(one, other) <= min(_APART, min(len(one), len(other)) // _LETTERS_OF_ONE_NAME)


def _other_holder(group: _Group, order: Mapping[str, int]) -> Contradiction:
    def place(one: Holder) -> tuple[int, int, int]:
        return order[one.told.document_id], one.told.span.start, one.name_span.start

    held = sorted(group.holders, key=place)
    names = dict.fromkeys(one.spoken for one in held)
    label = max((one.label for one in group.pair), key=len)
    return Contradiction(
        Check.NAMES,
        "other-name",
        Severity.HIGH if group.similarity >= _GRAVE else Severity.MEDIUM,
        tuple(dict.fromkeys(Telling(one.told, (one.name_span,)) for one in held)),
        tuple(Telling(one.told, (one.name_span,)) for one in group.pair),
        (("role", label), ("names", " | ".join(names))),
    )


def other_spellings(persons: Sequence[Person], check: Callable[[], None] = lambda: None) -> list[Contradiction]:
    """Full names that differ by a letter or two, each name once, with the first place of each
    spelling in every article.

    `persons` are in document order, then text order. Accents and hyphens make no difference. Near-linear: names meet
    only through a beginning that they share. `check` is called for each pair and may raise.
    """
    spelled: defaultdict[tuple[str, str], dict[str, Person]] = defaultdict(dict)
    for one in persons:
        spelled[plain(one.given), plain(one.family)].setdefault(one.sentence.document_id, one)
    buckets: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for given, family in spelled:
        buckets[given[:1] + family[:2]].append((given, family))
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for bucket in buckets.values():
        for first, second in combinations(bucket, 2):
            check()
            if _one_name(first, second):
                joined, added = groups.setdefault(first, [first]), groups.setdefault(second, [second])
                if joined is not added:
                    joined += added
                    groups.update((name, joined) for name in added)
    order = {id(one): number for number, one in enumerate(persons)}
    together = {id(group): group for group in groups.values()}.values()
    return [_other_spelling([list(spelled[name].values()) for name in group], order) for group in together]


def _one_name(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if any(abs(len(a) - len(b)) > _APART for a, b in zip(one, other, strict=True)):
        return False
    given, family = apart = [letters_apart(a, b) for a, b in zip(one, other, strict=True)]
    shorter = [min(len(a), len(b)) for a, b in zip(one, other, strict=True)]
    if given + family > _APART or any(
        letters > length // _LETTERS_FOR_EACH for letters, length in zip(apart, shorter, strict=True)
    ):
        return False
    if given and (
        min(len(one[0]), len(other[0])) < _SHORT or one[0].startswith(other[0]) or other[0].startswith(one[0])
    ):
        return False
    return not family or min(len(one[1]), len(other[1])) > _SHORT


def _other_spelling(spellings: Sequence[Sequence[Person]], order: Mapping[int, int]) -> Contradiction:
    everywhere = sorted((one for spelled in spellings for one in spelled), key=lambda person: order[id(person)])
    shown = sorted((spelled[0] for spelled in spellings), key=lambda person: order[id(person)])
    return Contradiction(
        Check.NAMES,
        "other-spelling",
        Severity.LOW,
        tuple(Telling(one.sentence, (one.name_span,)) for one in everywhere),
        tuple(Telling(one.sentence, (one.name_span,)) for one in shown[:2]),
        (("names", " | ".join(dict.fromkeys(one.spoken for one in shown))),),
    )


def plain(name: str) -> str:
    """A name's letters alone, without accents, hyphens and apostrophes."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in parts if letter.isalpha())


def letters_apart(one: str, other: str) -> int:
    """How many letters differ: the longer side of each run of letters that only one has. The fewest where the names can
    be set beside each other in two ways, so that it is the same from both sides."""
    fewest = max(abs(len(one) - len(other)), int(one != other))
    found = _differing(one, other)
    return found if found == fewest else min(found, _differing(other, one))


def _differing(one: str, other: str) -> int:
    return sum(max(b - a, d - c) for same, (a, b), (c, d) in runs(one, other) if not same)
