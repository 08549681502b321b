"""A run from a draft's side, with the real rules: the findings it takes part in, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as chosen
from hypothesis import strategies as st

from checker import check
from checker.errors import CheckerError
from checker.settings import Settings
from checker.types import Article, Finding, Report
from tests.events import FLOOD, STRIKE, TRIAL, read

ARTICLES = read({**FLOOD, **STRIKE, **TRIAL})
PATHS = sorted(article.path for article in ARTICLES)


@pytest.fixture(scope="module")
def peers() -> Report:
    return check(ARTICLES)


def takes_part(finding: Finding, drafts: frozenset[str]) -> bool:
    return any(place.path in drafts for side in finding.readings for place in side.passages)


@chosen(max_examples=6, deadline=None)
@given(st.sets(st.sampled_from(PATHS), min_size=1).map(frozenset), st.randoms())
def test_a_draft_is_told_what_it_takes_part_in_whatever_the_order(
    peers: Report, drafts: frozenset[str], chance: object
) -> None:
    shuffled = list(ARTICLES)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    report = check(shuffled, drafts=drafts)
    assert report.drafts == drafts
    assert [replace(told, support=()) for told in report.findings] == [
        replace(told, support=()) for told in peers.findings if takes_part(told, drafts)
    ]
    assert [a.path for a in report.articles] == PATHS


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("flood/post.txt", {"name-spelling"}),
        ("flood/herald.txt", {"name-spelling", "quote-wording"}),
        ("strike/evening.txt", {"name-spelling"}),
        ("trial/wire.txt", set()),
    ],
)
def test_what_is_told_of_each_draft(peers: Report, draft: str, found: set[str]) -> None:
    report = check(ARTICLES, drafts={draft})
    assert {finding.rule for finding in report.findings} == found
    assert len(peers.findings) > len(report.findings)


def test_a_draft_is_no_source_of_its_own_words() -> None:
    (spelled,) = check(ARTICLES, drafts={"flood/post.txt"}).findings
    support = {r.value: n for r, n in zip(spelled.readings, spelled.support, strict=True)}
    assert sorted(support.values()) == [0, 2]
    assert spelled.told_at(frozenset({"flood/post.txt"})).path == "flood/post.txt"


def test_what_is_wrong_within_one_source_is_not_the_drafts() -> None:
    slip = "\n\nThe Agency was there on Monday, 7 October 2025.\n"
    texts = {**FLOOD, "flood/own.txt": FLOOD["flood/agency.txt"] + slip}
    only = Settings(select=frozenset({"weekday-date"}))
    peers = check(read(texts), settings=only)
    assert [finding.rule for finding in peers.findings] == ["weekday-date"]
    assert check(read(texts), drafts={"flood/post.txt"}, settings=only).findings == ()
    own = check(read(texts), drafts={"flood/own.txt"}, settings=only)
    assert [told.fingerprint for told in own.findings] == [peers.findings[0].fingerprint]


def test_what_no_source_has_is_told_only_of_drafts() -> None:
    only = Settings(select=frozenset({"single-source"}))
    report = check(read(FLOOD), drafts={"flood/agency.txt"}, settings=only)
    assert [finding.message for finding in report.findings] == [
        "No source has the figure 3.2 metres"
    ]
    assert check(read(FLOOD), drafts={"flood/post.txt"}, settings=only).findings == ()


def test_a_second_draft_confirms_nothing() -> None:
    only = Settings(select=frozenset({"single-source"}))
    copy = replace_path(read({"flood/agency.txt": FLOOD["flood/agency.txt"]})[0])
    articles = (*read(FLOOD), copy)
    assert check(articles, drafts={"flood/agency.txt"}, settings=only).findings == ()
    both = check(articles, drafts={"flood/agency.txt", copy.path}, settings=only)
    assert [finding.message for finding in both.findings] == ["No source has the figure 3.2 metres"]


def replace_path(article: Article) -> Article:
    return replace(article, path="flood/copy.txt")


def test_stories_know_their_drafts() -> None:
    report = check(ARTICLES, drafts={"flood/post.txt"})
    assert [sorted(story.drafts) for story in report.stories] == [["flood/post.txt"], [], []]


def test_a_draft_that_was_not_given_is_an_error() -> None:
    with pytest.raises(CheckerError, match=r"^flood/other\.txt: is to be a draft and is none of"):
        check(ARTICLES, drafts={"flood/other.txt"})
