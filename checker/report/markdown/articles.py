"""What was compared: the table of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
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


def _numbers(numbers: Sequence[int], places: Places) -> str:
    """The numbers of the findings an article takes part in, errors in bold; long runs as "2–6"."""
    findings = places.report.findings
    errors = {number for number in numbers if findings[number - 1].severity is Severity.ERROR}
    shown = []
    for run in _runs(numbers, errors):
        words = f"{run[0]}–{run[-1]}" if len(run) > 2 else " ".join(map(str, run))
        shown.append(f"**{words}**" if run[0] in errors else words)
    return " ".join(shown)


def _runs(numbers: Iterable[int], errors: Set[int]) -> Iterator[list[int]]:
    """Numbers that follow each other, errors apart from the rest."""
    run: list[int] = []
    for number in numbers:
        if run and (number != run[-1] + 1 or (number in errors) != (run[-1] in errors)):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _name(annotated: AnnotatedArticle, places: Places) -> str:
    link = escape(PurePath(annotated.path).name)
    if places.has_address(annotated.path):
        link = f"[{link}]({places.target(annotated.path)})"
    title = annotated.article.title
    return f"{link}<br>{escape(shorten(title, _TITLE))}" if title else link
