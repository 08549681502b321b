from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.rules.house_style import check
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    HouseStyle,
    Kind,
    Preference,
    Severity,
    Story,
)
from tests.samples import annotated


def style(*preferences: str, accept: tuple[str, ...] = ()) -> HouseStyle:
    """Preferences written as "Kyiv: Kiev, Kieff"."""
    made = []
    for preference in preferences:
        preferred, _, unwanted = preference.partition(": ")
        made.append(Preference(preferred, tuple(unwanted.split(", "))))
    return HouseStyle(tuple(made), names=frozenset(accept))


def found(text: str, wanted: HouseStyle) -> list[tuple[str, str]]:
    """The words that are found, with the unwanted spelling they are told as."""
    told = Story((annotated("a.txt", text),), (0,), style=wanted)
    return sorted(
        (told.words(place), discrepancy.readings[0].value)
        for discrepancy in check(told)
        for place in discrepancy.readings[0].passages
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He left Kiev, KIEV and Kieff.", ["KIEV", "Kieff", "Kiev"]),
        ("(Kiev) 'Kiev' “Kiev” Kiev's Kiev’s Kiev- Kiev/Lviv", ["Kiev"] * 7),
        ("Pre-Kiev days in Kiev.", ["Kiev", "Kiev"]),
        ("kiev kIEV Kievan Kievs XKiev Kiev2 Kiev_", []),
        ("#Kiev @Kiev kiev@example.com www.Kiev.org https://example.org/Kiev", []),
        ("Kyiv KYIV", []),
    ],
)
def test_whole_words_are_found_as_they_are_written(text: str, words: list[str]) -> None:
    assert [here for here, _ in found(text, style("Kyiv: Kiev, Kieff"))] == words


@pytest.mark.parametrize(
    ("preference", "text", "words"),
    [
        ("adviser: advisor", "Advisor ADVISOR advisor AdVisor", ["ADVISOR", "Advisor", "advisor"]),
        ("Nato: NATO", "NATO Nato nato", ["NATO"]),
        ("NATO: Nato", "NATO Nato. Nato", ["Nato", "Nato"]),
        ("iPhone: Iphone, IPhone", "iPhone IPhone Iphone IPHONE", ["IPhone", "Iphone"]),
        ("the Hague: The Hague", "The Hague fell. In The Hague they met.", ["The Hague"]),
        ("The Hague: the Hague", "The Hague fell. In the Hague they met.", ["the Hague"]),
        ("email: e-mail", "An e-mail, an e‑mail. E-mail it.", ["E-mail", "e-mail", "e‑mail"]),
        ("O'Neil: O'Neill", "O’Neill and O'Neill, not O’Neil", ["O'Neill", "O’Neill"]),
        ("percent: %, per cent", "5% or 5 % or 5 per  cent.", ["%", "%", "per  cent"]),
        ("U.S.: US, U.S.A.", "The U.S. and the US, the U.S.A. and us.", ["U.S.A.", "US"]),
        ("Côte d'Ivoire: Ivory Coast", "Ivory Coast’s IVORY COAST", ["IVORY COAST", "Ivory Coast"]),
        ("Strasse: Straße", "Straße STRASSE Strasse", ["Straße"]),
        ("Zürich: Zurich", "Zurich, ZURICH, ZÜRICH", ["ZURICH", "Zurich"]),
    ],
)  # fmt: skip
def test_case_apostrophes_and_signs(preference: str, text: str, words: list[str]) -> None:
    assert [here for here, _ in found(text, style(preference))] == words


def test_the_longest_spelling_that_stands_there_is_meant() -> None:
    wanted = style("Kyiv: Kiev", "Kyiv Oblast: Kiev Oblast", accept=("Kiev Ballet",))
    text = "Kiev Oblast, the Kiev Ballet, the kiev ballet and Kiev."
    assert found(text, wanted) == [("Kiev", "Kiev"), ("Kiev Oblast", "Kiev Oblast")]


def test_a_preferred_name_that_holds_an_unwanted_word_is_right() -> None:
    assert found("Al-Qaida and al-Qaida, but Qaida.", style("al-Qaida: Qaida")) == [
        ("Qaida", "Qaida")
    ]


def test_each_article_and_each_spelling_is_told_by_itself() -> None:
    articles = tuple(annotated(f"{name}.txt", "Kiev and Kieff. Kiev.") for name in "ab")
    told = list(check(Story(articles, (0, 1), style=style("Kyiv: Kiev, Kieff"))))
    assert [(d.readings[0].value, len(d.readings[0].passages)) for d in told] == [
        ("Kiev", 2),
        ("Kieff", 1),
    ] * 2
    assert {d.readings[1].value for d in told} == {"Kyiv"}
    assert all(d.readings[1].passages == () for d in told)
    assert {(d.kind, d.severity) for d in told} == {(Kind.NAME_STYLE, Severity.WARNING)}
    assert told[1].message == "House style is “Kyiv”, not “Kieff”"


@pytest.mark.parametrize(
    ("kind", "is_read"),
    [
        (BlockKind.HEADLINE, True),
        (BlockKind.STANDFIRST, True),
        (BlockKind.CAPTION, True),
        (BlockKind.DATELINE, True),
        (BlockKind.PARAGRAPH, True),
        (BlockKind.BYLINE, False),
        (BlockKind.METADATA, False),
        (BlockKind.FURNITURE, False),
    ],
)
def test_what_the_desk_writes_is_read_and_page_furniture_is_not(
    kind: BlockKind, is_read: bool
) -> None:
    article = AnnotatedArticle(Article("a.txt", "Kiev", (Block(kind, 0, 4),)))
    assert bool(list(check(Story((article,), (0,), style=style("Kyiv: Kiev"))))) is is_read


def test_without_preferences_nothing_is_found() -> None:
    assert found("Kiev", HouseStyle(names=frozenset({"Kiev"}))) == []


@given(st.text("Kiev y'’-\n.", max_size=40))
def test_only_unwanted_words_are_ever_told(text: str) -> None:
    wanted = style("Kyiv: Kiev", "key: ki")
    for words, spelling in found(text, wanted):
        assert words.casefold() == spelling.casefold()


@pytest.mark.parametrize("sign", ["K", " ", "'", "Kiev ", "-", "Ivory "])
def test_a_long_text_takes_no_time(sign: str) -> None:
    wanted = style("Kyiv: Kiev", "Côte d'Ivoire: Ivory Coast", "O'Neil: O'Neill")
    began = time.perf_counter()
    found(sign * 20_000, wanted)
    assert time.perf_counter() - began < 5
