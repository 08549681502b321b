"""Which two times are one moment in two zones, and which are not."""

from __future__ import annotations

import pytest

from checker.rules.time_zone import check
from checker.types import AnnotatedArticle, Article, BlockKind, Discrepancy, Kind, Sentence, Story


def found(text: str, block: BlockKind = BlockKind.PARAGRAPH) -> list[Discrepancy]:
    sentence = Sentence(0, len(text), block, 0)
    article = AnnotatedArticle(Article("a.txt", text, ()), (sentence,))
    return list(check(Story((article,), (0,))))


WRONG = [
    ("at 9 a.m. EDT (1400 GMT)", ["9 a.m. EDT", "1400 GMT"]),
    ("at 9 am EST (13.00 GMT)", []),
    ("at 9 am PST (13.00 GMT)", ["9 am PST", "13.00 GMT"]),
    ("at 8 p.m. ET/6 p.m. PT", ["8 p.m. ET", "6 p.m. PT"]),
    (
        "at 2 p.m. Eastern time, 10 a.m. Pacific time",
        ["2 p.m. Eastern time", "10 a.m. Pacific time"],
    ),
    ("at noon BST (1200 GMT)", ["noon BST", "1200 GMT"]),
    ("at 12:00 CET, or 13:00 GMT", ["12:00 CET", "13:00 GMT"]),
]


@pytest.mark.parametrize(("text", "halves"), WRONG, ids=[text for text, _ in WRONG])
def test_a_wrong_conversion_is_told_with_both_halves(text: str, halves: list[str]) -> None:
    readings = [reading.value for one in found(text) for reading in one.readings]
    assert readings == halves
    assert all(one.kind is Kind.DATE for one in found(text))


RIGHT = [
    "at 9 a.m. EDT (1300 GMT)",
    "at 9 a.m. ET (1400 GMT)",
    "at 9 a.m. ET (1300 GMT)",
    "at 11 p.m. EST (0400 GMT)",
    "at 8 p.m. ET/5 p.m. PT",
    "at 9 a.m. local time (1300 GMT)",
    "at 9 a.m. EDT, 10 a.m. EDT",
    "at 19 a.m. EDT (1300 GMT)",
    "at 2500 GMT (9 a.m. EDT)",
    "",
]


@pytest.mark.parametrize("text", RIGHT)
def test_times_that_agree_in_one_season_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_captions_are_not_read() -> None:
    assert found("at 9 a.m. EDT (1400 GMT)", BlockKind.CAPTION) == []
