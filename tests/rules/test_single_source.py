from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.rules.registry import rule
from checker.rules.single_source import check
from checker.types import Alignment, Claim, Story


def story(folder: Path, *texts: str) -> Story:
    """Articles of independent sources, of which nothing is aligned."""
    paths = [folder / f"{at}.txt" for at in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    articles = tuple(annotate_all(read_articles(paths)))
    claims = tuple(Claim(a.path, sentence) for a in articles for sentence in a.sentences)
    return Story(articles, tuple(range(len(articles))), claims=claims)


def values(made: Story) -> list[str]:
    """What is told of one source."""
    return sorted(found.readings[0].value for found in check(made))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The fire burned 24 homes.", "The fire burned for a day.", ["24"]),
        ("The fire burned 24 homes.", "Two dozen homes burned.", []),
        ("The fire burned 24 homes.", "About 25 homes burned.", []),
        ("The fire cost $3 million.", "The fire cost 3 million euros.", []),
        ("The fire cost $3 million.", "The fire cost much.", ["$3 million"]),
        ("The fire burned two homes.", "The fire burned for a day.", []),
        ("The fire began May 3, 2013.", "The fire began in 2013.", ["May 3, 2013"]),
        ("The fire began May 3, 2013.", "It was 3 May 2013.", []),
        ("The fire began Friday.", "The fire began.", []),
        ("The fire began in May 2013.", "The fire began.", []),
        ("Ann Poe, 45, saw the fire.", "Ann Poe saw the fire.", []),
    ],
)
def test_what_one_source_alone_has(
    one: str, other: str, expected: list[str], tmp_path: Path
) -> None:
    assert values(story(tmp_path, one, other)) == expected


def test_reprints_are_one_source_and_need_another(tmp_path: Path) -> None:
    made = story(tmp_path, "The fire burned 24 homes.", "The fire burned for a day.")
    assert values(replace(made, sources=(0, 0))) == []


def test_a_value_of_two_reprints_is_told_once_with_both_places(tmp_path: Path) -> None:
    text = "The fire burned 24 homes."
    made = replace(story(tmp_path, text, text, "The fire burned for a day."), sources=(0, 0, 1))
    (found,) = check(made)
    assert len(found.readings[0].passages) == 2


def test_the_sentence_that_tells_the_same_is_shown_beside_it(tmp_path: Path) -> None:
    made = story(tmp_path, "The fire burned 24 homes.", "It rained. The fire burned for a day.")
    left, _, right = made.claims
    (plain,) = check(made)
    (aligned,) = check(replace(made, alignments=(Alignment((left,), (right,), 0.9),)))
    assert made.words(plain.readings[1].passages[0]) == "It rained."
    assert made.words(aligned.readings[1].passages[0]) == "The fire burned for a day."


def test_it_is_off_until_asked_for() -> None:
    assert rule("single-source").is_off_by_default
