from __future__ import annotations

import pytest

from checker.extract.quotes.forms import form_of
from checker.extract.quotes.marks import quoted_stretches
from checker.types import QuoteForm
from tests.extract.paragraphs import article_of, frame


def form(text: str, *, is_reported: bool = False) -> QuoteForm:
    made = frame(text)
    quoted = quoted_stretches(article_of(text))[0]
    return form_of(text, made, made.quotes[0], quoted, is_reported=is_reported)


@pytest.mark.parametrize(
    "text",
    [
        '"It is over," she said.',
        '"It is over", she said.',
        'She said: "It is over."',
        'She said, "No."',
        '"No," she said.',
        '"We go. We stay," she said.',
        "She said “It is all over now.”",
        '"what a day it was for us" — Doe',
        'She asked "Where did they all go?" twice.',
    ],
)
def test_whole_sentences_are_speech(text: str) -> None:
    assert form(text) is QuoteForm.SPEECH


@pytest.mark.parametrize(
    "text",
    [
        'She called it "a plain mistake" then.',
        'She said it was "cold and wet."',
        'They are "very disappointed" now.',
        'It is a "whole new level of trouble".',
        'She said "Safe as houses" of it.',
    ],
)
def test_a_few_words_in_the_article_s_own_sentence_are_a_part(text: str) -> None:
    assert form(text) is QuoteForm.PARTIAL


@pytest.mark.parametrize(
    "text",
    [
        'The film "The Paper Boat" opened.',
        'The show "Good Evening Oldtown" was late.',
        'The song "All Right Now" played.',
        'It was a so-called "free lunch" then.',
        'He is known as "the Fox" there.',
        'The word "odd" is odd.',
        'It was a "hack" then.',
        'It was called "the long wait" then.',
        'See "..." there.',
    ],
)
def test_titles_and_words_as_words_are_marks_of_distance(text: str) -> None:
    assert form(text) is QuoteForm.SCARE


def test_one_word_that_is_reported_is_a_part() -> None:
    text = 'She said it was "odd" then.'
    assert form(text, is_reported=True) is QuoteForm.PARTIAL
    assert form(text) is QuoteForm.SCARE


def test_a_name_before_the_marks_is_no_word_for_a_work() -> None:
    text = 'The remark by Dr. Paul Song "was wrong and out of place" then.'
    assert form(text) is QuoteForm.PARTIAL


@pytest.mark.parametrize(
    "text", ['"We go.\n"We stay," she said.', "''It was fun.\nWe go,\" she said."]
)
def test_a_quotation_over_paragraphs_is_speech(text: str) -> None:
    made = frame(text)
    quoted = quoted_stretches(article_of(text))[0]
    assert form_of(text, made, made.quotes[0], quoted, is_reported=False) is QuoteForm.SPEECH
