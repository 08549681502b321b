"""Where an editor is sent first: what a draft says, or else what fewest sources say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.types import Finding, Kind, Passage, Reading, Severity


def finding(*readings: tuple[int, str]) -> Finding:
    """A finding whose readings have this support and stand once in each article named."""
    return Finding(
        rule="number-conflict",
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        confidence=0.9,
        message="Two numbers.",
        fingerprint="f",
        readings=tuple(
            Reading(str(at), tuple(Passage(path, at, at + 1) for path in paths.split()))
            for at, (_, paths) in enumerate(readings)
        ),
        support=tuple(support for support, _ in readings),
    )


@pytest.mark.parametrize(
    ("readings", "drafts", "path"),
    [
        ([(2, "a b"), (1, "c")], "", "c"),
        ([(1, "b"), (1, "a")], "", "b"),
        ([(2, "b a"), (2, "c")], "", "a"),
        ([(2, "a b"), (1, "c")], "b", "b"),
        ([(2, "a b"), (1, "c")], "b c", "c"),
        ([(1, "a c"), (2, "b d")], "d", "d"),
        ([(1, "a"), (2, "b")], "elsewhere", "a"),
        ([(1, "a"), (0, "")], "", "a"),
        ([(1, "a"), (0, "")], "a", "a"),
    ],
)
def test_the_place_told_first(readings: list[tuple[int, str]], drafts: str, path: str) -> None:
    assert finding(*readings).told_at(frozenset(drafts.split())).path == path


def test_without_drafts_nothing_need_be_given() -> None:
    told = finding((2, "a b"), (1, "c"))
    assert told.told_at() == told.told_at(frozenset()) == Passage("c", 1, 2)


def test_the_support_of_a_reading_without_a_place_does_not_count() -> None:
    told = replace(finding((3, "a"), (0, ""), (2, "b")))
    assert told.told_at().path == "b"
