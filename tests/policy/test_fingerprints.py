from __future__ import annotations

from dataclasses import replace

import pytest

from checker.policy.fingerprints import fingerprint_all
from checker.types import Finding, Kind, Passage, Reading, Severity

HERE = (Passage("a.txt", 0, 7),)
THERE = (Passage("elsewhere.txt", 70, 77),)
FINDING = Finding(
    rule="name-spelling",
    kind=Kind.NAME,
    severity=Severity.ERROR,
    confidence=0.9,
    message="One name, two spellings.",
    fingerprint="",
    readings=(Reading("Ryabkov", HERE), Reading("Rybakov", HERE)),
    support=(2, 1),
)


def fingerprint(finding: Finding) -> str:
    (named,) = fingerprint_all([finding])
    return named.fingerprint


@pytest.mark.parametrize(
    "moved",
    [
        replace(FINDING, readings=(Reading("Ryabkov", THERE), Reading("Rybakov", HERE))),
        replace(FINDING, readings=FINDING.readings[::-1]),
        replace(FINDING, readings=(Reading("RYABKOV", HERE), Reading("“Rybakov”", HERE))),
        replace(FINDING, confidence=0.6, severity=Severity.INFO, support=(9, 4)),
        replace(FINDING, message="Another wording."),
    ],
)
def test_a_fingerprint_stays_while_the_words_stay(moved: Finding) -> None:
    assert fingerprint(moved) == fingerprint(FINDING)


@pytest.mark.parametrize(
    "other",
    [
        replace(FINDING, rule="name-style"),
        replace(FINDING, readings=(Reading("Ryabkov", HERE), Reading("Ribakov", HERE))),
        replace(FINDING, readings=(*FINDING.readings, Reading("Ryabko", HERE))),
        replace(FINDING, readings=(Reading("Ryabkov Rybakov", HERE), Reading("", HERE))),
    ],
)
def test_other_words_have_another_fingerprint(other: Finding) -> None:
    assert fingerprint(other) != fingerprint(FINDING)


def test_two_findings_of_the_same_words_have_two_fingerprints() -> None:
    first, second = fingerprint_all([FINDING, FINDING])
    assert first.fingerprint == fingerprint(FINDING)
    assert second.fingerprint != first.fingerprint


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    assert fingerprint(FINDING) == "8ca658755dd3a6e4"
