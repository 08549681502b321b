from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.story.claims.agreements import Agreement, find_agreements
from checker.types import (
    AnnotatedArticle,
    DateBasis,
    DateMention,
    Quote,
    QuoteForm,
    Span,
    Story,
    TimexType,
)
from tests.named_story import named_story
from tests.samples import story, story_of

BRIDGE = {
    "a.txt": "The old bridge over the Dorn was closed by police on Monday. Rain is expected.",
    "b.txt": "Rain fell. On Monday police shut the bridge that crosses the Dorn, an old one.",
    "c.txt": "Nobody can cross the Dorn by the old bridge since police barred it on Monday.",
}


def agreed(told: Story) -> list[tuple[str, list[str]]]:
    """The words of each claim with the articles that make it."""
    return [
        (told.words(found.claim.passage), [claim.path for claim in found.claims])
        for found in find_agreements(told)
    ]


def dated(told: Story, at: int, words: str, day: str) -> AnnotatedArticle:
    """An article of the story in which these words are a day."""
    start = told.articles[at].text.index(words)
    end = start + len(words)
    basis = DateBasis.WRITTEN
    date = DateMention(start, end, words, type=TimexType.DATE, value=day, basis=basis)
    return replace(told.articles[at], dates=(date,))


def test_a_claim_that_all_sources_make_in_their_own_words_is_found() -> None:
    ((words, paths),) = agreed(story(BRIDGE))
    assert words in {text for article in BRIDGE.values() for text in article.split(". ")} | {
        "The old bridge over the Dorn was closed by police on Monday."
    }
    assert paths == ["a.txt", "b.txt", "c.txt"]


def test_a_claim_of_half_the_sources_is_none_of_most() -> None:
    more = {"d.txt": "A cow escaped.", "e.txt": "The mayor resigned.", "f.txt": "Snow fell."}
    assert agreed(story(BRIDGE | more)) == []
    assert agreed(story(BRIDGE | {"d.txt": "A cow escaped."})) != []


SILENT = {
    "one article": {"a.txt": BRIDGE["a.txt"]},
    "no article": {},
    "copied furniture": dict.fromkeys(
        "abc", "Subscribe to our free daily letter for breaking news."
    ),
    "a turn of phrase": {
        "a": "Police spokesman Ben Kerr said on Friday that the bakery burned.",
        "b": "On Friday the fair opened, police spokesman Ida Moss said in Lund.",
    },
    "too short": {"a": "Police closed Dorn bridge.", "b": "Dorn bridge was closed, police said."},
    "too long": {
        name: f"Police closed the old Dorn bridge on Monday {words * 25}and went home."
        for name, words in {"a": "and so on ", "b": "and also "}.items()
    },
}


@pytest.mark.parametrize("texts", SILENT.values(), ids=SILENT)
def test_what_is_no_agreement_is_left_out(texts: dict[str, str]) -> None:
    assert agreed(story(texts)) == []


def test_an_office_and_its_holder_are_nothing_that_is_said() -> None:
    told = named_story(
        "Transport Minister Helena Varga said the ferry had passed its inspection.",
        "The ship had many passengers on board, said Transport Minister Helena Varga.",
    )
    assert len(agreed(story_of([replace(one, names=()) for one in told.articles]))) == 1
    assert agreed(story_of(told.articles)) == []


def test_the_same_of_two_days_is_no_agreement() -> None:
    told = story(
        {
            "a.txt": "The ferry sank with all its crew off the harbour on Sunday, May 5.",
            "b.txt": "Off the harbour the old ferry sank with its crew on Saturday, May 4.",
        }
    )
    assert len(agreed(told)) == 1

    days = dated(told, 0, "Sunday, May 5", "2024-05-05"), dated(told, 1, "May 4", "2024-05-04")
    assert agreed(story_of(days)) == []


def test_reprints_count_as_one_source() -> None:
    assert agreed(story(BRIDGE, sources=(0, 0, 0))) == []
    ((_, paths),) = agreed(story(BRIDGE, sources=(0, 0, 1)))
    assert "c.txt" in paths
    assert len(paths) == 2


def test_what_is_disputed_is_left_out() -> None:
    told = story(BRIDGE)
    assert find_agreements(told, lambda _: True) == ()

    def names_a(found: Agreement) -> bool:
        return found.claim.path == "a.txt"

    assert all(found.claim.path != "a.txt" for found in find_agreements(told, names_a))


def test_somebody_elses_words_do_not_stand_for_the_claim() -> None:
    told = story(
        {
            "a.txt": "“Police closed the old Dorn bridge on Monday to save lives,” he said.",
            "b.txt": "The old bridge over the Dorn was closed on Monday by police.",
        }
    )
    text = told.articles[0].text
    end = text.index("”") + 1
    quote = Quote(0, end, text[:end], inner=Span(1, end - 1), form=QuoteForm.SPEECH)
    quoting = replace(told.articles[0], quotes=(quote,))
    ((words, _),) = agreed(story_of([quoting, told.articles[1]]))
    assert words.startswith("The old bridge")


def test_a_date_written_in_two_ways_is_the_same_content() -> None:
    told = story(
        {
            "a.txt": "Both leaders met at the Dorn summit 3/5 with aides beside them all day.",
            "b.txt": "A summit of leaders at Dorn opened on May 3 before crowds and cameras.",
        }
    )
    assert agreed(told) == []

    days = dated(told, 0, "3/5", "2024-05-03"), dated(told, 1, "May 3", "2024-05-03")
    assert len(agreed(story_of(days))) == 1


@given(st.permutations(sorted(BRIDGE)))
@settings(max_examples=10)
def test_the_names_of_the_files_do_not_decide_what_is_agreed(order: list[str]) -> None:
    renamed = {f"{at}.txt": BRIDGE[name] for at, name in enumerate(order)}
    ((words, paths),) = agreed(story(renamed))
    assert words == agreed(story(BRIDGE))[0][0]
    assert len(paths) == 3


def test_no_claim_takes_part_in_two_agreements() -> None:
    told = story({name: f"{text} Then {text.lower()}" for name, text in BRIDGE.items()})
    claims = [claim for found in find_agreements(told) for claim in found.claims]
    assert len(claims) == len(set(claims))
