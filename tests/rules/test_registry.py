from __future__ import annotations

import inspect
import re

import pytest

from checker.errors import CheckerError
from checker.rules.registry import all_rules, rule
from checker.types import Rule

SECTIONS = ("Flags", "Leaves alone", "Why")


def test_rules_are_found_in_alphabetical_order_and_once() -> None:
    names = [known.name for known in all_rules()]
    assert names == sorted(set(names))


def test_a_rule_is_found_by_its_name() -> None:
    for known in all_rules():
        assert rule(known.name) is known


@pytest.mark.parametrize("name", ["", "name_spelling", "Number-Conflict", "utils"])
def test_an_unknown_rule_is_answered_with_the_valid_names(name: str) -> None:
    with pytest.raises(CheckerError, match=f"no rule '{name}'") as caught:
        rule(name)
    for known in all_rules():
        assert known.name in str(caught.value)


def test_a_mistyped_rule_is_answered_with_the_nearest_name() -> None:
    for known in all_rules():
        with pytest.raises(CheckerError, match=f"Did you mean '{known.name}'"):
            rule(known.name + "x")


@pytest.mark.parametrize("known", all_rules(), ids=lambda known: known.name)
def test_the_manual_of_a_rule_is_complete(known: Rule) -> None:
    """A summary line of its own, then what is flagged, what is left alone, and why."""
    summary, blank, *rest = known.manual.split("\n")
    assert summary == known.summary
    assert summary.endswith(".")
    assert len(summary) <= 100
    assert not blank
    sections = re.findall(r"^(Flags|Leaves alone|Why):?\s+(\S.+)", "\n".join(rest), re.MULTILINE)
    assert [heading for heading, _ in sections] == list(SECTIONS)
    assert "\n\n\n" not in known.manual


@pytest.mark.parametrize("known", all_rules(), ids=lambda known: known.name)
def test_a_rule_takes_the_story_and_nothing_else(known: Rule) -> None:
    assert list(inspect.signature(known.check).parameters) == ["story"]
