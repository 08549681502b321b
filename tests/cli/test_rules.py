from __future__ import annotations

import pytest

from checker.cli.main import run
from checker.rules.registry import all_rules


def test_the_rules_are_listed_with_their_summaries(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["rules"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        [rule.name, rule.summary + " (off by default)" * rule.is_off_by_default]
        for rule in all_rules()
    ]


@pytest.mark.parametrize("name", [rule.name for rule in all_rules()])
def test_the_manual_of_a_rule_is_printed(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", name]) == 0
    page = capfd.readouterr().out
    assert page.startswith(f"{name}\n\n")
    for section in ("Flags", "Leaves alone", "Why"):
        assert section in page


@pytest.mark.parametrize(
    "arguments",
    [
        ["rules", "nunber-conflict"],
        ["check", "seeds", "--select", "nunber-conflict"],
        ["check", "seeds", "--ignore", "date-conflict,nunber-conflict"],
    ],
)
def test_a_mistyped_rule_is_answered_with_the_nearest(
    arguments: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "There is no rule 'nunber-conflict'. Did you mean 'number-conflict'?" in err
