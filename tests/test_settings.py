from __future__ import annotations

from pathlib import Path

import pytest

from checker.settings import PathChoices, Settings
from checker.types import Severity

DESK = Settings(
    severity={"age-conflict": Severity.INFO},
    paths=(
        PathChoices(pattern="wire/**", severity={"age-conflict": Severity.ERROR, "contact": None}),
        PathChoices(pattern="*.md", min_confidence=0.8),
        PathChoices(pattern="wire/ours/", severity={"contact": Severity.ERROR}, min_confidence=0.2),
    ),
)


@pytest.mark.parametrize(
    ("path", "rule", "expected"),
    [
        ("a.txt", "contact", Severity.WARNING),
        ("a.txt", "age-conflict", Severity.INFO),
        ("wire/a.txt", "age-conflict", Severity.ERROR),
        ("wire/a.txt", "contact", None),
        ("wire/ours/a.txt", "contact", Severity.ERROR),
        ("wire/a.txt", "name-style", Severity.WARNING),
    ],
)
def test_the_later_choice_for_a_path_wins(path: str, rule: str, expected: Severity | None) -> None:
    assert DESK.severity_at(path, rule, Severity.WARNING) is expected


@pytest.mark.parametrize(
    ("path", "expected"), [("a.txt", 0.4), ("a.md", 0.8), ("wire/ours/a.md", 0.2)]
)
def test_how_probable_a_finding_must_be_depends_on_its_path(path: str, expected: float) -> None:
    assert DESK.min_confidence_at(path) == expected


def test_patterns_are_relative_to_the_folder_of_the_configuration() -> None:
    below = Settings(paths=DESK.paths, folder=Path("desk"))
    assert below.severity_at("desk/wire/a.txt", "contact", Severity.INFO) is None
    assert below.severity_at("wire/a.txt", "contact", Severity.INFO) is Severity.INFO
