"""YAML front matter: the facts about an article that stand between two ``---`` lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from checker.errors import ArticleError
from checker.ingest.stamps import read_day

_FENCED = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<yaml>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
#: What YAML may not hold: characters that no printer shows, left over by an export. They are read
#: as blanks, for the desk that checks an article cannot mend the system it came from.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: Other names that publishing systems give the fields.
_NAMES: Final = {
    "title": ("title", "headline"),
    "source": ("source", "outlet", "publisher", "site"),
    "author": ("author", "authors", "byline"),
    "url": ("url", "link", "canonical_url"),
    "date": ("date", "published", "pubdate", "publish_date"),
}
_TITLE = re.compile(r"^(?:title|headline)[ \t]*:[ \t]*[\"']?", re.MULTILINE)
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
    headline: tuple[int, int] | None = None
    """Where the title stands in the file, where it stands there as it reads."""


def read_front_matter(path: str, text: str) -> FrontMatter:
    """Read the front matter a text begins with; a text without any has ``end`` 0.

    Raises ``ArticleError`` for YAML that cannot be parsed and for a date that is no date.
    """
    match = _FENCED.match(text)
    if not match:
        return FrontMatter()
    from checker.ingest.yaml_fields import read_fields

    fields = read_fields(path, _UNPRINTABLE.sub(" ", match["yaml"] or ""))
    if fields is None:
        return FrontMatter()
    title = _field(fields, "title")
    return FrontMatter(
        end=match.end(),
        title=title,
        source=_field(fields, "source"),
        author=_field(fields, "author"),
        url=_field(fields, "url"),
        published=_day(path, _field(fields, "date")),
        headline=_place(title, text, match) if title else None,
    )


def _field(fields: dict[object, object], name: str) -> str | None:
    found = (_words(fields.get(key)) for key in _NAMES[name])
    return next((words for words in found if words), None)


def _place(title: str, text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """Where the title stands, unless it is escaped, folded or a list."""
    key = _TITLE.search(text, match.start("yaml"), match.end("yaml"))
    is_there = key is not None and text.startswith(title, key.end())
    return (key.end(), key.end() + len(title)) if key and is_there else None


def _words(value: object) -> str | None:
    if value is None or isinstance(value, dict):
        return None
    parts = value if isinstance(value, list) else [value]
    return ", ".join(" ".join(str(part).split()) for part in parts) or None


def _day(path: str, words: str | None) -> date | None:
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
