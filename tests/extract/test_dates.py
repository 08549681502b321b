"""Which words are dates, and what they mean on the day of publication."""

import time
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates import find_dates
from checker.types import Article, Block, BlockKind, DateBasis, DateMention, Sentence, TimexType

#: A Wednesday.
PUBLISHED = date(2025, 10, 8)
SEEDS = Path(__file__).parents[2] / "seeds"


def read(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    """The dates of a text of which every line is a sentence."""
    sentences, at = [], 0
    for line in text.split("\n"):
        sentences.append(Sentence(at, at + len(line), BlockKind.PARAGRAPH, 0))
        at += len(line) + 1
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return find_dates(Article("a.txt", text, blocks, published=published), sentences)


def values(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    """The words and value of each date of a text."""
    return [(mention.text, mention.value) for mention in read(text, published)]


ABSOLUTE = [
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

RELATIVE = [
    ("He spoke today.", [("today", "2025-10-08")]),
    ("He spoke yesterday.", [("yesterday", "2025-10-07")]),
    ("He speaks tomorrow morning.", [("tomorrow morning", "2025-10-09TMO")]),
    ("He spoke last night.", [("last night", "2025-10-07TNI")]),
    ("He speaks tonight.", [("tonight", "2025-10-08TNI")]),
    ("He left last month.", [("last month", "2025-09")]),
    ("He left earlier this week.", [("earlier this week", "2025-W41")]),
    ("He left last week.", [("last week", "2025-W40")]),
    ("He leaves next year.", [("next year", "2026")]),
    ("He left three days ago.", [("three days ago", "2025-10-05")]),
    ("He left two weeks ago.", [("two weeks ago", "2025-W39")]),
    ("He left six months ago.", [("six months ago", "2025-04")]),
    ("He left 10 years ago.", [("10 years ago", "2015")]),
    ("He left last spring.", [("last spring", "2025-SP")]),
    ("He left over the weekend.", [("the weekend", "2025-W40-WE")]),
    ("He said Wednesday that he would go.", [("Wednesday", "2025-10-08")]),
    ("He said Friday that he would go.", [("Friday", "2025-10-03")]),
    ("They will meet Friday.", [("Friday", "2025-10-10")]),
    ("He said on Tuesday they will go.", [("Tuesday", "2025-10-07")]),
    ("They met last Monday.", [("last Monday", "2025-10-06")]),
    ("They meet next Monday.", [("next Monday", "2025-10-13")]),
    ("It burned Saturday night.", [("Saturday night", "2025-10-04TNI")]),
    ("It burned early Friday.", [("early Friday", "2025-10-03")]),
    ("He was seen on Dec. 28.", [("Dec. 28", "2024-12-28")]),
    ("They will vote on Jan. 12.", [("Jan. 12", "2026-01-12")]),
    ("He died in December.", [("December", "2024-12")]),
    ("He spoke of the November election.", [("November", "2025-11")]),
    ("He left two-and-a-half months ago.", [("two-and-a-half months ago", "2025-08")]),
    ("He died last November.", [("last November", "2024-11")]),
    ("He died in June last year.", [("June last year", "2024-06")]),
    (
        "The fire began on May 5, 2010. Two days later it was out.",
        [("May 5, 2010", "2010-05-05"), ("Two days later", "2010-05-07")],
    ),
    (
        "The fire began on May 5, 2010. It was out the next day.",
        [("May 5, 2010", "2010-05-05"), ("the next day", "2010-05-06")],
    ),
    (
        "He fell on May 5, 2010. He died the same day.",
        [("May 5, 2010", "2010-05-05"), ("the same day", "2010-05-05")],
    ),
    (
        "He came in 1957. He left the following year.",
        [("1957", "1957"), ("the following year", "1958")],
    ),
    (
        "Profit rose in the third quarter from $2 million a year earlier.",
        [("the third quarter", "2025-Q3"), ("a year earlier", "2024-Q3")],
    ),
]

CLOCKS = [
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

LENGTHS = [
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

SETS = [
    ("They meet every week.", [("every week", "P1W")]),
    ("They meet daily.", [("daily", "P1D")]),
    ("They meet twice a year.", [("a year", "P1Y")]),
    ("They meet every Thursday.", [("every Thursday", "XXXX-WXX-4")]),
    ("They meet on Tuesday nights.", [("Tuesday nights", "XXXX-WXX-2TNI")]),
    ("They meet each July.", [("each July", "XXXX-07")]),
]

VAGUE = [
    ("He recently left.", [("recently", "PAST_REF")]),
    ("He is now in Bonn.", [("now", "PRESENT_REF")]),
    ("The current mayor left.", [("current", "PRESENT_REF")]),
    ("He looked to the future.", [("the future", "FUTURE_REF")]),
    ("He left several years ago.", [("several years ago", "PAST_REF")]),
    ("It grew in recent years.", [("recent years", "PAST_REF")]),
]

SILENT = [
    "It may rain, and they march on.",
    "May I go? March!",
    "The March on Washington was long.",
    "April Jones and August Wilson spoke, and Jan Novak listened.",
    "He finished second and sat in the sun.",
    "The Sun said so, and the cat sat.",
    "They raised $100M and 2,000 people came.",
    "Section 2.4 and article 12 apply.",
    "They won 27-24, then 3-2 and lost 2-1.",
    "He is 44 years old, a 44-year-old man.",
    "She said 9/11 changed it, and they work 24/7.",
    "Call 555-1234 or go to room 2010.",
    "The road is 1,550 miles long; 2000 miles, and 1900 people.",
    "It was built by 12 men for 3 dollars.",
    "Three-quarters of the food and a quarter of the coal came.",
    "Someday, somehow.",
    "He edits the Weekly Standard and reads the Daily News.",
    'She said so on "This Week" at length.',
    "He ran 100 meters in the second heat.",
    "The vote was 7 to 5, page 1998.",
    "The magnitude was 7.5 at a depth of 10 km.",
    "Feb. 30 and 2025-13-45 do not exist.",
]

WITHOUT_PUBLICATION = [
    ("It opened on Oct. 8.", [("Oct. 8", "XXXX-10-08")]),
    ("It opened on Wednesday.", [("Wednesday", "XXXX-WXX-3")]),
    ("It opened Saturday night.", [("Saturday night", "XXXX-WXX-6TNI")]),
    ("It opened in May.", [("May", "XXXX-05")]),
    ("It opened yesterday.", [("yesterday", "XXXX-XX-XX")]),
    ("It opened last week.", [("last week", "XXXX-WXX")]),
    ("It opened last year.", [("last year", "XXXX")]),
    ("It opened on the 15th.", [("the 15th", "XXXX-XX-15")]),
    ("It opened this weekend.", [("this weekend", "XXXX-WXX-WE")]),
    ("Sales fell in the third quarter.", [("the third quarter", "XXXX-Q3")]),
    ("It opened on Oct. 8, 2025.", [("Oct. 8, 2025", "2025-10-08")]),
    ("It opened at 8 p.m. Friday.", [("8 p.m. Friday", "XXXX-WXX-5T20:00")]),
]


@pytest.mark.parametrize(
    ("text", "expected"), ABSOLUTE + RELATIVE + CLOCKS + LENGTHS + SETS + VAGUE
)
def test_values(text: str, expected: list[tuple[str, str]]) -> None:
    """Each expression is read whole and given the value it has on the day of publication."""
    assert values(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_words_and_numbers_that_are_no_dates(text: str) -> None:
    """Verbs, names, scores, amounts, ages and sections are left alone."""
    assert values(text) == []


@pytest.mark.parametrize(("text", "expected"), WITHOUT_PUBLICATION)
def test_without_publication_nothing_is_invented(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """What cannot be known is written X, however likely a guess would be."""
    assert values(text, None) == expected


@pytest.mark.parametrize(
    ("text", "basis", "kind", "weekday"),
    [
        ("on Oct. 8, 2025", DateBasis.WRITTEN, TimexType.DATE, None),
        ("on Oct. 8", DateBasis.YEAR_INFERRED, TimexType.DATE, None),
        ("on Wednesday", DateBasis.RELATIVE, TimexType.DATE, 2),
        ("on Wednesday, Oct. 8", DateBasis.YEAR_INFERRED, TimexType.DATE, 2),
        ("on Wednesday night", DateBasis.RELATIVE, TimexType.TIME, 2),
        ("at 8 p.m. Wednesday", DateBasis.RELATIVE, TimexType.TIME, 2),
        ("for five days", DateBasis.WRITTEN, TimexType.DURATION, None),
        ("for several days", DateBasis.WRITTEN, TimexType.DURATION, None),
        ("every day", DateBasis.RELATIVE, TimexType.SET, None),
        ("recently", DateBasis.VAGUE, TimexType.DATE, None),
    ],
)
def test_basis_type_and_weekday(
    text: str, basis: DateBasis, kind: TimexType, weekday: int | None
) -> None:
    """How much was written decides later whether a difference may count."""
    (mention,) = read(f"It happened {text}.")
    assert (mention.basis, mention.type, mention.weekday) == (basis, kind, weekday)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He scored late in the fourth quarter on a 20-yard touchdown.", "XXXX-Q4"),
        ("Profit fell in the fourth quarter, the bank said.", "2025-Q4"),
    ],
)
def test_quarters_of_matches_have_no_year(text: str, value: str) -> None:
    """The fourth quarter of a match is not the autumn's."""
    assert value in [mention.value for mention in read(text)]


def test_only_sentences_are_read() -> None:
    """Page furniture is no sentence, and its dates are nobody's claim."""
    text = "Share this 2025-01-01\nIt opened on Oct. 8."
    sentence = Sentence(text.index("It"), len(text), BlockKind.PARAGRAPH, 1)
    article = Article("a.txt", text, (), published=PUBLISHED)
    assert [mention.value for mention in find_dates(article, [sentence])] == ["2025-10-08"]


def test_seeds_agree_on_the_summit() -> None:
    """Written "Aug. 15", "August 15" or "15/8", it is one day wherever the five seeds write it."""
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    found = [mention for text in texts for mention in read(text)]
    summit = {m.value for m in found if m.text in {"Aug. 15", "August 15", "15/8"}}
    assert summit == {"2025-08-15"}


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)), st.sampled_from(["%B", "%b."]))
def test_every_written_date_is_read_back(day: date, month: str) -> None:
    """A full date in any usual form comes back as itself, whenever the article appeared."""
    name = day.strftime(month).replace("May.", "May")
    for form in (f"{name} {day.day}, {day.year}", f"{day.day} {name} {day.year}", day.isoformat()):
        assert values(f"It opened on {form}, they said.") == [(form, day.isoformat())]


@given(st.dates(date(1980, 1, 1), date(2035, 12, 31)), st.integers(0, 6))
def test_a_weekday_lies_within_a_week(published: date, weekday: int) -> None:
    """What was "said Friday" lies in the week up to publication, "will meet Friday" after it."""
    name = (date(2025, 10, 6) + timedelta(days=weekday)).strftime("%A")
    (said,) = read(f"He said {name} that he had gone.", published)
    (meets,) = read(f"They will meet {name}.", published)
    assert 0 <= (published - date.fromisoformat(said.value)).days < 7
    assert 0 <= (date.fromisoformat(meets.value) - published).days < 7
    assert date.fromisoformat(said.value).weekday() == said.weekday == weekday


@given(st.text(alphabet=" .,-/:'1259adefghilmnoprstuwyMaySunOct", max_size=80))
def test_any_text_is_read_in_order(text: str) -> None:
    """Whatever stands there, mentions are in order, apart, and point at their own words."""
    found = read(text.replace("\n", " "))
    assert all(mention.text == text[mention.start : mention.end] for mention in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found == read(text.replace("\n", " "))


@pytest.mark.parametrize(
    "stretch",
    [
        "1",
        " ",
        '"',
        "A",
        "1 ",
        "1/",
        "10:",
        "1,",
        "May ",
        "the ",
        "two ",
        "one-",
        "a few ",
        "10 a. ",
    ],
)
def test_long_stretches_are_read_in_a_second(stretch: str) -> None:
    """No expression takes more than a second on 20,000 characters of one kind."""
    text = stretch * (20_000 // len(stretch))
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 1
