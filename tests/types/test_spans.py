"""Stretches of a text: half-open, counted in code points, ordered by their place."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.types import Mention, Span, overlapping

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(*sorted(ends)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Span(0, 5), Span(4, 9)),
        (Span(0, 5), Span(0, 5)),
        (Span(0, 5), Span(1, 2)),
        (Span(3, 4), Span(0, 9)),
        (Span(0, 2), Span(1, 2)),
    ],
)
def test_stretches_with_a_common_character_overlap(left: Span, right: Span) -> None:
    assert left.overlaps(right)
    assert right.overlaps(left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Span(0, 5), Span(5, 9)),
        (Span(0, 5), Span(6, 9)),
        (Span(5, 5), Span(5, 9)),
        (Span(0, 0), Span(0, 0)),
    ],
)
def test_stretches_that_only_touch_do_not(left: Span, right: Span) -> None:
    assert not left.overlaps(right)
    assert not right.overlaps(left)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        (Span(0, 9), Span(0, 9)),
        (Span(0, 9), Span(0, 3)),
        (Span(0, 9), Span(6, 9)),
        (Span(0, 9), Span(4, 4)),
        (Span(2, 2), Span(2, 2)),
    ],
)
def test_a_stretch_contains_what_lies_within_it(outer: Span, inner: Span) -> None:
    assert outer.contains(inner)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [(Span(1, 9), Span(0, 9)), (Span(0, 8), Span(0, 9)), (Span(0, 3), Span(4, 6))],
)
def test_it_does_not_contain_what_reaches_beyond_it(outer: Span, inner: Span) -> None:
    assert not outer.contains(inner)


def test_stretches_sort_by_their_place() -> None:
    shuffled = [Span(4, 9), Span(0, 5), Span(0, 2), Span(4, 5)]
    assert sorted(shuffled) == [Span(0, 2), Span(0, 5), Span(4, 5), Span(4, 9)]


def test_a_stretch_can_be_a_key_and_cannot_be_moved() -> None:
    places = {Span(0, 5): "first"}
    assert places[Span(0, 5)] == "first"
    with pytest.raises(FrozenInstanceError):
        Span(0, 5).start = 1  # type: ignore[misc]  # that it is refused is what is tested


@given(SPANS, SPANS)
def test_overlap_is_a_common_character(left: Span, right: Span) -> None:
    """The obvious slow version: both stretches as sets of their characters."""
    common = set(range(left.start, left.end)) & set(range(right.start, right.end))
    proper = left.start < left.end and right.start < right.end
    if proper:
        assert left.overlaps(right) is bool(common)
    assert left.overlaps(right) is right.overlaps(left)


@given(SPANS, SPANS, SPANS)
def test_containing_is_an_order(one: Span, two: Span, three: Span) -> None:
    assert one.contains(one)
    if one.contains(two) and two.contains(one):
        assert one == two
    if one.contains(two) and two.contains(three):
        assert one.contains(three)


@given(SPANS, SPANS)
def test_what_is_contained_overlaps_unless_it_is_empty(outer: Span, inner: Span) -> None:
    if outer.contains(inner) and inner.start < inner.end:
        assert outer.overlaps(inner)


@given(
    st.lists(st.integers(0, 40), min_size=2, max_size=20, unique=True),
    st.integers(0, 40),
    st.integers(1, 10),
)
def test_what_overlaps_is_found_without_looking_at_all(
    edges: list[int], start: int, length: int
) -> None:
    ordered = sorted(edges)
    mentions = [Mention(a, b, "") for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    span = Span(start, start + length)
    assert list(overlapping(mentions, span)) == [m for m in mentions if m.span.overlaps(span)]
