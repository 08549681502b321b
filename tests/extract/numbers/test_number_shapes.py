"""Ages, scores, ordinals, magnitudes and hedges, each by its own reader."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.numbers.ages import OLDEST, find_ages
from checker.extract.numbers.hedges import hedge_after, hedge_before
from checker.extract.numbers.magnitudes import find_magnitudes
from checker.extract.numbers.ordinals import find_ordinals
from checker.extract.numbers.scores import find_scores
from checker.extract.numbers.shapes import Taken, find_shapes
from checker.types import NumberKind, Span

AGES = [
    ("a 15-year-old", ["15-year-old"]),
    ("15- and 16-year-olds", ["15- and 16-year-olds"]),
    ("a 15 - year - old", ["15 - year - old"]),
    ("two-year-old twins", ["two-year-old"]),
    ("a six-week-old baby", ["six-week-old"]),
    ("he was 15 years of age", ["15 years of age"]),
    ("Holm, 45, and Berg, 46, left", ["45", "46"]),
    ("Holm, 45 and Berg, 46.", ["45", "46"]),
    ("Holm Jr., 49, took", ["49"]),
    ("J. Holm, 45; B. Berg", ["45"]),
    ("In Norhaven, 45,241 voters came", []),
    ("said the teacher, 45,241 came", []),
    ("Holm , 45 , left", ["45"]),
    ("aged between 30 and 40", ["30 and 40"]),
    ("ages 4 to 15", ["4 to 15"]),
    ("at age 30", ["30"]),
    ("turned 40", ["40"]),
    ("turned 40 pages", []),
    ("age 30 percent", []),
    ("Feb. 15, 45,", []),
    ("March, 45, was", []),
    ("Route, 45, was", []),
    ("the number, 45, was", []),
    ("lost 15, 45, 60", []),
    ("Holm, 450, left", []),
    ("Holm, 45.5 percent", []),
    ("15-year term", []),
    ("45 years later", []),
    ("in his early 20s", ["20s"]),
    ("in the 20s", []),
    ("thirty-something", ["thirty-something"]),
]


@pytest.mark.parametrize(("sentence", "ages"), AGES)
def test_ages(sentence: str, ages: list[str]) -> None:
    assert [sentence[age.start : age.end] for age in find_ages(sentence)] == ages


@given(st.integers(1, 400))
def test_nobody_is_older_than_the_oldest(years: int) -> None:
    assert bool(list(find_ages(f"Anna Holm, aged {years}, left"))) is (years <= OLDEST)


SCORES = [
    ("won 27-24", [(27, 24)]),
    ("won 24-27", [(24, 27)]),
    ("lead 45-36 at the half", [(45, 36)]),
    ("the Harriers (5-10) led", [(5, 10)]),
    ("a 4-6 record", [(4, 6)]),
    ("a 9-2-1 record", [(9, 2)]),
    ("6-3, 6-4 in an hour", [(6, 3), (6, 4)]),
    ("a 5-4 vote", [(5, 4)]),
    ("voted 113 to 0", [(113, 0)]),
    ("a nine-to-nothing ruling", [(9, 0)]),
    ("approved it 51 to 48", [(51, 48)]),
    ("Eastfield 65, Millbrook 53", [(65, 53)]),
    ("10-15 people", []),
    ("10-15 miles", []),
    ("10-15 percent", []),
    ("20-30 young protesters", [(20, 30)]),
    ("10-15 homes burned", []),
    ("voted 10 to 15 times a year", []),
    ("$10-15", []),
    ("2008-09", []),
    ("10-15%", []),
    ("on 10-11-12", [(10, 11)]),
    ("a 3-4.5 ratio", []),
]


@pytest.mark.parametrize(("sentence", "scores"), SCORES)
def test_scores(sentence: str, scores: list[tuple[int, int]]) -> None:
    assert [(int(s.first), int(s.second)) for s in find_scores(sentence)] == scores


ORDINALS = [
    ("the fourth attempt", [4]),
    ("his 19th season", [19]),
    ("the twenty-first time", [21]),
    ("the 1,000th point", [1000]),
    ("11th-ranked Eastfield", [11]),
    ("No. 4 Drayton", [4]),
    ("a Category 5 hurricane", [5]),
    ("the team's first win", [1]),
    ("in first place", [1]),
    ("who first saw it", []),
    ("first, he left", []),
    ("First he left", []),
    ("for the first time", []),
    ("Second, they left", []),
    ("nearly a third", []),
    ("a fifth of them", []),
    ("one third", []),
    ("no. 24-7", []),
    ("0th", []),
]


@pytest.mark.parametrize(("sentence", "values"), ORDINALS)
def test_ordinals(sentence: str, values: list[int]) -> None:
    assert [int(ordinal.value) for ordinal in find_ordinals(sentence)] == values


MAGNITUDES = [
    ("magnitude 7.6", ["7.6"]),
    ("a magnitude of 7.6", ["7.6"]),
    ("magnitudes of 7.6 and 7.4", ["7.6", "7.4"]),
    ("a 7.6-magnitude quake", ["7.6"]),
    ("7.6 and 7.5 magnitude quakes", ["7.6", "7.5"]),
    ("a 4.4 earthquake", ["4.4"]),
    ("a 4.4 quake hit", ["4.4"]),
    ("measuring 7.6 and 7.4", ["7.6", "7.4"]),
    ("measuring 7.6 m across", []),
    ("measuring 7.6 miles", []),
    ("2 quakes", []),
    ("12.5 magnitude", []),
    ("an order of magnitude", []),
]


@pytest.mark.parametrize(("sentence", "figures"), MAGNITUDES)
def test_magnitudes(sentence: str, figures: list[str]) -> None:
    found = {sentence[start:end] for start, end, _ in find_magnitudes(sentence)}
    assert found == set(figures)


BEFORE = [
    ("about 24", "about"),
    ("About 24", "about"),
    ("at least 24", "at least"),
    ("at  24", None),
    ("more than 24", "more than"),
    ("no more than 24", "no more than"),
    ("not more than 24", "not more than"),
    ("just over 24", "just over"),
    ("over 24", "over"),
    ("Dover 24", None),
    ("an estimated 24", "an estimated"),
    ("up to the 24", "up to"),
    ("nearly a 24", "nearly"),
    ("some 24", "some"),
    ("handsome 24", None),
    ("exactly 24", None),
    ("only 24", None),
    ("24", None),
]


@pytest.mark.parametrize(("sentence", "hedge"), BEFORE)
def test_hedges_before(sentence: str, hedge: str | None) -> None:
    assert hedge_before(sentence, sentence.index("24")) == hedge


AFTER = [
    ("24 or so", "or so"),
    ("24 or more people", "or more"),
    ("24-plus", "plus"),
    ("24 plus", "plus"),
    ("24 plus 3", None),
    ("24+", "+"),
    ("24-odd", "odd"),
    ("24 or less", "or less"),
    ("24 or soldiers", None),
    ("24 people", None),
    ("24", None),
]


@pytest.mark.parametrize(("sentence", "hedge"), AFTER)
def test_hedges_after(sentence: str, hedge: str | None) -> None:
    assert hedge_after(sentence, 2) == hedge


def test_the_kind_named_first_wins_where_shapes_overlap() -> None:
    kinds = [mention.kind for mention in find_shapes("a 7.6 quake, Holm, 45,", Taken(30))]
    assert kinds == [NumberKind.AGE, NumberKind.MEASURE]


def test_a_shape_does_not_stand_where_something_is_taken() -> None:
    taken = Taken(20)
    taken.mark(Span(4, 9))
    assert find_shapes("won 27-24 at home", taken) == []


def test_taken_stretches_know_their_ends() -> None:
    taken = Taken(10)
    taken.mark(Span(2, 5))
    taken.mark(Span(8, 99))
    assert taken.overlaps(Span(4, 6))
    assert not taken.overlaps(Span(5, 8))
    assert taken.next_free(2) == 5
    assert taken.next_free(6) == 6
    assert taken.next_free(8) == 10


def test_the_step_of_a_shape_is_one() -> None:
    (age,) = find_shapes("aged 40", Taken(7))
    assert age.step == Decimal(1)
