"""Asking git, without a shell, and without anything that its settings or a hook could change."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from checker.errors import CheckerError

#: What git sets for its hooks (githooks(5), git(1)): with them every folder would seem to lie in
#: the repository of the hook. The repository asked about is the one that a folder lies in.
_OF_HOOKS: Final = frozenset(
    {
        "GIT_COMMON_DIR",
        "GIT_DIR",
        "GIT_IMPLICIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
        "GIT_WORK_TREE",
    }
)
#: English, no lock that can wait, and nothing fetched: a check runs offline.
_ALWAYS: Final = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LANGUAGE": "C",
    "LC_ALL": "C",
}
#: A file system monitor is a program that the repository names, and whether a file may be run is
#: no matter of its text.
_SETTINGS: Final = ("core.quotepath=off", "core.fsmonitor=false", "core.fileMode=false")


@dataclass(frozen=True, slots=True)
class Answer:
    """What git printed, and what it complained of where it failed."""

    said: bytes
    complaint: str | None

    @property
    def line(self) -> str | None:
        """The answer where it is one line; none where git failed."""
        return None if self.complaint is not None else os.fsdecode(self.said).rstrip("\n")


def ask(folder: Path, *words: str) -> Answer:
    """Run git in a folder and return its answer; raises ``CheckerError`` where there is no git."""
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    kept = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    try:
        run = subprocess.run(  # noqa: S603 - a list of words, no shell
            ["git", "--no-pager", *settings, "-C", os.fspath(folder), *words],  # noqa: S607 - wherever the PATH has it
            env={**kept, **_ALWAYS},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        reason = (error.strerror or "it does not start").lower()
        raise CheckerError(
            f"git cannot be run ({reason}). Install it and see that it is on the PATH, or name "
            "the drafts with --draft."
        ) from error
    complaint = os.fsdecode(run.stderr).strip() or f"git ended with status {run.returncode}"
    return Answer(run.stdout, complaint if run.returncode else None)


def told(folder: Path, *words: str) -> bytes:
    """What git answers; raises ``CheckerError`` with git's own words where it fails."""
    answer = ask(folder, *words)
    if answer.complaint is not None:
        complaint = answer.complaint.splitlines()[0].removeprefix("fatal: ")
        raise CheckerError(f"{folder.as_posix()}: git {words[0]} failed: {complaint}")
    return answer.said
