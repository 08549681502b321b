"""The spelling that a desk's style asks for may stand in no article."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from checker.policy.decide import decide
from checker.policy.merging import is_same, merge
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Kind, Passage, Reading, Severity
from tests.samples import discrepancy, rule, story

TOLD = story(
    {
        "a.txt": "Kiev fell. The mayor of Kiev fled.",
        "b.txt": "Kyiv fell. Sergey Karpenko fled.",
        "c.txt": "Kiev fell. Sergei Karpenko fled.",
    }
)
STYLE = replace(
    discrepancy(TOLD, "Kiev", "Kyiv", confidence=1.0),
    kind=Kind.NAME_STYLE,
    readings=(
        Reading("Kiev", (Passage("a.txt", 0, 4), Passage("a.txt", 24, 28))),
        Reading("Kyiv", ()),
    ),
)
VARIANTS = replace(discrepancy(TOLD, "Kiev", "Kyiv", severity=Severity.INFO), kind=Kind.NAME_STYLE)


def decided(*found: tuple[str, Discrepancy]) -> tuple[Finding, ...]:
    return decide([(rule(name), TOLD, (one,)) for name, one in found], Settings())


def test_the_spelling_in_no_article_comes_last_and_nobody_supports_it() -> None:
    (finding,) = decided(("house-style", STYLE))
    assert [reading.value for reading in finding.readings] == ["Kiev", "Kyiv"]
    assert finding.support == (1, 0)
    assert finding.told_at() == Passage("a.txt", 0, 4)


def test_its_fingerprint_is_that_of_both_spellings() -> None:
    (finding,) = decided(("house-style", STYLE))
    other = replace(STYLE, readings=(STYLE.readings[0], Reading("Kyjiw", ())))
    (another,) = decided(("house-style", other))
    assert finding.fingerprint != another.fingerprint


def test_one_spelling_in_two_articles_is_two_findings() -> None:
    there = replace(
        STYLE, readings=(Reading("Kiev", (Passage("c.txt", 0, 4),)), Reading("Kyiv", ()))
    )
    assert len(merge([STYLE, there])) == 2
    assert len(merge([STYLE, STYLE])) == 1


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.NAME_STYLE])
def test_what_other_rules_say_of_the_same_spellings_is_told_once(kind: Kind) -> None:
    variants = replace(VARIANTS, kind=kind)
    for order in permutations([("house-style", STYLE), ("name-style", variants)]):
        (finding,) = decided(*order)
        assert finding.rule == "house-style"


def test_a_mistake_in_a_name_is_told_rather_than_its_style() -> None:
    slip = replace(VARIANTS, kind=Kind.NAME, severity=Severity.ERROR)
    (finding,) = decided(("house-style", STYLE), ("name-spelling", slip))
    assert finding.rule == "name-spelling"


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.QUOTE, Kind.PLACE])
def test_what_is_said_of_another_kind_is_told_too(kind: Kind) -> None:
    assert len(decided(("house-style", STYLE), ("other", replace(VARIANTS, kind=kind)))) == 2


def test_names_and_their_styles_stay_two_kinds_where_no_house_style_speaks() -> None:
    slip = replace(VARIANTS, kind=Kind.NAME)
    assert len(decided(("name-spelling", slip), ("name-style", VARIANTS))) == 2


@pytest.mark.parametrize(
    ("wanted", "value", "is_met"),
    [
        ("Sergei", "Sergei Karpenko", True),
        ("sergei", "Sergei Karpenko", True),
        ("Karpen", "Sergei Karpenko", False),
        ("Sergei Karpenko", "Sergei", False),
    ],
)
def test_a_style_for_part_of_a_name_meets_the_whole_name(
    wanted: str, value: str, is_met: bool
) -> None:
    here, there = Passage("b.txt", 11, 17), Passage("b.txt", 11, 26)
    style = (Reading("Sergey", (here,)), Reading(wanted, ()))
    names = (Reading("Sergey Karpenko", (there,)), Reading(value, (Passage("c.txt", 11, 26),)))
    assert is_same(style, names) is is_met
    assert is_same(names, style) is is_met
