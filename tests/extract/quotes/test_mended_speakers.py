"""Sentences of shapes that were once read wrongly, each with the cause that was mended."""

from __future__ import annotations

import pytest

from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from tests.extract.paragraphs import article_of


def speakers(text: str) -> list[str | None]:
    article = article_of(text)
    found = find_quotes(scene_of(article, split_sentences(article), ()))
    return [one.speaker.text if one.speaker else None for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a plural noun is no verb of speaking
        ('She met recent attacks from Roe, but admitted "one or two slips of the pen".', "She"),
        ('Trade is good and personal attacks that hurt are "very, very rare now" here.', "Trade"),
        # a verb after the speaker's own clause reports nothing before it
        ('"I like it a lot," Doe said in May after Acme announced a sale.', "Doe"),
        ('"I like it a lot," Doe tells the Gazette, noting that Roe deemed it odd.', "Doe"),
        # a participle belongs to the first speaker of its sentence
        ('Doe repeated claims that Roe recites lines, calling him "an odd, odd man" twice.', "Doe"),
        # "when pressed" has no subject of its own
        (
            'She came, and when pressed on it, the mother of three replied, "It is over."',
            "the mother of three",
        ),
        # a passive with "by" and a participle after it
        ('The mayor responded by saying it was "not at all safe" there.', "The mayor"),
        # thinking inside saying
        ('Roe, the mayor, said he thought it was a "very, very big factor" in it.', "Roe"),
        # "it" says nothing where somebody else does
        ('She says it underscores that Roe is "wholly unfit for the job" now.', "She"),
        # the weekday of an editorial
        ('"It is a plain shame," reads a Sunday editorial in the Gazette.', "a Sunday editorial"),
        # a title after a comma and a bracket
        ('Sen. Ann Poe (Vt.), who lost in May, said: "It is over."', "Sen. Ann Poe"),
        # an adverb before the participle
        ('The crowd left, with Doe reportedly yelling: "Get him out of here!"', "Doe"),
        # "once said" is no clause that begins with "once"
        ('Ann Poe, who coined the word, once said, "It happened many times."', "Ann Poe"),
        # a possessor speaks through the noun
        ('The mayor\'s claim that there were "thousands of holes" was wrong.', "The mayor's"),
        # state media are no statement
        (
            'Jan Poe commented on Monday to state media that the plan "was used up" by now.',
            "Jan Poe",
        ),
        # an adverb at the beginning is nobody
        (
            'However, the vote ended and Doe has changed, repeatedly saying he is "very sad" now.',
            "Doe",
        ),
        # of a preposition after the quotation
        ('"We have no such plans" of going there, she said last month.', "she"),
        # the verb of the clause that holds the quotation is no cue
        (
            'Poe said last week that Roe selling boats will show a "new stage of trade" there.',
            "Poe",
        ),
    ],
)
def test_the_speaker_is_found(text: str, expected: str) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a mark run into the next sentence
        ('"I want it so!"After the rally Doe left.', [None]),
        # signatures after dashes, one to a line
        ("“It is over.” ― Ann Poe\n“It is not.” ― Jan Low", ["Ann Poe", "Jan Low"]),
        # a signature of the paper after somebody else's words
        ('Roe insisted that it was "still the best in town."--Jan Poe.', ["Roe"]),
        # two speakers in one paragraph
        ('"It is over," Doe said. But Roe disagreed: "It is not."', ["Doe", "Roe"]),
        # question and answer
        ('"Is it over?" Doe asked.\n"It is," Roe replied.', ["Doe", "Roe"]),
        # two reports joined by "and"
        ('Doe said it was "cold and wet" and Roe said it was "warm and dry".', ["Doe", "Roe"]),
    ],
)  # fmt: skip
def test_each_of_several_quotations_has_its_own(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'There is "no way out of it" now.',
        '"It is over."',
        'It was "cold and wet" there.',
    ],
)
def test_where_nobody_speaks_no_name_is_made_up(text: str) -> None:
    article = article_of(text)
    (found,) = find_quotes(scene_of(article, split_sentences(article), ()))
    assert found.cue is None
    assert found.speaker is None or found.speaker.person is None
