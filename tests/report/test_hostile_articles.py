"""Reports on articles that try to break the page they are quoted on."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.report.extraction import render_extraction
from checker.report.json_report import render_json
from checker.report.markdown.page import render_markdown
from checker.report.text import render_text
from checker.types import Kind
from tests.report.hostile import HOSTILE, KINDS, hostile

PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])

#: What a page may hold of HTML: our own marks.
OURS = {"<b>", "</b>", "<br>"}
DETAILS = (
    "<details><summary>How to hide a finding that is in order</summary>",
    "</details>",
    "<details><summary>How this was made</summary>",
    "</details>",
)


def parts(page: str) -> list[Token]:
    """Every block and every piece of a line of a page."""
    blocks = PAGE.parse(page)
    return [piece for block in blocks for piece in (block, *(block.children or []))]


def check_page(page: str) -> None:
    """Nothing on a page is markup that we did not write."""
    found = parts(page)
    html = {piece.content.strip() for piece in found if piece.type == "html_inline"}
    assert html <= OURS
    blocks = [piece.content.strip() for piece in found if piece.type == "html_block"]
    assert tuple(blocks) == DETAILS
    links = [str(piece.attrs["href"]) for piece in found if piece.type == "link_open"]
    assert links
    assert all(re.fullmatch(r"in/[^/#?]*(#L\d+)?", link) for link in links)
    assert not [piece for piece in found if piece.type in {"image", "s_open", "hr", "fence"}]
    headings = [piece.tag for piece in found if piece.type == "heading_open"]
    assert headings[:3] == ["h1", "h2", "h3"]
    assert len([piece for piece in found if piece.type == "table_open"]) == 2


def rows(page: str) -> list[int]:
    """How many cells each row of the tables has."""
    tokens = [token.type for token in PAGE.parse(page)]
    text = " ".join(tokens)
    return [row.count("td_open") for row in text.split("tr_open") if "td_open" in row]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
@pytest.mark.parametrize("words", HOSTILE)
def test_no_article_can_break_the_page(words: str, kind: Kind) -> None:
    page = render_markdown(hostile(words, kind))
    check_page(page)
    assert rows(page) == [6, 6, 3, 3]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", page)


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab |*_`<>[]()!&;#$~\\\"'=+-./:\n“”é", min_size=1, max_size=30))
def test_no_mixture_of_markup_can_break_the_page(words: str) -> None:
    if not words.strip():
        return
    check_page(render_markdown(hostile(words)))


@pytest.mark.parametrize("words", HOSTILE)
def test_json_gives_the_words_as_they_are(words: str) -> None:
    told = hostile(words)
    page = json.loads(render_json(told))
    texts = {a.path: a.text for a in told.articles}
    for reading in page["findings"][0]["readings"]:
        for place in reading["evidence"]:
            assert place["text"] == texts[place["path"]][place["start"] : place["end"]]
    assert {reading["value"] for reading in page["findings"][0]["readings"]} == {
        f"24 {words}",
        f"22 {words}",
    }


@pytest.mark.parametrize("words", HOSTILE)
def test_a_line_of_text_is_one_line_and_moves_no_cursor(words: str) -> None:
    page = render_text(hostile(words))
    assert len(page.splitlines()) == 1
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", page)


@pytest.mark.parametrize("words", HOSTILE)
def test_the_extraction_dump_is_json_whatever_stands_in_it(words: str) -> None:
    told = hostile(words)
    page = json.loads(render_extraction(told.articles))
    assert [article["path"] for article in page["articles"]] == ["in/a.txt", "in/z.txt"]
    for article, given_article in zip(page["articles"], told.articles, strict=True):
        ends = [sentence["end"] for sentence in article["sentences"]]
        assert all(end <= len(given_article.text) for end in ends)


@pytest.mark.parametrize(
    "path",
    ["in/a |b|.txt", "in/[x](y).txt", "in/`a`.txt", "in/<b>.txt", "in/a b.txt", "in/ä#1.txt"],
)
def test_no_name_of_a_file_can_break_the_page(path: str) -> None:
    page = render_markdown(hostile("words", path=path))
    check_page(page)
    assert rows(page) == [6, 6, 3, 3]
