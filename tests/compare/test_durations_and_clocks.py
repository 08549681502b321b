"""Lengths of time and times of day, compared as far as their words reach."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.calendar_values import Days, date_part, days_of, parts_of
from checker.compare.clock_times import compare_clocks
from checker.compare.durations import compare_durations
from checker.compare.verdict import Verdict

SAME, COMPATIBLE = Verdict.SAME, Verdict.COMPATIBLE
CONFLICT, UNKNOWN = Verdict.CONFLICT, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("five days", "P5D"), ("5 days", "P5D"), SAME),
        (("five days", "P5D"), ("six days", "P6D"), CONFLICT),
        (("five days", "P5D"), ("120 hours", "PT120H"), COMPATIBLE),
        (("18 months", "P18M"), ("a year and a half", "P1.5Y"), COMPATIBLE),
        (("15 months", "P15M"), ("two years", "P2Y"), CONFLICT),
        (("18 months", "P18M"), ("about two years", "P2Y"), COMPATIBLE),
        (("a fortnight", "P2W"), ("14 days", "P14D"), COMPATIBLE),
        (("a fortnight", "P2W"), ("16 days", "P16D"), CONFLICT),
        (("around 100 days", "P100D"), ("110 days", "P110D"), COMPATIBLE),
        (("around 100 days", "P100D"), ("130 days", "P130D"), CONFLICT),
        (("100 days or so", "P100D"), ("110 days", "P110D"), COMPATIBLE),
        (("100 days or more", "P100D"), ("300 days", "P300D"), COMPATIBLE),
        (("over 100 days", "P100D"), ("90 days", "P90D"), CONFLICT),
        (("at least 100 days", "P100D"), ("100 days", "P100D"), SAME),
        (("up to 100 days", "P100D"), ("3 days", "P3D"), COMPATIBLE),
        (("under 100 days", "P100D"), ("140 days", "P140D"), CONFLICT),
        (("almost two hours", "PT2H"), ("115 minutes", "PT115M"), COMPATIBLE),
        (("almost two hours", "PT2H"), ("135 minutes", "PT135M"), CONFLICT),
        (("a century", "P100Y"), ("120 years", "P120Y"), COMPATIBLE),
        (("three decades", "P30Y"), ("33 years", "P33Y"), COMPATIBLE),
        (("three decades", "P30Y"), ("40 years", "P40Y"), CONFLICT),
        (("three years and six months", "P3Y6M"), ("3.5 years", "P3.5Y"), COMPATIBLE),
        (("5 hours 30 minutes", "PT5H30M"), ("5 1/2 hours", "PT5H30M"), SAME),
        (("5 hours 30 minutes", "PT5H30M"), ("5 hours 40 minutes", "PT5H40M"), CONFLICT),
        (("several days", "PXD"), ("three days", "P3D"), UNKNOWN),
        (("a while", "PXX"), ("three days", "P3D"), UNKNOWN),
        (("odd", "PT5Q"), ("three days", "P3D"), UNKNOWN),
        (("empty", "P"), ("three days", "P3D"), UNKNOWN),
        (("44 seconds", "PT44S"), ("44 seconds", "PT44S"), SAME),
        (("44 seconds", "PT44S"), ("2:15", "PT2M15S"), CONFLICT),
        (("a day", "P1D"), ("26 hours", "PT26H"), COMPATIBLE),
        (("30 hours", "PT30H"), ("four days", "P4D"), UNKNOWN),
        (("40 hours", "PT40H"), ("two weeks", "P2W"), UNKNOWN),
        (("130 hours", "PT130H"), ("four days", "P4D"), CONFLICT),
        (("six hours", "PT6H"), ("a day", "P1D"), CONFLICT),
        (("a couple of days", "P2D"), ("three days", "P3D"), COMPATIBLE),
        (("a couple of days", "P2D"), ("two days", "P2D"), SAME),
        (("a couple of days", "P2D"), ("five days", "P5D"), CONFLICT),
    ],
)
def test_lengths(left: tuple[str, str], right: tuple[str, str], verdict: Verdict) -> None:
    """Rounding is no conflict, and "more than" is open on its side."""
    assert compare_durations(left, right).verdict is verdict
    assert compare_durations(right, left).verdict is verdict


@given(st.integers(1, 60), st.sampled_from("DWMY"), st.integers(1, 60), st.sampled_from("DWMY"))
def test_hedging_never_makes_a_conflict(count: int, unit: str, other: int, unit2: str) -> None:
    """Where bare lengths agree, the same lengths with "about" agree too."""
    one, two = f"P{count}{unit}", f"P{other}{unit2}"
    if compare_durations(("", one), ("", two)).verdict is not CONFLICT:
        assert compare_durations(("about", one), ("", two)).verdict is not CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (("8 p.m.", "20:00"), ("8 p.m.", "20:00"), SAME),
        (("8 p.m.", "20:00"), ("8:03 p.m.", "20:03"), COMPATIBLE),
        (("8 p.m.", "20:00"), ("8:10 p.m.", "20:10"), CONFLICT),
        (("8:12", "20:12"), ("8:13", "20:13"), CONFLICT),
        (("8:10", "20:10"), ("8:12", "20:12"), COMPATIBLE),
        (("about 8", "20:00"), ("8:12", "20:12"), COMPATIBLE),
        (("about 8", "20:00"), ("8:30", "20:30"), CONFLICT),
        (("midnight", "00:00"), ("11:58 p.m.", "23:58"), COMPATIBLE),
        (("just before midnight", "00:00"), ("11:50 p.m.", "23:50"), COMPATIBLE),
        (("just after midnight", "00:00"), ("12:08 a.m.", "00:08"), COMPATIBLE),
        (("just after midnight", "00:00"), ("11:50 p.m.", "23:50"), CONFLICT),
        (("morning", "MO"), ("9 a.m.", "09:00"), COMPATIBLE),
        (("morning", "MO"), ("evening", "EV"), CONFLICT),
        (("night", "NI"), ("1 a.m.", "01:00"), COMPATIBLE),
        (("afternoon", "AF"), ("noon", "12:00"), COMPATIBLE),
        (("early", "early"), ("9 a.m.", "09:00"), COMPATIBLE),
        (("late", "late"), ("9 a.m.", "09:00"), CONFLICT),
        (("noon", "12"), ("noon", "12:00"), COMPATIBLE),
        (("odd", "??"), ("noon", "12:00"), UNKNOWN),
        (("9 a.m. EDT", "09:00"), ("6 a.m. PDT", "06:00"), COMPATIBLE),
        (("9 a.m. Eastern", "09:00"), ("8 a.m. Central", "08:00"), COMPATIBLE),
        (("9 a.m. EST", "09:00"), ("2 p.m. GMT", "14:00"), COMPATIBLE),
        (("9 a.m. EST", "09:00"), ("9 a.m. GMT", "09:00"), CONFLICT),
        (("9 a.m. CEST", "09:00"), ("8 a.m. BST", "08:00"), COMPATIBLE),
        (("9 p.m. AKDT", "21:00"), ("1 a.m. EDT", "01:00"), COMPATIBLE),
        (("9 a.m. EDT", "09:00"), ("10 a.m.", "10:00"), UNKNOWN),
        (("9 a.m. EDT", "09:00"), ("9 a.m. local time", "09:00"), SAME),
        (("9 a.m.", "09:00"), ("10 a.m.", "10:00"), CONFLICT),
        (("9 a.m. EDT", "09:00"), ("1 p.m. GMT", "13:00"), COMPATIBLE),
        (("9 a.m. EDT", "09:00"), ("2 p.m. GMT", "14:00"), CONFLICT),
        (("9 a.m. JST", "09:00"), ("0000 GMT", "00:00"), COMPATIBLE),
        (("9 a.m. GMT", "09:00"), ("2:30 p.m.", "14:30"), UNKNOWN),
        (("9 a.m. GMT", "09:00"), ("2:10 p.m.", "14:10"), CONFLICT),
        (("three o'clock", "03:00"), ("3 p.m.", "15:00"), COMPATIBLE),
        (("half past three", "03:30"), ("3:31 p.m.", "15:31"), COMPATIBLE),
        (("half past three", "03:30"), ("5:30 p.m.", "17:30"), CONFLICT),
        (("3 a.m.", "03:00"), ("3 p.m.", "15:00"), CONFLICT),
        (("5:46:23 p.m.", "17:46:23"), ("5:46 p.m.", "17:46"), COMPATIBLE),
        (("5:46:23 p.m.", "17:46:23"), ("5:49 p.m.", "17:49"), CONFLICT),
    ],
)
def test_clocks(left: tuple[str, str], right: tuple[str, str], verdict: Verdict) -> None:
    """Clock times reach some minutes either way, across midnight and time zones."""
    assert compare_clocks(left, right).verdict is verdict
    assert compare_clocks(right, left).verdict is verdict


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-10-08", "2025-10-08", "2025-10-08"),
        ("2025-10-08T20:00", "2025-10-08", "2025-10-08"),
        ("2025-10", "2025-10-01", "2025-10-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2025-W41", "2025-10-06", "2025-10-12"),
        ("2025-W41-WE", "2025-10-11", "2025-10-12"),
        ("2025-W41-3", "2025-10-08", "2025-10-08"),
        ("2025-Q1", "2025-01-01", "2025-03-31"),
        ("2025-H2", "2025-07-01", "2025-12-31"),
        ("2025-SU", "2025-06-01", "2025-09-30"),
        ("2025-WI", "2025-12-01", "2026-03-31"),
        ("2025-10-08/2025-10-10", "2025-10-08", "2025-10-10"),
    ],
)
def test_days_of(value: str, first: str, last: str) -> None:
    """Every value covers its days, from the first to the last."""
    days = days_of(value)
    assert days is not None
    assert (days.first.isoformat(), days.last.isoformat()) == (first, last)
    assert days.contains(days)
    assert days.widened(3).contains(days)


@pytest.mark.parametrize(
    "value",
    [
        "XXXX",
        "XXXX-10-08",
        "2025-XX-XX",
        "XXXX-WXX-3",
        "P3D",
        "PAST_REF",
        "BC0490",
        "",
        "2025-13",
        "/2025",
    ],
)
def test_days_nobody_knows(value: str) -> None:
    """With a part unknown there are no days to compare."""
    assert days_of(value) is None


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("XXXX-10-08T20:00", {"month": 10, "day": 8}),
        ("XXXX-10", {"month": 10}),
        ("2025-XX-XX", {"year": 2025}),
        ("2025", {"year": 2025}),
        ("XXXX-Q3", {"part": "Q3"}),
        ("XXXX-SU", {"part": "SU"}),
        ("XXXX-WXX-7", {"weekday": 6}),
        ("2025-10-08/2025-10-10", {"year": 2025, "month": 10, "day": 8, "weekday": 2}),
        ("XXXX-XX-XX", {}),
        ("P3D", {}),
    ],
)
def test_parts_of(value: str, parts: dict[str, int | str]) -> None:
    """What is known of a date is named, and nothing else."""
    assert parts_of(value) == parts


def test_touching_and_widening() -> None:
    """Two stretches overlap from the first day they share."""
    october, november = days_of("2025-10"), days_of("2025-11")
    assert october is not None
    assert november is not None
    assert not october.overlaps(november)
    assert october.widened(1).overlaps(november)
    assert october.length == 31
    assert isinstance(october, Days)
    assert date_part("2025-10-08TEV") == "2025-10-08"
