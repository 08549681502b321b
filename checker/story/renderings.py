"""Renderings of one utterance that share few words: translations, and quotations reworded."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from checker.embed.encoder import Encoder
from checker.lexicon.tables import demonyms, fold
from checker.lexicon.titles import OFFICES
from checker.lexicon.words import stem
from checker.story.speeches import Speech
from checker.types import AnnotatedArticle

#: Two speeches by their numbers, the lower first.
Pair: TypeAlias = tuple[int, int]

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

    ``known`` are pairs that words have found; ``likely`` are those that words leave open.
    """
    speeches = story.speeches
    found = set(known)
    wanted = [pair for pair in _by_one_person(speeches) if pair not in found]
    wanted = sorted({*wanted, *likely})
    short = [pair for pair in _sharing_a_stem(speeches) if pair not in found]
    words = {number: " ".join(t.key for t in speeches[number].words) for number in _in(wanted)}
    sentences = {number: _sentence(speeches[number], story.articles) for number in _in(short)}
    return (
        *_near(wanted, words, encoder, _COSINE),
        *_near(short, sentences, encoder, _COSINE_SENTENCES),
    )


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


def _by_one_person(speeches: Sequence[Speech]) -> Iterator[Pair]:
    by_speaker: dict[str, list[int]] = defaultdict(list)
    for number, speech in enumerate(speeches):
        if speech.surname is not None and len(speech.words) >= _SHORTEST:
            by_speaker[speech.surname].append(number)
    for numbers in by_speaker.values():
        for a, b in combinations(numbers, 2):
            left, right = speeches[a], speeches[b]
            if left.path != right.path and _alike_in_length(left, right):
                yield a, b


def _sharing_a_stem(speeches: Sequence[Speech]) -> Iterator[Pair]:
    """Pairs of a few words each that share a word in another form, but no word."""
    by_stem: dict[str, list[int]] = defaultdict(list)
    for number, speech in enumerate(speeches):
        if len(speech.words) <= _FEW:
            for key in {stem(word) for word in speech.content}:
                by_stem[key].append(number)
    met = {pair for numbers in by_stem.values() for pair in combinations(numbers, 2)}
    for a, b in sorted(met):
        left, right = speeches[a], speeches[b]
        if left.path != right.path and not left.content & right.content:
            yield a, b


def _sentence(speech: Speech, articles: Sequence[AnnotatedArticle]) -> str:
    """The words of the sentence in which a speech begins."""
    annotated = next(each for each in articles if each.path == speech.path)
    start = speech.span.start
    for sentence in annotated.sentences:
        if sentence.start <= start < sentence.end:
            return " ".join(annotated.text[sentence.start : sentence.end].split())
    return ""


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
