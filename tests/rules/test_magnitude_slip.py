"""Which figures of an article are taken for one figure with a slip of scale."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.rules.magnitude_slip import check, scaled
from checker.types import (
    Article,
    Block,
    BlockKind,
    Discrepancy,
    NumberKind,
    NumberMention,
    Severity,
    Story,
)


def found(*sentences: str, title: str = "") -> list[Discrepancy]:
    """What the rule says of an article of these sentences."""
    body = " ".join(sentences)
    text = f"{title}\n{body}"
    blocks: tuple[Block, ...] = (Block(BlockKind.PARAGRAPH, len(title) + 1, len(text)),)
    if title:
        blocks = (Block(BlockKind.HEADLINE, 0, len(title)), *blocks)
    article = annotate(Article("a.txt", text, blocks), load_parser(None))
    return list(check(Story((article,), (0,))))


SLIPS = [
    ("The bridge cost $1.2 million.", "Repairs of the bridge for $1.2 billion begin today."),
    ("The bridge cost £450m.", "The council paid £450bn for the bridge."),
    ("The fund has $12.5 billion.", "Critics say the fund wasted $12.5 trillion."),
]


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_a_slip_of_scale_is_an_error(one: str, other: str) -> None:
    (discrepancy,) = found(one, other)
    assert discrepancy.severity is Severity.ERROR
    assert "1,000 times" in discrepancy.message
    assert len(discrepancy.readings) == 2


SILENCES = [
    ("The bridge cost $1.2 million.", "Repairs of the bridge for $1.2 million begin today."),
    ("The bridge cost $1.2 million.", "Taxes fell by $1.2 billion elsewhere."),
    ("The bridge cost $1.2 million.", "Repairs of the bridge cost €1.2 billion."),
    ("The bridge cost $1.2 million, not $1.2 billion.", "It opens today."),
    ("The bridge cost $2 million.", "The other bridge cost $2 billion."),
    ("The bridge cost $1.2 million.", "The bridge cost $2.4 billion."),
]


@pytest.mark.parametrize(("one", "other"), SILENCES)
def test_other_figures_are_left_alone(one: str, other: str) -> None:
    assert found(one, other) == []


def test_a_zero_is_looked_for_in_the_headline_alone() -> None:
    sentence = "The storm left 25,000 homes without power."
    assert found(sentence, title="Storm leaves 250,000 homes without power")
    assert found(sentence, "Last year a storm left 250,000 homes without power.") == []


def figure(at: int, value: Decimal, unit: str = "dollar") -> NumberMention:
    return NumberMention(at, at + 1, str(value), value, NumberKind.MONEY, unit)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1200", "12E+3", "120000", "1.2E+6", "1.20E+6", "1.2E+9", "7"]),
            st.sampled_from(["dollar", "euro"]),
        ),
        max_size=9,
    )
)
def test_figures_that_differ_in_scale_are_looked_up_in_order(
    written: list[tuple[str, str]],
) -> None:
    figures = [figure(at, Decimal(value), unit) for at, (value, unit) in enumerate(written)]
    keys = [(each.value, each.unit) for each in figures]

    def is_scaled(one: NumberMention, other: NumberMention) -> bool:
        times = max(one.value, other.value) / min(one.value, other.value)
        counts = [keys.count((each.value, each.unit)) for each in (one, other)]
        return one.unit == other.unit and times in {10, 100, 1000} and min(counts) == 1

    assert list(scaled(figures)) == [pair for pair in combinations(figures, 2) if is_scaled(*pair)]


@pytest.mark.parametrize("count", [1000, 2000])
def test_the_pairs_grow_with_the_figures_not_with_their_square(count: int) -> None:
    figures = [figure(at, Decimal(1000 + at % 700) * 10 ** (at % 7)) for at in range(count)]
    assert len(list(scaled(figures))) < 3 * count
