from __future__ import annotations

import pytest

from checker.lexicon.phrases import count_of, listed


@pytest.mark.parametrize(
    ("number", "noun", "phrase"),
    [
        (0, "article", "no articles"),
        (1, "article", "one article"),
        (9, "source", "nine sources"),
        (10, "source", "10 sources"),
        (144, "place", "144 places"),
    ],
)
def test_a_count_is_written_as_in_print(number: int, noun: str, phrase: str) -> None:
    assert count_of(number, noun) == phrase


@pytest.mark.parametrize(
    ("phrases", "sentence"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a, b, c and d")],
)
def test_a_list_ends_in_and(phrases: list[str], sentence: str) -> None:
    assert listed(phrases) == sentence
