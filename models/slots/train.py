"""Train the slot models from stories with gold discrepancies.

    python models/slots/train.py EVAL_FOLDER [--kind numbers|dates]

EVAL_FOLDER holds ``stories/NAME/*.txt`` and ``gold/NAME.jsonl``. A pair of values that conflict
is positive where the gold has the two in different readings of one discrepancy. Each story is
scored by a model that has not seen it; the figures printed go into README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from checker.ingest.reading import read_articles
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import LeaveOneGroupOut
from sklearn.preprocessing import StandardScaler

from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.extract.annotate import annotate
from checker.story.claims import claim_texts, claims_of
from checker.story.contexts import contexts_of
from checker.story.slot_features import FEATURES
from checker.story.slots import candidate_pairs, date_fillers, number_fillers
from checker.types import Filler, Passage

FILLERS = {"numbers": number_fillers, "dates": date_fillers}

#: Inverse strength of the penalty on the weights; 0.1 to 10 gave the same average precision
#: to two decimals.
STRENGTH = 0.3


@dataclass(frozen=True)
class Example:
    """One pair of conflicting values of one story, and whether the gold knows it."""

    story: str
    left: Filler
    right: Filler
    features: tuple[float, ...]
    is_conflict: bool


def gold_readings(path: Path, story: Path) -> Iterator[list[list[Passage]]]:
    """For each gold discrepancy its readings, each as every place its words occur."""
    texts = {file.name: file.read_text("utf-8") for file in story.iterdir()}
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield [
                [
                    Passage(at["file"], start, start + len(at["text"]))
                    for at in reading["at"]
                    for start in _occurrences(texts[at["file"]], at["text"])
                ]
                for reading in json.loads(line)["readings"]
            ]


def _occurrences(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _reading_of(filler: Filler, readings: Sequence[Sequence[Passage]]) -> set[int]:
    name = Path(filler.path).name
    return {
        number
        for number, passages in enumerate(readings)
        for passage in passages
        if passage.path == name and passage.span.overlaps(filler.mention.span)
    }


def examples(story: Path, gold: Path, kind: str, encoder: Encoder) -> Iterator[Example]:
    """Every candidate pair of conflicting values of a story, labelled."""
    annotated = tuple(annotate(article) for article in read_articles([story]))
    claims = claims_of(annotated)
    vectors = encoder.encode(claim_texts(annotated, claims))
    by_sentence = {
        (claim.path, claim.sentence.start): vector
        for claim, vector in zip(claims, vectors, strict=True)
    }
    contexts = contexts_of(annotated, FILLERS[kind](annotated), by_sentence, encoder)
    discrepancies = list(gold_readings(gold, story))
    places = [
        [_reading_of(context.filler, readings) for readings in discrepancies]
        for context in contexts
    ]
    for pair in candidate_pairs(contexts):
        if pair.verdict is Verdict.CONFLICT:
            is_conflict = any(
                a and b and (a != b or len(a) > 1)
                for a, b in zip(places[pair.left], places[pair.right], strict=True)
            )
            left, right = contexts[pair.left].filler, contexts[pair.right].filler
            yield Example(story.name, left, right, pair.features, is_conflict)


def held_out_scores(
    rows: NDArray[np.float64], truth: NDArray[np.bool_], stories: Sequence[str]
) -> NDArray[np.float64]:
    """The probability of each pair by a model trained on the other stories."""
    scores = np.zeros(len(rows))
    for seen, unseen in LeaveOneGroupOut().split(rows, truth, stories):
        scaler = StandardScaler().fit(rows[seen])
        model = LogisticRegression(C=STRENGTH, max_iter=2000)
        model.fit(scaler.transform(rows[seen]), truth[seen])
        scores[unseen] = model.predict_proba(scaler.transform(rows[unseen]))[:, 1]
    return scores


def write_model(
    path: Path, rows: NDArray[np.float64], truth: NDArray[np.bool_], bar: float
) -> None:
    """Train on every story and write the weights with the names of their features."""
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(scaler.transform(rows), truth)
    features = [
        {"name": name, "centre": round(c, 6), "scale": round(s, 6), "weight": round(w, 6)}
        for name, c, s, w in zip(FEATURES, scaler.mean_, scaler.scale_, model.coef_[0], strict=True)
    ]
    stored = {
        "features": features,
        "intercept": round(float(model.intercept_[0]), 6),
        "threshold": bar,
    }
    path.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def main() -> None:
    """Train the model of one kind and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", choices=sorted(FILLERS), default="numbers")
    parser.add_argument("--threshold", type=float, default=0.3)
    chosen = parser.parse_args()
    encoder = load_encoder()
    found = [
        example
        for gold in sorted((chosen.folder / "gold").glob("*.jsonl"))
        for example in examples(chosen.folder / "stories" / gold.stem, gold, chosen.kind, encoder)
    ]
    rows = np.array([example.features for example in found])
    truth = np.array([example.is_conflict for example in found])
    scores = held_out_scores(rows, truth, [example.story for example in found])
    print(f"{len(found)} pairs, {truth.sum()} conflicts")  # noqa: T201 - a script's result
    print(f"average precision {average_precision_score(truth, scores):.3f}")  # noqa: T201 - as above
    for bar in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6):
        said = scores >= bar
        right = (said & truth).sum()
        print(f"at {bar}: {said.sum()} said, {right} right")  # noqa: T201 - as above
    write_model(Path(__file__).with_name(f"{chosen.kind}.json"), rows, truth, chosen.threshold)


if __name__ == "__main__":
    main()
