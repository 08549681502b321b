"""Train the model of place slots from stories with gold discrepancies.

    python models/places/train.py EVAL_FOLDER

EVAL_FOLDER holds ``stories/NAME/*.txt`` and ``gold/NAME.jsonl``. A pair of conflicting places is
positive where the gold has the two in different readings of one discrepancy of kind "place". Each
story is scored by a model that has seen neither it nor its look-alike ("ecb-07a", "ecb-07b"); the
figures printed go into README.md beside this file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.extract.annotate import annotate
from checker.ingest.reading import read_articles
from checker.language.load import load_parser
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.entities.find import find_entities
from checker.story.places.features import PLACE_FEATURES
from checker.story.places.fillers import place_fillers
from checker.story.places.locate import locate
from checker.story.places.pairs import place_pairs
from checker.types import Passage, PlaceFiller


@dataclass(frozen=True, slots=True)
class Example:
    """A pair of places of one story, and the line of the gold that has it, if any."""

    story: str
    left: PlaceFiller
    right: PlaceFiller
    features: tuple[float, ...]
    cosine: float
    line: int | None

    @property
    def slot(self) -> tuple[str, frozenset[object]]:
        """What the pair is found under: its story and its two places."""
        return self.story, frozenset({self.left.places, self.right.places})


def gold_readings(gold: Path, texts: dict[str, str]) -> Iterator[list[list[Passage]]]:
    """The readings of each place discrepancy, each as every stretch where its words stand."""
    for line in filter(str.strip, gold.read_text("utf-8").splitlines()):
        told = json.loads(line)
        if told["kind"] == "place":
            yield [
                [passage for at in reading["at"] for passage in _where(at, texts)]
                for reading in told["readings"]
            ]


def _where(at: dict[str, str], texts: dict[str, str]) -> Iterator[Passage]:
    start = texts[at["file"]].find(at["text"])
    while start >= 0:
        yield Passage(at["file"], start, start + len(at["text"]))
        start = texts[at["file"]].find(at["text"], start + 1)


def _readings_of(filler: PlaceFiller, readings: list[list[Passage]]) -> set[int]:
    name = Path(filler.path).name
    return {
        number
        for number, passages in enumerate(readings)
        for passage in passages
        if passage.path == name and passage.span.overlaps(filler.mention.span)
    }


def examples(story: Path, gold: Path, encoder: Encoder) -> Iterator[Example]:
    """Every candidate pair of a story, labelled."""
    parser = load_parser()
    annotated = tuple(annotate(article, parser) for article in read_articles([story]))
    claims = claims_of(annotated)
    vectors = encoder.encode(claim_texts(annotated, claims))
    row_of = {(claim.path, claim.sentence.start): row for row, claim in enumerate(claims)}
    entities = find_entities(annotated)
    fillers = place_fillers(annotated, entities, locate(annotated, entities))
    texts = {Path(article.path).name: article.text for article in annotated}
    lines = list(gold_readings(gold, texts))
    for pair in place_pairs(annotated, fillers, claims, vectors):
        left, right = fillers[pair.left], fillers[pair.right]
        rows = [vectors[row_of[f.path, f.sentence.start]] for f in (left, right)]
        found = (
            number
            for number, readings in enumerate(lines)
            if (a := _readings_of(left, readings)) and (b := _readings_of(right, readings))
            if a != b
        )
        cosine = round(float(rows[0] @ rows[1]), 4)
        line = next(found, None)
        yield Example(story.name, left, right, pair.features, cosine, line)


def fitted(pairs: Sequence[Example]) -> LogisticRegression:
    """The model trained on some pairs."""
    rows = np.array([pair.features for pair in pairs])
    return LogisticRegression(max_iter=2000).fit(rows, [pair.line is not None for pair in pairs])


def held_out(pairs: Sequence[Example]) -> NDArray[np.float64]:
    """The probability of each pair by a model that has not seen its story."""
    scores = np.zeros(len(pairs))
    groups = np.array([pair.story.rstrip("ab") for pair in pairs])
    for group in sorted(set(groups)):
        model = fitted([p for p, g in zip(pairs, groups, strict=True) if g != group])
        own = np.flatnonzero(groups == group)
        scores[own] = model.predict_proba(np.array([pairs[n].features for n in own.tolist()]))[:, 1]
    return scores


def report(pairs: Sequence[Example], scores: NDArray[np.float64]) -> None:
    """Print how well the held-out scores rank pairs and slots."""
    truth = np.array([pair.line is not None for pair in pairs])
    precision = average_precision_score(truth, scores)
    cosine = average_precision_score(truth, [pair.cosine for pair in pairs])
    sys.stdout.write(f"{len(pairs)} pairs, {truth.sum()} in the gold; ")
    sys.stdout.write(f"average precision {precision:.3f}, of the sentence cosine {cosine:.3f}\n")
    slots: dict[object, tuple[float, bool]] = {}
    for pair, score in zip(pairs, scores, strict=True):
        best, right = slots.get(pair.slot, (0.0, False))
        slots[pair.slot] = (max(best, float(score)), right or pair.line is not None)
    for bar in (0.1, 0.2, 0.3, 0.4, 0.5):
        said = [right for best, right in slots.values() if best >= bar]
        sys.stdout.write(f"slots at {bar}: {len(said)} said, {sum(said)} right\n")


def main() -> None:
    """Print the figures and write model.json beside this file."""
    folder = Path(sys.argv[1])
    encoder = load_encoder()
    pairs = [
        example
        for gold in sorted((folder / "gold").glob("*.jsonl"))
        for example in examples(folder / "stories" / gold.stem, gold, encoder)
    ]
    report(pairs, held_out(pairs))
    model = fitted(pairs)
    weights = [round(float(weight), 4) for weight in model.coef_[0]]
    stored = {
        "weights": dict(zip(PLACE_FEATURES, weights, strict=True)),
        "intercept": round(float(model.intercept_[0]), 4),
    }
    path = Path(__file__).with_name("model.json")
    path.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
