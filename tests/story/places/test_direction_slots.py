from __future__ import annotations

import pytest

from checker.story.places.directions import direction_slots
from tests.story.places.place_building import fillers


def sides(*texts: str) -> list[set[str | None]]:
    """The directions of each slot."""
    return [{f.side for f in slot.fillers} for slot in direction_slots(fillers(*texts))]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "The man was caught in northeast Houston.",
            "The man was caught at a store in north Houston.",
            {"northeast", "north"},
        ),
        (
            "The quake was three miles southwest of Reno.",
            "The quake was four miles west of Reno.",
            {"southwest", "west"},
        ),
        (
            "It began north-northeast of Reno.",
            "It began northeast of Reno.",
            {"north-northeast", "northeast"},
        ),
    ],
)
def test_neighbouring_points_of_the_compass(first: str, second: str, said: set[str]) -> None:
    assert sides(first, second) == [said]


@pytest.mark.parametrize(
    "texts",
    [
        ("The fire was in north Houston.", "The fire was in northern Houston."),
        ("The fire was in north Houston.", "The fire was in Houston."),
        ("The fire was in north Houston.", "The fire was in northeast Dallas."),
        # In the north of it, and north of it.
        ("The fire was in northeast Houston.", "The fire was north of Houston."),
        # Far apart: two things.
        ("The county lies northwest of Houston.", "They crashed 25 miles east of Houston."),
        # One article, or both directions in both.
        ("The fire was in north Houston. Smoke hung over northeast Houston.",),
        (
            "The fire was in north Houston. Smoke hung over northeast Houston.",
            "The fire was in northeast Houston. Smoke hung over north Houston.",
        ),
        # Part of a name.
        ("He left North Korea.", "He left West Virginia."),
    ],
)
def test_silence(texts: tuple[str, ...]) -> None:
    assert sides(*texts) == []


def test_an_article_given_twice_adds_no_slot() -> None:
    texts = ("The fire was in northeast Houston.", "The fire was in north Houston.")
    assert len(sides(*texts, texts[0])) == 1
