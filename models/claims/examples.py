"""Pairs of sentences to learn from: what two corpora say tells one thing, and what does not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.claims.pairs import measured_pairs
from checker.story.claims.statements import Statement, statements_of
from checker.story.events.stories import group_articles
from checker.story.logistic import Logistic
from checker.types import AnnotatedArticle, Passage
from models.claims.ecbplus import Unit
from models.slots.train import gold_readings

#: What a pair is known to be; of most pairs nothing is known.
SAME, OTHER, UNKNOWN = 1, 0, -1

#: Together all pairs of a story weigh so much, times the fourth root of their number: a story with
#: a thousand annotated pairs teaches little more than one with a hundred.
WEIGHT = {"event": 30.0, "discrepancy": 20.0}

#: Pairs of ECB+ of which nothing is known weigh together as much as the annotated ones, as pairs
#: of two things: nearly all are. Without them a model learns to tell apart sentences on the main
#: event only, and joins what merely shares a topic. Twice and four times the weight do as well.
UNKNOWN_WEIGHT, UNKNOWN_PAIRS = 1.0, 600

#: No pair weighs more, however few there are of its kind.
HEAVIEST = 3.0

#: Fewer pairs than these of one kind teach half as much.
FEW = 5

#: Kinds of disagreement whose two sentences tell of one thing; two spellings of a name may stand
#: in any two sentences.
KINDS = frozenset("number date place role quote attribution contradiction dispute".split())


@dataclass(frozen=True, eq=False)
class Pile:
    """The statements of one story, the pairs of them that are looked at, and what is known."""

    group: str
    """Piles of one group share articles and are held out together."""
    statements: tuple[Statement, ...]
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    rows: NDArray[np.float64]
    truth: NDArray[np.int64]
    weight: NDArray[np.float64]
    units: tuple[Unit, ...] = ()
    wanted: int = 0
    """Pairs of annotated sentences that mention one action, those of other stories included."""
    discrepancies: tuple[tuple[str, frozenset[tuple[int, int]]], ...] = ()
    """Each with its kind and the pairs of statements that hold two of its readings."""

    @property
    def taught(self) -> NDArray[np.intp]:
        """The pairs that are learned from."""
        return np.flatnonzero(self.weight > 0)


def _measured(
    articles: Sequence[AnnotatedArticle],
) -> tuple[tuple[Statement, ...], NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    claims = claims_of(articles)
    vectors = load_encoder().encode(claim_texts(articles, claims))
    statements, rows = statements_of(articles, claims, vectors)
    return statements, *measured_pairs(statements, rows)


def event_piles(
    group: str, articles: Sequence[AnnotatedArticle], units: Sequence[Unit]
) -> Iterator[Pile]:
    """One pile for each story that is found among the articles of a topic of ECB+."""
    claims = claims_of(articles)
    vectors = load_encoder().encode(claim_texts(articles, claims))
    stories = group_articles(articles, claims, vectors)
    wanted = sum(
        one.path != other.path and bool(one.actions & other.actions)
        for one, other in combinations(units, 2)
    )
    for number, story in enumerate(stories):
        statements, left, right, rows = _measured(story)
        within = [_units_of(statement, units) for statement in statements]
        truth = np.array(
            [_truth(within[a], within[b]) for a, b in zip(left, right, strict=True)], np.int64
        )
        yield Pile(
            group=group,
            statements=statements,
            left=left,
            right=right,
            rows=rows,
            truth=truth,
            weight=_event_weights(truth),
            units=tuple(units),
            wanted=wanted if number == 0 else 0,
        )


def _units_of(statement: Statement, units: Sequence[Unit]) -> list[Unit]:
    places = [(Path(claim.path).name, claim.sentence.span) for claim in statement.claims]
    return [u for u in units if any(u.path == p and u.span.overlaps(s) for p, s in places)]


def _truth(left: Sequence[Unit], right: Sequence[Unit]) -> int:
    if not left or not right:
        return UNKNOWN
    return int(any(a.actions & b.actions for a, b in product(left, right)))


def _event_weights(truth: NDArray[np.int64]) -> NDArray[np.float64]:
    """Both kinds weigh the same in each story, however many there are of either."""
    weights = np.zeros(len(truth))
    known = int((truth != UNKNOWN).sum())
    total = WEIGHT["event"] * known**0.25
    halves = 2 if min((truth == SAME).sum(), (truth == OTHER).sum()) >= FEW else 4
    for kind in (SAME, OTHER):
        of_kind = truth == kind
        weights[of_kind] = total / halves / max(1, of_kind.sum())
    unknown = np.flatnonzero(truth == UNKNOWN)
    drawn = np.random.default_rng(0).permutation(unknown)[:UNKNOWN_PAIRS]
    weights[drawn] = UNKNOWN_WEIGHT * total / max(1, len(drawn))
    return weights.clip(max=HEAVIEST)


def discrepancy_pile(gold: Path, story: Path, articles: Sequence[AnnotatedArticle]) -> Pile:
    """The sentences that the gold sets against each other, beside those that stand around them."""
    statements, left, right, rows = _measured(articles)
    lines = [line for line in gold.read_text("utf-8").splitlines() if line.strip()]
    kinds = [json.loads(line)["kind"] for line in lines]
    found = tuple(
        (kind, frozenset(_set_against(statements, readings)))
        for kind, readings in zip(kinds, gold_readings(gold, story), strict=True)
    )
    place = {pair: at for at, pair in enumerate(zip(left.tolist(), right.tolist(), strict=True))}
    truth = np.full(len(left), UNKNOWN, np.int64)
    known = {pair for _, pairs in found for pair in pairs}
    same = {pair for kind, pairs in found if kind in KINDS for pair in pairs & place.keys()}
    for pair in same:
        for rival in _rivals(statements, pair) & place.keys() - known:
            truth[place[rival]] = OTHER
    truth[[place[pair] for pair in sorted(same)]] = SAME
    total = WEIGHT["discrepancy"] * max(1, len(same)) ** 0.25
    weight = np.zeros(len(truth))
    for kind in (SAME, OTHER):
        weight[truth == kind] = total / max(1, (truth == kind).sum())
    group = story.name.rstrip("ab") if story.name.startswith("ecb") else story.name
    return Pile(group, statements, left, right, rows, truth, weight, discrepancies=found)


def _set_against(
    statements: Sequence[Statement], readings: Sequence[Sequence[Passage]]
) -> Iterator[tuple[int, int]]:
    places = [
        {
            at
            for at, statement in enumerate(statements)
            for claim in statement.claims
            for passage in passages
            if passage.path == Path(claim.path).name and passage.span.overlaps(claim.sentence.span)
        }
        for passages in readings
    ]
    for one, other in combinations(places, 2):
        for left, right in product(one, other):
            if not statements[left].paths & statements[right].paths:
                yield min(left, right), max(left, right)


def _rivals(statements: Sequence[Statement], pair: tuple[int, int]) -> set[tuple[int, int]]:
    """The pairs in which one of two sentences is exchanged for another of its article."""
    return {
        (min(kept, other), max(kept, other))
        for kept, left_out in (pair, pair[::-1])
        for other, statement in enumerate(statements)
        if other not in pair and statement.paths & statements[left_out].paths
    }


def ranks(piles: Sequence[Pile], models: Mapping[str, Logistic]) -> tuple[float, float, int]:
    """How often a disagreement has a pair that is the best, or among three, for one of the two."""
    best = [rank for pile in piles for _, rank in discrepancy_ranks(pile, models[pile.group])]
    return float(np.mean(np.array(best) == 1)), float(np.mean(np.array(best) <= 3)), len(best)


def discrepancy_ranks(pile: Pile, model: Logistic) -> Iterator[tuple[str, int]]:
    """For each disagreement its kind and the best rank of one of its sentences with another."""
    chances = model.probabilities(pile.rows).tolist()
    pairs = zip(pile.left.tolist(), pile.right.tolist(), strict=True)
    chance = dict(zip(pairs, chances, strict=True))
    for kind, found in pile.discrepancies:
        if kind in KINDS and found:
            yield kind, min(_rank(pile.statements, chance, pair) for pair in sorted(found))


def _rank(
    statements: Sequence[Statement],
    chance: Mapping[tuple[int, int], float],
    pair: tuple[int, int],
) -> int:
    if pair not in chance:
        return len(statements)
    return 1 + min(
        sum(
            chance.get((min(kept, other), max(kept, other)), 0) >= chance[pair]
            for other, statement in enumerate(statements)
            if other not in pair and statement.paths & statements[left_out].paths
        )
        for kept, left_out in (pair, pair[::-1])
    )
