from __future__ import annotations

from pathlib import Path

import pytest

from checker.extract.names.find import find_names
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.rules import name_spelling, name_style
from checker.story.entities.find import find_entities
from checker.types import AnnotatedArticle, Kind, Severity, Story
from tests.named_story import named_story
from tests.rules.case_file import Case, all_cases

RULES = {"name-spelling": name_spelling, "name-style": name_style}
SILENCES = [case for case in all_cases() if case.rule in RULES and case.is_silence]
SEEDS = Path(__file__).parents[2] / "seeds"


def seed_story() -> Story:
    articles = []
    for article in read_articles([SEEDS]):
        sentences = split_sentences(article)
        names = find_names(article, sentences)
        articles.append(AnnotatedArticle(article, sentences, names))
    sources = tuple(range(len(articles)))
    return Story(tuple(articles), sources, entities=find_entities(articles))


def test_the_seeds_have_one_misspelt_name_with_every_place_of_both_spellings() -> None:
    story = seed_story()
    (found,) = name_spelling.check(story)
    assert (
        found.message == "Sergei Ryabkov is spelled “Rybakov” in one article and “Ryabkov” in five"
    )
    assert (found.kind, found.severity) == (Kind.NAME, Severity.ERROR)
    usual, odd = found.readings
    assert (usual.value, len(usual.passages)) == ("Ryabkov", 13)
    assert (odd.value, len(odd.passages)) == ("Rybakov", 2)
    assert {story.words(p) for p in usual.passages} == {"Ryabkov"}
    assert len({passage.path for passage in usual.passages}) == 5


def test_the_seeds_have_two_names_with_accepted_spellings() -> None:
    found = list(name_style.check(seed_story()))
    assert [[reading.value for reading in one.readings] for one in found] == [
        ["Moscow", "Moskva"],
        ["Kyiv", "Kiev"],
    ]
    assert {one.severity for one in found} == {Severity.INFO}


def test_one_name_misspelt_twice_is_one_finding() -> None:
    story = named_story(
        "Wladimir Klitschko won. Klitschko smiled, and Klitschko left.",
        "Wladimir Klitschko won. Fans saw Kiltschko smile.",
        "Wladimir Klitschko won. Fans saw Klitsschko leave.",
    )
    (found,) = name_spelling.check(story)
    assert [reading.value for reading in found.readings] == [
        "Klitschko",
        "Kiltschko",
        "Klitsschko",
    ]
    assert found.message == (
        "Wladimir Klitschko is spelled “Kiltschko” in one article, “Klitsschko” in one "
        "and “Klitschko” in three"
    )


def test_an_article_alone_is_checked_against_itself() -> None:
    story = named_story("Hugh Hefner spoke. Then Heffner left.")
    (found,) = name_spelling.check(story)
    assert [reading.value for reading in found.readings] == ["Hefner", "Heffner"]
    assert found.message == "Hugh Hefner is spelled “Heffner” once and “Hefner” once"


@pytest.mark.parametrize("case", SILENCES, ids=lambda case: f"{case.rule}: {case.name}")
def test_a_silence_does_not_rest_on_two_stories(case: Case) -> None:
    """The pipeline may take unlike articles for two stories; here they are one for certain."""
    story = named_story(*(article.text for article in case.articles))
    assert list(RULES[case.rule].check(story)) == []


def test_a_slip_is_not_reported_twice() -> None:
    story = named_story(
        "They left Evansville. Evansville won.", "Evansville lost.", "They left Evanville."
    )
    assert len(list(name_spelling.check(story))) == 1
