from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.progress import progress

pty = pytest.importorskip("pty", reason="a terminal can be made only on Unix")


def test_nothing_is_drawn_where_nobody_looks(capfd: pytest.CaptureFixture[str]) -> None:
    with progress() as tell:
        assert tell is None
    assert capfd.readouterr() == ("", "")


def test_on_a_terminal_the_bar_is_drawn_on_stderr_and_taken_away() -> None:
    code = (
        "from checker.cli.progress import progress\n"
        "with progress() as tell:\n"
        "    tell('Reading', 1, 2)\n"
        "print('report')\n"
    )
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    os.close(theirs)
    drawn = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.stdout == b"report\n"
    assert "Reading" in drawn
    assert drawn.rstrip().endswith("\x1b[2K"), "the line is cleared at the end"
