from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.excerpt import AROUND, WHOLE, excerpt, sentence_around
from checker.report.markdown.excerpt import in_bold
from checker.types import AnnotatedArticle, Article, Span
from tests.samples import annotated

FILLER = "and so it went on for a very long time without anything that matters being said at all "
LONG = f"{FILLER}until 24 people died {FILLER}{FILLER}when 22 were found {FILLER}in the end."


def spans(text: str, *words: str) -> list[Span]:
    return [Span(text.index(word), text.index(word) + len(word)) for word in words]


def shown(text: str, *words: str) -> str:
    return in_bold(text, excerpt(text, Span(0, len(text)), spans(text, *words)))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("24 people died.", ["24 people"], "**24 people** died."),
        ("24 people died.", [], "24 people died."),
        ("We had to go.", ["had", "to"], "We **had to** go."),
        ("We had to go.", ["had", "go"], "We **had** to **go**."),
        ("Two\nlines.", ["Two\nlines"], "**Two lines**."),
        ("In Two\nlines.", ["lines"], "In Two **lines**."),
        ("A|B *C*", ["B"], "A\\|**B** \\*C\\*"),
        ("He said “no”.", ["“no”"], "He said **“no”**."),
        ("pre“no”post", ["“no”"], "pre<b>“no”</b>post"),
    ],
)
def test_words_are_bold_in_their_sentence(text: str, words: list[str], expected: str) -> None:
    assert shown(text, *words) == expected


def test_overlapping_words_are_bold_once() -> None:
    text = "about 24 people died"
    chosen = excerpt(text, Span(0, 20), [Span(0, 8), Span(6, 15)])
    assert in_bold(text, chosen) == "**about 24 people** died"


def test_a_long_sentence_is_cut_on_both_sides_at_words() -> None:
    short = shown(LONG, "24 people")
    assert short.startswith("… ")
    assert short.endswith(" …")
    assert "until **24 people** died and so" in short
    assert len(short) < 2 * AROUND + 40
    assert all(word in LONG.split() for word in short.replace("*", "").split() if word != "…")


def test_words_far_apart_are_shown_with_what_is_between_left_out() -> None:
    short = shown(LONG, "24 people", "22")
    assert "**24 people**" in short
    assert "**22**" in short
    assert short.count("…") == 3


def test_a_long_sentence_can_be_shown_around_words_that_are_not_bold() -> None:
    whole, near = Span(0, len(LONG)), spans(LONG, "24 people")
    short = in_bold(LONG, excerpt(LONG, whole, [], around=near))
    assert short == shown(LONG, "24 people").replace("**", "")
    both = in_bold(LONG, excerpt(LONG, whole, spans(LONG, "22"), around=near))
    assert "until 24 people died" in both
    assert "when **22** were" in both


def test_the_beginning_and_end_of_a_long_sentence_are_not_marked_as_cut() -> None:
    assert shown(LONG, "and so").startswith("**and so** it went")
    assert shown(LONG, "the end").endswith("in **the end**.")


def test_a_long_sentence_without_words_shows_its_beginning() -> None:
    assert shown(LONG).startswith("and so it went on")
    assert shown(LONG).endswith(" …")


def test_words_without_a_blank_near_them_are_cut_close() -> None:
    text = "x" * 300 + "NOW" + "y" * 300
    assert shown(text, "NOW") == "… **NOW** …"


@given(st.text(alphabet="ab .\n", min_size=1, max_size=400), st.data())
def test_the_words_are_never_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = " ".join(text[start:end].split())
    page = in_bold(text, excerpt(text, Span(0, len(text)), [Span(start, end)]))
    assert words in page.replace("<b>", "").replace("</b>", "").replace("**", "")
    assert len(page) <= max(WHOLE, end - start + 2 * AROUND) + 20


TOLD = annotated("a.txt", "One day. Two days.\nThree days. Four.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Two", "Two days."),
        ("day. Two", "One day. Two days."),
        ("Four.", "Four."),
        ("days.\nThree", "Two days.\nThree days."),
    ],
)
def test_the_sentence_around_some_words_is_found(words: str, expected: str) -> None:
    (span,) = spans(TOLD.text, words)
    found = sentence_around(TOLD, span)
    assert TOLD.text[found.start : found.end] == expected


def test_words_outside_every_sentence_stand_in_their_line() -> None:
    caption = AnnotatedArticle(Article("a.txt", "One.\nPhoto: 24 people\nTwo.", ()))
    found = sentence_around(caption, *spans(caption.text, "24"))
    assert caption.text[found.start : found.end] == "Photo: 24 people"
    found = sentence_around(caption, *spans(caption.text, "Two"))
    assert caption.text[found.start : found.end] == "Two."
