"""Ordinals and ranks: "the 44th president", "third", "No. 4", "Category 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.extract.numbers.counted import counted_noun
from checker.extract.numbers.numerals import read_numeral
from checker.lexicon.numerals import ORDINAL_WORDS, SCALE_ORDINALS, SCALES, SMALL


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
_UNITS = "|".join(word for word, number in ORDINAL_WORDS.items() if number < 100)
_TENS = "|".join(word for word, number in SMALL.items() if number >= 20)
_CARDINAL = rf"(?:{'|'.join((*SMALL, 'a', *SCALES))})[ -](?:and[ -])?"
#: "one hundred and fiftieth", "two hundred twenty-fifth", "two thousandth", "five millionth".
_LONG = re.compile(
    rf"(?<![\w-])(?P<cardinal>(?:{_CARDINAL}){{0,7}}(?:{'|'.join(SCALES)})[ -](?:and[ -])?)"
    rf"(?:(?P<tens>{_TENS})[ -])?(?P<unit>{_UNITS})\b(?![ -]of an?\b)"
    rf"|(?<![\w-])(?P<top>(?:{_CARDINAL}){{1,6}})(?P<scale>{'|'.join(SCALE_ORDINALS)})\b",
    re.I,
)
_SCALED = re.compile(r"hundred|thousand|million|billion|trillion", re.I)
_AFTER_THE = re.compile(r"the ", re.I)
_PART_OF_SECOND = re.compile(r"(?:ths?|half|fraction|quarter|part|quarters) of a $", re.I)
_NUMBERED = re.compile(
    r"(?:\b(?:No|no|Nos)\. ?|(?<!\w)#)(\d{1,3})(?![\w,-]*\d)|\b(Category|category) (\d)\b"
)
_NOT_RANKED = re.compile(r"[ -](?:quarter ?finals?|last|to last)\b")
_FRACTION_BEFORE = re.compile(
    r"(?:\b(?:one|two|three|four)(?: -)?"
    rf"|\b(?:{'|'.join(SMALL)}|hundred|thousand|million|\d) and an?|"
    r"\b(?:nearly|almost|about|over|than|under|roughly|around) an?) $",
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
    """Every ordinal of a sentence, the long ones before those inside them."""
    yield from _long_ordinals(sentence)
    for match in _ORDINAL.finditer(sentence):
        figures, word = match.groups()
        value = int(figures.replace(",", "")) if figures else ORDINAL_WORDS[word.lower()]
        if (figures and not _fits(match.group(), value)) or _is_adverb(sentence, match, value):
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


def _long_ordinals(sentence: str) -> Iterator[Ordinal]:
    if _SCALED.search(sentence) is None:
        return
    for match in _LONG.finditer(sentence):
        words = match.group("cardinal") or match.group("top")
        before = read_numeral(words.lower(), 0)
        if before is None or before.end < len(re.sub(r"(?:[ -]and)?[ -]$", "", words.lower())):
            continue
        if match.group("unit"):
            tens = SMALL.get((match.group("tens") or "").lower(), 0)
            value = before.value + tens + ORDINAL_WORDS[match.group("unit").lower()]
        elif before.value == 1 and not _AFTER_THE.match(sentence, max(0, match.start() - 4)):
            continue  # "one hundredth" is a part
        else:
            value = before.value * SCALE_ORDINALS[match.group("scale").lower()]
        noun = counted_noun(sentence, match.end(), is_one=True)
        yield Ordinal(match.start(), match.end(), value, noun)


def _fits(written: str, value: int) -> bool:
    """Whether the letters are those of the figures: "21st", but "9st" is a weight in stones."""
    usual = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return written[-2:].lower() == ("th" if 11 <= value % 100 <= 13 else usual)


def _is_fraction(sentence: str, match: re.Match[str]) -> bool:
    """Whether an ordinal names a part, as in "nearly a third" and "a fifth of"."""
    before = sentence[max(0, match.start() - 16) : match.start()]
    if _FRACTION_BEFORE.search(before) or _PART_OF_SECOND.search(before):
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
