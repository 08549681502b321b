"""Time and memory of ``checker check`` for more and more articles, and whether time is linear.

    python tests/benchmarks/scale.py ARTICLES.jsonl.gz [SIZE ...] [--seed N] [--markdown]

ARTICLES.jsonl.gz holds one article a line, as an object with ``topic``, ``source``, ``date``,
``title`` and ``content_original``. A sample takes whole groups of articles of one topic and one
week, so that it holds as many articles on one event as the news does; a smaller sample is the
beginning of a larger one. Each size is checked by a process of its own, without the cache of
vectors. Its memory is the most that was resident, its time that of the processor, all threads
together (``getrusage``): other work on the machine lengthens the wall time, which stands beside
it. The exit status is 1 where doubling the articles multiplies the time by more than the bar, or
where memory exceeds it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import pairwise
from math import log2
from pathlib import Path
from typing import TypeAlias

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

ROOT = Path(__file__).resolve().parents[2]

#: One line of the file of articles.
Row: TypeAlias = dict[str, str]

SIZES = (10, 100, 1000, 4000)

#: How much longer twice the articles may take, and the most memory in GiB.
STEEPEST, MOST_MEMORY = 2.3, 4.0

#: Articles of one topic in one week: of a larger group most tell events of their own.
GROUP = range(2, 13)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run took."""

    articles: int
    words: int
    stories: int
    findings: int
    wall: float
    seconds: float
    """Time of the processor, all threads together."""
    gibibytes: float


def read_rows(path: Path) -> list[Row]:
    """Every article that has words and a whole date (1 % write it in a short way of their own)."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row for row in rows if row["content_original"] and _DAY.fullmatch(row["date"])]


def sample(rows: Sequence[Row], size: int, seed: int) -> list[Row]:
    """The first ``size`` articles of the groups by topic and week, in an order drawn by hash."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        year, week, _ = date.fromisoformat(row["date"]).isocalendar()
        groups[f"{seed} {row['topic']} {year} {week}"].append(row)
    drawn = sorted(groups, key=lambda name: sha256(name.encode()).digest())
    chosen = [row for name in drawn if len(groups[name]) in GROUP for row in groups[name]]
    if len(chosen) < size:
        raise SystemExit(f"Only {len(chosen)} articles stand in groups; {size} were asked for.")
    return chosen[:size]


def write_articles(rows: Sequence[Row], folder: Path) -> int:
    """Write each article to a file with front matter; the number of their words."""
    for number, row in enumerate(rows):
        facts = {key: row[key] for key in ("title", "source", "date")}
        front = "".join(f"{key}: {json.dumps(fact)}\n" for key, fact in facts.items())
        page = f"---\n{front}---\n\n{row['content_original']}\n"
        (folder / f"{number:05}.md").write_text(page, "utf-8")
    return sum(len(row["content_original"].split()) for row in rows)


def measure(rows: Sequence[Row]) -> Measured:
    """Check the articles in a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        folder, report = Path(scratch) / "articles", Path(scratch) / "report.json"
        folder.mkdir()
        words = write_articles(rows, folder)
        command = [sys.executable, "-m", "checker", "check", "articles", "--no-cache"]
        command += ["--fail-on", "never", "-o", str(report)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        started = time.perf_counter()
        child = subprocess.Popen(command, cwd=scratch, env=environment)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise SystemExit(f"checker check exited with {child.returncode}")
        told = json.loads(report.read_text("utf-8"))
    counted = len(told["stories"]), len(told["findings"])
    seconds = used.ru_utime + used.ru_stime
    return Measured(len(rows), words, *counted, wall, seconds, used.ru_maxrss / 2**20)


def per_doubling(less: Measured, more: Measured) -> float:
    """By how much each doubling between two sizes multiplied the time."""
    doublings = log2(more.articles / less.articles)
    return float((more.seconds / less.seconds) ** (1 / doublings))


def table(curve: Sequence[Measured]) -> Iterator[str]:
    """The curve as a table of Markdown."""
    yield (
        "| articles | words | stories | findings | wall, s | processor, s | words/s | GiB "
        "| time per doubling |"
    )
    yield f"|{' ---: |' * 9}"
    ratios = ["", *(f"{per_doubling(less, more):.2f}" for less, more in pairwise(curve))]
    for run, ratio in zip(curve, ratios, strict=True):
        yield (
            f"| {run.articles:,} | {run.words:,} | {run.stories:,} | {run.findings:,} "
            f"| {run.wall:,.1f} | {run.seconds:,.1f} | {run.words / run.seconds:,.0f} "
            f"| {run.gibibytes:.2f} | {ratio} |"
        )


def heading(chosen: argparse.Namespace) -> str:
    """When, at which commit and by which command the curve was measured."""
    head = (ROOT / ".git" / "HEAD").read_text("utf-8").strip()
    reference = ROOT / ".git" / head.removeprefix("ref: ")
    commit = reference.read_text("utf-8").strip() if head.startswith("ref: ") else head
    sizes = " ".join(map(str, sorted(chosen.sizes)))
    day = datetime.now(UTC).date().isoformat()
    cores = len(os.sched_getaffinity(0))
    return (
        f"{day}, commit {commit[:7]}, {cores} cores: "
        f"`python tests/benchmarks/scale.py {chosen.articles.name} {sizes} --seed {chosen.seed}`"
    )


def main() -> int:
    """Print the curve; the exit status is 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--markdown", action="store_true", help="print the table alone")
    chosen = parser.parse_args()
    rows = read_rows(chosen.articles)
    curve: list[Measured] = []
    for size in sorted(chosen.sizes):
        curve.append(measure(sample(rows, size, chosen.seed)))
        sys.stderr.write(f"{list(table(curve))[-1]}\n")
    lines = table(curve) if chosen.markdown else [heading(chosen), "", *table(curve)]
    print("\n".join(lines))  # noqa: T201 - a script's result
    steepest = max((per_doubling(*pair) for pair in pairwise(curve)), default=0.0)
    return int(steepest > STEEPEST or max(run.gibibytes for run in curve) > MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
