from unittest.mock import Mock

import pytest

from checker.compare.wordings import compare_tokens
from checker.story.utterances import readings as module
from checker.story.utterances.passages import joined
from checker.story.utterances.readings import Wordings, read_wordings
from checker.types import Reading, Span, Story
from tests.story.utterances.quoting import ChosenEncoder, told

OR = '"I have not broken any rules or regulations of the service," said Lois Doe.'
AND = '"I have not broken any rules and regulations of the service," said Lois Doe.'


def wordings(story: Story) -> Wordings:
    (utterance,) = story.utterances
    found = read_wordings(utterance, story)
    assert found is not None
    return found


def words(story: Story, reading: Reading) -> list[str]:
    return [story.words(mark) for mark in reading.marks]


def test_the_wording_of_more_sources_comes_first() -> None:
    story = told({"a.txt": OR, "b.txt": AND, "c.txt": AND})
    readings = wordings(story).readings
    assert [reading.value for reading in readings] == [
        "rules and regulations",
        "rules or regulations",
    ]
    assert [len(reading.passages) for reading in readings] == [2, 1]


def test_passages_are_the_quotations_and_marks_the_words_that_differ() -> None:
    story = told({"a.txt": OR, "b.txt": AND})
    first, second = wordings(story).readings
    assert story.words(first.passages[0]) == OR[: OR.index(" said")]
    assert words(story, first) == ["or"]
    assert words(story, second) == ["and"]


def test_words_that_are_missing_are_marked_by_their_neighbours() -> None:
    story = told({"a.txt": OR.replace("or regulations ", ""), "b.txt": OR})
    shorter, longer = wordings(story).readings
    assert words(story, shorter) == ["rules of"]
    assert words(story, longer) == ["or regulations"]


def test_the_same_words_have_no_readings() -> None:
    story = told({"a.txt": OR, "b.txt": OR.replace("Lois", "Ms.")})
    (utterance,) = story.utterances
    assert read_wordings(utterance, story) is None


def test_a_part_that_does_not_reach_the_words_takes_no_side() -> None:
    part = 'Lois Doe said she had "not broken any rules" at all.'
    story = told({"a.txt": OR, "b.txt": AND, "c.txt": part})
    assert {p.path for r in wordings(story).readings for p in r.passages} == {"a.txt", "b.txt"}


def test_a_part_that_has_the_words_takes_the_side_of_its_wording() -> None:
    part = 'Lois Doe spoke of "rules and regulations of the service" again.'
    story = told({"a.txt": OR, "b.txt": AND, "c.txt": part})
    first = wordings(story).readings[0]
    assert {passage.path for passage in first.passages} == {"b.txt", "c.txt"}


def test_a_long_quotation_is_shown_around_its_words_only() -> None:
    long = "There were many of them at the time and nobody counted. " * 14
    one = f'"{long}I broke rules or regulations of the service. {long}" said Lois Doe.'
    other = one.replace("rules or regulations", "rules and regulations")
    story = told({"a.txt": one, "b.txt": other})
    for reading in wordings(story).readings:
        for passage in reading.passages:
            assert passage.end - passage.start <= 600
            assert any(passage.span.contains(mark.span) for mark in reading.marks)


def test_contractions_are_told_from_other_words() -> None:
    one = '"I know the things I did caused a lot of pain and I am sorry," said Lois Doe.'
    story = told({"a.txt": one, "b.txt": one.replace("I am", "I'm")})
    assert wordings(story).is_contraction
    assert not wordings(told({"a.txt": OR, "b.txt": AND})).is_contraction


def test_renderings_without_common_words_differ_as_a_whole() -> None:
    near = ChosenEncoder({"brink": 0, "abyss": 0})
    texts = {
        "a.txt": '"Our land stands at the brink of ruin," said Carol Papas.',
        "b.txt": '"Greece has come upon an abyss now," said Carol Papas.',
    }
    found = wordings(told(texts, near))
    assert [reading.value for reading in found.readings] == [
        "Our land stands at the brink of ruin",
        "Greece has come upon an abyss now",
    ]
    assert found.similarity == 0


def test_overlapping_spans_are_joined() -> None:
    assert joined([Span(0, 4), Span(2, 6), Span(8, 9)]) == [Span(0, 6), Span(8, 9)]


def numbered(*numbers: int) -> str:
    """An article that quotes one sentence with each of these numbers."""
    return "\n\n".join(
        f'"We will never close bridge number {number} to the public," said Lois Doe.'
        for number in numbers
    )


def test_of_very_many_quotations_each_articles_first_are_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = told({"a.txt": numbered(11, 12, 13), "b.txt": numbered(21, 22), "c.txt": numbered(31)})
    assert len(wordings(story).readings) == 6
    monkeypatch.setattr(module, "MOST_COMPARED", 4)
    values = " ".join(reading.value for reading in wordings(story).readings)
    assert [number for number in ("11", "12", "13", "21", "22", "31") if number in values] == [
        "11",
        "12",
        "21",
        "31",
    ]


def test_no_more_than_so_many_quotations_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    story = told({"a.txt": numbered(*range(10, 40)), "b.txt": numbered(*range(40, 70))})
    compared = Mock(side_effect=compare_tokens)
    monkeypatch.setattr(module, "MOST_COMPARED", 20)
    monkeypatch.setattr(module, "compare_tokens", compared)
    assert len(wordings(story).readings) == 20
    assert compared.call_count == 20 * 19 / 2
