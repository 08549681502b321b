from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.directions import bearing, compare_directions, degrees_apart
from checker.compare.verdict import Verdict


@pytest.mark.parametrize(
    ("word", "degrees"),
    [
        ("north", 0.0),
        ("Northern", 0.0),
        ("north-east", 45.0),
        ("northeastern", 45.0),
        ("south-southwest", 202.5),
        ("west", 270.0),
        ("up", None),
        ("", None),
        ("northward", None),
    ],
)
def test_points_of_the_compass_in_degrees(word: str, degrees: float | None) -> None:
    assert bearing(word) == degrees


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("north", "northern", Verdict.SAME),
        ("north-east", "northeast", Verdict.SAME),
        ("north", "south", Verdict.CONFLICT),
        ("north-northeast", "northeast", Verdict.CONFLICT),
        ("north", "downtown", Verdict.UNKNOWN),
    ],
)
def test_two_directions(left: str, right: str, verdict: Verdict) -> None:
    assert compare_directions(left, right).verdict is verdict


def test_north_lies_between_its_neighbours() -> None:
    assert degrees_apart("north-northwest", "north") == degrees_apart("north", "north-northeast")


POINTS = st.sampled_from(["north", "northeast", "east-southeast", "south", "west", "left"])


@given(POINTS, POINTS)
def test_comparing_is_symmetric(left: str, right: str) -> None:
    assert compare_directions(left, right) == compare_directions(right, left)
    assert degrees_apart(left, right) == degrees_apart(right, left)
