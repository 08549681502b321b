"""Renderings of one utterance that share few words: translations, and quotations reworded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from checker.embed.encoder import Encoder
from checker.lexicon.tables import demonyms, fold
from checker.story.speeches import Speech, same_speaker
from checker.types import AnnotatedArticle

#: Two speeches by their numbers, the lower first.
Pair: TypeAlias = tuple[int, int]

#: Cosine from which two speeches of one person are one utterance in other words.
_COSINE = 0.7
#: Shorter speeches say too little, and speeches of very different length are not one sentence.
_SHORTEST = 4
_LENGTHS = 0.5

_WORD = re.compile(r"[^\W\d_]+")
#: Characters before a name in which its bearer's country stands ("German Chancellor ...").
_NEAR = 40
_ENGLISH_SPEAKING = frozenset(
    place.replace("_", " ")
    for place in """america australia britain canada england ireland jamaica new_zealand scotland
    united_kingdom united_states wales""".split()
)


def renderings(
    speeches: Sequence[Speech], known: Sequence[Pair], encoder: Encoder
) -> tuple[Pair, ...]:
    """Pairs of speeches by one person in different articles that say the same in other words.

    Each is the other's nearest in that article. ``known`` are pairs that words have found.
    """
    long = [n for n, speech in enumerate(speeches) if len(speech.words) >= _SHORTEST]
    wanted = [
        (a, b)
        for at, a in enumerate(long)
        for b in long[at + 1 :]
        if speeches[a].path != speeches[b].path
        and (a, b) not in set(known)
        and same_speaker(speeches[a], speeches[b])
        and _alike_in_length(speeches[a], speeches[b])
    ]
    if not wanted:
        return ()
    used = sorted({number for pair in wanted for number in pair})
    vectors = encoder.encode([" ".join(token.key for token in speeches[n].words) for n in used])
    row = {number: at for at, number in enumerate(used)}
    scores = {(a, b): round(float(np.dot(vectors[row[a]], vectors[row[b]])), 4) for a, b in wanted}
    return tuple(pair for pair in wanted if scores[pair] >= _COSINE)


def _alike_in_length(left: Speech, right: Speech) -> bool:
    shorter, longer = sorted((len(left.words), len(right.words)))
    return shorter >= _LENGTHS * longer


def speaks_foreign(speech: Speech, annotated: AnnotatedArticle) -> bool:
    """Whether the speaker is described by a country where English is not spoken.

    Then articles in English quote a translation, and two of them may differ rightly.
    """
    person = speech.person
    if person is None:
        return False
    words: set[str] = set()
    for name in annotated.names:
        if name.person == person:
            before = annotated.text[max(0, name.start - _NEAR) : name.start]
            words.update(fold(word) for word in _WORD.findall(f"{before} {name.title or ''}"))
    places = {demonyms()[word] for word in words if word in demonyms()}
    return bool(places) and not places & _ENGLISH_SPEAKING
