"""Blocks that stand more than once in one article, verbatim or nearly.

Two blocks are alike by the share of their words that stand in the same order in both (Indel similarity). Blocks alike
get one name; the longest sequence of names that stands twice or more is a duplicate, then the next longest. Paragraphs
that come again run together into one, or one that comes again cut into several, are found by what the one contains.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from rapidfuzz.distance import Indel, LCSseq

from desktop.engine import ignoring
from desktop.engine.cancellation import Watch
from desktop.engine.repeated_runs import RepeatedRun, RepeatedRuns
from desktop.model import CollationOptions, Document, Duplicate, Place, Segment, SegmentKind

_RARE_WORDS = 12
"""A block is compared with blocks that have one of so many of its rarest words."""
_LONGEST_WORD = 40
"""Code points, with what stands around: so far the words of an endless block are looked for."""
_MOST_WORDS = 4000
"""Longer blocks are compared by their first words only, so that one endless line cannot hold everything up."""
_LOOK_AHEAD = 12
"""A block that stands many times is set against so many of its next places."""
_NEIGHBOUR_SLACK = 0.15
"""Blocks beside a repeat continue it when this much less alike."""


def find(
    document: Document, segments: Sequence[Segment], options: CollationOptions, watch: Watch
) -> tuple[Duplicate, ...]:
    """The document's duplicates, ordered by first member. `segments` are the document's own. What the ignore rules
    leave out is no repeat; where it stands inside one, it does not break it."""
    counted = ignoring.wording(options)
    blocks: list[Segment] = []
    words: list[tuple[str, ...]] = []
    for one in segments:
        text = one.span.of(document.text) if one.kind is not SegmentKind.SENTENCE else ""
        if text and ignoring.block_rule(one, text, options) is None:
            blocks.append(one)
            words.append(counted.words(text[: _MOST_WORDS * _LONGEST_WORD])[:_MOST_WORDS])
    search = _Search(blocks, words, options, watch)
    found = [
        Duplicate(
            tuple(Place(document.id, blocks[first].span.to(blocks[last - 1].span)) for first, last in runs),
            search.least_alike(runs),
            all(blocks[at].kind is SegmentKind.HEADING for first, last in runs for at in range(first, last)),
        )
        for runs in search.repeats()
    ]
    return tuple(sorted(found, key=lambda duplicate: duplicate.members))


Run = tuple[int, int]
"""Blocks by number, half-open."""


class _Search:
    """The blocks of one document and which of them are still free to be part of a duplicate."""

    def __init__(
        self, blocks: Sequence[Segment], words: Sequence[tuple[str, ...]], options: CollationOptions, watch: Watch
    ) -> None:
        self._words = words
        self._heading = [block.kind is SegmentKind.HEADING for block in blocks]
        self._options = options
        self._watch = watch
        self._neighbours = self._candidates()
        self._free = [True] * len(blocks)
        self._names = self._named()
        self._places: dict[int, list[int]] = defaultdict(list)
        for at, name in enumerate(self._names):
            self._places[name].append(at)

    def repeats(self) -> list[list[Run]]:
        """The duplicates as lists of runs."""
        found = list(self._reflowed())
        left = RepeatedRuns(self._pairs(), self._same, [len(words) for words in self._words], self._watch.step)
        while run := left.longest():
            runs = self._everywhere(run)
            self._take(runs)
            left.take(chain.from_iterable(range(*taken) for taken in runs))
            found.append(runs)
        return found

    def least_alike(self, runs: Sequence[Run]) -> float:
        """The lowest similarity of a run to the first."""
        first = self._joined(runs[0])
        return min(Indel.normalized_similarity(first, self._joined(run)) for run in runs[1:])

    def _candidates(self) -> list[list[int]]:
        """For each block the earlier ones that share one of its rarest words."""
        own = [set(words) for words in self._words]
        frequency = Counter(chain.from_iterable(own))
        postings: dict[str, list[int]] = defaultdict(list)
        neighbours: list[list[int]] = []
        first: dict[tuple[str, ...], int] = {}
        for at, words in enumerate(self._words):
            self._watch.step()
            if first.setdefault(words, at) != at:
                neighbours.append([first[words]])
                continue
            shared = sorted(word for word in own[at] if frequency[word] > 1)
            more = max(0, _RARE_WORDS - (len(own[at]) - len(shared)))  # than its rarest, which no other block has
            rare = sorted(shared, key=frequency.__getitem__)[:more]
            neighbours.append(sorted(set().union(*map(postings.__getitem__, rare))))
            for word in shared:
                postings[word].append(at)
        return neighbours

    def _named(self) -> list[int]:
        """The number of the first block alike for each block that is long enough to be a repeat, else -1."""
        names = [at if self._long_enough(at, at) else -1 for at in range(len(self._words))]
        for at, neighbours in enumerate(self._neighbours):
            best = self._options.min_duplicate_similarity
            for earlier in neighbours:
                self._watch.step()
                if names[at] < 0 or names[earlier] < 0 or not self._long_enough(at, earlier):
                    continue
                alike = self._alike(earlier, at, best)
                if alike > best or (alike == best and names[at] == at):
                    best, names[at] = alike, names[earlier]
        return names

    def _long_enough(self, one: int, other: int) -> bool:
        headings = self._heading[one] and self._heading[other]
        least = self._options.min_heading_words if headings else self._options.min_duplicate_words
        return min(len(self._words[one]), len(self._words[other])) >= max(1, least)

    def _alike(self, one: int, other: int, least: float) -> float:
        """0 when below `least`."""
        return float(Indel.normalized_similarity(self._words[one], self._words[other], score_cutoff=least))

    def _pairs(self) -> Iterator[tuple[int, int]]:
        """Two free blocks each of one name, the earlier first."""
        for name, places in self._places.items():
            for number, at in enumerate(places if name >= 0 else ()):
                self._watch.step()
                for other in places[number + 1 : number + 1 + _LOOK_AHEAD]:
                    if self._free[at] and self._free[other]:
                        yield at, other

    def _everywhere(self, run: RepeatedRun) -> list[Run]:
        """All places of a run, or of the shortest one of whose repetition it is made."""
        first, length = run.first, self._period(run.first, run.last)
        places = self._places[self._names[first]] if self._names[first] >= 0 else []
        runs: list[Run] = []
        for at in sorted({first, first + run.apart, *places}):
            self._watch.step()
            place = (at, at + length)
            after = not runs or at >= runs[-1][1]
            before = at >= first or at + length <= first
            if after and before and place[1] <= len(self._words) and self._repeats_run((first, first + length), place):
                runs.append(place)
        return runs

    def _period(self, first: int, last: int) -> int:
        """The length of the shortest run whose repetition makes up the run: of A A A A one, of A B A B two."""
        names = self._names[first:last]
        for length in range(1, len(names)):
            if len(names) % length == 0 and -1 not in names and names == names[:length] * (len(names) // length):
                return length
        return len(names)

    def _repeats_run(self, run: Run, other: Run) -> bool:
        return all(self._same(at, other[0] + at - run[0]) for at in range(*run))

    def _same(self, one: int, other: int) -> bool:
        """Whether two blocks beside a repeat continue it."""
        if not (self._free[one] and self._free[other]):
            return False
        if self._names[one] == self._names[other] >= 0:
            return True
        least = max(0.5, self._options.min_duplicate_similarity - _NEIGHBOUR_SLACK)
        return bool(self._words[one]) and self._alike(one, other, least) > 0

    def _reflowed(self) -> Iterator[list[Run]]:
        """Blocks that are two or more others, which stand together, run into one."""
        least = self._options.min_duplicate_similarity
        parts: dict[int, set[int]] = defaultdict(set)
        for at, neighbours in enumerate(self._neighbours):
            for earlier in neighbours:
                self._watch.step()
                for whole, part in ((at, earlier), (earlier, at)):
                    if self._holds(whole, part, least):
                        parts[whole].add(part)
        for whole in sorted(parts):
            if not self._free[whole]:
                continue
            run = max(_runs(sorted(parts[whole])), key=lambda one: sum(len(self._words[at]) for at in range(*one)))
            together = Indel.normalized_similarity(self._joined(run), self._words[whole])
            least_needed = max(least, self._alike_alone(whole))
            if run[1] - run[0] < 2 or together < least_needed or not all(self._free[at] for at in range(*run)):
                continue
            runs = sorted((run, (whole, whole + 1)))
            self._take(runs)
            yield runs

    def _alike_alone(self, at: int) -> float:
        """How alike the block is to the one most like it that has its name; 0 when none has."""
        others = [other for other in self._places[self._names[at]] if other != at and self._names[at] >= 0]
        return max((self._alike(at, other, 0.0) for other in others), default=0.0)

    def _holds(self, whole: int, part: int, least: float) -> bool:
        """Whether `whole` has most words of `part` in order and more besides."""
        words = self._words[part]
        if len(words) < max(4, self._options.min_duplicate_words // 2) or len(self._words[whole]) < 1.15 * len(words):
            return False
        return int(LCSseq.similarity(words, self._words[whole])) >= least * len(words)

    def _joined(self, run: Run) -> tuple[str, ...]:
        return tuple(chain.from_iterable(self._words[at] for at in range(*run)))

    def _take(self, runs: Sequence[Run]) -> None:
        for first, last in runs:
            self._free[first:last] = [False] * (last - first)


def _runs(numbers: Sequence[int]) -> list[Run]:
    """Numbers that follow each other, as half-open runs."""
    cuts = [0, *(at + 1 for at, (one, other) in enumerate(pairwise(numbers)) if other != one + 1), len(numbers)]
    return [(numbers[first], numbers[last - 1] + 1) for first, last in pairwise(cuts)]
