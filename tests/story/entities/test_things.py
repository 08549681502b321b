from __future__ import annotations

import pytest

from checker.story.entities.forms import Form, gather_forms
from checker.story.entities.things import find_things, is_outweighed
from checker.types import EntityMention
from tests.named_story import named_story


def grouped(*texts: str) -> set[frozenset[str]]:
    story = named_story(*texts)
    mentions = [
        EntityMention(article.path, name) for article in story.articles for name in article.names
    ]
    return {frozenset(form.text for form in forms) for forms in find_things(mentions)}


@pytest.mark.parametrize(
    ("texts", "together"),
    [
        (("They left Kiev.", "They left Kyiv."), {"Kiev", "Kyiv"}),
        (("They left Moskva.", "They left Moscow."), {"Moskva", "Moscow"}),
        (
            ("They left Evansville. Evansville won.", "They left Evanville."),
            {"Evansville", "Evanville"},
        ),
        (("The SAP Arena was full.", "The SAP-Arena was full."), {"SAP Arena"}),
        (
            ("He asked the Federal Election Commission.", "The Federal Elections Commission met."),
            {"Federal Election Commission", "Federal Elections Commission"},
        ),
        (
            ("They trained on Parris Island.", "They trained on Paris Island."),
            {"Parris Island", "Paris Island"},
        ),
        (
            ("The Hillside Treatment Center opened.", "The Hillside Treatment Centre opened."),
            {"Hillside Treatment Center", "Hillside Treatment Centre"},
        ),
    ],
)
def test_spellings_of_one_name_are_joined(texts: tuple[str, ...], together: set[str]) -> None:
    assert any(together <= one for one in grouped(*texts))


@pytest.mark.parametrize(
    ("texts", "left", "right"),
    [
        (("They love Iran. They left Iran.", "They love Iraq."), "Iran", "Iraq"),
        (("They love Austria. They left Austria.", "They love Australia."), "Austria", "Australia"),
        (("They saw Americans. Americans left.", "They saw an American."), "Americans", "American"),
        (
            ("He won an Academy Award.", "The Academy Awards began."),
            "Academy Award",
            "Academy Awards",
        ),
        (("The North Hall burned.", "The South Hall burned."), "North Hall", "South Hall"),
        (
            ("They wanted Medicare. They got Medicare.", "They wanted Medicaid."),
            "Medicare",
            "Medicaid",
        ),
    ],
)
def test_different_things_stay_apart(texts: tuple[str, ...], left: str, right: str) -> None:
    assert not any({left, right} <= one for one in grouped(*texts))


def form(*paths: str) -> Form:
    story = named_story("They met Karen Holt.")
    mention = story.articles[0].names[0]
    return Form(("holt",), tuple(EntityMention(path, mention) for path in paths))


@pytest.mark.parametrize(
    ("odd", "main", "outweighed"),
    [
        (("a",), ("a", "b"), True),
        (("a",), ("b", "b"), True),
        (("a", "a"), ("b", "b", "b", "b"), True),
        (("a",), ("b",), False),
        (("a", "a"), ("b", "b", "b"), False),
        (("a", "b"), ("c", "c", "c", "c"), False),
    ],
)
def test_an_odd_spelling_is_rare_beside_the_usual_one(
    odd: tuple[str, ...], main: tuple[str, ...], outweighed: bool
) -> None:
    assert is_outweighed(form(*odd), form(*main)) is outweighed


def test_forms_are_gathered_without_case_and_titles() -> None:
    story = named_story("They met Mr. Holt. They saw HOLT, and Holt left.")
    mentions = [EntityMention("a.txt", name) for name in story.articles[0].names]
    assert {found.parts for found in gather_forms(mentions)} == {("holt",)}
