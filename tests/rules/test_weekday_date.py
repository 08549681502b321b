"""The rule on weekdays, fed with what was read in texts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.find import find_dates
from checker.rules.weekday_date import check
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    Discrepancy,
    Kind,
    Sentence,
    Severity,
    Story,
)


def story(*texts: str, published: date | None = None) -> Story:
    """Articles of one sentence each, as one story."""
    return Story(
        tuple(_article(f"{number}.txt", text, published) for number, text in enumerate(texts)),
        tuple(range(len(texts))),
    )


def _article(path: str, text: str, published: date | None) -> AnnotatedArticle:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    article = Article(path, text, (block,), published=published)
    sentences = (Sentence(0, len(text), BlockKind.PARAGRAPH, 0),)
    return AnnotatedArticle(article, sentences, dates=find_dates(article, sentences))


def said(text: str, published: date | None = None) -> list[Discrepancy]:
    """What the rule has to say on one text."""
    return list(check(story(text, published=published)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("On Tuesday, July 3, 2013.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Tuesday July 3 2013.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Tuesday 3 July 2013.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Tuesday, the 3rd of July 2013.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Tuesday (July 3, 2013) it was.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On July 3, 2013 (Tuesday).", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On July 3, 2013 (a Tuesday).", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("July 3, 2013, was a Tuesday.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("July 3, 2013, which was a Tuesday.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Tuesday, 2013-07-03.", "July 3, 2013 was a Wednesday, not a Tuesday"),
        ("On Fri., Feb. 29, 2024.", "February 29, 2024 was a Thursday, not a Friday"),
    ],
)
def test_written_years_are_errors(text: str, message: str) -> None:
    """However the two stand beside each other, the calendar decides."""
    (discrepancy,) = said(text)
    assert discrepancy.message == message
    assert discrepancy.kind is Kind.DATE
    assert discrepancy.severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "On Wednesday, July 3, 2013.",
        "On Wednesday (July 3, 2013).",
        "On Tuesday. July 3, 2013 came later.",
        "On Tuesday and July 3, 2013.",
        "Tuesday's July 3, 2013 report.",
        "On Tuesday (since July 3, 2013).",
        "On July 3, 2013, Tuesday's vote was annulled.",
        "Friday-Sunday, July 5-7, 2013.",
        "Friday through Sunday, July 5-7, 2013.",
        "Monday, Tuesday, July 3, 2013.",
        "On Tuesday, July 2013.",
        "On Tuesday, 3/7/2013.",
        "On Tuesday, July 3.",
        "Every Tuesday, July 3, 2013 included.",
        "On Monday, July 3, 1500.",
        "The Sun, July 3, 2013.",
    ],
)
def test_silence(text: str) -> None:
    """What fits, is listed, is unknown or only stands near raises nothing."""
    assert said(text) == []


def test_inferred_years_are_warnings_near_publication() -> None:
    """Two days after it, "July 3" can only be this year's."""
    (discrepancy,) = said("It opened Tuesday, July 3.", date(2013, 7, 5))
    assert discrepancy.severity is Severity.WARNING
    assert "2013, the year of publication" in discrepancy.message


def test_inferred_years_far_from_publication_may_be_others() -> None:
    """Months later, the neighbouring year in which the weekday fits is as good."""
    assert said("It opened Tuesday, July 3.", date(2013, 12, 20)) == []


def test_no_year_near_fits() -> None:
    """Where neither this year nor its neighbours have the weekday, one half is a slip."""
    (discrepancy,) = said("It opened Saturday, July 3.", date(2013, 12, 20))
    assert discrepancy.severity is Severity.WARNING


def test_each_half_is_a_reading_of_its_own() -> None:
    """The weekday and the date are pointed at where they stand, in every article."""
    told = story("On Tuesday, July 3, 2013.", "It was Tuesday, July 3, 2013, at last.")
    (discrepancy,) = check(told)
    weekday, day = discrepancy.readings
    assert (weekday.value, day.value) == ("Tuesday", "July 3, 2013")
    assert [told.words(passage) for passage in weekday.passages] == ["Tuesday", "Tuesday"]
    assert [told.words(passage) for passage in day.passages] == ["July 3, 2013", "July 3, 2013"]


def test_findings_come_in_order_of_their_dates() -> None:
    """The order is the calendar's, whatever the order of the text."""
    text = "Seen Tuesday, July 3, 2015, then Friday, July 3, 2015, and Monday, July 3, 2013."
    assert [discrepancy.message for discrepancy in said(text)] == [
        "July 3, 2013 was a Wednesday, not a Monday",
        "July 3, 2015 was a Friday, not a Tuesday",
    ]


@given(st.dates(date(1753, 1, 1), date(2039, 12, 31)), st.integers(1, 6))
def test_every_wrong_weekday_is_told_and_no_right_one(day: date, off: int) -> None:
    """For any day of the calendar of today, exactly the right weekday is left alone."""
    other = day + timedelta(days=off)
    written = f"{day:%B} {day.day}, {day.year}"
    assert said(f"It opened on {day:%A}, {written}.") == []
    (discrepancy,) = said(f"It opened on {other:%A}, {written}.")
    assert discrepancy.message == f"{written} was a {day:%A}, not a {other:%A}"
