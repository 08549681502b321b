"""The parts of a name made ready to be set beside another: one way to write forms and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.lexicon.calendar import CARDINALS
from checker.lexicon.legal_forms import LEGAL_PHRASES, LEGAL_WORDS

#: Digits that stand for letters inside a word, as text recognition leaves them ("Ig0r").
_MISREAD = str.maketrans("015", "ols")
_MIXED = re.compile(r"[a-z]\d|\d[a-z]{2}")
#: Words between which a father's or a son's name stands.
PATRONYMS = frozenset("bin ibn ben bint".split())


def without_forms(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Parts of a name without the legal form at either end, in short or written out.

    >>> without_forms(("tactical", "missiles", "joint", "stock", "company"))
    ('tactical', 'missiles')
    """
    kept = parts
    if parts in LEGAL_PHRASES:
        return parts
    while (shorter := _without_form(kept)) != kept:
        kept = shorter
    return kept


def _without_form(parts: tuple[str, ...]) -> tuple[str, ...]:
    for form in (*LEGAL_PHRASES, *((part,) for part in parts[:1] + parts[-1:])):
        if len(form) >= len(parts) or (len(form) == 1 and form[0] not in LEGAL_WORDS):
            continue
        if parts[-len(form) :] == form:
            return parts[: -len(form)]
        if parts[: len(form)] == form:
            return parts[len(form) :]
    return parts


def with_figures(parts: Iterable[str]) -> tuple[str, ...]:
    """Parts with numbers as figures, and figures inside words as the letters they look like.

    >>> with_figures(("brigade", "forty", "four")), with_figures(("ig0r",))
    (('brigade', '44'), ('igor',))
    """
    written: list[str] = []
    open_tens = False
    for part in parts:
        number = CARDINALS.get(part, int(part) if part.isdecimal() and len(part) < 4 else None)
        if number is not None and open_tens and 0 < number < 10:
            written[-1] = str(int(written[-1]) + number)
            open_tens = False
        else:
            open_tens = part in CARDINALS and number is not None and number >= 20
            plain = part.translate(_MISREAD) if _MIXED.search(part) else part
            written.append(plain if number is None else str(number))
    return tuple(written)


#: The Arabic article after "abd", which is one word with it in another transliteration.
_ARTICLES = frozenset("al el ul as ash ar ur".split())


def with_one_article(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Parts with "abd" and the article after it as one.

    >>> with_one_article(("abd", "al", "aziz"))
    ('abdul', 'aziz')
    """
    for at in range(len(parts) - 1):
        if parts[at] == "abd" and parts[at + 1] in _ARTICLES:
            return (*parts[:at], "abdul", *parts[at + 2 :])
    return parts


def joined_alike(parts: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Parts with two neighbours made one where the other name writes them as one word.

    >>> joined_alike(("van", "der", "bilt"), ("vanderbilt",))
    ('vanderbilt',)
    """
    wanted = set(other) - set(parts)
    for length in (3, 2):
        for at in range(len(parts) - length + 1):
            if "".join(parts[at : at + length]) in wanted:
                joined = ("".join(parts[at : at + length]),)
                return joined_alike(parts[:at] + joined + parts[at + length :], other)
    return parts


def fathers_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether father and son change places ("Hasan bin Ahmad", "Ahmad bin Hasan")."""
    return any(
        x in b[place + 1 :] and y in b[:place]
        for x, y in _before_and_after_patronym(a)
        for place, part in enumerate(b)
        if part in PATRONYMS
    )


def _before_and_after_patronym(parts: tuple[str, ...]) -> list[tuple[str, str]]:
    return [
        (parts[at - 1], parts[at + 1]) for at in range(1, len(parts) - 1) if parts[at] in PATRONYMS
    ]
