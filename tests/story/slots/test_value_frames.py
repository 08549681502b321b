"""Frames around values, in short articles read by the pipeline that comes along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.contexts import contexts_of
from checker.story.slots.find import date_fillers, number_fillers
from checker.story.slots.frames import (
    ALIKE,
    CONFIDENCE,
    HIGH_CONFIDENCE,
    REACH,
    Frame,
    are_contrasted,
    frame_of,
    likeness,
    with_frames,
    word_weights,
)
from checker.story.slots.model import load_slot_model
from checker.story.slots.pairs import candidate_pairs
from checker.types import AnnotatedArticle, Article, Block, BlockKind
from tests.story.slots.slot_building import WordCounter

#: Sentences that only make the words of the others rare.
REST = " ".join(
    f"{name} walked past the {thing} and looked for {other}."
    for name, thing, other in [
        ("Anna", "garden", "apples"),
        ("Bruno", "river", "boats"),
        ("Clara", "library", "maps"),
        ("David", "tower", "bells"),
        ("Emma", "market", "shoes"),
        ("Felix", "harbour", "ropes"),
        ("Greta", "stable", "saddles"),
        ("Henry", "orchard", "pears"),
        ("Irene", "chapel", "candles"),
        ("James", "bakery", "loaves"),
    ]
)


def read(path: str, text: str, published: date | None = None) -> AnnotatedArticle:
    """One article with everything that is read in it."""
    whole = f"{text} {REST}"
    block = Block(BlockKind.PARAGRAPH, 0, len(whole))
    return annotate(Article(path, whole, (block,), published=published), load_parser())


def raised(kind: str, *texts: str, days: Sequence[date | None] = ()) -> set[float]:
    """The confidences that frames give to the pairs of some articles, nothing else being known."""
    dates = days or [None] * len(texts)
    pairs_of = zip(texts, dates, strict=True)
    articles = [read(f"{n}.txt", text, day) for n, (text, day) in enumerate(pairs_of)]
    fillers = {"numbers": number_fillers, "dates": date_fillers}[kind](articles)
    claims = claims_of(articles)
    encoder = WordCounter()
    rows = encoder.encode(claim_texts(articles, claims))
    vectors = {(c.path, c.sentence.start): row for c, row in zip(claims, rows, strict=True)}
    contexts = contexts_of(articles, fillers, vectors, encoder)
    pairs = candidate_pairs(contexts)
    model = load_slot_model(kind)
    found = with_frames(contexts, pairs, np.zeros(len(pairs)), articles, model)
    return {model.confidence(float(probability)) for probability in found if probability}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (
            "numbers",
            "The referee stopped the fight and gave the challenger 44 warnings for holding.",
            "Ringside doctors say he gave the challenger 22 warnings for holding in all.",
        ),
        (
            "numbers",
            "She has to pay a fine worth $80 million for polluting the creek.",
            "A fine worth $40 million for polluting the creek was what the judge set.",
        ),
        (
            "dates",
            "Workers found the painting in a cellar on March 11, 2013, and called the museum.",
            "The painting in a cellar on March 13, 2013, was what workers showed the museum.",
        ),
        (
            "dates",
            "Voters in 2009 approved a bond for the swimming pool.",
            "Voters in 2010 approved a bond for the swimming pool, the clerk recalled.",
        ),
    ],
)
def test_two_values_in_one_frame_are_likely_one_slot(kind: str, one: str, other: str) -> None:
    found = raised(kind, one, other)
    assert found
    assert found <= {CONFIDENCE, HIGH_CONFIDENCE}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        # one value
        (
            "numbers",
            "The judge set a fine worth $80 million for polluting the creek.",
            "A fine worth $80 million for polluting the creek was set.",
        ),
        # other words
        ("numbers", "The judge set a fine worth $80 million.", "The mayor earns $40 million."),
        # the figures beside differ too
        (
            "numbers",
            "Last year she caught 29 passes for 201 yards in the league.",
            "This year she caught 39 passes for 302 yards in the league.",
        ),
        # other things are counted
        (
            "numbers",
            "The keeper bought 52 apples from the village farm shop.",
            "The keeper bought 106 shovels from the village farm shop.",
        ),
        # the other article has this value as well
        (
            "numbers",
            "A fine worth $80 million for polluting the creek was set. He has $40 million left.",
            "A fine worth $40 million for polluting the creek was set.",
        ),
        # each time belongs to what happened then
        (
            "dates",
            "Voters cast their ballots at the town hall from 8 a.m. in the village.",
            "Voters cast their ballots at the town hall until 6 p.m. in the village.",
        ),
    ],
)
def test_what_else_two_values_in_like_words_are_is_left_alone(
    kind: str, one: str, other: str
) -> None:
    assert raised(kind, one, other) == set()


def test_how_long_something_has_lasted_grows_from_day_to_day() -> None:
    texts = (
        "The square was calm after four days of the worst riots the capital saw.",
        "The square was calm after eight days of the worst riots the capital saw.",
    )
    monday, friday = date(2024, 5, 13), date(2024, 5, 17)
    assert raised("dates", *texts, days=(monday, monday))
    assert not raised("dates", *texts, days=(monday, friday))


def test_a_frame_holds_the_words_on_both_sides_the_nearest_first() -> None:
    text = "Police in Portsea said 24 people died when the old ferry sank near the pier."
    article = read("a.txt", text)
    (filler,) = number_fillers([article])
    frame = frame_of(article, filler)
    assert frame.before == ("say", "portsea", "in", "police")
    assert frame.after[1:4] == ("die", "when", "the")
    assert len(frame.after) == REACH
    assert frame.inside == frozenset()
    assert frame.values == ()


def test_an_article_without_a_parse_has_empty_frames() -> None:
    text = "Police said 24 people died."
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    article = annotate(Article("a.txt", text, (block,)))
    (filler,) = number_fillers([article])
    assert frame_of(article, filler) == Frame((), (), frozenset(), ())
    assert word_weights([article]) == {}


def test_a_word_of_every_sentence_tells_little_and_grammar_least() -> None:
    weights = word_weights([read("a.txt", "The ferry sank.")])
    assert weights["the"] < weights["walk"] < weights["ferry"] <= 1.0


WORDS = st.lists(st.sampled_from(["ferry", "sink", "pier", "crew", "storm"]), max_size=REACH)
FRAMES = st.builds(
    Frame,
    WORDS.map(tuple),
    WORDS.map(tuple),
    st.frozensets(st.sampled_from(["people", "mile"])),
    st.just(()),
)
WEIGHTS = dict.fromkeys(["ferry", "sink", "pier", "crew", "storm", "people", "mile"], 1.0)


@given(FRAMES, FRAMES)
def test_likeness_is_the_same_from_both_sides_and_greatest_to_itself(
    one: Frame, other: Frame
) -> None:
    assert likeness(one, other, WEIGHTS) == likeness(other, one, WEIGHTS)
    assert likeness(one, other, WEIGHTS) <= likeness(one, one, WEIGHTS)
    assert not are_contrasted(one, other)


@given(FRAMES)
def test_a_frame_shares_all_its_words_with_itself(frame: Frame) -> None:
    words = len(frame.before) + len(frame.after) + len(frame.inside)
    assert likeness(frame, frame, WEIGHTS) == words
    assert likeness(frame, frame, {}) == 0 < ALIKE
