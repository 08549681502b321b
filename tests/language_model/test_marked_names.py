"""Reading sentences with their names marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.language.names import (
    SHARES,
    MarkedSentence,
    as_text,
    peoples_in,
    read_columns,
    read_newswire,
    read_uner,
    read_wikigold,
    share_of,
)


def sentence(marked: str) -> MarkedSentence:
    """A sentence written as ``word/mark word/mark``."""
    pairs = [pair.rsplit("/", 1) for pair in marked.split()]
    return MarkedSentence("a", tuple(p[0] for p in pairs), tuple(p[1] for p in pairs))


@pytest.mark.parametrize(
    ("labels", "marks"),
    [
        ("B-Person I-Person O", "B-PERSON I-PERSON O"),
        ("I-PER I-PER I-LOC", "B-PERSON I-PERSON B-LOC"),  # WikiGold knows no B
        ("B-Location B-Location", "B-LOC B-LOC"),
        ("B-corporation I-corporation", "B-ORG I-ORG"),
        ("B-Date I-Date O", "O O O"),  # dates have a grammar of their own
        ("O I-Organization", "O B-ORG"),
        ("B-Date I-Person", "O B-PERSON"),
    ],
)
def test_labels_of_every_set_become_ours(labels: str, marks: str) -> None:
    lines = [f"word\t{label}" for label in labels.split()]
    (read,) = read_columns(lines, "a")
    assert read.marks == tuple(marks.split())


def test_blank_lines_part_sentences() -> None:
    lines = ["-DOCSTART- O", "", "Ana I-PER", "", "", "swims O"]
    assert [s.words for s in read_columns(lines, "a", " ")] == [("Ana",), ("swims",)]


def test_of_a_name_within_a_name_the_outer_one_is_read() -> None:
    lines = ["Porto\tB-Organization\tB-Location", "Council\tI-Organization", "met\tO"]
    (read,) = read_columns(lines, "a")
    assert read.marks == ("B-ORG", "I-ORG", "O")


@pytest.mark.parametrize(
    ("marked", "text", "names"),
    [
        (
            "Ana/B-PERSON Bo/I-PERSON 's/O plan/O (/O in/O Lisbon/B-LOC )/O ./O",
            "Ana Bo's plan (in Lisbon).",
            ["Ana Bo", "Lisbon"],
        ),
        ('"/O Go/O "/O ,/O Ana/B-PERSON said/O ./O', '"Go", Ana said.', ["Ana"]),
        ("Ana/B-PERSON Bo/B-PERSON", "Ana Bo", ["Ana", "Bo"]),
        ("it/O cost/O $/O 5/O", "it cost $5", []),
    ],
)
def test_words_are_printed_as_they_may_have_stood(marked: str, text: str, names: list[str]) -> None:
    printed = as_text(sentence(marked))
    assert printed.text == text
    assert [text[start:end] for start, end, _ in printed.names] == names


def test_articles_are_held_out_whole_and_always_the_same_ones(tmp_path: Path) -> None:
    folder = tmp_path / "processed_annotated"
    folder.mkdir()
    for number in range(60):
        text = "Ana\tB-Person\nswims\tO\n\nBo\tB-Person\n"
        (folder / f"paper_{number}.txt.tsv").write_text(text, "utf-8")
    newswire = read_newswire(tmp_path)
    parts = [{s.document for s in part} for part in (newswire.train, newswire.dev, newswire.test)]
    assert all(parts)
    assert len(set.union(*parts)) == sum(map(len, parts)) == 60
    assert parts[2] == {document for document in parts[2] if share_of(document) == 0}


def test_a_share_is_for_good() -> None:
    assert [share_of(name) for name in ("a.tsv", "b.tsv", "c.tsv")] == [6, 0, 2]
    assert all(0 <= share_of(str(number)) < SHARES for number in range(100))


def test_peoples_are_told_from_the_other_names_of_wikigold(tmp_path: Path) -> None:
    folder = tmp_path / "wikigold" / "CONLL-format" / "data"
    folder.mkdir(parents=True)
    lines = "Kenyan I-MISC\nGrammy I-MISC\nin O\nKenya I-LOC\n"
    (folder / "wikigold.conll.txt").write_text(lines, "utf-8")
    peoples = peoples_in([sentence("Kenyan/B-NORP runners/O pro/B-NORP -/I-NORP EU/I-NORP")])
    assert peoples == {"Kenyan"}
    (read,) = read_wikigold(tmp_path, peoples)
    assert read.marks == ("B-NORP", "B-MISC", "O", "B-LOC")


def test_uner_sentences_know_their_document(tmp_path: Path) -> None:
    path = tmp_path / "uner.iob2"
    path.write_text(
        "# newdoc id = one\n# sent_id = 1\n1\tAna\tB-PER\t-\t-\n2\tswims\tO\t-\t-\n\n"
        "# sent_id = 2\n1\tLisbon\tB-LOC\t-\t-\n\n# newdoc id = two\n1\tYes\tO\t-\t-\n",
        "utf-8",
    )
    read = read_uner(path)
    assert [s.document for s in read] == ["one", "one", "two"]
    assert [s.marks for s in read] == [("B-PERSON", "O"), ("B-LOC",), ("O",)]
