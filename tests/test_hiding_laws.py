"""What holds of hiding on real runs: fingerprints, comments and baselines outlive edits."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.pipeline import check
from checker.policy.baseline import baseline_of, gone, without_known
from checker.types import Report
from tests.events import EVENTS, FLOOD, STRIKE, read
from tests.test_pipeline_laws import ALL, PILES, laws, named

ABOVE = "Readers may write to the newsroom about this text."
BELOW = "Nothing more was known in the evening."
COMMENT = "<!-- checker: ignore {} -->"


def report_on(texts: Mapping[str, str]) -> Report:
    return check(read(texts), settings=ALL)


def fingerprints(report: Report) -> set[str]:
    return {finding.fingerprint for finding in report.findings}


def edited(text: str) -> str:
    """The text with a paragraph more after its first one, and one at the end."""
    head, _, body = text.partition("\n\n")
    return f"{head}\n\n{ABOVE}\n\n{body.rstrip()}\n\n{BELOW}\n"


def renamed(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts in another folder, and in the opposite order."""
    last = len(texts)
    return {f"archive/{last - at}.txt": text for at, text in enumerate(texts.values())}


@laws
@given(PILES)
def test_fingerprints_outlive_moved_files_in_another_order(texts: list[str]) -> None:
    pile = named(texts)
    assert fingerprints(report_on(renamed(pile))) == fingerprints(report_on(pile))


@laws
@given(PILES, st.data())
def test_fingerprints_outlive_an_article_that_says_the_same(
    texts: list[str], data: st.DataObject
) -> None:
    pile = named(texts)
    copied = data.draw(st.sampled_from(sorted(pile)))
    name = data.draw(st.sampled_from(["0-copy.txt", "zz-copy.txt"]))
    assert fingerprints(report_on({**pile, name: pile[copied]})) == fingerprints(report_on(pile))


@pytest.mark.parametrize("name", EVENTS)
def test_fingerprints_outlive_paragraphs_elsewhere(name: str) -> None:
    texts = EVENTS[name]
    after = report_on({path: edited(text) for path, text in texts.items()})
    assert fingerprints(after) == fingerprints(report_on(texts))


@laws
@given(PILES)
def test_a_baseline_knows_all_of_it_when_files_have_moved(texts: list[str]) -> None:
    pile = named(texts)
    known = baseline_of(report_on(pile))
    compared = without_known(report_on(renamed(pile)), known)
    assert compared.report.findings == ()
    assert gone(compared, known) == 0


def test_a_changed_word_makes_one_finding_another() -> None:
    before = fingerprints(report_on(FLOOD))
    text = FLOOD["flood/post.txt"].replace("Branvik", "Brandwik")
    after = fingerprints(report_on({**FLOOD, "flood/post.txt": text}))
    assert len(before) == len(after) == len(before & after) + 1


#: A reason with all that rules look for.
LOUD = (
    '<!-- checker: ignore acronym: “open "24 people (FBI) http://x..y 555-1234 Ilsa Branvick said '
    "on 3 May 2025, 30 February, 12 reasons: first -->"
)


@pytest.mark.parametrize("name", EVENTS)
def test_what_a_comment_says_is_no_claim_of_the_article(name: str) -> None:
    texts = EVENTS[name]
    loud = {path: text.replace("\n\n", f"\n\n{LOUD}\n", 1) for path, text in texts.items()}
    assert fingerprints(report_on(loud)) == fingerprints(report_on(texts))


ODD = {"name-spelling": ("flood/post.txt", "The dam"), "quote-wording": ("flood/herald.txt", '"We')}


@pytest.mark.parametrize("rule", ODD)
def test_one_comment_hides_one_finding_and_changes_no_other(rule: str) -> None:
    path, words = ODD[rule]
    commented = FLOOD[path].replace(words, f"{COMMENT.format(rule)}\n{words}")
    before, after = report_on(FLOOD), report_on({**FLOOD, path: commented})
    hidden = {f.fingerprint for f in before.findings if f.rule == rule}
    assert len(hidden) == 1
    assert fingerprints(after) == fingerprints(before) - hidden
    assert (after.suppressed, after.notices) == (1, ())


def test_a_comment_that_is_no_longer_needed_is_told() -> None:
    mended = FLOOD["flood/post.txt"].replace("Branvik", "Brandvik")
    commented = mended.replace("The dam", f"{COMMENT.format('name-spelling')}\nThe dam")
    report = report_on({**FLOOD, "flood/post.txt": commented})
    assert [notice.name for notice in report.notices] == ["unused-suppression"]
    (notice,) = report.notices
    assert notice.passage is not None
    assert commented[notice.passage.start : notice.passage.end].startswith("<!--")


def test_a_comment_for_the_whole_article_hides_what_it_takes_part_in_alone() -> None:
    whole = "<!-- checker: ignore-file name-spelling, quote-wording -->\n"
    texts = {**FLOOD, **STRIKE}
    path = "strike/times.txt"
    report = report_on({**texts, path: whole + texts[path]})
    assert {f.readings[0].passages[0].path.split("/")[0] for f in report.findings} == {"flood"}
    assert report.suppressed == 2
