"""An article that is given twice: it is read once, and its values stand in both places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.types import AnnotatedArticle, Slot


def copies_of(articles: Sequence[AnnotatedArticle]) -> dict[str, tuple[str, ...]]:
    """For each article that is the first with its text and date, the paths of all that have both.

    The first stands first among them.
    """
    paths: dict[object, tuple[str, ...]] = {}
    for annotated in articles:
        key = (annotated.text, annotated.article.published)
        paths[key] = (*paths.get(key, ()), annotated.path)
    return {same[0]: same for same in paths.values()}


def in_every_copy(slot: Slot, copies: Mapping[str, Sequence[str]]) -> Slot:
    """The slot with the fillers of each article in each of its copies, in order of their places.

    Its confidence stays: that a text is given twice proves nothing.
    """
    fillers = [
        replace(filler, path=path) for filler in slot.fillers for path in copies[filler.path]
    ]
    return replace(slot, fillers=tuple(sorted(fillers, key=lambda filler: filler.passage)))
