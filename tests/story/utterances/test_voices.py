"""Who speaks, across articles."""

from __future__ import annotations

import pytest

from checker.story.entities.find import find_entities
from checker.story.utterances.speeches import speeches_of
from checker.story.utterances.voices import Voice, described_by, same_voice, surname, voices_among
from tests.story.utterances.quoting import quoting


def voices(*texts: str) -> list[Voice]:
    """The voice of the first quotation of each article, the story's people known."""
    articles = [quoting(f"{number}.txt", text) for number, text in enumerate(texts)]
    known = voices_among(find_entities(articles))
    return [speeches_of(article, known)[0].voice for article in articles]


ONE = [
    ('"We shall go on today," said Jane Doe.', '"We shall stay here," said Doe. Jane Doe left.'),
    # One letter is wrong, and the story's people own both spellings.
    (
        '"We shall go on today," said Sergei Ryabkov. Sergei Ryabkov left.',
        '"We shall stay here," said Sergei Rybakov.',
    ),
    ('"We shall go on today," said police.', '"We shall stay here," police said.'),
    ('"We shall go on today," said the fire chief.', '"We shall stay here," said a chief.'),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_speaker_is_known_in_other_words(left: str, right: str) -> None:
    one, other = voices(left, right)
    assert same_voice(one, other) is True
    assert same_voice(other, one) is True
    assert set(one.places) & set(other.places)


def test_an_office_is_the_person_who_alone_has_it() -> None:
    one, other = voices(
        '"We shall go on today," said Agent Mark Roe.', '"We shall stay here," said her agent.'
    )
    assert same_voice(one, other) is True


NOT_KNOWN = [
    ('"We shall go on today," said Jane Doe.', '"We shall stay here," she said.'),
    ('"We shall go on today," said Jane Doe.', '"We shall stay here," said police.'),
    ('"We shall go on today," said police.', '"We shall stay here," said the mayor.'),
    # Anybody may be "a spokesman".
    (
        '"We shall go on today," said Spokesman Mark Roe.',
        '"We shall stay here," said a spokesman.',
    ),
    # The story has two people of that name.
    (
        '"We shall go on today," said Jane Doe. John Doe left.',
        '"We shall stay here," said John Doe. Jane Doe left.',
    ),
]


@pytest.mark.parametrize(("left", "right"), NOT_KNOWN)
def test_what_is_not_known_of_two_speakers_is_not_assumed(left: str, right: str) -> None:
    one, other = voices(left, right)
    assert same_voice(one, other) is None
    assert same_voice(other, one) is None


def test_people_of_two_surnames_are_two() -> None:
    one, other = voices('"We shall go on," said Jane Doe.', '"We shall stay," said Ann Poe.')
    assert same_voice(one, other) is False
    assert not set(one.places) & set(other.places)


def test_without_a_story_surnames_decide() -> None:
    assert same_voice(Voice("Jane Doe"), Voice("John Doe")) is True
    assert same_voice(Voice("Jane Doe"), Voice("Jane Roe")) is False
    assert same_voice(Voice(), Voice()) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he", set()),
        ("her press agent", {"press", "agent"}),
        ("Doe's lawyer", {"doe", "lawyer"}),
        ("", set()),
    ],
)
def test_a_speaker_is_described_by_words_of_meaning(text: str, expected: set[str]) -> None:
    assert described_by(text) == expected


@pytest.mark.parametrize(
    ("person", "last"),
    [("Jane Doe", "doe"), ("Adam Roe Jr.", "roe"), ("Zoë", "zoe"), ("Jr.", "jr.")],
)
def test_a_surname_is_the_last_part_of_a_name(person: str, last: str) -> None:
    assert surname(person) == last
