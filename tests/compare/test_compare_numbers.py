"""Verdicts on pairs of numbers, and the laws every pair keeps."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.intervals import imprecision, last_written_place, written_zeros
from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Comparison, Verdict
from checker.types import NumberKind, NumberMention


def number(text: str, kind: NumberKind = NumberKind.COUNT, **known: object) -> NumberMention:
    """A mention as the reader gives it for plain figures: value and step from the text."""
    plain = text.replace(",", "")
    value = Decimal(plain)
    zeros = 0 if "." in plain else len(plain) - len(plain.rstrip("0") or plain)
    step = Decimal(1).scaleb(-len(plain.partition(".")[2])) * 10**zeros
    mention = NumberMention(0, len(text), text, value, kind, step=step)
    return replace(mention, **known)  # type: ignore[arg-type]  # any field may be given


def scaled(text: str, factor: int, unit: str) -> NumberMention:
    """A figure with a scale word: "2.5 million"."""
    plain = number(text, NumberKind.MONEY if unit else NumberKind.COUNT, unit=unit or None)
    return replace(plain, value=plain.value * factor, step=plain.step * factor)


def km(text: str, **known: object) -> NumberMention:
    return number(text, NumberKind.MEASURE, unit="km", **known)


def miles(text: str, **known: object) -> NumberMention:
    return number(text, NumberKind.MEASURE, unit="mile", **known)


def percent(text: str, **known: object) -> NumberMention:
    return number(text, NumberKind.PERCENT, unit="%", **known)


def dozens() -> NumberMention:
    return NumberMention(
        0, 6, "dozens", Decimal(20), NumberKind.COUNT, hedge="vague", high=Decimal(150),
        step=Decimal(20),
    )  # fmt: skip


def score(first: int, second: int) -> NumberMention:
    return number(str(first), NumberKind.SCORE, high=Decimal(second))


CASES = {
    "equal counts": (number("24"), number("24"), Verdict.SAME),
    "two tolls": (number("22"), number("24"), Verdict.CONFLICT),
    "round and exact, hedged": (
        number("2,500", hedge="about"),
        number("2,487"),
        Verdict.COMPATIBLE,
    ),
    "round and exact, unhedged": (number("2,500"), number("2,487"), Verdict.COMPATIBLE),
    "a scale word rounds": (
        scaled("2.5", 10**6, ""),
        number("2,487,000"),
        Verdict.COMPATIBLE,
    ),
    "a scale word rounds no farther": (
        scaled("2.5", 10**6, ""),
        number("2,440,000"),
        Verdict.CONFLICT,
    ),
    "at least, more": (number("20", hedge="at least"), number("24"), Verdict.COMPATIBLE),
    "at least, less": (number("20", hedge="at least"), number("18"), Verdict.CONFLICT),
    "at least, far more": (number("20", hedge="at least"), number("200"), Verdict.UNKNOWN),
    "more than, less": (number("30", hedge="more than"), number("24"), Verdict.CONFLICT),
    "more than, the same": (number("30", hedge="more than"), number("30"), Verdict.COMPATIBLE),
    "two bounds far apart": (
        number("200", hedge="more than"),
        number("400", hedge="more than"),
        Verdict.UNKNOWN,
    ),
    "nearly": (number("50", hedge="nearly"), number("47"), Verdict.COMPATIBLE),
    "nearly, but more": (number("50", hedge="nearly"), number("53"), Verdict.CONFLICT),
    "nearly, far less": (number("50", hedge="nearly"), number("40"), Verdict.CONFLICT),
    "up to": (number("40", hedge="up to"), number("35"), Verdict.COMPATIBLE),
    "up to, but more": (number("40", hedge="up to"), number("45"), Verdict.CONFLICT),
    "fewer than, few": (number("40", hedge="fewer than"), number("3"), Verdict.UNKNOWN),
    "about, near": (number("100", hedge="about"), number("95"), Verdict.COMPATIBLE),
    "about, far": (number("100", hedge="about"), number("130"), Verdict.CONFLICT),
    "or so": (number("50", hedge="or so"), number("52"), Verdict.COMPATIBLE),
    "dozens, 43": (dozens(), number("43"), Verdict.COMPATIBLE),
    "dozens, 7": (dozens(), number("7"), Verdict.CONFLICT),
    "dozens, 15": (dozens(), number("15"), Verdict.UNKNOWN),
    "dozens, 900": (dozens(), number("900"), Verdict.CONFLICT),
    "in the range": (number("10", high=Decimal(15)), number("12"), Verdict.COMPATIBLE),
    "out of the range": (number("10", high=Decimal(15)), number("16"), Verdict.CONFLICT),
    "ranges that overlap": (
        number("30", high=Decimal(40)),
        number("35", high=Decimal(40)),
        Verdict.COMPATIBLE,
    ),
    "equal ranges": (
        number("30", high=Decimal(40)),
        number("30", high=Decimal(40)),
        Verdict.SAME,
    ),
    "miles and kilometers": (miles("100"), km("160"), Verdict.COMPATIBLE),
    "miles and kilometers that differ": (miles("50"), km("75"), Verdict.CONFLICT),
    "kilometers twice": (km("75"), km("80"), Verdict.CONFLICT),
    "a hedged distance in miles": (miles("20", hedge="about"), km("32"), Verdict.COMPATIBLE),
    "length and weight": (
        km("5"),
        number("5", NumberKind.MEASURE, unit="kg"),
        Verdict.UNKNOWN,
    ),
    "degrees of two scales": (
        number("30", NumberKind.MEASURE, unit="C"),
        number("86", NumberKind.MEASURE, unit="F"),
        Verdict.COMPATIBLE,
    ),
    "degrees of no scale": (
        number("30", NumberKind.MEASURE, unit="C"),
        number("30", NumberKind.MEASURE, unit="degree"),
        Verdict.UNKNOWN,
    ),
    "tons of either country": (
        number("100", NumberKind.MEASURE, unit="ton"),
        number("91", NumberKind.MEASURE, unit="tonne"),
        Verdict.COMPATIBLE,
    ),
    "percent and points": (
        percent("5"),
        number("5", NumberKind.POINTS, unit="points"),
        Verdict.UNKNOWN,
    ),
    "percent": (percent("3.9"), percent("5.4"), Verdict.CONFLICT),
    "percent, rounded": (percent("93.87"), percent("94"), Verdict.COMPATIBLE),
    "percent, almost": (percent("90", hedge="almost"), percent("93.87"), Verdict.CONFLICT),
    "half and 47 percent": (
        NumberMention(0, 4, "half", Decimal(50), NumberKind.PERCENT, "%", step=Decimal(10)),
        percent("47"),
        Verdict.COMPATIBLE,
    ),
    "two currencies": (
        scaled("5", 10**6, "USD"),
        scaled("5", 10**6, "EUR"),
        Verdict.UNKNOWN,
    ),
    "dollars": (scaled("82", 10**6, "USD"), scaled("80", 10**6, "USD"), Verdict.CONFLICT),
    "dollars, rounded": (
        scaled("1.2", 10**9, "USD"),
        scaled("1,214", 10**6, "USD"),
        Verdict.COMPATIBLE,
    ),
    "million and billion": (
        scaled("5", 10**6, "USD"),
        scaled("5", 10**9, "USD"),
        Verdict.CONFLICT,
    ),
    "a count without a noun": (
        number("24", NumberKind.BARE),
        number("24"),
        Verdict.SAME,
    ),
    "a count and a share": (number("24"), percent("24"), Verdict.UNKNOWN),
    "scores": (score(27, 24), score(27, 24), Verdict.SAME),
    "a score from the other side": (score(27, 24), score(24, 27), Verdict.COMPATIBLE),
    "two scores": (score(27, 24), score(27, 21), Verdict.CONFLICT),
    "ages": (
        number("31", NumberKind.AGE, unit="year"),
        number("32", NumberKind.AGE, unit="year"),
        Verdict.CONFLICT,
    ),
    "months and years": (
        number("18", NumberKind.AGE, unit="month"),
        number("1", NumberKind.AGE, unit="year"),
        Verdict.COMPATIBLE,
    ),
    "ranks": (
        number("4", NumberKind.ORDINAL),
        number("5", NumberKind.ORDINAL),
        Verdict.CONFLICT,
    ),
    "magnitudes": (
        number("7.6", NumberKind.MEASURE, unit="magnitude"),
        number("7.5", NumberKind.MEASURE, unit="magnitude"),
        Verdict.CONFLICT,
    ),
    "acres, one rounded": (
        number("8.7", NumberKind.MEASURE, unit="acre"),
        number("9", NumberKind.MEASURE, unit="acre"),
        Verdict.COMPATIBLE,
    ),
    "small counts are counted": (number("50"), number("48"), Verdict.CONFLICT),
}


@pytest.mark.parametrize("name", CASES)
def test_verdicts(name: str) -> None:
    left, right, verdict = CASES[name]
    assert compare_numbers(left, right).verdict is verdict


@pytest.mark.parametrize("name", CASES)
def test_verdicts_do_not_depend_on_the_side(name: str) -> None:
    left, right, verdict = CASES[name]
    assert compare_numbers(right, left).verdict is verdict


@pytest.mark.parametrize("name", CASES)
def test_every_verdict_has_a_reason(name: str) -> None:
    comparison = compare_numbers(*CASES[name][:2])
    assert isinstance(comparison, Comparison)
    assert comparison.reason
    assert "vague" not in comparison.reason


@pytest.mark.parametrize(
    ("text", "zeros", "place"),
    [("2,500", 2, "1"), ("2,487", 0, "1"), ("8.0", 0, "0.1"), ("10", 1, "1"), ("0", 0, "1")],
)
def test_zeros_are_counted_as_written(text: str, zeros: int, place: str) -> None:
    assert written_zeros(number(text)) == zeros
    assert last_written_place(number(text)) == Fraction(place)


@pytest.mark.parametrize(
    ("text", "off"), [("75", "0.5"), ("50", "2.5"), ("2,500", "50"), ("1", "0.5"), ("6.2", "0.05")]
)
def test_a_converted_figure_may_be_off_by_its_rounding(text: str, off: str) -> None:
    assert imprecision(miles(text)) == Fraction(off)


figures = st.one_of(
    st.integers(1, 10**7).map(str),
    st.integers(1, 99).map(lambda n: f"{n}00"),
    st.decimals(Decimal("0.1"), 999, places=1).map(str),
)
hedges = st.sampled_from(
    [None, None, "about", "at least", "more than", "up to", "fewer than", "nearly"]
)
units = st.sampled_from(["km", "m", "mile", "foot"])


@st.composite
def counts(draw: st.DrawFn) -> NumberMention:
    mention = number(draw(figures), hedge=draw(hedges))
    is_range = draw(st.booleans())
    return replace(mention, high=mention.value * 2) if is_range else mention


@st.composite
def lengths(draw: st.DrawFn) -> NumberMention:
    mention = number(draw(figures), NumberKind.MEASURE, unit=draw(units))
    return replace(mention, hedge=draw(hedges))


@given(st.one_of(counts(), lengths()), st.one_of(counts(), lengths()))
def test_symmetric(left: NumberMention, right: NumberMention) -> None:
    assert compare_numbers(left, right).verdict is compare_numbers(right, left).verdict


@given(st.one_of(counts(), lengths()))
def test_reflexive(mention: NumberMention) -> None:
    assert compare_numbers(mention, mention).verdict is Verdict.SAME


@given(lengths(), lengths())
def test_scaling_the_unit_does_not_change_the_verdict(
    left: NumberMention, right: NumberMention
) -> None:
    """Kilometers written as metres, digits and precision kept, give the same verdict."""
    left, right = replace(left, unit="km"), replace(right, unit="km")
    in_metres = [
        replace(m, value=m.value * 1000, step=m.step * 1000, unit="m") for m in (left, right)
    ]
    assert compare_numbers(*in_metres).verdict is compare_numbers(left, right).verdict


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_lower_bound_never_conflicts_with_more(bound: int, more: int) -> None:
    for hedge in ("at least", "more than", "no fewer than"):
        hedged = number(str(bound), hedge=hedge)
        assert compare_numbers(hedged, number(str(bound + more))).verdict is not Verdict.CONFLICT


@given(st.integers(1, 10**6), st.data())
def test_an_upper_bound_never_conflicts_with_less(bound: int, data: st.DataObject) -> None:
    less = data.draw(st.integers(0, bound))
    for hedge in ("up to", "as many as", "fewer than"):
        hedged = number(str(bound), hedge=hedge)
        assert compare_numbers(hedged, number(str(less))).verdict is not Verdict.CONFLICT


@given(st.integers(1, 1000), st.integers(1, 1000), st.data())
def test_a_range_is_compatible_with_all_it_holds(low: int, more: int, data: st.DataObject) -> None:
    inside = data.draw(st.integers(low, low + more))
    spread = number(str(low), high=Decimal(low + more))
    verdict = compare_numbers(spread, number(str(inside))).verdict
    assert verdict in {Verdict.COMPATIBLE, Verdict.SAME}


@given(st.integers(1, 10**6), st.integers(-3, 3))
def test_hedging_one_side_never_makes_a_conflict(value: int, off: int) -> None:
    """A plain pair that agrees still agrees when one side says "about"."""
    left, right = number(str(value)), number(str(max(1, value + off)))
    if compare_numbers(left, right).verdict is not Verdict.CONFLICT:
        hedged = compare_numbers(replace(left, hedge="about"), right)
        assert hedged.verdict is not Verdict.CONFLICT
