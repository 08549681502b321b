from __future__ import annotations

import pytest

from checker.extract.quotes.attributions import find_attributions
from checker.extract.quotes.choices import choose, verbless_speaker
from tests.extract.paragraphs import frame, words


def attributions(text: str) -> list[tuple[str | None, str | None]]:
    made = frame(text)
    return [(words(made, one.cue), words(made, one.subject)) for one in find_attributions(made)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe said so.", [("said", "Jane Doe")]),
        ("Doe said it, adding that it was odd.", [("said", "Doe"), ("adding", "Doe")]),
        ("Doe praised it and said so.", [("praised", "Doe"), ("said", "Doe")]),
        ("He paused and said so.", [("said", "He")]),
        ('"It is over," said Doe.', [("said", "Doe")]),
        ('"It is over," Doe said.', [("said", "Doe")]),
        ("According to Doe, it is odd.", [("According to", "Doe")]),
        ("It is odd, per the rules.", [("per", "the rules")]),
        ("It was odd, in Jane Doe's view.", [("view", "Jane Doe's")]),
        ("Her claim that it is odd stands.", [("claim", "Her")]),
        ("Roe was asked by Doe.", [("asked", "Doe")]),
        ("A clip shows Doe saying so.", [("saying", "Doe")]),
        ("With Doe reportedly yelling so.", [("yelling", "Doe")]),
        ("Doe wore a red hat reading so.", [("reading", "a red hat")]),
        ("The bridge is old.", []),
        ("The claim of the board stands.", []),
    ],
)
def test_who_says_something_by_which_word(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "weak"),
    [
        ("Doe said so.", False),
        ("According to Doe so.", True),
        ("Doe thought so.", True),
        ("It said so.", True),
        ("In Doe's words so.", True),
        ("She said so.", False),
    ],
)
def test_thought_and_sources_are_weaker_than_speech(text: str, weak: bool) -> None:
    (found,) = find_attributions(frame(text))
    assert found.is_weak is weak


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ('Doe said: "It is over," and Roe wrote more.', ",", "said"),
        ('Doe wrote, it was clear, a card; "It is over," Roe said.', ",", "said"),
        ('Doe said it was "odd" when Roe wrote more.', "d ", "said"),
        ('The "odd" bridge fell, Doe said.', "d ", "said"),
        ('Doe said he thought it "odd" then.', "d ", "said"),
        ('"Odd," he said, adding more.', ",", "said"),
        ('"Odd," adding more.', ",", None),
        ('"Odd," he said, according to Roe.', ",", "said"),
        ('"Odd," according to Roe.', ",", "according to"),
        ('Doe said it was "odd," though Roe argued more.', ",", "said"),
        ('The "odd" bridge fell.', "d ", None),
    ],
)
def test_the_cue_that_reports_a_quotation(text: str, last: str, expected: str | None) -> None:
    made = frame(text)
    chosen = choose(made, made.quotes[0], find_attributions(made), last)
    assert (words(made, chosen.cue) if chosen else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Jane Doe: "It is over."', "Jane Doe"),
        ('Jane Doe, the mayor: "It is over."', "Jane Doe , the mayor"),
        ('"It is over" — Jane Doe', "Jane Doe"),
        ('"It is over" -- Jane Doe.', "Jane Doe"),
        ('Jane Doe said: "It is over."', None),
        ('This is what the long letter of the mayor told us: "It is over."', None),
        ('"It is over" — a plain lie', None),
        ('"It is over" it says', None),
        ('Doe said it is "over for good" -- Jan Poe', None),
    ],
)
def test_a_name_beside_a_colon_or_dash_speaks(text: str, expected: str | None) -> None:
    made = frame(text)
    found = verbless_speaker(made, made.quotes[0], find_attributions(made))
    assert words(made, found) == expected
