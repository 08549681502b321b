"""The words of a quotation as another article has them without marks."""

from __future__ import annotations

import pytest

from checker.story.utterances.readings import read_wordings
from checker.types import Story
from tests.story.utterances.quoting import told

SAID = '"We found that he never warned the council about the bridge loans," the Harbor Press wrote.'


def values(story: Story) -> list[list[str]]:
    found = [read_wordings(each, story) for each in story.utterances]
    return [sorted(reading.value for reading in each.readings) for each in found if each]


def test_a_text_in_hand_is_compared_with_what_others_quote_of_it() -> None:
    source = "We found that he never thanked the council about the bridge loans. It rained."
    story = told({"a.txt": SAID, "b.txt": source})
    assert values(story) == [["never thanked the", "never warned the"]]
    (utterance,) = story.utterances
    (passage,) = utterance.unmarked
    assert story.words(passage) == source.partition(".")[0]


@pytest.mark.parametrize(
    "source",
    [
        "We found that he never warned the council about the bridge loans.",  # the same words
        "We found that he had never warned a council about the bridge loans.",  # small words
        "We found that he never warns the council about the bridge loans.",  # another form
        "They heard that he never warned anybody of the loans for the bridge.",  # own words
        "The council wanted to hear about the bridge loans in the spring.",  # too little
        "The storm took the roof of the school and the tower of the church.",
    ],
)
def test_what_an_article_says_in_its_own_words_is_no_copy(source: str) -> None:
    story = told({"a.txt": SAID, "b.txt": source})
    assert values(story) == []
    assert not any(utterance.unmarked for utterance in story.utterances)


def test_an_article_that_quotes_the_utterance_is_compared_there_only() -> None:
    source = "We found that he never thanked the council about the bridge loans."
    story = told({"a.txt": SAID, "b.txt": f"{source}\n{SAID}"})
    assert values(story) == []


def test_every_copy_of_an_article_is_a_place() -> None:
    source = "We found that he never thanked the council about the bridge loans."
    story = told({"a.txt": SAID, "b.txt": source, "c.txt": source})
    (utterance,) = story.utterances
    assert [passage.path for passage in utterance.unmarked] == ["b.txt", "c.txt"]
    (readings,) = (read_wordings(each, story) for each in story.utterances)
    assert readings is not None
    assert sorted(len(reading.passages) for reading in readings.readings) == [1, 2]
