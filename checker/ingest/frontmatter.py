"""YAML front matter: the facts about an article that stand between two ``---`` lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

import yaml

from checker.errors import ArticleError
from checker.ingest.stamps import read_day

_FENCED = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<yaml>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_EXAMPLE = "date: 2025-10-08"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says, and ``end``, the offset at which the article itself begins."""

    end: int = 0
    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None


def read_front_matter(path: str, text: str) -> FrontMatter:
    """Read the front matter a text begins with; a text without any has ``end`` 0.

    Raises ``ArticleError`` for YAML that cannot be parsed and for a date that is no date.
    """
    match = _FENCED.match(text)
    if not match:
        return FrontMatter()
    try:
        fields = yaml.load(match["yaml"] or "", Loader=_TextLoader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise ArticleError(path, _problem(error), "Mend it, or remove it") from error
    if not isinstance(fields, dict):
        return FrontMatter()
    return FrontMatter(
        end=match.end(),
        title=_words(fields.get("title")),
        source=_words(fields.get("source")),
        author=_words(fields.get("author") or fields.get("authors")),
        url=_words(fields.get("url")),
        published=_day(path, fields.get("date")),
    )


class _TextLoader(yaml.SafeLoader):
    """A safe loader that leaves dates as they are written: an impossible one can be named."""


_TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _problem(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or "it is no YAML"
    where = f" in line {mark.line + 2}" if mark else ""
    return f"the front matter cannot be read: {reason}{where}"


def _words(value: object) -> str | None:
    if value is None or isinstance(value, dict):
        return None
    parts = value if isinstance(value, list) else [value]
    return ", ".join(" ".join(str(part).split()) for part in parts) or None


def _day(path: str, value: object) -> date | None:
    words = _words(value)
    if words is None:
        return None
    found = _iso_day(words) or read_day(words)
    if found is None:
        problem = f"the front matter's date {words!r} is no date, or can mean several"
        raise ArticleError(path, problem, f"Write it as year-month-day, for example {_EXAMPLE}")
    return found


def _iso_day(words: str) -> date | None:
    try:
        return datetime.fromisoformat(words).date()
    except ValueError:
        return None
