from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.rules.registry import rule
from checker.rules.single_source import NEAREST, check
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
        ("The fire burned hundreds of homes.", "The fire burned for a day.", []),
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


def beside(made: Story) -> list[str]:
    """The sentences of other sources that are shown beside what one source alone has."""
    return [made.words(found.readings[1].passages[0]) for found in check(made)]


def test_the_sentence_that_tells_the_same_is_shown_beside_it(tmp_path: Path) -> None:
    made = story(tmp_path, "The fire burned 24 homes.", "It rained. The fire raged for a day.")
    left, rain, _ = made.claims
    aligned = replace(made, alignments=(Alignment((left,), (rain,), 0.9),))
    assert beside(aligned) == ["It rained."]


@pytest.mark.parametrize(
    ("other", "nearest"),
    [
        ("It rained. The fire raged for a day.", "The fire raged for a day."),
        ("A fire raged. Homes burned in the fire.", "Homes burned in the fire."),
        ("It rained. Nobody came.", "It rained."),
    ],
)
def test_where_no_sentence_tells_the_same_the_nearest_in_words_is_shown(
    other: str, nearest: str, tmp_path: Path
) -> None:
    assert beside(story(tmp_path, "The fire burned 24 homes.", other)) == [nearest]


def test_a_number_in_a_quotation_that_nobody_else_has_is_not_told_besides(tmp_path: Path) -> None:
    quoted = 'He said: "We lost the school and 24 homes in one night." It cost $3 million.'
    made = story(tmp_path, quoted, "The fire burned for a day.")
    assert values(made) == ['"We lost the school and 24 homes in one night."', "$3 million"]


def test_a_long_quotation_is_told_by_its_beginning(tmp_path: Path) -> None:
    words = "We have lost the school and the bridge and all that we had built in forty long years"
    made = story(tmp_path, f'"{words}," he said.', "The fire burned for a day.")
    (found,) = check(made)
    assert found.message == (
        "Only one source has the quotation “We have lost the school and the bridge and all that "
        "we had built in forty long …”"
    )
    assert found.readings[0].value == f'"{words},"'


def drafted(made: Story, *numbers: int) -> Story:
    """The story with these of its articles as drafts."""
    return replace(made, drafts=frozenset(made.articles[number].path for number in numbers))


FIRE = ("The fire burned 24 homes.", "The fire cost $3 million.", "The fire hurt 70 people.")


def test_of_a_draft_it_is_told_what_no_source_has(tmp_path: Path) -> None:
    (found,) = check(drafted(story(tmp_path, *FIRE), 1))
    assert found.message == "No source has the figure $3 million"
    assert [reading.value for reading in found.readings] == ["$3 million", NEAREST]


def test_what_two_drafts_have_no_source_has(tmp_path: Path) -> None:
    made = story(tmp_path, *FIRE, FIRE[0])
    assert values(drafted(made, 0)) == []
    assert values(drafted(made, 0, 3)) == ["24"]


def test_a_source_of_which_the_draft_is_a_reprint_counts(tmp_path: Path) -> None:
    made = replace(story(tmp_path, FIRE[0], f"{FIRE[0]} {FIRE[1]}", FIRE[2]), sources=(0, 0, 1))
    assert values(drafted(made, 1)) == ["$3 million"]
    assert values(drafted(replace(made, sources=(0, 0, 0)), 1)) == ["$3 million"]


def test_drafts_without_a_source_are_told_nothing(tmp_path: Path) -> None:
    assert values(drafted(story(tmp_path, *FIRE), 0, 1, 2)) == []


def test_it_is_off_until_asked_for() -> None:
    assert rule("single-source").is_off_by_default
