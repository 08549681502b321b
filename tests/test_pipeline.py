"""The steps of a run: articles are read in order, told apart, and each story built once."""

from __future__ import annotations

import numpy as np
import pytest

from checker import check
from checker.embed.load import load_encoder
from checker.errors import CheckerError, ModelError
from checker.pipeline import annotate_all
from checker.settings import Settings
from checker.story.build import build_stories
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import BlockKind, Severity, Story
from tests.events import EVENTS, FLOOD, STRIKE, TRIAL, read
from tests.samples import annotated

PILE = {**TRIAL, **FLOOD, **STRIKE}


@pytest.fixture(scope="module")
def stories() -> tuple[Story, ...]:
    return build_stories(annotate_all(read(PILE)), load_encoder())


def test_articles_are_read_in_order_of_their_paths() -> None:
    heard: list[tuple[str, int, int]] = []
    found = annotate_all(read(TRIAL)[::-1], lambda *told: heard.append(told))
    assert [article.path for article in found] == sorted(TRIAL)
    assert heard == [("Reading", at, 3) for at in range(3)]


def test_nothing_to_read_is_a_report_on_nothing() -> None:
    assert annotate_all([]) == ()
    report = check([])
    assert (report.articles, report.stories, report.findings) == ((), (), ())


def test_a_report_says_what_makes_the_run_fail() -> None:
    assert check([]).fail_on is Severity.ERROR
    assert check([], settings=Settings(fail_on=None)).fail_on is None


_MISTYPED = frozenset({"name-speling"})


@pytest.mark.parametrize(
    "mistyped", [Settings(select=_MISTYPED), Settings(also=_MISTYPED), Settings(ignore=_MISTYPED)]
)
def test_a_rule_that_does_not_exist_is_refused_and_not_passed_over(mistyped: Settings) -> None:
    with pytest.raises(CheckerError, match="Did you mean 'name-spelling'"):
        check([], settings=mistyped)


def test_one_story_for_each_event_in_order_of_its_first_article(stories: tuple[Story, ...]) -> None:
    assert [[a.path for a in story.articles] for story in stories] == [
        sorted(EVENTS[name]) for name in sorted(EVENTS)
    ]


def test_what_a_story_shares_is_of_its_own_articles(stories: tuple[Story, ...]) -> None:
    for story in stories:
        own = set(story.by_path)
        paths = [claim.path for claim in story.claims]
        paths += [claim.path for cluster in story.clusters for claim in cluster.claims]
        paths += [mention.path for entity in story.entities for mention in entity.mentions]
        paths += [mention.path for each in story.utterances for mention in each.quotes]
        slots = (*story.number_slots, *story.date_slots)
        paths += [filler.path for slot in slots for filler in slot.fillers]
        assert set(paths) <= own
        assert len(story.sources) == len(own)


def test_a_story_is_the_same_alone_and_in_a_pile(stories: tuple[Story, ...]) -> None:
    encoder = load_encoder()
    alone = [build_stories(annotate_all(read(EVENTS[name])), encoder) for name in sorted(EVENTS)]
    assert [story for (story,) in alone] == list(stories)


def test_the_people_of_the_events_are_found(stories: tuple[Story, ...]) -> None:
    people = [{entity.name for entity in story.entities} for story in stories]
    assert "Ilsa Brandvik" in people[0]
    assert "Peter Olmstead" in people[1]
    assert {"Carla Venning", "Tomas Hale"} <= people[2]


def test_an_encoder_that_does_not_exist_is_told_before_anything_is_compared() -> None:
    with pytest.raises(ModelError, match="no such folder"):
        check(read(FLOOD), settings=Settings(model="./nowhere"))


def test_every_sentence_that_speaks_is_a_claim_and_no_caption_is() -> None:
    articles = annotate_all(read(FLOOD))
    claims = claims_of(articles)
    assert [claim.path for claim in claims] == sorted(claim.path for claim in claims)
    for article in articles:
        own = [claim.sentence for claim in claims if claim.path == article.path]
        assert own == [sentence for sentence in article.sentences if sentence.speaks]
    assert BlockKind.CAPTION not in {claim.sentence.block for claim in claims}


def test_the_words_of_a_claim_stand_on_one_line() -> None:
    article = annotated("a.txt", "It rained\tfor  days\u00a0and nights. Then it stopped.")
    claims = claims_of([article])
    assert claim_texts([article], claims) == (
        "It rained for days and nights.",
        "Then it stopped.",
    )


def test_the_vectors_of_a_story_do_not_depend_on_the_pile() -> None:
    encoder = load_encoder()
    articles = annotate_all(read(FLOOD))
    texts = claim_texts(articles, claims_of(articles))
    more = encoder.encode([*texts, "Something else altogether.", *texts])
    assert np.array_equal(more[: len(texts)], encoder.encode(texts))
