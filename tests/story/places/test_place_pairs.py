from __future__ import annotations

import pytest

from checker.story.places.features import PLACE_FEATURES, are_two_people
from checker.story.places.pairs import says_where
from tests.story.places.place_building import fillers, paired


@pytest.mark.parametrize(
    ("texts", "places"),
    [
        (
            ("The speech was given in Norfolk.", "The speech was given in Norwalk."),
            {"Norfolk", "Norwalk"},
        ),
        (("She moved to Florida in May.", "She moved to California in May."), None),
    ],
)
def test_two_answers_are_set_against_one_another(
    texts: tuple[str, str], places: set[str] | None
) -> None:
    assert paired(*texts) == {frozenset(places or {"Florida", "California"})}


@pytest.mark.parametrize(
    "texts",
    [
        # The same place, or one in the other.
        ("She moved to Florida in May.", "She moved to Florida in May."),
        ("She moved to Miami in May.", "She moved to Florida in May."),
        # A place nobody knows conflicts with nothing.
        ("She moved to Florida in May.", "She moved to Nowhereland in May."),
        # Both sentences have both.
        ("She moved from Texas to Florida.", "She moved from Florida to Texas."),
        # What is near one place may be near another.
        ("The fire burned near Rome on Monday.", "The fire burned near Milan on Monday."),
        ("The quake was ten miles west of Rome.", "The quake was ten miles west of Milan."),
        # One article alone.
        ("She moved to Florida in May. She moved to California in May.",),
        # Nothing in common.
        ("She moved to Florida in May.", "Prices of copper fell sharply across markets in Rome."),
    ],
)
def test_what_is_never_set_against_one_another(texts: tuple[str, ...]) -> None:
    assert paired(*texts) == set()


def test_a_game_is_no_place() -> None:
    (found,) = [f for f in fillers("They lost against Detroit.") if f.mention.text == "Detroit"]
    assert not says_where(found)


@pytest.mark.parametrize(
    ("left", "right", "two"),
    [
        ("Jane Doe", "John Roe", True),
        ("Jane Doe", "Doe", False),
        ("Jane Doe", "clinic", False),
        ("clinic", "school", False),
        (None, "Jane Doe", False),
    ],
)
def test_two_people_are_known_by_their_surnames(
    left: str | None, right: str | None, two: bool
) -> None:
    assert are_two_people(left, right) is two
    assert are_two_people(right, left) is two


def test_every_feature_has_one_name() -> None:
    assert len(set(PLACE_FEATURES)) == len(PLACE_FEATURES)
