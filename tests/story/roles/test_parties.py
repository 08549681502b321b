"""Party and home beside a name."""

from __future__ import annotations

import pytest

from checker.lexicon.us_states import us_state, us_states
from checker.story.roles.parties import affiliations
from checker.types import AnnotatedArticle, Article, EntityMention, NameKind, NameMention

_NAME = "Jane Doe"


def _read(text: str) -> list[tuple[str, str]]:
    start = text.index(_NAME)
    mention = NameMention(start, start + len(_NAME), _NAME, NameKind.PERSON)
    annotated = AnnotatedArticle(Article("a.txt", text, ()))
    found = affiliations(annotated, EntityMention("a.txt", mention))
    return [(party.value, home.value) for party, home in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rep. Jane Doe (R-Iowa) spoke.", ("Republican", "Iowa")),
        ("Rep. Jane Doe, D-N.Y., spoke.", ("Democrat", "New York")),
        ("Rep. Jane Doe (D-W. Va.) spoke.", ("Democrat", "West Virginia")),
        ("Rep. Jane Doe (R) spoke.", ("Republican", "")),
        ("Rep. Jane Doe (R-Lubbock) spoke.", ("Republican", "")),
        ("Rep. Jane Doe (I-Vt.) spoke.", ("independent", "Vermont")),
        ("Senator Jane Doe, Democrat of New Jersey, spoke.", ("Democrat", "New Jersey")),
        ("Senator Jane Doe, a Republican from Ohio, spoke.", ("Republican", "Ohio")),
        ("Jane Doe, a Democrat, spoke.", ("Democrat", "")),
        ("Iowa Democratic Rep. Jane Doe spoke.", ("Democrat", "")),
        ("GOP Sen. Jane Doe spoke.", ("Republican", "")),
        ("It was Jane Doe, D-Wash.\nThe vote came later.", ("Democrat", "Washington")),
    ],
)
def test_party_and_home_are_read(text: str, told: tuple[str, str]) -> None:
    assert _read(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe spoke.",
        "Jane Doe, Republicans say, spoke.",
        "The Republican challenger of Jane Doe spoke.",
        "a Republican Jane Doe knew",
        "former Republican Sen. Jane Doe spoke.",
        "Jane Doe (Ret.) spoke.",
        "Jane Doe, I think, spoke.",
    ],
)
def test_what_is_no_party_is_left_alone(text: str) -> None:
    assert _read(text) == []


def test_every_state_is_known_by_name_and_letters() -> None:
    assert len(set(us_states().values())) == 50
    assert us_state("Wis.") == us_state("Wisc.") == us_state("WI") == "Wisconsin"
    assert us_state("Phoenix") is None
