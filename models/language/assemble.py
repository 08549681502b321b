"""Put the trained parts together and write the pipeline into a folder.

python -m models.language.assemble SYNTAX_FOLDER NAMES_FOLDER OUT_FOLDER
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import spacy
from spacy.language import Language
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer

from models.language.lemma_trees import keep_used
from models.language.pipes import LEMMAS, NAMES


def assemble(syntax: Path, names: Path, out: Path) -> None:
    """Write one pipeline out of the two, with no string that it does not need."""
    nlp = spacy.load(syntax)
    nlp.add_pipe(NAMES, source=spacy.load(names, vocab=nlp.vocab))
    keep_used(lemmatizer(nlp))
    nlp.meta |= {
        "name": "news",
        "version": "1.0.0",
        "description": "Tags, trees, lemmas and names of English news",
        "license": "CC BY-SA 4.0",
    }
    nlp.meta["performance"] = {}
    needed = sorted(set(_needed(nlp)))
    nlp.to_disk(out)
    (out / "vocab" / "strings.json").write_text(json.dumps(needed, ensure_ascii=False), "utf-8")


def lemmatizer(nlp: Language) -> EditTreeLemmatizer:
    """The part of a pipeline that finds lemmas."""
    return cast("EditTreeLemmatizer", nlp.get_pipe(LEMMAS))


def _needed(nlp: Language) -> Iterator[str]:
    """The strings of plain English, every label, and the letters that lemmas change."""
    yield from spacy.blank("en").vocab.strings
    for labels in nlp.pipe_labels.values():
        yield from map(str, labels)
    trees = lemmatizer(nlp).trees
    for number in range(len(trees)):
        for part in ("orig", "subst"):
            if part in trees[number]:
                yield nlp.vocab.strings[trees[number][part]]


def main() -> None:
    """Put the parts together."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("syntax", "names", "out"):
        parser.add_argument(name, type=Path)
    chosen = parser.parse_args()
    assemble(chosen.syntax, chosen.names, chosen.out)


if __name__ == "__main__":
    main()
