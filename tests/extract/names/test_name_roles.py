from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.roles import Description, describe
from checker.lexicon.roles import RELATIONS, ROLE_NOUNS, TRADES
from tests.named_story import names_in


def said_of(text: str, name: str = "Jane Doe") -> Description:
    start = text.index(name)
    return describe(text, start, start + len(name))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Jane Doe, a spokeswoman for the ministry, said no.", "a spokeswoman for the ministry"),
        ("So said Jane Doe, president of the U.S. Tin Board.", "president of the U.S. Tin Board"),
        ("Jane Doe, aide to Speaker Bob A. Hale, left.", "aide to Speaker Bob A. Hale"),
        ("Jane Doe, Norland's deputy minister, left.", "Norland's deputy minister"),
        ("Jane Doe, founder and managing director, left.", "founder and managing director"),
        ("Jane Doe — the company's owner — left.", "the company's owner"),
        ("Jane Doe, Democrat of Ohio, left.", "Democrat of Ohio"),
        ("Jane Doe, an ex-wife of his, left.", "an ex-wife of his"),
        ("Jane Doe, a judge who left, spoke.", "a judge"),
        ("Jane Doe, Bob Hale's mother, spoke.", "Bob Hale's mother"),
        ("Then her sister, Jane Doe, spoke.", "her sister"),
        ("Then his wife Jane Doe spoke.", "his wife"),
        ("Then the board's chairwoman, Jane Doe, spoke.", "the board's chairwoman"),
        ("It was told by the town's clerk, Jane Doe.", "the town's clerk"),
    ],
)
def test_roles_are_read_beside_a_name(text: str, role: str) -> None:
    assert said_of(text).role == role


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe left.",
        "Jane Doe, who left, spoke.",
        "Jane Doe, on the other hand, spoke.",
        "Jane Doe, of Boston, spoke.",
        "Jane Doe, as ever, spoke.",
        "Jane Doe, Bob Hale and the president spoke.",
        "Jane Doe, the mayor and Bob Hale spoke.",
        "Jane Doe, mayor Bob Hale said.",
        "When he met the mayor, Jane Doe left.",
        "They met Jane Doe, and a spokesman came.",
        "Jane Doe, after the judge spoke, left.",
        "Jane Doe\n\nA judge spoke.",
        "The mayor Jane Doe spoke.",
        "Then, Jane Doe spoke.",
    ],
)
def test_no_role_is_made_up(text: str) -> None:
    assert said_of(text).role is None


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Sen. Jane Doe (D-Ohio) spoke.", "D-Ohio"),
        ("Sen. Jane Doe, R-Ariz., spoke.", "R-Ariz."),
        ("Sen. Jane Doe (R., Ariz.) spoke.", "R-Ariz."),
        ("Rep. Jane Doe, D-N.Y., spoke.", "D-N.Y."),
        ("So said Sen. Jane Doe, D-Texas.", "D-Texas"),
        ("Sen. Jane Doe (D) spoke.", "D"),
        ("Sen. Jane Doe [R-Idaho] spoke.", "R-Idaho"),
        ("Jane Doe, 60, R-Ohio, spoke.", "R-Ohio"),
        ("Jane Doe, D, spoke.", None),
        ("Jane Doe (Dean) spoke.", None),
        ("Jane Doe (D-Ohio spoke.", None),
        ("Jane Doe, Rhode Island, spoke.", None),
    ],
)
def test_party_and_home(text: str, affiliation: str | None) -> None:
    assert said_of(text).affiliation == affiliation


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Jane Doe, 34, left.", 34),
        ("Jane Doe (34) left.", 34),
        ("Jane Doe, aged 8, left.", 8),
        ("So did Jane Doe, 34.", 34),
        ("Jane Doe, 34 percent of it, left.", None),
        ("Jane Doe, 340, left.", None),
        ("Jane Doe, 3,400 votes, left.", None),
        ("Jane Doe 34 left.", None),
    ],
)
def test_ages(text: str, age: int | None) -> None:
    assert said_of(text).age == age


def test_all_at_once() -> None:
    assert said_of("Jane Doe, 60, a farmer from Ohio, left.") == Description(
        "a farmer from Ohio", None, 60
    )
    assert said_of("Jane Doe (D-Ohio), a former judge, left.") == Description(
        "a former judge", "D-Ohio", None
    )


def test_people_of_an_article_carry_what_is_said_of_them() -> None:
    names = names_in("Sen. Karen Holt (D-Ohio) met Simon Hale, 34, a teacher at the school.")
    holt, hale = (name for name in names if name.person)
    assert (holt.title, holt.affiliation, holt.role, holt.age) == ("Sen.", "D-Ohio", None, None)
    assert (hale.title, hale.affiliation, hale.age) == (None, None, 34)
    assert hale.role == "a teacher at the school"


@given(st.text("Ja D,.()'’-34\nthe", max_size=80), st.text("Da, (3)R-Oh.\n'mayor", max_size=80))
def test_any_neighbours_are_read(before: str, after: str) -> None:
    said = describe(f"{before}Doe{after}", len(before), len(before) + 3)
    assert said.age is None or 0 <= said.age < 120
    assert said.role is None or said.role.strip() == said.role


@pytest.mark.parametrize("unit", ["1", " ", '"', "A", "A.", "a ", "a-", "a's ", ", ", "(R-", "("])
def test_long_neighbours_are_read_in_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    began = time.process_time()
    describe(f"{text}Doe, {text}", len(text), len(text) + 3)
    describe(f"{text}Doe{text}", len(text), len(text) + 3)
    assert time.process_time() - began < 1


def test_role_nouns_are_single_folded_words() -> None:
    assert all(word == word.casefold() and " " not in word for word in ROLE_NOUNS)
    assert not RELATIONS & TRADES
