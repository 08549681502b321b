"""Points of the compass before the same words, and words that exclude each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.lexicon.exclusives import ANSWERS
from checker.pipeline import check
from checker.story.oppositions.alternates import exchanged
from checker.story.oppositions.bearings import point, turned
from checker.story.oppositions.find import aligned_tellings
from checker.story.oppositions.sides import Opposition
from checker.types import Story


def story_of(folder: Path, *texts: str) -> Story:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, "utf-8")
    (story,) = check(read_articles(sorted(folder.iterdir()))).stories
    return story


def words(story: Story, found: Opposition) -> set[str]:
    return {story.words(side.passage) for side in (found.one, found.other)}


@pytest.mark.parametrize(
    ("form", "degrees"),
    [
        ("north", 0.0),
        ("northern", 0.0),
        ("north-northeast", 22.5),
        ("south-northeast", "south-northeast"),
        ("well-known", None),
        ("central", None),
        ("", None),
    ],
)
def test_points_of_the_compass(form: str, degrees: float | str | None) -> None:
    assert point(form) == degrees


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("14 miles north of Cobb", "14 miles south of Cobb", {"north of Cobb", "south of Cobb"}),
        ("in northern Gaza", "in southern Gaza", {"northern Gaza", "southern Gaza"}),
        (
            "14 miles north-northeast of Cobb",
            "14 miles south-northeast of Cobb",
            {"north-northeast of Cobb", "south-northeast of Cobb"},
        ),
        ("14 miles north of Cobb", "14 miles north of Cobb", None),
        ("14 miles north of Cobb", "14 miles south of Hopland", None),
        ("to north of Cobb", "to south of Cobb", None),
        ("north of Cobb, not south of Cobb", "south of Cobb", None),
    ],
)
def test_two_points_before_the_same_words(
    tmp_path: Path, one: str, other: str, found: set[str] | None
) -> None:
    story = story_of(
        tmp_path,
        f"The quake struck the old mill {one} on Thursday morning, police said.",
        f"The quake struck the old mill {other} on Thursday morning, police said.",
    )
    assert [words(story, opposition) for opposition in turned(story)] == ([found] if found else [])


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("a silver Toyota", "a gray Toyota", {"a silver Toyota", "a gray Toyota"}),
        ("a grey Toyota", "a gray Toyota", None),
        ("a silver Toyota", "a small Toyota", None),
        ("a silver Toyota and a gray Honda", "a gray Honda", None),
        ("Mr. Green", "Mr. Brown", None),
    ],
)
def test_words_that_exclude_each_other(
    tmp_path: Path, one: str, other: str, found: set[str] | None
) -> None:
    story = story_of(
        tmp_path,
        f"The teacher was hit by {one} on Harbour Street on Friday night, police said.",
        f"The teacher was hit by {other} on Harbour Street on Friday night, police said.",
    )
    told = [words(story, opposition) for opposition in exchanged(aligned_tellings(story))]
    assert told == ([found] if found else [])


def test_every_word_answers_one_question() -> None:
    assert all(word.islower() and word.isalpha() for word in ANSWERS)
    questions = [question for question, _ in set(ANSWERS.values())]
    assert all(questions.count(question) > 1 for question in questions)
