"""Sentences with tags, lemmas and trees, as Universal Dependencies files have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

#: Genres of GUM whose texts may be used in a model that is given away: CC BY (news, interview,
#: academic, court) and CC BY-SA (bio, voyage), by GUM's LICENSE.txt. The others are for
#: non-commercial use or have no licence stated.
FREE_GENRES = frozenset({"news", "interview", "academic", "court", "bio", "voyage"})


@dataclass(frozen=True, slots=True)
class ParsedWord:
    """One word of a treebank."""

    text: str
    lemma: str
    pos: str
    tag: str
    head: int
    """Index of the head in the sentence; the word's own index for the root."""
    relation: str
    has_space: bool
    """Whether white space follows."""


@dataclass(frozen=True, slots=True)
class ParsedSentence:
    """One sentence of a treebank and the document it stands in."""

    document: str
    name: str
    words: tuple[ParsedWord, ...]


def read_treebank(lines: Iterable[str]) -> Iterator[ParsedSentence]:
    """The sentences of a CoNLL-U file. Empty nodes (of the enhanced graph) are left out."""
    document, name, rows = "", "", list[list[str]]()
    for line in [*lines, ""]:
        if line.startswith("# newdoc id = "):
            document = line.removeprefix("# newdoc id = ").strip()
        elif line.startswith("# sent_id = "):
            name = line.removeprefix("# sent_id = ").strip()
        elif line[:1].isdigit():
            rows.append(line.rstrip("\n").split("\t"))
        elif not line.strip() and rows:
            yield ParsedSentence(document, name, tuple(_words(rows)))
            rows = []


def _words(rows: list[list[str]]) -> Iterator[ParsedWord]:
    joined: dict[str, bool] = {}
    """For the number of each word within a contraction ("don't"), whether a space follows."""
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            joined |= {str(number): False for number in range(first, last)}
            joined[str(last)] = _has_space(row)
        elif "." not in row[0]:
            number, head = int(row[0]) - 1, int(row[6]) - 1
            yield ParsedWord(
                text=row[1],
                lemma=row[2] if row[2] != "_" or row[1] == "_" else row[1],
                pos=row[3],
                tag=row[4],
                head=number if head < 0 else head,
                relation="ROOT" if head < 0 else row[7],
                has_space=joined.get(row[0], _has_space(row)),
            )


def _has_space(row: list[str]) -> bool:
    return "SpaceAfter=No" not in row[9]


def read_files(paths: Iterable[Path]) -> Iterator[ParsedSentence]:
    """The sentences of several CoNLL-U files, file after file."""
    for path in sorted(paths):
        yield from read_treebank(path.read_text("utf-8").splitlines())


@dataclass(frozen=True, slots=True)
class Treebank:
    """A treebank in its three parts; no document stands in two of them."""

    train: tuple[ParsedSentence, ...]
    dev: tuple[ParsedSentence, ...]
    test: tuple[ParsedSentence, ...]


def read_ewt(folder: Path) -> Treebank:
    """UD English EWT, its train part rebuilt from the documents that dev and test leave."""
    dev = tuple(read_files([folder / "en_ewt-ud-dev.conllu"]))
    test = tuple(read_files([folder / "en_ewt-ud-test.conllu"]))
    held_out = {sentence.document for sentence in (*dev, *test)}
    sources = (folder / "not-to-release" / "sources").glob("*/*.conllu")
    train = [sentence for sentence in read_files(sources) if sentence.document not in held_out]
    return Treebank(tuple(train), dev, test)


def read_gum(folder: Path) -> Treebank:
    """GUM, its freely usable genres only, in the corpus's own split (``splits.md``)."""
    part_of = dict(_parts((folder / "splits.md").read_text("utf-8")))
    parts: dict[str, list[ParsedSentence]] = {"train": [], "dev": [], "test": []}
    for path in sorted((folder / "dep").glob("GUM_*.conllu")):
        if path.stem.split("_")[1] in FREE_GENRES:
            parts[part_of[path.stem]] += read_files([path])
    return Treebank(*(tuple(parts[name]) for name in ("train", "dev", "test")))


def _parts(splits: str) -> Iterator[tuple[str, str]]:
    part = ""
    for line in splits.splitlines():
        if line.startswith("## "):
            part = line.removeprefix("## ").strip()
        elif line.strip().startswith("* "):
            yield line.strip().removeprefix("* "), part
