"""Each article's account of who spoke an utterance: only people whom it names count."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import check
from checker.settings import Settings
from checker.story.utterances.spoken import Speakers, spoken
from checker.types import Story

_QUOTE = '"The dam will hold, and nobody has to leave home tonight,"'
_LEAD = "The Water Board met Brian Moss, Dora Finch and Ann Poe, the mayor, at the Green Lake dam. "


def _story(folder: Path, *endings: str) -> Story:
    paths = []
    for number, ending in enumerate(endings):
        path = folder / f"{number}.txt"
        path.write_text(f"{_LEAD}{ending}\n", "utf-8")
        paths.append(path)
    (story,) = check(read_articles(paths), settings=Settings()).stories
    return story


def _accounts(story: Story) -> list[tuple[str | None, str]]:
    speakers = Speakers.of(story.entities)
    return [
        (account.voice.name, story.words(account.passage))
        for utterance in story.utterances
        for account in spoken(utterance, story, speakers)
    ]


@pytest.mark.parametrize(
    ("ending", "told"),
    [
        (f"{_QUOTE} said Brian Moss.", ("Brian Moss", "said Brian Moss")),
        (f"{_QUOTE} Moss said on Friday.", ("Brian Moss", "Moss said")),
        (
            f"Dora Finch told reporters: {_QUOTE[:-2]}.{_QUOTE[-1]}",
            ("Dora Finch", "Dora Finch told"),
        ),
        (
            f"{_QUOTE} said the engineer, Brian Moss.",
            ("Brian Moss", "said the engineer, Brian Moss"),
        ),
        (f"{_QUOTE} Mr. Vance said.", ("Vance", "Mr. Vance said")),
    ],
)
def test_a_speaker_is_named(tmp_path: Path, ending: str, told: tuple[str, str]) -> None:
    assert told in _accounts(_story(tmp_path, ending, f"{_QUOTE} Ann Poe said."))


@pytest.mark.parametrize(
    "ending",
    [
        f"{_QUOTE} he said.",
        f"{_QUOTE} the board said in a statement.",
        f"{_QUOTE} said the engineer.",
        f"{_QUOTE} said Moss's lawyer.",
        f"{_QUOTE} officials said.",
    ],
)
def test_who_is_not_named_is_no_speaker(tmp_path: Path, ending: str) -> None:
    """A pronoun, an office or a body may be anybody's voice: nothing is told of it."""
    names = [name for name, _ in _accounts(_story(tmp_path, ending, f"{_QUOTE} Ann Poe said."))]
    assert set(names) <= {"Ann Poe"}


def test_the_sentence_before_names_no_speaker(tmp_path: Path) -> None:
    """A name in the line before a quotation tells of something else, unless a colon ties them."""
    ending = f"\nBrian Moss left the room.\n{_QUOTE}"
    told = _accounts(_story(tmp_path, ending, f"{_QUOTE} Ann Poe said."))
    assert "Brian Moss" not in {name for name, _ in told}


def test_a_surname_is_its_only_bearers(tmp_path: Path) -> None:
    """A surname alone, in an article that has no full name, is the one bearer's of the story."""
    path = tmp_path / "bare.txt"
    path.write_text(f"The dam at Green Lake was checked. {_QUOTE} Finch said.\n", "utf-8")
    story = _story(tmp_path, f"{_QUOTE} Dora Finch said.")
    assert Speakers.of(story.entities).bearers["finch"].name == "Dora Finch"
