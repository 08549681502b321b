"""Vectors of words, counted from the company they keep in news articles.

    python -m models.language.vectors DATA_FOLDER OUT_FOLDER

For each word of 18,445 unlabelled news articles: which words stand one and two places before and
after it, weighted by positive pointwise mutual information and pressed into a few dimensions
(Levy and Goldberg 2014, "Neural word embedding as implicit matrix factorization"). In them
surnames lie near surnames and towns near towns, which is what tells an unseen name's kind. Only
numbers are kept: no text can be read out of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp  # type: ignore[import-untyped]  # has no type information
import spacy
from numpy.typing import NDArray
from sklearn.cluster import MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd
from spacy.vocab import Vocab

from models.language.gazetteers import lent, people, towns
from models.language.learning import SEED

#: Words seen less often have no company to speak of.
FEWEST = 5

#: Neighbours that are told apart as words; others only by their shape.
NEIGHBOURS = 2500

#: Where the neighbours stand.
OFFSETS = (-2, -1, 1, 2)

DIMENSIONS = 64

#: So many of the commonest words have a vector of their own; the rarer ones share as many as
#: OWN and SHARED say, each with words of like company. Keeps the table under 5 MB.
OWN, SHARED = 13_000, 4_000

STRAIGHT = str.maketrans("“”‘’", "\"\"''")

#: Stands for the edge of a paragraph.
EDGE = "\n"

Matrix = NDArray[np.float32]


def paragraphs(path: Path) -> Iterator[str]:
    """The paragraphs of the articles, quotation marks made straight."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text: str = json.loads(line)["content_original"]
            yield from text.translate(STRAIGHT).split("\n")


def words_of(texts: Iterable[str]) -> Iterator[str]:
    """All words in order, as spaCy cuts them, an edge before each paragraph."""
    cut = spacy.blank("en").tokenizer
    known: dict[str, list[str]] = {}
    for text in texts:
        yield EDGE
        for chunk in text.split():
            if chunk not in known:
                known[chunk] = [token.text for token in cut(chunk)]
            yield from known[chunk]


def shape(word: str) -> str:
    """What can be said of a rare neighbour: a number, a capital, capitals, small letters."""
    if any(letter.isdigit() for letter in word):
        return "0" if word.isdigit() else "0a"
    if not word[:1].isalpha():
        return "." if word != EDGE else EDGE
    return "a" if word.islower() else "A" if word.isupper() else "Aa"


SHAPES = ("0", "0a", ".", EDGE, "a", "A", "Aa")


@dataclass(frozen=True)
class Counted:
    """All words in order as numbers, with how often each form stands there."""

    forms: Sequence[str]
    counts: NDArray[np.int64]
    text: NDArray[np.int32]


def count(words: Iterable[str]) -> Counted:
    """Number the words, the commonest first."""
    numbers: dict[str, int] = {}
    text = np.fromiter((numbers.setdefault(w, len(numbers)) for w in words), dtype=np.int32)
    counts = np.bincount(text)
    order = np.argsort(-counts, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    forms = list(numbers)
    return Counted([forms[n] for n in order], counts[order], rank[text].astype(np.int32))


def company(counted: Counted, words: NDArray[np.int32]) -> sp.csr_matrix:
    """For each word, how often each neighbour stands at each place beside it.

    ``words`` maps a form to its row, or to -1 where it has none.
    """
    lower = Counter[str]()
    for form, times in zip(counted.forms, counted.counts, strict=True):
        lower[form.lower()] += int(times)
    columns = {form: n for n, (form, _) in enumerate(lower.most_common(NEIGHBOURS))}
    shapes = {name: len(columns) + n for n, name in enumerate(SHAPES)}
    beside = np.array([columns.get(f.lower(), shapes[shape(f)]) for f in counted.forms])
    width, rows = len(columns) + len(shapes), int(words.max()) + 1
    here, there = words[counted.text].astype(np.int64), beside[counted.text]
    places = []
    for offset in OFFSETS:
        left = here[max(0, -offset) : len(here) - max(0, offset)]
        right = there[max(0, offset) : len(there) - max(0, -offset)]
        pairs, times = np.unique(left[left >= 0] * width + right[left >= 0], return_counts=True)
        where = (pairs // width, pairs % width)
        places.append(sp.csr_matrix((times.astype("f4"), where), shape=(rows, width)))
    return sp.hstack(places).tocsr()


def information(counts: sp.csr_matrix) -> sp.csr_matrix:
    """Positive pointwise mutual information, smoothed as Levy and others (2015) advise."""
    grid = counts.tocoo()
    rows = np.asarray(counts.sum(1)).ravel()
    columns = np.asarray(counts.sum(0)).ravel() ** 0.75
    value = np.log(grid.data * columns.sum() / (rows[grid.row] * columns[grid.col] + 1e-9))
    value *= grid.data / (grid.data + 1)  # a pair seen once is half chance
    kept = value > 0
    where = (grid.row[kept], grid.col[kept])
    return sp.csr_matrix((value[kept], where), shape=counts.shape, dtype="f4")


def pressed(grid: sp.csr_matrix, dimensions: int = DIMENSIONS) -> Matrix:
    """Each row in a few dimensions, of length one."""
    left, strength, _ = randomized_svd(grid, dimensions, n_iter=3, random_state=SEED)
    table: Matrix = (left * np.sqrt(strength)).astype("f4")
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    return table


def shared(table: Matrix) -> tuple[Matrix, list[int]]:
    """A smaller table, and which of its rows each word has."""
    clusters = MiniBatchKMeans(SHARED, random_state=SEED, n_init=1, batch_size=4096)
    belongs = clusters.fit(table[OWN:]).labels_
    smaller = np.concatenate([table[:OWN], clusters.cluster_centers_]).astype("f4")
    return smaller, [*range(OWN), *(OWN + belongs).tolist()]


def spellings(word: str) -> Iterator[str]:
    """Other forms that mean the same: in a headline, with curly marks."""
    yield from (word.title() if word.islower() else word, word.upper())
    if "'" in word:
        yield word.replace("'", "’")
    if word == '"':
        yield from "“”"


def add_vectors(data: Path, vocab: Vocab) -> None:
    """Give a vocabulary the vectors of the words of all articles, and names rarer than those."""
    counted = count(words_of(paragraphs(data / "allsides_abp.jsonl.gz")))
    numbers = np.full(len(counted.forms), -1, dtype=np.int32)
    kept = [
        n
        for n, form in enumerate(counted.forms)
        if counted.counts[n] >= FEWEST and form != EDGE and not form.isdigit()
    ]
    numbers[kept] = np.arange(len(kept))
    table, rows = shared(pressed(information(company(counted, numbers))))
    forms = dict(zip((counted.forms[n] for n in kept), rows, strict=True))
    for form, row in list(forms.items()):
        for other in spellings(form):
            forms.setdefault(other, row)
    lists = (people(data / "names_transliteration"), towns(data / "gazetteer"))
    table, added = lent(table, forms, lists)
    forms |= added
    vocab.reset_vectors(shape=table.shape)  # type: ignore[arg-type]  # a shape is a tuple
    vocab.vectors.data[:] = table
    for form, row in forms.items():
        vocab.vectors.add(form, row=row)


def main() -> None:
    """Write the vectors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    vocab = spacy.blank("en").vocab
    add_vectors(chosen.data, vocab)
    vocab.vectors.to_disk(chosen.out)


if __name__ == "__main__":
    main()
