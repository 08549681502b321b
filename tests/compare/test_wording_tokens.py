from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.wording_tokens import TokenKind, american, tokens


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("“We’re here,” he", ["we're", "here", "he"]),
        ("Lohan’ s lawyer", ["lohan's", "lawyer"]),
        ("don't, won’t", ["don't", "won't"]),
        ("one-in-three", ["1", "in", "3"]),
        ("2,500 and 2.5", ["2500", "and", "2.5"]),
        ("the U.S. and the I.R.S.", ["the", "us", "and", "the", "irs"]),
        ("a … b ... c . . . d", ["a", "…", "b", "…", "c", "…", "d"]),
        ("a [...] b […] c", ["a", "…", "b", "…", "c"]),
        ("he [Putin] said (so)", ["he", "[putin]", "said", "[so]"]),
        ("[T]hey said", ["they", "said"]),
        ("say[s] so", ["says", "so"]),
        ("uh, well, er", ["well"]),
        ("", []),
        ("—,;:", []),
    ],
)
def test_words_are_compared_without_case_marks_and_style(text: str, keys: list[str]) -> None:
    assert [token.key for token in tokens(text)] == keys


def test_gaps_and_brackets_are_told_from_words() -> None:
    kinds = [token.kind for token in tokens("a … [b] c")]
    assert kinds == [TokenKind.WORD, TokenKind.GAP, TokenKind.BRACKET, TokenKind.WORD]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It opened. We left.", [False, True, False, True]),
        ("It opened, we left", [False, False, False, False]),
        ("Did it? “Yes.”", [False, True, True]),
        ("the U.S. Senate", [False, False, False]),
        ("rain, wind etc. and hail", [False] * 5),
    ],
)
def test_the_end_of_a_sentence_is_known(text: str, ends: list[bool]) -> None:
    assert [token.ends for token in tokens(text)] == ends


@pytest.mark.parametrize(
    ("british", "expected"),
    [
        ("colour", "color"),
        ("honoured", "honored"),
        ("organisation", "organization"),
        ("theatre", "theater"),
        ("travelled", "traveled"),
        ("grey", "gray"),
        ("four", "four"),
        ("hour", "hour"),
        ("your", "your"),
        ("raise", "raise"),
        ("killed", "killed"),
        ("filled", "filled"),
    ],
)
def test_british_spellings_are_compared_as_american_ones(british: str, expected: str) -> None:
    assert american(british) == expected


@given(st.text(max_size=80), st.integers(0, 50))
def test_tokens_are_in_order_inside_the_text(text: str, offset: int) -> None:
    found = tokens(text, offset)
    assert all(offset <= token.start < token.end <= offset + len(text) for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
