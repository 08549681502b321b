"""The files that ``checker init`` writes, worded for one project."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from checker import __version__
from checker.config.find import OWN, PROJECT, find
from checker.config.template import template

#: Where a wheel may lie that a job installs: nothing but pip and the repository is needed for it.
SOURCE = f"vendor/checker-{__version__}-py3-none-any.whl"
#: Folders in which projects keep their articles; the first of them that is there is meant.
FOLDERS = ("articles", "stories", "content", "posts", "drafts", "texts", "seeds")

WORKFLOW = ".github/workflows/checker.yml"
PRE_COMMIT = ".pre-commit-config.yaml"
GITLAB = ".gitlab-ci.yml"


@dataclass(frozen=True, slots=True)
class Starter:
    """One file for a project to begin with."""

    name: str
    text: str
    entry: str | None = None
    """What to add to a file of this name that is there already; none where nothing is missing."""


def starters(articles: str, *, for_gitlab: bool = False) -> tuple[Starter, ...]:
    """The files for a project whose articles lie in a folder, named from the project's own.

    Nothing of the folder's name can become a command or another key: it is quoted for each file.
    """
    hook = _worded(
        "pre-commit.yml",
        ENTRY=f"checker check {shlex.quote(articles)} --changed-since HEAD",
        FILES=_files_below(articles),
    )
    job = "gitlab.yml" if for_gitlab else "workflow.yml"
    worded = _worded(job, ARTICLES=articles, SOURCE=SOURCE)
    return (
        Starter(OWN, template()),
        Starter(GITLAB, worded, worded) if for_gitlab else Starter(WORKFLOW, worded),
        Starter(PRE_COMMIT, f"repos:\n{hook}", hook),
    )


def articles_of(project: Path) -> str:
    """The folder of a project in which its articles lie, as far as names tell."""
    return next((name for name in FOLDERS if (project / name).is_dir()), FOLDERS[0])


def has_table(project: Path) -> bool:
    """Whether the project's ``pyproject.toml`` has our table, which ``checker.toml`` would hide."""
    found = find([project]) if (project / PROJECT).is_file() else None
    return found is not None and found.file.name == PROJECT and _is_in(found.file, project)


def _is_in(file: Path, project: Path) -> bool:
    return file.resolve().parent == project.resolve()


def _files_below(articles: str) -> str:
    folder = "" if articles == "." else re.escape(articles.rstrip("/")) + "/"
    return rf"^{folder}.*\.(md|markdown|txt)$"


def _worded(name: str, **words: str) -> str:
    """A file with each ``@WORD@`` as a text in quotation marks; JSON's are YAML's too."""
    text = files("checker.config").joinpath("starter", name).read_text("utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", json.dumps(value, ensure_ascii=False))
    return text
