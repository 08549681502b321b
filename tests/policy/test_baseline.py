"""What a baseline knows, whatever happens to the articles around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.policy.baseline import Baseline, baseline_of, gone, renewed, total, without_known
from checker.types import Discrepancy, Kind, Reading, Report, Severity
from tests.samples import places, report, story

RULE = "number-conflict"
TEXTS = {
    "a.txt": "It killed 24 people and cost 3 million.",
    "b.txt": "It killed 22 people and cost 5 million.",
}
#: What differs: for each finding its readings, each with all its wordings.
Differing = Sequence[Sequence[Sequence[str]]]
DEAD = [["24 people"], ["22 people"]]
COST = [["3 million"], ["5 million"]]


def found(texts: Mapping[str, str], differing: Differing, rule: str = RULE) -> Report:
    """A report on texts in which these words differ."""
    told = story(texts)
    findings = []
    for sides in differing:
        readings = tuple(
            Reading(side[0], tuple(p for words in side for p in places(told, words)))
            for side in sides
        )
        message = f"The articles say {' or '.join(side[0] for side in sides)}."
        findings.append((rule, Discrepancy(Kind.NUMBER, Severity.WARNING, message, readings, 0.9)))
    return report([told], *findings)


BEFORE = found(TEXTS, [DEAD, COST])
KNOWN = baseline_of(BEFORE)


def new(after: Report, known: Baseline = KNOWN) -> list[str]:
    """What is told of a report in spite of a baseline."""
    compared = without_known(after, known)
    assert compared.report.known == len(after.findings) - len(compared.report.findings)
    assert len(compared.report.untold) == compared.report.known
    return [finding.message for finding in compared.report.findings]


def test_nothing_that_was_there_is_told() -> None:
    assert new(BEFORE) == []
    assert gone(without_known(BEFORE, KNOWN), KNOWN) == 0


@pytest.mark.parametrize(
    ("texts", "differing"),
    [
        pytest.param(
            {name: f"A line above.\n\n{text}\nAnd below." for name, text in TEXTS.items()},
            [DEAD, COST],
            id="edits above and below",
        ),
        pytest.param(
            {"z/b2.txt": TEXTS["a.txt"], "a/b1.txt": TEXTS["b.txt"]}, [DEAD, COST], id="moved files"
        ),
        pytest.param(
            {**TEXTS, "c.txt": "It killed 24 people."}, [DEAD, COST], id="an article that agrees"
        ),
        pytest.param(
            {**TEXTS, "0.txt": "It killed two dozen."},
            [[["24 people", "two dozen"], ["22 people"]], COST],
            id="an article that agrees in other words",
        ),
        pytest.param(TEXTS, [COST, DEAD[::-1]], id="another order"),
        pytest.param(TEXTS, [COST], id="one mended"),
        pytest.param(
            {name: text.upper() for name, text in TEXTS.items()},
            [[["24 PEOPLE"], ["22 PEOPLE"]]],
            id="capitals",
        ),
    ],
)
def test_what_was_there_is_known_wherever_it_stands(
    texts: Mapping[str, str], differing: Differing
) -> None:
    after = found(texts, differing)
    assert len(after.findings) == len(differing)
    assert new(after) == []


@pytest.mark.parametrize(
    ("texts", "differing", "expected"),
    [
        pytest.param(
            {**TEXTS, "b.txt": "It killed 23 people and cost 5 million."},
            [[["24 people"], ["23 people"]], COST],
            ["The articles say 24 people or 23 people."],
            id="a side that says something else now",
        ),
        pytest.param(
            {**TEXTS, "c.txt": "It killed 30 people."},
            [[*DEAD, ["30 people"]], COST],
            ["The articles say 24 people or 22 people or 30 people."],
            id="a third version",
        ),
        pytest.param(
            {**TEXTS, "c.txt": "24 people died, not 22 people; 24 people, 22 people."},
            [DEAD, COST, [["24 people", "22 people"], ["killed"]]],
            ["The articles say 24 people or killed."],
            id="both versions on one side",
        ),
    ],
)
def test_what_was_not_there_is_told(
    texts: Mapping[str, str], differing: Differing, expected: list[str]
) -> None:
    assert new(found(texts, differing)) == expected


def test_the_same_words_under_another_rule_are_new() -> None:
    assert len(new(found(TEXTS, [DEAD], rule="sum-mismatch"))) == 1


def twice(number: int) -> Report:
    """A report with one disagreement told several times."""
    return replace(BEFORE, findings=(BEFORE.findings[0],) * number)


@pytest.mark.parametrize(("before", "after", "told"), [(2, 1, 0), (2, 2, 0), (2, 3, 1), (1, 2, 1)])
def test_an_entry_stands_for_as_many_findings_as_were_there(
    before: int, after: int, told: int
) -> None:
    known = baseline_of(twice(before))
    assert (len(known.findings), total(known.findings)) == (1, before)
    compared = without_known(twice(after), known)
    assert len(compared.report.findings) == told
    assert gone(compared, known) == max(0, before - after)


def test_the_very_words_go_before_shared_ones() -> None:
    """Else the finding that joined a side would use up what another one needs."""
    texts = {"a.txt": "24 people or two dozen", "b.txt": "22 people"}
    wide = found(texts, [[["24 people", "two dozen"], ["22 people"]]]).findings
    narrow = found(texts, [[["24 people"], ["22 people"]]]).findings
    both = replace(found(texts, []), findings=(*wide, *narrow))
    narrow_only = baseline_of(replace(both, findings=narrow))
    assert without_known(both, narrow_only).report.findings == wide


def test_one_wording_does_not_stand_for_two_sides() -> None:
    texts = {"a.txt": "24 people, 22 people, 20 people"}
    known = baseline_of(found(texts, [[["24 people", "22 people"], ["20 people"]]]))
    assert len(new(found(texts, [[["24 people"], ["22 people"]]]), known)) == 1


def test_what_is_mended_is_gone() -> None:
    assert gone(without_known(found(TEXTS, [COST]), KNOWN), KNOWN) == 1


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(found({"a.txt": TEXTS["a.txt"]}, []), id="fewer articles"),
        pytest.param(replace(found(TEXTS, []), rules=(RULE,), drafts=frozenset("a")), id="drafts"),
        pytest.param(replace(found(TEXTS, []), rules=("name-spelling",)), id="other rules"),
    ],
)
def test_what_was_not_looked_at_is_not_said_to_be_gone(after: Report) -> None:
    assert gone(without_known(after, KNOWN), KNOWN) == 0
    whole = replace(found(TEXTS, []), rules=(RULE,))
    assert gone(without_known(whole, KNOWN), KNOWN) == 2


def test_an_update_holds_what_is_found_now() -> None:
    after = replace(found(TEXTS, [COST]), rules=(RULE,))
    assert renewed(KNOWN, after) == baseline_of(after)


def test_an_update_keeps_what_rules_found_that_did_not_run() -> None:
    names = replace(found(TEXTS, [COST], rule="name-spelling"), rules=("name-spelling",))
    updated = renewed(KNOWN, names)
    assert [known.rule for known in updated.findings] == ["name-spelling", RULE, RULE]
    assert list(updated.findings) == sorted(updated.findings)


WORDS = st.sampled_from(["24 people", "22 people", "3 million", "5 million", "killed"])
PAIRS = st.lists(st.lists(WORDS, min_size=2, max_size=2, unique=True), min_size=1, max_size=5)


def several(pairs: list[list[str]], texts: Mapping[str, str] = TEXTS) -> Report:
    """Findings one by one: policy would make one of those that stand in the same places."""
    made = [found(texts, [[[word] for word in pair]]).findings for pair in pairs]
    return replace(found(texts, []), findings=tuple(f for (f,) in made), rules=(RULE,))


@given(PAIRS, st.randoms())
def test_a_baseline_knows_its_own_report_in_any_order(
    pairs: list[list[str]], chance: object
) -> None:
    before = several(pairs)
    known = baseline_of(before)
    shuffled = list(pairs)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    compared = without_known(several(shuffled), known)
    assert compared.report.findings == ()
    assert compared.report.known == total(known.findings) == len(pairs)
    assert baseline_of(several(shuffled)) == known


@given(PAIRS, PAIRS)
def test_what_is_told_and_what_is_hidden_are_all_that_is_found(
    before: list[list[str]], after: list[list[str]]
) -> None:
    known = baseline_of(several(before))
    compared = without_known(several(after), known)
    assert compared.report.known + len(compared.report.findings) == len(after)
    assert gone(compared, known) == len(before) - compared.report.known


@given(PAIRS, st.sampled_from(["", "Above.\n", "Much\nabove.\n\n"]), st.sampled_from(["x/", "ä "]))
def test_a_baseline_survives_edits_elsewhere_and_moved_files(
    pairs: list[list[str]], above: str, folder: str
) -> None:
    moved = {f"{folder}{name}": f"{above}{text}\nBelow." for name, text in TEXTS.items()}
    after = without_known(several(pairs, moved), baseline_of(several(pairs)))
    assert after.report.findings == ()
