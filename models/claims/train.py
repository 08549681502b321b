"""Train and measure the model that tells how likely two sentences tell the same thing.

    python -m models.claims.train ECBPLUS_FOLDER EVAL_FOLDER

ECBPLUS_FOLDER is the corpus; of its sentences only some are annotated, and two of those are one
thing where they mention the same action. EVAL_FOLDER holds ``stories/NAME/*.txt`` and
``gold/NAME.jsonl``: two sentences that the gold sets against each other are one thing, those that
stand beside them in the two articles are not. Every figure is of a model that has seen neither
the topic nor the story; they go into README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.story.claims.clusters import cluster_claims
from checker.story.claims.pairs import FEATURES, ClaimPairs
from checker.story.logistic import Logistic
from checker.types import Passage
from models.claims.ecbplus import Topic, Unit, read_topics
from models.claims.examples import Pile, discrepancy_pile, event_piles, ranks

#: Strength of the penalty on weights, among 0.1, 0.3 and 1, which differ by 0.001 in AUC.
STRENGTH = 1 / 3

#: Thresholds of clustering that are measured.
THRESHOLDS = (0.30, 0.33, 0.40)

#: Parts of the cross-validation over stories.
FOLDS = 16

#: Groups of features that are left out in turn.
GROUPS = {
    "cosine": ("cosine",),
    "words": ("words",),
    "acts": ("acts",),
    "numbers and dates": ("numbers", "dates"),
}


def fitted(piles: Sequence[Pile], columns: Sequence[int]) -> Logistic:
    """A model over some of the features, trained on what the piles teach."""
    rows = np.concatenate([pile.rows[pile.taught] for pile in piles])
    truth = np.concatenate([pile.truth[pile.taught] == 1 for pile in piles])
    weight = np.concatenate([pile.weight[pile.taught] for pile in piles])
    scaler = StandardScaler().fit(rows[:, columns], sample_weight=weight)
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    model.fit(scaler.transform(rows[:, columns]), truth, sample_weight=weight)
    weights = np.zeros(len(FEATURES))
    weights[list(columns)] = model.coef_[0] / scaler.scale_
    intercept = float(model.intercept_[0] - scaler.mean_ @ weights[list(columns)])
    return Logistic(weights, intercept)


def held_out(piles: Sequence[Pile], columns: Sequence[int]) -> dict[str, Logistic]:
    """For each name of a pile's group a model that has seen nothing of the group."""
    groups = sorted({pile.group for pile in piles})
    models = {}
    for fold in range(FOLDS):
        unseen = set(groups[fold::FOLDS])
        model = fitted([pile for pile in piles if pile.group not in unseen], columns)
        models.update(dict.fromkeys(unseen, model))
    return models


def cluster_figures(
    piles: Sequence[Pile], models: dict[str, Logistic], least: float
) -> tuple[float, float, float]:
    """Precision, recall and F1 over pairs of annotated sentences of different articles."""
    right = said = 0
    for pile in piles:
        pairs = ClaimPairs(pile.left, pile.right, models[pile.group].probabilities(pile.rows))
        found: set[frozenset[Unit]] = set()
        for cluster in cluster_claims(pile.statements, pairs, least):
            units = [unit for claim in cluster.claims for unit in _units(pile, claim.passage)]
            found.update(frozenset(pair) for pair in combinations(dict.fromkeys(units), 2))
        apart = [tuple(pair) for pair in found if len({unit.path for unit in pair}) == 2]
        said += len(apart)
        right += sum(bool(one.actions & other.actions) for one, other in apart)
    wanted = sum(pile.wanted for pile in piles)
    precision, recall = right / max(1, said), right / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _units(pile: Pile, passage: Passage) -> Iterator[Unit]:
    for unit in pile.units:
        if unit.path == Path(passage.path).name and unit.span.overlaps(passage.span):
            yield unit


def topic_piles(topic: Topic) -> Iterator[Pile]:
    """The stories that are found in a topic."""
    with TemporaryDirectory() as folder:
        for name, text in topic.texts.items():
            Path(folder, name).write_text(text, "utf-8")
        annotated = annotate_all(read_articles([Path(folder)]))
    yield from event_piles(f"ecb-{topic.number:02}", annotated, topic.units)


def story_piles(folder: Path) -> Iterator[Pile]:
    """The stories with gold discrepancies."""
    for gold in sorted((folder / "gold").glob("*.jsonl")):
        story = folder / "stories" / gold.stem
        yield discrepancy_pile(gold, story, annotate_all(read_articles([story])))


def report(events: Sequence[Pile], stories: Sequence[Pile], columns: Sequence[int]) -> str:
    """The figures of models over some of the features, one line for each threshold."""
    models = held_out([*events, *stories], columns)
    lines = [
        "clusters from {:.2f}: precision {:.3f} recall {:.3f} F1 {:.3f}".format(
            least, *cluster_figures(events, models, least)
        )
        for least in THRESHOLDS
    ]
    first, third, count = ranks(stories, models)
    return "\n".join([*lines, f"partner first {first:.3f}, among three {third:.3f} of {count}\n"])


def write_model(path: Path, model: Logistic) -> None:
    """Keep the weights as plain numbers."""
    stored = {
        "weights": dict(zip(FEATURES, np.round(model.weights, 4).tolist(), strict=True)),
        "intercept": round(model.intercept, 4),
    }
    path.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def main() -> None:
    """Print the figures with and without each group of features, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ecbplus", type=Path)
    parser.add_argument("evaluation", type=Path)
    chosen = parser.parse_args()
    events = [pile for topic in read_topics(chosen.ecbplus) for pile in topic_piles(topic)]
    stories = list(story_piles(chosen.evaluation))
    everything: NDArray[np.intp] = np.arange(len(FEATURES))
    sys.stdout.write(f"all\n{report(events, stories, everything.tolist())}")
    for name, left_out in GROUPS.items():
        columns = [at for at in everything.tolist() if FEATURES[at] not in left_out]
        sys.stdout.write(f"without {name}\n{report(events, stories, columns)}")
    model = fitted([*events, *stories], everything.tolist())
    write_model(Path(__file__).with_name("model.json"), model)


if __name__ == "__main__":
    main()
