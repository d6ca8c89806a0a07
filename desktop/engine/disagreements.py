"""Sets the claims of the articles against each other: which two count the same thing, and whether they agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import combinations, groupby
from operator import attrgetter

from desktop.engine.akin import akin_sentences
from desktop.engine.assigning import assigned, bases_differ, stated_elsewhere
from desktop.engine.cancellation import Step
from desktop.engine.claim_rows import claim_rows
from desktop.engine.claims import Reading, by_sentence, reading_of
from desktop.engine.contexts import Stated, Told, stated_in
from desktop.engine.contrasts import contrast
from desktop.engine.countdowns import judge_countdowns
from desktop.engine.date_verdicts import judge_dates
from desktop.engine.exclusions import of_opposite_results
from desktop.engine.false_alarms import without_false_alarms
from desktop.engine.intervals import interval
from desktop.engine.lexicon import word_set
from desktop.engine.localities import localities_differ
from desktop.engine.magnitudes import FARTHEST, far_apart
from desktop.engine.pairing import SCOPE_KINDS, Context, equal, score
from desktop.engine.periods import difference
from desktop.engine.reasons import Because, Figure, figure
from desktop.engine.scopes import published_in
from desktop.engine.slips import plainly_exchanged, slip, slipped
from desktop.engine.verdicts import NO_DIFFERENCE, NONE_STATED, Judged, ScopeDifference, judge
from desktop.engine.weights import Weights, likeness
from desktop.engine.workings import Workings
from desktop.model import Claim, Comparison, Document, Match, Phrase, Verdict, phrase, strung

__all__ = ["claim_rows", "compare_claims", "compare_pairs"]

_POLLED = 16
"""Comparisons between two calls of `check`: each takes some ten microseconds, asking one."""
_ENOUGH_APART = 4.2
_BUCKET = 240
"""Of claims that count what more claims count, the first ones are set against each other."""
_Order = tuple[int, int, int, int]
"""Where two claims stand: the number of the left one's sentence, its rank there, and those of the right one."""
_FAR = 6
_FAR_UNNAMED = 2
_FAR_TIME = 3
"""Times by which two figures are apart: see `_farthest`."""
_UNEQUAL = ("disjoint", "source")
"""The rules that find two figures unequal: two sources excuse a contradiction, and where none is, nothing."""
_ROOM = 2
"""Times from which on a limit that another figure keeps to is none of that figure, where only one is of an event."""
_ONE_SENTENCE = 0.65
"""Likeness of what stands around two figures from which they are told of one thing, however far apart;"""
_AKIN, _SHARED = 0.25, 3
"""or this likeness and so many meanings that the sentences share."""
_AGREEING = (Verdict.SAME, Verdict.COMPATIBLE)
_WHOLE = frozenset(["world", "nation"])
_MOMENTS = ("date", "clock", "countdown")
"""The kinds that are a moment: compared among themselves."""


def compare_claims(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    matches: Sequence[Match] = (),
    *,
    readings: Sequence[Reading] | None = None,
    check: Step = lambda done=0, total=0: None,
    workings: Workings | None = None,
) -> tuple[Comparison, ...]:
    """The comparisons of claims that count the same thing, in the order of their left claims, then the right ones.

    `claims` are in document order, then text order; `matches` may be empty; `readings` are those that gave the claims,
    None to read the sentences anew. The left claim stands before the right one. Two claims of one article are compared
    too, unless they stand in one sentence. `check` is called every few hundred steps, with how far it is, and may
    raise. Method: sentences are paired by idf-cosine or by a match, their claims one to one by what they count; claims
    in unlike sentences only when noun, event and topic agree. Near-linear: sentences and claims meet only through words
    that few share.
    """
    texts = {document.id: document.text for document in documents}
    published = {document.id: published_in(document) for document in documents}
    if readings is None:
        own = by_sentence(claims)
        read = (reading_of(group, texts[group[0].document_id], published[group[0].document_id]) for group in own)
    else:
        read = (reading for reading in readings)
    workings = workings or Workings(documents)
    once = workings.once
    stated: list[tuple[str, int, Stated]] = []
    for document_id, held in groupby(read, key=lambda reading: reading.claims[0].document_id):
        check()
        found = once("stated", (document_id,), None, partial(stated_in, tuple(held), texts[document_id]))
        stated += [(document_id, number, one) for number, one in enumerate(found)]
    weights = Weights(one.topic for _, _, one in stated)
    told = [
        once("told", (document_id,), (number, weights.of(one.meanings)), partial(Told, one, weights))
        for document_id, number, one in stated
    ]
    akin = akin_sentences(told, weights, matches, check)
    chosen: dict[_Order, tuple[Context, Context]] = {}
    assign = workings.each_pair("assigned", assigned)
    for number, (one, other) in enumerate(akin):
        left, right = told[one], told[other]
        if left.by_kind.keys().isdisjoint(right.by_kind):
            continue
        check(number, 2 * len(akin))  # the other half is judging
        for a, b in assign(left, right):
            chosen[one, a.rank, other, b.rank] = a, b
    for order, pair in _apart(told, set(akin), check, workings):
        chosen.setdefault(order, pair)
    miswritten: set[_Order] = set()
    """Pairs that are told only where they contradict each other."""
    for one, a, other, b in slipped(told, akin, check):
        if (order := (one, a.rank, other, b.rank)) not in chosen:
            chosen[order] = a, b
            miswritten.add(order)
    dates = {document.id: document.published for document in documents}
    years = {document_id: found[0] if found else None for document_id, found in published.items()}
    figures: dict[Context, Figure] = {}
    judging = _Judging(texts, dates, years, figures)
    judged = workings.each_pair("comparisons", judging, attrgetter("same"))
    compared = []
    for number, order in enumerate(sorted(chosen)):
        if number % _POLLED == 0:
            check(len(chosen) + number, 2 * len(chosen))
        a, b = chosen[order]
        outcome = judged(a, b)
        if judging.too_far(a, b, outcome):
            continue
        if order in miswritten and outcome.verdict is not Verdict.CONFLICT:
            continue
        comparison = outcome if isinstance(outcome, Comparison) else _compared(a, b, outcome, texts, figures)
        compared.append((comparison, a, b, told[order[0]].claims, told[order[2]].claims))
    return without_false_alarms(compared, (context for sentence in told for context in sentence.claims), texts, check)


def compare_pairs(
    pairs: Sequence[tuple[Claim, Claim]],
    claims: Sequence[Claim],
    documents: Sequence[Document],
    *,
    check: Callable[[], None] = lambda: None,
) -> tuple[Comparison, ...]:
    """The comparisons of pairs that a person set against each other, whatever they count, in the order of `pairs`.

    `claims` are those of all documents, in their order, and hold each claim of a pair. Figures of different kinds
    cannot be compared, and say so. `check` is called for each sentence and pair and may raise.
    """
    texts = {document.id: document.text for document in documents}
    published = {document.id: published_in(document) for document in documents}
    dates = {document.id: document.published for document in documents}
    years = {document_id: found[0] if found else None for document_id, found in published.items()}
    wanted = {(claim.document_id, claim.sentence) for pair in pairs for claim in pair}
    stated: list[Stated] = []
    for group in by_sentence(claims):
        document_id = group[0].document_id
        if (document_id, group[0].sentence) in wanted:
            check()
            stated += stated_in([reading_of(group, texts[document_id], published[document_id])], texts[document_id])
    weights = Weights(())
    contexts = {context.claim: context for one in stated for context in Told(one, weights).claims}
    figures: dict[Context, Figure] = {}
    compared = []
    for left, right in pairs:
        check()
        a, b = contexts[left], contexts[right]
        if (a.kind in _MOMENTS) != (b.kind in _MOMENTS):
            judged = Judged(Verdict.CANNOT_COMPARE, "kind")
            one, other = (figure(claim, texts, dated=False) for claim in (left, right))
            because = Because(one, other, judged, "")
            compared.append(Comparison(left, right, judged.verdict, because, judged.rule))
        else:
            judged = _judged(a, b, texts, dates, years)
            compared.append(_compared(a, b, judged, texts, figures))
    return tuple(compared)


def _apart(
    told: Sequence[Told], akin: set[tuple[int, int]], check: Callable[[], None], workings: Workings
) -> list[tuple[_Order, tuple[Context, Context]]]:
    """Pairs of claims from sentences that are not alike, but count the same thing of the same topic."""
    buckets: defaultdict[tuple[str, str], list[tuple[int, Context]]] = defaultdict(list)
    homes: dict[Context, Told] = {}
    for number, sentence in enumerate(told):
        for context in sentence.claims:
            homes[context] = sentence
            key = context.subject.concept or context.subject.head or context.subject.group
            if key and context.kind not in SCOPE_KINDS:
                buckets[context.kind, key].append((number, context))
    found = []
    looked_at = 0
    count_the_same = workings.each_pair("apart", partial(_count_the_same, homes))
    for bucket in buckets.values():
        check()
        for (one, a), (other, b) in combinations(bucket[:_BUCKET], 2):
            if one == other or (one, other) in akin or len(a.topic & b.topic) < 2:
                continue
            looked_at += 1
            if looked_at % _POLLED == 0:
                check()
            if count_the_same(a, b):
                found.append(((one, a.rank, other, b.rank), (a, b)))
    return found


def _count_the_same(homes: Mapping[Context, Told], a: Context, b: Context) -> bool:
    """Whether two claims of unlike sentences, whose topics meet, count the same thing. `homes` are the claims'
    sentences."""
    if bases_differ(a, b) or _places_differ(a, b):
        return False
    topical = 0.5 * len(a.topic & b.topic)
    if score(a, b, akin=False, least=_ENOUGH_APART - topical) + topical < _ENOUGH_APART:
        return False
    if stated_elsewhere(a, b, homes[a].claims, homes[b].claims):
        return False
    return a.claim.document_id != b.claim.document_id or _told_twice(a, b)


def _told_twice(a: Context, b: Context) -> bool:
    """Whether two unlike sentences of one article may count one thing: the same event, in the same frame."""
    return _same_event(a, b) and not _scope_difference(a, b).frame


class _Judging:
    """Judges pairs of claims of the articles whose texts, dates and years these are, by document id. `figures` are the
    claims as reasons tell them; what is missing is added."""

    def __init__(
        self,
        texts: Mapping[str, str],
        dates: Mapping[str, str],
        years: Mapping[str, int | None],
        figures: dict[Context, Figure],
    ) -> None:
        self._texts, self._dates, self._years, self._figures = texts, dates, years, figures
        self._last: tuple[Context, Context] | None = None
        self._far = False

    def __call__(self, a: Context, b: Context) -> Comparison | Judged:
        """The comparison; the verdict alone where the figures are too far from each other, so that none is told."""
        judged = _judged(a, b, self._texts, self._dates, self._years)
        self._last, self._far = (a, b), _too_far(a, b, judged.rule)
        return judged if self._far else _compared(a, b, judged, self._texts, self._figures)

    def too_far(self, a: Context, b: Context, outcome: Comparison | Judged) -> bool:
        """Whether they are, asked again but of the two just judged: what was found of an earlier comparison does not
        know what the words around weigh now."""
        return self._far if self._last == (a, b) else _too_far(a, b, outcome.rule)


def _too_far(a: Context, b: Context, rule: str) -> bool:
    """Whether two figures, judged by that rule, are too far from each other to be told of one thing."""
    if rule == "interval":  # "at least 12 died" leaves room for the 60 who were there, but is not about them
        of_two = a.kind == "count" and a.subject.concept != b.subject.concept
        return of_two and far_apart(a.size, b.size, most=_ROOM)
    # Asking first for the least spares most pairs the likeness of what stands around them.
    near = rule not in _UNEQUAL or not far_apart(a.size, b.size, most=_FAR_UNNAMED)
    return not near and far_apart(a.size, b.size, most=_farthest(a, b))


def _farthest(a: Context, b: Context) -> int:
    """From how many times on two figures are none of one thing. What is counted up as reports come in may have been
    little at first; of the rest reports seldom miss each other by more than a period, a unit or a part for the whole
    brings. Lengths of time, which every article is full of, and an amount of which not even the noun is the same, must
    be nearer. All this where the sentences differ: told of one thing, figures may have lost or exchanged a digit."""
    if a.kind == "money":
        farthest = _FAR if _same_noun(a, b) else _FAR_UNNAMED
    elif a.kind == "time" and not _one_digit_lost(a, b):
        farthest = _FAR_TIME
    elif a.kind != "time" and not _grow(a, b):
        farthest = _FAR
    else:
        return FARTHEST
    alike = likeness(a.vector, b.vector)
    if alike >= _ONE_SENTENCE or (alike >= _AKIN and len(a.topic & b.topic) >= _SHARED):
        return FARTHEST
    return farthest


def _one_digit_lost(a: Context, b: Context) -> bool:
    """Whether two figures have the same digits, in whatever unit, or one has one more in front: 13 and 3 years."""
    one, other = sorted((str(a.claim.quantity.low), str(b.claim.quantity.low)), key=len)
    return one.isdigit() and other[len(other) - len(one) :] == one


def _same_noun(a: Context, b: Context) -> bool:
    return bool(a.subject.head) and a.subject.head == b.subject.head


def _judged(
    a: Context, b: Context, texts: Mapping[str, str], dates: Mapping[str, str], years: Mapping[str, int | None]
) -> Judged:
    """The verdict on two claims. `dates` and `years` are the articles' by document id."""
    if a.kind == "countdown" and b.kind == "countdown":
        return judge_countdowns(same=equal(a, b))
    if a.kind in _MOMENTS:
        return judge_dates(a.claim, b.claim, texts, years)
    one, other = a.claim.quantity, b.claim.quantity
    if one.unit != other.unit and slip(one, other, a.digits, b.digits) == "points":
        return Judged(Verdict.CONFLICT, "points")
    here, there = a.subject.direction, b.subject.direction
    opposed = bool(here and there) and here != there
    scopes = _scope_difference(a, b)
    judged = judge(a.claim, b.claim, scopes, opposed=opposed)
    opposite = a.kind == b.kind == "money" and of_opposite_results(a.subject, b.subject)
    if opposite and judged.verdict in _AGREEING and not scopes.frame:
        return Judged(Verdict.CONFLICT, "sign", scopes.unknown)
    if judged.rule == "disjoint" and _is_update(a, b, dates):
        return judged._replace(verdict=Verdict.UPDATED, rule="updated")
    if judged.rule == "disjoint" and (miswritten := slip(one, other, a.digits, b.digits)):
        return judged._replace(rule=miswritten)
    return judged


def _compared(
    a: Context,
    b: Context,
    judged: Judged,
    texts: Mapping[str, str],
    figures: dict[Context, Figure],
) -> Comparison:
    """The comparison that is so judged. `figures` are the claims as reasons tell them; what is missing is added."""
    label = max((a.claim.subject, b.claim.subject), key=len)
    for one in (a, b):
        if one not in figures:
            figures[one] = figure(one.claim, texts, dated=one.dated)
    because = Because(figures[a], figures[b], judged, label)
    return Comparison(a.claim, b.claim, judged.verdict, because, judged.rule, judged.scope_unknown)


def _is_update(a: Context, b: Context, dates: Mapping[str, str]) -> bool:
    """Whether the article that appeared later gives the higher count of something that grows as reports come in."""
    if not _grow(a, b):
        return False
    when = [dates[context.claim.document_id] for context in (a, b)]
    if not all(when) or when[0] == when[1]:
        return False
    counts = [interval(context.claim.quantity).centre for context in (a, b)]
    if counts[0] is None or counts[1] is None:
        return False
    return (when[0] < when[1]) == (counts[0] < counts[1])


def _scope_difference(a: Context, b: Context) -> ScopeDifference:
    one, other = a.claim.scope, b.claim.scope
    here, there = a.around, b.around
    notes: list[str] = []
    if difference(here.period, there.period):
        notes.append(_against(one.period, other.period))
    elif here.said and there.said and _grow(a, b) and difference(here.said, there.said):
        notes.append(phrase("said “{one}” against “{other}”", one=here.said.words, other=there.said.words))
    if _places_differ(a, b):
        notes.append(_against(one.place, other.place))
    parted = contrast(a.telling, b.telling) if a.telling or b.telling else None
    if parted is not None and (all(parted) or not plainly_exchanged(a, b)):
        both = all(parted)
        notes.append(_against(*parted) if both else phrase("only one says “{words}”", words="".join(parted)))
    if here.counted and there.counted and here.counted.lower() != there.counted.lower():
        notes.append(_against(here.counted, there.counted))
    source = ""
    if here.source and there.source and here.source.isdisjoint(there.source):
        source = phrase("“{one}” and “{other}”", one=one.source, other=other.source)
    unknown = not (a.dated and b.dated) or _is_placed_once(a, b) or _is_placed_once(b, a)
    if not notes and not source:
        return NONE_STATED if unknown else NO_DIFFERENCE
    return ScopeDifference(strung(notes, "; ") if notes else "", source, unknown)


def _against(one: str, other: str) -> Phrase:
    return phrase("“{one}” against “{other}”", one=one, other=other)


def _is_placed_once(a: Context, b: Context) -> bool:
    """Whether only the first says for which country it holds, and the other's sentence does not name that."""
    return bool(a.around.places) and not b.claim.scope.place and not {f"@{p}" for p in a.around.places} & b.topic


def _same_event(a: Context, b: Context) -> bool:
    return bool(a.subject.concept) and a.subject.concept == b.subject.concept


def _grow(a: Context, b: Context) -> bool:
    """Whether both count one event that is counted up as reports come in."""
    return _same_event(a, b) and a.subject.concept in word_set("en/counts", "growing")


def _places_differ(a: Context, b: Context) -> bool:
    """Whether two countries are named, or the whole on one side and any one place on the other."""
    if localities_differ(a.locality, b.locality, a.topic, b.topic):
        return True
    one, other = a.around.places, b.around.places
    if not one and not other:
        return False
    if one and other:
        return one.isdisjoint(other)
    return bool((one & _WHOLE and b.claim.scope.place) or (other & _WHOLE and a.claim.scope.place))
