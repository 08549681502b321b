from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.spellings import is_near, sound_key
from checker.story.entities.neighbours import is_inflected, near_pairs

WORDS = st.sets(st.text(alphabet="abikrvoy", min_size=4, max_size=9), max_size=12)


@given(WORDS)
def test_no_near_pair_is_missed_by_looking_into_buckets(words: set[str]) -> None:
    """Comparing all pairs is the slow oracle; endings that sound alike are left to the caller."""
    found = set(near_pairs(words))
    for left, right in combinations(sorted(words), 2):
        ends = left.endswith(("ie", "ey", "i", "y")) and right.endswith(("ie", "ey", "i", "y"))
        related = is_near(left, right) or sound_key(left) == sound_key(right)
        assert ((left, right) in found) == related or (ends and related)


@given(WORDS)
def test_the_pairs_do_not_depend_on_the_order(words: set[str]) -> None:
    assert list(near_pairs(sorted(words))) == list(near_pairs(sorted(words, reverse=True)))


@pytest.mark.parametrize("length", [60, 61, 5_000, 200_000])
def test_a_run_of_letters_that_is_no_name_costs_nothing(length: int) -> None:
    """Keys for two letters left out grow with the cube of a word's length."""
    words = [("rybakov" * length)[:length], ("abcdefg" * length)[:length], "rybakov", "ryabkov"]
    started = time.process_time()
    assert list(near_pairs(words)) == [("ryabkov", "rybakov")]
    assert time.process_time() - started < 1


def test_the_longest_town_may_be_misspelled() -> None:
    town = "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    slip = town.replace("gerych", "gerch")
    assert list(near_pairs([town, slip])) == [tuple(sorted((town, slip)))]


@pytest.mark.parametrize(
    ("left", "right", "inflected"),
    [
        ("award", "awards", True),
        ("church", "churches", True),
        ("russia", "russian", True),
        ("israel", "israeli", True),
        ("guardsman", "guardsmen", True),
        ("advocate", "advocacy", True),
        ("roman", "women", False),
        ("rait", "raite", False),
        ("rybakov", "ryabkov", False),
    ],
)
def test_plurals_and_peoples_are_inflected(left: str, right: str, inflected: bool) -> None:
    assert is_inflected(left, right) is inflected
    assert is_inflected(right, left) is inflected
