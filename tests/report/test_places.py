from __future__ import annotations

from pathlib import Path

import pytest

from checker.report.places import Places, letter
from checker.types import Passage
from tests.samples import report, story

TOLD = story({"in/a b.txt": "One.\nTwo. Two.", "in/b.txt": "Three."})
PLACES = Places(report([TOLD]), "out")


def test_every_article_has_a_letter_in_order_of_the_paths() -> None:
    assert PLACES.letters == {"in/a b.txt": "A", "in/b.txt": "B"}
    assert PLACES.letters_of(["in/b.txt", "in/a b.txt", "in/b.txt"]) == "A B"
    assert len({letter(at) for at in range(2000)}) == 2000


def test_a_link_leads_from_the_report_to_the_line() -> None:
    assert PLACES.link(Passage("in/a b.txt", 5, 8)) == "[A:2](../in/a%20b.txt#L2)"
    assert PLACES.link(Passage("in/b.txt", 0, 5)) == "[B:1](../in/b.txt#L1)"


def test_places_on_one_line_share_a_link() -> None:
    both = [Passage("in/a b.txt", 5, 8), Passage("in/a b.txt", 10, 13)]
    assert PLACES.links(both) == "[A:2](../in/a%20b.txt#L2) ×2"


@pytest.mark.parametrize(
    ("path", "folder", "target"),
    [
        ("seeds/a.txt", "reports", "../seeds/a.txt"),
        ("seeds/a.txt", ".", "seeds/a.txt"),
        ("seeds/a.txt", "seeds", "a.txt"),
        ("../a.txt", ".", "../a.txt"),
        ("a.txt", "one/two", "../../a.txt"),
        ("100%_(1) [2]|#.txt", ".", "100%25_%281%29%20%5B2%5D%7C%23.txt"),
        ("é.txt", ".", "%C3%A9.txt"),
        ("two\nlines.txt", ".", "two%0Alines.txt"),
        ("caf\udce9.txt", ".", "caf%E9.txt"),  # the byte as it stands on the disk
    ],
)
def test_the_address_of_an_article_is_relative_to_the_report(
    path: str, folder: str, target: str
) -> None:
    assert Places(report([TOLD]), folder).target(path) == target


def test_an_absolute_path_becomes_relative_too(tmp_path: Path) -> None:
    seen = Places(report([TOLD]), str(tmp_path / "out")).target(str(tmp_path / "in" / "a.txt"))
    assert seen == "../in/a.txt"
