"""What is told where the report takes the side of a draft."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import CheckerError
from checker.policy.decide import decide
from checker.policy.drafts import from_the_side_of, require_drafts
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Kind, Reading, Severity, Story
from tests.samples import annotated, reading, rule, story_of

PATHS = ("a.txt", "b.txt", "c.txt", "draft.txt")
TEXT = "It says 24 and 22 and 23."
#: The first two articles are one source.
TOLD = story_of([annotated(path, TEXT) for path in PATHS], sources=(0, 0, 1, 2))


def finding(*sides: str) -> Finding:
    """One finding: who says 24, who 22 and so on, by the first letters of the articles."""
    return decided(found(*sides))[0]


def found(*sides: str) -> Discrepancy:
    values = ("24", "22", "23")
    readings = tuple(
        reading(TOLD, value, *(path for path in PATHS if path[0] in side.split()))
        for value, side in zip(values, sides, strict=False)
    )
    return Discrepancy(Kind.NUMBER, Severity.WARNING, "They differ.", readings, 0.9)


def decided(*discrepancies: Discrepancy) -> tuple[Finding, ...]:
    return decide([(rule("number-conflict"), TOLD, discrepancies)], Settings())


def kept(findings: tuple[Finding, ...], *drafts: str) -> tuple[Finding, ...]:
    return from_the_side_of(frozenset(drafts), findings, [TOLD])


@pytest.mark.parametrize(
    ("sides", "is_told"),
    [
        (("d", "a"), True),  # the draft says otherwise than a source
        (("d", "d"), True),  # the draft says otherwise than itself
        (("a d", "c"), True),  # the draft says what one of two sources says
        (("a", "c", "d"), True),
        (("a", "c"), False),  # sources differ on what the draft leaves out
        (("a", "a"), False),  # a source differs from itself
    ],
)
def test_a_finding_is_told_where_the_draft_takes_part(
    sides: tuple[str, ...], is_told: bool
) -> None:
    assert bool(kept((finding(*sides),), "draft.txt")) is is_told


def test_several_drafts_are_each_told_of_theirs() -> None:
    findings = decided(found("a", "c"), replace(found("b", "d"), kind=Kind.NAME))
    assert len(findings) == 2
    assert [told.kind for told in kept(findings, "draft.txt")] == [Kind.NAME]
    assert [told.kind for told in kept(findings, "c.txt")] == [Kind.NUMBER]
    assert len(kept(findings, "c.txt", "draft.txt")) == 2


def test_without_a_draft_all_is_told_as_it_is() -> None:
    findings = decided(found("a", "c"))
    assert kept(findings) == findings


@pytest.mark.parametrize(
    ("sides", "drafts", "support"),
    [
        (("d", "a"), "draft.txt", {"24": 0, "22": 1}),
        (("a d", "c"), "draft.txt", {"24": 1, "22": 1}),
        (("a b d", "c"), "draft.txt", {"24": 1, "22": 1}),  # a and b are one source
        (("a d", "c"), "draft.txt a.txt", {"24": 0, "22": 1}),
        (("a d", "c"), "b.txt draft.txt", {"24": 1, "22": 1}),
    ],
)
def test_no_draft_counts_as_a_source_of_its_own_words(
    sides: tuple[str, ...], drafts: str, support: dict[str, int]
) -> None:
    (told,) = kept((finding(*sides),), *drafts.split())
    assert {r.value: n for r, n in zip(told.readings, told.support, strict=True)} == support


def test_a_source_that_the_draft_copies_still_counts() -> None:
    told = story_of([annotated("a.txt", TEXT), annotated("draft.txt", TEXT)], sources=(0, 0))
    both = (reading(told, "24"), reading(told, "22", "a.txt"))
    copied = Discrepancy(Kind.NUMBER, Severity.WARNING, "They differ.", both, 0.9)
    findings = decide([(rule("number-conflict"), told, (copied,))], Settings())
    (kept_one,) = from_the_side_of({"draft.txt"}, findings, [told])
    assert kept_one.support == (1, 1)


def test_a_reading_that_stands_nowhere_has_no_support() -> None:
    (told,) = decided(found("d", "a"))
    styled = replace(told, readings=(*told.readings, Reading("25", ())), support=(1, 1, 0))
    (kept_one,) = kept((styled,), "draft.txt")
    assert kept_one.support[-1] == 0


def test_a_draft_that_was_not_read_is_an_error() -> None:
    articles = [one.article for one in TOLD.articles]
    require_drafts({"draft.txt", "a.txt"}, articles)
    with pytest.raises(CheckerError, match=r"^/in/draft\.txt: is to be a draft and is none of"):
        require_drafts({"/in/draft.txt", "a.txt"}, articles)


SIDES = st.lists(st.sets(st.sampled_from("abcd"), min_size=1).map(" ".join), min_size=2, max_size=3)
DRAFTS = st.sets(st.sampled_from(PATHS), min_size=1).map(frozenset)


def takes_part(told: Finding, drafts: Set[str]) -> bool:
    return any(place.path in drafts for side in told.readings for place in side.passages)


@given(st.lists(SIDES, max_size=5), DRAFTS)
def test_a_draft_is_told_the_findings_it_takes_part_in_and_no_other(
    several: list[list[str]], drafts: frozenset[str]
) -> None:
    """Neither their names nor their order nor anything but the support changes."""
    kinds = list(Kind)
    all_told = decided(
        *(replace(found(*sides), kind=kinds[at]) for at, sides in enumerate(several))
    )
    told = kept(all_told, *drafts)
    assert [replace(one, support=()) for one in told] == [
        replace(one, support=()) for one in all_told if takes_part(one, drafts)
    ]
    for one in told:
        for side, support in zip(one.readings, one.support, strict=True):
            sources = [p for p in side.passages if p.path not in drafts]
            assert support == TOLD.support(tuple(sources))


@given(st.lists(SIDES, max_size=5), DRAFTS, DRAFTS)
def test_two_drafts_are_told_what_each_is_told(
    several: list[list[str]], one: frozenset[str], other: frozenset[str]
) -> None:
    kinds = list(Kind)
    all_told = decided(
        *(replace(found(*sides), kind=kinds[at]) for at, sides in enumerate(several))
    )
    both = {told.fingerprint for told in kept(all_told, *one, *other)}
    assert both == {told.fingerprint for draft in (one, other) for told in kept(all_told, *draft)}


def test_the_story_of_a_finding_is_found_among_several() -> None:
    elsewhere: Story = story_of([annotated("x.txt", TEXT)])
    (told,) = from_the_side_of({"draft.txt"}, decided(found("d", "a")), [elsewhere, TOLD])
    assert sorted(told.support) == [0, 1]


def test_what_no_source_has_comes_last_of_its_severity_and_in_the_order_of_the_draft() -> None:
    texts = {"a.txt": "It rained. A dam broke.", "draft.txt": "It cost 7 euros. It took 9 days."}
    told = story_of([annotated(path, text) for path, text in texts.items()])

    def alone(words: str, nearest: str) -> Discrepancy:
        sides = reading(told, words, "draft.txt"), reading(told, nearest, "a.txt")
        return Discrepancy(Kind.NUMBER, Severity.INFO, f"No source has {words}", sides, 0.6)

    differing = replace(alone("It took", "A dam"), kind=Kind.NAME_STYLE, confidence=0.5)
    single = alone("9 days", "It rained"), alone("7 euros", "A dam broke")
    findings = decide(
        [(rule("single-source"), told, single), (rule("name-style"), told, (differing,))],
        Settings(),
    )
    messages = [f.message for f in from_the_side_of({"draft.txt"}, findings, [told])]
    assert messages == ["No source has It took", "No source has 7 euros", "No source has 9 days"]
