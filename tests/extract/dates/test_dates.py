"""Which words are dates, and what they mean on the day of publication."""

import time
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.find import find_dates
from checker.types import Article, Block, BlockKind, DateBasis, Sentence, TimexType
from tests.extract.dates.date_reading import PUBLISHED, read, values

SEEDS = Path(__file__).parents[3] / "seeds"

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
    "He was fined $500 and 1,998 pounds.",
    "Flight 1998 left Route 2010 for Windows 2000.",
    "The law, Section 1983 and No. 2001, stands.",
    "They won 5 of 12, 10 percent and 3.5 points.",
    "The house at 2014 Oak Street burned.",
    "It is a must: they may, might and march.",
    "Mayor Mayfield marched with Junior and Augusta.",
    "A fall from a spring in the autumnal wood.",
    "The 6-year-old and the 8-month-old, 30 years old.",
    "It is an 8-bit chip with 1024 pixels and 2048 points.",
    "A second vote, an hourglass and a daydream.",
    "He said: first, second, third.",
    "The year of living dangerously began to weaken him.",
    "Weekend warriors strike at nightfall.",
    "Yesterdays and tomorrowland are words.",
    "He is 12, she is 15, and they are 20 and 21.",
    "Vote 62-38, set 6-4, 6-3, and round 7 of 12.",
    "IMF, G7, A4, B-52, 747, 9/11 and 50/50.",
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


def test_dates_of_datelines_and_bylines_are_read() -> None:
    """They are no sentences, and say when the article was written."""
    text = "HAVANA, Oct. 7 -- It rained Friday."
    blocks = (Block(BlockKind.DATELINE, 0, 17), Block(BlockKind.PARAGRAPH, 18, len(text)))
    article = Article("a.txt", text, blocks, published=date(2025, 10, 8))
    found = find_dates(article, [Sentence(18, len(text), BlockKind.PARAGRAPH, 1)])
    assert [mention.value for mention in found] == ["2025-10-07", "2025-10-03"]


def test_a_date_before_a_colon() -> None:
    assert values("It said on Monday, Oct. 6: This is so.") == [("Monday, Oct. 6", "2025-10-06")]
