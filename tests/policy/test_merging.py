from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from checker.policy.merging import merge
from checker.types import Discrepancy, Kind, Passage, Reading, Severity


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
