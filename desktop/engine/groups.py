"""Things joined two by two, and the groups that this makes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from typing import Generic, TypeVar

Member = TypeVar("Member", bound=Hashable)


class Groups(Generic[Member]):
    """Members are in one group when they were joined, directly or through others. Whoever is asked about before having
    been joined is a group alone."""

    def __init__(self) -> None:
        self._above: dict[Member, Member] = {}

    def join(self, one: Member, other: Member) -> None:
        """Make the groups of both one."""
        leader, led = self.leader(one), self.leader(other)
        self._above[led] = leader

    def leader(self, member: Member) -> Member:
        """The member by which its group is known until that is joined to another: equal for all in one group."""
        above = self._above
        above.setdefault(member, member)
        while above[member] != member:
            above[member] = above[above[member]]  # halves the way for whoever asks next
            member = above[member]
        return member

    def groups(self) -> list[list[Member]]:
        """All groups, and the members of each, in the order in which they were first named; [] of none."""
        found: dict[Member, list[Member]] = defaultdict(list)
        for member in list(self._above):
            found[self.leader(member)].append(member)
        return list(found.values())
