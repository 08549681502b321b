"""How a page names its articles and the places in them: letters, and links beside the page."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from string import ascii_uppercase
from urllib.parse import quote

from checker.types import AnnotatedArticle, Passage, Report, Story


@dataclass(frozen=True)
class Places:
    """The articles of a report by letter, and links to them from the folder it is written to."""

    report: Report
    folder: str = "."

    @cached_property
    def articles(self) -> dict[str, AnnotatedArticle]:
        """The articles by path."""
        return {annotated.path: annotated for annotated in self.report.articles}

    @cached_property
    def letters(self) -> dict[str, str]:
        """The letter of each article by path."""
        return {path: letter(at) for at, path in enumerate(self.articles)}

    @cached_property
    def stories(self) -> dict[str, Story]:
        """The story of each article by path."""
        return {a.path: story for story in self.report.stories for a in story.articles}

    def letters_of(self, paths: Iterable[str]) -> str:
        """The letters of some articles, each once, in order ("A B D")."""
        wanted = set(paths)
        return " ".join(letter for path, letter in self.letters.items() if path in wanted)

    def line(self, passage: Passage) -> int:
        """The line on which the passage begins, counted from 1."""
        return self.articles[passage.path].article.position(passage.start)[0]

    def link(self, passage: Passage) -> str:
        """A link to the passage's line, named by letter and line."""
        return self._link(passage.path, self.line(passage))

    def links(self, passages: Iterable[Passage]) -> str:
        """A link for every line that has some of the passages, with how often where it has more."""
        lines = Counter((passage.path, self.line(passage)) for passage in passages)
        return " ".join(
            self._link(path, line) + (f" ×{count}" if count > 1 else "")
            for (path, line), count in lines.items()
        )

    def target(self, path: str) -> str:
        """The address of an article as seen from the folder of the report."""
        try:
            relative = os.path.relpath(path, self.folder)
        except ValueError:  # on another drive there is no way from here to there
            relative = PurePath(path).name
        # A name on disk may hold bytes that are no text; an address names them all the same.
        return quote(PurePath(relative).as_posix(), safe="/", errors="surrogateescape")

    def _link(self, path: str, line: int) -> str:
        return f"[{self.letters[path]}:{line}]({self.target(path)}#L{line})"


def letter(at: int) -> str:
    """The letter for the article at this place: A to Z, then AA, AB and so on.

    >>> [letter(at) for at in (0, 25, 26, 27, 702)]
    ['A', 'Z', 'AA', 'AB', 'AAA']
    """
    rest, last = divmod(at, len(ascii_uppercase))
    return (letter(rest - 1) if rest else "") + ascii_uppercase[last]
