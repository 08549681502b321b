from __future__ import annotations

import pytest

from checker.extract.quotes.speakers import (
    Cast,
    cast_of,
    has_title,
    may_be,
    points_back,
    read_speaker,
    role_of,
    with_person,
)
from checker.extract.sentences import split_sentences
from checker.types import NameKind, NameMention, Span, Speaker
from tests.extract.paragraphs import article_of, frame


def cast(text: str, *names: str) -> Cast:
    """The given names where they stand in a text."""
    mentions = sorted(
        (
            NameMention(text.index(name), text.index(name) + len(name), name, NameKind.PERSON, name)
            for name in names
        ),
        key=lambda mention: mention.start,
    )
    return cast_of(text, split_sentences(article_of(text)), mentions)


def read(text: str, *names: str) -> Speaker:
    made = frame(text)
    return read_speaker(text, made, (0, len(made.tokens)), cast(text, *names))


def named(text: str, title: str | None = None) -> NameMention:
    return NameMention(0, len(text), text, NameKind.PERSON, text, title)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Mayor Jane Doe", "Jane Doe"),
        ("former mayor of Oldtown Jane Doe", None),
        ("Jane Doe of Oldtown", "Jane Doe"),
        ("Doe campaign manager Jane Doe", "Jane Doe"),
        ("a Jane Doe spokesman", None),
        ("the Jane Doe campaign", None),
        ("Jane Doe's lawyer", None),
        ("Jane Doe’s lawyer", None),
        ("a friend of Jane Doe", None),
        ("a Jane Doe-like figure", None),
        ("the mayor", None),
    ],
)
def test_the_person_of_a_phrase_is_its_head(text: str, person: str | None) -> None:
    names = ["Jane Doe"] if "Jane Doe" in text else []
    assert read(text, *names).person == person


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a move President Jane Doe", "President Jane Doe"),
        ("the senior diplomat Jane Doe", "the senior diplomat Jane Doe"),
        ("Deputy Minister Jane Doe", "Deputy Minister Jane Doe"),
        (", Jane Doe ,", "Jane Doe"),
        ("the strike Jane Doe", "Jane Doe"),
    ],
)
def test_the_speaker_s_words_leave_out_what_is_spoken_of(text: str, words: str) -> None:
    found = read(text, "Jane Doe")
    assert found.text == words
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("the minister", "minister"),
        ("the deputy foreign minister", "minister"),
        ("the senior Russian diplomat", "diplomat"),
        ("the mayor of Oldtown", "mayor"),
        ("the Oldtown mayor", "mayor"),
        ("this official", "official"),
        ("a minister", None),
        ("the ministry", None),
        ("the statement", None),
        ("the", None),
        ("he", None),
        ("ministers", None),
    ],
)
def test_a_definite_role_means_one_person(text: str, role: str | None) -> None:
    speaker = Speaker(0, len(text), text)
    assert role_of(speaker) == role
    assert points_back(speaker) is (role is not None or text == "he")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("he", True), ("She", True), ("they", False), ("it", False), ("I", False)],
)
def test_only_pronouns_of_one_person_point_back(text: str, expected: bool) -> None:
    assert points_back(Speaker(0, len(text), text)) is expected


def test_a_speaker_with_a_person_points_nowhere() -> None:
    assert not points_back(Speaker(0, 9, "the mayor", "Jane Doe"))
    assert with_person(Speaker(0, 9, "the mayor"), "Jane Doe").person == "Jane Doe"


@pytest.mark.parametrize(
    ("pronoun", "title", "expected"),
    [
        ("he", "Mr.", True),
        ("he", "Ms.", False),
        ("she", "Mr.", False),
        ("she", "Mrs.", True),
        ("He", "Queen", False),
        ("She", "Queen", True),
        ("he", None, True),
        ("she", "Mayor", True),
        ("the mayor", "Mr.", True),
    ],
)
def test_a_title_may_rule_a_pronoun_out(pronoun: str, title: str | None, expected: bool) -> None:
    assert may_be(Speaker(0, len(pronoun), pronoun), named("Doe", title)) is expected


@pytest.mark.parametrize(
    ("title", "role", "expected"),
    [
        ("Deputy Foreign Minister", "minister", True),
        ("Mayor", "minister", False),
        ("Administer", "minister", False),
        (None, "minister", False),
    ],
)
def test_an_office_is_found_in_a_title_word_by_word(
    title: str | None, role: str, expected: bool
) -> None:
    assert has_title(named("Doe", title), role) is expected


def test_a_cast_holds_people_only_and_finds_them_by_place() -> None:
    text = "Jane Doe met Acme and John Roe."
    people = (
        NameMention(0, 8, "Jane Doe", NameKind.PERSON, "Jane Doe"),
        NameMention(13, 17, "Acme", NameKind.ORGANIZATION),
        NameMention(22, 30, "John Roe", NameKind.PERSON, "John Roe"),
    )
    found = cast_of(text, (), people)
    assert [name.text for name in found.names] == ["Jane Doe", "John Roe"]
    assert [name.text for name in found.within(Span(5, len(text)))] == ["John Roe"]
    assert list(found.within(Span(9, 20))) == []


def test_without_names_full_names_and_their_last_words_are_guessed() -> None:
    text = "Jane Doe's car broke. Later Doe left. The mayor stayed."
    found = cast_of(text, split_sentences(article_of(text)), ())
    assert [(name.text, name.person) for name in found.names] == [
        ("Doe", "Jane Doe"),
        ("Doe", "Jane Doe"),
    ]
