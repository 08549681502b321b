"""Who says what: for each story a table of findings by articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.lexicon.phrases import shorten
from checker.report.places import Places
from checker.report.unsupported import is_nearest, is_unsupported
from checker.types import AnnotatedArticle, Finding, Passage, Story

#: What an article says, cut to three short lines of a cell.
_CELL = 48


@dataclass(frozen=True, slots=True)
class Saying:
    """One reading as an article has it, and where it first does."""

    reading: int
    words: str
    place: Passage


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One finding, with what each article of the story says of it, if anything."""

    number: int
    finding: Finding
    cells: tuple[tuple[Saying, ...], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The findings of one story by its articles."""

    letters: str
    articles: tuple[AnnotatedArticle, ...]
    rows: tuple[MatrixRow, ...]


def matrices(places: Places) -> Iterator[Matrix]:
    """A table for each story of two articles or more in which something was found.

    What no source of a draft has is left out: there is nobody else to say anything of it.
    """
    for story in places.compared:
        articles = [places.articles[path] for path in places.letters if path in story.by_path]
        rows = tuple(_rows(story, articles, places))
        if rows and len(articles) > 1:
            yield Matrix(places.letters_of(story.by_path), tuple(articles), rows)


def _rows(
    story: Story, articles: Sequence[AnnotatedArticle], places: Places
) -> Iterator[MatrixRow]:
    for number, finding in enumerate(places.report.findings, start=1):
        first = next(place for reading in finding.readings for place in reading.passages)
        if places.stories[first.path] is story and not is_unsupported(finding, places.report):
            cells = tuple(tuple(_sayings(finding, a.path)) for a in articles)
            yield MatrixRow(number, finding, cells)


def _sayings(finding: Finding, path: str) -> Iterator[Saying]:
    """What one article says of a finding: two readings where it contradicts itself."""
    for at, reading in enumerate(finding.readings):
        here = [place for place in reading.passages if place.path == path]
        if here and not is_nearest(finding, reading):
            yield Saying(at, shorten(reading.value, _CELL), min(here))
