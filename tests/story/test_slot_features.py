from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.contexts import Context
from checker.story.slot_features import FEATURES, lead_over_next, pair_features
from tests.story.slot_building import number_contexts

NOWHERE = (False, False)
KILLED = ("Rescuers said the landslide in Bener killed 22 people.", ["22"])
DIED = ("In Bener 24 people died in the landslide.", ["24"])
HURT = ("The landslide in Bener injured 249 people.", ["249"])


def features(left: Context, right: Context) -> dict[str, float]:
    values = pair_features(left, right, [0.5, 0.4, 0.1, 0.2], (False, True))
    return dict(zip(FEATURES, values, strict=True))


def test_every_feature_has_its_name() -> None:
    killed, died = number_contexts({"a": [KILLED], "b": [DIED]})
    assert len(pair_features(killed, died, [0, 0, 0, 0], NOWHERE)) == len(FEATURES)


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


def test_the_best_candidate_leads_and_its_rival_trails() -> None:
    similarity = np.array([[1.0, 0.9, 0.5], [0.9, 1.0, 0.3], [0.5, 0.3, 1.0]], dtype=np.float32)
    lead = lead_over_next(similarity, [0, 1, 1])
    assert lead[0, 1] == pytest.approx(0.4)
    assert lead[0, 2] == pytest.approx(-0.4)


@given(st.integers(2, 8))
def test_a_lead_is_the_same_from_both_sides(size: int) -> None:
    rows = np.random.default_rng(size).random((size, 3)).astype(np.float32)
    lead = lead_over_next(rows @ rows.T, [n % 3 for n in range(size)])
    assert np.array_equal(lead, lead.T)
