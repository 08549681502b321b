"""How a page names its articles and the places in them: letters, and links beside the page."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from string import ascii_uppercase
from urllib.parse import quote

from checker.report.escape import visible
from checker.types import UNNAMED, AnnotatedArticle, Passage, Report, Story


@dataclass(frozen=True)
class Places:
    """The articles of a report by letter, and links to them from the folder it is written to."""

    report: Report
    folder: str = "."
    address: str = "{}"
    """What a link to an article leads to; its path stands at the braces."""

    @cached_property
    def articles(self) -> dict[str, AnnotatedArticle]:
        """The articles by path."""
        return {annotated.path: annotated for annotated in self.report.articles}

    @cached_property
    def letters(self) -> dict[str, str]:
        """The letter of each article by path; of a draft, the word.

        Drafts come first, then the articles that are compared with one, then the others.
        """
        drafts = [path for path in self.articles if path in self.report.drafts]
        compared = {a.path for story in self.compared for a in story.articles}
        rest = [path for path in self.articles if path not in self.report.drafts]
        several = len(drafts) > 1
        words = {path: f"Draft-{at}" if several else "Draft" for at, path in enumerate(drafts, 1)}
        ordered = sorted(rest, key=lambda path: path not in compared)
        return {**words, **{path: letter(at) for at, path in enumerate(ordered)}}

    @cached_property
    def compared(self) -> tuple[Story, ...]:
        """The stories of the report; where there are drafts, those that have one."""
        stories, drafts = self.report.stories, self.report.drafts
        if not drafts:
            return stories
        return tuple(story for story in stories if not drafts.isdisjoint(story.by_path))

    @cached_property
    def shown(self) -> tuple[AnnotatedArticle, ...]:
        """The articles of these stories, the drafts first."""
        paths = {path for story in self.compared for path in story.by_path}
        return tuple(self.articles[path] for path in self.letters if path in paths)

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
        return " ".join(
            self.link(first) + (f" ×{count}" if count > 1 else "")
            for first, count in self.by_line(passages)
        )

    def by_line(self, passages: Iterable[Passage]) -> list[tuple[Passage, int]]:
        """The first passage on every line that has some, and how many it has."""
        lines: dict[tuple[str, int], list[Passage]] = {}
        for passage in passages:
            lines.setdefault((passage.path, self.line(passage)), []).append(passage)
        return [(together[0], len(together)) for together in lines.values()]

    def target(self, path: str) -> str:
        """The address of an article as seen from the folder of the report."""
        # A name on disk may hold bytes that are no text; an address names them all the same.
        path = quote(self.relative(path), safe="/", errors="surrogateescape")
        return self.address.replace("{}", path)

    def relative(self, path: str) -> str:
        """The path of an article as seen from the folder of the report, with forward slashes."""
        try:
            relative = os.path.relpath(path, self.folder)
        except ValueError:  # on another drive there is no way from here to there
            relative = PurePath(path).name
        return PurePath(relative).as_posix()

    def where(self, passage: Passage) -> str:
        """The article and the line of a passage in plain words: "in/a.txt:3"."""
        return f"{visible(self.relative(passage.path))}:{self.line(passage)}"

    def has_address(self, path: str) -> bool:
        """Whether a link can lead to the article: what came through standard input is nowhere."""
        return path != UNNAMED

    def _link(self, path: str, line: int) -> str:
        name = f"{self.letters[path]}:{line}"
        return f"[{name}]({self.target(path)}#L{line})" if self.has_address(path) else name


def letter(at: int) -> str:
    """The letter for the article at this place: A to Z, then AA, AB and so on.

    >>> [letter(at) for at in (0, 25, 26, 27, 702)]
    ['A', 'Z', 'AA', 'AB', 'AAA']
    """
    rest, last = divmod(at, len(ascii_uppercase))
    return (letter(rest - 1) if rest else "") + ascii_uppercase[last]
