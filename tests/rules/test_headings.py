"""What a headline says against what its text says, in pairs too many for files of cases."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.rules.beside_text import Heading, headings_of
from checker.rules.headline_fact import check as check_facts
from checker.rules.headline_name import check as check_names
from checker.types import BlockKind, Discrepancy, Severity, Story

#: A third paragraph, so that every article has a text.
LAST = "The town is proud of it."


def story(folder: Path, headline: str, *text: str) -> Story:
    """One article under this headline, published on a Wednesday."""
    path = folder / "draft.txt"
    path.write_text("\n\n".join([headline, *text, LAST]), "utf-8")
    articles = annotate_all(read_articles([path], published=date(2015, 6, 10)))
    return Story(tuple(articles), (0,))


def said(found: list[Discrepancy]) -> list[tuple[str, ...]]:
    """The values of the readings of each finding."""
    return [tuple(reading.value for reading in one.readings) for one in found]


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        ("19 people hurt in bridge fall", "A bridge fall hurt 16 people on Monday.", "19 / 16"),
        ("Bridge costs $4.7 million more", "The bridge costs $4.1 million more.", "$4.7 / $4.1"),
        ("Bridge use up 26 percent", "Use of the bridge is up 21 percent.", "26 / 21"),
        ("Bridge is 400 meters long", "The bridge is 300 meters long, she said.", "400 / 300"),
        (
            "Bridge to open Friday",
            "The bridge is to open on Thursday, she said.",
            "Friday / Thursday",
        ),
        ("Bridge to open July 4", "The bridge is to open on July 6, she said.", "July 4 / July 6"),
        ("Builder gets 45 years for bridge", "The builder of the bridge gets 35 years.", "45 / 35"),
    ],
)
def test_what_the_text_says_otherwise_is_an_error(
    headline: str, text: str, expected: str, tmp_path: Path
) -> None:
    (found,) = check_facts(story(tmp_path, headline, text))
    assert found.severity is Severity.ERROR
    here, there = expected.split(" / ")
    assert found.readings[0].value.startswith(here)
    assert found.readings[1].value.startswith(there)
    assert found.message.startswith("The headline says ")


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("19 hurt in bridge fall", "At least 19 people were hurt when the bridge fell."),
        ("At least 19 hurt in bridge fall", "The fall of the bridge hurt 23 people."),
        ("Nearly 100 hurt in bridge fall", "The fall of the bridge hurt 97 people."),
        ("Bridge costs $4M", "The bridge costs $4.1 million, she said."),
        ("Bridge costs a third more", "The bridge costs 33 percent more."),
        ("Bridge costs double", "The bridge costs $4 million, not $2 million."),
        ("Poe, 45, builds bridge", "Ann Poe, 45, builds a bridge."),
        ("7 ways to build a bridge", "There are two ways to build a bridge."),
        ("First bridge opens", "The second bridge opened long after the first bridge."),
        ("Flight 93 lands", "The airplane landed with 40 people."),
        ("Bridge opens Wednesday", "The bridge opens today, she said, and not on Thursday."),
        ("Bridge opens tomorrow", "The bridge opens on Thursday, she said."),
        ("Bridge opens in June", "The bridge opens on June 20. Work began in May."),
        ("15 hurt in falls", "Nine people were hurt in one fall and six people in the other."),
        ("House opens bridge", "The House of Representatives opened the bridge."),
        ("JUSTICE DEPT. OPENS BRIDGE FOR MOLLOY", "The ministry opened the bridge."),
        ("Justice Dept. opens bridge", "The Justice Department opened the bridge."),
        ("Bernie wants bridge", "Senator Sanders wants a bridge."),
        ("Newt Gingrich wants bridge", "Mr. Gingrich wants a bridge."),
        ("Iranians want bridge", "Iran wants a bridge."),
        ("U.K. wants bridge", "Britain wants a bridge."),
        ("Economists Say Wages Are Snuffing Out Growth", "Some say that wages hold it down."),
        ("We must mend it - Jane Molloy", "The bridge is old and must be mended."),
    ],
)
def test_what_the_text_allows_is_left_alone(headline: str, text: str, tmp_path: Path) -> None:
    assert said(list(check_facts(story(tmp_path, headline, text)))) == []


@pytest.mark.parametrize(
    ("headline", "text", "kind"),
    [
        ("Judge Molloy says bridge is safe", "A judge says that the bridge is safe.", "name"),
        ("Bridge is no danger, Molloy says", "A judge says that the bridge is safe.", "name"),
        ("Bridge falls in Stavanger", "A bridge fell in the north on Monday.", "place"),
        ("Bridge cost 1,360 lives", "The bridge cost many their lives.", "number"),
    ],
)
def test_what_the_text_never_says_is_a_warning(
    headline: str, text: str, kind: str, tmp_path: Path
) -> None:
    (found,) = check_facts(story(tmp_path, headline, text))
    assert (found.kind.value, found.severity) == (kind, Severity.WARNING)
    assert found.readings[1].value == "not in the text"
    assert found.confidence < 0.6


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        ("Geihtner wants bridge", "Mr. Geithner wants a bridge.", [("Geithner", "Geihtner")]),
        ("Peduto's plan, and Pedutto's", "Bill Peduto has a plan.", [("Peduto", "Pedutto")]),
        ("Geithner wants bridge", "Mr. Geithner wants a bridge.", []),
        ("Walters wants bridge", "Mr. Walter wants a bridge.", []),
        ("Browns beat Bears", "Mr. Brown saw a bear.", []),
        ("Peduto and Predito", "Bill Peduto and Jane Predito have a plan.", []),
        ("Smithe wants bridge", "Jane Smythe and Ann Smith want a bridge.", []),
    ],
)
def test_slips_in_names(
    headline: str, text: str, expected: list[tuple[str, ...]], tmp_path: Path
) -> None:
    assert said(list(check_names(story(tmp_path, headline, text)))) == expected


def heading(folder: Path, headline: str, *text: str) -> Heading:
    """The headline of such an article."""
    (annotated,) = story(folder, headline, *text).articles
    (found,) = headings_of(annotated, BlockKind.HEADLINE)
    return found


def test_a_heading_knows_the_words_beside_it(tmp_path: Path) -> None:
    beside = heading(tmp_path, "Bridge falls", "The al-Poe bridge fell in the U.S. on Monday.")
    assert {"al", "poe", "us", "monday"} <= beside.words
    assert "falls" not in beside.words
    assert len(beside.sentences) == 2
    assert beside.kinship(beside.sentences[0]) == 2


def test_broken_letters_and_headlines_without_text_are_no_headings(tmp_path: Path) -> None:
    (broken,) = story(tmp_path, "The bridgeÃ¢s fall", "A bridge fell on Monday.").articles
    assert list(headings_of(broken, BlockKind.HEADLINE)) == []
    assert list(headings_of(broken, BlockKind.CAPTION)) == []
