from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.stamps import Role, read_day, read_stamps, read_written_days

MAY_2 = date(2013, 5, 2)


@pytest.mark.parametrize(
    "line",
    [
        "May 2, 2013",
        "May 2,2013,1: 12 PM",
        "May 02, 2013",
        "2 May 2013",
        "2nd May 2013",
        "May 2nd, 2013 2:00pm EDT",
        "Thursday, May 2, 2013",
        "THURSDAY, MAY 2,2013,9: 56 AM",
        "Thu., May. 2,2013 11:45 AM PDT",
        "12:52 p. m. EDT May 2,2013",
        "7:00pm UK, Thursday 02 May 2013",
        "Thursday 2 May 2013 22.34 BST",
        "May 2,2013 | 8:20 am",
        "MAY 2,2013 AT 1:10PM",
        "on May 2 2013,5: 55p",
        "2 May 2013,10:00 (GMT+05:00)",
        "2 May 2013-21:29",
        "2013-05-02",
        "2013-05-02 11:47:35",
        "2013-05-02T11:47:35Z",
        "2013.05.02 09:01 AM",
        "2.5.2013",
        "05/02/2013 at 11:00 AM EDT",
        "02/05/2013 11:00 GMT",
        "5/2 / 13 at 1:30 PM ET",
        "Posted: May 2, 2013",
        "First Published: May 2,2013 4:59 PM EDT",
        "Published time: May 2,2013 02:03",
        "Story Created: May 2,2013 at 9:56 AM AKDT",
        "Release: 2013-05-02",
    ],
)
def test_a_stamp_is_read_in_every_form_that_outlets_use(line: str) -> None:
    read = read_stamps(line)
    assert read is not None
    assert [stamp.days for stamp in read.stamps] == [(MAY_2,)]
    assert read.rest == ""


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("05/06/2009", (date(2009, 5, 6), date(2009, 6, 5))),
        ("05/06/09", (date(2009, 5, 6), date(2009, 6, 5))),
        ("05-06-2009", (date(2009, 5, 6), date(2009, 6, 5))),
        ("05/05/2010", (date(2010, 5, 5),)),
        ("25/12/2011", (date(2011, 12, 25),)),
        ("12/25/2011", (date(2011, 12, 25),)),
        ("05/06/2009 3:10 PM EDT", (date(2009, 5, 6),)),
        ("05/06/2009 15:10 BST", (date(2009, 6, 5),)),
        ("Friday 05/06/2009", (date(2009, 6, 5),)),
        ("Tuesday, May 2, 2013", ()),  # it was a Thursday: one of the two is wrong
    ],
)
def test_a_stamp_keeps_every_day_that_it_can_mean(line: str, days: tuple[date, ...]) -> None:
    read = read_stamps(line)
    assert read is not None
    assert read.stamps[0].days == days


def test_published_and_updated_on_one_line_are_told_apart() -> None:
    read = read_stamps("First Posted: 10/25/11 06:44 PM ET Updated: 12/25/11 05:12 AM ET")
    assert read is not None
    assert [(stamp.role, stamp.days) for stamp in read.stamps] == [
        (Role.PUBLISHED, (date(2011, 10, 25),)),
        (Role.UPDATED, (date(2011, 12, 25),)),
    ]


def test_a_stamp_without_a_year_says_so() -> None:
    read = read_stamps("Jul. 7 5:59 PM EDT")
    assert read is not None
    assert read.stamps[0].yearless == (7, 7)
    assert read.stamps[0].days == ()


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Jane Doe Oct 08, 2025 · 2 mins read", "Jane Doe"),
        ("Reuters Sep 18,2013,02.16PM IST", "Reuters"),
        ("WASHINGTON, DC, April 28,2009", "WASHINGTON DC"),
        ("Last updated at 22:46 GMT", ""),
        ("Updated 4:08 p. m. ET", ""),
        ("Posted 1 year, 160 days ago [downloaded on 2 October 2013]", ""),
        ("9 years ago", ""),
        ("5 hours ago", ""),
        ("This story was updated at 9:10 a.m.", ""),
        ("This article was first published on May 2, 2013", ""),
    ],
)
def test_what_is_left_of_a_stamp_line_is_who_and_where(line: str, rest: str) -> None:
    read = read_stamps(line)
    assert read is not None
    assert read.rest == rest


@pytest.mark.parametrize(
    "line",
    [
        "The bridge reopened.",
        "",
        "Larry Roe 48-3-1",
        "A 4-2 win",
        "May they all come home",
        f"He was born on 2 May 1913 in a village{' that no longer exists' * 5}.",
    ],
)
def test_a_line_without_a_date_or_longer_than_any_stamp_is_none(line: str) -> None:
    assert read_stamps(line) is None


def test_days_of_no_calendar_are_not_read() -> None:
    read = read_stamps("31 February 2013")
    assert read is None or read.stamps == ()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Oct. 8, 2025", date(2025, 10, 8)),
        ("8 October 2025", date(2025, 10, 8)),
        ("2025-10-08", date(2025, 10, 8)),
        ("05/06/2009", None),
        ("soon", None),
        ("Oct. 8", None),
        ("Oct. 8, 2025 and Oct. 9, 2025", None),
    ],
)
def test_a_day_is_read_only_where_it_can_mean_one(words: str, day: date | None) -> None:
    assert read_day(words) == day


def test_written_days_take_the_year_that_is_asked_for() -> None:
    text = "It opened on May 3 and closed on 4 May 2011. May it rest."
    assert read_written_days(text, 2012) == (date(2012, 5, 3), date(2011, 5, 4))


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2039, 12, 31)))
def test_the_usual_ways_to_write_a_day_name_the_same_day(day: date) -> None:
    month = day.strftime("%B")
    ways = [f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", day.isoformat()]
    assert {read_day(way) for way in ways} == {day}
