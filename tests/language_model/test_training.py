"""Training the pipeline, from the sets to a folder that spaCy loads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from models.language import assemble, evaluate, train, vectors
from tests.language_model.tiny_sets import write_sets


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sets, and beside them all that the scripts write."""
    folder = tmp_path_factory.mktemp("language")
    write_sets(folder / "sets")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vectors, "OWN", 4)
        patch.setattr(vectors, "SHARED", 2)
        patch.setattr(vectors, "DIMENSIONS", 4)
        run(vectors.main, folder / "sets", folder / "vectors")
        for part in ("syntax", "names"):
            places = (folder / "sets", folder / "vectors", folder / part)
            run(train.main, part, *places, "--rounds", "2")
        run(assemble.main, folder / "syntax", folder / "names", folder / "whole")
    return folder


def run(main: object, *words: object) -> None:
    """A script with the words of its command line."""
    assert callable(main)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["script", *map(str, words)])
        main()


@pytest.fixture(scope="module")
def nlp(folder: Path) -> Language:
    return spacy.load(folder / "whole")


def test_every_part_knows_the_labels_of_its_sets(nlp: Language) -> None:
    doc = nlp("Ana met Bo in Oslo.")
    assert {token.tag_ for token in doc} <= {"NNP", "VBD", "PRP", "RB", "IN", "."}
    assert {token.dep_ for token in doc} <= {"nsubj", "ROOT", "obj", "obl", "case", "punct", "dep"}
    assert set(nlp.pipe_labels["ner"]) == {"PERSON", "LOC", "ORG", "NORP"}
    assert all(doc.has_annotation(name) for name in ("TAG", "POS", "LEMMA", "DEP", "SENT_START"))


def test_only_strings_that_are_needed_are_kept(nlp: Language) -> None:
    assert "nsubj" in nlp.vocab.strings
    assert "Porto" not in nlp.vocab.strings


def test_the_figures_of_the_card_are_printed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(evaluate.main, folder / "sets", "--model", folder / "whole")
    printed = capsys.readouterr().out
    for row in ("newswire | PERSON |", "UNER | LOC |", "EWT | tag", "GUM | tag", "words a second"):
        assert row in printed


def test_training_twice_gives_the_same_bytes(folder: Path) -> None:
    places = (folder / "sets", folder / "vectors", folder / "again")
    run(train.main, "names", *places, "--rounds", "2")
    for part in ("names", "again"):
        assert (folder / part / "ner" / "model").is_file()
    first, second = ((folder / part / "ner" / "model").read_bytes() for part in ("names", "again"))
    assert first == second


@pytest.mark.parametrize(
    ("gold", "found", "figures"),
    [
        ({(0, 0, 2, "ORG")}, {(0, 0, 2, "ORG")}, (1.0, 1.0, 1.0)),
        ({(0, 0, 2, "ORG")}, {(0, 0, 1, "ORG")}, (0.0, 0.0, 0.0)),  # an end is wrong
        ({(0, 0, 2, "ORG")}, {(0, 0, 2, "LOC")}, (0.0, 0.0, 0.0)),  # the kind is wrong
        ({(0, 0, 2, "ORG"), (0, 3, 4, "ORG")}, {(0, 0, 2, "ORG")}, (1.0, 0.5, 2 / 3)),
        (set(), set(), (0.0, 0.0, 0.0)),
    ],
)
def test_a_name_counts_with_both_ends_and_kind(
    gold: evaluate.Names, found: evaluate.Names, figures: tuple[float, float, float]
) -> None:
    score = evaluate.name_scores(gold, found, ("ORG", "LOC"))["together"]
    assert (score.precision, score.recall, score.f1) == pytest.approx(figures)
