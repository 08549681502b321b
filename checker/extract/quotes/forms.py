"""What quotation marks are used for: speech, a few words taken over, or distance and titles."""

from __future__ import annotations

import re

from checker.extract.quotes.frames import SMALL_IN_TITLES, Frame, Token
from checker.extract.quotes.marks import Quoted
from checker.types import QuoteForm

_WORD = re.compile(r"[^\W_][\w'’-]*")
#: Words before the marks that name the words as words, or a work by its title.
_NAMING_WORDS = frozenset(
    """so-called called titled entitled named nicknamed dubbed known word words term phrase slogan
    book film movie song album show series novel episode play hit single program magazine column
    hashtag""".split()
)


def form_of(text: str, frame: Frame, place: int, quoted: Quoted, *, is_reported: bool) -> QuoteForm:
    """What a quotation is by its words, what stands before it, and whether anyone reports it."""
    inner = text[quoted.inner.start : quoted.inner.end].strip()
    words = _WORD.findall(inner)
    if not words:
        return QuoteForm.SCARE
    if not quoted.is_opened or not quoted.is_closed:
        return QuoteForm.SPEECH
    before = frame.tokens[place - 1] if place else None
    is_introduced = before is None or before.text in {",", ":", "—", "–", "--"}
    ends = inner[-1] in ".,!?…—" or text[quoted.span.end : quoted.span.end + 1] == ","
    if is_introduced and (ends or len(words) > 4):
        return QuoteForm.SPEECH
    is_said = is_reported and frame.is_in_capitals
    if before is not None and (
        _is_known_as(frame, place) or (_is_mentioned(before, words, inner) and not is_said)
    ):
        return QuoteForm.SCARE
    if len(words) == 1 and not is_reported:
        return QuoteForm.SCARE
    return (
        QuoteForm.PARTIAL
        if not inner[0].isupper() or not ends or len(words) < 4
        else QuoteForm.SPEECH
    )


def _is_known_as(frame: Frame, place: int) -> bool:
    last = [token.lower for token in frame.tokens[max(0, place - 2) : place]]
    return last in (["known", "as"], ["billed", "as"], ["referred", "to"])


def _is_mentioned(before: Token, words: list[str], inner: str) -> bool:
    """Whether the words stand for a work or for themselves."""
    if before.lower in _NAMING_WORDS and not before.is_capitalised:
        return True
    if inner[-1] in ".!?":
        return False
    titled = [
        word[0].isupper() or word[0].isdigit() for word in words if word not in SMALL_IN_TITLES
    ]
    return words[0][0].isupper() and len(words) > 1 and len(words) < 9 and all(titled)
