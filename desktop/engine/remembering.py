"""Which findings a person has judged already under another id: judgements belong to what was said, not to a run.

A finding's id comes from the words of its strongest pair. Another threshold, a removed article or a shortened passage
makes another pair the strongest; then the judgement of the whole still speaks for the part. It never speaks for more
than was judged, nor for other words: what is judged wrongly in silence is worse than what is asked twice.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.engine.normalise import key
from desktop.model import Collation, Finding, FindingKind, Judgement, Place, Project, SegmentKind, Span, Status

_RUN = 4
"""Words by which a saying is looked up."""

Saying = tuple[str, ...]


class Sayings:
    """What findings of one collation say: the whole sentences around their places."""

    def __init__(self, collation: Collation) -> None:
        self._collation = collation
        self.found = frozenset(finding.id for finding in collation.findings)
        self._texts = {document.id: document.text for document in collation.documents}
        self._starts: dict[str, list[int]] = {}
        self._ends: dict[str, list[int]] = {}
        for segment in collation.segments:
            if segment.kind is SegmentKind.SENTENCE:
                self._starts.setdefault(segment.document_id, []).append(segment.span.start)
                self._ends.setdefault(segment.document_id, []).append(segment.span.end)

    def quotes(self, finding: Finding) -> tuple[str, ...]:
        """The articles' words, one quote for each place, in the places' order; sentences named by several places
        once."""
        widened = dict.fromkeys(map(self._widened, finding.places))
        return tuple(place.span.of(self._texts[place.document_id]) for place in widened)

    def quote(self, place: Place) -> str:
        """The whole sentences around a place."""
        return self._widened(place).span.of(self._texts[place.document_id])

    def _widened(self, place: Place) -> Place:
        starts, ends = self._starts.get(place.document_id, []), self._ends.get(place.document_id, [])
        first = bisect_right(ends, place.span.start)
        last = bisect_left(starts, place.span.end) - 1
        if first > last or first >= len(starts):
            return place
        start, end = min(starts[first], place.span.start), max(ends[last], place.span.end)
        return Place(place.document_id, Span(start, end))


class Memory:
    """What was judged, to be looked up by what it said. Taken back judgements are not remembered."""

    def __init__(self, judgements: Sequence[Judgement]) -> None:
        self._own = {judgement.finding_id for judgement in judgements}
        self._said: dict[str, tuple[Saying, ...]] = {}
        self._by_run: dict[Saying, list[Judgement]] = {}
        for judgement in sorted(judgements, key=lambda one: (one.modified, one.finding_id), reverse=True):
            if judgement.status is not Status.OPEN and len(judgement.quotes) > 1:
                self._said[judgement.finding_id] = said = tuple(map(_words, judgement.quotes))
                for run in {run for saying in said for run in _runs(saying)}:
                    self._by_run.setdefault(run, []).append(judgement)

    def source(self, finding: Finding, sayings: Sayings) -> Judgement | None:
        """The latest judgement of another finding of this kind that said everything that this one says, of the same
        claim."""
        if not self._by_run or not finding.places:
            return None
        candidates = self._by_run.get(_words(sayings.quote(finding.places[0]))[:_RUN], ())
        said = [_words(quote) for quote in sayings.quotes(finding)] if candidates else []
        for judgement in candidates if len(said) > 1 and all(said) else ():
            same = judgement.kind is finding.kind and judgement.finding_id != finding.id
            if (
                same
                and not _another_claim(judgement, finding, sayings)
                and _covers(self._said[judgement.finding_id], said)
            ):
                return judgement
        return None

    def remembered(self, collation: Collation) -> dict[str, Judgement]:
        """For each finding without a judgement of its own the one that speaks for it, by the finding's id."""
        if not self._by_run:
            return {}
        sayings = Sayings(collation)
        unjudged = (finding for finding in collation.findings if finding.id not in self._own)
        sources = ((finding.id, self.source(finding, sayings)) for finding in unjudged)
        return {name: source for name, source in sources if source is not None}


def recalled(
    project: Project, collation: Collation, findings: Iterable[Finding]
) -> tuple[tuple[Finding, tuple[str, ...], Judgement | None], ...]:
    """Each of the findings, which are in `collation`, with its quotes and the judgement of another finding that speaks
    for it, whether or not it has one of its own."""
    sayings, memory = Sayings(collation), _memory(project.judgements)
    return tuple((finding, sayings.quotes(finding), memory.source(finding, sayings)) for finding in findings)


def speaking(judgements: Sequence[Judgement], collations: Sequence[Collation]) -> frozenset[str]:
    """The finding ids of those judgements that speak for a finding of another id in one of the collations."""
    memory = _memory(tuple(judgements))
    sources = (source for collation in collations for source in memory.remembered(collation).values())
    return frozenset(source.finding_id for source in sources)


def with_remembered(project: Project, collation: Collation) -> Project:
    """The project with a judgement also for each finding that an earlier judgement speaks for; the same project when
    there is none."""
    found = _memory(project.judgements).remembered(collation)
    if not found:
        return project
    more = (replace(source, finding_id=name) for name, source in found.items())
    judgements = sorted((*project.judgements, *more), key=lambda judgement: judgement.finding_id)
    return replace(project, judgements=tuple(judgements))


def since_judged(finding: Finding, judgement: Judgement, collation: Collation) -> tuple[Place, ...]:
    """The places of a finding whose sentence was not in it when it was judged: what a person has not seen."""
    sayings, said = Sayings(collation), tuple(map(_words, judgement.quotes))
    return tuple(
        place for place in finding.places if not any(_holds(one, _words(sayings.quote(place))) for one in said)
    )


def _another_claim(judgement: Judgement, finding: Finding, sayings: Sayings) -> bool:
    """Whether the judgement is about something else that the same sentences say: the dead, where the finding is about
    the injured. It is when it names another thing counted, or when what it judged is still found beside the finding."""
    if finding.kind not in (FindingKind.NUMBERS, FindingKind.FACTS):
        return False
    subject = dict(finding.arguments).get("subject", "")
    renamed = bool(subject and judgement.label) and subject.casefold() != judgement.label.casefold()
    return renamed or judgement.finding_id in sayings.found


@lru_cache(maxsize=4)
def _memory(judgements: tuple[Judgement, ...]) -> Memory:
    """The slider asks the same judgements about one collation after another."""
    return Memory(judgements)


@lru_cache(maxsize=65536)
def _words(quote: str) -> Saying:
    """The folded words: the slider asks for the same quotes again and again."""
    return key(quote)


def _runs(saying: Saying) -> Iterable[Saying]:
    if len(saying) < _RUN:
        return (saying,) if saying else ()
    return (saying[at : at + _RUN] for at in range(len(saying) - _RUN + 1))


def _covers(judged: Sequence[Saying], said: Sequence[Saying]) -> bool:
    """Whether each of `said` stands in one of `judged`, each in another one: two copies are not covered by one."""
    if len(said) > len(judged):
        return False
    equal = Counter(judged) & Counter(said)  # these go together: whatever stands in the one stands in the other
    wholes, parts = list((Counter(judged) - equal).elements()), list((Counter(said) - equal).elements())
    taken: dict[int, int] = {}
    for number in range(len(parts)):
        before: dict[int, int] = {}
        free, waiting = -1, [(number, -1)]
        while waiting and free < 0:
            part, led = waiting.pop()
            for at, whole in enumerate(wholes):
                if at not in before and _holds(whole, parts[part]):
                    before[at] = led
                    if at not in taken:
                        free = at
                        break
                    waiting.append((taken[at], at))
        if free < 0:
            return False
        while free >= 0:  # each part on the way moves on to the next whole
            led = before[free]
            taken[free] = taken[led] if led >= 0 else number
            free = led
    return True


def _holds(whole: Saying, part: Saying) -> bool:
    """Whether the words stand in the whole, in order, without a gap."""
    if not part or len(part) > len(whole):
        return False
    first = part[0]
    return any(whole[at] == first and whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
