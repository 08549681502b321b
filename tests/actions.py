"""Runs a job of a GitHub workflow on this machine, step by step, as far as that goes offline."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

#: Actions that need the platform; what they leave behind, the test makes itself.
PLATFORM = ("actions/checkout@", "actions/setup-python@", "github/codeql-action/upload-sarif@")

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_COMPARED = re.compile(r"(\S+) (==|!=) '([^']*)'")


@dataclass(frozen=True)
class Event:
    """What a workflow is told of the event that started it."""

    name: str
    base_ref: str = ""

    @property
    def context(self) -> dict[str, str]:
        """The values that expressions can ask for."""
        return {"github.event_name": self.name, "github.base_ref": self.base_ref}


@dataclass(frozen=True)
class Step:
    """A step that was run: its name, its exit status and what it wrote."""

    name: str
    status: int
    out: str
    err: str


def read_workflow(file: Path) -> dict[str, Any]:
    """The workflow as YAML has it."""
    loaded: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return loaded


def run_job(checkout: Path, event: Event, summary: Path) -> list[Step]:
    """Run the steps of the only job of the workflow that ``checker init`` wrote into a checkout.

    Actions of the platform and the installation are left out: what they leave behind is there. A
    step that fails ends the job, as it does there.
    """
    workflow = read_workflow(checkout / ".github" / "workflows" / "checker.yml")
    (job,) = workflow["jobs"].values()
    done: list[Step] = []
    for step in job["steps"]:
        if step.get("uses", "").startswith(PLATFORM) or "pip install" in step.get("run", ""):
            continue
        if not _is_wanted(step.get("if", "true"), event):
            continue
        environment = {**workflow.get("env", {}), **job.get("env", {}), **step.get("env", {})}
        done.append(_run(step, _environment(environment, event, summary), checkout))
        if done[-1].status and not step.get("continue-on-error"):
            break
    return done


def _run(step: Mapping[str, Any], environment: dict[str, str], checkout: Path) -> Step:
    # "bash -e {0}" is what the platform runs where a step names no shell (its documentation,
    # "Workflow syntax", jobs.<job_id>.steps[*].shell).
    done = subprocess.run(
        ["/bin/bash", "-e", "-c", step["run"]],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return Step(step["name"], done.returncode, done.stdout, done.stderr)


def _environment(stated: Mapping[str, str], event: Event, summary: Path) -> dict[str, str]:
    """What a step finds in its environment; nothing of ours but where programs lie."""
    scripts = str(Path(sys.executable).parent)
    given = {
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(summary.parent),
        "LANG": "C.UTF-8",
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_EVENT_NAME": event.name,
        "GITHUB_BASE_REF": event.base_ref,
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    return given | {name: _worded(value, event) for name, value in stated.items()}


def _worded(value: str, event: Event) -> str:
    return _EXPRESSION.sub(lambda found: event.context[found[1]], value)


def _is_wanted(condition: str, event: Event) -> bool:
    """Whether a step runs; only the conditions that our own workflow has are understood."""
    if condition == "true":
        return True
    compared = _COMPARED.fullmatch(condition)
    assert compared, f"{condition!r} is a condition this test cannot decide"
    return (event.context[compared[1]] == compared[3]) == (compared[2] == "==")
