"""The age beside a name, and whose it is."""

from __future__ import annotations

from time import perf_counter

import pytest

from checker.story.roles.ages import age_said
from checker.types import AnnotatedArticle, Article, EntityMention, NameKind, NameMention

_NAME = "Jane Doe"


def _read(text: str, age: int | None = None) -> str | None:
    start = text.rindex(_NAME)
    mention = NameMention(start, start + len(_NAME), _NAME, NameKind.PERSON, age=age)
    said = age_said(AnnotatedArticle(Article("a.txt", text, ())), EntityMention("a.txt", mention))
    return said.shown if said else None


@pytest.mark.parametrize(
    ("text", "age", "shown"),
    [
        ("Jane Doe, 34, spoke.", 34, "Jane Doe, 34"),
        ("Jane Doe (34) spoke.", 34, "Jane Doe (34"),
        ("Jane Doe, aged 34, spoke.", 34, "Jane Doe, aged 34"),
        ("34-year-old Jane Doe spoke.", None, "34-year-old Jane Doe"),
        ("34-year-old Englishwoman Jane Doe spoke.", None, "34-year-old Englishwoman Jane Doe"),
        ("the 51-year-old Capt. Jane Doe spoke.", None, "51-year-old Capt. Jane Doe"),
        ("34 year old former actress Jane Doe", None, "34 year old former actress Jane Doe"),
    ],
)
def test_an_age_is_read(text: str, age: int | None, shown: str) -> None:
    assert _read(text, age) == shown


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Jane Doe spoke.", None),
        ("Jane Doe, 15 when she ran, spoke.", 15),
        ("then 15-year-old Jane Doe spoke.", None),
        ("her 12-year-old daughter. Jane Doe spoke.", None),
        ("a 23-year-old driver struck Jane Doe.", None),
        ("Ann and Jane Doe, aged 16 and 13", 16),
        ("a 3-year-old boy found Jane Doe", None),
    ],
)
def test_the_age_of_another_day_or_person_is_left_alone(text: str, age: int | None) -> None:
    assert _read(text, age) is None


@pytest.mark.parametrize("filler", ["9", " ", '"', "A", "9-year-old "])
def test_a_long_run_before_a_name_is_read_at_once(filler: str) -> None:
    began = perf_counter()
    _read(filler * 20_000 + " 34-year-old Jane Doe spoke.")
    assert perf_counter() - began < 1
