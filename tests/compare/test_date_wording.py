"""Hedges, zones, parts and rounding: what the words beside a value say to its comparison."""

import pytest

from checker.compare.dates import compare_dates
from checker.compare.verdict import Verdict
from tests.compare.date_mentions import mention

SAME, COMPATIBLE = Verdict.SAME, Verdict.COMPATIBLE
CONFLICT, UNKNOWN = Verdict.CONFLICT, Verdict.UNKNOWN

WORDED = [
    ("around 8:30pm", "XXXX-XX-XXT20:30", "8 p.m.", "XXXX-XX-XXT20:00", CONFLICT),
    ("about 3pm", "XXXX-XX-XXT15:00", "3:10 p.m.", "XXXX-XX-XXT15:10", COMPATIBLE),
    ("about 3pm", "XXXX-XX-XXT15:00", "3.45pm", "XXXX-XX-XXT15:45", CONFLICT),
    ("shortly after 2 a.m.", "XXXX-XX-XXT02:00", "2:15 a.m.", "XXXX-XX-XXT02:15", COMPATIBLE),
    ("shortly after 2 a.m.", "XXXX-XX-XXT02:00", "1:55 a.m.", "XXXX-XX-XXT01:55", CONFLICT),
    ("just before noon", "XXXX-XX-XXT12:00", "11:50 a.m.", "XXXX-XX-XXT11:50", COMPATIBLE),
    ("4:30 p.m. ET", "XXXX-XX-XXT16:30", "1:30 p.m. PST", "XXXX-XX-XXT13:30", COMPATIBLE),
    ("4:30 p.m. ET", "XXXX-XX-XXT16:30", "2:30 p.m. PST", "XXXX-XX-XXT14:30", CONFLICT),
    ("10:35 p.m. GMT", "XXXX-XX-XXT22:35", "10:35 p.m.", "XXXX-XX-XXT22:35", SAME),
    ("4:30 p.m. ET", "XXXX-XX-XXT16:30", "3:30 p.m.", "XXXX-XX-XXT15:30", UNKNOWN),
    ("4:30 p.m. ET", "XXXX-XX-XXT16:30", "3:50 p.m.", "XXXX-XX-XXT15:50", CONFLICT),
    ("two weeks ago", "2025-W39", "Sept. 20", "2025-09-20", COMPATIBLE),
    ("last week", "2025-W39", "Sept. 12", "2025-09-12", CONFLICT),
    ("ten years ago", "2015", "2014", "2014", COMPATIBLE),
    ("last year", "2015", "2014", "2014", CONFLICT),
    ("around Nov. 1", "2025-11-01", "Nov. 3", "2025-11-03", COMPATIBLE),
    ("Nov. 1", "2025-11-01", "Nov. 3", "2025-11-03", CONFLICT),
    ("late 2009", "2009", "January 2010", "2010-01", COMPATIBLE),
    ("2009", "2009", "January 2010", "2010-01", CONFLICT),
    ("early 2009", "2009", "late 2009", "2009", CONFLICT),
    ("early 2009", "2009", "2009", "2009", SAME),
    ("late in the fourth quarter", "XXXX-Q4", "early in the fourth quarter", "XXXX-Q4", CONFLICT),
    ("earlier this week", "2009-W10", "later this week", "2009-W10", SAME),
    ("late Friday", "2009-03-06", "early Friday", "2009-03-06", CONFLICT),
    ("late Friday", "2009-03-06", "10 p.m. Friday", "2009-03-06T22:00", COMPATIBLE),
    ("early Friday", "2009-03-06", "10 p.m. Friday", "2009-03-06T22:00", CONFLICT),
    ("about 1:30 a.m.", "XXXX-XX-XXT01:30", "about 1 a.m.", "XXXX-XX-XXT01:00", CONFLICT),
    ("the fall", "2012-FA", "August", "2012-08", CONFLICT),
    ("the summer", "2012-SU", "September", "2012-09", COMPATIBLE),
]

LENGTHS = [
    ("about a week", "P1W", "eight days", "P8D", COMPATIBLE),
    ("a week", "P1W", "eight days", "P8D", CONFLICT),
    ("a week", "P1W", "seven days", "P7D", COMPATIBLE),
    ("nine days", "P9D", "almost three weeks", "P3W", CONFLICT),
    ("two years", "P2Y", "three years", "P3Y", CONFLICT),
    ("two years", "P2Y", "24 months", "P24M", COMPATIBLE),
    ("three and a half years", "P3.5Y", "42 months", "P42M", COMPATIBLE),
    ("two decades", "P20Y", "22 years", "P22Y", COMPATIBLE),
    ("20 years", "P20Y", "22 years", "P22Y", CONFLICT),
    ("nearly seven minutes", "PT7M", "almost eight minutes", "PT8M", CONFLICT),
    ("7:42", "PT7M42S", "7 minutes 41 seconds", "PT7M41S", CONFLICT),
    ("more than two decades", "P20Y", "35 years", "P35Y", COMPATIBLE),
    ("more than two decades", "P20Y", "10 years", "P10Y", CONFLICT),
    ("less than an hour", "PT1H", "two minutes", "PT2M", COMPATIBLE),
    ("less than an hour", "PT1H", "two hours", "PT2H", CONFLICT),
    ("90 minutes", "PT90M", "an hour and a half", "PT1.5H", COMPATIBLE),
    ("a few years", "PXY", "three years", "P3Y", UNKNOWN),
    ("a day", "P1D", "24 hours", "PT24H", COMPATIBLE),
]


@pytest.mark.parametrize(("words", "value", "others", "other", "verdict"), WORDED + LENGTHS)
def test_words_soften(words: str, value: str, others: str, other: str, verdict: Verdict) -> None:
    """A hedge, a zone or a rounded length is heard before a conflict is called."""
    one, two = mention(value, words), mention(other, others)
    assert compare_dates(one, two).verdict is verdict
    assert compare_dates(two, one).verdict is verdict
