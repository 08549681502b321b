from __future__ import annotations

from checker.story.slots.contexts import WINDOW, masked_window
from checker.types import BlockKind, Sentence
from tests.story.slots.slot_building import number, number_contexts

TOLL = "Flames destroyed 135 homes in the 4 villages of Aceh on Sunday."


def test_the_value_and_every_other_digit_are_masked() -> None:
    sentence = Sentence(0, len(TOLL), BlockKind.PARAGRAPH, 0)
    window = masked_window(TOLL, sentence, number(TOLL, 0, "135"))
    assert window == "Flames destroyed # homes in the # villages of Aceh on Sunday."


def test_a_window_ends_at_words_and_at_the_sentence() -> None:
    text = "Before. " + "word " * 40 + "killed 24 people " + "word " * 40
    sentence = Sentence(8, len(text), BlockKind.PARAGRAPH, 0)
    window = masked_window(text, sentence, number(text, 0, "24"))
    assert len(window) <= 2 * WINDOW + 3
    assert set(window.split()) == {"word", "killed", "#", "people"}


def test_surroundings_are_keys_of_content_words_the_nearest_first() -> None:
    (context, villages) = number_contexts({"a": [(TOLL, ["135", "4"])]})
    assert context.before == ("destroy", "fire")
    assert context.after[:2] == ("home", "villag")
    assert context.names == {"aceh", "sunday"}
    assert villages.before[0] == "home"
    assert {"aceh", "home", "destroy"} <= context.words


def test_a_number_outside_every_claim_fills_no_slot() -> None:
    assert number_contexts({"a": [("Nothing was counted.", [])]}) == ()
