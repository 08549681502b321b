"""Which speeches are worth comparing, found without looking at every pair."""

from __future__ import annotations

import gc
import time
from itertools import combinations

from checker.story.utterances.align import align_quotes
from checker.story.utterances.pairs import likely_pairs
from checker.story.utterances.speeches import Speech, speeches_of
from tests.story.utterances.quoting import ChosenEncoder, quoting

THINGS = """bridge river town council flood water road school house plan winter storm family
    station garden engine tower stone forest valley harbor window kitchen letter""".split()


def speeches(*texts: str) -> list[Speech]:
    articles = [quoting(f"{number:03}.txt", text) for number, text in enumerate(texts)]
    return [speech for article in articles for speech in speeches_of(article)]


def test_two_words_in_a_row_or_a_rare_word_make_a_pair() -> None:
    said = speeches(
        '"We built the bridge," said Jane Doe.',
        '"They built the tunnel," said Jane Doe.',
        '"That tunnel will do," said Ann Poe.',
        '"No rain came," said Ann Poe.',
    )
    assert list(likely_pairs(said)) == [(0, 1), (1, 2)]


def test_a_statement_that_everybody_quotes_in_another_length_is_still_compared() -> None:
    """Every two words stand in 40 speeches, too many to look at each pair of them."""
    words = " ".join(THINGS)
    said = speeches(
        *(f'"{words[: -1 - number]} went," said Speaker Number{number}.' for number in range(40))
    )
    pairs = list(likely_pairs(said))
    assert pairs == sorted(set(pairs))
    assert {number for pair in pairs for number in pair} == set(range(40))
    assert len(pairs) < len(list(combinations(range(40), 2)))


def test_of_many_in_the_same_words_two_are_compared_with_others() -> None:
    said = speeches(
        *['"We built the bridge by night," said Jane Doe.'] * 9,
        '"We built the bridge by day," said Jane Doe.',
    )
    found = list(likely_pairs(said))
    assert found == [*((0, number) for number in range(1, 10)), (1, 9)]


def test_twice_the_articles_take_about_twice_the_time() -> None:
    """Ten quotations an article, of a few statements: all pairs would take four times as long."""
    short, long = (min(seconds(count) for _ in range(2)) for count in (40, 80))
    assert long < 3.2 * short


def seconds(count: int) -> float:
    """Processor seconds for the utterances of so many articles, the collector left out."""
    articles = [quoting(f"{number:03}.txt", _article(number)) for number in range(count)]
    gc.disable()
    began = time.process_time()
    align_quotes(articles, ChosenEncoder())
    spent = time.process_time() - began
    gc.enable()
    return spent


def _article(number: int) -> str:
    lines = []
    for at in range(10):
        start = (at * 5 + number) % 12
        words = THINGS[start : start + 8 + (number + at) % 4]
        lines.append(f'"The {" and the ".join(words)} went," said Jane Doe.')
    return "\n".join(lines)
