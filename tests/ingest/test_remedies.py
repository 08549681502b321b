from __future__ import annotations

import shlex
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.remedies import remedy_for_format, remedy_for_missing

CHOICES = ".md or .txt"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "wire").mkdir()
    for name in ("agency.txt", "herald.txt"):
        (tmp_path / "wire" / name).write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("missing", "remedy"),
    [
        ("wire/agnecy.txt", "Did you mean 'wire/agency.txt'?"),
        ("wires", "Did you mean 'wire'?"),
        ("./wrie", "Did you mean 'wire'?"),
        ("wire/letters.md", "Check the spelling of the path"),
        ("elsewhere/agency.txt", "Check the spelling of the path"),
        ("wire/agency.txt/more", "Check the spelling of the path"),
        (
            "wire/*.txt",
            "Name the folder itself, or leave the pattern to the shell, without quotation marks",
        ),
    ],
)
def test_what_may_have_been_meant_is_named(missing: str, remedy: str) -> None:
    assert remedy_for_missing(Path(missing)) == remedy


@pytest.mark.parametrize("suffix", [".docx", ".DOCX", ".html", ".odt", ".pdf", ".rtf", ".doc"])
def test_a_document_is_answered_with_a_command(suffix: str) -> None:
    remedy = remedy_for_format(f"in/draft{suffix}", suffix, CHOICES)
    assert remedy.startswith("Make it a file ending in .md or .txt, for example: ")
    assert f"in/draft{suffix}" in remedy


@pytest.mark.parametrize("suffix", ["", ".xlsx", ".png"])
def test_what_is_no_text_is_answered_with_what_is(suffix: str) -> None:
    assert remedy_for_format(f"a{suffix}", suffix, CHOICES) == "Give a file ending in .md or .txt"


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1))
def test_no_name_becomes_another_command(stem: str) -> None:
    """The command is there to be pasted: whatever the name holds stays one word of it."""
    name = f"in/{stem}.docx"
    _, _, command = remedy_for_format(name, ".docx", CHOICES).partition("for example: ")
    words = shlex.split(command)
    assert words[0] == "pandoc"
    assert name in words
    assert words[-1] == PurePath(name).with_suffix(".txt").as_posix()
