"""The words in which every rule says how often each reading is told."""

from __future__ import annotations

import pytest

from checker.rules.told import about, counted, told
from checker.types import Passage, Reading, Slot


def readings_of(*told_in: str) -> tuple[Reading, ...]:
    """Readings as "value: paths", one letter for each place: "24: aab" has two places in a."""
    found = []
    for written in told_in:
        value, _, paths = written.partition(": ")
        places = tuple(Passage(path, at, at + 2) for at, path in enumerate(paths))
        found.append(Reading(value, places))
    return tuple(found)


@pytest.mark.parametrize(
    ("told_in", "message"),
    [
        (("24 dead: ab", "22 dead: c"), "“24 dead” in two articles, “22 dead” in one"),
        (("24 dead: a", "22 dead: bc"), "“24 dead” in one article, “22 dead” in two"),
        (
            ("24 dead: abc", "22 dead: d", "20 dead: e"),
            "“24 dead” in three articles, “22 dead” in one and “20 dead” in one",
        ),
        (("24: aab", "22: bbb"), "“24” in two articles, “22” in one"),
        (("24: aa", "22: a"), "“24” twice, “22” once"),
        (("24: aaa", "22: a", "20: aa"), "“24” three times, “22” once and “20” twice"),
        (("24: abcdefghijkl", "22: m"), "“24” in 12 articles, “22” in one"),
    ],
)
def test_articles_are_counted_or_places_where_all_stands_in_one(
    told_in: tuple[str, ...], message: str
) -> None:
    assert told(readings_of(*told_in)) == message


def test_a_rule_may_have_words_of_its_own_for_the_readings() -> None:
    readings = readings_of("34: ab", "46: c")
    assert told(readings, ["34", "46"]) == "34 in two articles, 46 in one"
    assert counted(readings, ["'a'", "'b'"]) == ["'a' in two articles", "'b' in one"]


def test_words_that_are_not_one_for_each_reading_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="zip"):
        told(readings_of("34: a", "46: b"), ["34"])


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("quake", ", in sentences about quake"),
        ("quake Harlow mayor", ", in sentences about quake, Harlow and mayor"),
        ("", ""),
    ],
)
def test_what_bare_values_are_of_follows_them(label: str, words: str) -> None:
    assert about(Slot(label, (), 0.7)) == words
