from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.story.groups import Groups

PAIRS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=10)


def test_nothing_is_joined_at_first() -> None:
    assert Groups(3).sets() == ((0,), (1,), (2,))


def test_joining_is_transitive() -> None:
    groups = Groups(5)
    groups.join(0, 3)
    groups.join(3, 4)
    assert groups.sets() == ((0, 3, 4), (1,), (2,))


@given(PAIRS)
def test_the_order_of_joining_changes_nothing(pairs: list[tuple[int, int]]) -> None:
    forward, backward = Groups(8), Groups(8)
    for left, right in pairs:
        forward.join(left, right)
    for left, right in reversed(pairs):
        backward.join(right, left)
    assert forward.sets() == backward.sets()
    assert sorted(member for one in forward.sets() for member in one) == list(range(8))
