"""A weekday written beside a date that falls on another weekday.

Flags: "Tuesday, July 3, 2013", which was a Wednesday; "July 3, 2013 (a Tuesday)" and "Tuesday
(July 3, 2013)" alike. Where the year is not written and is taken from the publication date, the
finding is a warning, and only given within a month of that date or where no year near it fits.

Leaves alone: dates whose year nobody can know, ranges of days of which one fits ("Friday and
Saturday, July 5-6"), dates before 1753 (the calendar was another one), and a weekday that only
happens to stand near a date ("On Tuesday, the July 3 vote was annulled").

Why: one of the two is a slip, and readers plan by it. The rule does not know which half is
wrong: it gives the weekday and the date, each where it stands.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from checker.compare.calendar_values import Days, days_of
from checker.extract.dates.values import safe_date
from checker.lexicon.calendar import MONTH_NAMES, WEEKDAY_NAMES, WEEKDAYS
from checker.types import (
    AnnotatedArticle,
    DateBasis,
    DateMention,
    Discrepancy,
    Kind,
    Passage,
    Reading,
    Severity,
    Story,
)

#: What may stand between a weekday and the date it is said of, each way round.
_DATE_AFTER: Final = re.compile(r"\s?\(|,\s|\s")
_DAY_AFTER: Final = re.compile(r"\s?\((?:a\s)?|,?\s(?:which\s|it\s)?(?:was|is)\sa\s|,\sa\s")
#: "Tuesday" in "Tuesday, July 3" and in "4:20 p.m. on Tuesday, July 3".
_WRITTEN_WEEKDAY: Final = re.compile(rf"\b(?i:{'|'.join(WEEKDAYS)})\b\.?")
_AFTER_WEEKDAY: Final = re.compile(r"[A-Za-z]+\.?(?:,|\sthe|,\sthe)?\s?")
#: A list or range of weekdays, of which the date need fit only one.
_LISTED: Final = re.compile(
    r"(?:day|\b[A-Z][a-z]{2,4}\.?)(?:s?,?\s?(?:-|–|—|to|through|and|or|/)\s?|,\s)$"
)
#: The calendar of today was taken up in Britain and its colonies in September 1752.
_FIRST_YEAR: Final = 1753
#: A date so near to publication is hardly meant of another year.
_NEAR: Final = timedelta(days=31)
#: Two of 256 newswire documents had a weekday beside a written date; both fit. A wrong reading
#: would need a misread year (about one date in a hundred), an inferred one about one in five.
_SURE, _LIKELY = 0.97, 0.7


@dataclass(frozen=True, slots=True, order=True)
class _Misfit:
    """A weekday and a date beside it that the calendar does not join."""

    day: date
    weekday: int
    is_written: bool
    weekday_at: Passage
    date_at: Passage


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each date that stands beside a wrong weekday."""
    misfits: dict[tuple[date, int], list[_Misfit]] = defaultdict(list)
    for article in story.articles:
        for misfit in _misfits(article):
            misfits[misfit.day, misfit.weekday].append(misfit)
    for (day, weekday), found in sorted(misfits.items()):
        yield _discrepancy(day, weekday, sorted(found, key=lambda misfit: misfit.weekday_at))


def _discrepancy(day: date, weekday: int, misfits: list[_Misfit]) -> Discrepancy:
    is_written = any(misfit.is_written for misfit in misfits)
    name = f"{MONTH_NAMES[day.month - 1]} {day.day}"
    right, wrong = WEEKDAY_NAMES[day.weekday()], WEEKDAY_NAMES[weekday]
    message = f"{name}, {day.year} was a {right}, not a {wrong}"
    if not is_written:
        message = f"{name} was a {right} in {day.year}, the year of publication, not a {wrong}"
    return Discrepancy(
        kind=Kind.DATE,
        severity=Severity.ERROR if is_written else Severity.WARNING,
        message=message,
        readings=(
            Reading(wrong, tuple(misfit.weekday_at for misfit in misfits)),
            Reading(
                f"{name}, {day.year}" if is_written else name,
                tuple(misfit.date_at for misfit in misfits),
            ),
        ),
        confidence=_SURE if is_written else _LIKELY,
    )


def _misfits(article: AnnotatedArticle) -> Iterator[_Misfit]:
    """Every weekday of an article that stands beside a date of another weekday."""
    for place, mention in enumerate(article.dates):
        if mention.weekday is None:
            continue
        if days_of(mention.value) and mention.basis is not DateBasis.RELATIVE:
            yield from _within(article, mention)
            continue
        for other in article.dates[max(0, place - 1) : place + 2]:
            yield from _beside(article, mention, other)


def _within(article: AnnotatedArticle, mention: DateMention) -> Iterator[_Misfit]:
    """One expression that holds both: "Tuesday, July 3, 2013"."""
    if _LISTED.search(article.text[max(0, mention.start - 20) : mention.start]):
        return
    weekday = _WRITTEN_WEEKDAY.search(mention.text)
    rest = _AFTER_WEEKDAY.match(mention.text, weekday.start()) if weekday else None
    if weekday and rest:
        yield from _judge(
            article,
            mention,
            mention.weekday,
            Passage(article.path, mention.start + weekday.start(), mention.start + weekday.end()),
            Passage(article.path, mention.start + rest.end(), mention.end),
        )


def _beside(
    article: AnnotatedArticle, weekday: DateMention, other: DateMention
) -> Iterator[_Misfit]:
    """Two expressions side by side: "Tuesday (July 3, 2013)", "July 3, 2013, a Tuesday"."""
    if other is weekday or other.weekday is not None or other.basis is DateBasis.RELATIVE:
        return
    if not re.fullmatch(r"(?i)[a-z]{2,7}day", weekday.text):
        return
    if weekday.start < other.start:
        between, joins = article.text[weekday.end : other.start], _DATE_AFTER
    else:
        between, joins = article.text[other.end : weekday.start], _DAY_AFTER
    if joins.fullmatch(between) and _closes(article.text, weekday, other, between):
        yield from _judge(
            article,
            other,
            weekday.weekday,
            Passage(article.path, weekday.start, weekday.end),
            Passage(article.path, other.start, other.end),
        )


def _closes(text: str, one: DateMention, other: DateMention, between: str) -> bool:
    """Whether a bracket that opens between the two closes right after them."""
    if "(" not in between:
        return True
    end = max(one.end, other.end)
    return text[end : end + 1] in {")", ",", ";"}


def _judge(
    article: AnnotatedArticle,
    dated: DateMention,
    weekday: int | None,
    weekday_at: Passage,
    date_at: Passage,
) -> Iterator[_Misfit]:
    """A misfit, where no day the date can mean falls on the weekday."""
    days = days_of(dated.value)
    if weekday is None or days is None or days.length > 7 or days.first.year < _FIRST_YEAR:
        return
    if _fits(days, weekday):
        return
    is_written = dated.basis is DateBasis.WRITTEN
    if is_written or _is_meant(days.first, weekday, article.article.published):
        yield _Misfit(days.first, weekday, is_written, weekday_at, date_at)


def _fits(days: Days, weekday: int) -> bool:
    steps = range(days.length)
    return any((days.first + timedelta(days=step)).weekday() == weekday for step in steps)


def _is_meant(day: date, weekday: int, published: date | None) -> bool:
    """Whether a date with an inferred year can hardly be meant of a neighbouring year."""
    if published is None:
        return False
    if abs(day - published) <= _NEAR:
        return True
    neighbours = (safe_date(day.year + shift, day.month, day.day) for shift in (-1, 1))
    return all(other is None or other.weekday() != weekday for other in neighbours)
