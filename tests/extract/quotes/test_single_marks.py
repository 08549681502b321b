from __future__ import annotations

import pytest

from checker.extract.quotes.single_marks import single_stretches
from checker.types import Block, BlockKind, Span


def quoted(text: str, doubles: tuple[Span, ...] = ()) -> list[str]:
    block = Block(BlockKind.HEADLINE, 0, len(text))
    return [text[span.start : span.end] for span in single_stretches(text, block, doubles)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor says 'strong' case 'exhausted' now", ["'strong'", "'exhausted'"]),
        ("Mayor says ‘strong’ case ‘exhausted’ now", ["‘strong’", "‘exhausted’"]),
        ("'Not over,' says mayor", ["'Not over,'"]),
        ("Mayor: 'It's not over'", ["'It's not over'"]),
        ("The ‘ Paper Boat’ film and ‘ Ark’", ["‘ Paper Boat’", "‘ Ark’"]),
        ("'The Vols' run is over,' he said", ["'The Vols' run is over,'"]),
        ("The best-selling 'Ark ' series", ["'Ark '"]),
        ("The `strong' case", ["`strong'"]),
        ("('quick') and so on", ["'quick'"]),
    ],
)
def test_single_marks_quote(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mayor's car and the voters' will",
        "It was late in the '90s, and the '60s' end",
        "Get 'em while they're hot, said the Joneses' son",
        "'Twas the night of the long 'n' short",
        "The Volunteers ' streak and Karamanlis ' party",
        "Fish 'n' chips at six o'clock",
        "The dogs' and the cats' food",
        "He said 'no and never came back",
        "Lost for words' sake",
        "Ross ‘ direction was good",
        "",
        "'",
    ],
)
def test_apostrophes_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_decade_is_no_opening_mark_but_a_year_alone_may_follow_one() -> None:
    assert quoted("The class of '99 calls it 'quick'") == ["'quick'"]


def test_a_possessive_ends_a_quotation_only_for_want_of_better() -> None:
    assert quoted("They are 'odd brothers' now") == ["'odd brothers'"]
    assert quoted("They said 'the brothers' car is gone,' then") == ["'the brothers' car is gone,'"]


def test_marks_inside_double_marks_are_left_alone() -> None:
    text = "She said \"it is 'odd' now\" and 'quick' too"
    start = text.index('"')
    end = text.rindex('"') + 1
    assert quoted(text, (Span(start, end),)) == ["'quick'"]


def test_a_stretch_reaches_over_double_marks_only_where_its_end_is_sure() -> None:
    sure = "'They said \"no\",' she told us"
    doubt = "The Roes 'had \"no\" idea' then"
    for text, expected in ((sure, ["'They said \"no\",'"]), (doubt, [])):
        start = text.index('"')
        doubles = (Span(start, text.rindex('"') + 1),)
        assert quoted(text, doubles) == expected


def test_a_long_row_of_marks_ends_soon_and_finds_nothing() -> None:
    assert quoted("'a " * 10_000) == []
    assert quoted("s' " * 10_000) == []
