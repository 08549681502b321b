from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.policy import merging
from checker.policy.merging import Standing, is_same, merge
from checker.types import Discrepancy, Kind, Passage, Reading, Severity

FAR = Passage("c", 0, 9)


def found(*readings: tuple[str, str], confidence: float = 0.9) -> Discrepancy:
    """Readings as (value, "path:start-end path:start-end")."""
    return Discrepancy(
        Kind.NUMBER,
        Severity.WARNING,
        " or ".join(value for value, _ in readings),
        tuple(Reading(value, tuple(map(passage, at.split()))) for value, at in readings),
        confidence,
    )


def passage(written: str) -> Passage:
    path, _, span = written.partition(":")
    start, _, end = span.partition("-")
    return Passage(path, int(start), int(end))


def test_pairs_of_one_disagreement_become_one_with_all_places() -> None:
    (joined,) = merge(
        [
            found(("22", "a:0-2"), ("24", "b:0-2")),
            found(("22", "a:0-2"), ("24", "b:0-2 c:5-7"), confidence=0.8),
        ]
    )
    assert joined == found(("22", "a:0-2"), ("24", "b:0-2 c:5-7"))


def test_a_third_reading_joins_the_two() -> None:
    (joined,) = merge(
        [
            found(("22", "a:0-2"), ("24", "b:0-2"), ("25", "c:0-2")),
            found(("22", "a:0-2"), ("24", "b:0-2"), ("26", "d:0-2"), confidence=0.8),
        ]
    )
    assert [reading.value for reading in joined.readings] == ["22", "24", "25", "26"]


def test_a_wider_stretch_of_the_same_place_adds_no_place() -> None:
    (joined,) = merge(
        [
            found(("22", "a:0-2"), ("24", "b:0-2")),
            found(("22 dead", "a:0-7"), ("24 dead", "b:0-7"), confidence=0.8),
        ]
    )
    assert joined == found(("22", "a:0-2"), ("24", "b:0-2"))


def test_disagreements_that_share_one_side_stay_two() -> None:
    pair = [
        found(("22", "a:0-2"), ("24", "b:0-2")),
        found(("22", "a:0-2"), ("24", "b:40-42")),
    ]
    assert len(merge(pair)) == 2


def test_the_same_offsets_in_another_article_are_another_place() -> None:
    pair = [
        found(("22", "a:0-2"), ("24", "b:0-2")),
        found(("22", "c:0-2"), ("24", "d:0-2")),
    ]
    assert len(merge(pair)) == 2


def test_disagreements_of_different_kinds_stay_two() -> None:
    pair = found(("22", "a:0-2"), ("24", "b:0-2"))
    assert len(merge([pair, replace(pair, kind=Kind.QUOTE)])) == 2


def test_the_marks_of_an_added_place_come_with_it() -> None:
    one = found(("we go", "a:0-5"), ("we went", "b:0-7"))
    went = replace(one.readings[1], passages=(passage("c:0-7"),), marks=(passage("c:3-7"),))
    other = replace(one, readings=(one.readings[0], went), confidence=0.8)
    more = replace(other, readings=(*other.readings, one.readings[1]))
    (joined,) = merge([one, more])
    marked = [reading for reading in joined.readings if reading.marks]
    assert [(reading.passages, reading.marks) for reading in marked] == [
        ((passage("b:0-7"), passage("c:0-7")), (passage("c:3-7"),))
    ]


def test_the_places_of_a_reading_are_put_in_order_each_once() -> None:
    (joined,) = merge([found(("22", "b:9-11 a:4-6 a:0-2 a:4-6"), ("24", "c:0-2"))])
    assert joined == found(("22", "a:0-2 a:4-6 b:9-11"), ("24", "c:0-2"))


def test_nothing_stays_nothing() -> None:
    assert merge([]) == ()


_PLACES = st.builds(
    lambda path, start: f"{path}:{start}-{start + 2}", st.sampled_from("abc"), st.integers(0, 6)
)
_FOUND = st.builds(
    lambda one, two, sure: found(("1", one), ("2", two), confidence=sure),
    _PLACES,
    _PLACES,
    st.sampled_from([0.5, 0.7, 0.9]),
)


@given(st.lists(_FOUND, max_size=6))
def test_merging_loses_no_reading_and_no_article(discrepancies: list[Discrepancy]) -> None:
    def told(given: tuple[Discrepancy, ...] | list[Discrepancy]) -> set[str]:
        return {p.path for one in given for reading in one.readings for p in reading.passages}

    merged = merge(discrepancies)
    assert told(merged) == told(discrepancies)
    assert all(len(one.readings) >= 2 for one in merged)
    assert merge(reversed(discrepancies)) == merged


PLACED = st.builds(
    lambda value, at: Reading(value, tuple(sorted(Passage(p, s, s + n) for p, s, n in at))),
    st.sampled_from(["22", "24", "24 dead"]),
    st.lists(
        st.tuples(st.sampled_from("ab"), st.integers(190, 205), st.integers(0, 12)), max_size=2
    ),
)


@given(st.lists(PLACED, min_size=2, max_size=4), st.lists(PLACED, min_size=2, max_size=4))
def test_two_are_the_same_where_two_readings_stand_where_two_others_do(
    known: list[Reading], other: list[Reading]
) -> None:
    meets = {
        (one, two): is_same([known[one], Reading("-", (FAR,))], [other[two], Reading("+", (FAR,))])
        for one in range(len(known))
        for two in range(len(other))
    }
    expected = any(
        meets[first, one] and meets[second, two]
        for first, second in permutations(range(len(known)), 2)
        for one, two in permutations(range(len(other)), 2)
    )
    assert is_same(known, other) is expected


@given(st.lists(st.lists(PLACED, min_size=2, max_size=3), max_size=6), st.data())
def test_what_is_the_same_is_near(all_readings: list[list[Reading]], data: st.DataObject) -> None:
    standing = Standing()
    for number, readings in enumerate(all_readings):
        standing.add(number, readings)
    asked = data.draw(st.lists(PLACED, min_size=2, max_size=3))
    near = standing.near(asked)
    assert near == sorted(near)
    assert {at for at, own in enumerate(all_readings) if is_same(own, asked)} <= set(near)


def test_disagreements_far_apart_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = Mock(side_effect=is_same)
    monkeypatch.setattr(merging, "is_same", compared)
    many = [
        found((f"{at}", f"a:{at * 300}-{at * 300 + 5}"), (f"{at}1", f"b:{at * 300}-{at * 300 + 5}"))
        for at in range(500)
    ]
    assert len(merge([*many, *many])) == 500
    assert compared.call_count == 500
