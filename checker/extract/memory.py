"""Reading an article once, however often it is checked while it stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from checker.extract.annotate import with_mentions
from checker.language.parser import Parser
from checker.types import AnnotatedArticle

#: Of each article, by path and parser, what was last read and what came of it.
_Kept = dict[tuple[str, str], tuple[AnnotatedArticle, AnnotatedArticle]]

_KEPT: ContextVar[_Kept | None] = ContextVar("kept", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """Keep what is read in articles while the block runs, the last version of each.

    Outside of it nothing is kept: a thousand articles with their trees take a gigabyte.
    """
    token = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(token)


def read_once(outlined: AnnotatedArticle, parser: Parser) -> AnnotatedArticle:
    """The article with its mentions, remembered where it is what it was when it was last read."""
    kept = _KEPT.get()
    if kept is None:
        return with_mentions(outlined, parser)
    key = (outlined.path, parser.name)
    known = kept.get(key)
    if known is None or known[0] != outlined:
        known = kept[key] = (outlined, with_mentions(outlined, parser))
    return known[1]
