"""When a change of a rate is in points, when in percent, and when in neither."""

from __future__ import annotations

import pytest

from checker.extract.numbers.readers import read_sentence
from checker.rules.percent_points import check
from checker.types import AnnotatedArticle, Article, BlockKind, Discrepancy, Sentence, Story


def found(text: str) -> list[Discrepancy]:
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    article = AnnotatedArticle(Article("a.txt", text, ()), (sentence,), numbers=read_sentence(text))
    return list(check(Story((article,), (0,))))


WRONG = [
    ("rose from 4 percent to 5 percent, up 1 percent", "1 percentage point or 25 percent"),
    ("fell 2 percent, from 8 percent to 6 percent", "2 percentage points or 25 percent"),
    ("fell from 8% to 6%, a drop of 50%", "2 percentage points or 25 percent"),
    ("rose by 25 percentage points, from 40% to 50%", "10 percentage points or 25 percent"),
]


@pytest.mark.parametrize(("text", "sum_"), WRONG, ids=[text for text, _ in WRONG])
def test_the_message_gives_the_change_both_ways(text: str, sum_: str) -> None:
    (discrepancy,) = found(text)
    assert sum_ in discrepancy.message
    assert len(discrepancy.readings) == 2


RIGHT = [
    "rose from 4 percent to 5 percent, up 1 percentage point",
    "rose from 4 percent to 5 percent, up 25 percent",
    "fell 2 points, from 8 percent to 6 percent",
    "rose from 4 percent to 5 percent",
    "rose from 40 to 50, up 25 percent",
    "rose 3 percent while the rate went from 4 percent to 5 percent",
    "",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_changes_and_other_figures_are_left_alone(text: str) -> None:
    assert found(text) == []
