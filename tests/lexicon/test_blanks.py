from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.blanks import plain_blanks


@pytest.mark.parametrize("blank", list("\n\r\t\v\f\xa0\u2007\u2009\u200a\u200b\u202f\u2028"))
def test_a_blank_of_typesetting_is_a_blank(blank: str) -> None:
    assert plain_blanks(f"5{blank}p.m.") == "5 p.m."


@pytest.mark.parametrize("text", ["5-6", "caf\u00e9", "a_b", "\u2014", "\u200d"])
def test_all_else_stays(text: str) -> None:
    assert plain_blanks(text) == text


@given(st.text())
def test_every_offset_stays(text: str) -> None:
    assert len(plain_blanks(text)) == len(text)
