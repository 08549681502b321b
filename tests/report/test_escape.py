from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.report.escape import bold, escape, tidy

PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = [
    "a | b || c",
    "`code` and ``more`` and ```",
    "*stars* **two** ***three***",
    "_under_ __score__ snake_case_word",
    "[link](https://example.org) ![image](x.png) [ref][1]",
    "[1]: https://example.org",
    "<b>bold</b> <script>alert(1)</script> <!-- gone -->",
    "<https://example.org> <me@example.org>",
    "https://example.org www.example.org ftp://example.org HTTP://EXAMPLE.ORG",
    "line\nbreak\r\nand\n\nparagraph\ttab",
    "# heading",
    "> quotation",
    "- list",
    "+ list",
    "1. list",
    "1) list",
    "---",
    "===",
    "***",
    "~~gone~~ ~also~",
    "\\* \\ \\\\ \\",
    "&amp; &lt; &#42; &#x2a; AT&T; R&D",
    "costs $2 to $3 a $x$ piece",
    "| a | b |\n|---|---|\n| c | d |",
    "    four blanks",
    "~~~\nfence",
    "“curly” ‘quotes’ … — –",
    "</details>",
    "*", "_", "`", "|", "\\", "[", "]", "<", ">", "#", "-",
]  # fmt: skip


def inline(markdown: str) -> list[Token]:
    """The parts of a line of Markdown that is one paragraph."""
    tokens = PAGE.parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    return tokens[1].children or []


def shown(markdown: str) -> str:
    """What a reader sees of a line of Markdown that may hold nothing but text."""
    tokens = inline(markdown)
    assert {token.type for token in tokens} <= {"text", "text_special"}
    return "".join(token.content for token in tokens)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_stands(text: str) -> None:
    assert shown(escape(text)) == tidy(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_cannot_leave_its_cell(text: str) -> None:
    tokens = PAGE.parse(f"| left | right |\n|---|---|\n| {escape(text)} | stays |")
    cells = [token for token in tokens if token.type == "inline"]
    assert [cell.children for cell in cells][:2] == [cells[0].children, cells[1].children]
    assert len(cells) == 4
    assert "".join(token.content for token in cells[2].children or []) == tidy(text)
    assert cells[3].content == "stays"


@given(st.text(min_size=1).filter(tidy))
def test_any_text_is_shown_as_it_stands(text: str) -> None:
    assert shown(escape(text)) == tidy(text)


@given(
    st.text(alphabet=st.sampled_from("a1 *_`|[]<>()#-+.&;$~\\\n“”!:/")).filter(tidy),
)
def test_any_mixture_of_markup_is_shown_as_it_stands(text: str) -> None:
    assert shown(escape(text)) == tidy(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words, as most are.", "plain words, as most are."),
        ("7.4 magnitude", "7.4 magnitude"),
        ("a well-known story", "a well-known story"),
        ("2 + 2 = 4", "2 + 2 = 4"),
        ("R&D at AT&T", "R&D at AT&T"),
        ("Jones & Sons", "Jones & Sons"),
        ("#1 seed", "\\#1 seed"),
        ("5. August", "5\\. August"),
        ("$2", "\\$2"),
        ("www.example.org", "www\\.example.org"),
        ("https://example.org", "https\\://example.org"),
        ("\u202egnp.exe", "\ufffdgnp.exe"),
        ("nul\x00bell\x07", "nul\ufffdbell\ufffd"),
        ("\ufffe\uffff \U0001ffff \ufdd0\ufdef", "\ufffd\ufffd \ufffd \ufffd\ufffd"),
        ("\ufffd \ufdcf \ufdf0 \U0001fffd", "\ufffd \ufdcf \ufdf0 \U0001fffd"),
        ("", ""),
    ],
)
def test_only_what_would_be_markup_is_escaped(text: str, expected: str) -> None:
    assert escape(text) == expected


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("", "Rybakov", ""),
        ("un", "believ", "able"),
        ("(", "Rybakov", ")"),
        ("“", "depleted", "”"),
        ("word", "“quoted”", "word"),
        ("cost", "$2", "m"),
        ("the ", "$2", " fee"),
        (" ", "5%", ","),
        (" ", "*", " "),
        ("a", "_", "b"),
        ("a", "[x]", "b"),
    ],
)
def test_bold_is_bold_whatever_stands_beside_it(before: str, text: str, after: str) -> None:
    assert shown_bold(before, text, after) == tidy(text)


@given(
    st.text(alphabet="ab1“”*_$% ()[]é—", max_size=3),
    st.text(alphabet="ab1“”*_$% ()[]é—", min_size=1, max_size=6).filter(tidy),
    st.text(alphabet="ab1“”*_$% ()[]é—", max_size=3),
)
def test_any_text_can_be_bold(before: str, text: str, after: str) -> None:
    assert shown_bold(f"x{before}", text.strip(), f"{after}x") == tidy(text)


def shown_bold(before: str, text: str, after: str) -> str:
    """What is bold in a line; nothing else may be."""
    left = escape(before) + " " * (before[-1:] == " ")
    right = " " * (after[:1] == " ") + escape(after)
    tokens = inline(f"x{left}{bold(text, before, after)}{right}x")
    kinds = [token.type for token in tokens]
    if "strong_open" in kinds:
        between = tokens[kinds.index("strong_open") + 1 : kinds.index("strong_close")]
    else:
        tags = [at for at, token in enumerate(tokens) if token.type == "html_inline"]
        assert [tokens[at].content for at in tags] == ["<b>", "</b>"]
        between = tokens[tags[0] + 1 : tags[1]]
    return "".join(token.content for token in between)


def test_nothing_is_not_bold() -> None:
    assert bold(" \n") == ""
