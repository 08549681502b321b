from __future__ import annotations

import pytest

from checker.policy.decide import decide
from checker.settings import PathChoices, Settings
from checker.types import Finding, Severity
from tests.samples import discrepancy, rule, story

FLOOD = story(
    {
        "ours/a.txt": "The flood killed 22 people. It took 3 days.",
        "wire/b.txt": "The flood killed 24 people. It took 3 days.",
        "wire/c.txt": "The flood killed 24 people. It took 5 days.",
    }
)
#: Told in ours/a.txt, and in wire/c.txt.
DEAD = discrepancy(FLOOD, "24 people", "22 people", confidence=0.9)
DAYS = discrepancy(FLOOD, "3 days", "5 days", confidence=0.6)


def decided(settings: Settings, *drafts: str) -> list[tuple[str, str]]:
    """The odd reading of each finding, and how severe it is."""
    found = [(rule("number-conflict"), FLOOD, (DEAD, DAYS))]
    return [told(finding) for finding in decide(found, settings, frozenset(drafts))]


def told(finding: Finding) -> tuple[str, str]:
    return finding.readings[1].value, finding.severity.label


def at(pattern: str, severity: Severity | None) -> PathChoices:
    return PathChoices(pattern=pattern, severity={"number-conflict": severity})


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(), [("22 people", "warning"), ("5 days", "warning")]),
        (
            Settings(severity={"number-conflict": Severity.INFO}),
            [("22 people", "info"), ("5 days", "info")],
        ),
        (
            Settings(severity={"name-style": Severity.ERROR}),
            [("22 people", "warning"), ("5 days", "warning")],
        ),
        (
            Settings(paths=(at("wire/", Severity.ERROR),)),
            [("5 days", "error"), ("22 people", "warning")],
        ),
        (Settings(paths=(at("ours/", None),)), [("5 days", "warning")]),
        (
            Settings(paths=(at("**", None), at("ours/", Severity.INFO))),
            [("22 people", "info")],
        ),
        (
            Settings(
                severity={"number-conflict": Severity.ERROR}, paths=(at("ours/", Severity.INFO),)
            ),
            [("5 days", "error"), ("22 people", "info")],
        ),
    ],
)
def test_severity_follows_rule_and_path_and_orders_the_findings(
    settings: Settings, expected: list[tuple[str, str]]
) -> None:
    assert decided(settings) == expected


@pytest.mark.parametrize(
    ("least", "pattern", "own", "expected"),
    [
        (0.4, "wire/", 0.7, ["22 people"]),
        (0.4, "ours/", 0.95, ["5 days"]),
        (0.8, "wire/", 0.5, ["22 people", "5 days"]),
        (0.8, "ours/", 0.5, ["22 people"]),
        (0.95, "nowhere/", 0.1, []),
    ],
)
def test_confidence_is_wanted_as_the_path_says_where_a_finding_is_told(
    least: float, pattern: str, own: float, expected: list[str]
) -> None:
    choices = PathChoices(pattern=pattern, min_confidence=own)
    found = decided(Settings(min_confidence=least, paths=(choices,)))
    assert [words for words, _ in found] == expected


def test_a_finding_follows_the_path_of_the_draft_it_is_told_in() -> None:
    settings = Settings(paths=(at("wire/b.txt", None),))
    assert len(decided(settings)) == 2
    assert decided(settings, "wire/b.txt") == []
    assert len(decided(settings, "ours/a.txt")) == 2


def test_a_rule_that_is_silent_at_a_path_leaves_the_word_to_another() -> None:
    found = [(rule("number-conflict"), FLOOD, (DEAD,)), (rule("sum-mismatch"), FLOOD, (DEAD,))]
    (finding,) = decide(found, Settings(paths=(at("ours/", None),)))
    assert finding.rule == "sum-mismatch"
