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

    def set_order(self, order: Sequence[str]) -> None:
        """Take another list of articles; new ones open while there is room."""
        self._order = tuple(order)
        self._open &= set(order)
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
        wanted = [i for i in dict.fromkeys(document_ids) if i in self._order][: self._room]
        for document_id in reversed(wanted):
            self.use(document_id)
        self._open |= set(wanted)
        self._settle()

    def _settle(self) -> None:
        rank = {document_id: position for position, document_id in enumerate(self._order)}
        while len(self._open) > self._room:
            self._open.remove(min(self._open, key=lambda i: (self._used.get(i, 0), -rank[i])))
        for document_id in sorted(
            (i for i in self._order if i not in self._open), key=lambda i: (-self._used.get(i, 0), rank[i])
        ):
            if len(self._open) >= self._room:
                break
            self._open.add(document_id)
