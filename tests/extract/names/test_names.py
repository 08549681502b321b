from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.find import find_names
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.types import Article, Block, BlockKind, NameKind, Sentence
from tests.named_story import names_in

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agent thanked Mark Roesler warmly.", ["Mark Roesler"]),
        ("Police met Ludwig van Beethoven there.", ["Ludwig van Beethoven"]),
        ("We saw Ban Ki-moon there.", ["Ban Ki-moon"]),
        ("They heard Shaquille O’Neal sing.", ["Shaquille O’Neal"]),
        ("We met Hans-Peter Friedrich there.", ["Hans-Peter Friedrich"]),
        ("He met Martin Luther King Jr. again.", ["Martin Luther King Jr."]),
        ("They met Ursula von der Leyen there.", ["Ursula von der Leyen"]),
        ("They met Maria de la Cruz there.", ["Maria de la Cruz"]),
        ("They met Valery Giscard d'Estaing there.", ["Valery Giscard d'Estaing"]),
        ("Then US talks with the U.N. began.", ["US", "U.N."]),
        ("The deputy went to China of all places.", ["China"]),
        ("It was Gov. Dora Lund (R-N.J.) and Rep. Ann Hale (D., N.Y.).", ["Dora Lund", "Ann Hale"]),
        ("It was Ann Hale, D-N.Y., who spoke.", ["Ann Hale"]),
        ("The U.N. Tide Council and Hale met.", ["U.N. Tide Council", "Hale"]),
        ("He met A.J. Smith and P.J. Hill.", ["A.J. Smith", "P.J. Hill"]),
        ("The shells hit the al-Fakhora school.", ["al-Fakhora"]),
        ("Putin's plan pleased Karen Holt's boss.", ["Putin", "Karen Holt"]),
        ("He praised Timmons ' friend and Page ’s work.", ["Timmons", "Page"]),
        ("The Moscow-based group met Russian-backed men.", ["Moscow", "Russian"]),
        ("The Russia-Ukraine war went on.", ["Russia", "Ukraine"]),
        ("He spoke to the Department of Justice today.", ["Department of Justice"]),
        (
            "An award of the Academy of Motion Picture Arts and Sciences went to her.",
            ["Academy of Motion Picture Arts and Sciences"],
        ),
        ("Drones flew over Romania and Poland at night.", ["Romania", "Poland"]),
        ("He lives in New York and works in Fort Coffee.", ["New York", "Fort Coffee"]),
    ],
)
def test_names_are_found_whole(text: str, expected: list[str]) -> None:
    assert [name.text for name in names_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "However the talks went on.",
        "On Tuesday and in August nothing moved.",
        "“Nobody knows,” he said.",
        "I think I'm right, and I've said so.",
        "The senator (R-Ariz.) agreed.",
        "Read it at www.Example.com/News or write to Anna@Example.org today.",
        "It was the President who asked.",
        "He said: Nothing will change.",
    ],
)
def test_a_capital_alone_makes_no_name(text: str) -> None:
    assert names_in(text) == ()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met Karen Holt there.", "Karen Holt", NameKind.PERSON),
        ("They met Reince Priebus there.", "Reince Priebus", NameKind.PERSON),
        ("Later Zubrowka said no.", "Zubrowka", NameKind.PERSON),
        ("The prosecutor Kellie Hill asked.", "Kellie Hill", NameKind.PERSON),
        ("He flew to Athens again.", "Athens", NameKind.PLACE),
        ("They live in the town of Khan Yunis now.", "Khan Yunis", NameKind.PLACE),
        ("She swam in Lake Geneva again.", "Lake Geneva", NameKind.PLACE),
        ("The head of NATO agreed.", "NATO", NameKind.ORGANIZATION),
        (
            "It asked the Federal Election Commission.",
            "Federal Election Commission",
            NameKind.ORGANIZATION,
        ),
        ("The Greek minister came.", "Greek", NameKind.OTHER),
    ],
)
def test_the_kind_is_read_from_the_name_and_its_neighbours(
    text: str, name: str, kind: NameKind
) -> None:
    assert {found.text: found.kind for found in names_in(text)}[name] is kind


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Russian Deputy Foreign Minister Sergei Ryabkov spoke.",
            "Sergei Ryabkov",
            "Russian Deputy Foreign Minister",
        ),
        ("Then Sen. Harry Reid left.", "Harry Reid", "Sen."),
        ("Secretary of State Hillary Clinton left.", "Hillary Clinton", "Secretary of State"),
        ("It was police chief Dora Lund who spoke.", "Dora Lund", "police chief"),
        (
            "Then Yury Ushakov, an adviser on foreign policy, spoke.",
            "Yury Ushakov",
            "an adviser on foreign policy",
        ),
        ("Then Mr. Steele left.", "Steele", "Mr."),
        ("Then Labour MP Dora Lund left.", "Dora Lund", "Labour MP"),
    ],
)
def test_titles_are_kept_beside_the_name(text: str, name: str, title: str) -> None:
    assert {found.text: found.title for found in names_in(text)}[name] == title


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Sergei Ryabkov spoke. Ryabkov left.", "Ryabkov", "Sergei Ryabkov"),
        ("They met Kathina Thomas. Kathina laughed.", "Kathina", "Kathina Thomas"),
        ("Sergei Ryabkov spoke. Rybakov left.", "Rybakov", None),
        ("Ann Page met Bob Hale. Bob Page left. Then Page said no.", "Page", "Bob Page"),
        ("They met Claro Nicaragua. It was Nicaragua that won.", "Nicaragua", None),
        ("They met Clara Jordan. It was Jordan who won.", "Jordan", "Clara Jordan"),
        ("Nick J. Rahall spoke. Then Nick Rahall left.", "Nick Rahall", "Nick J. Rahall"),
    ],
)
def test_a_short_form_belongs_to_the_full_name_before_it(
    text: str, short: str, full: str | None
) -> None:
    assert [name.person for name in names_in(text) if name.text == short] == [full]


def test_a_town_is_nobody_s_short_form() -> None:
    names = names_in("They met Andrew Jackson. The shop is in Jackson today.")
    assert [name.kind for name in names] == [NameKind.PERSON, NameKind.PLACE]


def headline_article(headline: str, body: str) -> list[str]:
    text = f"{headline}\n{body}"
    cut = len(headline)
    blocks = (Block(BlockKind.HEADLINE, 0, cut), Block(BlockKind.PARAGRAPH, cut + 1, len(text)))
    sentences = tuple(Sentence(b.start, b.end, b.kind, at) for at, b in enumerate(blocks))
    names = find_names(Article("a.txt", text, blocks), sentences)
    return [name.text for name in names if name.end <= cut]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Deputy Minister Ryabkov Says Talks Have Stalled Again", ["Ryabkov"]),
        ("RYABKOV SAYS TALKS HAVE STALLED", ["RYABKOV"]),
        ("Talks Have Stalled Again Without Any Result", []),
        ("Talks Between Athens And Its Neighbours Stall", ["Athens"]),
    ],
)
def test_a_headline_in_capitals_makes_no_names_of_its_own(
    headline: str, expected: list[str]
) -> None:
    body = "The deputy minister Sergei Ryabkov spoke. Then Ryabkov left."
    assert headline_article(headline, body) == expected


def test_a_short_sentence_of_names_is_no_headline() -> None:
    names = names_in("Neighbours mourned LuAnn Barrow on Monday. Nobody spoke.")
    assert [name.text for name in names] == ["LuAnn Barrow"]


def test_every_place_of_the_seed_minister_is_found() -> None:
    found = 0
    for article in read_articles([SEEDS]):
        names = find_names(article, split_sentences(article))
        found += sum(name.text.endswith(("Ryabkov", "Rybakov")) for name in names)
        for name in names:
            assert article.text[name.start : name.end] == name.text
    assert found == 15


def test_a_word_of_another_language_is_no_part_of_a_full_name() -> None:
    """The caption of a seed has "Nga Sergei Ryabkov"."""
    names = names_in("Anh Nga Sergei Ryabkov tai dinh thu. Then Sergei Ryabkov spoke.")
    assert "Nga Sergei Ryabkov" not in {name.text for name in names}


@given(st.text(alphabet="Aa bB.’'-,\"\n(CO'", max_size=80))
def test_names_are_in_order_apart_and_true_to_the_text(text: str) -> None:
    names = names_in(text)
    for before, after in pairwise(names):
        assert before.end <= after.start
    for name in names:
        assert text[name.start : name.end] == name.text


@pytest.mark.parametrize(
    "unit", ["1", " ", '"', "A", "A ", "Aa ", "A.", "a-", "A'", "@", "(", "of "]
)
def test_long_runs_of_one_thing_finish_in_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    began = time.process_time()
    find_names(article, (Sentence(0, len(text), BlockKind.PARAGRAPH, 0),))
    assert time.process_time() - began < 3
