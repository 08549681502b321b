"""The parts of the pipeline, untrained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

#: Numbers that stand for one word between the parts.
WIDTH = 96

#: What two of the parts are called.
LEMMAS, NAMES = "trainable_lemmatizer", "ner"


def embedding(rows: dict[str, int], *, depth: int) -> dict[str, Any]:
    """A word's vector from its shape, ends and lower-cased form, then what stands around it."""
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": list(rows),
            "rows": list(rows.values()),
            "include_static_vectors": True,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "window_size": 1,
            "maxout_pieces": 3,
            "depth": depth,
        },
    }


def transitions(state: str, tok2vec: dict[str, Any], *, more: bool) -> dict[str, Any]:
    """A transition-based model, for trees ("parser") or names ("ner")."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state,
        "extra_state_tokens": more,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": tok2vec,
    }


def blank_pipeline(vectors: Path) -> Language:
    """English words, with the vectors written in a folder and nothing trained."""
    nlp = spacy.blank("en")
    nlp.vocab.vectors.from_disk(vectors)
    return nlp


def syntax_pipeline(vectors: Path) -> Language:
    """Tags, parts of speech, lemmas and trees over one shared reading of the words."""
    nlp = blank_pipeline(vectors)
    rows = {"NORM": 2500, "PREFIX": 500, "SUFFIX": 1500, "SHAPE": 500}
    listener = {
        "@architectures": "spacy.Tok2VecListener.v1",
        "width": WIDTH,
        "upstream": "tok2vec",
    }
    nlp.add_pipe("tok2vec", config={"model": embedding(rows, depth=4)})
    tagging = {"@architectures": "spacy.Tagger.v2", "nO": None, "tok2vec": listener}
    nlp.add_pipe("tagger", config={"model": tagging})
    nlp.add_pipe("morphologizer", config={"model": tagging})
    nlp.add_pipe("parser", config={"model": transitions("parser", listener, more=False)})
    lemmas = {"model": tagging, "min_tree_freq": 3, "backoff": "orth", "top_k": 1}
    nlp.add_pipe(LEMMAS, config=lemmas)
    return nlp


def names_pipeline(vectors: Path) -> Language:
    """Names, over a reading of the words of their own: they are learned from other texts."""
    nlp = blank_pipeline(vectors)
    rows = {"NORM": 2500, "PREFIX": 800, "SUFFIX": 1500, "SHAPE": 700}
    tok2vec = embedding(rows, depth=4)
    nlp.add_pipe(NAMES, config={"model": transitions("ner", tok2vec, more=True)})
    return nlp
