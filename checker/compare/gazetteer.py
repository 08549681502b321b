"""The places of the world by their names, read from ``models/gazetteer`` when first asked for."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from checker.lexicon.tables import fold, spelling_partners
from checker.model_folder import model_folder
from checker.types import Place, PlaceLevel

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
#: Words that are written short or in full.
_SHORT = {"saint": "st", "fort": "ft", "mount": "mt", "saints": "sts"}
#: Words that say what sort of part of a country a name is the name of.
_PARTS = frozenset(
    """
    province provinces regency kabupaten kota district districts department departamento county
    prefecture governorate oblast okrug krai raion rayon canton state emirate region republic
    parish borough municipality municipio provincia comarca voivodeship territory division
    """.split()
)
#: Words for a part of a place that has no name of its own ("southern California").
_SIDES = frozenset(
    """
    north south east west northern southern eastern western northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern central upper lower downtown midtown uptown
    suburban rural greater inner metro metropolitan
    """.split()
)
_TOWN_WORDS = frozenset({"city", "town", "village", "township", "suburb", "capital", "area"})
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def place_key(name: str) -> str:
    """A name as the gazetteer is sorted by it.

    >>> place_key("St. John's"), place_key("the Saint Lawrence")
    ("st john's", 'st lawrence')
    """
    letters = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", fold(name))
    words = [_SHORT.get(word, word) for word in _WORD.findall(letters.replace("-", " "))]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def packed(degrees: float) -> str:
    """A latitude or longitude to a tenth of a degree in two characters."""
    tenths = round(degrees * 10) + 1800
    return _LETTERS[tenths // 62] + _LETTERS[tenths % 62]


def _degrees(text: str) -> float:
    return (_LETTERS.index(text[0]) * 62 + _LETTERS.index(text[1]) - 1800) / 10


@cache
def _lines() -> Sequence[str]:
    # 20 ms of each run that names a place; as xz, two thirds of the size, it was 75 ms.
    path = model_folder("gazetteer") / "places.txt.gz"
    return gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()


def _with_key(key: str) -> Iterator[Place]:
    lines, start = _lines(), f"{key}\t"
    at = bisect_left(lines, start)
    while at < len(lines) and lines[at].startswith(start):
        yield _place(lines[at])
        at += 1


def _place(line: str) -> Place:
    """A place from its line: key, level, codes, population ("63" is 300,000) and where it lies."""
    key, level, codes, size, lies = line.split("\t")
    population = int(size[-1]) * 10 ** (int(size[:-1]) - 1) if size else 0
    where = (_degrees(lies[:2]), _degrees(lies[2:])) if lies else (None, None)
    return Place(PlaceLevel(int(level)), tuple(codes.split(".")), key, population, *where)


@lru_cache(maxsize=1 << 14)
def places_named(name: str) -> tuple[Place, ...]:
    """Every place that a name may be the name of, the most populous first; none if unknown.

    A wider place after a comma narrows it ("Paris, Texas"); a side or a kind of place beside the
    name is left out ("southern California", "Aceh province"). A county is found by its bare name
    only outside the United States, where each has a town's or a person's name.

    >>> [place.codes[:2] for place in places_named("Paris, Texas")]
    [('US', 'TX')]
    >>> places_named("Middle-earth")
    ()
    """
    first, _, rest = name.partition(",")
    found = _named(place_key(first))
    wider = places_named(rest.strip()) if rest.strip() else ()
    if wider:
        found = [place for place in found if any(lies_in(place, other) for other in wider)]
    return tuple(sorted(found, key=lambda place: (-place.population, place.level, place)))


def _named(key: str) -> list[Place]:
    words = key.split()
    if found := list(_spelled(key)):
        return found
    if len(words) > 1 and words[0] in _SIDES:
        return _named(" ".join(words[1:]))
    if len(words) > 1 and words[-1] in _TOWN_WORDS:
        return _at_levels(" ".join(words[:-1]), PlaceLevel.TOWN)
    if words[:2] == ["city", "of"] or words[:2] == ["town", "of"]:
        return _at_levels(" ".join(words[2:]), PlaceLevel.TOWN)
    stripped = " ".join(word for word in words if word not in _PARTS).removeprefix("of ")
    if stripped and stripped != key:
        return _at_levels(stripped, PlaceLevel.REGION, PlaceLevel.DISTRICT)
    return []


def _spelled(key: str) -> Iterator[Place]:
    """Places of a name in any of its accepted spellings."""
    found = list(_with_key(key))
    yield from found
    if not found:
        for other in sorted(spelling_partners().get(key, ())):
            yield from _with_key(other)


def _at_levels(key: str, *levels: PlaceLevel) -> list[Place]:
    return [place for place in _spelled(key) if place.level in levels]


def bare_region(name: str) -> str:
    """The name of a region or district without the word for what it is.

    >>> bare_region("Kabupaten Bener Meriah")
    'bener meriah'
    """
    key = place_key(name)
    kept = [word for word in key.split() if word not in _PARTS]
    return " ".join(kept).removeprefix("of ") or key


def lies_in(inner: Place, outer: Place) -> bool:
    """Whether a country, region or district holds a place; each holds itself."""
    if outer.level is PlaceLevel.TOWN:
        return inner == outer
    depth = outer.level + 1
    return inner.level >= outer.level and inner.codes[:depth] == outer.codes[:depth]
