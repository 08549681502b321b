"""What surrounds a number or a date: the description of the slot it fills.

A slot is what remains when the value is taken out: the words next to it, the words of its
sentence, and the embeddings of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.embed.encoder import Encoder
from checker.lexicon.words import Word, content_words
from checker.types import AnnotatedArticle, DateMention, Filler, NumberMention, Sentence

#: Content words on each side that belong to the value's own surroundings. In "flames destroyed
#: # homes in Aceh province" two on each side tell homes destroyed from homes searched.
NEAR = 4

#: Characters on each side that go into the embedded window around a masked value.
WINDOW = 70

MASK = "#"


@dataclass(frozen=True, eq=False)
class Context:
    """One filler and what surrounds it."""

    filler: Filler
    sentence_vector: NDArray[np.float32]
    window_vector: NDArray[np.float32]
    before: tuple[str, ...]
    """Keys of the content words before the value, the nearest first."""
    after: tuple[str, ...]
    """Keys of the content words after the value, the nearest first."""
    near: frozenset[str]
    """Keys of the content words within ``NEAR`` on either side."""
    words: frozenset[str]
    """Keys of all content words of the sentence, the value's own aside."""
    names: frozenset[str]
    """Keys of the capitalised words of the sentence that do not begin it."""


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
    texts = {annotated.path: annotated.text for annotated in articles}
    listed = tuple(fillers)
    windows = encoder.encode(
        [masked_window(texts[f.path], f.sentence, f.mention) for f in listed]
    )
    words_of: dict[tuple[str, int], tuple[Word, ...]] = {}
    contexts = []
    for filler, window in zip(listed, windows, strict=True):
        sentence = filler.sentence
        key = (filler.path, sentence.start)
        if key not in words_of:
            text = texts[filler.path][sentence.start : sentence.end]
            words_of[key] = tuple(content_words(text, sentence.start))
        before, after, outside = _around(words_of[key], filler.mention)
        contexts.append(
            Context(
                filler=filler,
                sentence_vector=sentence_vectors[key],
                window_vector=window,
                before=before,
                after=after,
                near=frozenset(before[:NEAR] + after[:NEAR]),
                words=frozenset(w.key for w in outside),
                names=frozenset(
                    w.key for w in outside if w.is_capitalised and w.start > sentence.start + 1
                ),
            )
        )
    return tuple(contexts)
