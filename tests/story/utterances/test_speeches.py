import pytest

from checker.compare.wording_tokens import TokenKind
from checker.story.utterances.speeches import Speech, same_speaker, speeches_of
from tests.story.utterances.quoting import quoting


def speeches(text: str) -> tuple[Speech, ...]:
    return speeches_of(quoting("a.txt", text))


def test_quotations_that_continue_are_one_speech_with_a_gap() -> None:
    (speech,) = speeches('"We built this," said Jane Doe, "and we shall mend it."')
    assert len(speech.quotes) == 2
    assert [token.key for token in speech.words] == "we built this and we shall mend it".split()
    assert [token.kind for token in speech.tokens].count(TokenKind.GAP) == 1
    assert speech.person == "Jane Doe"


def test_a_quotation_over_two_paragraphs_has_no_gap() -> None:
    (speech,) = speeches('Jane Doe said: "We built this bridge.\nWe shall mend it."')
    assert all(token.kind is TokenKind.WORD for token in speech.tokens)


def test_two_quotations_are_two_speeches() -> None:
    found = speeches('"We built this," said Jane Doe. Later John Roe said: "It was not us."')
    assert [speech.person for speech in found] == ["Jane Doe", "John Roe"]


def test_offsets_point_into_the_article() -> None:
    text = 'On Friday Jane Doe said "we built this" again.'
    (speech,) = speeches(text)
    assert text[speech.span.start : speech.span.end] == '"we built this"'
    assert [text[token.start : token.end] for token in speech.tokens] == ["we", "built", "this"]


def test_content_leaves_the_small_words_out() -> None:
    (speech,) = speeches('Jane Doe said "we have built the bridge" again.')
    assert speech.content == {"built", "bridge"}


@pytest.mark.parametrize(
    "text",
    [
        "She starred in “The Notorious Jane Doe” last year.",
        "There were no quotations in it.",
        "The so-called “experts” were wrong.",
    ],
)
def test_titles_and_marks_of_distance_are_no_speech(text: str) -> None:
    assert speeches(text) == ()


def test_a_headline_in_capitals_may_be_speech() -> None:
    text = "Mayor: 'Nobody Saw This Flood Coming'\nMay 2, 2013\nThe mayor said so on Friday."
    assert [len(speech.words) for speech in speeches(text)] == [5]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ('"We left," said Jane Doe.', '"We left," said Jane Doe.', True),
        ('"We left," said Jane Doe.', '"We left," said Ms. Doe.', True),
        ('"We left," said Jane Doe.', '"We left," said Richard Roe.', False),
        ('"We left," said Jane Doe.', '"We left," a spokesman said.', None),
    ],
)
def test_speakers_are_compared_by_surname(left: str, right: str, expected: bool | None) -> None:
    (one,), (other,) = speeches(left), speeches(right)
    assert same_speaker(one, other) is expected


def test_a_voice_is_known_by_the_last_part_of_the_name_without_suffix() -> None:
    (known,) = speeches('"We will open the bridge again in May," John Rait Jr. said.')
    (unknown,) = speeches('"We will open the bridge again in May," she said.')
    assert known.voice.places == (("name", "rait"),)
    assert unknown.voice.places == ()
