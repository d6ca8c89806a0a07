"""Which articles stand open as columns and which are spines. No widget, so that the rule can be tested alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Shelf:
    """Remembers when each article was last used; when there is no room, the one unused longest becomes a spine."""

    def __init__(self) -> None:
        self._order: tuple[str, ...] = ()
        self._room = 1
        self._open: set[str] = set()
        self._used: dict[str, int] = {}
        self._clock = 0
        self._pinned: set[str] = set()
        self._before: set[str] | None = None  # what stood open before the pair; None without a pair

    @property
    def order(self) -> tuple[str, ...]:
        """Every article, in the project's order."""
        return self._order

    @property
    def columns(self) -> tuple[str, ...]:
        """The open articles in the project's order."""
        return tuple(i for i in self._order if i in self._open)

    @property
    def spines(self) -> tuple[str, ...]:
        return tuple(i for i in self._order if i not in self._open)

    @property
    def pinned(self) -> frozenset[str]:
        """The articles that stay open."""
        return frozenset(self._pinned)

    @property
    def paired(self) -> bool:
        """Whether two articles alone stand open."""
        return self._before is not None

    def can_pin(self, document_id: str) -> bool:
        """Not when it would leave no room for an article that is not pinned."""
        return document_id in self._pinned or len(self._pinned) < max(1, self._room - 1)

    def pin(self, document_id: str, on: bool) -> None:
        """Keep an article open, or no longer. Where `can_pin` says no nothing happens."""
        if not on:
            self._pinned.discard(document_id)
        elif document_id in self._order and self.can_pin(document_id):
            self._pinned.add(document_id)
            self._open.add(document_id)
        self._settle()

    def pair(self, first: str, second: str) -> None:
        """Let these two alone stand open, pinned or not, until `end_pair`; what is opened then takes a place of
        theirs."""
        if first != second and {first, second} <= set(self._order):
            self._before = set(self._open) if self._before is None else self._before
            self._open = {first, second}
            self.use(second)
            self.use(first)

    def end_pair(self) -> None:
        """Open again what stood open before."""
        if self._before is not None:
            self._open, self._before = (self._before & set(self._order)) | self._pinned, None
            self._settle()

    def set_order(self, order: Sequence[str]) -> None:
        """Take another list of articles; new ones open while there is room."""
        self._order = tuple(order)
        self._open &= set(order)
        self._pinned &= set(order)
        if len(self._order) < 2:
            self._before = None
        self._settle()

    def set_room(self, room: int) -> None:
        """How many columns fit; at least one is always open."""
        self._room = max(1, room)
        self._settle()

    def use(self, document_id: str) -> None:
        """A person does something in this article."""
        self._clock += 1
        self._used[document_id] = self._clock

    def open(self, document_ids: Iterable[str]) -> None:
        """Open these articles, the first ones when not all fit, in place of those unused longest."""
        wanted = [i for i in dict.fromkeys(document_ids) if i in self._order][: self._places]
        for document_id in reversed(wanted):
            self.use(document_id)
        self._open |= set(wanted)
        self._settle()

    @property
    def _places(self) -> int:
        """How many columns there are: one more than are pinned, so that a finding can always be shown."""
        return 2 if self.paired else max(self._room, len(self._pinned) + 1)

    def _settle(self) -> None:
        rank = {document_id: position for position, document_id in enumerate(self._order)}
        kept = set() if self.paired else self._pinned
        while len(self._open) > self._places:
            self._open.remove(min(self._open - kept, key=lambda i: (self._used.get(i, 0), -rank[i])))
        for document_id in sorted(
            (i for i in self._order if i not in self._open), key=lambda i: (-self._used.get(i, 0), rank[i])
        ):
            if len(self._open) >= self._places:
                break
            self._open.add(document_id)
