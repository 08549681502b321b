"""Train and measure the model that tells whether two articles tell the same event.

    python models/stories/train.py STORIES_FOLDER

STORIES_FOLDER holds one folder of articles for each event. Each event is put into one pile with
the event that looks most like it, and the model learns to keep the two apart. Every pile, those
with further events among them, is scored by a model that has seen none of its events; the
figures go into README.md.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.events.likeness import FEATURES, Profile, likeness, profiles
from checker.story.events.stories import group_profiles
from checker.types import AnnotatedArticle

#: Parts of the cross-validation.
FOLDS = 8


@dataclass(frozen=True, eq=False)
class Pile:
    """Articles handed over together, and the event that each tells."""

    kind: str
    fold: int
    events: tuple[str, ...]
    profiles: tuple[Profile, ...]

    @property
    def truth(self) -> NDArray[np.bool_]:
        """For each pair of articles, whether they tell the same event."""
        return np.array([left == right for left, right in combinations(self.events, 2)])


@dataclass(frozen=True, eq=False)
class Model:
    """Weights on the raw measures, and the intercept."""

    weights: NDArray[np.float64]
    intercept: float

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """The probability of one event for each row of measures."""
        chances: NDArray[np.float64] = np.round(
            1 / (1 + np.exp(-(rows @ self.weights + self.intercept))), 4
        )
        return chances


def describe(folder: Path, encoder: Encoder) -> tuple[Profile, ...]:
    """The profiles of all articles of one event."""
    annotated = tuple(
        AnnotatedArticle(article, split_sentences(article)) for article in read_articles([folder])
    )
    claims = claims_of(annotated)
    return profiles(annotated, claims, encoder.encode(claim_texts(annotated, claims)))


def nearest(events: Mapping[str, Sequence[Profile]]) -> dict[str, str]:
    """For each event the one whose articles lie nearest to its own."""
    names = sorted(events)
    means = np.stack([np.mean([p.lead for p in events[name]], axis=0) for name in names])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    cosines = means @ means.T - 2 * np.eye(len(names))
    return {name: names[int(row.argmax())] for name, row in zip(names, cosines, strict=True)}


def folds(twin: Mapping[str, str]) -> dict[str, int]:
    """The fold of each event; an event and its nearest are in the same one."""
    number = {name: place for place, name in enumerate(sorted(twin))}
    for name, other in sorted(twin.items()):
        low, high = sorted((number[name], number[other]))
        number = {key: low if value == high else value for key, value in number.items()}
    families = sorted(set(number.values()))
    random.Random(0).shuffle(families)  # noqa: S311 - draws folds, guards nothing
    return {name: families.index(family) % FOLDS for name, family in number.items()}


def piles(events: Mapping[str, Sequence[Profile]]) -> Iterator[Pile]:
    """Each event with its nearest, whole or cut, alone, and among others of its fold."""
    twin = nearest(events)
    fold = folds(twin)
    pairs = sorted({(min(pair), max(pair)) for pair in twin.items()})
    for kind, most in (("two events", None), ("two and two", 2), ("one and one", 1)):
        for pair in pairs:
            yield _pile(kind, fold[pair[0]], {name: events[name][:most] for name in pair})
    for kind, most in (("one event", None), ("two articles", 2)):
        for name in sorted(events):
            yield _pile(kind, fold[name], {name: events[name][:most]})
    chance = random.Random(0)  # noqa: S311 - draws piles, guards nothing
    for kind, more in (("two and another", 1), ("two and three others", 3)):
        for pair in pairs:
            others = [n for n in sorted(events) if fold[n] == fold[pair[0]] and n not in pair]
            together = (*pair, *chance.sample(others, more))
            yield _pile(kind, fold[pair[0]], {name: events[name] for name in together})
    for number in range(FOLDS):
        together = tuple(name for name in sorted(events) if fold[name] == number)
        yield _pile("an eighth of all", number, {name: events[name] for name in together})


def _pile(kind: str, fold: int, events: Mapping[str, Sequence[Profile]]) -> Pile:
    told = tuple(name for name, articles in events.items() for _ in articles)
    return Pile(kind, fold, told, tuple(p for own in events.values() for p in own))


def fit(seen: Sequence[Pile]) -> Model:
    """Train on the piles of two events; a pile weighs as the root of its number of pairs."""
    chosen = [pile for pile in seen if len(set(pile.events)) == 2]
    measured = [likeness(pile.profiles) for pile in chosen]
    rows = np.concatenate(measured)
    truth = np.concatenate([pile.truth for pile in chosen])
    weights = np.concatenate([np.full(len(each), len(each) ** -0.5) for each in measured])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=1.0, max_iter=2000)
    model.fit(scaler.transform(rows), truth, sample_weight=weights)
    raw = model.coef_[0] / scaler.scale_
    return Model(raw, float(model.intercept_[0] - raw @ scaler.mean_))


def figures(found: Sequence[tuple[Pile, Model]]) -> str:
    """Pairwise precision, recall and F1, and how many piles are grouped without a fault."""
    right = wrong = missed = whole = 0
    for pile, model in found:
        groups = group_profiles(pile.profiles, model.probabilities)
        story = {at: number for number, group in enumerate(groups) for at in group}
        said = np.array([story[a] == story[b] for a, b in combinations(sorted(story), 2)])
        right += int((said & pile.truth).sum())
        wrong += int((said & ~pile.truth).sum())
        missed += int((~said & pile.truth).sum())
        whole += bool((said == pile.truth).all())
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return (
        f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}, "
        f"{whole} of {len(found)} piles without a fault"
    )


def main() -> None:
    """Measure by cross-validation, then train on everything and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    encoder = load_encoder()
    events = {path.name: describe(path, encoder) for path in sorted(chosen.folder.iterdir())}
    every = list(piles(events))
    unseen = {at: fit([pile for pile in every if pile.fold != at]) for at in range(FOLDS)}
    for kind in dict.fromkeys(pile.kind for pile in every):
        told = figures([(pile, unseen[pile.fold]) for pile in every if pile.kind == kind])
        print(f"{kind}: {told}", flush=True)  # noqa: T201 - a script's result
    model = fit(every)
    weights = {name: round(w, 4) for name, w in zip(FEATURES, model.weights, strict=True)}
    stored = {"weights": weights, "intercept": round(model.intercept, 4)}
    target = Path(__file__).with_name("model.json")
    target.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
