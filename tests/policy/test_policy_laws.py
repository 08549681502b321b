"""What holds of merging, naming and ordering findings, whatever the rules have found."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.policy.decide import decide
from checker.policy.fingerprints import fingerprint_all
from checker.policy.merging import merge
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Kind, Passage, Reading, Severity, Story
from tests.samples import annotated, rule, story_of

PATHS = ("a.txt", "b.txt", "c.txt")
TEXT = "0123456789" * 3
TOLD = story_of([annotated(path, TEXT) for path in PATHS])

PLACES = st.builds(
    lambda path, start, length: Passage(path, start, start + length),
    st.sampled_from(PATHS),
    st.integers(0, 20),
    st.integers(1, 4),
)
READINGS = st.builds(
    lambda value, passages: Reading(value, tuple(passages)),
    st.sampled_from(["24", "22", "two dozen", "“24”", "Ryabkov", "RYABKOV", "…"]),
    st.lists(PLACES, min_size=1, max_size=3),
)


def stands_apart(found: Discrepancy) -> bool:
    """Whether no place is on two sides: no rule finds such a thing."""
    return not any(
        place.path == other.path and place.span.overlaps(other.span)
        for left, right in combinations(found.readings, 2)
        for place in left.passages
        for other in right.passages
    )


FOUND = st.builds(
    Discrepancy,
    st.sampled_from([Kind.NUMBER, Kind.NAME]),
    st.sampled_from(Severity),
    st.sampled_from(["They differ.", "Two values."]),
    st.lists(READINGS, min_size=2, max_size=3, unique_by=lambda reading: reading.value).map(tuple),
    st.sampled_from([0.2, 0.5, 0.7, 0.9, 1.0]),
).filter(stands_apart)
SEVERAL = st.lists(FOUND, max_size=5)


def decided(found: list[Discrepancy], **chosen: float) -> tuple[Finding, ...]:
    return decide([(rule("number-conflict"), TOLD, tuple(found))], Settings(**chosen))  # type: ignore[arg-type]  # only numbers are chosen


def covered(found: tuple[Discrepancy, ...] | list[Discrepancy]) -> set[tuple[str, int]]:
    """Every character that some reading points at."""
    return {
        (place.path, at)
        for each in found
        for reading in each.readings
        for place in reading.passages
        for at in range(place.start, place.end)
    }


@given(SEVERAL)
def test_merging_again_changes_nothing_that_stands_apart(found: list[Discrepancy]) -> None:
    once = merge(found)
    assert len(merge(once)) <= len(once)
    assert merge(list(reversed(once))) == merge(once)


@given(FOUND)
def test_one_disagreement_is_only_put_in_order(found: Discrepancy) -> None:
    (tidy,) = merge([found])
    assert [reading.value for reading in tidy.readings] == [r.value for r in found.readings]
    for before, after in zip(found.readings, tidy.readings, strict=True):
        assert list(after.passages) == sorted(set(before.passages))
    assert merge([found, found, tidy]) == merge([found])


@given(SEVERAL)
def test_merging_points_at_nothing_new(found: list[Discrepancy]) -> None:
    assert covered(merge(found)) <= covered(found)


@given(SEVERAL)
def test_merging_never_raises_severity_or_confidence(found: list[Discrepancy]) -> None:
    for merged in merge(found):
        same = [each for each in found if each.kind == merged.kind]
        assert merged.severity in {each.severity for each in same}
        assert merged.confidence in {each.confidence for each in same}
        assert merged.message in {each.message for each in same}


@given(SEVERAL)
def test_kinds_are_merged_each_for_itself(found: list[Discrepancy]) -> None:
    apart = [each for kind in (Kind.NUMBER, Kind.NAME) for each in found if each.kind is kind]
    numbers = merge([each for each in found if each.kind is Kind.NUMBER])
    names = merge([each for each in found if each.kind is Kind.NAME])
    assert sorted(map(repr, merge(apart))) == sorted(map(repr, (*numbers, *names)))


@given(SEVERAL, st.randoms())
def test_findings_do_not_depend_on_the_order_of_discovery(
    found: list[Discrepancy], chance: object
) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    assert decided(shuffled) == decided(found)


@given(SEVERAL, st.sampled_from([0.0, 0.5, 0.6, 0.95]))
def test_nothing_less_probable_than_asked_for_is_shown(
    found: list[Discrepancy], least: float
) -> None:
    for finding in decided(found, min_confidence=least):
        assert finding.confidence >= least


@given(SEVERAL)
def test_findings_are_in_order_and_their_names_are_their_own(found: list[Discrepancy]) -> None:
    findings = decided(found, min_confidence=0)
    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities, reverse=True)
    names = [finding.fingerprint for finding in findings]
    assert len(set(names)) == len(names)
    for finding in findings:
        assert list(finding.support) == sorted(finding.support, reverse=True)
        assert finding.support == tuple(TOLD.support(r.passages) for r in finding.readings)


def moved(story: Story, found: Discrepancy, by: int, into: str) -> tuple[Story, Discrepancy]:
    """The same discrepancy in articles that lie elsewhere and have more text above it."""
    articles = [annotated(f"{into}/{a.path}", "x" * by + a.text) for a in story.articles]
    readings = tuple(
        replace(
            reading,
            passages=tuple(
                Passage(f"{into}/{place.path}", place.start + by, place.end + by)
                for place in reading.passages
            ),
        )
        for reading in found.readings
    )
    return story_of(articles), replace(found, readings=readings)


@given(FOUND, st.integers(0, 500), st.sampled_from(["archive/2024", "moved", "ä ö"]))
def test_fingerprints_survive_edits_above_and_moved_files(
    found: Discrepancy, by: int, into: str
) -> None:
    there, same = moved(TOLD, found, by, into)
    (before,) = decided([found], min_confidence=0)
    (after,) = decide([(rule("number-conflict"), there, (same,))], Settings(min_confidence=0))
    assert after.fingerprint == before.fingerprint
    assert after.support == before.support


@given(SEVERAL)
def test_fingerprints_do_not_depend_on_confidence_or_message(found: list[Discrepancy]) -> None:
    before = decided(found, min_confidence=0)
    edited = [replace(f, confidence=0.1, message=f"{f.message} Again.", support=()) for f in before]
    after = fingerprint_all(edited, dict.fromkeys(PATHS, TEXT))
    assert [f.fingerprint for f in after] == [f.fingerprint for f in before]


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("Ryabkov", "RYABKOV"),
        ("Ryabkov", "“Ryabkov,”"),
        ("24 people", "24  people"),
        ("we go … home", "We go home"),
        ("…", "… "),
    ],
)
def test_words_that_differ_in_style_only_have_one_fingerprint(words: str, same: str) -> None:
    assert fingerprint(words) == fingerprint(same)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Ryabkov", "Rybakov"),
        ("24 people", "24 person"),
        ("2.4", "24"),
        ("…", "?"),
        ("García", "Garcia"),
        ("two words", "twowords"),
        ("$5", "€5"),
        ("5%", "5"),
    ],
)
def test_other_words_have_other_fingerprints(words: str, other: str) -> None:
    assert fingerprint(words) != fingerprint(other)


def fingerprint(words: str) -> str:
    """The fingerprint of a finding in which one article has these words, and another "x"."""
    readings = tuple(
        Reading("shown", (Passage(path, 0, len(text)),))
        for path, text in {"a.txt": words, "b.txt": "x"}.items()
    )
    found = Discrepancy(Kind.NUMBER, Severity.ERROR, "They differ.", readings, 1.0)
    told = story_of([annotated("a.txt", words), annotated("b.txt", "x")])
    (finding,) = decide([(rule("number-conflict"), told, (found,))], Settings())
    assert len(finding.fingerprint) == 16
    return finding.fingerprint
