"""Articles that are given more than once: they are read once, and stand in every place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from checker.types import AnnotatedArticle


def told(annotated: AnnotatedArticle) -> Hashable:
    """What two articles have in common where one is a copy of the other."""
    return annotated.text, annotated.article.published


def copies_of(
    articles: Sequence[AnnotatedArticle],
    alike: Callable[[AnnotatedArticle], Hashable] = told,
) -> dict[str, tuple[AnnotatedArticle, ...]]:
    """The articles, those that are copies together, by the path of the first of them.

    Both the copies and their firsts keep the order in which the articles are given. ``alike``
    says what copies have in common, where the text and the day of publication do not decide.
    """
    same: dict[Hashable, list[AnnotatedArticle]] = {}
    for annotated in articles:
        same.setdefault(alike(annotated), []).append(annotated)
    return {copies[0].path: tuple(copies) for copies in same.values()}
