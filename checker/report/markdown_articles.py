"""What was compared: the table of articles, and which of them are one source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import PurePath

from checker.lexicon.calendar import MONTH_NAMES
from checker.lexicon.phrases import listed
from checker.report.escape import escape
from checker.report.excerpt import shorten
from checker.report.places import Places
from checker.types import AnnotatedArticle, Report, Severity

#: Longer headlines would push the other columns off the page.
_TITLE = 100


def articles_table(places: Places) -> str:
    """Each article with its letter, outlet, date, claims, and the findings it takes part in."""
    claims = Counter(claim.path for story in places.report.stories for claim in story.claims)
    numbers = _numbers(places.report)
    rows = [
        "| | Article | Outlet | Published | Claims | Takes part in |",
        "|---|---|---|---|--:|---|",
    ]
    for annotated in places.report.articles:
        path = annotated.path
        cells = [
            f"**{places.letters[path]}**",
            _name(annotated, places),
            escape(annotated.article.source or "not named"),
            _day(annotated.article.published),
            str(claims[path]),
            " ".join(numbers[path]) or "–",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def reprints(places: Places) -> Iterator[str]:
    """Say which articles have so much text in common that they count as one source."""
    for story in places.report.stories:
        by_source: dict[int, list[str]] = defaultdict(list)
        for path, source in story.source_of.items():
            by_source[source].append(path)
        for paths in by_source.values():
            if len(paths) > 1:
                letters = listed(places.letters_of(paths).split())
                yield f"{letters} share most of their text and count as one source."


def period(report: Report) -> str:
    """The days on which the articles were published, after a comma; empty where none is known."""
    days = sorted(a.article.published for a in report.articles if a.article.published)
    if not days:
        return ""
    first, last = days[0], days[-1]
    end = f"{last.day} {MONTH_NAMES[last.month - 1]} {last.year}"
    if first == last:
        return f", {end}"
    if (first.year, first.month) == (last.year, last.month):
        return f", {first.day}–{end}"
    month = MONTH_NAMES[first.month - 1]
    year = "" if first.year == last.year else f" {first.year}"
    return f", {first.day} {month}{year} – {end}"


def _numbers(report: Report) -> defaultdict[str, list[str]]:
    """The numbers of the findings each article takes part in, errors in bold."""
    numbers: defaultdict[str, list[str]] = defaultdict(list)
    for number, finding in enumerate(report.findings, start=1):
        shown = f"**{number}**" if finding.severity is Severity.ERROR else str(number)
        for path in {place.path for reading in finding.readings for place in reading.passages}:
            numbers[path].append(shown)
    return numbers


def _name(annotated: AnnotatedArticle, places: Places) -> str:
    link = f"[{escape(PurePath(annotated.path).name)}]({places.target(annotated.path)})"
    title = annotated.article.title
    return f"{link}<br>{escape(shorten(title, _TITLE))}" if title else link


def _day(day: date | None) -> str:
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]} {day.year}" if day else "not stated"
