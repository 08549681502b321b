"""Dates that the calendar does not have, and days to come that are told as past.

Flags: "Feb. 30", "31 September", "April 29-31", "Feb. 29, 2023"; and "the bridge opened on July 9"
in an article published on July 2.

Leaves alone: Feb. 29 of a year that is not written, numbers after a month that are no day ("in
June, 31 people"), what stands inside quotation marks, plans ("opens on July 9", "was set for July
9"), a date one day ahead (time zones), and days to come whose article does not say when it was
published.

Why: one of the two is a slip of the pen. The rule does not know which day was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from checker.compare.calendar_values import days_of
from checker.extract.dates.values import safe_date
from checker.lexicon.calendar import MONTH_NAMES, MONTHS
from checker.rules.reading_at import reading_at
from checker.types import (
    AnnotatedArticle,
    DateBasis,
    DateMention,
    Discrepancy,
    Kind,
    Parse,
    Severity,
    Span,
    Story,
    overlapping,
)

_MONTH: Final = "|".join(name for name in MONTHS if name != "may")
_MONTH_FIRST: Final = re.compile(
    rf"\b(?P<month>(?i:{_MONTH}))\b\.? (?:(?P<low>\d{{1,2}})[-–—])?(?P<day>29|3[01])"
    r"(?:st|th)?\b(?:,? ?(?P<year>(?:1[6-9]|20)\d\d)\b)?"
)
_DAY_FIRST: Final = re.compile(
    rf"(?<![\d.,:/$€£-])(?P<day>29|3[01])(?:st|th)?(?: of)? (?P<month>(?i:{_MONTH}))\b\.?"
    r"(?:,? (?P<year>(?:1[6-9]|20)\d\d)\b)?"
)
#: What may follow a day of the month, and not a number of things: "in June, 31 people".
_AFTER_DAY: Final = re.compile(
    r"[.,;:)\]!?”\"]|$|\s(?:after|and|as|at|before|but|by|during|for|from|had|has|in|is|of|on|or|"
    r"that|the|through|to|until|was|were|when|where|which|while|with)\b|[’']s?\s|\s?[-–—]\s|\n"
)
#: Days of each month in a leap year.
_LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: What the participle of a clause of its own hangs in: "was reopened", and past tenses that the
#: tagger took for participles.
_CLAUSES: Final = frozenset({"root", "ccomp", "conj", "parataxis"})
#: Verbs by which the past tense tells of what is still to come, and words that say so.
_PLANNING: Final = frozenset(
    """announce be can could delay do expect extend fix have may might move must plan postpone
    push reschedule schedule set shall should slate will would""".split()
)
#: "until July 9", "for July 9", "by July 9": what it is put off to or lasts to.
_AHEAD: Final = re.compile(r"(?i)\b(?:until|till|for|by|to|through|before|its|the|a|his|her)\s*$")
#: A date farther ahead is hardly a slip of days: it is of another year.
_FARTHEST: Final = timedelta(days=14)
#: Characters before a date in which a year may stand that it belongs to.
_YEAR_REACH: Final = 600
_YEAR: Final = re.compile(r"(?<![\d.,$€£])(?:1[5-9]|20)\d\d(?![\d,])")
_SURE, _LIKELY = 0.95, 0.5


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each date that cannot be."""
    for article in story.articles:
        yield from _off_the_calendar(article)
        yield from _still_to_come(article)


def _off_the_calendar(article: AnnotatedArticle) -> Iterator[Discrepancy]:
    for sentence in article.sentences:
        for pattern in (_MONTH_FIRST, _DAY_FIRST):
            for match in pattern.finditer(article.text, sentence.start, sentence.end):
                if _is_impossible(match) and _is_a_date(article, match):
                    yield _impossible(article, match)


def _is_impossible(match: re.Match[str]) -> bool:
    month, day = MONTHS[match["month"].lower()], int(match["day"])
    if (month, day) == (2, 29) and match["year"]:
        year = int(match["year"])
        return year % 4 != 0 or (year % 100 == 0 and year % 400 != 0)
    return day > _LONGEST[month - 1]


def _is_a_date(article: AnnotatedArticle, match: re.Match[str]) -> bool:
    if overlapping(article.quotes, Span(*match.span())):
        return False
    return bool(match["year"] or _AFTER_DAY.match(article.text, match.end()))


def _impossible(article: AnnotatedArticle, match: re.Match[str]) -> Discrepancy:
    month = MONTHS[match["month"].lower()]
    year = match["year"] or ""
    if (month, match["day"]) == (2, "29"):
        message = f"“{match[0]}”: {year} is no leap year"
    else:
        message = f"“{match[0]}”: {MONTH_NAMES[month - 1]} has {_LONGEST[month - 1]} days"
    return Discrepancy(
        kind=Kind.DATE,
        severity=Severity.ERROR,
        message=message,
        readings=(
            reading_at(article, Span(*match.span("day"))),
            reading_at(article, Span(*match.span("month"))),
        ),
        confidence=_SURE,
    )


def _still_to_come(article: AnnotatedArticle) -> Iterator[Discrepancy]:
    published = article.article.published
    if published is None:
        return
    for mention in article.dates:
        day = _day_meant(article, mention, published)
        if day is None or not timedelta(days=1) < day - published <= _FARTHEST:
            continue
        if verb := _past_verb(article, mention):
            yield Discrepancy(
                kind=Kind.DATE,
                severity=Severity.WARNING,
                message=(
                    f"“{mention.text}” is told as past in an article of "
                    f"{MONTH_NAMES[published.month - 1]} {published.day}, {published.year}"
                ),
                readings=(
                    reading_at(article, mention.span),
                    reading_at(article, verb),
                ),
                confidence=_LIKELY,
            )


def _day_meant(article: AnnotatedArticle, mention: DateMention, published: date) -> date | None:
    """The day a date names; in the year of publication, where no year stands there or before."""
    days = days_of(mention.value)
    if mention.basis is DateBasis.RELATIVE or days is None or days.length > 1:
        return None
    if mention.basis is DateBasis.WRITTEN:
        return days.first
    begin = article.sentences[0].start if article.sentences else 0
    if _YEAR.search(article.text, max(begin, mention.start - _YEAR_REACH), mention.end):
        return None
    return safe_date(published.year, days.first.month, days.first.day)


def _past_verb(article: AnnotatedArticle, mention: DateMention) -> Span | None:
    """The verb in the past tense that a date hangs on by itself or after "on"."""
    parse = article.parse
    if _AHEAD.search(article.text[max(0, mention.start - 12) : mention.start]):
        return None
    if overlapping(article.quotes, mention.span):
        return None
    head = parse.head_of(mention.span)
    if head is None or parse.tokens[head].head == head:
        return None
    at = parse.tokens[head].head
    verb = parse.tokens[at]
    if not _is_past(parse, at) or verb.lemma in _PLANNING:
        return None
    return Span(verb.start, verb.end)


def _is_past(parse: Parse, at: int) -> bool:
    verb = parse.tokens[at]
    helping = [parse.tokens[child].tag for child in parse.children(at, "aux", "aux:pass")]
    if verb.tag == "VBN":
        return verb.dep in _CLAUSES and set(helping) <= {"VBD"}
    return verb.tag == "VBD" and not helping
