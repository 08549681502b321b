from __future__ import annotations

import pytest

from checker.story.places.fillers import attachment
from checker.types import AnnotatedArticle, NameKind, NameMention
from tests.samples import annotated
from tests.story.places.place_building import fillers


@pytest.mark.parametrize(
    ("text", "place", "preposition", "governor", "verb"),
    [
        ("She moved to Florida last year.", "Florida", "to", "move", "move"),
        ("He died in a clinic in Malibu.", "Malibu", "in", "clinic", "die"),
        ("The army bombed a school near Rafah.", "Rafah", "near", "school", "bomb"),
        ("He was arrested in Paris and Rome.", "Rome", "in", "arrest", "arrest"),
    ],
)
def test_what_a_place_hangs_on(
    text: str, place: str, preposition: str, governor: str, verb: str
) -> None:
    found = next(f for f in fillers(text) if f.mention.text == place)
    assert (found.preposition, found.governor, found.verb) == (preposition, governor, verb)


def test_who_does_what_is_named_in_full() -> None:
    found = fillers("Maria Lopez left early. Lopez moved to Florida on Monday.")
    assert [f.subject for f in found if f.mention.text == "Florida"] == ["Maria Lopez"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("The fire began in Paris, Texas.", ["Paris"]),
        ("They met in Paris, France, on Monday.", ["Paris"]),
        ("They flew from Paris to Texas.", ["Paris", "Texas"]),
        ("They met in Rome, Paris and Berlin.", ["Rome", "Paris", "Berlin"]),
    ],
)
def test_a_region_that_only_says_where_a_town_lies_is_no_answer(
    text: str, answers: list[str]
) -> None:
    assert [f.mention.text for f in fillers(text)] == answers


def test_without_a_parse_nothing_is_known_of_what_it_hangs_on() -> None:
    article = annotated("a.txt", "They met in Rome.")
    name = NameMention(12, 16, "Rome", NameKind.PLACE)
    with_name = AnnotatedArticle(article.article, article.sentences, (name,))
    assert attachment(with_name, name) == (None, None, None, None)
