from __future__ import annotations

import pytest

from checker.lexicon.phrases import count_of, listed, shorten


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


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("one two three", 10, "one two …"),
        ("one, two", 6, "one …"),
        ("one … two", 6, "one …"),
        ("unbreakable", 5, "unbre …"),
        ("two\nlines", 20, "two lines"),
        ("", 5, ""),
    ],
)
def test_text_is_shortened_at_a_word(text: str, most: int, expected: str) -> None:
    assert shorten(text, most) == expected
