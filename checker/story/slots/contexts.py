"""What surrounds a number or a date: the description of the slot it fills.

A slot is what remains when the value is taken out: the words next to it, the words of its
sentence, and the embeddings of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from checker.embed.encoder import Encoder
from checker.lexicon.cues import REPORTING_VERBS
from checker.lexicon.words import Word, content_words
from checker.story.slots.clause import clause_of
from checker.story.slots.surroundings import line_weights, tree_weights
from checker.types import (
    AnnotatedArticle,
    DateBasis,
    DateMention,
    Filler,
    NameKind,
    NumberKind,
    NumberMention,
    Sentence,
    TimexType,
    overlapping,
)

#: Content words on each side that belong to the value's own surroundings. In "flames destroyed
#: # homes in Aceh province" two on each side tell homes destroyed from homes searched.
NEAR = 4

#: Characters on each side that go into the embedded window around a masked value.
WINDOW = 70

MASK = "#"

#: Plain words on each side that are kept, to see how far two sentences run alike.
RUN = 6

#: Characters on each side in which a reporting verb may stand, as one of the two words before
#: the value or the one after it: "said on", "announced".
BESIDE = 25

#: Characters between a person and the age beside the name: ", " and a space.
BESIDE_AN_AGE = 2

_LETTERS = re.compile(r"[^\W\d_]+")

_RATE = re.compile(
    r"[\s-](?:per|an?|each|every)[\s-](year|month|week|day|hour|minute|second|season|game|person|"
    r"share|barrel|night|head|capita|square|ton|tonne|mile|gallon)s?\b"
)
_OPENS_ASIDE = re.compile(r"[(\[]\W*(?:\w+\W+){0,2}$")


@dataclass(frozen=True, eq=False)
class Context:
    """One filler and what surrounds it."""

    filler: Filler
    sentence_vector: NDArray[np.float32]
    window_vector: NDArray[np.float32]
    clause_vectors: NDArray[np.float32]
    """Three rows: of the words a number hangs on, of the noun it counts, of its verb. Zeros where
    the parse does not tell, and for dates."""
    before: tuple[str, ...]
    """Keys of the content words before the value, the nearest first."""
    after: tuple[str, ...]
    """Keys of the content words after the value, the nearest first."""
    leading: tuple[str, ...]
    """The plain words before the value, stop words too, the nearest first."""
    trailing: tuple[str, ...]
    """The plain words after it, the nearest first."""
    in_line: Mapping[str, float]
    """Keys of the content words of the sentence, each with its nearness to the value."""
    in_tree: Mapping[str, float]
    """The same by nearness in the parse; empty where there is none."""
    near: frozenset[str]
    """Keys of the content words within ``NEAR`` on either side."""
    beside: tuple[Word, ...]
    """The words whose keys are in ``near``, in their order."""
    words: frozenset[str]
    """Keys of all content words of the sentence, the value's own aside."""
    names: frozenset[str]
    """Keys of the capitalised words of the sentence that do not begin it."""
    nearest_name: str | None
    """The one of them that stands nearest to the value."""
    dates: tuple[DateMention, ...]
    """The other dates of the sentence that can be compared."""
    is_aside: bool
    """Whether the value stands in parentheses of its own, as a conversion does."""
    published: date | None
    """When the article was published, where it says so."""
    is_of_speaking: bool
    """Whether the value stands beside a reporting verb: it says when somebody spoke."""
    rate: str | None
    """What the value is taken over: "year" in "$4 million a year"."""
    person: str | None = None
    """Whose age it is, by the fullest form of the name in the article."""
    opening: frozenset[str] = frozenset()
    """Keys of the words of the name that the sentence begins with."""


def masked_window(text: str, sentence: Sentence, mention: NumberMention | DateMention) -> str:
    """The words around a value within its sentence, the value itself masked.

    Every digit in the window is masked too, so that the window tells the slot and no value.
    """
    low = max(sentence.start, mention.start - WINDOW)
    high = min(sentence.end, mention.end + WINDOW)
    if low > sentence.start:
        low = text.find(" ", low, mention.start) + 1 or low
    if high < sentence.end:
        high = max(text.rfind(" ", mention.end, high), mention.end)
    window = f"{text[low : mention.start]} {MASK} {text[mention.end : high]}"
    return " ".join("".join(MASK if c.isdigit() else c for c in window).split())


def _around(
    words: Sequence[Word], mention: NumberMention | DateMention
) -> tuple[tuple[str, ...], tuple[str, ...], list[Word]]:
    outside = [w for w in words if w.end <= mention.start or mention.end <= w.start]
    before = tuple(w.key for w in reversed(outside) if w.end <= mention.start)
    after = tuple(w.key for w in outside if mention.end <= w.start)
    return before, after, outside


def contexts_of(
    articles: Sequence[AnnotatedArticle],
    fillers: Iterable[Filler],
    sentence_vectors: dict[tuple[str, int], NDArray[np.float32]],
    encoder: Encoder,
) -> tuple[Context, ...]:
    """Describe the surroundings of each filler.

    ``sentence_vectors`` holds the vector of each sentence by path and start offset.
    """
    by_path = {annotated.path: annotated for annotated in articles}
    listed = tuple(fillers)
    windows = encoder.encode(
        [masked_window(by_path[f.path].text, f.sentence, f.mention) for f in listed]
    )
    clauses = _clause_vectors(by_path, listed, encoder)
    words_of: dict[tuple[str, int], tuple[Word, ...]] = {}
    contexts = []
    for filler, window, clause in zip(listed, windows, clauses, strict=True):
        key = (filler.path, filler.sentence.start)
        if key not in words_of:
            text = by_path[filler.path].text[filler.sentence.start : filler.sentence.end]
            words_of[key] = tuple(content_words(text, filler.sentence.start))
        vectors = sentence_vectors[key], window, clause
        contexts.append(_context(by_path[filler.path], filler, words_of[key], vectors))
    return tuple(contexts)


def _clause_vectors(
    by_path: Mapping[str, AnnotatedArticle], fillers: Sequence[Filler], encoder: Encoder
) -> NDArray[np.float32]:
    """For each filler, the vectors of its clause, of its noun and of its verb."""
    texts: list[str] = []
    for filler in fillers:
        if isinstance(filler.mention, NumberMention):
            clause = clause_of(by_path[filler.path].parse, filler.mention.span)
            texts += [clause.phrase, clause.noun, clause.verb]
        else:
            texts += ["", "", ""]
    known = [at for at, text in enumerate(texts) if text]
    found = encoder.encode([texts[at] for at in known])
    vectors = np.zeros((len(texts), found.shape[1]), np.float32)
    vectors[known] = found
    return vectors.reshape(len(fillers), 3, found.shape[1])


def _context(
    annotated: AnnotatedArticle,
    filler: Filler,
    words: Sequence[Word],
    vectors: tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]],
) -> Context:
    mention, sentence = filler.mention, filler.sentence
    before, after, outside = _around(words, mention)
    names = [w for w in outside if w.is_capitalised and w.start > sentence.start + 1]
    distance = {w: max(mention.start - w.end, w.start - mention.end) for w in names}
    lead = annotated.text[max(sentence.start, mention.start - WINDOW) : mention.start]
    rate = _RATE.match(annotated.text, mention.end, sentence.end)
    near = frozenset(before[:NEAR] + after[:NEAR])
    return Context(
        filler=filler,
        sentence_vector=vectors[0],
        window_vector=vectors[1],
        clause_vectors=vectors[2],
        before=before,
        after=after,
        leading=_plain(lead)[::-1][:RUN],
        trailing=_plain(annotated.text[mention.end : sentence.end][:WINDOW])[:RUN],
        in_line=line_weights(before, after),
        in_tree=tree_weights(annotated.parse, mention.span, outside),
        near=near,
        beside=tuple(w for w in outside if w.key in near),
        words=frozenset(w.key for w in outside),
        names=frozenset(w.key for w in names),
        nearest_name=min(names, key=lambda w: distance[w]).key if names else None,
        dates=_dates(annotated, filler),
        is_aside=_OPENS_ASIDE.search(lead) is not None,
        published=annotated.article.published,
        is_of_speaking=_is_of_speaking(annotated.text, filler),
        rate=rate[1] if rate else None,
        person=_aged_person(annotated, filler),
        opening=_opening_name(annotated, sentence, outside),
    )


def _plain(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _LETTERS.findall(text))


def _dates(annotated: AnnotatedArticle, filler: Filler) -> tuple[DateMention, ...]:
    return tuple(
        mention
        for mention in overlapping(annotated.dates, filler.sentence.span)
        if not mention.span.overlaps(filler.mention.span)
        and mention.type is TimexType.DATE
        and mention.basis is not DateBasis.VAGUE
    )


def _aged_person(annotated: AnnotatedArticle, filler: Filler) -> str | None:
    """The person beside an age: "Jane Doe, 34", "34-year-old Jane Doe"."""
    mention = filler.mention
    if not isinstance(mention, NumberMention) or mention.kind is not NumberKind.AGE:
        return None
    for name in overlapping(annotated.names, filler.sentence.span):
        gap = max(name.start - mention.end, mention.start - name.end)
        if name.kind is NameKind.PERSON and gap <= BESIDE_AN_AGE:
            return name.person or name.text
    return None


def _opening_name(
    annotated: AnnotatedArticle, sentence: Sentence, words: Sequence[Word]
) -> frozenset[str]:
    first = next(iter(overlapping(annotated.names, sentence.span)), None)
    if first is None or first.start > sentence.start + len("The "):
        return frozenset()
    return frozenset(word.key for word in words if first.start <= word.start < first.end)


def _is_of_speaking(text: str, filler: Filler) -> bool:
    before = text[max(filler.sentence.start, filler.mention.start - BESIDE) : filler.mention.start]
    after = text[filler.mention.end : min(filler.sentence.end, filler.mention.end + BESIDE)]
    words = _LETTERS.findall(before)[-2:] + _LETTERS.findall(after)[:1]
    return any(word.lower() in REPORTING_VERBS for word in words)
