"""Date stamps in the forms outlets use, and lines that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.masthead import publication_day
from checker.ingest.outlets import outlet_at, outlet_named
from checker.ingest.stamps import Role, read_day, read_stamps, read_written_days
from checker.lexicon.calendar import MONTHS

OCT_8 = date(2025, 10, 8)
BODY = "The bridge reopened after two years of work, the council said."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Published October 8, 2025", Role.PUBLISHED),
        ("PUBLISHED: OCT 8, 2025 6:46 PM ET", Role.PUBLISHED),
        ("Posted on Oct. 8, 2025", Role.PUBLISHED),
        ("Created 8 Oct 2025", Role.PUBLISHED),
        ("Filed: 2025-10-08 11:47", Role.PUBLISHED),
        ("Wednesday, October 8, 2025", Role.UNLABELLED),
        ("8 October 2025 at 18.46", Role.UNLABELLED),
        ("Oct 8th, 2025 - 5 min read", Role.UNLABELLED),
        ("Last updated: Oct. 8, 2025", Role.UPDATED),
        ("Modified 8 October 2025 10:00 UTC", Role.UPDATED),
        ("Edited 2025-10-08", Role.UPDATED),
    ],
)
def test_a_stamp_says_what_its_day_is(line: str, role: Role) -> None:
    read = read_stamps(line)
    assert read is not None
    assert read.rest == ""
    assert [(stamp.role, stamp.days) for stamp in read.stamps] == [(role, (OCT_8,))]


@pytest.mark.parametrize("word", sorted(MONTHS))
def test_every_name_of_a_month_is_read(word: str) -> None:
    day = date(2025, MONTHS[word], 8)
    for way in (f"{word} 8, 2025", f"8 {word.upper()} 2025", f"{word.capitalize()}. 8, 2025"):
        assert read_day(way) == day


@pytest.mark.parametrize(
    "line",
    [
        "The council met on October 8, 2025, and voted.",
        "Nobody came on 8 October 2025.",
        "In May 2025 it closed.",
    ],
)
def test_a_sentence_with_a_date_keeps_its_words(line: str) -> None:
    """Its rest says that it is no stamp."""
    read = read_stamps(line)
    assert read is None or len(read.rest.split()) > 1


@pytest.mark.parametrize(
    "words",
    ["", "soon", "8", "2025", "October", "Oct. 8", "32 October 2025", "2025-13-01", "10/11/2025"],
)
def test_what_names_no_single_day(words: str) -> None:
    assert read_day(words) is None


@pytest.mark.parametrize(
    ("lines", "url", "day"),
    [
        (["Published Oct. 8, 2025", "Oct. 9, 2025"], None, OCT_8),
        (["Oct. 8, 2025", "Updated Oct. 9, 2025"], None, OCT_8),
        (["08.10.2025"], None, OCT_8),
        (["10/08/2025 6:46 PM EDT"], None, OCT_8),
        (["08/10/2025 18:46 BST"], None, OCT_8),
        (["08/10/2025", "Wednesday, Oct. 8, 2025"], None, OCT_8),
        (["10/08/2025"], "https://a.org/2025/10/a", OCT_8),
        ([], "https://a.org/news/2025/10/08/bridge", OCT_8),
        ([], "https://a.org/news/20251008/bridge", OCT_8),
        ([], "https://a.org/2025/oct/08/bridge", OCT_8),
        ([], "https://a.org/bridge-2025-10-08", OCT_8),
        (["Oct. 8"], "https://a.org/2025/10/bridge", OCT_8),
        (["Oct. 8"], None, None),
        (["08/10/2025"], None, None),
        ([], "https://a.org/2025/10/bridge", None),
        ([], "https://a.org/20251308/bridge", None),
        ([], "https://a.org/id/120251008", None),
        (["Thursday, Oct. 8, 2025"], None, None),
        ([], None, None),
    ],
)
def test_the_day_of_publication(lines: list[str], url: str | None, day: date | None) -> None:
    assert publication_day(lines, url, BODY) == day


def test_a_chronology_is_no_stamp() -> None:
    days = [f"Oct. {day}, 2025" for day in (6, 7, 8)]
    assert publication_day(days, None, BODY) is None
    assert publication_day([*days, "Published Oct. 8, 2025"], None, BODY) == OCT_8


def test_only_the_head_of_a_text_dates_its_event() -> None:
    text = f"{'The bridge is open. ' * 300}It closed on May 3."
    assert len(text) > 5000
    assert read_written_days(text, 2025) == ()
    assert read_written_days("It closed on May 3.", 2025) == (date(2025, 5, 3),)


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.theguardian.com/a", "The Guardian"),
        ("https://uk.reuters.com/a", "Reuters"),
        ("https://WWW.BBC.CO.UK/news", "BBC"),
        ("http://apnews.com:443/a", "The Associated Press"),
        ("//www.npr.org/a", "NPR"),
        ("https://user@kyivindependent.com/a", "The Kyiv Independent"),
        ("https://bbc.com.evil.org/a", "bbc.com.evil.org"),
        ("https://localhost/a", None),
        ("", None),
    ],
)
def test_an_outlet_is_told_by_its_host(url: str, outlet: str | None) -> None:
    assert outlet_at(url) == outlet


@given(st.text(max_size=40))
def test_any_address_is_read_or_left(url: str) -> None:
    found = outlet_at(url)
    assert found is None or found
    assert outlet_named(url) or not url


@given(st.text(max_size=130))
def test_any_line_is_read_or_left(line: str) -> None:
    read = read_stamps(line)
    if read is not None:
        assert all(len(stamp.days) <= 2 for stamp in read.stamps)
        assert read.rest == read.rest.strip()


@given(st.dates(date(1990, 1, 1), date(2039, 12, 31)), st.sampled_from(["/", "-", "_"]))
def test_an_address_with_its_day_dates_an_article(day: date, mark: str) -> None:
    path = f"/{day:%Y/%m/%d}/a" if mark == "/" else f"/a{mark}{day:%Y}{mark}{day:%m}{mark}{day:%d}"
    assert publication_day([], f"https://a.org{path}", BODY) == day


@given(st.dates(date(1990, 1, 1), date(2039, 12, 31)))
def test_a_weekday_that_fits_settles_which_number_is_the_month(day: date) -> None:
    line = f"{day:%A} {day:%m}/{day:%d}/{day.year}"
    read = read_stamps(line)
    assert read is not None
    assert day in read.stamps[0].days
    assert all(found.weekday() == day.weekday() for found in read.stamps[0].days)
