from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.patterns import matches

NAMES = st.text("abc.", min_size=1, max_size=3).filter(lambda name: name.strip("."))


@pytest.mark.parametrize(
    ("pattern", "met", "missed"),
    [
        ("*.txt", ["a.txt", "b/c/a.txt"], ["a.md", "a.txt.md"]),
        ("archive", ["archive/a.md", "b/archive/c/a.md"], ["archives/a.md"]),
        ("archive/", ["archive/a.md", "b/archive/a.md"], ["archive"]),
        ("archive/**", ["archive/a.md", "archive/b/c.md"], ["b/archive/a.md"]),
        ("/wire", ["wire/a.md"], ["b/wire/a.md"]),
        ("wire/*.md", ["wire/a.md"], ["wire/b/a.md", "b/wire/a.md"]),
        ("wire/**/draft.md", ["wire/draft.md", "wire/b/c/draft.md"], ["draft.md"]),
        ("**/drafts/*", ["drafts/a.md", "b/drafts/a.md"], ["drafts"]),
        ("a?.md", ["ab.md"], ["a.md", "a/.md"]),
        ("[ab].md", ["a.md"], ["c.md"]),
    ],
)
def test_patterns_are_those_of_gitignore(pattern: str, met: list[str], missed: list[str]) -> None:
    assert [path for path in met + missed if matches(path, [pattern])] == met


def test_a_later_pattern_takes_back_an_earlier_one() -> None:
    assert matches("a.txt", ["*.txt", "!b.txt"])
    assert not matches("b.txt", ["*.txt", "!b.txt"])
    assert matches("b.txt", ["!b.txt", "*.txt"])


@pytest.mark.parametrize(
    ("path", "folder", "is_met"),
    [
        ("desk/archive/a.md", "desk", True),
        ("desk/archive/a.md", ".", False),
        ("archive/a.md", ".", True),
        ("../archive/a.md", "..", True),
        ("desk/../archive/a.md", ".", True),
    ],
)
def test_patterns_are_relative_to_their_folder(path: str, folder: str, is_met: bool) -> None:
    assert matches(path, ["archive/**"], Path(folder)) is is_met


def test_the_working_folder_does_not_matter_to_a_path_from_the_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    assert matches(tmp_path / "archive" / "a.md", ["archive/**"], tmp_path)


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_no_pattern_meets_nothing_and_two_stars_meet_all(parts: list[str]) -> None:
    path = "/".join(parts)
    assert not matches(path, [])
    assert matches(path, ["**"])
    assert matches(path, [f"/{path}"])
