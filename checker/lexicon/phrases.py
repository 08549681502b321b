"""Small turns of English that messages are made of."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def count_of(number: int, noun: str) -> str:
    """A number with its noun, small numbers in words.

    >>> count_of(1, "article"), count_of(2, "article"), count_of(14, "article")
    ('one article', 'two articles', '14 articles')
    """
    word = _SMALL[number] if number < len(_SMALL) else str(number)
    return f"{word} {noun}" if number == 1 else f"{word} {noun}s"


def times_of(number: int) -> str:
    """How often, small numbers in words.

    >>> times_of(1), times_of(2), times_of(3)
    ('once', 'twice', 'three times')
    """
    return "once" if number == 1 else "twice" if number == 2 else count_of(number, "time")


def listed(phrases: Sequence[str]) -> str:
    """Phrases as a list in a sentence.

    >>> listed(["a", "b", "c"]), listed(["a"])
    ('a, b and c', 'a')
    """
    if len(phrases) < 2:
        return "".join(phrases)
    return ", ".join(phrases[:-1]) + " and " + phrases[-1]


def shorten(text: str, most: int) -> str:
    """Cut text at the last word's end within so many characters.

    >>> shorten("the rules and regulations", 15), shorten("the rules", 15)
    ('the rules and …', 'the rules')
    """
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line.rfind(" ", 0, most)
    return line[: cut if cut > 0 else most].rstrip(" ,;:—–-…") + " …"
