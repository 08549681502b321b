"""Putting together what belongs together: disjoint sets of numbers."""

from __future__ import annotations

from typing import TypeAlias

#: Two members by their numbers, the lower first.
Pair: TypeAlias = tuple[int, int]


class Groups:
    """Disjoint sets over 0 … size - 1; joining is the only change."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, member: int) -> int:
        """The smallest member of the set."""
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, left: int, right: int) -> None:
        """Make one set of two."""
        low, high = sorted((self.find(left), self.find(right)))
        self._parent[high] = low

    def sets(self) -> tuple[tuple[int, ...], ...]:
        """The sets in order of their smallest members."""
        members: dict[int, list[int]] = {}
        for member in range(len(self._parent)):
            members.setdefault(self.find(member), []).append(member)
        return tuple(tuple(members[root]) for root in sorted(members))
