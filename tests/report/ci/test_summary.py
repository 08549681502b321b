from __future__ import annotations

import re

import pytest

from checker.report.ci.summary import MOST, render_summary
from checker.report.markdown.page import render_markdown
from tests.report.ci.test_github import many
from tests.samples import discrepancy, report, story

ADDRESS = "https://example.org/desk/articles/blob/abc/{}?plain=1"
PAGE = many(25, 20, 15)


def findings_of(page: str) -> list[int]:
    """The numbers of the findings that a page shows."""
    return [int(number) for number in re.findall(r"^### (\d+)\. ", page, re.MULTILINE)]


def test_what_fits_is_the_whole_report_below_what_is_there() -> None:
    assert render_summary(PAGE, ".", "{}") == "\n" + render_markdown(PAGE)


def test_links_lead_to_the_source_text_of_the_articles() -> None:
    told = story({"in/a b.txt": "24 people died.", "in/c.txt": "22 people died."})
    found = report([told], ("number-conflict", discrepancy(told, "24", "22")))
    page = render_summary(found, ".", ADDRESS)
    assert "(https://example.org/desk/articles/blob/abc/in/a%20b.txt?plain=1#L1)" in page
    assert "](in/" not in page


@pytest.mark.parametrize("most", range(1_200, 30_000, 1_700))
def test_a_page_is_cut_after_a_finding_and_says_how_many_are_left_out(most: int) -> None:
    page = render_summary(PAGE, ".", ADDRESS, most)
    assert len(page.encode()) <= most
    shown = findings_of(page)
    assert shown == list(range(1, len(shown) + 1))
    if len(shown) < 60 or "left out" in page:
        assert page.endswith(
            f"*{60 - len(shown)} of 60 findings are left out: a summary holds 1 MiB. "
            "The job's log has them all.*\n"
        )
    assert set(findings_of(render_summary(PAGE, ".", ADDRESS))) >= set(shown)


def test_more_room_shows_more_findings() -> None:
    rooms = range(5_000, 30_000, 5_000)
    shown = [len(findings_of(render_summary(PAGE, ".", ADDRESS, most))) for most in rooms]
    assert shown == sorted(shown)
    assert shown[0] < shown[-1]


@pytest.mark.parametrize("most", [-5, 0, 200])
def test_where_there_is_no_room_nothing_is_written(most: int) -> None:
    assert render_summary(PAGE, ".", "{}", most) == ""


def test_a_summary_may_hold_one_mebibyte() -> None:
    assert MOST == 1_048_576
