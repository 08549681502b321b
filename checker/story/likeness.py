"""How much two articles look as if they told the same event, as a row of plain measures."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from checker.lexicon.tables import common_words
from checker.types import AnnotatedArticle, Claim

#: What ``likeness`` measures, in the order of its columns. Words are weighed by how rare they
#: are in this very pile: what all articles have in common says nothing about who tells what.
FEATURES = ("names", "words", "numbers", "main_names", "leads", "sentences", "best_sentence")

#: Names that count as an article's main ones: the most frequent.
MAIN_NAMES = 8

#: Sentences at the top of an article that tell what it is about.
LEAD = 3

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, eq=False)
class Profile:
    """What one article is recognised by."""

    names: Counter[str]
    words: Counter[str]
    numbers: Counter[str]
    vectors: NDArray[np.float32]

    @property
    def main_names(self) -> frozenset[str]:
        """The names mentioned most; of equals the first in the alphabet."""
        ranked = sorted(self.names, key=lambda name: (-self.names[name], name))
        return frozenset(ranked[:MAIN_NAMES])

    @property
    def lead(self) -> NDArray[np.float32]:
        """The direction of the first sentences, a vector of length 1 (or 0 without sentences)."""
        total: NDArray[np.float32] = self.vectors[:LEAD].sum(axis=0)
        return total / max(float(np.linalg.norm(total)), 1e-9)


def profiles(
    articles: Sequence[AnnotatedArticle], claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> tuple[Profile, ...]:
    """Describe each article; ``vectors`` holds one row per claim."""
    rows: dict[str, list[int]] = {annotated.path: [] for annotated in articles}
    for row, claim in enumerate(claims):
        rows[claim.path].append(row)
    return tuple(
        _profile(annotated, [claims[row] for row in rows[annotated.path]], own)
        for annotated in articles
        for own in (vectors[rows[annotated.path]],)
    )


def _profile(
    annotated: AnnotatedArticle, claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> Profile:
    names: Counter[str] = Counter()
    words: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    kinds = (names, words, numbers)
    for claim in claims:
        text = annotated.text[claim.sentence.start : claim.sentence.end]
        for kind, word in _words(text):
            kinds[kind][word] += 1
    return Profile(names, words, numbers, vectors)


def _words(text: str) -> Iterator[tuple[int, str]]:
    """Each telling word with its kind: 0 a name, 1 a common word, 2 a number.

    A name is a capitalised word that news does not also write small, so that the first word of
    a sentence is not taken for one. Words of three letters and fewer say little.
    """
    for found in _WORD.finditer(text):
        word = found.group()
        lower = word.lower().replace("’", "'").removesuffix("'s")
        if any(letter.isdigit() for letter in word):
            yield 2, lower
        elif not word[0].isupper() and len(lower) > 3:
            yield 1, lower
        elif word[0].isupper() and len(lower) > 2 and lower not in common_words():
            yield 0, lower


def likeness(described: Sequence[Profile]) -> NDArray[np.float64]:
    """One row of ``FEATURES`` for each pair of articles, in the order of ``combinations``."""
    shares = [
        _cosines([getattr(profile, kind) for profile in described])
        for kind in ("names", "words", "numbers")
    ]
    main = [profile.main_names for profile in described]
    leads = [profile.lead for profile in described]
    rows = [
        (
            *(share[left, right] for share in shares),
            len(main[left] & main[right]) / max(1, min(len(main[left]), len(main[right]))),
            float(leads[left] @ leads[right]),
            *_matches(described[left].vectors, described[right].vectors),
        )
        for left, right in combinations(range(len(described)), 2)
    ]
    return np.array(rows, np.float64).reshape(-1, len(FEATURES))


def _matches(left: NDArray[np.float32], right: NDArray[np.float32]) -> tuple[float, float]:
    """How well the sentences of the longer article are met by the other, and the best match."""
    if not len(left) or not len(right):
        return 0.0, 0.0
    cosines = left @ right.T
    longer = cosines if len(left) >= len(right) else cosines.T
    return float(longer.max(axis=1).mean()), float(cosines.max())


def _cosines(counts: Sequence[Counter[str]]) -> NDArray[np.float64]:
    """Cosine between every two bags of words, weighed by logarithmic count and rarity (tf-idf)."""
    articles_with = Counter(word for count in counts for word in count)
    column = {word: place for place, word in enumerate(sorted(articles_with))}
    table = np.zeros((len(counts), len(column)))
    for row, count in enumerate(counts):
        for word, times in count.items():
            rarity = math.log((len(counts) + 1) / (articles_with[word] + 0.5))
            table[row, column[word]] = (1 + math.log(times)) * rarity
    lengths = np.linalg.norm(table, axis=1, keepdims=True)
    table /= np.where(lengths > 0, lengths, 1)
    return table @ table.T
