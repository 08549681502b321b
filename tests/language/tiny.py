"""A spaCy pipeline of a second's training: the real thing in small, with the user's labels."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import spacy
import thinc.api
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

#: Each word with its head, its relation and its tag. The labels are those of spaCy's own models.
_CLEAR: Final = (
    [
        ("Doe", 1, "nsubj", "NNP"),
        ("flew", 1, "ROOT", "VBD"),
        ("to", 1, "prep", "IN"),
        ("Oslo", 2, "pobj", "NNP"),
        ("on", 1, "prep", "IN"),
        ("Friday", 4, "pobj", "NNP"),
        (".", 1, "punct", "."),
    ],
    [
        ("Doe", 1, "nsubj", "NNP"),
        ("is", 1, "ROOT", "VBZ"),
        ("a", 3, "det", "DT"),
        ("minister", 1, "attr", "NN"),
        (".", 1, "punct", "."),
    ],
)
_POS: Final = {"NNP": "PROPN", "VBD": "VERB", "VBZ": "AUX", "IN": "ADP", "DT": "DET", "NN": "NOUN"}
_NAMES: Final = {"Doe": "B-PERSON", "Oslo": "B-GPE"}

#: What is seen less often than some default number of times is dropped unless told otherwise.
_RARE: Final = {"parser": {"min_action_freq": 1}, "trainable_lemmatizer": {"min_tree_freq": 1}}


def _example(nlp: Language, rows: list[tuple[str, int, str, str]]) -> Example:
    words = [word for word, *_ in rows]
    return Example(
        Doc(nlp.vocab, words),
        Doc(
            nlp.vocab,
            words,
            heads=[head for _, head, _, _ in rows],
            deps=[dep for *_, dep, _ in rows],
            tags=[tag for *_, tag in rows],
            pos=[_POS.get(tag, "PUNCT") for *_, tag in rows],
            lemmas=["be" if word == "is" else word.lower() for word in words],
            ents=[_NAMES.get(word, "O") for word in words],
        ),
    )


def make_pipeline(folder: Path, *components: str) -> Path:
    """Train a pipeline on two sentences until it knows them, and keep it in a folder."""
    thinc.api.fix_random_seed(0)
    nlp = spacy.blank("en")
    for component in components:
        nlp.add_pipe(component, config=_RARE.get(component, {}))
    examples = [_example(nlp, rows) for rows in _CLEAR]
    nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples)
    nlp.to_disk(folder)
    return folder
