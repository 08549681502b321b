"""What was compared: the table of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from checker.lexicon.phrases import shorten
from checker.report.escape import escape
from checker.report.head import day_in_words, findings_of
from checker.report.places import Places
from checker.types import AnnotatedArticle, Severity

#: Longer headlines would push the other columns off the page.
_TITLE = 100


def articles_table(places: Places) -> str:
    """Each article with its letter, outlet, date, claims, and the findings it takes part in."""
    claims = Counter(claim.path for story in places.report.stories for claim in story.claims)
    numbers = findings_of(places.report)
    if not places.shown:
        return ""
    rows = [
        "| | Article | Outlet | Published | Claims | Takes part in |",
        "|---|---|---|---|--:|---|",
    ]
    for annotated in places.shown:
        path = annotated.path
        cells = [
            f"**{places.letters[path]}**",
            _name(annotated, places),
            escape(annotated.article.source or "not named"),
            day_in_words(annotated.article.published),
            str(claims[path]),
            _numbers(numbers.get(path, ()), places) or "–",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def _numbers(numbers: Iterable[int], places: Places) -> str:
    """The numbers of the findings an article takes part in, errors in bold."""
    findings = places.report.findings
    shown = (
        f"**{number}**" if findings[number - 1].severity is Severity.ERROR else str(number)
        for number in numbers
    )
    return " ".join(shown)


def _name(annotated: AnnotatedArticle, places: Places) -> str:
    link = escape(PurePath(annotated.path).name)
    if places.has_address(annotated.path):
        link = f"[{link}]({places.target(annotated.path)})"
    title = annotated.article.title
    return f"{link}<br>{escape(shorten(title, _TITLE))}" if title else link
