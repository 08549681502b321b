"""Throwing away unused ways of making lemmas."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from models.language.assemble import lemmatizer
from models.language.lemma_trees import NOTHING, keep_used, parts_of

WORDS = "walked talks ran mice Oslo walking".split()
LEMMAS = "walk talk run mouse Oslo walk".split()


@pytest.fixture
def nlp() -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("trainable_lemmatizer", config={"min_tree_freq": 1})
    doc = Doc(nlp.vocab, words=WORDS, lemmas=LEMMAS)
    examples = [Example(Doc(nlp.vocab, words=WORDS), doc)]
    optimizer = nlp.initialize(lambda: examples)
    # A pair that is seen but has no label of its own.
    lemmatizer(nlp).trees.add("geese", "goose")
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return nlp


def test_lemmas_stay_as_they_were(nlp: Language) -> None:
    before = [token.lemma_ for token in nlp(" ".join(WORDS))]
    assert before == LEMMAS
    keep_used(lemmatizer(nlp))
    assert [token.lemma_ for token in nlp(" ".join(WORDS))] == before


def test_trees_without_a_label_are_gone(nlp: Language) -> None:
    lemmas = lemmatizer(nlp)
    trees, labels = len(lemmas.trees), len(lemmas.labels)
    keep_used(lemmas)
    assert len(lemmas.trees) < trees
    assert len(lemmas.labels) == labels
    left = len(lemmas.trees)
    keep_used(lemmas)
    assert len(lemmas.trees) == left


@pytest.mark.parametrize(
    ("wanted", "parts"),
    [([], []), ([0], [0]), ([1], [0, 1]), ([2], [0, 1, 2]), ([2, 0], [0, 1, 2])],
)
def test_the_parts_of_a_tree_come_with_it(wanted: list[int], parts: list[int]) -> None:
    trees = [
        {"orig": 1, "subst": 2},
        {"prefix_tree": 0, "suffix_tree": NOTHING},
        {"prefix_tree": NOTHING, "suffix_tree": 1},
        {"orig": 3, "subst": 4},
    ]
    assert parts_of(trees, wanted) == parts
