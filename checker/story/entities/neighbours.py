"""Which of many words may be spellings of one another, without comparing all pairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.spellings import is_near, sound_key

#: Words of this length on may differ in two letters (see ``compare.spellings.is_near``).
_LONG = 8

#: Longer runs of letters are no names, and taking two letters out of one of 2,000 would fill
#: gigabytes. The longest name of a town that news writes has 58 letters (Llanfairpwll...).
_LONGEST = 60


def near_pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of folded words that are slips or transliterations of one another, each pair once.

    Two words within one edit share a word with one letter taken out, so only words that meet in
    such a bucket (or sound alike) are compared.
    """
    buckets: dict[str, set[str]] = {}
    for word in words:
        for key in _keys(word):
            buckets.setdefault(key, set()).add(word)
    seen: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        ordered = sorted(bucket)
        for index, left in enumerate(ordered):
            for right in ordered[index + 1 :]:
                if (left, right) not in seen:
                    seen.add((left, right))
    yield from sorted(pair for pair in seen if _related(*pair))


def _related(left: str, right: str) -> bool:
    return is_near(left, right) or sound_key(left) == sound_key(right)


def _keys(word: str) -> set[str]:
    if len(word) > _LONGEST:
        return {"=" + sound_key(word)}
    keys = {"=" + sound_key(word)} | _deletions(word)
    if len(word) >= _LONG:
        keys |= {shorter for once in _deletions(word) for shorter in _deletions(once)}
    return keys


def _deletions(word: str) -> set[str]:
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}


def is_inflected(left: str, right: str) -> bool:
    """Whether two words are singular and plural, or a place and its people."""
    short, long = sorted((left, right), key=len)
    if {short[-3:], long[-3:]} == {"man", "men"}:  # Guardsman, Guardsmen
        return short[:-3] == long[:-3]
    if {left[-3:], right[-3:]} == {"ism", "ist"}:  # Kemalism, Kemalist
        return left[:-3] == right[:-3]
    if short.endswith("e") and long in {short + "r", short + "rs"}:  # Pizzagate, Pizzagaters
        return True
    if {left[-2:], right[-2:]} == {"te", "cy"}:  # Confederate, Confederacy
        return left[:-2] == right[:-2]
    endings = ("s", "es", "n", "an", "i", "is", "ns", "ian", "er", "ers")
    return any(long == short + ending for ending in endings)
