"""Writes reports/quality.md: what is found, missed and spent, each figure with its command.

    python tests/benchmarks/quality.py ../shared/eval ../shared/data
    python tests/benchmarks/quality.py ../shared/eval ../shared/data --only Cost Dates

The first folder holds the scorers with their gold, the second the public sets. Each section is
one command's own words, with the day and the commit it was run at; ``--only`` runs some sections
again and keeps the others as they stand. A section whose command fails stays as it was, and the
run ends with status 1.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "reports" / "quality.md"
CHECK = f"{Path(sys.executable).with_name('checker')} check --format json"

HEAD = """# What the checker finds, misses and costs

Written by `python tests/benchmarks/quality.py EVAL DATA`, where EVAL holds the scorers and the
stories with known discrepancies, and DATA the public sets that the models' cards name. Nobody's
text is in this file. Figures on stories that a model was trained or tuned on are better than what
a new story gets: each section says so where it is so.
"""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page: a command, and which of the lines it prints are its figures."""

    title: str
    tells: str
    command: tuple[str, ...]
    keeps: str = ""
    """An expression that the lines worth showing match; every line where it is empty."""
    is_markdown: bool = False


SECTIONS = (
    Section(
        "Findings",
        "Stories with known discrepancies: found and in the gold per kind, and false alarms. The "
        "slot models were trained on these stories (models/slots has the figures without).",
        ("EVAL/score.py", "--command", "CHECK"),
        r"^(?:kind|recall)\b|^[a-z]+ +\d+/",
    ),
    Section(
        "Mistakes planted in real stories",
        "One fact of one article changed at random: how many of the changes are reported.",
        ("-m", "tests.benchmarks.planted", "EVAL", "--count", "400", "--seed", "3"),
        r"\d+/\d+",
    ),
    Section(
        "Findings in stories that no slot model has seen",
        "The same stories in five parts, each checked with models trained on the other four; rules "
        "and thresholds were written with all of them in view. Below, for each band of confidence, "
        "how many of the findings said are right.",
        ("-m", "tests.benchmarks.held_out", "EVAL"),
    ),
    Section(
        "What each part gives",
        "The whole run with one part taken away, nothing trained anew.",
        ("-m", "tests.benchmarks.ablations", "EVAL"),
    ),
    Section(
        "Stories and claims",
        "Two look-alike events in one pile, from many outlets; the stories were trained on.",
        ("EVAL/clusters.py", "DATA/ecbplus", "--command", "CHECK"),
        r"^(?:claims|stories):",
    ),
    Section(
        "Which numbers and dates answer one question",
        "Pairs of values in those same stories, each scored by a model that has not seen its "
        "story; what to measure was chosen on them.",
        ("tests/benchmarks/slots.py", "EVAL"),
    ),
    Section(
        "Dates",
        "TimeBank and AQUAINT; tuned on them.",
        ("EVAL/timex.py", "DATA/tempeval3/TBAQ-cleaned", "--command", "EXTRACT"),
        r"strict F1",
    ),
    Section(
        "Quotations and who speaks",
        "PolNeAR's development part; tuned on it.",
        ("EVAL/quotes.py", "DATA/polnear/data/dev", "--command", "EXTRACT"),
        r"quotations:",
    ),
    Section(
        "Cost",
        "Real articles in growing piles, each run in a process of its own, without a cache.",
        ("tests/benchmarks/scale.py", "DATA/allsides_abp.jsonl.gz", "--markdown"),
        is_markdown=True,
    ),
)


def main() -> int:
    """Run the sections asked for and write the page again."""
    arguments = _arguments()
    page = PAGE.read_text("utf-8") if PAGE.exists() else ""
    written = dict(_written(page))
    is_whole = True
    for section in SECTIONS:
        if arguments.only and section.title not in arguments.only:
            continue
        sys.stderr.write(f"{section.title}\n")
        printed = _printed(section, arguments.eval, arguments.data)
        if printed is None:
            is_whole = False
        else:
            written[section.title] = _worded(section, printed)
    parts = [f"{written[each.title].rstrip()}\n" for each in SECTIONS if each.title in written]
    PAGE.write_text("\n".join([HEAD, *parts]), "utf-8")
    return 0 if is_whole else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("eval", type=Path, help="folder of the scorers")
    parser.add_argument("data", type=Path, help="folder of the public sets")
    titles = [section.title for section in SECTIONS]
    parser.add_argument("--only", nargs="+", choices=titles, help="sections to run again")
    return parser.parse_args()


def _written(page: str) -> Iterator[tuple[str, str]]:
    """The sections that stand on the page, by their titles."""
    for part in re.split(r"(?m)^(?=## )", page)[1:]:
        yield part.splitlines()[0].removeprefix("## "), part


def _printed(section: Section, scorers: Path, sets: Path) -> str | None:
    """What the section's command prints, or None where it fails."""
    places = {"EVAL": str(scorers), "DATA": str(sets), "CHECK": CHECK}
    places["EXTRACT"] = CHECK.replace(" check ", " extract ")
    command = [_placed(word, places) for word in section.command]
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.stderr.write(f"{section.title} failed:\n{done.stderr[-2000:]}\n")
        return None
    return done.stdout


def _placed(word: str, places: dict[str, str]) -> str:
    """A word of a command with the name of a folder or command it begins with put in."""
    head, slash, rest = word.partition("/")
    return places.get(head, head) + slash + rest


def _worded(section: Section, printed: str) -> str:
    lines: Sequence[str] = printed.rstrip().splitlines()
    if section.keeps:
        lines = [line for line in lines if re.search(section.keeps, line)]
    shown = "\n".join(lines)
    figures = shown if section.is_markdown else f"```text\n{shown}\n```"
    command = " ".join(
        word for word in section.command if word not in {"--command", "CHECK", "EXTRACT"}
    )
    day = datetime.now(UTC).date().isoformat()
    return (
        f"## {section.title}\n\n{section.tells}\n\n{figures}\n\n"
        f"<sub>{day}, commit {_commit()}: `python {command}`</sub>\n"
    )


def _commit() -> str:
    """The commit that was run, with a mark where the working tree differs from it."""
    describe = ["git", "describe", "--always", "--dirty=, changed", "--exclude=*"]
    done = subprocess.run(describe, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


if __name__ == "__main__":
    raise SystemExit(main())
