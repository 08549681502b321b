"""The words in which the versions of a quantity are told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker.extract.annotate import annotate
from checker.ingest.reading import read_articles
from checker.language.load import load_parser
from checker.rules.number_words import is_slip, message_of, update_of
from checker.types import Filler, Passage, Reading, Slot, Story

DAY_ONE, DAY_TWO = date(2024, 5, 6), date(2024, 5, 7)


def story_of(folder: Path, *texts: str, published: tuple[date | None, ...] = ()) -> Story:
    """A story of articles of one sentence each, every one a source of its own."""
    for number, text in enumerate(texts):
        day = published[number] if published else None
        front = f"---\ndate: {day}\n---\n" if day else ""
        (folder / f"{number}.md").write_text(f"{front}{text}\n", "utf-8")
    parser = load_parser()
    articles = tuple(annotate(article, parser) for article in read_articles([folder]))
    return Story(articles, tuple(range(len(articles))))


def slot_of(story: Story, *groups: tuple[int, ...]) -> tuple[Slot, tuple[Reading, ...]]:
    """The first number of each article as one slot; ``groups`` are the articles of a reading."""
    fillers = []
    for annotated in story.articles:
        mention = annotated.numbers[0]
        sentence = next(s for s in annotated.sentences if s.span.contains(mention.span))
        fillers.append(Filler(annotated.path, sentence, mention))
    readings = tuple(
        Reading(
            fillers[group[0]].mention.text,
            tuple(
                Passage(fillers[at].path, fillers[at].mention.start, fillers[at].mention.end)
                for at in group
            ),
        )
        for group in groups
    )
    return Slot("quake Harlow", tuple(fillers), 0.7), readings


MESSAGES = [
    (
        ("The quake killed 24 people.", "The quake killed 24 people.", "It left 22 dead."),
        ((0, 1), (2,)),
        "“killed 24 people” in two articles, “22 dead” in one",
    ),
    (
        ("He paid $4.2 million for it.", "He paid $2.4 million for it."),
        ((0,), (1,)),
        "“paid $4.2 million” in one article, “paid $2.4 million” in one",
    ),
    (
        (
            "Captain Marcus Okonjo, 54, was hurt.",
            "Captain Marcus Okonjo, 45, has sailed for years.",
        ),
        ((0,), (1,)),
        "“54” in one article, “45” in one, in sentences about quake and Harlow",
    ),
    (
        ("He paid $4 million for it.", "He paid $4 billion for it."),
        ((0,), (1,)),
        (
            "“paid $4 million” in one article, “paid $4 billion” in one: "
            "the same figures at another size"
        ),
    ),
    (
        ("A crowd of 1,500 marched.", "A crowd of 15,000 marched.", "A crowd of 1,600 marched."),
        ((0,), (1,), (2,)),
        (
            "“1,500” in one article, “15,000” in one and “1,600” in one: "
            "the same figures at another size"
        ),
    ),
]


@pytest.mark.parametrize(("texts", "groups", "message"), MESSAGES)
def test_a_message_quotes_each_version_and_counts_its_articles(
    texts: tuple[str, ...], groups: tuple[tuple[int, ...], ...], message: str, tmp_path: Path
) -> None:
    story = story_of(tmp_path, *texts)
    slot, readings = slot_of(story, *groups)
    assert message_of(slot, readings, story) == message


SLIPS = [
    ("It cost $4 million.", "It cost $4 billion.", True),
    ("It cost $45 million.", "It cost $450 million.", True),
    ("There were 1,500 guests.", "There were 15,000 guests.", True),
    ("There were 10 guests.", "There were 100 guests.", False),
    ("There were 1,000 guests.", "There were 10,000 guests.", False),
    ("It cost $4 million.", "It cost $5 billion.", False),
    ("It cost $4 million.", "It cost $4 million.", False),
    ("It fell 12 percent.", "It fell 1.2 percent.", True),
    ("They won 12-1 at home.", "They won 120-1 at home.", False),
]


@pytest.mark.parametrize(("left", "right", "is_one"), SLIPS)
def test_the_same_figures_at_another_size_are_a_slip(
    left: str, right: str, is_one: bool, tmp_path: Path
) -> None:
    story = story_of(tmp_path, left, right)
    assert is_slip(*slot_of(story, (0,), (1,))) is is_one


UPDATES = [
    ("The quake killed 22 people.", "The quake killed 24 people.", (DAY_ONE, DAY_TWO), True),
    ("The quake left 22 dead.", "The quake left 24 dead.", (DAY_ONE, DAY_TWO), True),
    ("The quake killed 24 people.", "The quake killed 22 people.", (DAY_ONE, DAY_TWO), False),
    ("The quake killed 22 people.", "The quake killed 24 people.", (DAY_ONE, DAY_ONE), False),
    ("The quake killed 22 people.", "The quake killed 24 people.", (DAY_ONE, None), False),
    ("The mill sold for $22 million.", "The mill sold for $24 million.", (DAY_ONE, DAY_TWO), False),
    ("He bought 22 boats.", "He bought 24 boats.", (DAY_ONE, DAY_TWO), False),
    # What one article counts by its verb the other counts too.
    (
        "The quake killed 14 people.",
        "They remember the 19 people of the quake.",
        (DAY_ONE, DAY_TWO),
        True,
    ),
    ("The quake killed 14 people.", "The quake ruined 19 homes.", (DAY_ONE, DAY_TWO), False),
    ("The quake killed 14 people.", "The quake cost $19 million.", (DAY_ONE, DAY_TWO), False),
]


@pytest.mark.parametrize(("left", "right", "published", "is_one"), UPDATES)
def test_a_later_and_higher_toll_may_be_an_update(
    left: str, right: str, published: tuple[date | None, ...], is_one: bool, tmp_path: Path
) -> None:
    story = story_of(tmp_path, left, right, published=published)
    slot, readings = slot_of(story, (0,), (1,))
    assert bool(update_of(slot, readings, story)) is is_one
    assert ("perhaps an update" in message_of(slot, readings, story)) is is_one


def test_an_update_names_both_publication_dates(tmp_path: Path) -> None:
    story = story_of(
        tmp_path,
        "The quake killed 24 people.",
        "The quake killed 22 people.",
        published=(DAY_TWO, DAY_ONE),
    )
    slot, readings = slot_of(story, (0,), (1,))
    assert message_of(slot, readings, story) == (
        "“killed 24 people”, published 2024-05-07, and “killed 22 people”, published 2024-05-06: "
        "perhaps an update, since the later figure is the higher one"
    )


def test_one_article_of_several_is_enough_to_know_a_toll(tmp_path: Path) -> None:
    texts = "Nine people are known to be dead.", "It killed nine people.", "The quake killed five."
    story = story_of(tmp_path, *texts, published=(DAY_TWO, DAY_TWO, DAY_ONE))
    slot, readings = slot_of(story, (0, 1), (2,))
    assert update_of(slot, readings, story) == (DAY_TWO, DAY_ONE)
