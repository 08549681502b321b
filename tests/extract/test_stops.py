"""Stops that end a sentence, asked one by one."""

from __future__ import annotations

import pytest

from checker.extract.stops import STOP, ends_sentence, runs_on


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("He came. She", ". "),
        ("He came.) She", ".) "),
        ('He came." She', '." '),
        ("He came ? ! She", "? ! "),
        ("He came.[12] [13] She", ".[12] [13] "),
        ("He came.[citation needed] She", ".[citation needed] "),
        ("He came.She", "."),
        ("He came.", "."),
        ("He came…", "…"),
        ("at 3.5 percent", None),
        ("example.org", None),
    ],
)
def test_a_stop_comes_with_what_closes_after_it(text: str, stop: str | None) -> None:
    match = STOP.search(text)
    assert (match and match[0]) == stop


@pytest.mark.parametrize(
    ("text", "is_end"),
    [
        ("He came. She left", True),
        ("He came. 12 left", True),
        ("He came. [sic] left", False),
        ("He came. , he said", False),
        ("It was plan M. Roe left", False),
        ("It opens at 5 p. m. Roe left", True),
        ("It opens at 5 p. m. Friday", False),
        ("See Op. 46 by him", False),
        ("He lived (b. 1949) there", False),
        ("She met Dr. Roe", False),
        ("Cats, dogs etc. Roe left", True),
        ("In Newtown, Conn. Roe left", True),
        ("A Conn. Roe left", False),
        ("GRAZ, Conn. — In May", False),
        ("It waits ... Roe left", False),
        ("It waits .... Roe left", True),
        ("It waits ... The end", True),
    ],
)
def test_the_last_stop_of_a_text_ends_a_sentence_or_not(text: str, is_end: bool) -> None:
    match = list(STOP.finditer(text))[-1]
    assert ends_sentence(text, match, len(text), is_quote_end=False) is is_end


@pytest.mark.parametrize(
    ("text", "is_end"),
    [
        ("he said.Roe left", True),
        ("he said.CNN says", True),
        ("in 2010.The end", True),
        ("in 2010.Roe left", False),
        ("in the U.S.The end", True),
        ("met Mr.Roe in", False),
        ("on Change.Org today", False),
        ("a@b.Roe is", False),
        ("x/y.Roe is", False),
        ("he said.R is", False),
        ("he said.A day", True),
    ],
)
def test_sentences_that_meet_without_white_space(text: str, is_end: bool) -> None:
    stop = text.rindex(".")
    assert runs_on(text, stop, stop + 1) is is_end
