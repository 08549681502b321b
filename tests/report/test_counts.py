from __future__ import annotations

import pytest

from checker.report.counts import counts
from checker.types import Severity
from tests.samples import discrepancy, report, story

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("severities", "told"),
    [
        ((), "Nothing found"),
        ((ERROR,), "1 error"),
        ((INFO, INFO), "2 notes"),
        ((WARNING, ERROR), "1 error, 1 warning"),
        ((INFO, WARNING, ERROR, WARNING), "1 error, 2 warnings, 1 note"),
    ],
)
def test_findings_are_counted_the_most_severe_first(
    severities: tuple[Severity, ...], told: str
) -> None:
    pairs = [f"{at} cows of {at}0 cows grazed." for at in range(1, len(severities) + 1)]
    grazing = story({"a.txt": " ".join(pairs)})
    found = [
        ("number-conflict", discrepancy(grazing, f"{at} cows", f"{at}0 cows", severity=severity))
        for at, severity in enumerate(severities, start=1)
    ]
    assert counts(report([grazing], *found), ", ") == told
    assert counts(report([grazing], *found), " · ") == told.replace(", ", " · ")
