"""Claims that most independent sources of a story make in their own words.

Two sentences say one thing when much of what one says, by content words and dates, stands in the
other too, and not only whom it is about: an office and its holder stand beside whatever she says.
Clusters are not asked: their sentences are about one matter and need not say one thing (on the
seeds, 39 sentences in one cluster and the summit's date among them).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.lexicon.words import content_words
from checker.types import Claim, Story, TimexType

#: Part of a claim's content, by weight, that another source must have too. Looked through on the
#: seeds and six development stories: at 0.3 questions and answers on one matter come in, at 0.5
#: the seeds lose their summit and their missiles.
_COVERED = 0.4
#: Fewer content words in common are a turn of phrase ("police said on Friday").
_SHARED = 4
#: The same for a claim without the names and titles in it, and how many words of it another has.
#: The summit of the seeds shares three such words of eleven; of claims that shared fewer in five
#: other stories most were of one person and not of one thing.
_SAID, _SAID_WORDS = 0.25, 3
#: Sentences this alike were copied: furniture, or one agency's text. Rewritten sentences of one
#: fact share at most two thirds of their words.
_COPIED = 0.85
#: Shorter sentences say too little by themselves ("He declined.").
_WORDS = 6
#: Longer sentences, in characters, make several claims of which the others share one.
_LONGEST = 220


@dataclass(frozen=True, slots=True)
class _Content:
    """What a claim says: stems or concepts of its content words, and its days."""

    words: frozenset[str]
    """Its days among them."""
    said: frozenset[str]
    """Those of no name, title or role."""
    days: frozenset[str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A claim, with the claims of other sources that say the same."""

    claim: Claim
    others: tuple[Claim, ...]
    """One claim of each other source, in order of their places."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims that agree, in order of their places."""
        return tuple(sorted((self.claim, *self.others), key=lambda claim: claim.passage))


def find_agreements(
    story: Story, is_disputed: Callable[[Agreement], bool] = lambda _: False
) -> tuple[Agreement, ...]:
    """What more than half of the story's sources say, the best supported first.

    Disputed ones are left out, and no claim takes part in two. Empty where the story has one
    source.
    """
    sources = len(set(story.sources))
    if sources < 2:
        return ()
    content = {claim: _content(story, claim) for claim in story.claims}
    found = sorted(_ranked(story, content), key=lambda ranked: ranked[0])
    wide = (agreement for rank, agreement in found if 2 * -rank[0] > sources)
    return tuple(_without_repeats(agreed for agreed in wide if not is_disputed(agreed)))


#: Sources, coverage (both negative, more comes first), length, and the place.
_Rank = tuple[int, float, int, str, int]


def _without_repeats(agreements: Iterable[Agreement]) -> Iterator[Agreement]:
    used: set[Claim] = set()
    for agreement in agreements:
        if used.isdisjoint(agreement.claims):
            used.update(agreement.claims)
            yield agreement


def _content(story: Story, claim: Claim) -> _Content:
    annotated = story.by_path[claim.path]
    inside = claim.sentence.span
    days = frozenset(
        date.value
        for date in annotated.dates
        if inside.contains(date.span) and date.type is TimexType.DATE and date.value[:4].isdigit()
    )
    words = _stems(story.words(claim.passage))
    names = frozenset[str]().union(
        *(
            _stems(" ".join((name.text, name.title or "", name.role or "")))
            for name in annotated.names
            if inside.contains(name.span)
        )
    )
    return _Content(words | days, (words - names) | days, days)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.key for word in content_words(text))


def _weights(contents: Iterable[_Content]) -> dict[str, float]:
    """How much each word tells: the rarer in the story, the more.

    The root keeps the story's own names from counting for nothing beside rare words.
    """
    everything = list(contents)
    counts = Counter(word for content in everything for word in content.words)
    return {
        word: math.sqrt(math.log(1 + len(everything) / count)) for word, count in counts.items()
    }


def _ranked(story: Story, content: Mapping[Claim, _Content]) -> Iterator[tuple[_Rank, Agreement]]:
    """Each claim with those of other sources that cover it."""
    weights = _weights(content.values())
    near = _Neighbours(content)
    for claim, own in content.items():
        if not _is_plain(story, claim):
            continue
        best: dict[int, tuple[float, Claim]] = {}
        for other in near.of(own.words):
            source = story.source_of[other.path]
            covered = _covered(own, content[other], weights)
            if source != story.source_of[claim.path] and covered > best.get(source, (0.0,))[0]:
                best[source] = (covered, other)
        if best:
            yield _rank(claim, best), _agreement(claim, best)


class _Neighbours:
    """The claims that share enough words, one of which not every eighth claim has.

    It keeps 4,000 claims from being compared 16 million times. Words are counted for claims by
    number, since hashing a claim takes as long as comparing two.
    """

    def __init__(self, content: Mapping[Claim, _Content]) -> None:
        self._claims = list(content)
        self._having: dict[str, list[int]] = defaultdict(list)
        for number, said in enumerate(content.values()):
            for word in said.words:
                self._having[word].append(number)
        self._most = max(len(content) // 8, 100)

    def of(self, words: frozenset[str]) -> list[Claim]:
        """The neighbours of a claim with these words, in order of their places."""
        shared: Counter[int] = Counter()
        near: set[int] = set()
        for word in words:
            having = self._having[word]
            shared.update(having)
            if len(having) <= self._most:
                near.update(having)
        found = (self._claims[number] for number in near if shared[number] >= _SHARED)
        return sorted(found, key=lambda claim: claim.passage)


def _covered(own: _Content, other: _Content, weights: Mapping[str, float]) -> float:
    """The part of a claim's content that another has too; nothing where it is copied."""
    shared = own.words & other.words
    if len(shared) < _SHARED or len(shared) >= _COPIED * len(own.words | other.words):
        return 0.0
    if not _says_as_much(own, other):
        return 0.0
    covered = sum(weights[word] for word in sorted(shared))
    part = covered / sum(weights[word] for word in sorted(own.words))
    return part if part >= _COVERED else 0.0


def _says_as_much(own: _Content, other: _Content) -> bool:
    """Whether two claims share more than names, and no two days stand against one another."""
    if own.days and other.days and own.days.isdisjoint(other.days):
        return False
    shared = own.said & other.said
    return len(shared) >= max(_SAID_WORDS, _SAID * len(own.said))


def _is_plain(story: Story, claim: Claim) -> bool:
    """Whether the sentence makes one claim, and mostly in the article's own words."""
    words = story.words(claim.passage)
    if len(words) > _LONGEST or len(words.split()) < _WORDS:
        return False
    sentence = claim.sentence
    quoted = sum(
        min(quote.end, sentence.end) - max(quote.start, sentence.start)
        for quote in story.by_path[claim.path].quotes
        if quote.span.overlaps(sentence.span)
    )
    return 2 * quoted <= len(words)


def _rank(claim: Claim, best: Mapping[int, tuple[float, Claim]]) -> _Rank:
    mean = sum(covered for covered, _ in best.values()) / len(best)
    length = claim.sentence.end - claim.sentence.start
    return -1 - len(best), -round(mean, 2), length, claim.path, claim.sentence.start


def _agreement(claim: Claim, best: Mapping[int, tuple[float, Claim]]) -> Agreement:
    others = sorted((other for _, other in best.values()), key=lambda other: other.passage)
    return Agreement(claim, tuple(others))
