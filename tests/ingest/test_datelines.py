"""Datelines in the forms of agencies and papers, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.datelines import leading_dateline, read_dateline
from checker.ingest.plain import read_plain
from checker.types import Block, BlockKind

BODY = "The bridge over the river reopened after two years of work, the council said."


@pytest.mark.parametrize(
    ("line", "dateline", "place", "agency"),
    [
        ("MOSCOW, Oct 8 (Reuters) — The house.", "MOSCOW, Oct 8 (Reuters) — ", "MOSCOW", "Reuters"),
        ("WASHINGTON (AP) -- The house.", "WASHINGTON (AP) -- ", "WASHINGTON", "AP"),
        ("KYIV, Ukraine — The house.", "KYIV, Ukraine — ", "KYIV, Ukraine", None),
        ("Kyiv, Ukraine — The house.", "Kyiv, Ukraine — ", "Kyiv, Ukraine", None),
        ("WASHINGTON —Two houses.", "WASHINGTON —", "WASHINGTON", None),
        ("GREENVILLE, N.C.–Two houses.", "GREENVILLE, N.C.–", "GREENVILLE, N.C.", None),
        ("CAMP NORHAVEN, N.D. — A day.", "CAMP NORHAVEN, N.D. — ", "CAMP NORHAVEN, N.D.", None),
        ("NORHAVEN — A day.", "NORHAVEN — ", "NORHAVEN", None),
        ("Norhaven (AP) — A day.", "Norhaven (AP) — ", "Norhaven", "AP"),
        ("Havana (CNN) A day.", "Havana (CNN) ", "Havana", "CNN"),
        ("Norhaven, Florida (CNN) A day.", "Norhaven, Florida (CNN) ", "Norhaven, Florida", "CNN"),
        ("(CNN) A day.", "(CNN) ", None, "CNN"),
        ("(CNN)– A day.", "(CNN)– ", None, "CNN"),
        ("(Reuters) - A day.", "(Reuters) - ", None, "Reuters"),
        ("PARIS: A day.", "PARIS: ", "PARIS", None),
        ("DUBAI // A day.", "DUBAI // ", "DUBAI", None),
        ("SEOUL/TOKYO (Reuters) - A day.", "SEOUL/TOKYO (Reuters) - ", "SEOUL/TOKYO", "Reuters"),
        ("MOSCOW, October 8. /TASS/. A day.", "MOSCOW, October 8. /TASS/. ", "MOSCOW", "TASS"),
        (
            "LONDON, March 3, 2014 /PRNewswire/ -- A day.",
            "LONDON, March 3, 2014 /PRNewswire/ -- ",
            "LONDON",
            "PRNewswire",
        ),
        ("BRUSSELS, Belgium (AP) —", "BRUSSELS, Belgium (AP) —", "BRUSSELS, Belgium", "AP"),
    ],
)
def test_a_dateline_is_read_with_its_parts(
    line: str, dateline: str, place: str | None, agency: str | None
) -> None:
    parts = leading_dateline(line, is_early=True)
    assert parts is not None
    assert line[: parts.end] == dateline
    assert (parts.place and line[slice(*parts.place)]) == place
    assert (parts.agency and line[slice(*parts.agency)]) == agency


@pytest.mark.parametrize(
    "line",
    [
        "UPDATE: The bridge is open.",
        "VIDEO -- The bridge is open.",
        "ROE: The bridge is open.",
        "FROM THE READERS - “I hope it is.”",
        "COUNCIL WANTS ANSWERS ON BRIDGE - The Daily Bridge",
        "DR. R’S PRESCRIPTION - Ann Roe writes.",
        "The Group of Seven (G7) — The house.",
        "John Roe (D) - The house.",
        "Jane Doe, Ann Roe (Daily Bridge) Jane Doe spoke.",
        "US - Russia talks went on.",
        "Harlow – 13, Portsea – 10 was the score.",
        "Sunday, she became the first mayor -- One of six.",
        "(see map) The bridge is open.",
        "In Paris — The city of light.",
    ],
)
def test_other_dashes_colons_and_brackets_make_none(line: str) -> None:
    assert leading_dateline(line, is_early=True) is None


@pytest.mark.parametrize("line", ["NORHAVEN — A day.", "PARIS: A day.", "Kyiv, Ukraine — A day."])
def test_some_forms_are_believed_only_at_the_beginning(line: str) -> None:
    assert leading_dateline(line, is_early=True)
    assert leading_dateline(line) is None
    later = read_plain("a.txt", f"Bridge reopens\n{BODY}\n{BODY}\n{BODY}\n{line}\n")
    assert later.dateline is None


@pytest.mark.parametrize(
    ("words", "published", "day"),
    [
        ("MOSCOW, Oct 8 (Reuters) —", date(2025, 10, 9), date(2025, 10, 8)),
        ("MOSCOW, Dec. 31 (Reuters) —", date(2025, 1, 1), date(2024, 12, 31)),
        ("MOSCOW, Jan. 1 (Reuters) —", date(2024, 12, 31), date(2025, 1, 1)),
        ("MOSCOW, 8 October (TASS) -", date(2025, 10, 8), date(2025, 10, 8)),
        ("LAS VEGAS, Sunday, Oct. 3 (AP) —", date(2010, 10, 3), date(2010, 10, 3)),
        ("LONDON, March 3, 2014 /PRNewswire/ --", None, date(2014, 3, 3)),
        ("WASHINGTON, DC, April 28,2009", None, date(2009, 4, 28)),
        ("MOSCOW, Oct 8 (Reuters) —", None, None),
        ("MOSCOW, Feb. 30 (Reuters) —", date(2025, 3, 1), None),
        ("MOSCOW (AP) —", date(2025, 3, 1), None),
    ],
)
def test_the_day_takes_the_year_nearest_to_publication(
    words: str, published: date | None, day: date | None
) -> None:
    block = Block(BlockKind.DATELINE, 0, len(words))
    assert read_dateline(words, block, published).day == day


def test_an_article_knows_its_dateline_and_its_day() -> None:
    text = f"Bridge reopens\nGRAZ, Austria, May 2, 2013 (Reuters) - {BODY}\n"
    article = read_plain("a.txt", text)
    assert article.dateline is not None
    assert article.published == article.dateline.day == date(2013, 5, 2)
    assert article.source == "Reuters"
    place = article.dateline.place
    assert place is not None
    assert text[place.start : place.end] == "GRAZ, Austria"
    assert article.words(article.paragraphs[0]) == BODY


def test_an_article_without_one_has_none() -> None:
    assert read_plain("a.txt", f"Bridge reopens\n{BODY}\n").dateline is None


@given(st.text(alphabet="AB ab.,()/-—:1CN", max_size=60))
def test_the_parts_of_a_dateline_lie_in_it_in_order(words: str) -> None:
    parts = leading_dateline(words, is_early=True)
    if parts is None:
        return
    places = [place for place in (parts.place, parts.day, parts.agency) if place]
    assert places == sorted(places)
    assert all(start < end <= parts.end <= len(words) for start, end in places)
