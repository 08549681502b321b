from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report.ci.statement import Wording, first_places, plain, statement
from checker.report.places import Places
from checker.rules.single_source import NAME, NEAREST
from checker.types import Finding, Kind, Reading
from tests.samples import discrepancy, report, story

TEXTS = {"in/a.txt": "24 people. 24 people.\n24 people.", "in/b.txt": "24 people."}
TOLD = story({**TEXTS, "in/c.txt": "22 people."})
REPORT = report([TOLD], ("number-conflict", discrepancy(TOLD, "24 people", "22 people")))
FINDING = REPORT.findings[0]


def lines(finding: Finding) -> tuple[str, ...]:
    """The finding in plain words."""
    return statement(finding, plain(Places(REPORT)), REPORT.drafts)


def test_it_says_who_has_which_reading() -> None:
    assert lines(FINDING) == (
        "The articles say 24 people or 22 people.",
        "“24 people”: two sources (in/a.txt:1, in/b.txt:1, in/a.txt:1, in/a.txt:2)",
        "“22 people”: one source (in/c.txt:1)",
    )


@pytest.mark.parametrize(
    ("message", "shown"),
    [("Two dates", "Two dates."), ("Two dates.", "Two dates."), ("Two\ndates?", "Two dates?")],
)
def test_the_message_is_one_sentence_on_one_line(message: str, shown: str) -> None:
    assert lines(replace(FINDING, message=message))[0] == shown


def test_what_no_article_has_is_the_house_style() -> None:
    styled = replace(FINDING, readings=(Reading("twenty-four", ()),), support=(0,))
    assert lines(styled)[1] == "“twenty-four”: the house style"


def test_a_long_reading_is_cut_at_a_word() -> None:
    long = replace(FINDING.readings[1], value="and so on " * 40)
    told = lines(replace(FINDING, readings=(long,), support=(1,)))[1]
    assert len(told) < 250
    assert " …”: one source" in told


@pytest.mark.parametrize(
    ("times", "more"), [(4, ""), (5, " and one more place"), (6, " and two more places")]
)
def test_places_beyond_four_are_counted(times: int, more: str) -> None:
    told = story({"in/a.txt": "24 people. " * times, "in/b.txt": "22 people."})
    page = report([told], ("number-conflict", discrepancy(told, "24 people", "22 people")))
    line = statement(page.findings[0], plain(Places(page)), page.drafts)[1]
    assert line == f"“24 people”: one source ({', '.join(['in/a.txt:1'] * 4)}{more})"


def test_each_article_is_named_before_a_second_place_of_any() -> None:
    paths = [passage.path for passage in first_places(FINDING.readings[0])]
    assert paths == ["in/a.txt", "in/b.txt", "in/a.txt", "in/a.txt"]


def test_a_format_writes_words_and_places_in_its_own_way() -> None:
    loud = Wording(str.upper, lambda passage: f"<{passage.start}>")
    assert statement(FINDING, loud, REPORT.drafts)[2] == "“22 PEOPLE”: one source (<0>)"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("She is quoted in two wordings: “lost it” / “lost it all”", "two wordings."),
        (
            "She is quoted in two wordings: “lost” / “not lost”; one has “not”",
            "two wordings; one has “not”.",
        ),
        (
            "She is quoted in two wordings: “a” / “b”; perhaps different translations",
            "two wordings; perhaps different translations.",
        ),
        ("“not lost” is quoted without “not” as “lost”", "without “not” as “lost”."),
    ],
)
def test_wordings_that_follow_are_not_told_twice(message: str, shown: str) -> None:
    quoted = replace(FINDING, kind=Kind.QUOTE, message=message)
    assert lines(quoted)[0].endswith(shown)
    assert lines(replace(quoted, kind=Kind.NUMBER))[0] == f"{message}."


def test_the_nearest_place_elsewhere_is_no_reading() -> None:
    alone, there = FINDING.readings
    found = replace(FINDING, rule=NAME, readings=(alone, replace(there, value=NEAREST)))
    assert lines(found)[2] == "Nearest in another source: in/c.txt:1"


def test_a_draft_is_told_beside_the_sources_that_agree() -> None:
    told = statement(FINDING, plain(Places(REPORT)), {"in/b.txt"})
    assert told[1].startswith("“24 people”: the draft and two sources (")
