"""Ordinals and ranks: "the 44th president", "third", "No. 4", "Category 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.extract.numbers.counted import counted_noun
from checker.lexicon.numerals import ORDINAL_WORDS


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in an order, with the noun it ranks."""

    start: int
    end: int
    value: Decimal
    counted: str | None


_WORDS = "|".join(sorted(ORDINAL_WORDS, key=lambda word: (-len(word), word)))
_ORDINAL = re.compile(
    rf"(?<![\w$.,-])(?:(\d{{1,3}}(?:,\d{{3}})?|\d{{4}})(?:st|nd|rd|th)|({_WORDS}))(?![\w])", re.I
)
_NUMBERED = re.compile(
    r"(?:\b(?:No|no|Nos)\. ?|(?<!\w)#)(\d{1,3})(?![\w,-]*\d)|\b(Category|category) (\d)\b"
)
_NOT_RANKED = re.compile(r"[ -](?:quarter ?finals?|last|to last)\b")
_FRACTION_BEFORE = re.compile(
    r"(?:\b(?:one|two|three|four)|\b(?:nearly|almost|about|over|than|under|roughly|around) an?) $",
    re.I,
)
#: What stands before "first" where it ranks: a determiner, a possessor, a preposition.
_BEFORE_FIRST = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|our|my|your|this|that|in|at|for|on|of|as|is|was|were|very|"
    r"and|or|ranked|finished|came|placed)|['’]s|s ?['’]|['’] s|[,;:(“\"—-])$",
    re.I,
)
_ONLY_FIRST = re.compile(
    r",|[ -](?:time|the|he|she|it|they|said|announced|and|to|in|but|by|on|began|came|have|as)\b"
)


def find_ordinals(sentence: str) -> Iterator[Ordinal]:
    """Every ordinal of a sentence, in no order."""
    for match in _ORDINAL.finditer(sentence):
        figures, word = match.groups()
        value = int(figures.replace(",", "")) if figures else ORDINAL_WORDS[word.lower()]
        if _is_adverb(sentence, match, value):
            continue
        if word and _is_fraction(sentence, match):
            continue
        if value == 0 or _NOT_RANKED.match(sentence, match.end()):
            continue
        noun = counted_noun(sentence, match.end(), is_one=True)
        yield Ordinal(match.start(), match.end(), Decimal(value), noun)
    for match in _NUMBERED.finditer(sentence):
        rank, label, level = match.groups()
        noun = label.lower() if label else None
        yield Ordinal(match.start(), match.end(), Decimal(rank or level), noun)


def _is_fraction(sentence: str, match: re.Match[str]) -> bool:
    """Whether an ordinal names a part, as in "nearly a third" and "a fifth of"."""
    before = sentence[max(0, match.start() - 16) : match.start()]
    if _FRACTION_BEFORE.search(before):
        return True
    return bool(re.search(r"\ban? $", before, re.I)) and sentence.startswith(" of ", match.end())


def _is_adverb(sentence: str, match: re.Match[str], value: int) -> bool:
    """Whether an ordinal ranks nothing: "first seen in May", "Second, they said"."""
    if match.start() == 0 and sentence.startswith(",", match.end()):
        return True  # "Second, they said"
    if value != 1:
        return False
    if _ONLY_FIRST.match(sentence, match.end()):
        return True
    before = sentence[: match.start()].rstrip(" ")
    return bool(before) and not _BEFORE_FIRST.search(before[-20:])
