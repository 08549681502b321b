from __future__ import annotations

import pytest

from checker.extract.names.capitals import gather_evidence, is_titled, name_words
from checker.extract.names.words import words_of


def marked(text: str, *others: str) -> list[str]:
    """The words of a text that may belong to names, given other sentences as evidence."""
    sentences = [words_of(one, 0, len(one)) for one in (text, *others)]
    marks = name_words(text, sentences[0], gather_evidence(sentences))
    return [word.text for index, word in enumerate(sentences[0]) if marks[index]]


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("Page said no.", "They saw Page there.", ["Page"]),
        ("Page three was torn.", "The page was torn.", []),
        ("Klistchko stirred the crowd.", "", ["Klistchko"]),
        ("Police came.", "", []),
        ("Police Inspector Dave Gaskin came.", "", ["Police", "Inspector", "Dave", "Gaskin"]),
        ("New York slept.", "", ["New", "York"]),
        ("Will Smith sang.", "", ["Will", "Smith"]),
        ("Greek ministers came.", "", ["Greek"]),
        ("They saw Ludwig van Beethoven.", "", ["Ludwig", "van", "Beethoven"]),
        ("He took a van to Bonn.", "", ["Bonn"]),
    ],
)
def test_a_forced_capital_needs_evidence(text: str, other: str, expected: list[str]) -> None:
    assert marked(text, other) == expected


@pytest.mark.parametrize(
    ("text", "headline", "expected"),
    [
        ("Talks Have Stalled Again, Minister Says", True, True),
        ("Talks have stalled again, Ryabkov says", True, False),
        ("TALKS HAVE STALLED AGAIN", True, True),
        ("Share This Story With Your Friends Now", False, True),
        ("Police arrested Luann Barrow Monday.", False, False),
        ("President Barack Obama met Prime Minister David Cameron.", False, False),
    ],
)
def test_title_case_is_told_from_running_text(text: str, headline: bool, expected: bool) -> None:
    words = words_of(text, 0, len(text))
    stopped = text.endswith(".")
    assert is_titled(words, is_headline=headline, is_stopped=stopped) is expected


def test_evidence_counts_only_free_choices() -> None:
    text = "Page spoke. They saw Page and a page."
    sentences = [words_of(text, 0, 11), words_of(text, 12, len(text))]
    evidence = gather_evidence(sentences)
    assert (evidence.capital["page"], evidence.lower["page"]) == (1, 1)
    assert not evidence.is_always_capital("page")
