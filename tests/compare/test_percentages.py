"""Which percentages follow from two figures, at the precision all three are written with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.percentages import (
    change_in_percent,
    fits_change,
    fits_multiple,
    fits_share,
    plain,
    share_in_percent,
)
from checker.extract.numbers.readers import read_sentence
from checker.types import NumberMention


def figures(text: str) -> tuple[NumberMention, ...]:
    return read_sentence(text)


CHANGES = [
    ("40 and 50 and 25 percent", True),
    ("40 and 50 and 20 percent", False),
    ("50 and 40 and 20 percent", True),
    ("50 and 40 and 25 percent", False),
    ("9 and 11 and 22 percent", True),
    ("9 and 11 and 22.2 percent", True),
    ("9 and 11 and 23.2 percent", False),
    ("$7.4 billion and $16.8 billion and 127 percent", True),
    ("$7.4 billion and $16.8 billion and 147 percent", False),
    ("2,300 and 2,500 and 10 percent", True),
    ("200 and 280 and about 42 percent", True),
    ("200 and 280 and 45 percent", False),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES, ids=[text for text, _ in CHANGES])
def test_a_change_is_of_the_first_figure(text: str, expected: bool) -> None:
    assert fits_change(*figures(text)) is expected


SHARES = [
    ("12 and 60 and 20 percent", True),
    ("12 and 60 and 25 percent", False),
    ("30 and 225 and 12.5 percent", False),
    ("30 and 225 and 13.3 percent", True),
    ("682 and 4,000 and 17 percent", True),
    ("1,630 and 30 and 98 percent", False),
]


@pytest.mark.parametrize(("text", "expected"), SHARES, ids=[text for text, _ in SHARES])
def test_a_share_is_of_the_whole(text: str, expected: bool) -> None:
    assert fits_share(*figures(text)) is expected


MULTIPLES = [
    ("10 and 20", 2.0, "", True),
    ("10 and 21", 2.0, "", True),
    ("10 and 25", 2.0, "", False),
    ("10 and 18", 2.0, "more than", False),
    ("10 and 23", 2.0, "more than", True),
    ("10 and 18", 2.0, "nearly", True),
    ("10 and 14", 2.0, "nearly", False),
    ("10 and 5", 0.5, "", True),
    ("10 and 7", 0.5, "", False),
]


@pytest.mark.parametrize(("text", "factor", "hedge", "expected"), MULTIPLES)
def test_a_multiple_allows_what_its_hedge_allows(
    text: str, factor: float, hedge: str, expected: bool
) -> None:
    old, new = figures(text)
    assert fits_multiple(old, new, factor, hedge) is expected


@given(st.integers(1, 900), st.integers(1, 900))
def test_the_percentage_worked_out_always_fits(old: int, new: int) -> None:
    one, other = figures(f"{old} cars and {new} cars")
    (rate,) = figures(f"{abs(change_in_percent(one, other)):.1f} percent")
    assert fits_change(one, other, rate)


@given(st.integers(1, 900), st.integers(1, 900))
def test_the_share_worked_out_always_fits(one: int, other: int) -> None:
    part, whole = figures(f"{min(one, other)} cars and {max(one, other)} cars")
    (rate,) = figures(f"{share_in_percent(part, whole):.1f} percent")
    assert fits_share(part, whole, rate)


@pytest.mark.parametrize(
    ("value", "text"), [(25.0, "25"), (13.333, "13.3"), (4.0, "4"), (1250.0, "1,250"), (0.5, "0.5")]
)
def test_percentages_are_written_as_newspapers_do(value: float, text: str) -> None:
    assert plain(value) == text
