from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from checker.policy.decide import decide
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Kind, Severity
from tests.samples import discrepancy, rule, story

TEXTS = {
    "a.txt": "The flood killed 24 people. It took 3 days. The dam is 90 years old.",
    "b.txt": "The flood killed 24 people. It took 5 days. The dam is 80 years old.",
    "c.txt": "The flood killed 22 people. The dam is 90 years old.",
}
FLOOD = story(TEXTS)
DEAD = discrepancy(FLOOD, "22 people", "24 people")
DAYS = discrepancy(FLOOD, "3 days", "5 days")
AGE = discrepancy(FLOOD, "80 years", "90 years", confidence=0.8)


def decided(*found: Discrepancy, settings: Settings | None = None) -> tuple[Finding, ...]:
    return decide([(rule("number-conflict"), FLOOD, found)], settings or Settings())


def values(findings: tuple[Finding, ...]) -> list[tuple[str, ...]]:
    return [tuple(reading.value for reading in finding.readings) for finding in findings]


def test_the_best_supported_reading_comes_first() -> None:
    (finding,) = decided(DEAD)
    assert values((finding,)) == [("24 people", "22 people")]
    assert finding.support == (2, 1)


def test_reprints_of_one_source_support_a_reading_once() -> None:
    reprinted = story(TEXTS, sources=(0, 0, 1))
    found = discrepancy(reprinted, "24 people", "22 people")
    (finding,) = decide([(rule("number-conflict"), reprinted, (found,))], Settings())
    assert finding.support == (1, 1)


def test_readings_of_equal_support_stand_in_order_of_their_places() -> None:
    assert values(decided(DAYS)) == [("3 days", "5 days")]
    assert values(decided(discrepancy(FLOOD, "5 days", "3 days"))) == [("3 days", "5 days")]


def test_severity_comes_before_sources_and_sources_before_confidence() -> None:
    error = discrepancy(FLOOD, "3 days", "5 days", severity=Severity.ERROR, confidence=0.6)
    for order in permutations([AGE, error, DEAD]):
        found = decided(*order)
        assert values(found) == [
            ("3 days", "5 days"),
            ("24 people", "22 people"),
            ("90 years", "80 years"),
        ]


def test_what_is_less_probable_than_asked_for_is_left_out() -> None:
    assert len(decided(DEAD, AGE)) == 2
    assert len(decided(DEAD, AGE, settings=Settings(min_confidence=0.85))) == 1
    assert decided(DEAD, AGE, settings=Settings(min_confidence=1.0)) == ()


def test_rules_not_asked_for_are_left_out() -> None:
    number = frozenset({"number-conflict"})
    assert decided(DEAD, settings=Settings(select=number))
    assert not decided(DEAD, settings=Settings(select=frozenset({"quote-wording"})))
    assert not decided(DEAD, settings=Settings(ignore=number))
    assert not decided(DEAD, settings=Settings(select=number, ignore=number))
    assert not decided(DEAD, settings=Settings(also=number, ignore=number))


def test_a_rule_that_is_off_by_default_waits_to_be_asked_for() -> None:
    shy = replace(rule("single-source"), is_off_by_default=True)
    by_name = frozenset({"single-source"})
    others = frozenset({"number-conflict"})

    def found(settings: Settings) -> tuple[Finding, ...]:
        return decide([(shy, FLOOD, (DEAD,))], settings)

    assert not found(Settings())
    assert not found(Settings(select=others))
    assert found(Settings(select=by_name))
    assert found(Settings(also=by_name))
    assert found(Settings(select=others, also=by_name))


def test_the_same_disagreement_of_one_rule_is_one_finding() -> None:
    assert len(decided(DEAD, DEAD, discrepancy(FLOOD, "24 people", "22 people"))) == 1


def test_what_two_rules_of_a_kind_see_is_told_once_by_the_surer() -> None:
    sure = discrepancy(FLOOD, "22 people", "24 people", confidence=0.95)
    for first, second in permutations([("number-conflict", DEAD), ("sum-mismatch", sure)]):
        found = [(rule(name), FLOOD, (one,)) for name, one in (first, second)]
        assert [finding.rule for finding in decide(found, Settings())] == ["sum-mismatch"]


def test_the_more_severe_rule_speaks_even_where_it_is_less_sure() -> None:
    error = discrepancy(FLOOD, "22 people", "24 people", severity=Severity.ERROR, confidence=0.5)
    found = [
        (rule("number-conflict"), FLOOD, (DEAD,)),
        (rule("magnitude-slip"), FLOOD, (error,)),
    ]
    assert [finding.rule for finding in decide(found, Settings())] == ["magnitude-slip"]


def test_two_rules_with_one_reading_in_common_see_two_disagreements() -> None:
    other = discrepancy(FLOOD, "24 people", "5 days")
    found = [(rule("number-conflict"), FLOOD, (DEAD,)), (rule("sum-mismatch"), FLOOD, (other,))]
    assert len(decide(found, Settings())) == 2


def test_rules_of_two_kinds_may_each_see_the_same_words() -> None:
    quoted = replace(DEAD, kind=Kind.QUOTE)
    found = [(rule("number-conflict"), FLOOD, (DEAD,)), (rule("quote-wording"), FLOOD, (quoted,))]
    assert {finding.rule for finding in decide(found, Settings())} == {
        "number-conflict",
        "quote-wording",
    }


def test_the_same_words_in_two_stories_are_two_disagreements() -> None:
    again = story(TEXTS)
    found = [(rule("number-conflict"), FLOOD, (DEAD,)), (rule("sum-mismatch"), again, (DEAD,))]
    assert len(decide(found, Settings())) == 2


@given(st.permutations([DEAD, DAYS, AGE, discrepancy(FLOOD, "3 days", "90 years")]))
def test_the_order_in_which_rules_speak_changes_nothing(order: list[Discrepancy]) -> None:
    assert decided(*order) == decided(*reversed(order))
