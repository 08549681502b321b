"""What a CI platform tells the jobs it runs, and the summary that it shows of one."""

from __future__ import annotations

import os
from pathlib import Path

from checker.cli.output import append
from checker.types import Report

#: Where the platforms put the repository (docs.github.com, "Variables reference", and
#: docs.gitlab.com, "Predefined CI/CD variables").
_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def root() -> str:
    """The root of the repository in a job, and elsewhere the folder we are in."""
    known = (os.environ.get(name) for name in _ROOTS)
    return os.path.realpath(next(filter(None, known), "."))


def append_summary(report: Report) -> None:
    """Add the whole report to the summary of the step, where there is one to write to."""
    named = os.environ.get("GITHUB_STEP_SUMMARY")
    if not named:
        return
    from checker.report.ci.summary import MOST, render_summary

    target = Path(named)
    written = target.stat().st_size if target.exists() else 0
    append(target, render_summary(report, root(), _address(), MOST - written))


def _address() -> str:
    """The address of an article in the commit that the job is about, as its source text."""
    parts = [os.environ.get(f"GITHUB_{name}") for name in ("SERVER_URL", "REPOSITORY", "SHA")]
    if not all(parts):
        return "{}"
    server, repository, commit = parts
    return f"{server}/{repository}/blob/{commit}/{{}}?plain=1"
