"""Times of day, lengths of time, repetitions and vague words."""

from __future__ import annotations

import pytest

from tests.extract.date_reading import Case, values

CLOCKS: list[Case] = [
    (
        "It began at 8:30 p.m. Wednesday.",
        [("8:30 p.m. Wednesday", "2025-10-08T20:30")],
    ),
    ("It began at 8 p. m. on Friday.", [("8 p. m. on Friday", "2025-10-03T20:00")]),
    (
        "It began Tuesday at 2:15pm EST.",
        [("Tuesday", "2025-10-07"), ("2:15pm EST", "2025-10-07T14:15")],
    ),
    ("It began at noon.", [("noon", "XXXX-XX-XXT12:00")]),
    ("It began just after midnight.", [("just after midnight", "XXXX-XX-XXT00:00")]),
    ("It began at 3.45pm.", [("3.45pm", "XXXX-XX-XXT15:45")]),
    ("It struck at 0735 GMT.", [("0735 GMT", "XXXX-XX-XXT07:35")]),
    ("It struck at 14:05.", [("14:05", "XXXX-XX-XXT14:05")]),
    ("It began at nine in the morning.", [("nine in the morning", "XXXX-XX-XXT09:00")]),
    ("It came with 7:42 left in the half.", [("7:42", "PT7M42S")]),
    ("It tied with 6:00 minutes remaining.", [("6:00 minutes", "PT6M0S")]),
    ("The referee stopped the boxers at 2:56.", [("2:56", "PT2M56S")]),
]

LENGTHS: list[Case] = [
    ("It took three and a half years.", [("three and a half years", "P3.5Y")]),
    ("It took five days.", [("five days", "P5D")]),
    ("It took two decades.", [("two decades", "P20Y")]),
    ("It took decades.", [("decades", "PXY")]),
    ("It took about a week.", [("about a week", "P1W")]),
    ("It took 5 1/2 hours.", [("5 1/2 hours", "PT5H30M")]),
    ("It took half an hour.", [("half an hour", "PT30M")]),
    ("It took several months.", [("several months", "PXM")]),
    ("It took 7 minutes 41 seconds.", [("7 minutes 41 seconds", "PT7M41S")]),
    ("It was a 16-hour flight.", [("16-hour", "PT16H")]),
    ("It was a yearlong trial.", [("yearlong", "P1Y")]),
    ("It fell for the past two months.", [("the past two months", "P2M")]),
    ("It takes two to three weeks.", [("two to three weeks", "P2W")]),
    ("It was the seventh straight day.", [("seventh straight day", "P7D")]),
    ("On the eighth day of protests", [("eighth day", "P8D")]),
    ("It takes a month or two.", [("a month or two", "P1M")]),
]

SETS: list[Case] = [
    ("They meet every week.", [("every week", "P1W")]),
    ("They meet daily.", [("daily", "P1D")]),
    ("They meet twice a year.", [("a year", "P1Y")]),
    ("They meet every Thursday.", [("every Thursday", "XXXX-WXX-4")]),
    ("They meet on Tuesday nights.", [("Tuesday nights", "XXXX-WXX-2TNI")]),
    ("They meet each July.", [("each July", "XXXX-07")]),
]

VAGUE: list[Case] = [
    ("He recently left.", [("recently", "PAST_REF")]),
    ("He is now in Bonn.", [("now", "PRESENT_REF")]),
    ("The current mayor left.", [("current", "PRESENT_REF")]),
    ("He looked to the future.", [("the future", "FUTURE_REF")]),
    ("He left several years ago.", [("several years ago", "PAST_REF")]),
    ("It grew in recent years.", [("recent years", "PAST_REF")]),
]


@pytest.mark.parametrize(("text", "expected"), CLOCKS + LENGTHS + SETS + VAGUE)
def test_times_and_lengths(text: str, expected: list[tuple[str, str]]) -> None:
    """Each is read whole and given its TIMEX3 value."""
    assert values(text) == expected
