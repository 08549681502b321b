from __future__ import annotations

import time

import pytest

from checker.types import NameKind
from tests.named_story import names_in


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        (
            "It asked the Board for Tides and Co-operation in Norland (BTCN) again.",
            "Board for Tides and Co-operation in Norland",
            "BTCN",
        ),
        ("It asked the Federal Tide Board (FTB) again.", "Federal Tide Board", "FTB"),
        ("It asked the Department for Tides (DfT) again.", "Department for Tides", "DfT"),
        ("It asked the Federal Tide Board (F.T.B.) again.", "Federal Tide Board", "FTB"),
        ("It asked the Anti-Tide League (ATL) again.", "Anti-Tide League", "ATL"),
        ("It asked the State's Tide Loan Fund (TLF) again.", "Tide Loan Fund", "TLF"),
    ],
)
def test_letters_in_brackets_tell_where_a_name_begins(text: str, name: str, letters: str) -> None:
    found = {found.text: found for found in names_in(text)}
    assert found[name].acronym == letters
    assert found[name].kind is NameKind.ORGANIZATION


@pytest.mark.parametrize(
    "text",
    [
        "It asked the Federal Tide Board (FBT) again.",
        "It asked the Federal Tide Board (see below) again.",
        "It asked the Tide, Federal Board (TFB) again.",
        "It asked the Federal Tide Board FTB again.",
        "It asked Sen. Karen Holt (R) again.",
        "They saw the old tide board (OTB) again.",
        "(FTB) It asked again.",
    ],
)
def test_other_brackets_shorten_no_name(text: str) -> None:
    assert [name.acronym for name in names_in(text) if name.acronym] == []


def test_letters_and_name_are_of_one_kind() -> None:
    text = "They built the Norland Tide Dam (NTD). Then the NTD broke. The NTD was new."
    assert len({name.kind for name in names_in(text)}) == 1


@pytest.mark.parametrize("unit", ["A (AA) ", "(A) ", "Aa Bb (AB) ", "A (", "A-A-A (AAA) "])
def test_many_brackets_are_read_in_time(unit: str) -> None:
    began = time.process_time()
    names_in(unit * (20_000 // len(unit)))
    assert time.process_time() - began < 4
