"""What two dates, times or lengths of time say to each other."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.calendar_values import days_of, parts_of
from checker.compare.dates import compare_dates
from checker.compare.verdict import Verdict
from checker.types import DateBasis, DateMention, TimexType
from tests.compare.date_mentions import mention

SAME, COMPATIBLE = Verdict.SAME, Verdict.COMPATIBLE
CONFLICT, UNKNOWN = Verdict.CONFLICT, Verdict.UNKNOWN


CALENDAR = [
    ("2025-10-08", "2025-10-08", SAME),
    ("2025-10-08", "2025-10-09", CONFLICT),
    ("2025-10-08", "2025-10", COMPATIBLE),
    ("2025-10-08", "2025-11", CONFLICT),
    ("2025-10-08", "2025", COMPATIBLE),
    ("2025-10-08", "202", COMPATIBLE),
    ("1995", "1955", CONFLICT),
    ("1947", "194", COMPATIBLE),
    ("1950", "194", CONFLICT),
    ("1985", "19", COMPATIBLE),
    ("2025-10-08", "2025-W41", COMPATIBLE),
    ("2025-10-05", "2025-W41", COMPATIBLE),  # the Sunday with which some weeks begin
    ("2025-10-01", "2025-W41", CONFLICT),
    ("2025-10-10", "2025-W41-WE", COMPATIBLE),  # Friday evening
    ("2025-10-09", "2025-W41-WE", CONFLICT),
    ("2025-10-08", "2025-Q4", COMPATIBLE),
    ("2025-10-08", "2025-Q3", CONFLICT),
    ("2025-Q3", "2025-Q4", CONFLICT),
    ("2025-10-08", "2025-FA", COMPATIBLE),
    ("2025-03-08", "2025-FA", CONFLICT),
    ("2025-10-08/2025-10-10", "2025-10-09", COMPATIBLE),
    ("2025-10-08/2025-10-10", "2025-10-12", CONFLICT),
    ("XXXX-10-08", "2025-10-08", COMPATIBLE),
    ("XXXX-10-08", "2025-10-09", CONFLICT),
    ("XXXX-10-08", "XXXX-10-08", SAME),
    ("XXXX-10-08", "XXXX-10", COMPATIBLE),
    ("XXXX-10-08", "XXXX-11", CONFLICT),
    ("XXXX-10-08", "2025", UNKNOWN),
    ("XXXX-XX-15", "2025-10-15", COMPATIBLE),
    ("XXXX-XX-15", "2025-10-16", CONFLICT),
    ("XXXX-WXX-3", "2025-10-08", COMPATIBLE),  # it was a Wednesday
    ("XXXX-WXX-5", "2025-10-08", CONFLICT),
    ("XXXX-WXX-5", "XXXX-WXX-6", CONFLICT),
    ("XXXX-WXX-5", "XXXX-10-08", UNKNOWN),
    ("XXXX-WXX-5", "XXXX-WXX-WE", UNKNOWN),
    ("XXXX-WXX-2", "XXXX-WXX-WE", CONFLICT),
    ("XXXX-WXX-6", "XXXX-WXX-WE", COMPATIBLE),
    ("XXXX-WXX-WE", "XXXX-WXX-WE", SAME),
    ("XXXX-Q3", "XXXX-Q4", CONFLICT),
    ("XXXX-XX-XX", "2025-10-08", UNKNOWN),
    ("XXXX", "2025", UNKNOWN),
    ("2025-XX-XX", "2025-10-08", COMPATIBLE),
    ("2024-XX-XX", "2025-10-08", CONFLICT),
]

CLOCKS = [
    ("2025-10-08T20:00", "2025-10-08", COMPATIBLE),
    ("2025-10-08T20:00", "2025-10-09", CONFLICT),
    ("2025-10-08T20:00", "2025-10-09T20:00", CONFLICT),
    ("2025-10-08T20:00", "2025-10-08T20:30", CONFLICT),
    ("2025-10-08T20:00", "2025-10T20:00", COMPATIBLE),
    ("2025-10-08TEV", "2025-10-08T20:30", COMPATIBLE),
    ("2025-10-08TMO", "2025-10-08T20:30", CONFLICT),
    ("2025-10-08TEV", "2025-10-08TNI", COMPATIBLE),
    ("XXXX-XX-XXT01:30", "XXXX-WXX-7T01:00", CONFLICT),
    ("XXXX-XX-XXT01:30", "XXXX-WXX-7T01:30", SAME),
    ("XXXX-XX-XXT03:30", "XXXX-XX-XXT03:33", COMPATIBLE),
    ("XXXX-XX-XXT12:00", "XXXX-XX-XXTMO", COMPATIBLE),
    ("XXXX-XX-XXT01:30", "XXXX-XX-XX", UNKNOWN),
]


@pytest.mark.parametrize(("left", "right", "verdict"), CALENDAR + CLOCKS)
def test_values(left: str, right: str, verdict: Verdict) -> None:
    """Dates compare at the coarser precision of both, and clock times only on days that agree."""
    assert compare_dates(mention(left), mention(right)).verdict is verdict
    assert compare_dates(mention(right), mention(left)).verdict is verdict


@pytest.mark.parametrize("value", ["PAST_REF", "PRESENT_REF", "FUTURE_REF", "PXY"])
def test_vague_is_never_compared(value: str) -> None:
    """What happened "recently" conflicts with nothing, not even with another word."""
    vague = mention(value, basis=DateBasis.VAGUE)
    assert compare_dates(vague, mention("2025-10-08")).verdict is UNKNOWN
    assert compare_dates(vague, vague).verdict is UNKNOWN


def test_repetition_is_no_date() -> None:
    """What happens "every Thursday" and "on Friday" do not answer the same question."""
    weekly = mention("XXXX-WXX-4", type_=TimexType.SET)
    assert compare_dates(weekly, mention("XXXX-WXX-5")).verdict is UNKNOWN
    assert compare_dates(weekly, weekly).verdict is SAME


def test_date_and_length_are_not_compared() -> None:
    """Both "three days" and "Oct. 8" do not answer the same question."""
    assert compare_dates(mention("P3D"), mention("2025-10-08")).verdict is UNKNOWN


def test_inferred_year_does_not_conflict() -> None:
    """A year we inferred ourselves is no evidence against a written one."""
    inferred = mention("2024-10-08", "Oct. 8", DateBasis.YEAR_INFERRED)
    assert compare_dates(inferred, mention("2025-10-08")).verdict is COMPATIBLE
    assert compare_dates(inferred, mention("2025-10-09")).verdict is CONFLICT


def test_weekday_a_week_off_does_not_conflict() -> None:
    """Which Friday is meant is inferred; that it was a Friday is written."""
    friday = mention("2025-10-03", "Friday", DateBasis.RELATIVE, 4)
    assert compare_dates(friday, mention("2025-10-10")).verdict is COMPATIBLE
    assert compare_dates(friday, mention("2025-10-11")).verdict is CONFLICT


def test_weekday_beside_a_date_counts() -> None:
    """Even "Tuesday, Dec. 9" without a year conflicts with "Friday"."""
    tuesday = mention("XXXX-12-09", "Tuesday, Dec. 9", DateBasis.YEAR_INFERRED, 1)
    assert compare_dates(tuesday, mention("XXXX-WXX-5", "Friday")).verdict is CONFLICT
    assert compare_dates(tuesday, mention("XXXX-WXX-2", "Tuesday")).verdict is COMPATIBLE


DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
COARSER = [
    lambda day: day.isoformat(),
    lambda day: f"{day:%Y-%m}",
    lambda day: f"{day.year:04d}",
    lambda day: f"{day.year:04d}"[:3],
    lambda day: f"{day.year:04d}"[:2],
    lambda day: "{}-W{:02d}".format(*day.isocalendar()[:2]),
    lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    lambda day: f"XXXX-{day:%m-%d}",
    lambda day: f"XXXX-{day:%m}",
    lambda day: f"XXXX-XX-{day:%d}",
    lambda day: f"XXXX-WXX-{day.isoweekday()}",
    lambda day: f"{day.year:04d}-XX-XX",
    lambda _: "XXXX-XX-XX",
]
CLOCK_ENDS = ["", "T08:30", "T20:00", "TMO", "TEV"]
LENGTH_VALUES = st.builds(
    "P{}{}".format, st.integers(1, 99), st.sampled_from(["D", "W", "M", "Y", "XY"])
)
VALUES = st.one_of(
    st.builds(
        lambda day, form, clock: form(day) + clock,
        DAYS,
        st.sampled_from(COARSER),
        st.sampled_from(CLOCK_ENDS),
    ),
    LENGTH_VALUES,
)
WORDS = st.sampled_from(["", "about", "late", "more than", "two weeks ago", "shortly after"])
MENTIONS = st.builds(
    lambda value, words, basis, weekday: mention(value, words or value, basis, weekday),
    VALUES,
    WORDS,
    st.sampled_from(DateBasis),
    st.none() | st.integers(0, 6),
)


@given(MENTIONS, MENTIONS)
def test_comparing_is_symmetric(left: DateMention, right: DateMention) -> None:
    """Which article is read first changes nothing."""
    assert compare_dates(left, right) == compare_dates(right, left)


@given(MENTIONS)
def test_nothing_conflicts_with_itself(one: DateMention) -> None:
    """The same words in two articles are never a conflict."""
    assert compare_dates(one, one).verdict in {SAME, UNKNOWN}


@given(DAYS, st.sampled_from(COARSER), st.sampled_from(COARSER))
def test_coarser_never_conflicts(
    day: date,
    form: object,
    coarse: object,
) -> None:
    """A day, its week, month, quarter, year or weekday never conflict with each other."""
    assert callable(form)
    assert callable(coarse)
    verdict = compare_dates(mention(form(day)), mention(coarse(day))).verdict
    assert verdict is not CONFLICT


@given(DAYS, st.integers(1, 4000))
def test_other_days_conflict(day: date, later: int) -> None:
    """Two full dates of different days always conflict."""
    other = day + timedelta(days=later)
    verdict = compare_dates(mention(day.isoformat()), mention(other.isoformat())).verdict
    assert verdict is CONFLICT


@given(DAYS, st.sampled_from(COARSER))
def test_days_of_contains_the_day(day: date, form: object) -> None:
    """Whatever a day is coarsened to still covers it."""
    assert callable(form)
    days = days_of(form(day))
    assert days is None or days.first <= day <= days.last


def test_days_of_impossible_dates() -> None:
    """Feb. 30 and week 60 are no days."""
    assert days_of("2025-02-30") is None
    assert days_of("2025-W60") is None
    assert days_of("0000") is None


def test_parts_of_full_dates_name_their_weekday() -> None:
    """A full date knows its weekday, so that a bare weekday can be held against it."""
    assert parts_of("2025-10-08") == {"year": 2025, "month": 10, "day": 8, "weekday": 2}
    assert parts_of("XXXX-WXX-3") == {"weekday": 2}


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("2025-10-29", Verdict.COMPATIBLE),
        ("2025-11-04", Verdict.COMPATIBLE),
        ("2025-10-28", Verdict.CONFLICT),
        ("2025-11-05", Verdict.CONFLICT),
    ],
)
def test_a_hedge_widens_a_day(day: str, verdict: Verdict) -> None:
    about = mention("2025-11-01", "around Nov. 1")
    assert compare_dates(about, mention(day)).verdict is verdict


def test_a_hedge_ends_with_the_calendar() -> None:
    first = mention("0001-01-01", "about Jan. 1 of the year 1")
    assert compare_dates(first, mention("0001-01-03")).verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("2025-10-08T21:00", "9 p.m. EDT"), ("2025-10-09T01:00", "0100 GMT"), Verdict.UNKNOWN),
        (("2025-10-08T21:00", "9 p.m."), ("2025-10-09T01:00", "0100 GMT"), Verdict.UNKNOWN),
        (("2025-10-08T21:00", "9 p.m."), ("2025-10-09T21:00", "9 p.m."), Verdict.CONFLICT),
        (("2025-10-06T21:00", "9 p.m. EDT"), ("2025-10-09T01:00", "0100 GMT"), Verdict.CONFLICT),
        (("BC0490", "490 BC"), ("BC0480", "480 BC"), Verdict.UNKNOWN),
    ],
)
def test_a_day_may_turn_between_time_zones(
    left: tuple[str, str], right: tuple[str, str], verdict: Verdict
) -> None:
    """Ten in New York is two of the next day in Greenwich: no conflict of days."""
    one, other = mention(*left), mention(*right)
    assert compare_dates(one, other).verdict is verdict
    assert compare_dates(other, one).verdict is verdict


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("1957-12", "December"), ("2008-12-02", "Dec. 2, 2008"), COMPATIBLE),
        (("1957-12", "December"), ("2008-11-02", "Nov. 2, 2008"), CONFLICT),
        (("1957-12", "December"), ("2008", "2008"), UNKNOWN),
        (("1957-12-02", "Dec. 2"), ("2008-12-03", "Dec. 3, 2008"), CONFLICT),
        (("1957-12-02", "Dec. 2"), ("1957", "1957"), COMPATIBLE),
    ],
)
def test_only_what_was_written_conflicts_with_another_year(
    left: tuple[str, str], right: tuple[str, str], verdict: Verdict
) -> None:
    """Of a date whose year was inferred, month and day are compared, and not the year."""
    inferred = mention(*left, DateBasis.YEAR_INFERRED)
    assert compare_dates(inferred, mention(*right)).verdict is verdict
    assert compare_dates(mention(*right), inferred).verdict is verdict
