from __future__ import annotations

import pytest

from checker.story.entities.odd_words import find_odd_words
from tests.named_story import named_story


def odd_words(texts: tuple[str, ...]) -> list[tuple[str, str, int]]:
    story = named_story(*texts)
    return [
        (story.words(found.usual[0]), story.words(found.odd[0]), len(found.usual))
        for found in find_odd_words(story.articles, story.entities)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            (
                "The Judiciary Committee met.",
                "The Judiciary Committee left.",
                "The Juiciary Committee met.",
            ),
            [("Judiciary", "Juiciary", 2)],
        ),
        (("It is east of Cloverdale. It is west of Clovedale.",), [("Cloverdale", "Clovedale", 1)]),
        (
            ("They left Texas. They love Texas. Texas won.", "Texas lost.", "They left Txas."),
            [("Texas", "Txas", 4)],
        ),
    ],
)
def test_a_word_that_is_no_word_is_a_slip_for_the_usual_one(
    texts: tuple[str, ...], expected: list[tuple[str, str, int]]
) -> None:
    assert odd_words(texts) == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("The Committee met. The Committee left.", "The Committees met."),
        ("They love Iran. They left Iran.", "They love Iraq."),
        ("They saw Obama. They met Obama.", "They wrote obbama in small letters."),
        ("They met Moriarty.", "They met Moriarti. They saw Moriarti."),
        ("They left Kiev. They love Kiev.", "They left Kyiv."),
        ("They met Hansen. They saw Hansen.", "They met Hanson.", "They saw Hanson."),
        ("They read x.com/Judiciary twice. See y.com/Juiciary too.",),
    ],
)
def test_words_of_their_own_are_left_alone(texts: tuple[str, ...]) -> None:
    assert odd_words(texts) == []


def test_a_surname_with_a_given_name_of_its_own_is_nobody_else_s() -> None:
    met = "They met Adam Hansen. Then Hansen left."
    assert odd_words((met, "They met Gretl Hannsen.")) == []
    assert odd_words((met, "They met Adam Hannsen.")) == [("Hansen", "Hannsen", 2)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # News knows these words well: one place each is enough.
        (("They saw Obama.", "They saw the Obma camp."), [("Obama", "Obma", 1)]),
        (("They left Texas.", "They read the Txeas Post."), [("Texas", "Txeas", 1)]),
        # A title before somebody's name.
        (
            ("They met Inspector Dave Holt.", "They met Inspetcor Dave Holt."),
            [("Inspector", "Inspetcor", 1)],
        ),
        # Another letter makes another name.
        (("They study Islam.", "They read the Issam Fares Institute report."), []),
        # Words of their own, well known or in the plural.
        (("They met Gen. Abdel Fattah. Fattah left. Fattah ate.", "They met Fatah."), []),
        (("They read of Pizzagate. Pizzagate grew.", "The Pizzagaters came."), []),
        (("They wrote of Kemalism. Kemalism grew.", "The Kemalist camp left."), []),
        (("They met Charles. Charles left.", "They are all Charlies today."), []),
    ],
)
def test_what_news_knows_well_decides(
    texts: tuple[str, ...], expected: list[tuple[str, str, int]]
) -> None:
    assert odd_words(texts) == expected
