"""Capitalised words that are no words: slips for a word that the story's names have otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from checker.compare.names import name_parts
from checker.compare.spellings import edits, is_accepted_variant, is_mistyped
from checker.extract.names.words import Word, words_of
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.organizations import ORGANIZATION_HEADS, PLACE_HEADS
from checker.lexicon.tables import (
    common_words,
    demonyms,
    given_names,
    places,
    proper_words,
)
from checker.lexicon.titles import OFFICES, WIDENERS
from checker.story.entities.neighbours import is_inflected, near_pairs
from checker.types import AnnotatedArticle, Entity, NameKind, Passage

#: Shorter words are one letter away from too many others.
_SHORTEST = 4
_LONG = 8
#: Of 18,000 articles as many as have a word that needs no second witness in a story: "Obma" is a
#: slip wherever "Obama" stands.
_WELL_KNOWN = 100


_MAY_BE_PEOPLE = frozenset({NameKind.PERSON, NameKind.OTHER})


@dataclass(frozen=True, slots=True)
class OddWord:
    """A spelling that occurs once or twice in one article, beside the usual one."""

    odd: tuple[Passage, ...]
    usual: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class _Use:
    path: str
    word: Word

    @property
    def passage(self) -> Passage:
        return Passage(self.path, self.word.start, self.word.end)


def find_odd_words(
    articles: Sequence[AnnotatedArticle], entities: Sequence[Entity]
) -> Iterator[OddWord]:
    """Find words near a commoner capitalised word that no dictionary and no person owns.

    "Smyth" in "Adam Smyth" is his own unless some name has both "Adam" and "Smith".
    """
    uses, lower = _uses(articles)
    owners = _owners(entities)
    for left, right in near_pairs(word for word in uses if len(word) >= _SHORTEST):
        odd, usual = sorted(
            (left, right), key=lambda word: (len(uses[word]), _is_known(word), word)
        )
        if odd in lower or not _is_slip(odd, usual, uses) or _is_own(odd, usual, owners):
            continue
        yield OddWord(
            tuple(use.passage for use in uses[odd]), tuple(use.passage for use in uses[usual])
        )


def _uses(articles: Sequence[AnnotatedArticle]) -> tuple[dict[str, list[_Use]], set[str]]:
    """Where each word stands with a capital, and the words that are also written without."""
    uses: dict[str, list[_Use]] = {}
    lower: set[str] = set()
    for annotated in articles:
        for sentence in annotated.sentences:
            for word in words_of(annotated.text, sentence.start, sentence.end):
                if not word.is_capital:
                    lower.add(word.folded)
                elif not word.is_acronym and word.folded.isalpha():
                    uses.setdefault(word.folded, []).append(_Use(annotated.path, word))
    return uses, lower


_Owners: TypeAlias = Mapping[str, set[tuple[tuple[str, ...], bool]]]


def _owners(entities: Sequence[Entity]) -> _Owners:
    """The longer names in which each word stands, and whether they are people's."""
    owners: dict[str, set[tuple[tuple[str, ...], bool]]] = {}
    for entity in entities:
        for form in {name_parts(mention.name.text) for mention in entity.mentions}:
            for part in form if len(form) > 1 else ():
                owners.setdefault(part, set()).add((form, entity.kind in _MAY_BE_PEOPLE))
    return owners


def _is_own(odd: str, usual: str, owners: _Owners) -> bool:
    """Whether a name with the odd word has nothing in common with any that has the usual one.

    A person's surname may be any word; an odd word in another name is nobody's own where the
    usual one is known well ("Connectiicut Post").
    """
    beside = {part for form, _ in owners.get(usual, ()) for part in form}
    is_title = usual in _head_words()
    is_word = is_title or (_is_well_known(usual) and is_mistyped(odd, usual))
    return any(
        not beside & set(form) and not (is_title if is_person else is_word)
        for form, is_person in owners.get(odd, ())
    )


def _is_well_known(word: str) -> bool:
    return word in common_words() or proper_words().get(word, 0) >= _WELL_KNOWN


def _is_slip(odd: str, usual: str, uses: Mapping[str, list[_Use]]) -> bool:
    one, many = uses[odd], uses[usual]
    if len({use.path for use in one}) > 1 or _is_known(odd):
        return False
    if odd[0] != usual[0] or edits(odd, usual) > 1 or is_inflected(odd, usual):
        return False
    return _is_rare(odd, one, many) and not is_accepted_variant(odd, usual)


def _is_rare(odd: str, one: Sequence[_Use], many: Sequence[_Use]) -> bool:
    """Whether a spelling stands so seldom beside the usual one that it must be a slip."""
    usual = many[0].word.folded
    is_word = usual in _head_words() and len(odd) > _SHORTEST + 1
    is_known = is_word or proper_words().get(usual, 0) >= _WELL_KNOWN
    if is_known and is_mistyped(odd, usual) and len(one) <= len(many):
        return True
    if len(odd) >= _LONG and {use.path for use in many} == {one[0].path}:
        # One article writes Cloverdale once and Clovedale once; Politico is no slip for Politics.
        return usual not in common_words() or len(many) > len(one)
    # Four letters tell little: "Oama" beside many an "Obama" only.
    enough = 2 if len(odd) > _SHORTEST else 4
    elsewhere = any(use.path != one[0].path for use in many)
    return elsewhere and enough * len(one) <= len(many)


def _is_known(word: str) -> bool:
    tables = (
        common_words(),
        places(),
        given_names(),
        demonyms(),
        proper_words(),
        _head_words(),
        MONTHS,
        WEEKDAYS,
    )
    singular = word.removesuffix("s")  # the two Koreas
    is_plural = singular in places() or singular in proper_words()
    return is_plural or any(word in table for table in tables)


def _head_words() -> frozenset[str]:
    return ORGANIZATION_HEADS | PLACE_HEADS | OFFICES | WIDENERS
