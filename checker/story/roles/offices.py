"""The office an article gives a person right before the name: "Rep. Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.lexicon.offices import LESSER, LONG_OFFICES, NOT_NOW, OFFICE_OF, RANKS
from checker.lexicon.tables import fold
from checker.story.roles.said import Said
from checker.types import AnnotatedArticle, EntityMention, Passage

#: Characters before a name in which its title stands.
_BEFORE = 70
#: Words before a title that may say it is over.
_FEW = 5
_WORD = re.compile(r"[^\s(),;:—–\"“”]+")
_BREAK = re.compile(r"[(),;:—–\"“”\n]|\.\s+(?=[A-Z])")
#: Words that end in a full stop within a title.
_SHORT = re.compile(
    r"\b(?:Sen|Rep|Gov|Lt|Sgt|Capt|Maj|Col|Gen|Cpl|Insp|Supt|Brig|St|[A-Z][a-z]{1,4})\.\s+$"
)


def office_said(annotated: AnnotatedArticle, mention: EntityMention) -> Said | None:
    """Read the office before a name; none where there is none that is known.

    The last word decides, with those before it where they make another office of it: a "Lt. Gov."
    is no governor, an "attorney general" no attorney.
    """
    text, start = annotated.text, mention.name.start
    words = _before(text, start)
    split = [_parted(word.group()) for word in words]
    folded = [word for _, word in split]
    length = _office_length(folded)
    if not length:
        return None
    office = LONG_OFFICES.get(tuple(folded[-length:])) or OFFICE_OF.get(folded[-1], "")
    if tuple(folded[-length:]) in LONG_OFFICES and not LONG_OFFICES[tuple(folded[-length:])]:
        return None
    lead = folded[:-length][-_FEW:]
    # "the deputy attorney general": the lesser office is another one.
    if lead and lead[-1] in LESSER and office not in RANKS:
        office, length = f"{lead[-1]} {office}", length + 1
    at = words[-length].start()
    is_past = bool(NOT_NOW & set(lead)) or any(is_over for is_over, _ in split[-length - _FEW :])
    passage = Passage(mention.path, at, mention.name.end)
    shown = " ".join(text[at : mention.name.end].split())
    return Said(office, shown, passage, mention.name.text, is_past)


def _before(text: str, start: int) -> Sequence[re.Match[str]]:
    """The words that lead to a name within its phrase."""
    low = max(0, start - _BEFORE)
    if text[start - 1 : start] not in {" ", "\n"} or not text[low:start].strip():
        return ()
    for found in _BREAK.finditer(text, low, start + 1):
        if not _SHORT.search(text[max(0, found.start() - 8) : found.end()]):
            low = found.end()
    return tuple(_WORD.finditer(text, low, start))


def _parted(word: str) -> tuple[bool, str]:
    """Whether a word says of itself that it is over or to come, and the word without that.

    >>> _parted("then-Sen."), _parted("Governor-elect"), _parted("Vice-President")
    ((True, 'sen'), (True, 'governor'), (False, 'vice-president'))
    """
    key = fold(word).rstrip(".").removesuffix("'s")
    first, _, rest = key.partition("-")
    if rest and first in NOT_NOW:
        return True, rest
    return (True, first) if rest in NOT_NOW else (False, key)


def _office_length(folded: Sequence[str]) -> int:
    """How many of the last words make an office."""
    for length in (3, 2, 1):
        if tuple(folded[-length:]) in LONG_OFFICES and len(folded) >= length:
            return length
    return 1 if folded and folded[-1] in OFFICE_OF else 0
