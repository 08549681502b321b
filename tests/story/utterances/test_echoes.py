"""A few quoted words that others quote within a sentence, or put in other words."""

from __future__ import annotations

import pytest

from checker.embed.load import load_encoder
from checker.story.utterances.readings import read_wordings
from tests.story.utterances.quoting import told

SENTENCE = '"We call these orphan districts, and nobody wants to run there," said Jane Doe.'


@pytest.mark.parametrize(
    "marked",
    [
        "They spent nothing on “orphan districts” this year.",
        "The so-called “orphan districts” were left alone.",
    ],
)
def test_words_in_marks_belong_to_the_sentence_that_has_them(marked: str) -> None:
    (found,) = told({"a.txt": SENTENCE, "b.txt": marked}).utterances
    assert [mention.quote.text.strip("“”") for mention in found.quotes][-1] == "orphan districts"


@pytest.mark.parametrize(
    "marked",
    [
        "They spent nothing on “the” and “a” this year.",  # words without meaning
        "The so-called “swing districts” were left alone.",  # other words
        "They saw “The Orphan Districts” on the stage.",  # a title
    ],
)
def test_other_words_in_marks_stay_alone(marked: str) -> None:
    assert told({"a.txt": SENTENCE, "b.txt": marked}).utterances == ()


@pytest.mark.parametrize(
    ("few", "count"),
    [
        ('Jane Doe spoke of "nobody wants to run."', 1),
        ('Jane Doe told them about "districts" and went home.', 1),  # one word, one speaker
        ('Ann Poe told them about "districts" and went home.', 0),
        ('Jane Doe told them about "distractions" and went home.', 0),
    ],
)
def test_a_few_words_join_the_sentence_of_their_speaker(few: str, count: int) -> None:
    assert len(told({"a.txt": SENTENCE, "b.txt": few}).utterances) == count


def test_words_of_several_utterances_tell_nothing() -> None:
    other = '"The orphan districts were lost long before that spring," said Richard Roe.'
    texts = {"a.txt": SENTENCE, "b.txt": other, "c.txt": "They left “orphan districts” alone."}
    assert told(texts).utterances == ()


QUOTED = '"The exploit will show up in criminal tool kits fairly shortly," said Richard Roe.'


@pytest.mark.parametrize(
    ("reported", "values"),
    [
        (
            'Richard Roe said the exploit will show up in criminal tool kits "very shortly."',
            2,
        ),
        # The same words, and words for another place in the sentence.
        ('Richard Roe said the exploit will show up in criminal tool kits "fairly shortly."', 0),
        ('Richard Roe said the "nasty exploit" will show up in criminal tool kits shortly.', 0),
        # Somebody else may have said so.
        ('Jane Doe said the exploit will show up in criminal tool kits "very shortly."', 0),
    ],
)
def test_a_report_is_the_frame_in_which_few_words_are_compared(reported: str, values: int) -> None:
    story = told({"a.txt": QUOTED, "b.txt": reported}, load_encoder())
    found = [read_wordings(each, story) for each in story.utterances]
    assert [len(each.readings) for each in found if each] == ([values] if values else [])
