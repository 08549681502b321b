from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.rules.acronym import check
from checker.rules.expansions import expansions_of, spelled_from
from checker.types import AnnotatedArticle, Article, Story


def article(text: str, path: str = "a.txt") -> AnnotatedArticle:
    """An article of which nothing but the text is read."""
    return AnnotatedArticle(Article(path, text, ()))


@pytest.mark.parametrize(
    ("name", "letters", "first"),
    [
        ("World Health Organization", "WHO", 0),
        ("the World Health Organization", "WHO", 1),
        ("World Health Organization", "WTO", None),
        ("Department of Defense", "DoD", 0),
        ("Department of Justice", "DOJ", 0),
        ("Department of Justice", "DJ", 0),
        ("Anti-Defamation League", "ADL", 0),
        ("Trans-Pacific Partnership", "TPP", 0),
        ("Old Trans-Pacific Partnership", "TP", 1),
        ("Bridge", "BR", None),
        ("", "A", None),
    ],
)
def test_letters_are_those_of_the_last_words(name: str, letters: str, first: int | None) -> None:
    assert spelled_from(name.split(), letters) == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The World Health Organization (WHO) said", [("World Health Organization", "WHO", True)]),
        (
            "The World Health Organization (WTO) said",
            [("The World Health Organization", "WTO", False)],
        ),
        ("by the Bridge Builders Union\n(BBU)", [("Bridge Builders Union", "BBU", True)]),
        ("the Bridge Builders Unions (BBUs)", [("Bridge Builders Unions", "BBU", True)]),
        ("Jane Doe (R-Ohio) and Mr. Roe (45) and (AP)", []),
        ("the bridge (BBU) of the town", []),
    ],
)
def test_names_with_their_letters(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = list(expansions_of(article(text)))
    assert [(" ".join(one.words), one.letters, one.fits) for one in found] == expected
    for one in found:
        assert text[one.bracket.start : one.bracket.end] == one.letters
        assert " ".join(text[one.name.start : one.name.end].split()) == " ".join(one.words)


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (["The Old Bridge Union (OBU) met.", "The Old Boat Union (OBU) met."], 1),
        (["The Old Bridge Union (OBU) met.", "The Old Bridges Union (OBU) met."], 0),
        (["The Old Bridge Union (OBU) met.", "The Old Birdge Union (OBU) met."], 0),
        (["The Union of Old Bridges (UOB) met.", "The Union for Old Bridges (UOB) met."], 0),
        (["The Old Bridge Union (OCU) met. The OBU ended."], 1),
        (["The Old Bridge Union (OCU) met.", "The OBU ended."], 1),
        (["The Old Bridge Union (OCU) met. The OBU and the OCU ended."], 0),
        (["The Old Bridge Union (OCU) met. The CBA ended."], 0),
        (["The Old Bridge Union (OBU) met. The OCU ended."], 0),
        (["The Bridge Union (BA) met. The BU ended."], 0),
    ],
)
def test_acronyms_of_two_names(texts: list[str], count: int) -> None:
    articles = tuple(article(text, f"{at}.txt") for at, text in enumerate(texts))
    assert len(list(check(Story(articles, tuple(range(len(articles))))))) == count


@given(st.lists(st.sampled_from(["Bridge", "Union", "of", "Old", "the", "Trans-Sea"]), min_size=1))
def test_initials_of_the_great_words_always_fit(words: list[str]) -> None:
    letters = "".join(word[0] for word in words if word[0].isupper())
    assert not letters or spelled_from(words, letters) is not None
