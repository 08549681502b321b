"""Who speaks, across articles: the person of the story, or the words that describe the speaker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from checker.compare.wording_tokens import tokens
from checker.compare.wordings import is_content
from checker.lexicon.grammar import PERSONAL_PRONOUNS, POSSESSIVES
from checker.lexicon.tables import fold
from checker.lexicon.words import stem
from checker.types import Entity, NameKind, Speaker

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
#: "A spokesman" may be another one than the spokesman named elsewhere.
_SOMEBODY = frozenset({"a", "an", "another", "one", "some"})


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the articles of a story know him."""

    name: str | None = None
    """The fullest form of a person's name in the article, where it is known."""
    entity: int | None = None
    """The number of the person among the story's entities, where it is one of them."""
    described: frozenset[str] = frozenset()
    """Stems of the words that stand for a speaker without a name ("the fire chief")."""

    @property
    def places(self) -> tuple[tuple[str, object], ...]:
        """What two voices have to share, one of these at least, to be the same."""
        found: list[tuple[str, object]] = []
        if self.entity is not None:
            found.append(("entity", self.entity))
        if self.name is not None:
            found.append(("name", surname(self.name)))
        return (*found, *(("word", word) for word in sorted(self.described)))


@dataclass(frozen=True)
class Voices:
    """The people of a story who may speak, by the names and by the offices they have."""

    by_name: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Numbers of entities by path and by the fullest name in that article."""
    titles: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Stems of the words of each person's titles and roles."""

    def of(self, path: str, speaker: Speaker | None) -> Voice:
        """The voice of one speaker in the article of that path."""
        if speaker is None:
            return Voice()
        if speaker.person is not None:
            return Voice(speaker.person, self.by_name.get((path, speaker.person)))
        words = described_by(speaker.text)
        if not words or speaker.text.split()[0].lower() in _SOMEBODY:
            return Voice(described=words)
        bearers = [entity for entity, titles in self.titles.items() if words <= titles]
        return Voice(entity=bearers[0] if len(bearers) == 1 else None, described=words)


def voices_among(entities: Sequence[Entity]) -> Voices:
    """The people among a story's entities as speakers."""
    bearers: dict[tuple[str, str], set[int]] = defaultdict(set)
    titles: dict[int, set[str]] = defaultdict(set)
    for number, entity in enumerate(entities):
        for mention in entity.mentions if entity.kind is NameKind.PERSON else ():
            if mention.name.person:
                bearers[mention.path, mention.name.person].add(number)
            for words in (mention.name.title, mention.name.role):
                titles[number] |= described_by(words or "")
    return Voices(
        {place: next(iter(numbers)) for place, numbers in bearers.items() if len(numbers) == 1},
        {number: frozenset(words) for number, words in titles.items() if words},
    )


@lru_cache(maxsize=1 << 14)
def described_by(text: str) -> frozenset[str]:
    """Stems of the words that tell who is meant: none in "he", two in "her press agent"."""
    keys = (token.key.removesuffix("'s") for token in tokens(text) if is_content(token))
    return frozenset(stem(key) for key in keys if key not in PERSONAL_PRONOUNS | POSSESSIVES)


def same_voice(left: Voice, right: Voice) -> bool | None:
    """Whether two voices are one person's; none where one is not known well enough.

    The story's people decide first, spellings and all; two of one surname that the story has as
    two may be one. Speakers without names are never told apart: "police" may be "the chief".
    """
    if left.entity is not None and left.entity == right.entity:
        return True
    if left.name is not None and right.name is not None:
        is_namesake = surname(left.name) == surname(right.name)
        are_known = left.entity is not None and right.entity is not None
        return None if is_namesake and are_known else is_namesake
    if left.name is None and right.name is None and left.described & right.described:
        return True
    return None


@lru_cache(maxsize=1 << 14)
def surname(person: str) -> str:
    """The last part of a name, folded; "Jr." is none."""
    parts = [part for part in fold(person).replace(".", "").split() if part not in _SUFFIXES]
    return parts[-1] if parts else fold(person)
