"""Tables of names and words, read from their files when first asked for.

Where each file comes from, and its licence, is in ``README.md`` beside them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files


def _lines(name: str) -> list[str]:
    return files("checker.lexicon").joinpath(name).read_text("utf-8").splitlines()


# A long newsroom run meets some 10^5 different words; the bound keeps memory flat.
@lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """Lower case without accents, for looking words up.

    >>> fold("Zoë O’Neal")
    "zoe o'neal"
    """
    plain = word.replace("’", "'")
    if not plain.isascii():
        marks = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in marks if not unicodedata.combining(letter))
        # Korean syllables fall into letters above; a syllable is what a name is spelled in.
        plain = unicodedata.normalize("NFC", plain)
    return plain.casefold()


@cache
def common_words() -> frozenset[str]:
    """Words that news text writes in lower case at least twice as often as with a capital.

    The count is of American outlets; British endings are added by rule ("neighbours").
    """
    american = _lines("common_words.txt")
    british = {
        word.replace(ending, other)
        for word in american
        for ending, other in _BRITISH
        if len(word) > 4 and ending in word
    }
    return frozenset(american) | british


_BRITISH = (("or", "our"), ("iz", "is"), ("yz", "ys"), ("ense", "ence"), ("el", "ell"))


@cache
def given_names() -> frozenset[str]:
    """Given names of many languages, folded."""
    return frozenset(_lines("given_names.txt"))


@cache
def proper_words() -> Mapping[str, int]:
    """Words that news writes with a capital, with the number of 18,000 articles that have them."""
    rows = (line.split() for line in _lines("proper_words.txt"))
    return {word: int(articles) for word, articles in rows}


@cache
def shared_names() -> frozenset[str]:
    """Name parts that so many people bear that two of one story may have them by chance."""
    return frozenset(_lines("shared_names.txt"))


def _pairs(groups: Iterable[list[str]]) -> Mapping[str, frozenset[str]]:
    """Each word with the words it shares a group with."""
    partners: dict[str, set[str]] = {}
    for group in groups:
        for word in group:
            partners.setdefault(word, set()).update(group)
    return {word: frozenset(others - {word}) for word, others in partners.items()}


@cache
def short_forms() -> Mapping[str, frozenset[str]]:
    """Formal given names with the short forms in use for them ("william": "bill", "will")."""
    return {first: frozenset(rest) for first, *rest in map(str.split, _lines("nicknames.txt"))}


@cache
def english_given_names() -> frozenset[str]:
    """Given names of English, formal and short: their spellings belong to their bearers."""
    table = short_forms()
    return frozenset(table).union(*table.values())


@cache
def spelling_partners() -> Mapping[str, frozenset[str]]:
    """Accepted spellings of one name, well-known groups only ("kiev": "kyiv")."""
    return _pairs(line.split() for line in _lines("spelling_groups.txt"))


@cache
def transliterations() -> Mapping[str, frozenset[str]]:
    """Spellings of one foreign name part, as catalogues of people use them."""
    partners: dict[str, set[str]] = {}
    for first, *rest in map(str.split, _lines("spellings.txt")):
        for other in rest:
            partners.setdefault(first, set()).add(other)
            partners.setdefault(other, set()).add(first)
    return {word: frozenset(others) for word, others in partners.items()}


@cache
def _countries() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Each country or region, its people's names, its other names and its capital."""
    rows = []
    for line in _lines("countries.txt"):
        country, _, rest = line.partition(":")
        people, _, aliases = rest.partition("|")
        rows.append((_spaced(country), tuple(_split(people)), tuple(_split(aliases))))
    return tuple(rows)


def _spaced(word: str) -> str:
    return fold(word.replace("_", " "))


def _split(words: str) -> Iterable[str]:
    return map(_spaced, words.split())


@cache
def demonyms() -> Mapping[str, str]:
    """What people and things of a country or region are called, with the place, folded."""
    return {word: country for country, people, _ in _countries() for word in people}


@cache
def lands() -> frozenset[str]:
    """Countries, regions and states by their own names, folded; no capitals, no other names."""
    return frozenset(country for country, _, _ in _countries())


@cache
def places() -> frozenset[str]:
    """Countries, capitals, states and big cities, folded."""
    known = {fold(city) for city in _lines("cities.txt")}
    for country, _, aliases in _countries():
        known |= {country, *aliases}
    spellings = spelling_partners()
    for word in sorted(known & spellings.keys()):
        known |= spellings[word]
    return frozenset(known)
