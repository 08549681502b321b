"""Who stands on a reading, in words."""

from __future__ import annotations

import pytest

from checker.report.supporters import supporters
from checker.types import Passage, Reading


@pytest.mark.parametrize(
    ("paths", "support", "drafts", "told"),
    [
        ("a", 1, "", "one source"),
        ("ab", 2, "", "two sources"),
        ("ab", 1, "", "one source"),  # b is a copy
        ("ab", 2, "d", "two sources"),
        ("d", 0, "d", "the draft alone"),
        ("de", 0, "de", "two drafts alone"),
        ("ad", 1, "d", "the draft and one source"),
        ("abde", 2, "de", "two drafts and two sources"),
        ("", 0, "", "the house style"),
        ("", 0, "d", "the house style"),
    ],
)
def test_drafts_are_named_beside_sources_and_not_counted_among_them(
    paths: str, support: int, drafts: str, told: str
) -> None:
    reading = Reading("24", tuple(Passage(path, 0, 2) for path in paths))
    assert supporters(reading, support, frozenset(drafts)) == told
