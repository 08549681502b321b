"""The noun that a number counts."""

from __future__ import annotations

import pytest

from checker.extract.numbers.counted import FATES, counted_noun

PLURALS = [
    ("24 people were killed", "person"),
    ("24 people killed", "person"),
    ("24 bank workers", "worker"),
    ("24 young black protesters", "protester"),
    ("24 (mostly young) men", None),
    ("24 more homes", "home"),
    ("24 other buildings besides the bank", "building"),
    ("24 of the bank workers", "worker"),
    ("24 of its ships", "ship"),
    ("24 of them", None),
    ("24 of the city", None),
    ("24 Republican senators", "senator"),
    ("24 Republicans", "republican"),
    ("24 Norwegian Air flights", "flight"),
    ("24 striking workers", "worker"),
    ("24 damaged shops in the centre", "shop"),
    ("24 officers' homes", "officer"),
    ("24, people said", None),
    ("24 and people", None),
    ("24 in homes", None),
    ("24 were homes", None),
    ("24", None),
    ("24 percentages", "percentage"),
    ("24 wounded soldiers", "soldier"),
    ("24 times", "time"),
    ("24 women", "woman"),
    ("24 a.m. trains", None),
    ("24 homes. Men left", "home"),
    ("24 strong. Men left", None),
]


@pytest.mark.parametrize(("sentence", "noun"), PLURALS)
def test_the_first_plural_is_counted(sentence: str, noun: str | None) -> None:
    assert counted_noun(sentence, 2) == noun


CASUALTIES = [
    ("24 dead", "dead"),
    ("24 dead and 30 hurt", "dead"),
    ("24 killed in a blast", "dead"),
    ("24 injured", "injured"),
    ("24 wounded", "injured"),
    ("24 hurt, police said", "injured"),
    ("24 missing", "missing"),
    ("24 arrested", "arrested"),
    ("24 others injured", "injured"),
    ("24 more killed", "dead"),
    ("24 others", "other"),
    ("24 missing sailors", "sailor"),
    ("24 other injured men", "man"),
]


@pytest.mark.parametrize(("sentence", "noun"), CASUALTIES)
def test_a_fate_is_counted_where_no_noun_is(sentence: str, noun: str) -> None:
    assert counted_noun(sentence, 2) == noun


SINGULARS = [
    ("1 person died", "person"),
    ("1 building, owned by the city", "building"),
    ("1 tax count", "count"),
    ("1 senior administration official said", "official"),
    ("1 attempt failed", "attempt"),
    ("1 prominent party member who", "member"),
    ("1 woman and a boy", "woman"),
    ("1 Senate casualty", "casualty"),
    ("1 big test on policy", "test"),
    ("1 person dead", "person"),
    ("1 who left", None),
    ("1", None),
]


@pytest.mark.parametrize(("sentence", "noun"), SINGULARS)
def test_one_and_ordinals_count_a_singular(sentence: str, noun: str | None) -> None:
    assert counted_noun(sentence, 1, is_one=True) == noun


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [("13-play drive", "play"), ("13-point lead", "point"), ("13-car pileup", "car")],
)
def test_after_a_hyphen_the_next_word_is_counted(sentence: str, noun: str) -> None:
    assert counted_noun(sentence, 2) == noun


def test_fates_are_few_and_lower_case() -> None:
    assert all(word == word.lower() for pair in FATES.items() for word in pair)
