"""An excerpt in Markdown: the marked words in bold, what is left out as "…"."""

from __future__ import annotations

from collections.abc import Iterable

from checker.report.escape import bold, escape
from checker.report.excerpt import Excerpt, Piece
from checker.types import Span


def in_bold(text: str, chosen: Excerpt) -> str:
    """Word an excerpt of a text."""
    first = "… " if chosen.is_cut_before else ""
    last = " …" if chosen.is_cut_after else ""
    return first + " … ".join(_window(text, window) for window in chosen.windows) + last


def _window(text: str, pieces: Iterable[Piece]) -> str:
    return "".join(_piece(text, piece) for piece in pieces).strip()


def _piece(text: str, piece: Piece) -> str:
    span = piece.span
    if piece.is_marked:
        return bold(text[span.start : span.end], *_sides(text, span))
    return _plain(text[span.start : span.end])


def _sides(text: str, span: Span) -> tuple[str, str]:
    return text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]


def _plain(part: str) -> str:
    """Escaped words with one blank at an end where there was any white space."""
    if not part.strip():
        return " " if part else ""
    left = " " if part[0].isspace() else ""
    right = " " if part[-1].isspace() else ""
    return left + escape(part) + right
