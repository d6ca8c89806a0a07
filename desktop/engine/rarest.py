"""Which of very many different sets of words are alike: a search by the rarest words of each.

Prefix filtering after Chaudhuri, Ganti and Kaushik (2006) and Bayardo, Ma and Srikant (2007): two sets that share much
share some of the rarest words of each. Two of six are asked for, so that sets meet under pairs of words, and the long
lists of common words are never walked through. What meets is verified by the weight that both share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.dominated import Dominated
from desktop.engine.sentence_similarity import Weights, grammar

_RAREST = 6
_FEW = 3
"""A set of so few telling words meets others of so few by one word, and any set that has its two rarest anywhere."""
_NOT_MANY = 8
"""A set of one telling word meets every set of so many that has the word."""
_LEAST_SHARED = 0.18
"""The share of both sets' weight that a pair must have in common."""
_SCALE = 1000
"""Weights are whole thousandths here, so that their sums are the same in any order."""
_SHIFT = 32
"""A word stands in a set as its weight, shifted so far, and its rank: the sum of what two sets share, shifted back, is
the weight of it."""


def alike(sets: Sequence[frozenset[str]], weights: Weights, watch: Watch) -> Iterator[tuple[int, list[int]]]:
    """For each of these sets, all different and counted from 0, those before it that share enough with it, upwards.

    Sets for which there are none are left out. Words of grammar count for nothing, but a set of few other words meets
    by them too.
    """
    frequency, idle = weights.different, grammar()
    common = sorted(stem for stem, often in frequency.items() if often > 1)
    common.sort(key=frequency.__getitem__)
    telling = [stem for stem in common if stem not in idle]
    rank = {stem: number for number, stem in enumerate(telling, 1)}
    last = {stem: number for number, stem in enumerate((s for s in common if s in idle), len(telling) + 1)}
    weight = [0, *((round(_SCALE * weights[stem]) << _SHIFT) + rank[stem] for stem in telling)].__getitem__
    ranks = [sorted(filter(None, map(rank.get, one))) for one in sets]
    known = [frozenset(map(weight, words)) for words in ranks]
    part = _LEAST_SHARED * (1 << _SHIFT)
    others = [len(one) - len(words) - len(one & idle) for one, words in zip(sets, ranks, strict=True)]
    least = [part * ((sum(here) >> _SHIFT) + _SCALE * once) for here, once in zip(known, others, strict=True)]
    meeting, short, dominated = _Meeting(len(common) + 1), _Short(ranks, weight), Dominated(sets, telling, weights)
    for j, words in enumerate(ranks):
        watch.step(j, len(sets))
        rare, idle_too = words[:_RAREST], []
        if len(words) <= _FEW:
            idle_too = sorted(filter(None, map(last.get, sets[j])))
            rare += idle_too[: _RAREST - len(words)]
        found = meeting.met(rare, j)
        here, own = known[j], least[j]
        short.meet(words, here, j, found)
        enough = [i for i in found if sum(here & known[i]) >= own + least[i]]
        if more := dominated.met(words, others[j], idle_too[0] if idle_too else 0, j):
            enough = list({*enough, *more})
        if enough:
            enough.sort()
            yield j, enough


class _Meeting:
    """Sets under each pair of their rarest words, by rank. `ranks` is more than any rank."""

    def __init__(self, ranks: int) -> None:
        self._by_word: list[dict[int, int | list[int]] | None] = [None] * ranks
        """For each word the others with which it stands, and in which set or sets."""

    def met(self, rare: Sequence[int], number: int) -> set[int]:
        """The sets that came before and have two of these words among their rarest; set `number` has come."""
        found: set[int] = set()
        by_word, at = self._by_word, 0
        for one in rare:
            at += 1
            known = by_word[one]
            if known is None:
                by_word[one] = dict.fromkeys(rare[at:], number)
                continue
            for other in rare[at:]:
                if other not in known:
                    known[other] = number
                    continue
                before = known[other]
                if isinstance(before, int):
                    known[other] = [before, number]
                    found.add(before)
                else:
                    found.update(before)
                    before.append(number)
        return found


class _Short:
    """The sets of few words, and whom they meet. `known` gives the word of a rank as sets hold it."""

    def __init__(self, ranks: Sequence[Sequence[int]], known: Callable[[int], int]) -> None:
        self._alone: dict[int, int] = {}
        self._by_two: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, words in enumerate(ranks):
            if len(words) == 1:
                self._alone.setdefault(known(words[0]), number)
            elif 1 < len(words) <= _FEW:
                self._by_two[known(words[0])][known(words[1])].append(number)
        self._rarest = frozenset(self._by_two)
        self._second = {one: frozenset(seconds) for one, seconds in self._by_two.items()}
        self._single = frozenset(self._alone)
        self._by_one: dict[int, list[int]] = defaultdict(list)
        self._waiting: dict[int, list[int]] = defaultdict(list)

    def meet(self, words: Sequence[int], known: frozenset[int], number: int, found: set[int]) -> None:
        """Put into `found` the short sets before set `number` that it meets, and if it is short the longer ones too."""
        for one in self._rarest & known:
            for other in self._second[one] & known:
                self._told(self._by_two[one][other], number, found)
        if len(words) <= _NOT_MANY:
            for one in self._single & known:
                self._told([self._alone[one]], number, found)
        if len(words) <= _FEW:
            found.update(self._waiting.pop(number, ()))
            for one in words[:2]:
                found.update(self._by_one[one])
                self._by_one[one].append(number)

    def _told(self, short: Iterable[int], number: int, found: set[int]) -> None:
        """A short set that is still to come will find this one waiting."""
        for one in short:
            if one < number:
                found.add(one)
            elif one > number:
                self._waiting[one].append(number)
