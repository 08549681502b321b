"""Where two sentences say the opposite: the words of each side, and who says them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from checker.story.oppositions.clauses import Telling
from checker.types import IndirectSpeech, Passage, Quote, Story

#: Words of these sorts end the few words by which a side is shown.
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
#: Words after the last one that are shown where they belong to it: "was not wearing crampons".
_MORE = 3


@dataclass(frozen=True, slots=True)
class Side:
    """What one of two sentences says, by the numbers of its first and last word."""

    telling: Telling
    first: int
    last: int
    answer: str
    """What sets it against the other side: "no", "silver"."""

    @property
    def passage(self) -> Passage:
        """Where the words stand."""
        return self.telling.passage(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two sides that cannot both be true, with the chance that an editor calls it so."""

    one: Side
    other: Side
    confidence: float


def same_words(mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """The words with which both begin."""
    pairs = zip(mine, theirs, strict=False)
    return [one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]


def around(telling: Telling, one: int, other: int, answer: str) -> Side:
    """The words from one to another, and those that follow up to the next word that tells."""
    first, last = min(one, other), max(one, other)
    tokens = telling.parse.tokens
    for more in range(last + 1, min(last + 1 + _MORE, telling.words.stop)):
        if tokens[more].pos == "PUNCT":
            break
        if tokens[more].pos in _TELLING:
            last = more
            break
    return Side(telling, first, last, answer)


def passages_of(side: Side, story: Story) -> Iterator[Passage]:
    """The words of a side in every article that has its sentence word for word."""
    own, start = side.passage, side.telling.claims[0].passage.start
    words = story.words(own)
    for claim in side.telling.claims:
        shift = claim.passage.start - start
        place = Passage(claim.path, own.start + shift, own.end + shift)
        if story.words(place) == words:
            yield place


def are_disputing(one: Side, other: Side) -> bool:
    """Whether two people of the story say the two things, each correctly reported."""
    speakers = speaker_of(one), speaker_of(other)
    if speakers[0] is None or speakers[1] is None:
        return False
    return speakers[0].split()[-1] != speakers[1].split()[-1]


def speaker_of(side: Side) -> str | None:
    """The person who says the words of a side, where somebody is named for it."""
    annotated, span = side.telling.annotated, side.passage.span
    speeches: tuple[Quote | IndirectSpeech, ...] = (*annotated.quotes, *annotated.indirect)
    for speech in speeches:
        if speech.span.overlaps(span) and speech.speaker is not None:
            return speech.speaker.person
    return None


def are_one_utterance(one: Side, other: Side, story: Story) -> bool:
    """Whether both stand inside quotation marks of one utterance, whose wording is compared."""
    for utterance in story.utterances:
        places = [quote.passage for quote in utterance.quotes]
        if all(any(place.overlaps(side.passage) for place in places) for side in (one, other)):
            return True
    return False
