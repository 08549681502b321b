from __future__ import annotations

from datetime import date

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.cli.words import Cores, Day, Share, Word
from checker.errors import suggestion

FORMATS = ("text", "markdown", "json")


@pytest.mark.parametrize("word", FORMATS)
def test_a_word_there_is_is_taken(word: str) -> None:
    assert Word(FORMATS).convert(word, None, None) == word


@pytest.mark.parametrize(
    ("slip", "meant"),
    [("jsn", "json"), ("Markdwon", "markdown"), ("JSON", "json"), ("txt", "text")],
)
def test_a_slip_is_answered_with_the_nearest_and_all_there_are(slip: str, meant: str) -> None:
    with pytest.raises(click.BadParameter) as caught:
        Word(FORMATS).convert(slip, None, None)
    assert caught.value.message.endswith(f"Did you mean '{meant}'?")
    assert all(f"'{word}'" in caught.value.message for word in FORMATS)


def test_what_is_like_nothing_is_answered_without_a_guess() -> None:
    assert suggestion("quite other", FORMATS) == ""


@given(st.floats(0, 1))
def test_every_share_is_read_as_it_is_written(share: float) -> None:
    assert Share().convert(repr(share), None, None) == share


@pytest.mark.parametrize("wrong", ["nan", "inf", "-inf", "-0.1", "1.01", "half", "", "0,5", "50%"])
def test_what_is_no_share_is_refused(wrong: str) -> None:
    with pytest.raises(click.BadParameter, match="is no number from 0 to 1, such as"):
        Share().convert(wrong, None, None)


@given(st.dates())
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert Day().convert(day.isoformat(), None, None) == day


@pytest.mark.parametrize(
    "wrong", ["today", "20251008", "8.10.2025", "2025-02-30", "2025-W41-3", ""]
)
def test_what_is_no_day_is_refused(wrong: str) -> None:
    with pytest.raises(click.BadParameter, match=r"is no day\. Write it as in 2025-10-08"):
        Day().convert(wrong, None, None)


@pytest.mark.parametrize(("written", "cores"), [("1", 1), ("16", 16), ("auto", 0), (" 2 ", 2)])
def test_cores_are_counted(written: str, cores: int) -> None:
    assert Cores().convert(written, None, None) == cores
