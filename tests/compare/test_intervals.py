"""What a number as written lets the true value be."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.intervals import (
    Span,
    allowances,
    imprecision,
    last_written_place,
    rounding,
    unit_of,
    written_zeros,
)
from checker.extract.numbers.readers import read_sentence
from checker.types import NumberKind, NumberMention


def number(sentence: str) -> NumberMention:
    (mention,) = read_sentence(sentence)
    return mention


def suggested(sentence: str) -> tuple[float, float | None]:
    """The first span the number suggests, in the base unit."""
    span = next(iter(allowances(number(sentence), is_converted=False))).suggested
    return float(span.low), None if span.high is None else float(span.high)


def possible(sentence: str) -> tuple[float, float | None]:
    span = next(iter(allowances(number(sentence), is_converted=False))).possible
    return float(span.low), None if span.high is None else float(span.high)


SUGGESTED = [
    ("24 people", 24, 24),
    ("at least 24 people", 24, 36),
    ("more than 30 people", 30, 45),
    ("up to 30 people", 20, 30),
    ("fewer than 30 people", 20, 30),
    ("nearly 50 people", 45, 50),
    ("about 100 people", 85, 115),
    ("about 2,500 people", 2400, 2600),
    ("about 20 people", 17, 23),
    ("about 8 people", 7, 9),
    ("10 to 15 people", 10, 15),
    ("about 10 to 15 people", 9, 16),
    ("at least 10 to 15 people", 10, 22.5),
    ("dozens of people", 20, 150),
    ("5 kilometers", 5000, 5000),
    ("at least 5 kilometers", 5000, 7500),
]


@pytest.mark.parametrize(("sentence", "low", "high"), SUGGESTED)
def test_what_a_number_suggests(sentence: str, low: float, high: float) -> None:
    found = suggested(sentence)
    assert found[0] == pytest.approx(low)
    assert found[1] == pytest.approx(high)


POSSIBLE = [
    ("24 people", 24, 24),
    ("at least 24 people", 24, None),
    ("more than 30 people", 30, None),
    ("up to 30 people", 0, 30),
    ("fewer than 30 people", 0, 30),
    ("nearly 50 people", 45, 50),
    ("dozens of people", 12, 300),
]


@pytest.mark.parametrize(("sentence", "low", "high"), POSSIBLE)
def test_what_a_number_does_not_rule_out(sentence: str, low: float, high: float | None) -> None:
    assert possible(sentence) == (low, high)


def test_a_unit_of_several_sizes_allows_each() -> None:
    spans = list(allowances(number("100 tons"), is_converted=True))
    assert len(spans) == 3
    assert unit_of(number("100 tons")) is not None
    assert unit_of(number("100 people")) is None


ZEROS = [
    ("2,500 people", 2, "1"),
    ("2,487 people", 0, "1"),
    ("20 percent", 1, "1"),
    ("8.0 percent", 0, "0.1"),
    ("$80 million", 1, "1000000"),
    ("$82 million", 0, "1000000"),
    ("twenty people", 1, "1"),
    ("ten people", 1, "1"),
    ("two hundred people", 2, "1"),
    ("two million people", 0, "1000000"),
    ("twenty million people", 1, "1000000"),
    ("two dozen people", 0, "12"),
]


@pytest.mark.parametrize(("sentence", "zeros", "place"), ZEROS)
def test_zeros_at_the_end_may_be_exact_or_round(sentence: str, zeros: int, place: str) -> None:
    assert written_zeros(number(sentence)) == zeros
    assert last_written_place(number(sentence)) == Fraction(place)


IMPRECISE = [
    ("75 kilometers", "0.5"),
    ("50 kilometers", "2.5"),
    ("100 kilometers", "5"),
    ("2,500 kilometers", "50"),
    ("1 kilometer", "0.5"),
    ("6.2 kilometers", "0.05"),
    ("half a mile", "0.05"),
    ("90 degrees Fahrenheit", "1"),
    ("38 degrees Celsius", "0.5"),
    ("7.5 degrees Celsius", "0.05"),
]


@pytest.mark.parametrize(("sentence", "off"), IMPRECISE)
def test_how_far_a_converted_figure_may_be_off(sentence: str, off: str) -> None:
    assert imprecision(number(sentence)) == Fraction(off)


ROUNDED = [
    ("2,500 people", "25"),
    ("2,487 people", "0.5"),
    ("$80 million", "800000"),
    ("$82 million", "500000"),
    ("2.5 million people", "50000"),
    ("9 acres", "0.45"),
    ("half of voters", "5"),
]


@pytest.mark.parametrize(("sentence", "off"), ROUNDED)
def test_how_far_a_round_figure_may_be_from_the_exact_one(sentence: str, off: str) -> None:
    assert rounding(number(sentence)) == Fraction(off)


spans = st.tuples(st.integers(-50, 50), st.integers(0, 50), st.booleans()).map(
    lambda t: Span(Fraction(t[0]), None if t[2] else Fraction(t[0] + t[1]))
)


@given(spans, spans)
def test_meeting_is_mutual(left: Span, right: Span) -> None:
    assert left.meets(right) is right.meets(left)


@given(spans)
def test_a_span_meets_itself(span: Span) -> None:
    assert span.meets(span)


@given(spans, spans, st.integers(-50, 100))
def test_spans_with_a_value_in_common_meet(left: Span, right: Span, value: int) -> None:
    def holds(span: Span) -> bool:
        return span.low <= value and (span.high is None or value <= span.high)

    if holds(left) and holds(right):
        assert left.meets(right)


@given(
    st.integers(1, 10**6),
    st.sampled_from([None, "about", "at least", "more than", "up to", "nearly", "fewer than"]),
)
def test_what_is_suggested_is_possible(value: int, hedge: str | None) -> None:
    mention = NumberMention(0, 1, str(value), Decimal(value), NumberKind.COUNT)
    for allowance in allowances(replace(mention, hedge=hedge), is_converted=False):
        assert allowance.suggested.meets(allowance.possible)
        top, most = allowance.suggested.high, allowance.possible.high
        assert most is None or (top is not None and top <= most)
        assert allowance.possible.low <= allowance.suggested.low


@given(st.integers(1, 10**6))
def test_a_hedge_only_widens(value: int) -> None:
    mention = NumberMention(0, 1, str(value), Decimal(value), NumberKind.COUNT)
    for hedge in ("about", "at least", "up to", "nearly"):
        (allowance,) = allowances(replace(mention, hedge=hedge), is_converted=False)
        assert allowance.suggested.meets(Span(Fraction(value), Fraction(value)))
