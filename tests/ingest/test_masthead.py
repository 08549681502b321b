from datetime import date

import pytest

from checker.ingest.masthead import publication_day
from checker.ingest.plain import read_plain

BODY = "The bridge reopened after two years of work, the council said."


@pytest.mark.parametrize(
    ("lines", "url", "day"),
    [
        (["May 2, 2013"], None, date(2013, 5, 2)),
        (["Updated May 3, 2013", "Published May 2, 2013"], None, date(2013, 5, 2)),
        (["Updated May 3, 2013"], None, date(2013, 5, 3)),
        (["Updated May 4, 2013"], "http://example.org/2013/05/02/a", date(2013, 5, 2)),
        (["Updated 4:08 p.m. ET", "May 2, 2013"], None, date(2013, 5, 2)),
        ([], "http://example.org/2013/05/02/a", date(2013, 5, 2)),
        ([], "http://example.org/film/2013/may/02/a", date(2013, 5, 2)),
        ([], "http://example.org/2013-05-02/a", date(2013, 5, 2)),
        ([], "http://example.org/view/20130502-268325/a", date(2013, 5, 2)),
        (["APR 28"], "http://example.org/2009/04/a", date(2009, 4, 28)),
        (["05/06/2009"], "http://example.org/2009/06/a", date(2009, 6, 5)),
        (["Posted 05/06/2009", "Updated June 6, 2009"], None, date(2009, 6, 5)),
        (["Friday 05/06/2009"], None, date(2009, 6, 5)),
    ],
)
def test_the_day_of_publication_is_taken_where_it_is_certain(
    lines: list[str], url: str | None, day: date
) -> None:
    assert publication_day(lines, url, BODY) == day


@pytest.mark.parametrize(
    ("lines", "url"),
    [
        ([], None),
        (["05/06/2009"], None),
        (["APR 28"], None),
        (["APR 28"], "http://example.org/2009/05/a"),
        (["Tuesday, May 2, 2013"], None),  # a Thursday
        (["Posted 2 days ago [downloaded on 2 October 2013]"], None),
        (["May 2, 2013", "May 9, 2013", "May 16, 2013"], None),
        ([], "http://example.org/story?id=2066717"),
        ([], "http://example.org/2008/12/teixeira-6361/"),
        ([], "http://example.org/2013/08/5-thoughts"),
        ([], "http://www.nytimes.com/2013/08/03/business/a.html"),  # the day of print
    ],
)
def test_a_doubtful_day_is_none(lines: list[str], url: str | None) -> None:
    assert publication_day(lines, url, BODY) is None


def test_a_date_written_in_the_text_settles_an_ambiguous_stamp() -> None:
    text = "The bridge reopened on June 4, the council said."
    assert publication_day(["05/06/2009"], None, text) == date(2009, 6, 5)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"https://www.nytimes.com/a\nOpen\n{BODY}", "The New York Times"),
        (f"http://articles.latimes.com/a\nOpen\n{BODY}", "Los Angeles Times"),
        (f"http://swtimes.com/a\nOpen\n{BODY}", "swtimes.com"),
        (f"WASHINGTON (AP) — {BODY}", "AP"),
        (
            f"{BODY}\n, 2025-10-08 18:46:00, , TheHill.com Just In, https://a.org/feed/, Jane Doe",
            "The Hill",
        ),
        (BODY, None),
        (f"{BODY} See http://example.org for more.", None),
    ],
)
def test_the_outlet_is_found_where_the_text_names_it(text: str, source: str | None) -> None:
    assert read_plain("a.txt", text).source == source


@pytest.mark.parametrize(
    ("text", "author"),
    [
        (f"Open\nBy Jane Doe\n{BODY}", "Jane Doe"),
        (f"Open\nBY JANE DOE and JOHN ROE\n{BODY}", "JANE DOE and JOHN ROE"),
        (f"Open\nJane Doe\n{BODY}", "Jane Doe"),
        (f"Open\nJane Doe Oct 08, 2025 · 2 mins read\n{BODY}", "Jane Doe"),
        (f"{BODY}\nJane Doe (According to Reuters, AFP)", "Jane Doe"),
        (f"Open\n{BODY}", None),
    ],
)
def test_the_author_is_found_in_the_byline(text: str, author: str | None) -> None:
    assert read_plain("a.txt", text).author == author


def test_a_date_line_inside_the_text_is_not_the_day_of_publication() -> None:
    text = "\n".join(["Open", *[BODY] * 12, "May 2, 2013", *[BODY] * 12])
    assert read_plain("a.txt", text).published is None


def test_a_date_line_at_the_foot_is() -> None:
    text = "\n".join(["Open", *[BODY] * 12, "UPDATED: May 3, 2013", BODY])
    assert read_plain("a.txt", text).published == date(2013, 5, 3)
