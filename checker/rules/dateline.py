"""An article whose day of publication is not the one in its own address, or not of its weekday.

Flags: "Posted: May 21, 2005" under ".../2005-05-24/...", two days or more apart; and "Posted:
Friday, March 18, 2013", which was a Monday.

Leaves alone: a day more or less (time zones, articles put out in the evening), dates beside
"updated", "edited", "modified", "corrected" or "retrieved", addresses that name no day, addresses
with several days, and what the text tells: other articles may appear on other days.

Why: "yesterday" and "on Friday" are reckoned from the dateline, by readers and by this checker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from checker.extract.dates.values import safe_date
from checker.lexicon.calendar import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from checker.rules.reading_at import reading_at
from checker.types import (
    AnnotatedArticle,
    BlockKind,
    Discrepancy,
    Kind,
    Severity,
    Span,
    Story,
)

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]{1,500}")
#: "2013/08/07", "2013-08-07" and "20130807" in an address.
_DAY_IN_ADDRESS: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)"
)
_WRITTEN: Final = re.compile(
    rf"(?:\b(?P<weekday>(?i:{'|'.join(WEEKDAYS)}))\.?,? )?\b(?P<month>(?i:{'|'.join(MONTHS)}))\.? "
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?P<year>(?:19|20)\d\d)\b"
)
#: Words before a date that is not the day of publication.
_LATER: Final = re.compile(
    r"(?i)\b(?:up-?dated?|edit(?:ed)?|modified|correct(?:ed|ion)|revised|retrieved|accessed|archived"
    r"|last|copyright|expires?)\b[^\d|]{0,30}$"
)
#: Only lines that stand around the article's beginning tell when it appeared.
_BEGINNING: Final = 1500
_HEADERS: Final = frozenset({BlockKind.METADATA, BlockKind.BYLINE, BlockKind.DATELINE})
#: In 44 articles with both, all were at most a day apart.
_APART: Final = 2
_ADDRESS_SURE, _WEEKDAY_SURE = 0.6, 0.9


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each article that gives its day in two ways."""
    for article in story.articles:
        written = list(_written_days(article))
        yield from (_misfit(article, match, day) for match, day in written if _misfits(match, day))
        yield from _against_address(article, [(m, d) for m, d in written if not _misfits(m, d)])


def _written_days(article: AnnotatedArticle) -> Iterator[tuple[re.Match[str], date]]:
    """The days of publication that the lines above the article write out."""
    for block in article.article.blocks:
        if block.kind not in _HEADERS or block.start > _BEGINNING:
            continue
        for match in _WRITTEN.finditer(article.text, block.start, block.end):
            before = article.text[max(block.start, match.start() - 60) : match.start()]
            day = safe_date(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"]))
            if day and not _LATER.search(before):
                yield match, day


def _misfits(match: re.Match[str], day: date) -> bool:
    named = match["weekday"]
    return named is not None and WEEKDAYS[named.lower()] != day.weekday()


def _misfit(article: AnnotatedArticle, match: re.Match[str], day: date) -> Discrepancy:
    named = WEEKDAY_NAMES[WEEKDAYS[match["weekday"].lower()]]
    return Discrepancy(
        kind=Kind.DATE,
        severity=Severity.ERROR,
        message=f"{_plain(day)}, the day of publication, was a {WEEKDAY_NAMES[day.weekday()]}, "
        f"not a {named}",
        readings=(
            reading_at(article, Span(*match.span("weekday")), value=named),
            reading_at(article, Span(match.start("month"), match.end()), value=_plain(day)),
        ),
        confidence=_WEEKDAY_SURE,
    )


def _against_address(
    article: AnnotatedArticle, written: list[tuple[re.Match[str], date]]
) -> Iterator[Discrepancy]:
    """The first line that dates the article, against the first address above it."""
    address = _ADDRESS.search(article.text, 0, _BEGINNING)
    if address is None or not written:
        return
    found = list(_DAY_IN_ADDRESS.finditer(article.text, *address.span()))
    days = {day for one in found if (day := safe_date(int(one[1]), int(one[3]), int(one[4])))}
    match, day = written[0]
    if len(days) != 1 or abs((day - min(days)).days) < _APART:
        return
    yield Discrepancy(
        kind=Kind.DATE,
        severity=Severity.WARNING,
        message=f"The article is dated {_plain(day)}, its address {_plain(min(days))}",
        readings=(
            reading_at(article, Span(*match.span()), value=_plain(day)),
            reading_at(article, Span(*found[0].span()), value=_plain(min(days))),
        ),
        confidence=_ADDRESS_SURE,
    )


def _plain(day: date) -> str:
    return f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"
