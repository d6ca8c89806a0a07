"""What a comparison has worked out and the next one need not work out again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import Protocol, TypeVar, cast

from desktop.model import Document

Result = TypeVar("Result")
Item = TypeVar("Item")
Key = tuple[str, tuple[int, ...], Hashable]

_ASKED_AGAIN = frozenset(["figures"])
"""The stages whose results several others of one comparison ask for."""


class Once(Protocol):
    """The signature of `Workings.once`."""

    def __call__(self, stage: str, owners: Sequence[str], what: Hashable, make: Callable[[], Result]) -> Result: ...


def forgetful(stage: str, owners: Sequence[str], what: Hashable, make: Callable[[], Result]) -> Result:
    """As `Workings.once` where nothing is kept."""
    return make()


class _Pairs:
    """The results for pairs in one stage: those of the comparison before, and those that this one has used."""

    def __init__(self) -> None:
        self.kept: dict[object, dict[object, object]] = {}
        self.used: dict[object, dict[object, object]] = {}

    def begin(self) -> None:
        for left, found in self.used.items():
            self.kept.setdefault(left, {}).update(found)
        self.used = {}

    def end(self) -> None:
        self.kept, self.used = self.used, {}


class Workings:
    """Results that depend on one article or two alone, kept from one comparison to the next.

    They are found again only while their articles are equal in everything; a comparison that ends forgets what it did
    not use, so that no more is held than one comparison works out. What else a result depends on, such as the weights
    of its sentences' words, is part of its key or asked before it is used: a comparison with workings equals one
    without.
    """

    def __init__(self, documents: Sequence[Document] = (), *, once_only: bool = False) -> None:
        """`once_only` says that no comparison will follow the first, so that nothing is kept but what one comparison
        asks for several times."""
        self.once_only = once_only
        self._documents: dict[str, tuple[int, Document]] = {}
        self._numbered = 0
        self._kept: dict[Key, object] = {}
        self._used: dict[Key, object] = {}
        self._pairs: defaultdict[str, _Pairs] = defaultdict(_Pairs)
        self.made: Counter[str] = Counter()
        """How many results of each stage were worked out, not found, since the last `begin`."""
        self.proposed: dict[object, list[object]] = {}
        """What the last search for sentences to match proposed (see `candidates`)."""
        self.begin(documents)

    def begin(self, documents: Sequence[Document]) -> None:
        """A comparison of these documents begins. What belongs to articles that are gone or changed is forgotten."""
        before = self._documents
        self._documents = {}
        for document in documents:
            known = before.get(document.id)
            if known is None or known[1] != document:
                self._numbered += 1
                known = self._numbered, document
            self._documents[document.id] = known
        present = {number for number, _ in self._documents.values()}
        held = {**self._kept, **self._used}
        self._kept = {key: value for key, value in held.items() if present.issuperset(key[1])}
        self._used = {}
        for pairs in self._pairs.values():
            pairs.begin()
        self.made.clear()

    def once(self, stage: str, owners: Sequence[str], what: Hashable, make: Callable[[], Result]) -> Result:
        """The result of `make()`, or of an earlier one for the same `stage`, documents (`owners`, by id, of those
        that the comparison began with) and `what`. Nothing else may influence it, and nobody may change it."""
        if self.once_only and stage not in _ASKED_AGAIN:
            return make()
        key = self._key(stage, owners, what)
        if key in self._used:
            return cast(Result, self._used[key])
        if key in self._kept:
            found = cast(Result, self._kept[key])
        else:
            self.made[stage] += 1
            found = make()
        self._used[key] = found
        return found

    def anew(self, stage: str, owners: Sequence[str], what: Hashable, make: Callable[[], Result]) -> Result:
        """The same made anew, for a result of `once` that says itself that it holds no longer."""
        self.made[stage] += 1
        found = self._used[self._key(stage, owners, what)] = make()
        return found

    def _key(self, stage: str, owners: Sequence[str], what: Hashable) -> Key:
        return stage, tuple([self._documents[owner][0] for owner in owners]), what

    def each_pair(
        self, stage: str, make: Callable[[Item, Item], Result], same: Callable[[Item], object] | None = None
    ) -> Callable[[Item, Item], Result]:
        """`make`, asked once for the same two items and this `stage`; quicker than `once`. Items, or what `same` gives
        of them, are what `once` gave, or parts of it, and equal to themselves only, so that nothing is found again for
        an item that was made anew."""
        if self.once_only:
            return make
        pairs, made = self._pairs[stage], self.made
        used, kept = pairs.used, pairs.kept
        nothing: dict[object, object] = {}

        def found(left: Item, right: Item) -> Result:
            one, other = (left, right) if same is None else (same(left), same(right))
            here = used.get(one)
            if here is None:
                here = used[one] = {}
            if other in here:
                return cast(Result, here[other])
            before = kept.get(one, nothing)
            if other in before:
                result = cast(Result, before[other])
            else:
                made[stage] += 1
                result = make(left, right)
            here[other] = result
            return result

        return found

    @property
    def held(self) -> int:
        """How many results are kept."""
        found = len(self._kept.keys() | self._used.keys())
        for pairs in self._pairs.values():
            for left in pairs.kept.keys() | pairs.used.keys():
                found += len(pairs.kept.get(left, {}).keys() | pairs.used.get(left, {}).keys())
        return found

    def end(self) -> None:
        """The comparison is complete: what it did not use is forgotten."""
        self._kept, self._used = self._used, {}
        for pairs in self._pairs.values():
            pairs.end()
