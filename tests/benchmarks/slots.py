"""How well the slots of numbers and dates are told: python tests/benchmarks/slots.py EVAL_FOLDER.

Two average precisions, each pair scored by trees that have not seen its story nor its look-alike
(``ecb-07a`` and ``ecb-07b``; ten folds, ``held_out_scores`` in models/slots/train.py):

- numbers: the pairs in EVAL_FOLDER/number_pairs.jsonl.gz (``{"story", "a": [file, start, end],
  "b": ..., "conflict"}``), joined by overlap with the numbers and dates that checker reads; a
  pair that it does not read, or does not look at, scores 0.
- dates: made the same way. Of every two articles of a story each date with the three dates of the
  other whose sentences are nearest by cosine, in either direction, equal values left out; true
  where the gold has the two in different readings of one discrepancy.

Beside each stands the figure on the pairs that checker would report: values that conflict, none
of them in the other's sentence. With ``--scores FILE`` the scores of the number pairs are written
out, one a line, in their order.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score

from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.find import date_fillers
from checker.story.slots.values import compare_values
from checker.types import AnnotatedArticle, Filler

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "models" / "slots"))
from train import (  # type: ignore[import-not-found] # found by its folder
    examples,
    gold_readings,
    held_out_scores,
    read_story,
    readings_conflict,
)

#: As the number pairs were made.
NEAREST = 3

Place = tuple[str, int, int]
Scores = Mapping[tuple[str, Place, Place], float]


def place_of(filler: Filler) -> Place:
    """The file a value stands in, and from where to where."""
    return Path(filler.path).name, filler.mention.start, filler.mention.end


def score_pairs(kind: str, stories: Mapping[Path, Sequence[AnnotatedArticle]]) -> Scores:
    """Every pair that checker looks at or learns from, scored; prints the figure on the former."""
    encoder = load_encoder()
    found = [e for gold, read in stories.items() for e in examples(read, gold, kind, encoder)]
    scores = held_out_scores(found)
    told = np.array([e.is_candidate and not e.is_planted for e in found])
    truth = np.array([e.is_conflict for e in found])
    figure = average_precision_score(truth[told], scores[told])
    counts = f"{(told & truth).sum()} conflicts in {told.sum()}"
    sys.stdout.write(f"{kind}, pairs that may be reported: {figure:.3f} ({counts})\n")
    return {
        (e.story, *sorted((place_of(e.left), place_of(e.right)))): float(score)
        for e, score in zip(found, scores, strict=True)
        if not e.is_planted
    }


def number_pairs(path: Path) -> Iterator[tuple[str, Place, Place, bool]]:
    """The stored pairs of numbers."""
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        pair = json.loads(line)
        yield pair["story"], tuple(pair["a"]), tuple(pair["b"]), pair["conflict"]


def joined(pairs: Sequence[tuple[str, Place, Place, bool]], scores: Scores) -> NDArray[np.float64]:
    """The best score of any scored pair that overlaps each pair on both sides, or 0."""
    near: dict[tuple[str, str], set[Place]] = defaultdict(set)
    for story, *ends in scores:
        for end in ends:
            near[story, end[0]].add(end)
    return np.array(
        [
            max(
                (
                    scores.get((story, min(one, other), max(one, other)), 0.0)
                    for one in _over(near[story, a[0]], a)
                    for other in _over(near[story, b[0]], b)
                ),
                default=0.0,
            )
            for story, a, b, _ in pairs
        ]
    )


def _over(places: set[Place], at: Place) -> list[Place]:
    return [place for place in places if place[1] < at[2] and at[1] < place[2]]


def date_pairs(
    gold: Path, read: Sequence[AnnotatedArticle], encoder: Encoder
) -> Iterator[tuple[str, Place, Place, bool]]:
    """Each date with its three nearest in every other article, and whether they conflict."""
    story = gold.parent.parent / "stories" / gold.stem
    discrepancies = list(gold_readings(gold, story))
    claims = claims_of(read)
    vectors = encoder.encode(claim_texts(read, claims))
    row_of = {(c.path, c.sentence.start): row for row, c in enumerate(claims)}
    in_article: dict[str, list[Filler]] = defaultdict(list)
    for filler in date_fillers(read):
        in_article[filler.path].append(filler)
    for ours, theirs in combinations(in_article.values(), 2):
        rows = [[row_of[f.path, f.sentence.start] for f in side] for side in (ours, theirs)]
        for i, j in nearest(vectors[rows[0]] @ vectors[rows[1]].T):
            one, other = ours[i], theirs[j]
            if compare_values(one.mention, other.mention) is not Verdict.SAME:
                first, second = sorted((place_of(one), place_of(other)))
                is_conflict = readings_conflict(one, other, discrepancies)
                yield gold.stem, first, second, is_conflict


def nearest(likeness: NDArray[np.float32]) -> list[tuple[int, int]]:
    """The pairs among the nearest of their row or of their column."""
    rows = np.argsort(-likeness, axis=1, kind="stable")[:, :NEAREST]
    columns = np.argsort(-likeness, axis=0, kind="stable")[:NEAREST]
    found = {(i, int(j)) for i, row in enumerate(rows) for j in row}
    return sorted(found | {(int(i), j) for j, column in enumerate(columns.T) for i in column})


def report(
    name: str, pairs: Sequence[tuple[str, Place, Place, bool]], scored: NDArray[np.float64]
) -> None:
    """Print the average precision of one kind."""
    truth = np.array([pair[3] for pair in pairs])
    looked = (scored[truth] > 0).sum()
    figure = average_precision_score(truth, scored)
    counts = f"{truth.sum()} conflicts in {len(pairs)}, {looked} of them looked at"
    sys.stdout.write(f"{name}: average precision {figure:.3f} ({counts})\n")


def main() -> None:
    """Print both figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scores", type=Path)
    chosen = parser.parse_args()
    golds = sorted((chosen.folder / "gold").glob("*.jsonl"))
    stories = {gold: read_story(chosen.folder / "stories" / gold.stem) for gold in golds}
    dates, numbers = score_pairs("dates", stories), score_pairs("numbers", stories)
    pairs = list(number_pairs(chosen.folder / "number_pairs.jsonl.gz"))
    scored = np.maximum(joined(pairs, numbers), joined(pairs, dates))
    if chosen.scores:
        chosen.scores.write_text("".join(f"{score:.6f}\n" for score in scored), "utf-8")
    report("numbers", pairs, scored)
    encoder = load_encoder()
    made = [pair for gold, read in stories.items() for pair in date_pairs(gold, read, encoder)]
    report("dates", made, joined(made, dates))


if __name__ == "__main__":
    main()
