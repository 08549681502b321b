"""Train the two parts of the language pipeline.

    python -m models.language.train syntax DATA_FOLDER VECTORS_FOLDER OUT_FOLDER
    python -m models.language.train names DATA_FOLDER VECTORS_FOLDER OUT_FOLDER

Tags, lemmas and trees are learned from UD English EWT and GUM, names from the entity sets;
README.md beside this file has the whole order of commands.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from spacy.training import Example
from thinc.api import use_ops

from models.language.evaluate import MAIN_KINDS
from models.language.examples import by_document, marked_doc, marked_example, parsed_example, runs
from models.language.learning import Course, train
from models.language.names import peoples_in, read_newswire, read_wikigold
from models.language.pipes import names_pipeline, syntax_pipeline
from models.language.treebanks import read_ewt, read_gum

#: Rounds over all sentences. The last one adds 0.0004 to the grammar on the development parts
#: (0.9067 to 0.9071); of the names the fifth was the best (0.786, the seventh 0.781).
ROUNDS = {"syntax": 7, "names": 7}


def train_syntax(data: Path, vectors: Path, out: Path, rounds: int) -> None:
    """Train tags, parts of speech, lemmas and trees."""
    nlp = syntax_pipeline(vectors)
    ewt, gum = read_ewt(data / "ud_ewt"), read_gum(data / "gum")
    documents = by_document((*ewt.train, *gum.train))

    def draw(chance: random.Random) -> list[Example]:
        return [parsed_example(nlp, run, chance) for run in runs(documents, chance)]

    dev = [parsed_example(nlp, [sentence]) for sentence in (*ewt.dev, *gum.dev)]
    train(nlp, Course(draw, dev, syntax_score, rounds), out)


def syntax_score(figures: Mapping[str, Any]) -> float:
    """The mean of labelled heads, tags and lemmas."""
    return float(figures["dep_las"] + figures["tag_acc"] + figures["lemma_acc"]) / 3


def train_names(data: Path, vectors: Path, out: Path, rounds: int) -> None:
    """Train names."""
    nlp = names_pipeline(vectors)
    newswire = read_newswire(data / "worldwide_newswire")
    wikigold = read_wikigold(data / "ner_small", peoples_in(newswire.train))
    documents = [
        [marked_doc(nlp, sentence) for sentence in document]
        for document in by_document((*newswire.train, *wikigold))
    ]

    def draw(chance: random.Random) -> list[Example]:
        return [marked_example(nlp, run, chance) for run in runs(documents, chance)]

    dev = [marked_example(nlp, [marked_doc(nlp, s)], None) for s in newswire.dev]
    train(nlp, Course(draw, dev, names_score, rounds), out)


def names_score(figures: Mapping[str, Any]) -> float:
    """The mean F1 of people, organisations and places."""
    kinds = figures["ents_per_type"]
    return sum(float(kinds[kind]["f"]) for kind in MAIN_KINDS if kind in kinds) / len(MAIN_KINDS)


PARTS = {"syntax": train_syntax, "names": train_names}


def main() -> None:
    """Train one part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=sorted(PARTS))
    for name in ("data", "vectors", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--rounds", type=int)
    chosen = parser.parse_args()
    rounds = chosen.rounds or ROUNDS[chosen.part]
    # Products of matrices are three times as fast so as with thinc's own where there is AVX-512.
    with use_ops("numpy", use_blis=False):
        PARTS[chosen.part](chosen.data, chosen.vectors, chosen.out, rounds)


if __name__ == "__main__":
    main()
