"""Bad input is named, with what to do about it; the run exits 2 and writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import run

GOOD = "The bridge reopened on Monday, the council said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good article and every kind of bad one."""
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\n\t\n")
    (tmp_path / "latin.txt").write_bytes("Café ouvert.".encode("latin-1"))
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (tmp_path / "no-articles").mkdir()
    (tmp_path / "no-articles" / "notes.doc").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


BAD = [
    ("missing.txt", "no such file"),
    ("no-articles", "no articles"),
    ("empty.txt", "empty"),
    ("blank.txt", "empty"),
    ("latin.txt", "not UTF-8"),
    ("binary.txt", "binary"),
    ("picture.png", "cannot be read"),
]


@pytest.mark.parametrize(("path", "problem"), BAD)
@pytest.mark.parametrize("command", ["check", "extract"])
def test_bad_input_is_named_and_nothing_is_written(
    command: str, path: str, problem: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = sorted(folder.rglob("*"))
    target = ["-o", "report.md"] if command == "check" else []
    assert run([command, "good.txt", path, *target]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith(f"Error: {path}: ")
    assert problem in err
    assert err.count("\n") == 1, "one line, no traceback"
    assert err.partition(problem)[2].strip(" .\n"), "says what to do"
    assert sorted(folder.rglob("*")) == before
