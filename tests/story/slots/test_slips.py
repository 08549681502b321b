"""Dates that look like slips, in articles made up for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.verdict import Verdict
from checker.extract.dates.find import find_dates
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.contexts import Context, contexts_of
from checker.story.slots.find import date_fillers
from checker.story.slots.linking import Pair
from checker.story.slots.model import FEATURES_OF, SlotModel, load_slot_model
from checker.story.slots.pairs import candidate_pairs
from checker.story.slots.slip_features import SLIP_FEATURES, SlipFeatures
from checker.story.slots.slips import date_clauses, slip_rows, with_slips
from checker.story.slots.trees import Trees
from checker.types import AnnotatedArticle, Article, Block, BlockKind, Sentence
from tests.story.slots.slot_building import WordCounter, number_contexts

MONDAY = date(2024, 5, 13)
FIRE = "Fire destroyed the old mill in Portsea on {}, the fire brigade said."


def article(path: str, text: str, published: date | None = MONDAY) -> AnnotatedArticle:
    """One sentence with the dates that are read in it."""
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    sentences = (Sentence(0, len(text), BlockKind.PARAGRAPH, 0),)
    read = Article(path, text, (block,), published=published)
    return AnnotatedArticle(read, sentences, dates=find_dates(read, sentences))


def told(*texts: str) -> tuple[list[AnnotatedArticle], tuple[Context, ...]]:
    """Articles of one sentence each, and what surrounds their dates."""
    articles = [article(f"{number}.txt", text) for number, text in enumerate(texts)]
    encoder = WordCounter()
    claims = claims_of(articles)
    rows = encoder.encode(claim_texts(articles, claims))
    vectors = {(c.path, c.sentence.start): row for c, row in zip(claims, rows, strict=True)}
    return articles, contexts_of(articles, date_fillers(articles), vectors, encoder)


def features(texts: Sequence[str], left: int = 0, right: int = 1) -> dict[str, float]:
    """The features of two dates by name."""
    articles, contexts = told(*texts)
    clauses = date_clauses(articles, contexts, WordCounter())
    found = SlipFeatures(contexts, clauses).of(left, right)
    return dict(zip(SLIP_FEATURES, found, strict=True))


def test_a_day_that_stands_alone_is_counted_against_the_others() -> None:
    found = features([FIRE.format(day) for day in ("May 6", "May 8", "May 8", "May 8")])
    assert found["articles with the rarer value"] == 1
    assert found["articles with the commoner value"] == 3
    assert found["days between the dates"] == 2
    assert found["the dates lie in one month"] == 1


def test_articles_that_agree_with_the_other_day_are_looked_up() -> None:
    alone = features([FIRE.format("May 6"), FIRE.format("May 8")])
    backed = features([FIRE.format(day) for day in ("May 6", "May 8", "May 8")])
    second = "likeness to a second article with the other value, greater"
    assert alone[second] == 0
    assert backed[second] > 0.9
    assert backed["likeness to where the own value stands too, greater"] > 0.9
    assert backed["likeness to where the own value stands too, lesser"] == 0


def test_days_before_and_after_the_article_lie_on_two_sides() -> None:
    texts = ["It burnt on May 10, 2024.", "It reopens on May 17, 2024."]
    assert features(texts)["one lies before its article, one after"] == 1
    assert features(texts)["the dates lie a week apart"] == 1
    assert features(texts[:1] * 2)["one lies before its article, one after"] == 0


def test_a_day_nobody_can_resolve_is_no_days_apart() -> None:
    articles = ["It burnt on May 10, 2024.", "It took three hours."]
    assert features(articles)["days between the dates"] == -1


@given(st.permutations([FIRE.format(day) for day in ("May 6", "May 7", "May 8")]))
def test_features_do_not_depend_on_which_date_comes_first(texts: list[str]) -> None:
    articles, contexts = told(*texts)
    slips = SlipFeatures(contexts, date_clauses(articles, contexts, WordCounter()))
    assert slips.of(0, 1) == pytest.approx(slips.of(1, 0))


def test_numbers_are_refused() -> None:
    contexts = number_contexts({"a": [("24 died.", ["24"])], "b": [("22 died.", ["22"])]})
    with pytest.raises(TypeError, match="among dates"):
        SlipFeatures(contexts, np.zeros((2, 3, 64), np.float32))


def test_the_model_is_given_what_the_code_computes() -> None:
    articles, contexts = told(FIRE.format("May 6"), FIRE.format("May 8"))
    pairs = candidate_pairs(contexts)
    (row,) = slip_rows(contexts, pairs, date_clauses(articles, contexts, WordCounter()))
    assert len(row) == len(FEATURES_OF["slips"])


def raised(*texts: str) -> list[tuple[Verdict, bool]]:
    """For each pair its verdict, and whether the slips raised its probability."""
    articles, contexts = told(*texts)
    pairs = candidate_pairs(contexts)
    clauses = date_clauses(articles, contexts, WordCounter())
    models = load_slot_model("dates"), SURE
    found = with_slips(contexts, pairs, np.zeros(len(pairs)), models, clauses)
    return [(pair.verdict, bool(new > 0)) for pair, new in zip(pairs, found, strict=True)]


def of_one_mind(score: float) -> SlotModel:
    """A model that gives every pair the same probability."""
    leaf: dict[str, list[float]] = {
        "feature": [0],
        "threshold": [0],
        "left": [0],
        "right": [0],
        "value": [score],
    }
    columns = np.arange(0)
    return SlotModel(columns, 0.0, Trees.of([leaf]), threshold=0.5, slope=1.0, intercept=0.0)


SURE, DOUBTFUL = of_one_mind(2.0), of_one_mind(-5.0)


def test_only_days_that_differ_are_raised() -> None:
    assert raised(FIRE.format("May 6"), FIRE.format("May 8")) == [(Verdict.CONFLICT, True)]
    assert raised(FIRE.format("May 6"), FIRE.format("May 6")) == [(Verdict.SAME, False)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It burnt at 3:30 p.m. in Portsea.", "It burnt at 6:40 p.m. in Portsea."),
        ("It burnt for three days in Portsea.", "It burnt for nine days in Portsea."),
        ("It was built in 1990 in Portsea.", "It was built in 1998 in Portsea."),
    ],
)
def test_clock_times_lengths_and_years_are_left_to_the_slots(one: str, other: str) -> None:
    assert not any(is_raised for _, is_raised in raised(one, other))


def test_a_probability_is_put_so_that_the_confidence_is_that_of_the_slip() -> None:
    articles, contexts = told(FIRE.format("May 6"), FIRE.format("May 8"))
    pairs = candidate_pairs(contexts)
    slots = load_slot_model("dates")
    clauses = date_clauses(articles, contexts, WordCounter())
    (found,) = with_slips(contexts, pairs, np.zeros(1), (slots, SURE), clauses)
    assert slots.confidence(float(found)) == pytest.approx(SURE.confidence(0.8808), abs=0.01)


def test_what_the_slots_hold_for_surer_stays() -> None:
    articles, contexts = told(FIRE.format("May 6"), FIRE.format("May 8"))
    pairs: tuple[Pair, ...] = candidate_pairs(contexts)
    clauses = date_clauses(articles, contexts, WordCounter())
    models = load_slot_model("dates"), DOUBTFUL
    assert with_slips(contexts, pairs, np.full(1, 0.8), models, clauses).tolist() == [0.8]
