"""Who is meant by "the minister"."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.story.entities.test_referents import referents

NAMED = "Deputy Foreign Minister Sergei Ryabkov spoke on Monday."


def described(*texts: str) -> dict[str, list[str]]:
    """The descriptions of each person by name."""
    return {
        referent.name: [told.mention.text for told in referent.descriptions]
        for referent in referents(*texts)
        if referent.descriptions
    }


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ((f"{NAMED} The deputy minister gave no reason.",), "deputy minister"),
        ((f"{NAMED} The talks failed, the minister said.",), "minister"),
        # What he is may be said in another article.
        ((NAMED, "Sergei Ryabkov spoke. The minister gave no reason."), "minister"),
    ],
)
def test_an_office_stands_for_the_one_who_has_it(texts: tuple[str, ...], words: str) -> None:
    assert described(*texts) == {"Sergei Ryabkov": [words]}


@pytest.mark.parametrize(
    "texts",
    [
        # Nobody was named before, or not in this article.
        (f"The minister gave no reason. {NAMED}",),
        (NAMED, "The minister gave no reason."),
        # Two have the office, or another one is meant.
        (f"{NAMED} Interior Minister Ivan Petrov left. The minister gave no reason.",),
        (f"{NAMED} The defense minister gave no reason.",),
        (f"{NAMED} The minister of finance gave no reason.",),
        (f"{NAMED} A minister gave no reason.",),
        (f"{NAMED} The ministers gave no reason.",),
        # The name stands beside it.
        (f"{NAMED} They met the minister, Ivan Petrov, on Monday.",),
        (f"{NAMED} The table gave way.",),
        # "The deputy" of a minister is another's office.
        (f"{NAMED} The deputy gave no reason.",),
    ],
)
def test_nobody_is_meant_for_certain(texts: tuple[str, ...]) -> None:
    assert "Sergei Ryabkov" not in described(*texts)


def test_a_description_is_no_mention_of_the_name() -> None:
    (person,) = (
        referent
        for referent in referents(f"{NAMED} The deputy minister gave no reason.")
        if referent.descriptions
    )
    assert {mention.name.text for mention in person.mentions} == {"Sergei Ryabkov"}
    (told,) = person.descriptions
    assert told.passage.path == "a.txt"
    assert told.passage.end - told.passage.start == len("deputy minister")


SENTENCES = st.lists(
    st.sampled_from(
        [NAMED, "The minister gave no reason.", "Interior Minister Ivan Petrov left Moscow."]
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=20, deadline=None)
@given(SENTENCES)
def test_a_copy_of_an_article_describes_nobody_else(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert described(text).keys() == described(text, text).keys()
