"""Two hedged numbers of one slot, as the articles tell them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.slots.values import compare_told
from checker.types import NumberKind, NumberMention

UNTOLD = (None, None)


def said(text: str) -> NumberMention:
    """A count from its words: a hedge, if any, and figures with a scale."""
    *hedge, figures = text.rsplit(" ", 1) if " " in text else ("", text)
    plain = figures.replace(",", "")
    digits = plain.rstrip("MK")
    scale = {"M": 10**6, "K": 1000}.get(plain[len(digits) :], 1)
    zeros = len(digits) - len(digits.rstrip("0") or digits)
    shown = figures.removesuffix("M") + " million" if figures.endswith("M") else figures
    return NumberMention(
        0,
        len(shown),
        shown,
        Decimal(digits) * scale,
        NumberKind.COUNT,
        hedge=hedge[0] or None if hedge else None,
        step=Decimal(10) ** zeros * scale,
    )


PAIRS = [
    ("more than 600", "more than 640", "conflict"),
    ("at least 22", "at least 24", "conflict"),
    ("more than 22", "at least 24", "conflict"),
    ("up to 10,000", "as many as 12,000", "conflict"),
    ("at least 24", "at least 24", "same"),
    ("more than 600", "640", "compatible"),
    ("at least 22", "24", "compatible"),
    ("at least 22", "up to 24", "compatible"),
    ("more than 2,500", "more than 2,487", "compatible"),
    ("about 1M", "about 2M", "conflict"),
    ("1M", "about 2M", "conflict"),
    ("about 100", "about 110", "compatible"),
    ("about 2", "about 3", "compatible"),
    ("just over 200,000", "266,666", "conflict"),
    ("just over 200,000", "208,000", "compatible"),
    ("just under 300", "200", "conflict"),
    ("well over 200,000", "266,666", "compatible"),
]


@pytest.mark.parametrize(("left", "right", "verdict"), PAIRS)
def test_hedged_numbers_are_compared_as_an_editor_would(
    left: str, right: str, verdict: str
) -> None:
    assert compare_told(said(left), said(right), UNTOLD).value == verdict
    assert compare_told(said(right), said(left), UNTOLD).value == verdict


HEDGES = ["", "about", "at least", "more than", "just over", "up to", "fewer than", "nearly"]


@given(
    st.integers(1, 10**7),
    st.integers(1, 10**7),
    st.sampled_from(HEDGES),
    st.sampled_from(HEDGES),
)
def test_the_order_of_two_numbers_says_nothing(one: int, two: int, first: str, then: str) -> None:
    left, right = said(f"{first} {one}".strip()), said(f"{then} {two}".strip())
    assert compare_told(left, right, UNTOLD) is compare_told(right, left, UNTOLD)


@given(st.integers(1, 10**7), st.sampled_from(HEDGES))
def test_a_number_never_conflicts_with_itself_however_hedged(value: int, hedge: str) -> None:
    plain = said(str(value))
    hedged = replace(plain, hedge=hedge or None)
    assert compare_told(hedged, hedged, UNTOLD).value == "same"
    assert compare_told(plain, hedged, UNTOLD).value in {"same", "compatible"}
