from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report.text import render_text
from checker.types import Notice, Passage, Severity
from tests.samples import discrepancy, report, story

TOLD = story(
    {
        "in/a.txt": "The flood.\nIt killed 24 people in 3 days.",
        "in/b.txt": "It killed 24 people in 5 days.",
        "in/c.txt": "It rained.\n\nThen 22 people died.",
    }
)
DEAD = discrepancy(TOLD, "24 people", "22 people", severity=Severity.ERROR)
DAYS = discrepancy(TOLD, "3 days", "5 days")


def test_a_finding_is_one_line_at_the_least_supported_reading() -> None:
    assert render_text(report([TOLD], ("number-conflict", DEAD))) == (
        "in/c.txt:3:6 error number-conflict The articles say 24 people or 22 people.\n"
    )


def test_readings_of_equal_support_are_shown_at_the_first() -> None:
    assert render_text(report([TOLD], ("date-conflict", DAYS))) == (
        "in/a.txt:2:24 warning date-conflict The articles say 3 days or 5 days.\n"
    )


def test_findings_are_lines_in_their_order() -> None:
    page = render_text(report([TOLD], ("date-conflict", DAYS), ("number-conflict", DEAD)))
    assert [line.split()[1] for line in page.splitlines()] == ["error", "warning"]


def test_nothing_found_is_no_line() -> None:
    assert render_text(report([TOLD])) == ""


def test_a_message_cannot_break_its_line_or_move_the_cursor() -> None:
    hostile = replace(DEAD, message="two\nlines\x1b[2J and\r more")
    page = render_text(report([TOLD], ("number-conflict", hostile)))
    assert page.count("\n") == 1
    assert "\x1b" not in page
    assert "\r" not in page


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("in/two  blanks.txt", "in/two  blanks.txt"),
        ("in/two\nlines.txt", "in/two\ufffdlines.txt"),
        ("in/\x1b[2J.txt", "in/\ufffd[2J.txt"),
        ("in/\u202etxt.a", "in/\ufffdtxt.a"),
        ("in/é 😀.txt", "in/é 😀.txt"),
    ],
)
def test_the_name_of_a_file_is_shown_as_it_is_and_cannot_break_the_line(
    path: str, shown: str
) -> None:
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    found = discrepancy(told, "24 people", "22 people")
    assert render_text(report([told], ("number-conflict", found))).startswith(f"{shown}:1:11 ")


def test_notices_follow_the_findings_as_lines_of_the_least_severity() -> None:
    page = render_text(
        replace(
            report([TOLD], ("number-conflict", DEAD)),
            notices=(
                Notice("unused-suppression", "Remove it.", Passage("in/a.txt", 11, 13)),
                Notice("unused-suppression", "Not\nfound: \x1b[31m"),
            ),
        )
    )
    assert page.splitlines()[1:] == [
        "in/a.txt:2:1 info unused-suppression Remove it.",
        "info unused-suppression Not found: \ufffd[31m",
    ]
