"""Git repositories made for a test: on disk, with nobody's settings."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

#: No setting of the machine, no hook's repository, and commits that are the same every time.
ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Desk",
    "GIT_AUTHOR_EMAIL": "desk@example.org",
    "GIT_AUTHOR_DATE": "2025-10-08T12:00:00Z",
    "GIT_COMMITTER_NAME": "Desk",
    "GIT_COMMITTER_EMAIL": "desk@example.org",
    "GIT_COMMITTER_DATE": "2025-10-08T12:00:00Z",
}


@dataclass(frozen=True)
class Repository:
    """A repository and what a test does in it."""

    folder: Path

    def git(self, *words: str) -> str:
        """Run git in it and return what it prints, an error where it fails."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(
            ["git", "-c", "protocol.file.allow=always", *words],  # noqa: S607 - wherever the PATH has it
            cwd=self.folder,
            env={**kept, **ENVIRONMENT},
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

    def write(self, name: str, text: str) -> Path:
        """Write a file, its folders with it."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def commit(self, **texts: str) -> str:
        """Commit all there is, and files of these names ("a" is a.txt); return its name."""
        for name, text in texts.items():
            self.write(f"{name}.txt", text)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Articles")
        return self.git("rev-parse", "HEAD")


def repository(folder: Path) -> Repository:
    """A new repository with the branch main."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Repository(folder)
    made.git("init", "--quiet", "--initial-branch=main")
    return made
