from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.story.logistic import load_logistic
from checker.story.places.features import PLACE_FEATURES
from checker.story.places.slots import LEAST
from checker.types import PlaceSlot
from tests.story.places.place_building import slots

NORFOLK = "The senator gave the speech in Norfolk."
NORWALK = "The senator gave the speech in Norwalk."


def places(found: tuple[PlaceSlot, ...]) -> list[set[str]]:
    return [{filler.mention.text for filler in slot.fillers} for slot in found]


def test_one_question_two_answers() -> None:
    (slot,) = slots({"a.txt": NORFOLK, "b.txt": NORWALK})
    assert places((slot,)) == [{"Norfolk", "Norwalk"}]
    assert slot.label == "give in"
    assert LEAST <= slot.confidence <= 1


def test_all_articles_with_an_answer_stand_in_one_slot() -> None:
    (slot,) = slots({"a.txt": NORFOLK, "b.txt": NORWALK, "c.txt": NORWALK})
    assert [filler.path for filler in slot.fillers] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (NORFOLK, NORFOLK),
        (NORFOLK, "The senator gave the speech in Virginia."),
        (NORFOLK, "The senator gave the speech in Middle-earth."),
        (NORFOLK, ""),
    ],
)
def test_silence(first: str, second: str) -> None:
    assert slots({"a.txt": first, "b.txt": second}) == ()


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from([NORFOLK, NORWALK, "They met in Rome."]), min_size=2, max_size=4))
def test_a_copy_of_an_article_adds_no_question(texts: list[str]) -> None:
    once = {f"{at}.txt": text for at, text in enumerate(texts)}
    assert places(slots(once)) == places(slots({**once, "z.txt": texts[0]}))


def test_probability_grows_with_what_is_shared() -> None:
    same = [float(name == "preposition is the same") for name in PLACE_FEATURES]
    rows = np.array([[0.0] * len(PLACE_FEATURES), same])
    none, shared = load_logistic("places", PLACE_FEATURES).probabilities(rows)
    assert none < shared
