from __future__ import annotations

import pytest

from checker.extract.quotes.cue_words import is_finite_cue, is_participle_cue, is_passive_cue
from tests.extract.paragraphs import frame, place


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Doe said so.", "said"),
        ("Doe claims the bridge is safe.", "claims"),
        ("She claims it is safe.", "claims"),
        ("The report claims that it is safe.", "claims"),
        ("The letter states: no.", "states"),
        ("The letter reads “we go now”.", "reads"),
        ("Doe later attacked Roe.", "attacked"),
        ("Experts say it is safe.", "say"),
        ("They argue it is safe.", "argue"),
        ("He went on to say it is safe.", "say"),
        ("He would say it is safe.", "say"),
        ("Doe asked for it.", "asked"),
        ("Doe Tweeted it.", "Tweeted"),
        ("A mother of three replied so.", "replied"),
        ("Doe claims, “we go”.", "claims"),
        ("A man who called it odd left.", "called"),
    ],
)
def test_verbs_of_speaking(text: str, word: str) -> None:
    made = frame(text)
    assert is_finite_cue(made.tokens, place(made, word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("His claims were odd.", "claims"),
        ("The claims of Doe were odd.", "claims"),
        ("Recent attacks from Doe hurt.", "attacks"),
        ("Dire and personal attacks that hurt.", "attacks"),
        ("Some late-night tweets aimed at Doe hurt.", "tweets"),
        ("Doe's remarks hurt.", "remarks"),
        ("The United States left.", "States"),
        ("A swiftly called meeting ended.", "called"),
        ("Doe was told to go.", "told"),
        ("Doe, asked about it, left.", "asked"),
        ("When pressed on it, Doe left.", "pressed"),
        ("Voters worried about it left.", "worried"),
        ("She spoke to state media.", "state"),
        ("A plan to report on it failed.", "report"),
        ("The mayor left.", "mayor"),
        ("Said so.", "Said"),
        ("The two claims failed.", "claims"),
        ("After the Oldtown attacks, Doe left.", "attacks"),
    ],
)
def test_nouns_passives_and_participles_report_nothing(text: str, word: str) -> None:
    made = frame(text)
    assert not is_finite_cue(made.tokens, place(made, word))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Doe left, saying no.", "saying", True),
        ("Doe left, calling it odd.", "calling", True),
        ("The saying is old.", "saying", False),
        ("Doe's reading of it is odd.", "reading", False),
        ("Doe left, walking home.", "walking", False),
    ],
)
def test_participles_of_speaking(text: str, word: str, expected: bool) -> None:
    made = frame(text)
    assert is_participle_cue(made.tokens, place(made, word)) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Roe was asked by the host.", "asked", True),
        ("It was reported by the Gazette.", "reported", True),
        ("Doe responded by saying no.", "responded", False),
        ("Doe walked by the host.", "walked", False),
    ],
)
def test_a_passive_names_the_speaker_after_by(text: str, word: str, expected: bool) -> None:
    made = frame(text)
    assert is_passive_cue(made.tokens, place(made, word)) is expected
