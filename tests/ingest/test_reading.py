import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from checker.errors import ArticleError, CheckerError
from checker.ingest.reading import dated, find_files, read_articles, read_bytes
from checker.types import UNNAMED, BlockKind

SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_seeds_are_read_in_order_with_what_they_state() -> None:
    stated = [(a.source, a.author, a.published) for a in read_articles([SEEDS])]
    day = date(2025, 10, 8)
    assert stated == [
        (None, "Vu Hoang", None),
        ("The Moscow Times", None, day),
        ("The Hill", "Ashleigh Fields", day),
        (None, None, None),
        ("The Kyiv Independent", "Tim Zadorozhnyy", day),
    ]


def test_the_title_and_address_of_a_seed_are_found() -> None:
    (article,) = read_articles([SEEDS / "004_ea8a50f188dadbf7.txt"])
    assert article.title is not None
    assert article.title.startswith("Russia says Trump-Putin 'strong' Ukraine peace momentum")
    assert article.url is not None
    assert article.url.startswith("https://kyivindependent.com/russia-says")


def test_captions_and_furniture_of_the_seeds_do_not_speak() -> None:
    first = read_articles([SEEDS])[0]
    kinds = [block.kind for block in first.blocks]
    assert kinds.count(BlockKind.CAPTION) == 2
    assert kinds.count(BlockKind.FURNITURE) == 2
    assert kinds[-1] is BlockKind.BYLINE


def test_one_path_alone_has_to_stand_in_a_list() -> None:
    with pytest.raises(CheckerError, match=r"^seeds: give a list of paths, such as \['seeds'\]\.$"):
        read_articles("seeds")


def test_the_order_of_the_paths_changes_nothing() -> None:
    files = sorted(SEEDS.iterdir())
    assert read_articles(files) == read_articles(files[::-1]) == read_articles([SEEDS, *files])


def test_a_folder_is_searched_to_the_bottom_without_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "deep" / ".git").mkdir(parents=True)
    for name in ["b.txt", "deep/a.md", "deep/.git/c.txt", ".d.txt", "story.json"]:
        (tmp_path / name).write_text("A bridge.\nIt opened.\n", "utf-8")
    found = [file.relative_to(tmp_path).as_posix() for file in find_files([tmp_path])]
    assert found == ["b.txt", "deep/a.md"]


def test_a_file_named_in_two_ways_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("It opened.", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert [a.path for a in read_articles(["./a.txt", tmp_path / "a.txt", "a.txt"])] == [
        (tmp_path / "a.txt").as_posix()
    ]


def test_the_day_given_is_only_for_articles_that_state_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge opened.", "utf-8")
    (tmp_path / "b.txt").write_text(" date 2025-10-08 The bridge opened.", "utf-8")
    days = [a.published for a in read_articles([tmp_path], published=date(2025, 1, 1))]
    assert days == [date(2025, 1, 1), date(2025, 10, 8)]


def test_offsets_count_byte_order_mark_and_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("\ufeffBridge opens\r\n\r\nIt opened “at last”.\r\n".encode())
    (article,) = read_articles([file])
    assert article.text == "\ufeffBridge opens\r\n\r\nIt opened “at last”.\r\n"
    assert [article.text[b.start : b.end] for b in article.blocks] == [
        "Bridge opens",
        "It opened “at last”.",
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "this file is empty. Give a file with an article"),
        ("a.txt", b"\xef\xbb\xbf \n\t\r\n", "this file is empty"),
        ("a.txt", b"PK\x03\x04\0\0", "this is a binary file, not text"),
        ("a.txt", "Brücke".encode("utf-16"), "this is UTF-16 text. Convert it"),
        ("a.txt", b"ok\nBr\xfccke", "byte 0xfc at offset 5 (line 2) is not UTF-8. Convert it"),
        ("a.pdf", b"%PDF", "files ending in '.pdf' cannot be read"),
        ("article", b"It opened.", "no suffix. Give a file ending in .markdown, .md or .txt"),
        ("a.md", b"---\ntitle: Bridge\n---\n", "no text of an article in it"),
        ("a.txt", b"Share this\n", "no text of an article in it"),
    ],
)
def test_a_file_that_is_no_article_is_named_with_what_to_do(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(ArticleError) as raised:
        read_articles([file])
    assert str(raised.value).startswith(f"{file.as_posix()}: {message}")


def test_the_advice_for_other_encodings_can_be_copied(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"Br\xfccke")
    with pytest.raises(ArticleError, match=r"iconv -f WINDOWS-1252 -t UTF-8 '.*a\.txt' > "):
        read_articles([file])


def test_a_missing_file_and_an_empty_folder_are_errors(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file or folder"):
        read_articles([tmp_path / "none.txt"])
    with pytest.raises(ArticleError, match=r"no articles in this folder.*\.md or \.txt"):
        read_articles([tmp_path])


def test_suffixes_may_be_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "A.TXT").write_text("The bridge opened.", "utf-8")
    assert len(read_articles([tmp_path])) == 1


def test_a_link_that_leads_nowhere_is_an_error_and_no_article_less(tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text("The bridge reopened on Monday.\n", "utf-8")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    with pytest.raises(ArticleError, match=r"gone\.txt"):
        read_articles([tmp_path])


@pytest.mark.parametrize("is_named", [True, False])
def test_what_never_ends_is_no_article(tmp_path: Path, *, is_named: bool) -> None:
    """A contributor may add a link to a device; reading it would take all memory, or wait."""
    link = tmp_path / "draft.txt"
    link.symlink_to(os.devnull)
    with pytest.raises(ArticleError, match=r"draft\.txt: this is no file"):
        read_articles([link if is_named else tmp_path])
    link.unlink()
    os.mkfifo(link)
    with pytest.raises(ArticleError, match=r"draft\.txt: this is no file"):
        read_articles([link if is_named else tmp_path])


def test_a_folder_that_cannot_be_looked_into_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def walk(_: Path, onerror: Callable[[OSError], None]) -> list[tuple[str, list[str], list[str]]]:
        onerror(PermissionError(13, "Permission denied", "desk/locked"))
        return []

    monkeypatch.setattr("checker.ingest.reading.os.walk", walk)
    with pytest.raises(ArticleError, match=r"desk/locked: Permission denied"):
        read_articles([tmp_path])


def test_what_is_in_no_file_is_read_by_the_suffix_of_its_name() -> None:
    text = b"---\ntitle: Bridge\n---\n\nThe bridge opened.\n"
    assert read_bytes("in/a.md", text).title == "Bridge"
    assert read_bytes("in/a.md", text).path == "in/a.md"
    assert read_bytes(UNNAMED, b"The bridge opened.").path == UNNAMED


@pytest.mark.parametrize(
    ("path", "content", "problem"),
    [
        ("a.pdf", b"It opened.", "a.pdf: files ending in '.pdf' cannot be read"),
        ("a", b"It opened.", "a: no suffix"),
        (UNNAMED, b"", "<stdin>: this file is empty"),
        (UNNAMED, b"caf\xe9", "<stdin>: byte 0xe9 at offset 3 (line 1) is not UTF-8"),
    ],
)
def test_what_is_in_no_file_and_cannot_be_read_is_told(
    path: str, content: bytes, problem: str
) -> None:
    with pytest.raises(ArticleError, match=re.escape(problem)):
        read_bytes(path, content)


def test_a_day_is_given_only_to_what_states_none() -> None:
    day = date(2025, 1, 1)
    without = read_bytes(UNNAMED, b"The bridge opened.")
    own = read_bytes(UNNAMED, b" date 2025-10-08 The bridge opened.")
    assert dated(without, day).published == day
    assert dated(own, day).published == date(2025, 10, 8)
    assert dated(without, None) == without
