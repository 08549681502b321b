"""The office right before a name, and whether it is held today."""

from __future__ import annotations

from time import perf_counter

import pytest

from checker.story.roles.offices import office_said
from checker.types import AnnotatedArticle, Article, EntityMention, NameKind, NameMention

_NAME = "Jane Doe"


def _read(text: str, name: str = _NAME) -> tuple[str, bool] | None:
    start = text.rindex(name)
    mention = NameMention(start, start + len(name), name, NameKind.PERSON)
    annotated = AnnotatedArticle(Article("a.txt", text, ()))
    said = office_said(annotated, EntityMention("a.txt", mention))
    return (said.value, said.is_past) if said else None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Sen. Jane Doe spoke.", "senator"),
        ("It was Rep. Jane Doe.", "representative"),
        ("Congresswoman Jane Doe spoke.", "representative"),
        ("Alaska Gov. Jane Doe spoke.", "governor"),
        ("Lt. Gov. Jane Doe spoke.", "lieutenant governor"),
        ("Attorney General Jane Doe spoke.", "attorney general"),
        ("U.S. Attorney Jane Doe spoke.", "lawyer"),
        ("Chief Justice Jane Doe spoke.", "judge"),
        ("Russian Deputy Foreign Minister Jane Doe spoke.", "deputy foreign minister"),
        ("Assistant District Attorney Jane Doe spoke.", "assistant district attorney"),
        ("Vice President Jane Doe spoke.", "vice president"),
        ("Sheriff's Deputy Sgt. Jane Doe spoke.", "sergeant"),
        ("Lt. Col. Jane Doe spoke.", "colonel"),
        ("chief executive officer Jane Doe spoke.", "CEO"),
        ("Committee Chairman Rep. Jane Doe spoke.", "representative"),
    ],
)
def test_an_office_is_read(text: str, office: str) -> None:
    assert _read(text) == (office, False)


@pytest.mark.parametrize(
    "text",
    [
        "Former Sen. Jane Doe spoke.",
        "former Democratic Sen. Jane Doe spoke.",
        "then-Sen. Jane Doe spoke.",
        "Senator-elect Jane Doe spoke.",
        "ex-Sen. Jane Doe spoke.",
        "Then Senator Jane Doe spoke.",
    ],
)
def test_an_office_that_is_over_or_to_come_says_so(text: str) -> None:
    assert _read(text) == ("senator", True)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe spoke.",
        "Mrs. Jane Doe spoke.",
        "Inspector General Jane Doe spoke.",
        "He met the senator; Jane Doe spoke.",
        "He met the senator. Jane Doe spoke.",
        "the senator, Jane Doe, spoke.",
        "“I saw the governor” Jane Doe spoke.",
    ],
)
def test_no_office_is_read_where_none_leads_to_the_name(text: str) -> None:
    """A mark between the two parts them: the office is somebody else's, or told otherwise."""
    assert _read(text) is None


def test_former_of_another_sentence_is_nothing() -> None:
    assert _read("He left the former. Sen. Jane Doe spoke.") == ("senator", False)


@pytest.mark.parametrize("filler", ["9", " ", '"', "A", "Sen. ", "-"])
def test_a_long_run_before_a_name_is_read_at_once(filler: str) -> None:
    began = perf_counter()
    _read(filler * 20_000 + " Sen. Jane Doe spoke.")
    assert perf_counter() - began < 1
