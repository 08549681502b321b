from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ArticleError
from checker.ingest.reading import find_files, read_articles


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("in/a.txt", "in/b.md", "in/archive/c.txt", "out/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("A bridge fell.", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("paths", "exclude", "folder", "found"),
    [
        (["in"], [], None, ["in/a.txt", "in/archive/c.txt", "in/b.md"]),
        (["in"], ["archive/"], None, ["in/a.txt", "in/b.md"]),
        (["in"], ["*.txt", "!a.txt"], None, ["in/a.txt", "in/b.md"]),
        (["in"], ["/archive"], None, ["in/a.txt", "in/archive/c.txt", "in/b.md"]),
        (["in"], ["/archive"], "in", ["in/a.txt", "in/b.md"]),
        (["out", "in/archive/c.txt"], ["archive/"], None, ["in/archive/c.txt", "out/d.txt"]),
        (["in/archive/c.txt"], ["**"], None, ["in/archive/c.txt"]),
        (["in", "out"], ["in/*", "!in/b.md"], None, ["in/b.md", "out/d.txt"]),
    ],
)
def test_files_are_left_out_of_folders_but_not_where_they_are_named(
    paths: list[str], exclude: list[str], folder: str | None, found: list[str]
) -> None:
    files = find_files(paths, exclude, Path(folder) if folder else None)
    assert [file.as_posix() for file in files] == found


def test_a_folder_of_which_nothing_is_left_is_an_error() -> None:
    with pytest.raises(ArticleError, match="out: every article in this folder is excluded"):
        find_files(["in", "out"], ["out/"])


def test_reading_leaves_out_the_same() -> None:
    assert [article.path for article in read_articles(["in"], exclude=["*.txt"])] == ["in/b.md"]
