"""One surname under two given names: one person misnamed, or two people."""

from __future__ import annotations

import pytest

from checker.compare.names import likeness
from checker.story.entities.forms import gather_forms
from checker.story.entities.namesakes import are_one, describing_words, is_given_name
from checker.types import EntityMention
from tests.named_story import named_story, texts_by_path


def one(*texts: str) -> bool:
    """Whether the two full names of a story are one person's, from either side."""
    story = named_story(*texts)
    mentions = [
        EntityMention(article.path, name)
        for article in story.articles
        for name in article.names
        if name.text.endswith(("Lane", "Ostrowell", "Lopez", "Jr.")) and " " in name.text
    ]
    left, right = gather_forms(mentions)
    given = likeness(left.given or "", right.given or "")
    verdict = are_one(left, right, given, texts_by_path(story))
    assert are_one(right, left, given, texts_by_path(story)) is verdict
    return verdict


@pytest.mark.parametrize(
    "texts",
    [
        # The same office.
        ("Police chief Mark Lane spoke.", "Police chief Paul Lane spoke."),
        # A surname that few bear, and two articles that agree.
        ("Mark Ostrowell won.", "Mark Ostrowell left.", "The prize went to Paul Ostrowell."),
        # A surname that few bear, described alike.
        ("The bakery of Mark Ostrowell burned.", "The bakery of Paul Ostrowell was insured."),
        # A surname that many bear, described alike three times.
        (
            "The burned bakery of Mark Lopez in Dayton.",
            "In Dayton the bakery of Paul Lopez burned.",
        ),
        # A man's and a woman's name behind one office.
        ("President Mark Ostrowell spoke.", "President Mary Ostrowell spoke."),
        # The word is a surname there.
        (
            "Mark Ostrowell won the cup.",
            "James Mark saw it. Paul Ostrowell won the cup. Mark left.",
        ),
        # The given name is another's.
        ("Mark Ostrowell won the cup.", "Mark Holt saw Paul Ostrowell win the cup."),
    ],
)
def test_a_given_name_that_is_wrong_somewhere(texts: tuple[str, ...]) -> None:
    assert one(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        # Nothing is said alike.
        ("They met Mark Lane.", "Nobody had seen Paul Lane."),
        ("They met Mark Ostrowell.", "Nobody had seen Paul Ostrowell."),
        # Both are named.
        ("Chief Mark Lane met Paul Lane.", "Chief Paul Lane spoke."),
        # One is called by the given name alone.
        ("Chief Mark Lane spoke. Then Paul wept.", "Chief Paul Lane spoke."),
        ("President Barack Lane came.", "First Lady Michelle Lane, the President's wife, came."),
        # Relatives.
        ("Her brother, baker Mark Ostrowell.", "Her other brother, baker Paul Ostrowell."),
        ("The Lane brothers run it. Chief Mark Lane spoke.", "Chief Paul Lane spoke."),
        # Husband and wife.
        ("President Mark Ostrowell spoke.", "First Lady Mary Ostrowell spoke."),
        # Father and son.
        ("The cup went to Mark Ostrowell.", "The cup went to Paul Ostrowell Jr."),
        # What is no given name makes nobody.
        ("The Georgia Lane bakery closed.", "The bakery in Capitol Lane closed."),
        # Two articles have either.
        (
            "The bakery of Mark Ostrowell burned.",
            "The bakery of Mark Ostrowell fell.",
            "The bakery of Paul Ostrowell burned.",
            "The bakery of Paul Ostrowell fell.",
        ),
    ],
)
def test_two_people_of_one_surname(texts: tuple[str, ...]) -> None:
    assert not one(*texts)


def test_an_address_calls_nobody_by_a_given_name() -> None:
    texts = (
        "---\nurl: http://x.com/mark-ostrowell-wins\n---\n\nPaul Ostrowell won the cup.",
        "Mark Ostrowell won the cup.",
    )
    story = named_story(*texts)
    assert [entity.name for entity in story.entities if "Ostrowell" in entity.name] == [
        "Mark Ostrowell"
    ] or len(story.entities) == 1


def test_describing_words_are_the_content_words_around() -> None:
    story = named_story("Police chief Mark Lane spoke.")
    (form,) = gather_forms([EntityMention("a.txt", name) for name in story.articles[0].names])
    assert describing_words(form, texts_by_path(story)) == {"police", "chief", "mark", "lane"}


@pytest.mark.parametrize(
    ("word", "expected"), [("mark", True), ("karen", True), ("republican", False), (None, False)]
)
def test_given_names(word: str | None, expected: bool) -> None:
    assert is_given_name(word) is expected
