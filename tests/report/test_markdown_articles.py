"""The table of what was compared."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report.markdown.articles import articles_table
from checker.report.places import Places
from checker.types import Severity
from tests.samples import discrepancy, report, story

TOLD = story({"a.txt": "It killed 24 people.", "b.txt": "It killed 22 people.", "c.txt": "No."})
FOUND = report([TOLD], ("number-conflict", discrepancy(TOLD, "24 people", "22 people")))


@pytest.mark.parametrize(
    ("severities", "shown"),
    [
        ("", "–"),
        ("w", "1"),
        ("e", "**1**"),
        ("ww", "1 2"),
        ("www", "1–3"),
        ("ee", "**1 2**"),
        ("eeww", "**1 2** 3 4"),
        ("eeeewwwiii", "**1–4** 5–10"),
        ("w-w", "1 3"),
        ("www-ww", "1–3 5 6"),
    ],
)
def test_the_findings_of_an_article_are_named_by_number(severities: str, shown: str) -> None:
    """A dash is a finding of other articles."""
    levels = {"e": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFO, "-": Severity.INFO}
    (found,) = FOUND.findings
    others = tuple(reading for reading in found.readings if reading.passages[0].path != "a.txt")
    findings = tuple(
        replace(found, severity=levels[each], readings=others if each == "-" else found.readings)
        for each in severities
    )
    table = articles_table(Places(replace(FOUND, findings=findings))).split("\n")
    assert [row.split(" | ")[-1] for row in table[2:5:2]] == [f"{shown} |", "– |"]
