"""Where a report begins after its verb, token by token."""

from __future__ import annotations

import pytest

from checker.extract.quotes.openings import content_start, is_passed
from tests.extract.paragraphs import frame, place


def opening(text: str, verb: str) -> str | None:
    """The word with which the report after a verb begins."""
    made = frame(text)
    at = content_start(made.tokens, place(made, verb) + 1, verb)
    return None if at is None or at >= len(made.tokens) else made.tokens[at].text


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Doe said trains run.", "said", "trains"),
        ("Doe said that trains run.", "said", "that"),
        ("Doe said on Monday trains run.", "said", "trains"),
        ("Doe said last week trains run.", "said", "trains"),
        ("Doe said in May trains run.", "said", "trains"),
        ("Doe said Oct. 4 that trains run.", "said", "that"),
        ("Doe said also that trains run.", "said", "that"),
        ("Doe said quietly that trains run.", "said", "that"),
        ("Doe said only trains run.", "said", "only"),
        ("Doe said about 12 trains run.", "said", "about"),
        ("Doe said to us in Oldtown that trains run.", "said", None),
        ("Doe said in Oldtown, Ohio, that trains run.", "said", "that"),
        ("Doe said, after a pause, that trains run.", "said", "that"),
        ("Doe said: Trains run.", "said", "Trains"),
        ("Doe said in a film that showed trains.", "said", None),
        ("Doe said when trains run.", "said", None),
        ("Doe said as trains run.", "said", None),
        ("Doe said.", "said", None),
        ("Doe told us trains would run.", "told", "trains"),
        ("Doe told the council trains will run.", "told", None),
        ("Doe told the council the trains will run.", "told", "the"),
        ("Doe told the Oldtown Times that trains run.", "told", "that"),
        ("Doe told reporters Roe would go.", "told", "Roe"),
        ("Doe told them to go.", "told", "to"),
        ("Doe asked whether trains run.", "asked", "whether"),
        ("Doe asked Roe if trains run.", "asked", "if"),
        ("Doe said if trains run.", "said", "if"),
        ("Doe explained why trains run.", "explained", "why"),
        ("Doe promised to go.", "promised", "to"),
        ("Doe replied to Roe.", "replied", None),
        ("Doe claimed he would go.", "claimed", "he"),
        ("Doe claimed the prize.", "claimed", None),
        ("Doe reported claims of fraud.", "reported", None),
        ("Doe announced trains would run.", "announced", "trains"),
        ("Doe announced new trains.", "announced", None),
    ],
)
def test_where_a_report_begins(text: str, verb: str, expected: str | None) -> None:
    assert opening(text, verb) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("quietly", True), ("also", True), ("only", False), ("nearly", False), ("Reilly", False)],
)
def test_adverbs_of_the_cue_are_passed_over(word: str, expected: bool) -> None:
    assert is_passed(frame(f"Doe said {word}.").tokens[2]) is expected
