"""What a CI platform does with its files, as far as it can be done without the platform."""

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

ROOT = Path(__file__).resolve().parents[1]
_EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")
#: As "shell: bash" runs a step (docs.github.com, "Workflow syntax", steps[*].shell).
_BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]

#: A Python that makes an environment in which ``checker`` is the one under test, and installs
#: nothing: what it is asked to do stands in $CALLS.
_PYTHON = f"""#!/bin/sh
echo "$@" >> "$CALLS"
if [ "$2" = venv ]; then
  mkdir -p "$3/bin"
  cp "$0" "$3/bin/python"
  printf '#!/bin/sh\\nexec "{sys.executable}" -m checker "$@"\\n' > "$3/bin/checker"
  chmod +x "$3/bin/checker"
fi
"""


def load(name: str) -> Any:  # noqa: ANN401 - YAML is a tree of anything
    """A file of the repository that a platform reads."""
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


@dataclass(frozen=True)
class Ran:
    """What the steps of an action came to."""

    status: int
    log: str
    outputs: Mapping[str, str]
    asked: tuple[str, ...]
    """What Python was asked to do beside checking."""


class Job:
    """A job of GitHub in a workspace: it runs the steps of our composite action."""

    def __init__(self, workspace: Path, runner: Path) -> None:
        self.workspace = workspace
        self.runner = runner
        self.summary = runner / "summary"
        runner.mkdir()
        (runner / "python").write_text(_PYTHON)
        (runner / "python").chmod(0o755)

    def run(self, **inputs: str) -> Ran:
        """Run the action's own scripts one after the other, until one fails."""
        action = load("action.yml")
        known = {f"inputs.{name}": each["default"] for name, each in action["inputs"].items()}
        known |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        known["github.action_path"] = str(ROOT)
        status, log = 0, ""
        outputs: dict[str, str] = {}
        for step in action["runs"]["steps"]:
            if "run" in step and not status:
                status, told, outputs = self._step(step, known)
                log += told
                known |= {
                    f"steps.{step['id']}.outputs.{name}": value for name, value in outputs.items()
                }
        calls = (self.runner / "calls").read_text().splitlines()
        return Ran(status, log, outputs, tuple(calls))

    def _step(
        self, step: Mapping[str, Any], known: Mapping[str, str]
    ) -> tuple[int, str, dict[str, str]]:
        written = self.runner / "output"
        written.write_text("")
        environment = {
            **os.environ,
            "PATH": f"{self.runner}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "CALLS": str(self.runner / "calls"),
            "RUNNER_TEMP": str(self.runner),
            "GITHUB_OUTPUT": str(written),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_WORKSPACE": str(self.workspace),
            **{name: _filled(value, known) for name, value in step.get("env", {}).items()},
        }
        script = self.runner / "step.sh"
        script.write_text(_filled(step["run"], known))
        done = subprocess.run(
            [*_BASH, str(script)],
            cwd=self.workspace,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        lines = (line.partition("=") for line in written.read_text().splitlines())
        return done.returncode, done.stdout + done.stderr, {key: value for key, _, value in lines}


def _filled(text: str, known: Mapping[str, str]) -> str:
    """A text with its expressions replaced, as the platform does before anything runs."""
    return _EXPRESSION.sub(lambda found: known[found[1]], text)
