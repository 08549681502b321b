"""The distinct sentences of a story, and what each tells: its words, acts, numbers and dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.lexicon.cues import REPORTING_VERBS
from checker.lexicon.words import concept_of, content_words
from checker.story.claims.gather import claim_texts
from checker.types import (
    AnnotatedArticle,
    Claim,
    DateBasis,
    Sentence,
    TimexType,
    overlapping,
)

#: Verbs that say little of what is done.
_LIGHT = frozenset(
    """be have do say tell make take get go come give put can will would may could should
    become""".split()
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, wherever in the story it stands word for word."""

    claims: tuple[Claim, ...]
    """Each place where it stands, in order."""
    words: frozenset[str]
    """Keys of its content words."""
    acts: frozenset[str]
    """Keys of its nouns and of the verbs that say what is done."""
    numbers: frozenset[str]
    dates: frozenset[str]
    """Calendar dates as they were resolved, cut to the day."""

    @property
    def paths(self) -> frozenset[str]:
        """The articles that have it."""
        return frozenset(claim.path for claim in self.claims)


def statements_of(
    articles: Sequence[AnnotatedArticle], claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> tuple[tuple[Statement, ...], NDArray[np.float32]]:
    """The distinct sentences of a story in order of their words, with one vector each.

    ``vectors`` holds one row per claim. A sentence that two articles share counts once, so that
    a reprint changes nothing; what its copies are read to tell is put together.
    """
    places: dict[str, list[int]] = {}
    for at, text in enumerate(claim_texts(articles, claims)):
        places.setdefault(text, []).append(at)
    by_path = {annotated.path: annotated for annotated in articles}
    ordered = sorted(places)
    statements = tuple(
        _statement(text, [claims[at] for at in places[text]], by_path) for text in ordered
    )
    return statements, vectors[[places[text][0] for text in ordered]]


def _statement(
    text: str, claims: Sequence[Claim], by_path: dict[str, AnnotatedArticle]
) -> Statement:
    copies = [(by_path[claim.path], claim.sentence) for claim in claims]
    return Statement(
        claims=tuple(sorted(claims, key=lambda claim: claim.passage)),
        words=frozenset(word.key for word in content_words(text)),
        acts=_together(_acts(annotated, sentence) for annotated, sentence in copies),
        numbers=_together(_numbers(annotated, sentence) for annotated, sentence in copies),
        dates=_together(_dates(annotated, sentence) for annotated, sentence in copies),
    )


def _together(parts: Iterable[Iterator[str]]) -> frozenset[str]:
    return frozenset(key for part in parts for key in part)


def _acts(annotated: AnnotatedArticle, sentence: Sentence) -> Iterator[str]:
    tokens = annotated.parse.tokens
    for at in annotated.parse.within(sentence.span):
        lemma, pos = tokens[at].lemma, tokens[at].pos
        if pos == "NOUN" or (
            pos == "VERB" and lemma not in _LIGHT and lemma not in REPORTING_VERBS
        ):
            yield concept_of(lemma)


def _numbers(annotated: AnnotatedArticle, sentence: Sentence) -> Iterator[str]:
    for mention in overlapping(annotated.numbers, sentence.span):
        yield f"{mention.value} {mention.unit or ''}"


def _dates(annotated: AnnotatedArticle, sentence: Sentence) -> Iterator[str]:
    for mention in overlapping(annotated.dates, sentence.span):
        if mention.type is TimexType.DATE and mention.basis is not DateBasis.VAGUE:
            yield mention.value[: len("2012-03-04")]
