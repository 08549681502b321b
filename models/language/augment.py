"""The same sentence as other newsrooms would print it."""

from __future__ import annotations

import random
from collections.abc import Sequence

#: Small words that stay small in a headline in title case.
SMALL = frozenset("a an and as at but by for from in into of on or over the to with vs via".split())

#: Shares of training sentences that are changed in each way. Our sources have few curly marks,
#: news sites many; headlines in capitals are rare in both.
CURLY, TITLE, CAPITALS, UNSTOPPED = 0.4, 0.06, 0.04, 0.06


def draws(seed: int) -> random.Random:
    """Chance that comes out the same each time."""
    return random.Random(seed)  # noqa: S311 - repeatable draws, no secrets


def other_marks(words: Sequence[str]) -> list[str]:
    """Curly quotation marks and apostrophes for straight ones."""
    changed, is_open = list[str](), {'"': False, "'": False}
    for word in words:
        if word in is_open:
            is_open[word] = not is_open[word]
            changed.append(
                ("“" if word == '"' else "‘") if is_open[word] else "”" if word == '"' else "’"
            )
        else:
            changed.append(word.replace("'", "’"))
    return changed


def title_case(words: Sequence[str]) -> list[str]:
    """The words as in a headline in title case."""
    return [
        word if word in SMALL and place else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
    ]


def reworded(words: Sequence[str], chance: random.Random) -> list[str]:
    """The words with their case or their marks changed, or as they are."""
    changed = other_marks(words) if chance.random() < CURLY else list(words)
    draw = chance.random()
    if draw < TITLE:
        return title_case(changed)
    if draw < TITLE + CAPITALS:
        return [word.upper() for word in changed]
    return changed
