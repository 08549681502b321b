"""Which findings comments and fingerprints hide, on findings made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from checker.policy.drafts import from_the_side_of
from checker.policy.suppression import suppress
from checker.settings import Settings, SuppressedFinding
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    Reading,
    Report,
    Severity,
    Span,
    Suppression,
)
from tests.samples import annotated, discrepancy, places, report, story_of

#: Paragraphs of three articles; the second line of b.txt says what the first of a.txt does.
TEXTS = {
    "a.txt": "It killed 24 people.\nThen 22 people left.",
    "b.txt": "It killed 22 people.\nNo, 24 people died.\nAgain 22 people.",
    "c.txt": "It killed 22 people.",
}
RULE = "number-conflict"
WHOLE = -1


def commented(*marked: tuple[str, int], rules: Sequence[str] = (RULE,)) -> list[AnnotatedArticle]:
    """The articles with a comment for each of the named lines, counted from 0."""
    articles = []
    for path, text in TEXTS.items():
        plain = annotated(path, text)
        spans = [
            Span(0, len(text)) if line == WHOLE else plain.article.blocks[line].span
            for name, line in marked
            if name == path
        ]
        comments = tuple(Suppression(Span(0, 1), span, "ignore", tuple(rules)) for span in spans)
        articles.append(replace(plain, article=replace(plain.article, suppressions=comments)))
    return articles


def found(articles: list[AnnotatedArticle], *more: Reading, paths: Sequence[str] = ()) -> Report:
    """A report on 24 people against 22 people, in all articles or the named ones."""
    told = story_of(articles)
    readings = tuple(
        Reading(words, places(told, words, *(paths or TEXTS)))
        for words in ("24 people", "22 people")
    )
    message = "The articles say 24 people or 22 people."
    numbers = Discrepancy(Kind.NUMBER, Severity.WARNING, message, (*more, *readings), 0.9)
    return report([told], (RULE, numbers))


def hidden(before: Report, drafts: Sequence[str] = (), **chosen: object) -> bool:
    """Whether the one finding goes; it stays whole where it stays."""
    settings = Settings(**chosen)  # type: ignore[arg-type]  # any choice may be given
    side = frozenset(drafts)
    shown = from_the_side_of(side, before.findings, before.stories)
    after = suppress(replace(before, findings=shown, drafts=side), before.findings, settings)
    assert after.findings in (shown, ())
    assert after.suppressed == len(shown) - len(after.findings)
    assert len(after.findings) + len(after.untold) == len(before.findings)
    return after.findings != shown


BOTH_24 = [("a.txt", 0), ("b.txt", 1)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param([], False, id="no comment"),
        pytest.param([("a.txt", 0)], False, id="one of two places of a reading"),
        pytest.param(BOTH_24, True, id="every place of a reading"),
        pytest.param([("a.txt", WHOLE)], False, id="an article, while another has both readings"),
        pytest.param([("a.txt", WHOLE), ("b.txt", WHOLE)], True, id="one reading left"),
        pytest.param([("c.txt", WHOLE)], False, id="a place of the other reading"),
        pytest.param([(path, WHOLE) for path in TEXTS], True, id="everything"),
    ],
)
def test_a_finding_goes_when_only_one_reading_has_a_place_left(
    marked: list[tuple[str, int]], expected: bool
) -> None:
    assert hidden(found(commented(*marked))) is expected


def test_one_comment_hides_what_stands_in_one_paragraph() -> None:
    """Both readings of a wrong sum stand in one sentence."""
    article = annotated("a.txt", "It killed 24 people, 22 people said.\nMore.")
    comment = Suppression(Span(0, 1), article.article.blocks[0].span, "ignore", (RULE,))
    marked = replace(article, article=replace(article.article, suppressions=(comment,)))
    told = story_of([marked])
    assert hidden(report([told], (RULE, discrepancy(told, "24 people", "22 people"))))


@pytest.mark.parametrize("rules", [["name-spelling"], ["date-conflict", "age-conflict"], []])
def test_a_comment_hides_nothing_of_another_rule(rules: list[str]) -> None:
    assert not hidden(found(commented(*BOTH_24, rules=rules)))


def test_a_comment_may_name_several_rules() -> None:
    assert hidden(found(commented(*BOTH_24, rules=["name-spelling", RULE])))


def test_an_order_that_is_none_hides_nothing() -> None:
    articles = commented(*BOTH_24)
    misspelled = [
        replace(
            one,
            article=replace(
                one.article,
                suppressions=tuple(replace(s, order="ignor") for s in one.article.suppressions),
            ),
        )
        for one in articles
    ]
    assert not hidden(found(misspelled))


HOUSE = Reading("two dozen people", ())


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(BOTH_24, False, id="the desk's style against the other spelling"),
        pytest.param([(path, WHOLE) for path in TEXTS], True, id="the desk's style alone"),
    ],
)
def test_a_reading_that_stands_nowhere_keeps_counting(
    marked: list[tuple[str, int]], expected: bool
) -> None:
    assert hidden(found(commented(*marked), HOUSE)) is expected


@pytest.mark.parametrize(
    ("marked", "drafts", "expected"),
    [
        pytest.param([("a.txt", WHOLE)], ["a.txt"], True, id="all that the draft says"),
        pytest.param([("a.txt", 0)], ["a.txt"], False, id="one of two things the draft says"),
        pytest.param([("c.txt", WHOLE)], ["a.txt"], False, id="what one source of two says"),
        pytest.param(BOTH_24, ["c.txt"], True, id="all that disagrees with the draft"),
        pytest.param([("b.txt", WHOLE)], ["b.txt", "c.txt"], False, id="one draft of two"),
    ],
)
def test_a_finding_goes_when_no_draft_takes_part_any_more(
    marked: list[tuple[str, int]], drafts: list[str], expected: bool
) -> None:
    assert hidden(found(commented(*marked)), drafts) is expected


def test_a_finding_of_one_reading_goes_with_its_last_place() -> None:
    lone = [Reading("24 people", places(story_of(commented()), "24 people"))]
    for marked, expected in (([("a.txt", 0)], False), (BOTH_24, True)):
        articles = commented(*marked)
        told = story_of(articles)
        one = Discrepancy(Kind.NUMBER, Severity.INFO, "One has it.", tuple(lone), 0.9)
        assert hidden(report([told], (RULE, one))) is expected


@pytest.mark.parametrize(
    ("cut", "expected"), [(16, True), (8, True), (7, False), (0, False)], ids=str
)
def test_a_fingerprint_of_the_configuration_hides_its_finding(cut: int, expected: bool) -> None:
    before = found(commented())
    name = before.findings[0].fingerprint[:cut].upper()
    suppressed = (SuppressedFinding(f" {name} ", "agreed"), SuppressedFinding("0123456789abcdef"))
    assert hidden(before, suppress=suppressed) is expected


def test_what_hides_a_finding_is_counted_apart() -> None:
    articles = commented(*BOTH_24)
    told = story_of(articles)
    numbers = discrepancy(told, "24 people", "22 people")
    verbs = discrepancy(told, "killed", "died")
    before = report([told], (RULE, numbers), ("contradiction", verbs))
    other = next(f for f in before.findings if f.rule == "contradiction")
    chosen = Settings(suppress=(SuppressedFinding(other.fingerprint),))
    after = suppress(before, before.findings, chosen)
    assert (after.findings, after.suppressed, after.listed, after.known) == ((), 2, 1, 0)
    assert after.notices == ()
