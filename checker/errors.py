"""Errors a user can act on: what was wrong, where, and what to try."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class CheckerError(Exception):
    """Base of every error whose message is written for the person at the keyboard."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The message in the lines it is told in; most take one."""
        return (str(self),)


class ArticleError(CheckerError):
    """An input that cannot be read as an article; the message names the file."""

    def __init__(self, path: str, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}. {remedy}")
        self.path = path


class ModelError(CheckerError):
    """A model that cannot be loaded; the message names it and what would work."""


class CacheError(CheckerError):
    """A cache that cannot be read or written; a run goes on without it."""


def suggestion(word: str, known: Iterable[str]) -> str:
    """A question to add to an error: which of the known words may have been meant.

    >>> suggestion("min_confidance", ["cache", "min-confidence"])
    " Did you mean 'min-confidence'?"
    """
    near = get_close_matches(word.casefold().replace("_", "-"), list(known), n=1)
    return f" Did you mean '{near[0]}'?" if near else ""
