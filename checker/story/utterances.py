"""Which quotations of different articles are the same utterance, in whatever wording.

Shared words say so first: quotations that agree on most of what both of them quote. What is left
are translations and paraphrases of one speaker's words; there vectors find the pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from checker.compare.wordings import Wording, compare_tokens
from checker.embed.encoder import Encoder
from checker.story.renderings import Pair, renderings, speaks_foreign
from checker.story.speeches import Speech, same_speaker, speeches_of
from checker.types import AnnotatedArticle, Utterance

#: Two quotations are one utterance from this share of equal words inside their overlap.
_SIMILARITY = 0.6
#: ... when that overlap makes up at least this share of the shorter one,
_COVERAGE = 0.5
#: ... and at least this many of the equal words carry meaning; with fewer, by the same speaker.
_CONTENT = 3
_CONTENT_SAME_SPEAKER = 2

#: Long near-identical wordings are one utterance even where the articles name two speakers.
_SIMILARITY_ANYBODY = 0.75
_MATCHED_ANYBODY = 8

#: Words that stand in more speeches of a story than this tell nothing about which are the same.
_COMMON = 25


def align_quotes(articles: Sequence[AnnotatedArticle], encoder: Encoder) -> tuple[Utterance, ...]:
    """Group the quotations of a story by what was said; only groups of two speeches and more.

    Quotations of one article are grouped too where they quote the same words twice, in headline
    and text for one. Utterances come in order of their first quotation.
    """
    speeches = [speech for annotated in articles for speech in speeches_of(annotated)]
    worded = [pair for pair in _candidates(speeches) if is_same_utterance(*_both(speeches, pair))]
    rendered = renderings(speeches, worded, encoder)
    groups = _groups(len(speeches), [*worded, *rendered])
    texts = {annotated.path: annotated for annotated in articles}
    return tuple(
        _utterance([speeches[number] for number in group], texts)
        for group in groups
        if len(group) > 1
    )


def is_same_utterance(left: Speech, right: Speech) -> bool:
    """Whether two speeches agree on so many words that they quote one utterance."""
    return is_same_wording(compare_tokens(left.tokens, right.tokens), left, right)


def is_same_wording(wording: Wording, left: Speech, right: Speech) -> bool:
    """The same question once the two have been compared."""
    shorter = min(len(left.words), len(right.words))
    if wording.matched < _COVERAGE * shorter or wording.similarity < _SIMILARITY:
        return False
    agree = same_speaker(left, right)
    if agree is False:
        is_long = wording.matched >= _MATCHED_ANYBODY
        return is_long and wording.similarity >= _SIMILARITY_ANYBODY
    return wording.content >= (_CONTENT_SAME_SPEAKER if agree else _CONTENT)


def _both(speeches: Sequence[Speech], pair: Pair) -> tuple[Speech, Speech]:
    return speeches[pair[0]], speeches[pair[1]]


def _candidates(speeches: Sequence[Speech]) -> Iterator[Pair]:
    """Pairs that share two words in a row, or a rare word, in order."""
    index: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, speech in enumerate(speeches):
        for first, second in pairwise(token.key for token in speech.words):
            index[first, second].add(number)
        for word in speech.content:
            index[(word,)].add(number)
    pairs = {
        pair
        for numbers in index.values()
        if len(numbers) <= _COMMON
        for pair in combinations(sorted(numbers), 2)
    }
    yield from sorted(pairs)


def _groups(count: int, pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """The numbers that pairs connect, each group in order."""
    leader = list(range(count))

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    for left, right in pairs:
        first, second = sorted((find(left), find(right)))
        leader[second] = first
    groups: dict[int, list[int]] = defaultdict(list)
    for number in range(count):
        groups[find(number)].append(number)
    return tuple(tuple(group) for _, group in sorted(groups.items()))


def _utterance(speeches: Sequence[Speech], articles: Mapping[str, AnnotatedArticle]) -> Utterance:
    people = [speech.person for speech in speeches if speech.person]
    named = sorted(set(people), key=lambda person: (-people.count(person), -len(person), person))
    return Utterance(
        quotes=tuple(mention for speech in speeches for mention in speech.mentions),
        speaker=named[0] if named else None,
        is_translation=any(speaks_foreign(speech, articles[speech.path]) for speech in speeches),
    )
