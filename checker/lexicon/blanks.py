"""The blanks of typesetting: to a reader they are all one blank."""

from __future__ import annotations

from typing import Final

#: Line breaks, tabs, no-break, figure, thin, hair and zero-width blanks (Unicode 15, chapter 6.2).
_BLANKS: Final = dict.fromkeys(map(ord, "\n\r\t\v\f\xa0\u2007\u2009\u200a\u200b\u202f\u2028"), " ")


def plain_blanks(text: str) -> str:
    """The text with every kind of blank as the plain one, so that all offsets stay."""
    return text.translate(_BLANKS)
