"""Train the model of slips in dates, from slips put into stories with gold discrepancies.

    python models/slots/train_slips.py EVAL_FOLDER

EVAL_FOLDER holds ``stories/NAME/*.txt`` and ``gold/NAME.jsonl``. A date that other articles have
too is changed in one article; the pairs of it and the others' dates are what to find. The pairs
of the articles as they are are what to leave alone, unless the gold has them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from train import (  # type: ignore[import-not-found] # found only beside this script
    BAGS,
    FOLDS,
    NEGATIVE_SHARE,
    gold_readings,
    new_classifier,
    probabilities,
    read_story,
    readings_conflict,
    stored_tree,
)

from checker.compare.calendar_values import days_of
from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.lexicon.calendar import WEEKDAY_NAMES
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.contexts import Context, contexts_of
from checker.story.slots.find import date_fillers
from checker.story.slots.linking import Pair
from checker.story.slots.model import FEATURES_OF, read_slot_model
from checker.story.slots.pairs import candidate_pairs, near_pairs
from checker.story.slots.slips import date_clauses, slip_rows
from checker.types import AnnotatedArticle, DateBasis, DateMention

#: Slips put into one story at most, so that long stories do not outweigh the rest.
MOST_IN_A_STORY = 30
#: Share of words by which the sentences of two weekdays have to be alike for one to be changed.
ALIKE = 0.3
#: Days by which a day of the month is changed.
SHIFTS = (-10, -3, -2, -1, 1, 2, 3, 10)
#: Weights of pairs with a changed weekday and with a changed day of the month; real ones weigh 1.
#: Days at 0.15 too: 0.60 to 0.65 of the changed days found instead of 0.72.
WEEKDAY_WEIGHT, DAY_WEIGHT = 0.15, 0.6
#: Slope and intercept of the confidence; see README.md.
CALIBRATION = {"slope": 0.6, "intercept": -0.6}
#: Pairs from this probability on are linked by the slip alone; see ``with_slips``.
THRESHOLD = 0.5

_WRITTEN_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)(.*)")
_NAMED_DAY = re.compile(r"[A-Z][a-z]{2,8}\.? (\d{1,2})")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-\d")

Changes = Mapping[int, DateMention]


@dataclass(frozen=True)
class Example:
    """One pair of dates of one story, and whether an editor should hear of it."""

    story: str
    features: tuple[float, ...]
    is_conflict: bool
    weight: float = 1.0
    slip: int | None = None
    """The number of the slip, where the pair holds a changed date."""


def examples(
    annotated: Sequence[AnnotatedArticle], gold: Path, encoder: Encoder
) -> Iterator[Example]:
    """The pairs of a story as it is, and those of the dates changed in it."""
    contexts = story_contexts(annotated, encoder)
    clauses = date_clauses(annotated, contexts, encoder)
    if len(contexts) < 2:
        return
    discrepancies = list(gold_readings(gold, gold.parent.parent / "stories" / gold.stem))
    pairs = [pair for pair in near_pairs(contexts) if pair.verdict is not Verdict.SAME]
    for pair, row in zip(pairs, slip_rows(contexts, pairs, clauses), strict=True):
        fillers = contexts[pair.left].filler, contexts[pair.right].filler
        yield Example(gold.stem, row, readings_conflict(*fillers, discrepancies))
    for number, changes in enumerate(slips(contexts, random.Random(gold.stem))):  # noqa: S311 - repeatable draws, no secrets
        yield from _slipped(gold.stem, number, contexts, changes, clauses)


def story_contexts(annotated: Sequence[AnnotatedArticle], encoder: Encoder) -> tuple[Context, ...]:
    """The surroundings of every date of a story."""
    claims = claims_of(annotated)
    vectors = encoder.encode(claim_texts(annotated, claims))
    by_sentence = {
        (claim.path, claim.sentence.start): vector
        for claim, vector in zip(claims, vectors, strict=True)
    }
    return contexts_of(annotated, date_fillers(annotated), by_sentence, encoder)


def _slipped(
    story: str,
    number: int,
    contexts: Sequence[Context],
    changes: Changes,
    clauses: NDArray[np.float32],
) -> Iterator[Example]:
    changed = [
        replace(context, filler=replace(context.filler, mention=changes.get(at, mention)))
        for at, context in enumerate(contexts)
        for mention in [context.filler.mention]
    ]
    pairs = [pair for pair in candidate_pairs(changed) if _is_of_slip(pair, changes)]
    for pair, row in zip(pairs, slip_rows(changed, pairs, clauses), strict=True):
        own, other = (pair.left, pair.right) if pair.left in changes else (pair.right, pair.left)
        was = _date_of(contexts[own])
        weight = WEEKDAY_WEIGHT if was.basis is DateBasis.RELATIVE else DAY_WEIGHT
        is_conflict = _is_one_day(was, _date_of(contexts[other]))
        yield Example(story, row, is_conflict, weight, number)


def _is_of_slip(pair: Pair, changes: Changes) -> bool:
    is_touched = pair.left in changes or pair.right in changes
    return is_touched and pair.verdict is Verdict.CONFLICT


def slips(contexts: Sequence[Context], chance: random.Random) -> Iterator[Changes]:
    """Ways to mistake one date of an article: another weekday, or another day of the month."""
    places = [at for at in range(len(contexts)) if _is_told_elsewhere(at, contexts)]
    tries = [at for at in places for _ in range(1 if _is_weekday(contexts[at]) else 2)]
    chance.shuffle(tries)
    done: set[tuple[str, str, str]] = set()
    for at in tries:
        context = contexts[at]
        changes = (_other_weekday if _is_weekday(context) else _other_day)(at, contexts, chance)
        if not changes or len(done) >= MOST_IN_A_STORY:
            continue
        slip = (context.filler.path, _date_of(context).value, changes[at].value)
        if slip not in done:
            done.add(slip)
            yield changes


def _date_of(context: Context) -> DateMention:
    """The date of a context; contexts of slips are of nothing else."""
    mention = context.filler.mention
    if not isinstance(mention, DateMention):
        raise TypeError(f"{mention.text!r} is no date")
    return mention


def _is_weekday(context: Context) -> bool:
    mention = _date_of(context)
    return mention.weekday is not None and mention.basis is DateBasis.RELATIVE


def _is_told_elsewhere(at: int, contexts: Sequence[Context]) -> bool:
    """Whether another article has the day too; of a weekday, in a sentence alike."""
    own = contexts[at]
    return any(
        _is_one_day(_date_of(own), _date_of(other))
        and (not _is_weekday(own) or _share(own.words, other.words) >= ALIKE)
        for other in contexts
        if other.filler.path != own.filler.path
    )


def _is_one_day(one: DateMention, other: DateMention) -> bool:
    if one.weekday is not None and one.weekday == other.weekday:
        return True
    return one.value.partition("T")[0] == other.value.partition("T")[0]


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _other_weekday(at: int, contexts: Sequence[Context], chance: random.Random) -> Changes:
    context = contexts[at]
    mention = _date_of(context)
    if mention.weekday is None:
        return {}
    name = WEEKDAY_NAMES[mention.weekday]
    weekday = chance.choice([day for day in range(7) if day != mention.weekday])
    day, mark, clock = mention.value.partition("T")
    days = days_of(mention.value)
    if _OPEN_WEEKDAY.fullmatch(day):
        value = f"XXXX-WXX-{weekday + 1}"
    elif days and days.length == 1 and context.published:
        is_past = days.first <= context.published
        before = context.published - timedelta(days=7) if is_past else context.published
        week = (before + timedelta(days=step) for step in range(1, 8))
        value = next(day for day in week if day.weekday() == weekday).isoformat()
    else:
        return {}
    if name not in mention.text:
        return {}
    text = mention.text.replace(name, WEEKDAY_NAMES[weekday])
    return {at: replace(mention, text=text, value=value + mark + clock, weekday=weekday)}


def _other_day(at: int, contexts: Sequence[Context], chance: random.Random) -> Changes:
    """The day changed wherever the article has it."""
    mention = _date_of(contexts[at])
    written = _WRITTEN_DAY.fullmatch(mention.value)
    if mention.basis is DateBasis.RELATIVE or not written or not _NAMED_DAY.search(mention.text):
        return {}
    day = chance.choice([d for d in range(1, 29) if d - int(written[3]) in SHIFTS])
    changes = {}
    for place, context in enumerate(contexts):
        other = _date_of(context)
        same = _WRITTEN_DAY.fullmatch(other.value)
        if context.filler.path != contexts[at].filler.path or other.basis is DateBasis.RELATIVE:
            continue
        if same and (same[2], same[3]) == (written[2], written[3]):
            text = re.sub(rf"\b0?{int(written[3])}\b", str(day), other.text, count=1)
            changes[place] = replace(
                other, text=text, value=f"{same[1]}-{same[2]}-{day:02}{same[4]}"
            )
    return changes


def fitted(found: Sequence[Example]) -> list[HistGradientBoostingClassifier]:
    """Classifiers trained on all positives and each on another draw of the negatives."""
    rows = np.array([example.features for example in found])
    truth = np.array([example.is_conflict for example in found])
    weights = np.array([example.weight for example in found])
    weights[~truth] /= NEGATIVE_SHARE
    models = []
    for seed in range(BAGS):
        drawn = truth | (np.random.default_rng(seed).random(len(truth)) < NEGATIVE_SHARE)
        model = new_classifier(seed)
        models.append(model.fit(rows[drawn], truth[drawn], sample_weight=weights[drawn]))
    return models


def write_model(path: Path, found: Sequence[Example]) -> None:
    """Train on every story given and write the trees as plain numbers."""
    models = fitted(found)
    trees = [stored_tree(nodes.nodes) for model in models for (nodes,) in model._predictors]
    baseline = np.mean([model._baseline_prediction[0, 0] for model in models])
    stored = {
        "features": FEATURES_OF["slips"],
        "threshold": THRESHOLD,
        "calibration": CALIBRATION,
        "baseline": round(float(baseline), 6),
        "trees": trees,
    }
    path.write_text(json.dumps(stored, separators=(",", ":")) + "\n", "utf-8")
    rows = np.array([example.features for example in found[:1000]])
    again = read_slot_model(path).probabilities(rows.tolist())
    difference = float(np.abs(again - probabilities(models, rows)).max())
    if difference > 0.001:
        raise SystemExit(f"{path}: written trees differ from trained ones by {difference}")


def main() -> None:
    """Train the model and print how much it finds in stories it has not seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    encoder = load_encoder()
    found = [
        example
        for gold in sorted((folder / "gold").glob("*.jsonl"))
        for example in examples(read_story(folder / "stories" / gold.stem), gold, encoder)
    ]
    tell_figures(found)
    write_model(Path(__file__).with_name("slips.json"), found)


def tell_figures(found: Sequence[Example]) -> None:
    """Print for some thresholds the real pairs said and right, and the share of slips found."""
    scores = np.zeros(len(found))
    fold = np.array([sum(map(ord, example.story[:6])) % FOLDS for example in found])
    rows = np.array([example.features for example in found])
    for left_out in sorted(set(fold)):
        models = fitted([e for e, part in zip(found, fold, strict=True) if part != left_out])
        scores[fold == left_out] = probabilities(models, rows[fold == left_out])
    every = {(e.story, e.slip) for e in found if e.slip is not None}
    for bar in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        said = [e for e, score in zip(found, scores, strict=True) if score >= bar]
        real = [e.is_conflict for e in said if e.slip is None]
        caught = {(e.story, e.slip) for e in said if e.slip is not None}
        share = len(caught) / max(1, len(every))
        sys.stdout.write(f"at {bar}: {len(real)} said, {sum(real)} right; slips {share:.2f}\n")


if __name__ == "__main__":
    main()
