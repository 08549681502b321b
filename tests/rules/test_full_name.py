from __future__ import annotations

import pytest

from checker.rules.full_name import check
from checker.types import AnnotatedArticle, Article, Block, BlockKind, Story


def article(text: str) -> AnnotatedArticle:
    """An article of one paragraph of which nothing else is read."""
    return AnnotatedArticle(Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Mr. Poe came. Then Mr. Poe went.", ["Mr. Poe", "Mr. Poe"]),
        ("Mr Poe came. Then Mr Poe went.", ["Mr Poe", "Mr Poe"]),
        ("Mr. Poe’s son came. Mr. Poe's wife went.", ["Mr. Poe", "Mr. Poe"]),
        ("Mrs. Doe-Roe came. Then Ms. Doe-Roe went.", ["Mrs. Doe-Roe", "Ms. Doe-Roe"]),
        ("Dr. O’Poe came. Then Dr. O’Poe went.", ["Dr. O’Poe", "Dr. O’Poe"]),
        ("The Poes came. Mr. Poe and Mr. Poe went.", ["Mr. Poe", "Mr. Poe"]),
    ],
)
def test_each_place_of_a_surname_is_given(text: str, places: list[str]) -> None:
    made = article(text)
    (found,) = check(Story((made,), (0,)))
    passages = [passage for reading in found.readings for passage in reading.passages]
    assert [text[passage.start : passage.end] for passage in passages] == places


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Poe came.",
        "Mr. Poe came. Then Edgar Poe went with Mr. Poe.",
        "Mr. Poe came. Then Edgar A. Poe went with Mr. Poe.",
        "Mr. Poe came. Then Edgar “Ed” Poe went with Mr. Poe.",
        "Mr. Poe came. Then Sen. Poe went with Mr. Poe.",
        "Mr. Poe came. Then Poe, Edgar, went with Mr. Poe.",
        "Mr. Poe & Doe came. Mr. Poe & Doe went.",
        "Mr. Poe Bakery came. Mr. Poe Bakery went.",
        "Mr. de Poe came. Mr. de Poe went.",
        "Poe came. Poe went. Poe stayed.",
    ],
)
def test_those_named_in_full_or_once_are_left_alone(text: str) -> None:
    assert list(check(Story((article(text),), (0,)))) == []
