from __future__ import annotations

import pytest

from checker.story.slots.contexts import Context
from checker.story.slots.features import PAIR_FEATURES, pair_features
from tests.story.slots.slot_building import number_contexts

#: Neither value stands in the other's article, and the two conflict.
NOWHERE = (False, False, True)
#: Rank and place among rivals of sentence, window, parse and line.
STANDINGS = [0, 2.5, 1, 1.5, 2, 0.5, 3, -0.5]
KILLED = ("Rescuers said the landslide in Bener killed 22 people.", ["22"])
DIED = ("In Bener 24 people died in the landslide.", ["24"])
HURT = ("The landslide in Bener injured 249 people.", ["249"])


def features(left: Context, right: Context) -> dict[str, float]:
    values = pair_features(left, right, [0.5, 0.4, 0.1, 0.2, *STANDINGS], (False, True, False))
    return dict(zip(PAIR_FEATURES, values, strict=True))


def test_every_feature_has_its_name() -> None:
    killed, died = number_contexts({"a": [KILLED], "b": [DIED]})
    assert len(pair_features(killed, died, [0, 0, 0, 0, *STANDINGS], NOWHERE)) == len(PAIR_FEATURES)


def test_two_ways_to_say_dead_share_their_concept() -> None:
    killed, died = number_contexts({"a": [KILLED], "b": [DIED]})
    read = features(killed, died)
    assert read["casualty concept differs"] == 0
    assert read["near words shared"] >= 3
    assert read["names shared, share"] == 1 or read["both have names and share none"] == 0
    assert read["the right value stands in the left article too"] == 1


def test_dead_and_injured_are_different_fates() -> None:
    killed, hurt = number_contexts({"a": [KILLED], "b": [HURT]})
    assert features(killed, hurt)["casualty concept differs"] == 1


@pytest.mark.parametrize(("left", "right"), [(KILLED, DIED), (KILLED, HURT), (DIED, HURT)])
def test_features_that_describe_the_pair_are_symmetric(
    left: tuple[str, list[str]], right: tuple[str, list[str]]
) -> None:
    one, other = number_contexts({"a": [left], "b": [right]})
    sided = {
        "the left value stands in the right article too",
        "the right value stands in the left article too",
    }
    there, back = features(one, other), features(other, one)
    assert {k: v for k, v in there.items() if k not in sided} == {
        k: v for k, v in back.items() if k not in sided
    }


def test_standings_and_verdict_keep_their_names() -> None:
    killed, died = number_contexts({"a": [KILLED], "b": [DIED]})
    read = features(killed, died)
    assert read["rank of the sentence"] == 0
    assert read["sentence cosine against rivals"] == 2.5
    assert read["rank of the words near in the line"] == 3
    assert read["words near in the line against rivals"] == -0.5
    assert read["values are equal or conflict"] == 0
