"""Measure name comparison on labelled pairs: python tests/benchmarks/name_bench.py CASES.csv.

The file has the columns schema, name1, name2 and is_match, as the name benchmark of
nomenklatura (MIT licence) has. Its label says whether two names have one bearer, and most of its
matches are misspellings ("Emanuel Macron" is a match of "Emmanuel Macron"). So the figure to look
at is "one bearer": the comparison takes both for one name when it says same, compatible, or
conflict, which is its word for "one name, one side misspelt". "No difference" counts only same
and compatible; it shows how many matches are told as misspelt, and cannot be high on such data.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.compare.names import compare_names
from checker.compare.verdict import Verdict

Case = dict[str, str]

NO_DIFFERENCE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})
ONE_BEARER = NO_DIFFERENCE | {Verdict.CONFLICT}


def scores(cases: Iterable[Case], matching: frozenset[Verdict]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the matching verdicts against the label."""
    right = claimed = wanted = 0
    for case in cases:
        matched = compare_names(case["name1"], case["name2"]).verdict in matching
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
    for meaning, matching in (("one bearer", ONE_BEARER), ("no difference", NO_DIFFERENCE)):
        for label, chosen in (("all", cases), ("persons", people)):
            precision, recall, f1 = scores(chosen, matching)
            sys.stdout.write(
                f"{meaning:14} {label:8} {len(chosen):4} pairs  "
                f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}\n"
            )


if __name__ == "__main__":
    main(sys.argv[1])
