"""Which quotations of different articles are the same utterance, in whatever wording.

Shared words say so first: quotations that agree on most of what both of them quote. What is left
are translations and paraphrases of one speaker's words; there vectors find the pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from checker.embed.encoder import Encoder
from checker.story.groups import Groups
from checker.story.renderings import Pair, Speeches, renderings, speaks_foreign
from checker.story.same_words import Likeness, likeness_of
from checker.story.speeches import Speech, speeches_of
from checker.types import AnnotatedArticle, Utterance

#: Words that stand in more speeches of a story than this tell nothing about which are the same.
_COMMON = 25


def align_quotes(articles: Sequence[AnnotatedArticle], encoder: Encoder) -> tuple[Utterance, ...]:
    """Group the quotations of a story by what was said; only groups of two speeches and more.

    Quotations of one article are grouped too where they quote the same words twice, in headline
    and text for one. Utterances come in order of their first quotation.
    """
    speeches = [speech for annotated in articles for speech in speeches_of(annotated)]
    worded, likely = [], []
    for pair in _candidates(speeches):
        likeness = likeness_of(speeches[pair[0]], speeches[pair[1]])
        if likeness is Likeness.SAME:
            worded.append(pair)
        elif likeness is Likeness.LIKELY:
            likely.append(pair)
    rendered = renderings(Speeches(tuple(speeches), tuple(articles)), worded, likely, encoder)
    groups = connected(len(speeches), [*worded, *rendered])
    texts = {annotated.path: annotated for annotated in articles}
    return tuple(
        _utterance([speeches[number] for number in group], texts)
        for group in groups
        if len(group) > 1
    )


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


def connected(count: int, pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """The numbers below ``count`` in the groups that pairs connect, each group in order."""
    groups = Groups(count)
    for left, right in pairs:
        groups.join(left, right)
    return groups.sets()


def _utterance(speeches: Sequence[Speech], articles: Mapping[str, AnnotatedArticle]) -> Utterance:
    people = [speech.person for speech in speeches if speech.person]
    named = sorted(set(people), key=lambda person: (-people.count(person), -len(person), person))
    return Utterance(
        quotes=tuple(mention for speech in speeches for mention in speech.mentions),
        speaker=named[0] if named else None,
        is_translation=any(speaks_foreign(speech, articles[speech.path]) for speech in speeches),
    )
