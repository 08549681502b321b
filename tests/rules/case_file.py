"""Reads the cases of a rule: short articles with the expected words marked in place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from checker.types import HouseStyle, Preference

CASES = Path(__file__).parent / "cases"
NOTHING = "nothing"
_CASE_KEYS = {"articles", "flags", "severity", "message", "others", "why", "style", "accept"}
_ARTICLE_KEYS = {"text", "published"}
_MARK = re.compile(r"\[\[|\]\]")


@dataclass(frozen=True)
class CaseArticle:
    """One article of a case: its text without the marks, and where the marks stood."""

    name: str
    text: str
    marked: tuple[tuple[int, int], ...]
    published: datetime.date | None = None


@dataclass(frozen=True)
class Case:
    """Articles, and what one rule is to find in them."""

    rule: str
    name: str
    articles: tuple[CaseArticle, ...]
    flags: tuple[str, ...]
    """The values of each expected finding's readings in order, "A / B"; none means silence."""
    severity: str | None = None
    message: str | None = None
    others: frozenset[str] = frozenset()
    """Names of the other rules that rightly raise a warning or an error on these articles."""
    style: HouseStyle = field(default_factory=HouseStyle)
    """What the desk prefers, and the names it accepts."""

    @property
    def is_silence(self) -> bool:
        """Whether the rule has to say nothing."""
        return not self.flags

    @property
    def words(self) -> list[tuple[str, str]]:
        """The marked words with the article they stand in, in order."""
        return sorted(
            (article.name, article.text[start:end])
            for article in self.articles
            for start, end in article.marked
        )


def strip_marks(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the double brackets out and return where the words between them now stand."""
    plain, at = "", 0
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        at = mark.end()
        if (mark[0] == "[[") != (opened is None):
            raise ValueError(f"a mark without its partner in: {text}")
        if opened is None:
            opened = len(plain)
        else:
            spans.append((opened, len(plain)))
            opened = None
    if opened is not None:
        raise ValueError(f"a mark without its partner in: {text}")
    return plain + text[at:], tuple(spans)


def load_cases(path: Path) -> tuple[Case, ...]:
    """Read every case of one file, which is named for its rule."""
    loaded = yaml.safe_load(path.read_text("utf-8"))
    return tuple(_read_case(path.stem, name, fields) for name, fields in loaded.items())


def all_cases() -> tuple[Case, ...]:
    """Read the cases of all rules, in order of the files' names."""
    return tuple(case for path in sorted(CASES.glob("*.yaml")) for case in load_cases(path))


def _read_case(rule: str, name: str, fields: Mapping[str, Any]) -> Case:
    unknown = set(fields) - _CASE_KEYS
    if unknown or "articles" not in fields or "flags" not in fields:
        raise ValueError(f"{rule}: {name}: give articles and flags, not {sorted(unknown)}")
    flags = fields["flags"] if isinstance(fields["flags"], list) else [str(fields["flags"])]
    case = Case(
        rule=rule,
        name=name,
        articles=tuple(_read_article(*pair) for pair in sorted(fields["articles"].items())),
        flags=() if flags == [NOTHING] else tuple(str(flag) for flag in flags),
        severity=fields.get("severity"),
        message=fields.get("message"),
        others=frozenset(fields.get("others", ())),
        style=_read_style(fields.get("style", {}), fields.get("accept", ())),
    )
    if case.is_silence == bool(case.words):
        raise ValueError(f"{rule}: {name}: mark the expected words, and none where nothing is")
    return case


def _read_style(preferred: Mapping[str, Sequence[str]], accepted: Sequence[str]) -> HouseStyle:
    preferences = tuple(Preference(word, tuple(others)) for word, others in preferred.items())
    return HouseStyle(preferences, names=frozenset(accepted))


def _read_article(name: str, given: str | Mapping[str, Any]) -> CaseArticle:
    fields: Mapping[str, Any] = {"text": given} if isinstance(given, str) else given
    if set(fields) - _ARTICLE_KEYS:
        raise ValueError(f"{name}: an article has text and published, not {sorted(fields)}")
    text, marked = strip_marks(fields["text"])
    return CaseArticle(name, text, marked, fields.get("published"))
