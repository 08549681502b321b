from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.policy.fingerprints import fingerprint_all, wordings
from checker.types import Finding, Kind, Passage, Reading, Severity

TEXTS = {
    "a.txt": "Ryabkov spoke. RYABKOV left. “Ryabkov” is well.",
    "b.txt": "Rybakov spoke. Sergei Ryabkov left. Ribakov is well.",
    "c.txt": "It fell on Friday, July 2, at 7:48 a.m.",
}


def places(words: str, *paths: str) -> tuple[Passage, ...]:
    """Where the words stand in the texts."""
    found = ((path, TEXTS[path].find(words)) for path in paths or TEXTS)
    return tuple(Passage(path, at, at + len(words)) for path, at in found if at >= 0)


USUAL, ODD = places("Ryabkov", "a.txt"), places("Rybakov")
FINDING = Finding(
    rule="name-spelling",
    kind=Kind.NAME,
    severity=Severity.ERROR,
    confidence=0.9,
    message="One name, two spellings.",
    fingerprint="",
    readings=(Reading("Ryabkov", USUAL), Reading("Rybakov", ODD)),
    support=(2, 1),
)


def fingerprint(finding: Finding) -> str:
    (named,) = fingerprint_all([finding], TEXTS)
    return named.fingerprint


def read(*sides: tuple[Passage, ...], kind: Kind = Kind.NAME) -> Finding:
    """A finding with these places of its readings."""
    readings = tuple(Reading(f"reading {at}", side) for at, side in enumerate(sides))
    return replace(FINDING, kind=kind, readings=readings)


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(replace(FINDING, readings=FINDING.readings[::-1]), id="other order"),
        pytest.param(read(places("RYABKOV"), ODD), id="other case, another place"),
        pytest.param(read(places("“Ryabkov”"), ODD), id="punctuation"),
        pytest.param(read((*USUAL, *places("RYABKOV")), ODD), id="one more place"),
        pytest.param(read((*USUAL, *places("Sergei Ryabkov")), ODD), id="one more wording"),
        pytest.param(read(USUAL, ODD), id="another wording shown"),
        pytest.param(
            replace(FINDING, confidence=0.6, severity=Severity.INFO, support=(9, 4)), id="weight"
        ),
        pytest.param(replace(FINDING, message="Another wording."), id="message"),
    ],
)
def test_a_fingerprint_stays_while_the_words_stay(same: Finding) -> None:
    assert fingerprint(same) == fingerprint(FINDING)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(replace(FINDING, rule="name-style"), id="rule"),
        pytest.param(read(USUAL, places("Ribakov")), id="a word"),
        pytest.param(read(USUAL, ODD, places("Ribakov")), id="a third version"),
        pytest.param(read((*USUAL, *ODD)), id="one side"),
    ],
)
def test_other_words_have_another_fingerprint(other: Finding) -> None:
    assert fingerprint(other) != fingerprint(FINDING)


@pytest.mark.parametrize("kind", [Kind.DATE, Kind.SPEAKER])
def test_where_the_words_need_their_article_the_value_counts(kind: Kind) -> None:
    """Elsewhere "Friday" is another day, and "he" another man."""
    here = replace(FINDING, kind=kind)
    moved = replace(here, readings=(Reading("Ryabkov", ODD), Reading("Rybakov", USUAL)))
    renamed = replace(here, readings=(Reading("Ryabkov", USUAL), Reading("Orlov", ODD)))
    assert fingerprint(moved) == fingerprint(here)
    assert fingerprint(renamed) != fingerprint(here)


def test_a_date_with_a_figure_speaks_for_itself() -> None:
    """Of "Friday" and "July 2" for one day the second is the one that means it everywhere."""
    day = (*places("Friday"), *places("July 2"))
    assert wordings(read(day, places("7:48 a.m."), kind=Kind.DATE), TEXTS) == (
        ("july 2",),
        ("7 48 a m",),
    )
    assert wordings(read(places("Friday"), ODD, kind=Kind.DATE), TEXTS)[0] == ("reading 0",)


def test_a_reading_that_stands_nowhere_is_named_by_its_value() -> None:
    """The desk's own spelling is no words of an article."""
    house = replace(FINDING, readings=(Reading("Ryabkov", ()), Reading("Rybakov", ODD)))
    assert fingerprint(house) == fingerprint(FINDING)
    other = replace(FINDING, readings=(Reading("Rjabkow", ()), Reading("Rybakov", ODD)))
    assert fingerprint(other) != fingerprint(FINDING)


def test_the_wordings_of_a_reading_are_each_told_once_in_order() -> None:
    finding = read((*USUAL, *places("RYABKOV"), *places("Sergei Ryabkov")), ODD)
    assert wordings(finding, TEXTS) == (("ryabkov", "sergei ryabkov"), ("rybakov",))


def test_two_findings_of_the_same_words_have_two_fingerprints() -> None:
    first, second = fingerprint_all([FINDING, FINDING], TEXTS)
    assert first.fingerprint == fingerprint(FINDING)
    assert second.fingerprint != first.fingerprint


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    assert fingerprint(FINDING) == "8ca658755dd3a6e4"


FINDINGS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), min_size=1, max_size=6
)


def pile(sides: list[tuple[str, str]]) -> tuple[Finding, ...]:
    """Findings between two words each."""
    findings = [
        replace(FINDING, readings=(Reading(one, ()), Reading(other, ()))) for one, other in sides
    ]
    return fingerprint_all(findings)


@given(FINDINGS, st.data())
def test_a_changed_word_changes_the_name_of_one_finding(
    sides: list[tuple[str, str]], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(sides) - 1))
    edited = [*sides[:at], (sides[at][0], "changed"), *sides[at + 1 :]]
    before = {finding.fingerprint for finding in pile(sides)}
    after = {finding.fingerprint for finding in pile(edited)}
    assert len(before) == len(after) == len(sides)
    assert len(after - before) == 1


@given(FINDINGS, st.randoms())
def test_the_order_of_findings_changes_no_name(
    sides: list[tuple[str, str]], chance: object
) -> None:
    shuffled = list(sides)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    assert {f.fingerprint for f in pile(shuffled)} == {f.fingerprint for f in pile(sides)}
