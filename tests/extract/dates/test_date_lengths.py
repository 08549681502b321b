"""Times of day, lengths of time, repetitions and vague words."""

from __future__ import annotations

import pytest

from tests.extract.dates.date_reading import Case, values

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
    ("It began at 8 a.m. on Oct. 8, 2025.", [("8 a.m. on Oct. 8, 2025", "2025-10-08T08:00")]),
    ("It began at 12:30 a.m. Friday.", [("12:30 a.m. Friday", "2025-10-03T00:30")]),
    ("It began at 12 p.m. Friday.", [("12 p.m. Friday", "2025-10-03T12:00")]),
    ("It began at 7:05PM GMT.", [("7:05PM GMT", "XXXX-XX-XXT19:05")]),
    ("It began at 7 PM local time.", [("7 PM local time", "XXXX-XX-XXT19:00")]),
    ("It began about 1:30 a. m.", [("about 1:30 a. m.", "XXXX-XX-XXT01:30")]),
    ("It began shortly after 2:09 am.", [("shortly after 2:09 am", "XXXX-XX-XXT02:09")]),
    ("It began at 6:37:46 AM PDT.", [("6:37:46 AM PDT", "XXXX-XX-XXT06:37:46")]),
    ("It began at 8 o'clock in the evening.", [("8 o'clock in the evening", "XXXX-XX-XXT20:00")]),
    ("It began at midday Friday.", [("midday Friday", "2025-10-03T12:00")]),
    ("On Friday it began at 4 p.m.", [("Friday", "2025-10-03"), ("4 p.m.", "2025-10-03T16:00")]),
    ("It is 13 p.m. or 8:75 a.m.", []),
    ("It began at 25:10 or 9:99.", []),
    ("The ratio was 3:1, and the score 10:12.", []),
    ("He ran it in 2:15 flat.", []),
    ("It came at the 2:15 mark.", [("2:15", "PT2M15S")]),
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
    ("It took 100 days.", [("100 days", "P100D")]),
    ("It took 1,000 years.", [("1,000 years", "P1000Y")]),
    ("It took twenty-four hours.", [("twenty-four hours", "PT24H")]),
    ("It took more than four hours.", [("more than four hours", "PT4H")]),
    ("It took at least 14 more years.", [("at least 14 more years", "P14Y")]),
    ("It took less than a decade.", [("less than a decade", "P10Y")]),
    ("It took up to 90 days.", [("up to 90 days", "P90D")]),
    ("It took a century.", [("a century", "P100Y")]),
    ("It took a fortnight.", [("a fortnight", "P2W")]),
    ("It took a dozen years.", [("a dozen years", "P12Y")]),
    ("It took a few minutes.", [("a few minutes", "PTXM")]),
    ("It took a while.", [("a while", "PXX")]),
    ("It took ten consecutive days.", [("ten consecutive days", "P10D")]),
    ("It fell over the past 20 years.", [("the past 20 years", "P20Y")]),
    ("It fell in the past year.", [("the past year", "P1Y")]),
    ("It falls for the next two weeks.", [("the next two weeks", "P2W")]),
    ("Profit fell in the first nine months.", [("the first nine months", "P9M")]),
    ("A two-year ban and a 30-day wait.", [("two-year", "P2Y"), ("30-day", "P30D")]),
    ("A three-and-a-half-year term.", [("three-and-a-half-year", "P3.5Y")]),
    ("The day-long, decades-long talks.", [("day-long", "P1D"), ("decades-long", "PXY")]),
    ("It takes 10 to 15 minutes.", [("10 to 15 minutes", "PT10M")]),
    ("It takes weeks or months.", [("weeks or months", "PXW")]),
    ("It took three years and six months.", [("three years and six months", "P3Y6M")]),
    ("It took 2½ hours.", [("2½ hours", "PT2H30M")]),
    ("It ended after 44 seconds.", [("44 seconds", "PT44S")]),
    ("It ended days after the vote.", [("days", "PXD")]),
    ("It ended two days after the vote.", [("two days", "P2D")]),
]

SETS: list[Case] = [
    ("They meet every week.", [("every week", "P1W")]),
    ("They meet daily.", [("daily", "P1D")]),
    ("They meet twice a year.", [("a year", "P1Y")]),
    ("They meet every Thursday.", [("every Thursday", "XXXX-WXX-4")]),
    ("They meet on Tuesday nights.", [("Tuesday nights", "XXXX-WXX-2TNI")]),
    ("They meet each July.", [("each July", "XXXX-07")]),
    ("They meet every two weeks.", [("every two weeks", "P2W")]),
    ("They meet every other day.", [("every other day", "P2D")]),
    ("They meet each year.", [("each year", "P1Y")]),
    ("They meet annually.", [("annually", "P1Y")]),
    ("They meet weekly and monthly.", [("weekly", "P1W"), ("monthly", "P1M")]),
    ("They meet on Mondays.", [("Mondays", "XXXX-WXX-1")]),
    ("They meet every summer.", [("every summer", "XXXX-SU")]),
    ("It costs 5 dollars a month.", [("a month", "P1M")]),
    ("He calls three times a day.", [("a day", "P1D")]),
]

VAGUE: list[Case] = [
    ("He recently left.", [("recently", "PAST_REF")]),
    ("He is now in Bonn.", [("now", "PRESENT_REF")]),
    ("The current mayor left.", [("current", "PRESENT_REF")]),
    ("He looked to the future.", [("the future", "FUTURE_REF")]),
    ("He left several years ago.", [("several years ago", "PAST_REF")]),
    ("It grew in recent years.", [("recent years", "PAST_REF")]),
    ("He currently lives in Bonn.", [("currently", "PRESENT_REF")]),
    ("He has left in recent weeks.", [("recent weeks", "PXW")]),
    ("He will leave in coming years.", [("coming years", "PXY")]),
    ("He left a few days ago.", [("a few days ago", "PAST_REF")]),
    ("He left long ago.", [("long ago", "PAST_REF")]),
    ("He left hours earlier.", [("hours earlier", "PAST_REF")]),
    ("He returned a few years later.", [("a few years later", "FUTURE_REF")]),
    ("These days he lives in Bonn.", [("These days", "PRESENT_REF")]),
]


@pytest.mark.parametrize(("text", "expected"), CLOCKS + LENGTHS + SETS + VAGUE)
def test_times_and_lengths(text: str, expected: list[tuple[str, str]]) -> None:
    """Each is read whole and given its TIMEX3 value."""
    assert values(text) == expected
