"""Errors a user can act on: what was wrong, where, and what to try."""

from __future__ import annotations


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
