from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.verdict import Verdict
from checker.errors import ModelError
from checker.story.slots.contexts import Context
from checker.story.slots.features import FEATURES
from checker.story.slots.linking import Pair, link_slots
from checker.story.slots.model import SlotModel, load_slot_model, read_slot_model
from checker.story.slots.pairs import candidate_pairs
from checker.story.slots.trees import Trees
from checker.types import Slot
from tests.story.slots.slot_building import number_contexts

MODEL = SlotModel(
    columns=np.arange(0), baseline=0.0, trees=Trees.of([]), threshold=0.3, slope=1.0, intercept=0.0
)
TOLL = "The landslide in Bener killed {} people on Monday."


def contexts(values: Mapping[str, Sequence[int]]) -> tuple[Context, ...]:
    """One sentence for each value of each article."""
    return number_contexts(
        {path: [(TOLL.format(n), [str(n)]) for n in listed] for path, listed in values.items()}
    )


def linked(
    found: Sequence[Context], probabilities: Mapping[tuple[int, int], float]
) -> tuple[Slot, ...]:
    pairs = [Pair(a, b, Verdict.CONFLICT, ()) for a, b in probabilities]
    return link_slots(found, pairs, np.array(list(probabilities.values())), MODEL)


def values(slot: Slot) -> list[str]:
    return [filler.mention.text for filler in slot.fillers]


def test_linked_values_are_one_slot_as_sure_as_its_best_pair() -> None:
    (slot,) = linked(
        contexts({"a": [22], "b": [24], "c": [25]}), {(0, 1): 0.9, (1, 2): 0.6, (0, 2): 0.5}
    )
    assert values(slot) == ["22", "24", "25"]
    assert slot.confidence == 0.9
    assert slot.label.split() == ["landslide", "Bener", "killed", "people"]


def test_weak_links_make_no_slot() -> None:
    assert linked(contexts({"a": [22], "b": [24]}), {(0, 1): 0.2}) == ()


def test_a_chain_of_single_links_is_cut() -> None:
    found = contexts({"a": [22], "b": [24], "c": [26], "d": [28]})
    slots = linked(found, {(0, 1): 0.9, (2, 3): 0.8, (1, 2): 0.4})
    assert [values(slot) for slot in slots] == [["22", "24"], ["26", "28"]]


def test_an_article_that_would_contradict_itself_keeps_its_slots_apart() -> None:
    found = contexts({"a": [22, 249], "b": [24]})
    slots = linked(found, {(0, 2): 0.9, (1, 2): 0.8})
    assert [values(slot) for slot in slots] == [["22", "24"]]


def test_values_that_stand_in_each_others_sentence_never_conflict() -> None:
    words = ("Doe completed 28 of 41 passes in Harlow.", ["28", "41"])
    pairs = candidate_pairs(number_contexts({"a": [words], "b": [words]}))
    assert {pair.verdict for pair in pairs} <= {Verdict.SAME, Verdict.COMPATIBLE}


def test_twin_sentences_with_two_values_are_a_pair() -> None:
    (pair,) = candidate_pairs(contexts({"a": [22], "b": [24]}))
    assert (pair.left, pair.right, pair.verdict) == (0, 1, Verdict.CONFLICT)
    assert len(pair.features) == len(FEATURES)


def test_values_of_one_article_are_no_pair() -> None:
    assert candidate_pairs(contexts({"a": [22, 24]})) == ()


@pytest.mark.parametrize("kind", ["numbers", "dates"])
def test_a_kept_model_says_a_probability_for_any_features(kind: str) -> None:
    rows = np.random.default_rng(1).random((50, len(FEATURES))).tolist()
    said = load_slot_model(kind).probabilities(rows)
    assert ((said > 0) & (said < 1)).all()
    assert load_slot_model(kind).probabilities([]).shape == (0,)


def test_a_model_of_other_features_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "numbers.json"
    path.write_text(json.dumps({"features": ["height"]}), "utf-8")
    with pytest.raises(ModelError, match=r"numbers\.json: trained on other features.*train\.py"):
        read_slot_model(path)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_surer_pair_makes_no_less_sure_a_slot(one: float, other: float) -> None:
    model = load_slot_model("numbers")
    low, high = sorted((one, other))
    assert 0 <= model.confidence(low) <= model.confidence(high) <= 1
