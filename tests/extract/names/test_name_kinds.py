from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.kinds import FAINT, LIKELY, SURE, Vote, decide, vote
from checker.extract.names.runs import Run
from checker.extract.names.words import words_of
from checker.types import NameKind

VOTES = st.lists(
    st.tuples(st.sampled_from(list(NameKind)), st.sampled_from([FAINT, LIKELY, SURE])),
    min_size=1,
    max_size=6,
)


def kind(name: str, before: str = "They met ", after: str = " there.") -> NameKind:
    """The kind one mention votes for, between these words."""
    return vote(Run(words_of(name, 0, len(name))), before, after, False)[0]


@pytest.mark.parametrize(
    "name",
    [
        "Karen Holt",
        "Reince Priebus",
        "J. Edgar Vance",
        "Ludwig van Beethoven",
        "Zbigniew Brzezinski",
        "Herbert Flynn Jr.",
        "Betty Page",
    ],
)
def test_people_show_by_their_given_names(name: str) -> None:
    assert kind(name) is NameKind.PERSON


@pytest.mark.parametrize(
    "name",
    [
        "NATO",
        "Senate",
        "Federal Election Commission",
        "Department of Justice",
        "American Airlines",
        "San Diego Chargers",
        "Defenders of Wildlife",
        "Summit Entertainment",
    ],
)
def test_organisations_show_by_their_head_words(name: str) -> None:
    assert kind(name) is NameKind.ORGANIZATION


@pytest.mark.parametrize(
    "name",
    [
        "Athens",
        "New York",
        "United States",
        "Lake Geneva",
        "Mount Sefton",
        "Parris Island",
        "Stadiou Street",
        "Southeast Asia",
        "Kyiv",
        "U.S.",
    ],
)
def test_places_show_by_the_gazetteer_and_their_head_words(name: str) -> None:
    assert kind(name) is NameKind.PLACE


@pytest.mark.parametrize(
    "name",
    [
        "Greek",
        "Americans",
        "Endangered Species Act",
        "Hamas",
        "South African",
        "Zubrow Christmas Zephyrs",
        "Sixteen Zubrovians",
        "La Zubrowka",
    ],
)
def test_everything_else_is_other(name: str) -> None:
    assert kind(name) is NameKind.OTHER


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", " said on Monday"),
        ("“Never,” said ", "."),
        ("The driver, ", ", 36, was hurt."),
        ("It was ", ", who left early."),
        ("They asked ", ", aged 44, to stay"),
    ],
)
def test_an_unknown_word_that_acts_as_a_person_is_one(before: str, after: str) -> None:
    assert kind("Zubrowka", before, after) is NameKind.PERSON


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They live in ", " today."),
        ("They live near ", " today."),
        ("Police in ", " said on Monday"),
        ("The shells hit the town of ", " today."),
        ("They left the village ", " today."),
    ],
)
def test_an_unknown_word_after_in_is_a_place(before: str, after: str) -> None:
    assert kind("Zubrowka", before, after) is NameKind.PLACE


def test_a_title_makes_a_person_of_any_name() -> None:
    run = Run(words_of("Texas Hill", 0, 10))
    assert vote(run, "prosecutor ", " left", True) == (NameKind.PERSON, SURE)


def test_a_price_is_no_age() -> None:
    assert kind("Zubrowka", "They sold ", ", 36 percent more") is not NameKind.PERSON


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ([(NameKind.OTHER, FAINT), (NameKind.PERSON, LIKELY)], NameKind.PERSON),
        ([(NameKind.OTHER, FAINT)] * 2 + [(NameKind.PLACE, FAINT)], NameKind.OTHER),
        ([(NameKind.PLACE, LIKELY)] * 3 + [(NameKind.PERSON, SURE)], NameKind.PLACE),
        ([(NameKind.PLACE, FAINT), (NameKind.PERSON, FAINT)], NameKind.PERSON),
    ],
)
def test_the_heaviest_kind_wins(votes: list[Vote], expected: NameKind) -> None:
    assert decide(votes) is expected


@given(VOTES)
def test_the_order_of_the_votes_does_not_matter(votes: list[Vote]) -> None:
    assert decide(votes) is decide(votes[::-1])


@given(VOTES)
def test_nothing_is_decided_that_nobody_voted_for(votes: list[Vote]) -> None:
    assert decide(votes) in {said for said, _ in votes}


@pytest.mark.parametrize("unit", ["1", " ", '"', "A", "a ", ", ", "in "])
def test_long_neighbourhoods_are_read_in_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    began = time.process_time()
    kind("Zubrowka", text, text)
    assert time.process_time() - began < 1


def test_a_town_with_plain_words_after_it_is_nobody() -> None:
    assert kind("Washington Navy Yard") is not NameKind.PERSON
    assert kind("Washington Irving") is NameKind.PERSON
