from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.markdown import read_markdown
from checker.ingest.plain import read_plain
from checker.types import Article, BlockKind, Suppression

HEAD = "Bridge reopens in Norhaven"
FIRST = "Mayor Ilsa Branvik opened the bridge on Friday after two years of work."
SECOND = "The council had closed it in May 2021, when a pier gave way."
NOTE = "<!-- checker: ignore name-spelling -->"

Reader = Callable[[str, str], Article]
READERS = pytest.mark.parametrize("read", [read_plain, read_markdown])


def one(article: Article) -> Suppression:
    (suppression,) = article.suppressions
    return suppression


def covered(article: Article) -> list[str | None]:
    """The words each comment speaks for, bare of blanks."""
    spans = [suppression.covered for suppression in article.suppressions]
    return [article.text[span.start : span.end].strip() if span else None for span in spans]


def spoken(article: Article) -> list[tuple[BlockKind, str]]:
    """Every block but page furniture, with its words."""
    blocks = (block for block in article.blocks if block.kind is not BlockKind.FURNITURE)
    return [(block.kind, article.words(block)) for block in blocks]


@READERS
@pytest.mark.parametrize(
    ("comment", "order", "rules", "reason"),
    [
        (NOTE, "ignore", ("name-spelling",), None),
        ("<!--checker:ignore name-spelling-->", "ignore", ("name-spelling",), None),
        ("<!-- Checker: IGNORE Name-Spelling -->", "ignore", ("name-spelling",), None),
        ("<!--\n  checker :\n  ignore\n  name-spelling\n-->", "ignore", ("name-spelling",), None),
        ("<!-- checker ignore name-spelling -->", "ignore", ("name-spelling",), None),
        ("<!-- checker-ignore name-spelling -->", "ignore", ("name-spelling",), None),
        ("<!-- checker: ignore a, b,c  d;e -->", "ignore", ("a", "b", "c", "d", "e"), None),
        ("<!-- checker: ignore a: the desk: 3 May -->", "ignore", ("a",), "the desk: 3 May"),
        ("<!-- checker: ignore a, b:\n agreed  on -->", "ignore", ("a", "b"), "agreed on"),
        ("<!-- checker: ignore a: -->", "ignore", ("a",), None),
        ("<!-- checker: ignore -->", "ignore", (), None),
        ("<!-- checker: -->", "", (), None),
        ("<!-- checker: ignore-file a -->", "ignore-file", ("a",), None),
        ("<!-- checker: ignor a -->", "ignor", ("a",), None),
        ("<!-- checker: please see to the age -->", "please", ("see", "to", "the", "age"), None),
    ],
)
def test_a_comment_names_rules_and_perhaps_a_reason(
    read: Reader, comment: str, order: str, rules: tuple[str, ...], reason: str | None
) -> None:
    text = f"{HEAD}\n\n{comment}\n{FIRST}\n"
    found = one(read("a.md", text))
    assert (found.order, found.rules, found.reason) == (order, rules, reason)
    assert text[found.comment.start : found.comment.end] == comment
    assert found.is_closed


@READERS
@pytest.mark.parametrize(
    "words",
    [
        "<!-- ignore name-spelling -->",
        "<!-- our checker: ignore name-spelling -->",
        "<!-- checkers: ignore name-spelling -->",
        "<!-- the fact checker ignored it -->",
        "<!-- checker has seen it -->",
        "checker: ignore name-spelling",
        "< !-- checker: ignore name-spelling -->",
    ],
)
def test_other_words_are_no_order(read: Reader, words: str) -> None:
    assert read("a.md", f"{HEAD}\n\n{words}\n{FIRST}\n").suppressions == ()


@READERS
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{NOTE}\n{HEAD}\n\n{FIRST}\n", [HEAD], id="above the headline"),
        pytest.param(f"{HEAD}\n\n{NOTE}\n\n{FIRST}\n\n{SECOND}", [FIRST], id="above a paragraph"),
        pytest.param(f"{HEAD}\r\n\r\n{NOTE}\r\n{FIRST}\r\n", [FIRST], id="lines of Windows"),
        pytest.param(f"{HEAD}\n\n{FIRST} {NOTE}\n\n{SECOND}", [FIRST], id="behind it"),
        pytest.param(f"{HEAD}\n\n{FIRST}\n{NOTE} {SECOND}", [SECOND], id="before it"),
        pytest.param(
            f"{HEAD}\n\n{FIRST} {NOTE} {SECOND}", [f"{FIRST} {NOTE} {SECOND}"], id="within it"
        ),
        pytest.param(f"{HEAD}\n\n{FIRST}\n\n{NOTE}\n", [None], id="at the end"),
        pytest.param(f"{HEAD}\n\n{FIRST}\n\n{NOTE}", [None], id="at the very end"),
        pytest.param(f"{HEAD}\n\n{FIRST}\n\n{NOTE}\nShare this article\n", [None], id="furniture"),
        pytest.param(
            f"{HEAD}\n\n{NOTE}\n{NOTE}\n\n{FIRST}\n", [f"{NOTE}\n\n{FIRST}", FIRST], id="two"
        ),
        pytest.param(
            f"{HEAD}\n\n{NOTE}\nKYIV, Oct 8 (Reuters) - {FIRST}\n",
            [f"KYIV, Oct 8 (Reuters) - {FIRST}"],
            id="dateline",
        ),
        pytest.param(
            f"{HEAD}\n\n{NOTE}\nShare this article\n\n{FIRST}\n",
            [f"Share this article\n\n{FIRST}"],
            id="furniture between",
        ),
    ],
)
def test_a_comment_speaks_for_its_own_or_the_next_paragraph(
    read: Reader, text: str, expected: list[str | None]
) -> None:
    assert covered(read("a.md", text)) == expected


@READERS
def test_a_comment_can_speak_for_the_whole_article(read: Reader) -> None:
    text = f"{HEAD}\n\n{FIRST}\n\n<!-- checker: ignore-file name-spelling -->\n"
    assert covered(read("a.md", text)) == [text.strip()]


def test_a_paragraph_of_markdown_goes_on_until_an_empty_line() -> None:
    article = read_markdown("a.md", f"# {HEAD}\n\n{NOTE}\n{FIRST}\n{SECOND}\n\nMore followed.\n")
    assert covered(article) == [f"{FIRST}\n{SECOND}"]


def test_a_line_of_plain_text_is_a_paragraph() -> None:
    article = read_plain("a.txt", f"{HEAD}\n{NOTE}\n{FIRST}\n{SECOND}\n")
    assert covered(article) == [FIRST]


def test_a_line_of_a_list_is_covered_alone() -> None:
    article = read_markdown("a.md", f"{FIRST}\n\n- {NOTE} {SECOND}\n- {FIRST}\n")
    assert covered(article) == [SECOND]


def test_hand_wrapped_text_is_covered_to_the_end_of_its_paragraph() -> None:
    wrapped = "\n".join(["The bridge was closed when a pier gave way in the night and"] * 4)
    text = f"{HEAD}\n\n{wrapped}\nreopened.\n\n{NOTE}\n{wrapped}\nreopened.\n"
    assert covered(read_plain("a.txt", text)) == [f"{wrapped}\nreopened."]


@pytest.mark.parametrize(
    "code",
    [
        f"```\n{NOTE}\n```\n",
        f"~~~ html\n{NOTE}\n~~~\n",
        f"```\n{NOTE}\n",
        f"Write `{NOTE}` above it.\n",
        f"Write ``{NOTE}`` above it.\n",
    ],
)
def test_a_comment_in_code_is_an_example(code: str) -> None:
    article = read_markdown("a.md", f"{FIRST}\n\n{code}\n{SECOND}\n")
    assert article.suppressions == ()


def test_a_comment_after_code_counts() -> None:
    article = read_markdown("a.md", f"```\ncode\n```\n\n{NOTE}\n{FIRST} `x`\n")
    assert covered(article) == [f"{FIRST} `x`"]


@READERS
def test_front_matter_holds_no_comments(read: Reader) -> None:
    article = read("a.md", f'---\ntitle: "{NOTE}"\n---\n{FIRST}\n')
    assert article.suppressions == ()


@READERS
def test_a_comment_that_is_not_closed_ends_with_its_line_and_speaks_for_nothing(
    read: Reader,
) -> None:
    article = read("a.md", f"{FIRST}\n\n<!-- checker: ignore name-spelling\n{SECOND}\n")
    found = one(article)
    assert (found.is_closed, found.covered, found.rules) == (False, None, ("name-spelling",))
    words = article.text[found.comment.start : found.comment.end]
    assert words == "<!-- checker: ignore name-spelling"


@READERS
@pytest.mark.parametrize("reason", ["", ": killed 24 people on 3 May, says “the desk”"])
def test_a_comment_is_furniture_and_claims_nothing(read: Reader, reason: str) -> None:
    comment = NOTE.replace(" -->", f"{reason} -->")
    for text in (
        f"{HEAD}\n\n{comment}\n{FIRST}\n\n{SECOND}\n",
        f"{HEAD}\n\n{FIRST} {comment}\n\n{SECOND}\n",
        f"{HEAD}\n\n{comment} {FIRST}\n\n{SECOND}\n{comment}",
    ):
        article = read("a.md", text)
        assert article.text == text
        assert spoken(article) == spoken(read("a.md", f"{HEAD}\n\n{FIRST}\n\n{SECOND}\n"))
        assert comment in [article.words(block) for block in article.furniture]


@READERS
def test_a_comment_within_a_sentence_divides_it(read: Reader) -> None:
    article = read("a.md", f"{HEAD}\n\nMayor Branvik {NOTE} opened the bridge.\n")
    words = [article.words(block) for block in article.paragraphs]
    assert words == ["Mayor Branvik", "opened the bridge."]


LINES = st.lists(
    st.sampled_from(
        [
            HEAD,
            FIRST,
            SECOND,
            "",
            "By Jane Doe",
            "KYIV, Oct 8 (Reuters) - The talks go on, officials said.",
            "Published 8 October 2025",
            "Share this article",
            "- a list",
            "> a quotation",
            "## Part two",
        ]
    ),
    min_size=1,
    max_size=8,
)


@READERS
@given(lines=LINES, data=st.data())
def test_a_comment_on_a_line_of_its_own_changes_nothing_that_is_read(
    read: Reader, lines: list[str], data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(lines)))
    commented = [*lines[:at], NOTE, *lines[at:]]
    plain, article = read("a.md", "\n".join(lines)), read("a.md", "\n".join(commented))
    assert spoken(article) == spoken(plain)
    assert (article.title, article.author, article.published) == (
        plain.title,
        plain.author,
        plain.published,
    )
    starts = [block.start for block in article.blocks]
    assert starts == sorted(starts)
    assert len(article.suppressions) == 1
