"""Sentences with their names marked, as the entity sets have them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

#: What each set calls a kind of name, and what we call it. Dates and sums of money have a
#: grammar of their own in ``checker.extract``; here they are plain words.
KINDS = {
    "person": "PERSON",
    "per": "PERSON",
    "organization": "ORG",
    "org": "ORG",
    "group": "ORG",
    "corporation": "ORG",
    "location": "LOC",
    "loc": "LOC",
    "facility": "LOC",
    "norp": "NORP",
    "misc": "MISC",
    "product": "MISC",
    "creative-work": "MISC",
}

#: Nothing is known about a word marked so, and nothing is learned from it.
UNKNOWN = "?"

#: One article in ten is held out for the figures on the card, one in ten for choices.
SHARES = 10

CLOSING = frozenset(
    ". , ; : ! ? % ) ] } ’ ” ... … 's ’s n't n’t 're ’re 've ’ve 'll ’ll 'm 'd".split()
)
OPENING = frozenset("( [ { $ £ € “ ‘".split())


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """One sentence as words, and for each word the kind of name it belongs to."""

    document: str
    words: tuple[str, ...]
    marks: tuple[str, ...]
    """``B-PERSON`` for the first word of a name, ``I-PERSON`` for the others, ``O`` outside."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A sentence as text, with its names as stretches of characters."""

    document: str
    text: str
    names: tuple[tuple[int, int, str], ...]


def read_columns(
    lines: Iterable[str], document: str, separator: str | None = "\t", column: int = 1
) -> Iterator[MarkedSentence]:
    """The sentences of a file with a word to the line, its label in one of the columns.

    Where a further column has names within names ("Keelung City" in "Keelung City Government"),
    the outer one is read.
    Labels are BIO, or ``I-`` alone (IO); a word whose kind we do not have is outside.
    """
    words, marks = list[str](), list[str]()
    for line in [*lines, ""]:
        cells = line.strip().split(separator)
        if len(cells) > 1 and cells[0].strip() and cells[0] != "-DOCSTART-":
            words.append(cells[0].strip())
            marks.append(cells[column].strip())
        elif words:
            yield MarkedSentence(document, tuple(words), tuple(_marks(marks)))
            words, marks = [], []


def _marks(labels: Iterable[str]) -> Iterator[str]:
    before = "O"
    for label in labels:
        start, _, name = label.partition("-")
        kind = KINDS.get(name.lower(), "")
        if not kind:
            before = "O"
        else:
            goes_on = start == "I" and before == kind
            before = kind
            yield f"{'I' if goes_on else 'B'}-{kind}"
            continue
        yield "O"


def share_of(document: str) -> int:
    """Which tenth of a set a document belongs to: the same on every machine, for good."""
    return hashlib.sha256(document.encode()).digest()[0] % SHARES


@dataclass(frozen=True, slots=True)
class NameSet:
    """A set of marked sentences in three parts; no document stands in two of them."""

    train: tuple[MarkedSentence, ...]
    dev: tuple[MarkedSentence, ...]
    test: tuple[MarkedSentence, ...]


def read_newswire(folder: Path) -> NameSet:
    """English Worldwide Newswire, split by article."""
    parts: Mapping[int, list[MarkedSentence]] = {share: [] for share in range(SHARES)}
    for path in sorted((folder / "processed_annotated").glob("*.tsv")):
        lines = path.read_text("utf-8").splitlines()
        parts[share_of(path.name)] += read_columns(lines, path.name)
    train = [sentence for share in range(2, SHARES) for sentence in parts[share]]
    return NameSet(tuple(train), tuple(parts[1]), tuple(parts[0]))


def read_wikigold(folder: Path, peoples: Set[str]) -> tuple[MarkedSentence, ...]:
    """WikiGold, for training only. It has peoples among its other names; we tell them apart."""
    path = folder / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
    sentences = read_columns(path.read_text("utf-8").splitlines(), path.name, separator=None)
    return tuple(_with_peoples(sentence, peoples) for sentence in sentences)


def _with_peoples(sentence: MarkedSentence, peoples: Set[str]) -> MarkedSentence:
    marks = [
        "B-NORP" if mark.endswith("-MISC") and word in peoples else mark
        for word, mark in zip(sentence.words, sentence.marks, strict=True)
    ]
    for place, mark in enumerate(marks[1:], 1):
        if mark == "I-MISC" and marks[place - 1] == "B-NORP":
            marks[place] = "B-MISC"
    return MarkedSentence(sentence.document, sentence.words, tuple(marks))


def peoples_in(sentences: Iterable[MarkedSentence]) -> frozenset[str]:
    """Words that stand for a people by themselves ("Kenyan", "Muslims")."""
    return frozenset(
        word
        for sentence in sentences
        for word, mark in zip(sentence.words, sentence.marks, strict=True)
        if mark == "B-NORP" and word[:1].isupper()
    )


def read_uner(path: Path) -> tuple[MarkedSentence, ...]:
    """A part of UNER's English EWT: people, organisations and places only."""
    sentences, document = list[MarkedSentence](), path.name
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.splitlines()
        for line in lines:
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ")
        rows = ["\t".join(line.split("\t")[1:3]) for line in lines if line[:1].isdigit()]
        sentences += read_columns(rows, document)
    return tuple(sentences)


def as_text(sentence: MarkedSentence) -> MarkedText:
    """The sentence as it may have been printed: the sets do not keep the white space."""
    text, names, quotes = "", list[tuple[int, int, str]](), 0
    glued = True
    for word, mark in zip(sentence.words, sentence.marks, strict=True):
        closes = word == '"' and quotes % 2 == 1
        if not (glued or closes or word in CLOSING):
            text += " "
        start, text = len(text), text + word
        if mark.startswith("B-"):
            names.append((start, len(text), mark[2:]))
        elif mark.startswith("I-"):
            names[-1] = (names[-1][0], len(text), mark[2:])
        quotes += word == '"'
        glued = word in OPENING or (word == '"' and quotes % 2 == 1)
    return MarkedText(sentence.document, text, tuple(names))
