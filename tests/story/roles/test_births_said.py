"""The year of birth behind a name."""

from __future__ import annotations

from time import perf_counter

import pytest

from checker.story.roles.births import birth_said
from checker.types import AnnotatedArticle, Article, EntityMention, NameKind, NameMention

_NAME = "Jane Doe"


def _read(text: str) -> str | None:
    start = text.index(_NAME)
    mention = NameMention(start, start + len(_NAME), _NAME, NameKind.PERSON)
    said = birth_said(AnnotatedArticle(Article("a.txt", text, ())), EntityMention("a.txt", mention))
    return said.value if said else None


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe was born in 1950.",
        "Jane Doe was born on May 3, 1950, in Ohio.",
        "Jane Doe was born Aug. 3, 1950.",
        "Jane Doe (born 1950) sang.",
        "Jane Doe, who was born in Ohio in 1950, sang.",
        "Jane Doe, born in 1950, sang.",
    ],
)
def test_a_year_of_birth_is_read(text: str) -> None:
    assert _read(text) == "1950"


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe sang in 1950.",
        "Jane Doe was born in Ohio. In 1950 she left.",
        "Jane Doe said her son was born in 1950.",
        "Jane Doe was born in the 1950s.",
        "Jane Doe was born here; in 1950 she left.",
    ],
)
def test_another_year_is_none_of_birth(text: str) -> None:
    assert _read(text) is None


@pytest.mark.parametrize("filler", ["9", " ", '"', "A", "born "])
def test_a_long_run_behind_a_name_is_read_at_once(filler: str) -> None:
    began = perf_counter()
    _read("Jane Doe was born " + filler * 20_000)
    assert perf_counter() - began < 1
