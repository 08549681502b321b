"""Renderings of one utterance that share few words: translations, and quotations reworded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from checker.embed.encoder import Encoder, Vectors
from checker.lexicon.tables import demonyms, fold
from checker.lexicon.titles import OFFICES
from checker.lexicon.words import stem
from checker.story.groups import Groups, Pair
from checker.story.utterances.speeches import Speech, same_speaker
from checker.types import AnnotatedArticle, Span, overlapping

#: Cosine from which two speeches are one utterance in other words. In the development stories
#: true pairs of one speaker have 0.83 and more, other statements of one speaker 0.76 and less.
_COSINE = 0.8
#: Shorter speeches say too little, and speeches of very different length are not one sentence.
_SHORTEST = 4
_LENGTHS = 0.5

#: A few quoted words are judged by the sentences they stand in: "very disappointed" and "deep
#: disappointment" (0.82) share a stem; the nearest false pair has 0.73.
_FEW = 4
_COSINE_SENTENCES = 0.78
#: A stem in more of them than this is the story's subject.
_COMMON = 40
#: Rows of cosines in memory at once.
_BLOCK = 512

_WORD = re.compile(r"[^\W\d_]+")
_DESCRIBED = re.compile(r"(?:['’]s)?((?:\s+[^\W\d_][\w.'’-]*){0,6}),?\s+")
#: Characters before a name in which its bearer's country stands ("German Chancellor ...").
_NEAR = 40
_ENGLISH_SPEAKING = frozenset(
    place.replace("_", " ")
    for place in """america australia britain canada england ireland jamaica new_zealand scotland
    united_kingdom united_states wales""".split()
)


@dataclass(frozen=True, slots=True)
class Speeches:
    """The speeches of a story, with the articles they stand in."""

    speeches: tuple[Speech, ...]
    articles: tuple[AnnotatedArticle, ...]


def renderings(
    story: Speeches, known: Sequence[Pair], likely: Sequence[Pair], encoder: Encoder
) -> tuple[Pair, ...]:
    """Pairs of speeches in different articles that say the same thing in other words.

    ``known`` are pairs that words have found; ``likely`` are those that words leave open. Of the
    speeches that known pairs connect no two are looked at again.
    """
    speeches = story.speeches
    found = set(known)
    words = {number: " ".join(t.key for t in speeches[number].words) for number in _in(likely)}
    short = [pair for pair in _sharing_a_stem(speeches) if pair not in found]
    texts = {annotated.path: annotated for annotated in story.articles}
    sentences = {
        number: _sentence(speeches[number], texts[speeches[number].path]) for number in _in(short)
    }
    groups = Groups(len(speeches))
    for pair in known:
        groups.join(*pair)
    worded = {*_near(likely, words, encoder, _COSINE), *_by_one_person(speeches, groups, encoder)}
    worded -= found
    return (*sorted(worded), *_near(short, sentences, encoder, _COSINE_SENTENCES))


def _in(pairs: Sequence[Pair]) -> list[int]:
    return sorted({number for pair in pairs for number in pair})


def _near(
    pairs: Sequence[Pair], texts: Mapping[int, str], encoder: Encoder, cosine: float
) -> Iterator[Pair]:
    """The pairs whose texts have at least that cosine, rounded so that no machine differs."""
    if not pairs:
        return
    vectors = encoder.encode(list(texts.values()))
    row = {number: vectors[at] for at, number in enumerate(texts)}
    for left, right in pairs:
        if round(float(row[left] @ row[right]), 3) >= cosine:
            yield left, right


def _by_one_person(speeches: Sequence[Speech], groups: Groups, encoder: Encoder) -> Iterator[Pair]:
    """Pairs of longer speeches by one speaker in two articles that mean the same."""
    long = [number for number, each in enumerate(speeches) if len(each.words) >= _SHORTEST]
    for numbers in _by_voice(long, speeches):
        if len({speeches[number].path for number in numbers}) < 2:
            continue
        said = [speeches[number] for number in numbers]
        texts = [" ".join(token.key for token in each.words) for each in said]
        apart = _Apart.of(said, [groups.find(number) for number in numbers])
        for a, b in _near_rows(encoder.encode(texts), apart):
            if same_speaker(said[a], said[b]):
                yield numbers[a], numbers[b]


@dataclass(frozen=True, slots=True, eq=False)
class _Apart:
    """Which speeches of one speaker may be a pair: a repeated one has a million of them."""

    articles: NDArray[np.intp]
    groups: NDArray[np.intp]
    lengths: NDArray[np.intp]

    @classmethod
    def of(cls, said: Sequence[Speech], groups: Sequence[int]) -> _Apart:
        """What is compared of these speeches, of which each is in one group."""
        paths = sorted({each.path for each in said})
        places = {path: at for at, path in enumerate(paths)}
        return cls(
            np.array([places[each.path] for each in said], np.intp),
            np.array(groups, np.intp),
            np.array([len(each.words) for each in said], np.intp),
        )

    def rows(self, start: int, end: int) -> NDArray[np.bool_]:
        """For each row whether the others stand elsewhere, are not joined yet and as long."""
        part = slice(start, end)
        is_elsewhere = self.articles[part, None] != self.articles
        is_open = self.groups[part, None] != self.groups
        shorter = np.minimum(self.lengths[part, None], self.lengths)
        longer = np.maximum(self.lengths[part, None], self.lengths)
        may: NDArray[np.bool_] = is_elsewhere & is_open & (shorter >= _LENGTHS * longer)
        return may


def _by_voice(numbers: Sequence[int], speeches: Sequence[Speech]) -> Iterator[list[int]]:
    """Speeches that one speaker may have made, by the person or by each word for the speaker.

    Of those in the same words by the same speaker the first is enough, with one of another
    article: their words have joined the others.
    """
    buckets: dict[tuple[str, object], list[int]] = defaultdict(list)
    seen: dict[object, set[str]] = defaultdict(set)
    for number in numbers:
        speech, voice = speeches[number], speeches[number].voice
        paths = seen[tuple(token.key for token in speech.words), voice]
        if len(paths) < 2 and speech.path not in paths:
            paths.add(speech.path)
            for place in voice.places:
                buckets[place].append(number)
    return (bucket for _, bucket in sorted(buckets.items(), key=lambda each: each[1]))


def _near_rows(vectors: Vectors, apart: _Apart) -> Iterator[Pair]:
    """Pairs of rows whose cosine is high enough, the lower row first, a block at a time."""
    for start in range(0, len(vectors), _BLOCK):
        cosines = np.round(vectors[start : start + _BLOCK] @ vectors.T, 3)
        # a row's own cosine and those below the diagonal are no pairs
        near = (cosines >= _COSINE) & apart.rows(start, start + _BLOCK)
        for left, right in np.argwhere(np.triu(near, k=start + 1)):
            yield start + int(left), int(right)


def _sharing_a_stem(speeches: Sequence[Speech]) -> Iterator[Pair]:
    """Pairs of a few words each that share a word in another form, but no word."""
    stems = {
        number: {stem(word) for word in speech.content}
        for number, speech in enumerate(speeches)
        if len(speech.words) <= _FEW and speech.content
    }
    index: dict[str, list[int]] = defaultdict(list)
    for number, words in stems.items():
        for word in words:
            index[word].append(number)
    sharing = (numbers for numbers in index.values() if len(numbers) <= _COMMON)
    for a, b in sorted({pair for numbers in sharing for pair in combinations(numbers, 2)}):
        left, right = speeches[a], speeches[b]
        if left.path != right.path and not left.content & right.content:
            yield a, b


def _sentence(speech: Speech, annotated: AnnotatedArticle) -> str:
    """The words of the sentence in which a speech begins."""
    start = speech.span.start
    for sentence in overlapping(annotated.sentences, Span(start, start + 1)):
        return " ".join(annotated.text[sentence.start : sentence.end].split())
    return ""


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
            words.update(fold(word) for word in _WORD.findall(name.title or ""))
            words.update(_countries_before(before))
    places = {demonyms()[word] for word in words if word in demonyms()}
    return bool(places) and not places & _ENGLISH_SPEAKING


def _countries_before(before: str) -> Iterator[str]:
    """Words that describe whose name follows: beside it, or with an office between.

    "Russian President" and "the German chancellor, " do; in "talks with the Russians, " and "on
    Russian gas that" the country is nobody's.
    """
    for found in _WORD.finditer(before):
        between = _DESCRIBED.fullmatch(before, found.end())
        words = {fold(word) for word in _WORD.findall(between[1])} if between else set()
        is_beside = between is not None and not between[0].strip(" \n")
        if is_beside or words & OFFICES:
            yield fold(found.group())
