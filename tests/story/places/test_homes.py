"""The places that people are from, through the whole story."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import check


def homes(folder: Path, *texts: str) -> list[set[str]]:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, "utf-8")
    (story,) = check(read_articles(sorted(folder.iterdir()))).stories
    slots = (slot for slot in story.place_slots if slot.label.startswith("home of"))
    return [{filler.mention.text for filler in slot.fillers} for slot in slots]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Jane Harrowgate, 36, of Columbus,", "Jane Harrowgate, 36, of Dayton,", True),
        ("Jane Harrowgate (36), of Columbus,", "Jane Harrowgate from Dayton", True),
        ("Jane Harrowgate, 36, of Columbus,", "Jane Harrowgate, 36, of Columbus,", False),
        ("Jane Harrowgate, 36, of Columbus,", "Jane Harrowgate, 36, of Ohio,", False),
        ("Jane Harrowgate, 36, of Columbus,", "John Rowland, 36, of Dayton,", False),
        ("Jane Harrowgate, 36, of Columbus,", "Jane Harrowgate, 36, a teacher,", False),
        ("Jane Harrowgate, 36, of Columbus,", "Jane Harrowgate, 36, of Upper Quorpton,", False),
    ],
)
def test_two_homes_of_one_person(tmp_path: Path, one: str, other: str, found: bool) -> None:
    ending = "was charged with the murder of a guard at the old mill on Friday, police said."
    told = homes(tmp_path, f"{one} {ending}", f"{other} {ending}")
    assert told == ([{"Columbus", "Dayton"}] if found else [])
