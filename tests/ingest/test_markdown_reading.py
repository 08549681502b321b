from datetime import date

import pytest

from checker.errors import ArticleError
from checker.ingest.markdown import read_markdown
from checker.ingest.plain import read_plain

BODY = "The bridge reopened on Friday after two years of work, the council said."


def kinds(text: str) -> list[tuple[str, str]]:
    article = read_markdown("a.md", text)
    return [(block.kind.value, text[block.start : block.end]) for block in article.blocks]


def test_front_matter_is_read_and_counted_in_offsets() -> None:
    head = (
        '---\ntitle: "Bridge: open"\ndate: 2010-02-20\nsource: fox\nurl: http://example.org/a\n'
        "author: [Jane Doe, John Roe]\n---\n\n"
    )
    article = read_markdown("a.md", f"{head}{BODY}\n")
    assert (article.title, article.source, article.author) == (
        "Bridge: open",
        "fox",
        "Jane Doe, John Roe",
    )
    assert (article.url, article.published) == ("http://example.org/a", date(2010, 2, 20))
    assert [block.start for block in article.blocks] == [head.index("Bridge"), len(head)]


def test_plain_text_may_have_front_matter_too() -> None:
    article = read_plain("a.txt", f"---\ndate: 2010-02-20\n---\n{BODY}")
    assert article.published == date(2010, 2, 20)
    assert len(article.blocks) == 1


@pytest.mark.parametrize(
    "words",
    ["2010-02-20", "2010-02-20T10:00:00Z", "2010-02-20 10:00", "Feb. 20, 2010", "20 February 2010"],
)
def test_a_date_in_front_matter_may_be_written_as_people_do(words: str) -> None:
    article = read_markdown("a.md", f"---\ndate: {words}\n---\n{BODY}")
    assert article.published == date(2010, 2, 20)


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("date: soon", "date 'soon' is no date, or can mean several"),
        ("date: 2010-02-30", "date '2010-02-30' is no date"),
        ("date: 05/06/2009", "date '05/06/2009' is no date, or can mean several"),
        ("title: [open", "the front matter cannot be read"),
        ("a: b: c", "cannot be read: mapping values are not allowed here in line 2"),
        ("title: !!python/name:os.system x", "the front matter cannot be read"),
    ],
)
def test_front_matter_that_is_wrong_is_an_error_that_says_how(front: str, message: str) -> None:
    with pytest.raises(ArticleError) as raised:
        read_markdown("a.md", f"---\n{front}\n---\n{BODY}")
    assert str(raised.value).startswith("a.md: the front matter")
    assert message in str(raised.value)


@pytest.mark.parametrize("text", [f"---\n{BODY}\n", f"---\n{BODY}\n\n---\n{BODY}", BODY])
def test_rules_of_dashes_are_not_taken_for_front_matter(text: str) -> None:
    assert read_markdown("a.md", text).title is None
    assert ("paragraph", BODY) in kinds(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"# Bridge opens #\n\n{BODY}", [("headline", "Bridge opens"), ("paragraph", BODY)]),
        (
            f"Bridge opens\n===\n\n{BODY}",
            [("headline", "Bridge opens"), ("furniture", "==="), ("paragraph", BODY)],
        ),
        (f"> {BODY}", [("paragraph", BODY)]),
        (f"- {BODY}\n- {BODY}", [("paragraph", BODY), ("paragraph", BODY)]),
        (f"1. {BODY}", [("paragraph", BODY)]),
        (f"**{BODY}**", [("paragraph", BODY)]),
        (f"{BODY}\n\n<!-- note -->", [("paragraph", BODY), ("furniture", "<!-- note -->")]),
        (
            f"{BODY}\n\n![A bridge](b.jpg)\n\n![](c.jpg)",
            [
                ("paragraph", BODY),
                ("caption", "![A bridge](b.jpg)"),
                ("furniture", "![](c.jpg)"),
            ],
        ),
        (
            f"{BODY}\n\n```\ncode here\n```\n\n{BODY}",
            [
                ("paragraph", BODY),
                ("furniture", "```"),
                ("furniture", "code here"),
                ("furniture", "```"),
                ("paragraph", BODY),
            ],
        ),
        (
            f"{BODY}\n\n---\n\n{BODY}",
            [("paragraph", BODY), ("furniture", "---"), ("paragraph", BODY)],
        ),
    ],
)
def test_markup_says_what_a_line_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_a_comment_over_several_lines_does_not_speak() -> None:
    text = f"{BODY}\n\n<!-- checked\nby the desk\n-->\n\n{BODY}"
    assert [kind for kind, _ in kinds(text)].count("furniture") == 3


def test_markup_inside_a_line_stays_where_it_is() -> None:
    line = "The *bridge* in [the town](http://example.org) opened on **Friday**, they said."
    assert kinds(line) == [("paragraph", line)]


def test_the_title_of_front_matter_outweighs_a_heading() -> None:
    article = read_markdown("a.md", f"---\ntitle: Open\n---\n# Opened\n\n{BODY}")
    assert article.title == "Open"
    assert article.blocks[0].kind.value == "headline"


@pytest.mark.parametrize("field", ["title", "headline"])
@pytest.mark.parametrize("marks", ["", '"', "'"])
def test_a_title_in_front_matter_is_the_headline_of_a_text_without_one(
    field: str, marks: str
) -> None:
    text = f"---\n{field}: {marks}Bridge reopens{marks}\n---\n{BODY}\n"
    article = read_markdown("a.md", text)
    assert kinds(text) == [("headline", "Bridge reopens"), ("paragraph", BODY)]
    assert article.headline == article.blocks[0]
    assert article.title == "Bridge reopens"


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: Bridge reopens\n---\nBridge Reopens\n{BODY}\n",
        f"---\ntitle: Bridge reopens\n---\nBridge is open\n{BODY}\n",
        f'---\ntitle: "Bridge \\"reopens\\""\n---\n{BODY}\n',
        f"---\ntitle: >\n  Bridge\n  reopens\n---\n{BODY}\n",
        f"---\ntitle: [Bridge, reopens]\n---\n{BODY}\n",
    ],
)
def test_a_title_is_no_block_beside_a_headline_or_where_it_reads_otherwise(text: str) -> None:
    assert all(block.start > text.rindex("---") for block in read_markdown("a", text).blocks)


def test_unprintable_characters_in_front_matter_are_read_as_blanks() -> None:
    text = f"---\ntitle: Bridge\x0breopens\x1f\nauthor: Jane\x7fDoe\n---\n{BODY}\n"
    article = read_markdown("a.md", text)
    assert (article.title, article.author) == ("Bridge reopens", "Jane Doe")
    assert article.text == text
    assert kinds(text) == [("paragraph", BODY)]


def test_front_matter_may_name_its_fields_as_publishing_systems_do() -> None:
    fields = "headline: Bridge\npublished: 2010-02-20\nbyline: Jane Doe\noutlet: Fox\nlink: x.org"
    head = f"---\n{fields}\n---\n"
    article = read_markdown("a.md", f"{head}{BODY}\n")
    assert (article.title, article.author, article.source) == ("Bridge", "Jane Doe", "Fox")
    assert (article.url, article.published) == ("x.org", date(2010, 2, 20))
