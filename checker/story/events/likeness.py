"""How much two articles look as if they told the same event, as a row of plain measures."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from checker.lexicon.tables import common_words
from checker.story.events.bags import Pairs, all_pairs, cosines, weighed
from checker.types import AnnotatedArticle, Claim

#: What ``likeness`` measures, in the order of its columns. Words are weighed by how rare they
#: are in this very pile: what all articles have in common says nothing about who tells what.
#: Tried and left out: shared main names, the mean over all sentences of their best match, names
#: by plain count (F1 +0.00 to +0.01 over look-alike events, each with a loss elsewhere).
FEATURES = ("names", "words", "numbers", "leads", "best_sentence", "same_days", "months_apart")

#: Sentences at the top of an article that tell what it is about.
LEAD = 3

#: Names from which on it tells something that an article lacks a certain one.
SEVERAL = 3

#: Days between two publications. In 97 stories 76 % of the pairs within an event lie at most two
#: days apart and 96 % at most 60 (the rest are mostly pages dated by their last change); of the
#: pairs of look-alike events none lies within two days, and 82 % lie more than 60 apart.
SAME_DAYS, MONTHS_APART = 2, 60

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, eq=False)
class Profile:
    """What one article is recognised by."""

    names: Counter[str]
    words: Counter[str]
    numbers: Counter[str]
    vectors: NDArray[np.float32]
    published: date | None

    @property
    def lead(self) -> NDArray[np.float32]:
        """The direction of the first sentences, a vector of length 1 (or 0 without sentences)."""
        total: NDArray[np.float32] = self.vectors[:LEAD].sum(axis=0)
        return total / max(float(np.linalg.norm(total)), 1e-9)


def profiles(
    articles: Sequence[AnnotatedArticle], claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> tuple[Profile, ...]:
    """Describe each article; ``claims`` may be of others too, ``vectors`` holds one row for each.

    The claims of an article stand together, as ``claims_of`` gives them, so that its vectors
    are a view of ``vectors`` and take no memory of their own.
    """
    rows: dict[str, list[int]] = defaultdict(list)
    for row, claim in enumerate(claims):
        rows[claim.path].append(row)
    return tuple(
        _profile(annotated, claims[own], vectors[own])
        for annotated in articles
        for own in (_stretch(rows[annotated.path]),)
    )


def _stretch(rows: Sequence[int]) -> slice:
    return slice(rows[0], rows[-1] + 1) if rows else slice(0)


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
    return Profile(names, words, numbers, vectors, annotated.article.published)


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


def likeness(described: Sequence[Profile], pairs: Pairs | None = None) -> NDArray[np.float64]:
    """One row of ``FEATURES`` for each pair of articles; without ``pairs`` for every pair."""
    chosen = all_pairs(len(described)) if pairs is None else pairs
    shares = [
        cosines(weighed([getattr(profile, kind) for profile in described]), chosen)
        for kind in ("names", "words", "numbers")
    ]
    leads = [profile.lead for profile in described]
    rest = [
        (
            float(leads[left] @ leads[right]),
            _best_match(described[left].vectors, described[right].vectors),
            *_days_apart(described[left].published, described[right].published),
        )
        for left, right in chosen.tolist()
    ]
    others = np.array(rest, np.float64).reshape(-1, len(FEATURES) - len(shares))
    return np.column_stack([*shares, others])


def share_no_name(described: Sequence[Profile], pairs: Pairs | None = None) -> NDArray[np.bool_]:
    """For each pair of articles, whether both name several and none that the other names."""
    chosen = all_pairs(len(described)) if pairs is None else pairs
    names = [profile.names.keys() for profile in described]
    return np.array(
        [
            min(len(names[left]), len(names[right])) >= SEVERAL
            and names[left].isdisjoint(names[right])
            for left, right in chosen.tolist()
        ],
        np.bool_,
    )


def _best_match(left: NDArray[np.float32], right: NDArray[np.float32]) -> float:
    """The highest cosine between a sentence of one article and one of the other."""
    return float((left @ right.T).max()) if len(left) and len(right) else 0.0


def _days_apart(left: date | None, right: date | None) -> tuple[float, float]:
    """Whether the articles came out within the same days, and whether months apart."""
    if left is None or right is None:
        return 0.0, 0.0
    days = abs((left - right).days)
    return float(days <= SAME_DAYS), float(days > MONTHS_APART)
