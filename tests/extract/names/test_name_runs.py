from __future__ import annotations

import pytest

from checker.extract.names.capitals import gather_evidence, name_words
from checker.extract.names.runs import find_runs
from checker.extract.names.words import words_of


def runs(text: str) -> list[tuple[str, str]]:
    """Title and name of each run in a sentence."""
    words = words_of(text, 0, len(text))
    marks = name_words(text, words, gather_evidence([words]))
    return [
        (" ".join(w.text for w in run.title), " ".join(w.text for w in run.words))
        for run in find_runs(text, words, marks)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met President Putin.", [("President", "Putin")]),
        (
            "He met NATO Secretary-General Mark Rutte.",
            [("", "NATO"), ("NATO Secretary-General", "Mark Rutte")],
        ),
        ("He left the Justice Department.", [("", "Justice Department")]),
        ("He drove for General Motors.", [("", "General Motors")]),
        ("They met Attorney General Eric Holder.", [("Attorney General", "Eric Holder")]),
        (
            "They met Secretary of State Hillary Clinton.",
            [("Secretary of State", "Hillary Clinton")],
        ),
        ("They met Senator King.", [("Senator", "King")]),
        ("They asked the Prime Minister.", []),
        ("They asked the Supreme Court.", [("", "Supreme Court")]),
        ("They met Karen Holt Karen Ann Holt.", [("", "Karen Holt"), ("", "Karen Ann Holt")]),
        ("They met Sirhan Sirhan there.", [("", "Sirhan Sirhan")]),
        ("They met Democrat Elizabeth Warren.", [("", "Democrat"), ("", "Elizabeth Warren")]),
        ("They flew with American Airlines.", [("", "American Airlines")]),
        ("They saw Martin Luther King, Jr. there.", [("", "Martin Luther King Jr.")]),
        ("They saw Putin and Trump there.", [("", "Putin"), ("", "Trump")]),
        (
            "They asked Defenders of Wildlife and Center for Hope.",
            [("", "Defenders of Wildlife"), ("", "Center for Hope")],
        ),
    ],
)
def test_runs_are_joined_over_small_words_and_cut_after_titles(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert runs(text) == expected
