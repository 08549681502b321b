"""Measure name comparison on labelled pairs: python tests/benchmarks/name_bench.py CASES.csv.

The file has the columns schema, name1, name2 and is_match, as the name benchmark of
nomenklatura (MIT licence) has. A pair counts as matched where the verdict is same or compatible.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.compare.names import compare_names
from checker.compare.verdict import Verdict

Case = dict[str, str]


def scores(cases: Iterable[Case]) -> tuple[float, float, float]:
    """Precision, recall and F1 of "same or compatible" against the label."""
    right = claimed = wanted = 0
    for case in cases:
        verdict = compare_names(case["name1"], case["name2"]).verdict
        matched = verdict in {Verdict.SAME, Verdict.COMPATIBLE}
        label = case["is_match"].strip().lower() == "true"
        right += matched and label
        claimed += matched
        wanted += label
    precision, recall = right / max(1, claimed), right / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main(path: str) -> None:
    """Print the figures for all pairs and for people."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file))
    people = [case for case in cases if case["schema"] == "Person"]
    for label, chosen in (("all", cases), ("persons", people)):
        precision, recall, f1 = scores(chosen)
        sys.stdout.write(
            f"{label:8} {len(chosen):4} pairs  "
            f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1])
