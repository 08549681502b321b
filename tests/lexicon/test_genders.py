from __future__ import annotations

import pytest

from checker.lexicon.genders import FEMALE_NAMES, MALE_NAMES


def test_no_name_is_both() -> None:
    assert not MALE_NAMES & FEMALE_NAMES


@pytest.mark.parametrize("name", ["taylor", "robin", "jamie", "kim", "alex", "jean", "andrea"])
def test_names_of_men_and_women_are_left_out(name: str) -> None:
    assert name not in MALE_NAMES | FEMALE_NAMES


def test_names_are_in_lower_case() -> None:
    assert all(name == name.lower() and name.isalpha() for name in MALE_NAMES | FEMALE_NAMES)
