"""Dates of the calendar, in every way news writes them."""

from __future__ import annotations

import pytest

from tests.extract.date_reading import Case, values

ABSOLUTE: list[Case] = [
    ("It opened on Oct. 8, 2025.", [("Oct. 8, 2025", "2025-10-08")]),
    ("It opened on 8 October 2025.", [("8 October 2025", "2025-10-08")]),
    ("It opened on May 5,2010 in Bonn.", [("May 5,2010", "2010-05-05")]),
    ("It opened 2025-10-08.", [("2025-10-08", "2025-10-08")]),
    ("It opened 8.10.2025.", [("8.10.2025", "2025-10-08")]),
    ("It opened 31/08/2025.", [("31/08/2025", "2025-08-31")]),
    ("It opened 08/31/2025.", [("08/31/2025", "2025-08-31")]),
    ("It opened 8/10/2025.", [("8/10/2025", "2025-XX-XX")]),
    ("They met on 15/8 in Anchorage.", [("15/8", "2025-08-15")]),
    ("It fell on the 15th of May 2010.", [("the 15th of May 2010", "2010-05-15")]),
    ("It fell on the 15th of May.", [("the 15th of May", "2025-05-15")]),
    ("On Aug. 15 they met.", [("Aug. 15", "2025-08-15")]),
    ("On August 15, they met.", [("August 15", "2025-08-15")]),
    ("They meet Aug. 16-17, 2010.", [("Aug. 16-17, 2010", "2010-08-16/2010-08-17")]),
    ("It began in May 2010.", [("May 2010", "2010-05")]),
    ("It began in May of 2010.", [("May of 2010", "2010-05")]),
    ("In May he left.", [("May", "2025-05")]),
    ("It began in late November.", [("late November", "2024-11")]),
    ("It began in fall 2009.", [("fall 2009", "2009-FA")]),
    ("It began in the winter of 2009.", [("the winter of 2009", "2009-WI")]),
    ("It began in the 1990s.", [("the 1990s", "199")]),
    ("It began in the '80s.", [("the '80s", "198")]),
    ("It began in the late 19th century.", [("the late 19th century", "18")]),
    (
        "Sales fell in the first quarter of 2012.",
        [("the first quarter of 2012", "2012-Q1")],
    ),
    ("Sales fell in the second half of 2012.", [("the second half of 2012", "2012-H2")]),
    ("It lasted from 1914 to 1918.", [("1914", "1914"), ("1918", "1918")]),
    ("It began in early 2010.", [("early 2010", "2010")]),
    (
        "It opened Tuesday, July 3, 2013, in Bonn.",
        [("Tuesday, July 3, 2013", "2013-07-03")],
    ),
    ("It opened on Sat., Dec. 13.", [("Sat., Dec. 13", "2025-12-13")]),
    ("It opened in nineteen ninety-six.", [("nineteen ninety-six", "1996")]),
    ("They met on Christmas Day 2010.", [("Christmas Day 2010", "2010-12-25")]),
    ("They met on Easter Sunday 2012.", [("Easter Sunday 2012", "2012-04-08")]),
    ("They met on Thanksgiving, 2024.", [("Thanksgiving, 2024", "2024-11-28")]),
    ("It broke\nout on\nMarch 3.", [("March 3", "2025-03-03")]),
    ("It broke out on March\u00a03, 2011.", [("March\u00a03, 2011", "2011-03-03")]),
    ("It ran in 1994, 1995 and 1997.", [("1994", "1994"), ("1995", "1995"), ("1997", "1997")]),
]


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE)
def test_absolute_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """A date is read whole, and at the precision in which it was written."""
    assert values(text) == expected
