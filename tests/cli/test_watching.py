from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
import watchfiles

from checker.cli import watched, watching
from checker.cli.check import check
from checker.cli.invocation import Invocation
from checker.cli.main import run
from checker.errors import CheckerError
from tests.events import FLOOD

ROOT = Path(__file__).resolve().parents[2]
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the flood's articles in it, to stand in while the test runs."""
    (tmp_path / "flood").mkdir()
    for path, text in FLOOD.items():
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asking(*words: str) -> Invocation:
    """What the command is asked by these words."""
    return Invocation(**check.make_context("check", [*words, "--watch"]).params)


def watch(asked: Invocation, *acts: Callable[[], object]) -> int:
    """Watch through as many checks as there are acts, each done in its check, and then stop."""
    left = iter(acts)
    checks = 0

    def once(_asked: Invocation) -> int:
        nonlocal checks
        checks += 1
        act = next(left, None)
        if act is None:
            raise KeyboardInterrupt
        act()
        return 0

    with pytest.raises(KeyboardInterrupt):
        watching.check_again(asked, once)
    return checks


def later(act: Callable[[], object]) -> Callable[[], object]:
    """Do it when nobody checks any more and the watch is on."""
    return lambda: threading.Timer(0.6, act).start()


def told(capfd: Captured) -> list[str]:
    """The lines that say what was changed."""
    lines = capfd.readouterr().err.splitlines()
    return [line.removeprefix("--- ") for line in lines if line.startswith("--- ")]


def new(folder: Path, name: str, text: str = "The bridge is open.") -> Callable[[], object]:
    def write() -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")

    return write


def test_a_change_during_a_check_and_one_after_it_are_both_seen(
    folder: Path, capfd: Captured
) -> None:
    acts = [new(folder, "flood/post.txt"), later(new(folder, "flood/herald.txt"))]
    assert watch(asking("flood"), *acts) == 3
    assert told(capfd) == ["changed: flood/post.txt", "changed: flood/herald.txt"]


def test_what_is_added_and_removed_is_told_apart(folder: Path, capfd: Captured) -> None:
    acts = [
        new(folder, "flood/new.md"),
        (folder / "flood" / "new.md").unlink,
        new(folder, "flood/deep/new.md"),
        later(new(folder, "flood/deep/new.md", "It is closed again.")),
    ]
    assert watch(asking("flood"), *acts) == 5
    assert told(capfd) == [
        "added: flood/new.md",
        "removed: flood/new.md",
        "added: flood/deep/new.md",
        "changed: flood/deep/new.md",
    ]


def test_a_file_that_is_put_in_place_of_another_is_changed(folder: Path, capfd: Captured) -> None:
    """Editors write a new file and rename it; a watch on the old one would see no more."""

    def save() -> None:
        new(folder, "draft~", "The bridge is closed.")()
        (folder / "draft~").replace(folder / "flood" / "post.txt")

    assert watch(asking("flood/post.txt"), later(save), later(new(folder, "flood/post.txt"))) == 3
    assert told(capfd) == ["changed: flood/post.txt"] * 2


def test_the_configuration_counts_wherever_it_is_found(folder: Path, capfd: Captured) -> None:
    acts = [later(new(folder, "checker.toml", "")), new(folder, "flood/pyproject.toml", "")]
    assert watch(asking("flood"), *acts) == 3
    assert told(capfd) == ["added: checker.toml", "added: flood/pyproject.toml"]


def test_files_named_by_options_count(folder: Path, capfd: Captured) -> None:
    new(folder, "other/own.toml", "")()
    asked = asking("flood", "--config", "other/own.toml")
    assert watch(asked, new(folder, "other/own.toml", "jobs = 1\n")) == 2
    assert told(capfd) == ["changed: other/own.toml"]


def test_the_baseline_that_the_configuration_names_counts(folder: Path, capfd: Captured) -> None:
    new(folder, "checker.toml", 'baseline = "known/all.json"\n')()
    acts = [new(folder, "known/all.json", "{}"), later(new(folder, "known/all.json", "{ }"))]
    assert watch(asking("flood"), *acts) == 3
    assert told(capfd) == ["added: known/all.json", "changed: known/all.json"]


def test_a_broken_configuration_is_watched_until_it_is_mended(
    folder: Path, capfd: Captured
) -> None:
    new(folder, "checker.toml", "baseline = ")()
    assert watch(asking("flood"), new(folder, "checker.toml", "")) == 2
    assert told(capfd) == ["changed: checker.toml"]


def test_what_is_no_article_starts_nothing(folder: Path) -> None:
    """Neither a report that the check writes itself, nor what lies in hidden folders."""

    def nothing() -> None:
        new(folder, "flood/report.json", "{}")()
        new(folder, "flood/.git/notes.md")()
        threading.Timer(1.5, new(folder, "flood/post.txt")).start()

    started = time.monotonic()
    assert watch(asking("flood"), nothing) == 2
    assert time.monotonic() - started > 1.2


def test_several_saves_at_once_are_one_change(folder: Path, capfd: Captured) -> None:
    def save() -> None:
        for number in range(8):
            new(folder, f"flood/{number}.txt")()
            time.sleep(0.05)

    assert watch(asking("flood"), later(save)) == 2
    assert told(capfd) == [
        "added: flood/0.txt, flood/1.txt, flood/2.txt, flood/3.txt, flood/4.txt and 3 more"
    ]


def test_drafts_are_watched_too(folder: Path, capfd: Captured) -> None:
    new(folder, "draft.md")()
    asked = asking("--draft", "draft.md", "flood")
    assert watch(asked, later(new(folder, "draft.md", "It is shut."))) == 2
    assert told(capfd) == ["changed: draft.md"]


@pytest.mark.parametrize(
    "error", [CheckerError("a.txt: is empty."), PermissionError(13, "Permission denied", "a.txt")]
)
def test_what_cannot_be_read_is_told_and_waited_for(
    error: Exception, folder: Path, capfd: Captured
) -> None:
    def fail() -> None:
        new(folder, "flood/post.txt")()
        raise error

    assert watch(asking("flood"), fail) == 2
    assert "Error: a.txt: " in capfd.readouterr().err


def test_an_input_that_is_not_there_yet_is_waited_for(folder: Path, capfd: Captured) -> None:
    assert watch(asking("coming/a.txt"), later(new(folder, "coming/a.txt"))) == 2
    assert told(capfd) == ["added: coming/a.txt"]


@pytest.mark.usefixtures("folder")
def test_a_fault_of_the_program_ends_it() -> None:
    def broken(_asked: Invocation) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        watching.check_again(asking("flood"), broken)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["-"], "standard input is read once"),
        (["flood", "--draft", "-"], "standard input is read once"),
        (
            ["flood", "--update-baseline", "--baseline", "known.json"],
            "would hide every finding",
        ),
    ],
)
def test_what_cannot_be_watched_is_refused(
    words: list[str], problem: str, folder: Path, capfd: Captured
) -> None:
    assert run(["check", *words, "--watch"]) == 2
    assert problem in capfd.readouterr().err
    assert not (folder / "known.json").exists()


def test_folders_that_the_system_will_not_watch_are_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Iterator[None]:
        raise RuntimeError("inotify watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    with pytest.raises(CheckerError, match=r"limit reached.*WATCHFILES_FORCE_POLLING"):
        watching.check_again(asking("flood"), lambda _: 0)
    assert watched.state_of(asking("flood")).keys() == {
        file.relative_to(folder) for file in (folder / "flood").iterdir()
    }


def until(stream: IO[str], words: str) -> list[str]:
    """The lines of a stream up to the one with the words."""
    lines = []
    for line in stream:
        lines.append(line)
        if words in line:
            return lines
    raise AssertionError(f"{words!r} was never said: {lines}")


def test_the_whole_of_it_ends_with_ctrl_c_and_reports_every_time(folder: Path) -> None:
    command = [sys.executable, "-m", "checker", "check", "flood", "--watch", "-o", "report.md"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as started:
        assert started.stderr is not None
        until(started.stderr, "Watching for changes")
        assert "Branvik" in (folder / "report.md").read_text("utf-8")
        post = folder / "flood" / "post.txt"
        post.write_text(FLOOD["flood/post.txt"].replace("Branvik", "Brandvik"), "utf-8")
        until(started.stderr, "the report is in report.md")
        assert "Branvik" not in (folder / "report.md").read_text("utf-8")
        post.write_bytes(b"\xff\xfe")
        until(started.stderr, "Error: flood/post.txt: ")
        started.send_signal(signal.SIGINT)
        assert "Interrupted." in started.stderr.read()
    assert started.returncode == 130
