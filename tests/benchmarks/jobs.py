"""Times a check with one core against the same check with several.

    python tests/benchmarks/jobs.py FOLDER [--jobs N] [--rounds N]

Both run in turns, each in a process of its own and without kept vectors. Printed are the medians
of the wall time and of the processor's time, and their ratios. The bytes of all reports must be
the same: the exit status is 1 where they are not, or where several cores take longer than one.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    """What one check took, in seconds, and what it said."""

    wall: float
    processor: float
    report: bytes


def timed(folder: Path, jobs: str) -> Run:
    """Check a folder with so many cores."""
    command = [sys.executable, "-m", "checker", "check", str(folder), "--jobs", jobs]
    options = ["--no-cache", "--no-config", "--format", "json", "--fail-on", "never"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, check=True)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
    return Run(wall, user + system, done.stdout)


def main() -> int:
    """Print the figures; the exit status is 1 where they are not as promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "seeds")
    parser.add_argument("--jobs", default="auto")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    folder = asked.folder.resolve()
    alone: list[Run] = []
    together: list[Run] = []
    for _ in range(asked.rounds):
        alone.append(timed(folder, "1"))
        together.append(timed(folder, asked.jobs))
    wall = median(run.wall for run in together) / median(run.wall for run in alone)
    processor = median(run.processor for run in together) / median(run.processor for run in alone)
    same = len({run.report for run in (*alone, *together)}) == 1
    print(  # noqa: T201 - a script's result
        f"one core: {median(run.wall for run in alone):.1f} s; {asked.jobs}: "
        f"{median(run.wall for run in together):.1f} s; ratio of wall time {wall:.2f}, of the "
        f"processor's {processor:.2f}; reports {'are the same' if same else 'DIFFER'}"
    )
    return int(not same or wall > 1)


if __name__ == "__main__":
    sys.exit(main())
