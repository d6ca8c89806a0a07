"""Contradictions that are taken back once all comparisons are known: lists in one article, other events told beside the
story, dates that only say of when another figure is, figures of sentences too unlike."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from desktop.engine.cancellation import Step
from desktop.engine.event_dates import SAME_EVENT
from desktop.engine.labels import LEADS
from desktop.engine.pairing import Context, equal
from desktop.engine.sentence_similarity import similarity
from desktop.engine.slips import SLIPS
from desktop.engine.weights import likeness
from desktop.engine.word_classes import singular
from desktop.model import Bound, Claim, Comparison, QuantityKind, Verdict

Pair = tuple[Comparison, Context, Context, Sequence[Context], Sequence[Context]]
"""A comparison with what is known of its two claims, and of the claims of both sentences."""
_Place = tuple[str, int, int]
_CONFLICT, _COUNT, _DATE, _AT_LEAST = Verdict.CONFLICT, QuantityKind.COUNT, QuantityKind.DATE, Bound.AT_LEAST
_NEAR = 40
"""Code points between two parts of one total, at most."""
_AS_NEAR = 0.7
"""How near the figure that the other article states too must be told, as a share of how near the unequal one is."""
_ALIKE = 0.12
"""Similarity of two sentences below which unequal figures are those of two things, unless they count one event;"""
_ALIKE_OF_PARTS = 0.5
"""and where they are sizes of parts that models differ in."""
_YEAR_APART = 1
"""Years by which the age of one of several people without names may be told wrongly: more, and it is another's."""
_OF_ONE_AGE = 5
"""Years within which several people without names may be taken for each other."""
_FEW = 1
"""Words that sentences share, above which their similarity is not asked for: it costs too much for all."""
_PARTS = ("data", "frequency")
_LISTED = 2
"""A figure that disagrees with more than so many of its own article is one of a list, not told twice."""


def without_false_alarms(
    pairs: Sequence[Pair], claims: Iterable[Context], texts: Mapping[str, str], check: Step
) -> tuple[Comparison, ...]:
    """The comparisons in their order, but for the conflicts that the others, or other `claims` of the articles,
    explain, and those of sentences too unlike. `texts` are the articles' by id. `check` is called for each comparison
    and may raise."""
    known = list(claims)
    explained, agreed, recent = _explained_times(pairs), _agreements(pairs), _recent(known)
    ages = _nameless_ages(known)
    kept = []
    for one, a, b, left, right in pairs:
        check()
        if one.verdict is not _CONFLICT:
            kept.append(one)
            continue
        best = _best_agreed(one, agreed)
        if best is not None and best >= _share_needed(a, b) * likeness(a.vector, b.vector):
            continue
        if one.rule not in SLIPS and (_of_another_event(a, b, left, recent) or _of_another_event(b, a, right, recent)):
            continue
        if a.kind == "age" and (_of_several(a, b, ages) or _of_several(b, a, ages)):
            continue
        if not _alike_enough(one, a, b, texts):
            continue
        if _add_up(a, b, left) or _add_up(b, a, right):
            continue
        if explained and (_place(one.left), _place(one.right)) in explained:
            continue
        kinds = one.left.quantity.kind, one.right.quantity.kind
        if _DATE in kinds and kinds[0] is not kinds[1] and likeness(a.vector, b.vector) < SAME_EVENT:
            continue  # "13 years ago" and a year that does not fit: most likely two events
        kept.append(one)
    return _without_lists(kept)


def _agreements(pairs: Sequence[Pair]) -> dict[tuple[str, str], dict[_Place, float]]:
    """How alike the words are around each claim and the nearest one in another article that states the same figure, by
    the ids of its own article and of the other."""
    found: defaultdict[tuple[str, str], dict[_Place, float]] = defaultdict(dict)
    for one, a, b, _, _ in pairs:
        if one.rule != "equal" or one.left.document_id == one.right.document_id:
            continue
        alike = likeness(a.vector, b.vector)
        for claim, other in _both_ways(one):
            known = found[claim.document_id, other.document_id]
            known[_place(claim)] = max(known.get(_place(claim), 0.0), alike)
    return dict(found)


def _best_agreed(one: Comparison, agreed: Mapping[tuple[str, str], Mapping[_Place, float]]) -> float | None:
    """How alike the words are where the other article states one of two contradicting figures too; None where it does
    not. If they are as near, the second figure is about something else, or that article contradicts itself, which is
    told by itself."""
    articles = one.left.document_id, one.right.document_id
    if articles not in agreed:  # as of most: whatever is equal in two articles stands under both of their orders
        return None
    found = [agreed[articles].get(_place(one.left)), agreed[articles[::-1]].get(_place(one.right))]
    return max((alike for alike in found if alike is not None), default=None)


def _alike_enough(one: Comparison, a: Context, b: Context, texts: Mapping[str, str]) -> bool:
    """Whether the sentences of two unequal figures are alike enough for one thing: those that count one event or noun
    always are, but a device comes with several speeds and sizes."""
    of_a_part = a.kind in _PARTS
    if one.rule != "disjoint" or (not of_a_part and _counted(a) and _counted(a) == _counted(b)):
        return True
    if not of_a_part and len(a.topic & b.topic) > _FEW:
        return True
    left, right = (claim.sentence.of(texts[claim.document_id]) for claim in (one.left, one.right))
    return similarity(left, right) >= (_ALIKE_OF_PARTS if of_a_part else _ALIKE)


def _share_needed(a: Context, b: Context) -> float:
    """How near, as a share, the agreeing figure must be told. The dead and the hurt of one event are told over and
    over in one article, and it may name two people of one kind with their ages; other nouns are counted once."""
    return 1.0 if (a.subject.concept and b.subject.concept) or a.kind == "age" else _AS_NEAR


def _recent(claims: Iterable[Context]) -> dict[tuple[str, str, str], list[Context]]:
    """The claims that are of no earlier time, by article, kind and what they count."""
    found: defaultdict[tuple[str, str, str], list[Context]] = defaultdict(list)
    for claim in claims:
        if _is_news(claim) and (counted := _counted(claim)):
            found[claim.claim.document_id, claim.kind, counted].append(claim)
    return found


def _nameless_ages(claims: Iterable[Context]) -> dict[str, set[tuple[str, Decimal]]]:
    """The ages of people without names that each article gives, with the noun for each of them, "" where none is
    near."""
    found: defaultdict[str, set[tuple[str, Decimal]]] = defaultdict(set)
    for claim in claims:
        age = claim.claim.quantity.low
        if claim.kind == "age" and age is not None and not claim.subject.actor:
            found[claim.claim.document_id].add((_person(claim), age))
    return found


def _person(claim: Context) -> str:
    """The noun for the person whose age a claim is: "girl"."""
    of_whom = claim.claim.subject.removeprefix(LEADS[1])
    return singular(of_whom.split()[-1]) if of_whom != claim.claim.subject else ""


def _of_several(one: Context, other: Context, ages: Mapping[str, set[tuple[str, Decimal]]]) -> bool:
    """Whether an age without a name is one of several of such people in its article, and the other more than a year
    away from it."""
    age, told = one.claim.quantity.low, other.claim.quantity.low
    if one.subject.actor or age is None or told is None:
        return False
    here = _person(one)
    near = {
        known
        for noun, known in ages[one.claim.document_id]
        if abs(age - known) <= _OF_ONE_AGE and (not noun or not here or noun == here)
    }
    return len(near) > 1 and abs(age - told) > _YEAR_APART


def _is_news(claim: Context) -> bool:
    """Whether a claim is told of a day or of no time: no earlier event, and no figure of every year."""
    period = claim.around.period
    return not claim.earlier and (period is None or period.dated)


def _counted(claim: Context) -> str:
    """The event or noun that is counted, "" where neither is plain."""
    return claim.subject.concept or (claim.subject.head if claim.subject.counted else "")


def _of_another_event(
    one: Context, other: Context, siblings: Sequence[Context], recent: Mapping[tuple[str, str, str], Sequence[Context]]
) -> bool:
    """Whether an article gives `one` of an earlier time, beside another figure of the same, or of the same as one of
    its `siblings` in the sentence: "in February a gunman killed five" in the report of a gunman who killed two. Then
    `other`, of no earlier time, is set against that."""
    if not one.earlier or not _is_news(other) or one.claim.document_id == other.claim.document_id:
        return False
    return any(
        not equal(rival, told)
        for told in siblings
        if told.earlier
        for rival in recent.get((told.claim.document_id, told.kind, _counted(told)), ())
    )


def _both_ways(one: Comparison) -> tuple[tuple[Claim, Claim], tuple[Claim, Claim]]:
    return (one.left, one.right), (one.right, one.left)


def _add_up(part: Context, total: Context, siblings: Sequence[Context]) -> bool:
    """Whether the total is the part and its neighbour taken together: "12 Somali and 11 Yemeni sailors" are 23."""
    if len(siblings) < 2 or part.claim.quantity.kind is not _COUNT or total.claim.quantity.kind is not _COUNT:
        return False
    whole, piece = _count(total, least=True), _count(part)
    if whole is None or piece is None or whole < piece:
        return False
    for other in siblings:
        if other is part or other.subject.concept != part.subject.concept:
            continue
        count = _count(other)
        if count is None or count + piece != whole or other.subject.role is not part.subject.role:
            continue
        if _gap(part.claim, other.claim) <= _NEAR:
            return True
    return False


def _count(context: Context, *, least: bool = False) -> Decimal | None:
    """The exact number of things or people, or of "at least" so many; None for what is none."""
    quantity = context.claim.quantity
    if quantity.kind is not _COUNT or not (quantity.low == quantity.high or (least and quantity.bound is _AT_LEAST)):
        return None
    return quantity.low


def _gap(one: Claim, other: Claim) -> int:
    first, second = sorted((one.quantity.span, other.quantity.span))
    return second.start - first.end


def _explained_times(pairs: Sequence[Pair]) -> set[tuple[_Place, _Place]]:
    """The pairs of dates, or of figures in times, that set two figures apart: "4.8 percent in 2023" and "5.1 percent in
    2022" do not contradict each other, and neither do the years, nor the games of "13 goals in 54 games"."""
    unequal: defaultdict[tuple[_Place, _Place], list[Comparison]] = defaultdict(list)
    for one, *_ in pairs:
        if one.verdict is _CONFLICT:
            unequal[_sentence(one.left), _sentence(one.right)].append(one)
    found = set()
    for one, a, b, _, _ in pairs:
        if one.rule != "scope" or a.around.period is None or b.around.period is None:
            continue
        for timed in unequal.get((_sentence(one.left), _sentence(one.right)), ()):
            left, right = timed.left.quantity.span, timed.right.quantity.span
            if left.overlap(a.around.period.span) and right.overlap(b.around.period.span):
                found.add((_place(timed.left), _place(timed.right)))
    return found


def _without_lists(compared: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """All but the conflicts inside one article of figures that disagree with many others there: a list of results,
    of references, of players. The other comparisons stay."""
    inside = [one for one in compared if one.verdict is _CONFLICT and one.left.document_id == one.right.document_id]
    against = Counter(_place(claim) for one in inside for claim in (one.left, one.right))
    listed = {key for key, count in against.items() if count > _LISTED}
    dropped = {id(one) for one in inside if _place(one.left) in listed or _place(one.right) in listed}
    return tuple(one for one in compared if id(one) not in dropped)


def _place(claim: Claim) -> _Place:
    return claim.document_id, claim.quantity.span.start, claim.quantity.span.end


def _sentence(claim: Claim) -> _Place:
    return claim.document_id, claim.sentence.start, claim.sentence.end
