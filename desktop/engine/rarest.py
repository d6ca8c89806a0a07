"""Which of very many different sets of words are alike: a search by the rarest words of each.

Prefix filtering after Chaudhuri, Ganti and Kaushik (2006) and Bayardo, Ma and Srikant (2007): two sets that share much
share some of the rarest words of each. Two of six are asked for, so that sets meet under pairs of words, and the long
lists of common words are never walked through. What meets is verified by the weight that both share.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.engine.cancellation import Watch
from desktop.engine.dominated import Dominated
from desktop.engine.sentence_similarity import Weights, grammar

_RAREST = 6
_SCARCE = 3
"""A word of so few sets joins them outright: to ask for a second word costs more than to compare them."""
_FEW = 3
"""A set of so few telling words meets others of so few by one word, and any set that has its two rarest anywhere."""
_LEAST_SHARED = 0.18
"""The share of both sets' weight that a pair must have in common."""
_SCALE = 1000
"""Weights are whole thousandths here, so that their sums are the same in any order."""
_AT_ONCE = 32
"""So many sets between two looks at the watch."""


def alike(sets: Sequence[frozenset[str]], weights: Weights, watch: Watch) -> Iterator[tuple[int, list[int]]]:
    """For each of these sets, all different and counted from 0, those before it that share enough with it, upwards.

    Sets for which there are none are left out. Words of grammar count for nothing. `weights` are of all these sets.
    """
    values = _Values(weights)
    value, once = values.__getitem__, values.once
    telling, known, least, others = [], [], [], []
    for number, one in enumerate(sets):
        if not number % _AT_ONCE:
            watch.step()
        every = sorted(map(value, one))
        end = bisect_left(every, once)
        words = every[bisect(every, 0) : end]
        telling.append(words)
        known.append(frozenset(words))
        least.append(_LEAST_SHARED * sum(every))
        others.append(len(every) - end)
    meeting, short = _Meeting(values.scarce), _Short(telling, least)
    dominated = Dominated(sets, values.telling, weights)
    for j, words in enumerate(telling):
        if not j % _AT_ONCE:
            watch.step(j, len(sets))
        here, own = known[j], least[j]
        found = meeting.met(words[: -_RAREST - 1 : -1], j)
        short.meet(here, j, found)
        enough = [i for i in found if sum(here & known[i]) >= own + least[i]]
        if more := dominated.met(words, others[j], j):
            enough = list({*enough, *more})
        if enough:
            enough.sort()
            yield j, enough


class _Values(dict[str, int]):
    """What each stem counts as: nothing for grammar, `once` for a stem of one set. Any other has a value of its own
    between these, its weight, shifted, and its place among all: the rarest is the greatest, and sets of values share
    what the sets of stems do. The places are too little to change what is enough."""

    def __init__(self, weights: Weights) -> None:
        frequency, idle = weights.different, grammar()
        telling = sorted(stem for stem, often in frequency.items() if often > 1 and stem not in idle)
        telling.sort(key=frequency.__getitem__, reverse=True)
        shift = len(telling).bit_length()
        self.once = _SCALE << shift
        super().__init__(dict.fromkeys(frequency, self.once))
        self.update(dict.fromkeys(idle, 0))
        self.update((stem, (round(_SCALE * weights[stem]) << shift) + place) for place, stem in enumerate(telling, 1))
        self.telling = {self[stem]: stem for stem in telling}
        self.scarce = [one for one, stem in self.telling.items() if frequency[stem] <= _SCARCE]


class _Meeting:
    """Sets under each scarce word, and under each pair of others that are among their rarest."""

    def __init__(self, scarce: Iterable[int]) -> None:
        self._scarce: dict[int, list[int]] = {one: [] for one in scarce}
        self._by_word: dict[int, dict[int, int | list[int]]] = {}
        """For each word the others with which it stands, and in which set or sets."""

    def met(self, rare: Sequence[int], number: int) -> set[int]:
        """The sets that came before and have one of these words that is scarce, or two others, among their rarest; set
        `number` has come. Every set names its words in the same order."""
        found: set[int] = set()
        scarce, by_word, pairing, at = self._scarce, self._by_word, [], 0
        for one in rare:
            if one in scarce:
                found.update(scarce[one])
                scarce[one].append(number)
            else:
                pairing.append(one)
        for one in pairing:
            at += 1
            if one not in by_word:
                by_word[one] = dict.fromkeys(pairing[at:], number)
                continue
            known = by_word[one]
            for other in pairing[at:]:
                before = known.setdefault(other, number)
                if before is number:
                    continue
                if isinstance(before, int):
                    known[other] = [before, number]
                    found.add(before)
                else:
                    found.update(before)
                    before.append(number)
        return found


class _Short:
    """The sets of few words: any other meets them that has their two rarest, or their only one; two of them meet by a
    single word. Those are left out that ask for more than they would share. `telling` are the words of all sets, the
    rarest last; `least` is what each asks of what it shares."""

    def __init__(self, telling: Sequence[Sequence[int]], least: Sequence[float]) -> None:
        self._least = least
        self._by_words: dict[int, dict[int, list[tuple[int, float]]]] = defaultdict(lambda: defaultdict(list))
        """Under its rarest word, and its second or else the same again, a set and the most that another may ask."""
        for number, words in enumerate(telling):
            if 0 < len(words) <= _FEW and (most := _left(sum(words), least[number])):
                self._by_words[words[-1]][words[-2:][0]].append((number, most))
        self._first = frozenset(self._by_words)
        self._by_one: dict[int, list[tuple[int, float]]] = defaultdict(list)
        self._waiting: dict[int, list[int]] = defaultdict(list)

    def meet(self, known: frozenset[int], number: int, found: set[int]) -> None:
        """Put into `found` the sets before set `number` that it meets because one of the two is short. One that is
        short and still to come will find this one waiting."""
        own = self._least[number]
        for one in self._first & known:
            for other, short in self._by_words[one].items():
                if other in known:
                    for its, most in short:
                        if own > most or its == number:
                            continue
                        if its < number:
                            found.add(its)
                        else:
                            self._waiting[its].append(number)
        if len(known) <= _FEW:
            found.update(self._waiting.pop(number, ()))
            for one in known:
                if most := _left(one, own):
                    found.update([its for its, room in self._by_one[one] if room >= own])
                    self._by_one[one].append((number, most))


def _left(shared: int, least: float) -> float:
    """What the other may ask where so much is shared and one asks for `least`; 0 where that is too little for any."""
    left = shared - least
    return left if left >= _LEAST_SHARED * shared else 0.0
