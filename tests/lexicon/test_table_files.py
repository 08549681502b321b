"""The files of words: sorted, unique, folded, without stray blanks, each with its licence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon import tables

FOLDER = files("checker.lexicon")
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name.endswith(".txt"))
README = FOLDER.joinpath("README.md").read_text("utf-8")
LICENCES = ("Apache-2.0", "CC0 1.0", "CC BY 4.0", "our own")


def lines(name: str) -> list[str]:
    return FOLDER.joinpath(name).read_text("utf-8").splitlines()


def test_the_files_are_those_that_are_described() -> None:
    described = re.findall(r"^\| `([a-z_]+\.txt)` \|", README, re.MULTILINE)
    assert sorted(described) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_file_names_its_licence(name: str) -> None:
    (row,) = [line for line in README.splitlines() if line.startswith(f"| `{name}` |")]
    assert any(licence in row for licence in LICENCES)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_has_no_empty_line_and_no_stray_blank(name: str) -> None:
    for number, line in enumerate(lines(name), start=1):
        assert line == line.strip(), f"{name}:{number}"
        assert "  " not in line, f"{name}:{number}"
        assert "\t" not in line, f"{name}:{number}"
        assert line, f"{name}:{number}"


@pytest.mark.parametrize("name", NAMES)
def test_a_file_ends_in_one_line_end_and_has_no_marks_of_other_systems(name: str) -> None:
    content = FOLDER.joinpath(name).read_bytes()
    assert content.endswith(b"\n")
    assert not content.endswith(b"\n\n")
    assert b"\r" not in content
    assert not content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_composed(name: str) -> None:
    """An é in two code points would never equal the é of an article."""
    text = "\n".join(lines(name))
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "spelling_groups.txt"])
def test_lines_are_sorted_and_unique(name: str) -> None:
    assert lines(name) == sorted(set(lines(name)))


@pytest.mark.parametrize(
    "name",
    ["common_words.txt", "given_names.txt", "nicknames.txt", "spellings.txt"],
)
def test_words_to_look_up_are_folded(name: str) -> None:
    for line in lines(name):
        assert line == tables.fold(line)


@pytest.mark.parametrize("name", ["common_words.txt", "given_names.txt"])
def test_a_list_of_words_has_one_word_a_line(name: str) -> None:
    assert not [line for line in lines(name) if " " in line]


@pytest.mark.parametrize("name", ["nicknames.txt", "spellings.txt", "spelling_groups.txt"])
def test_a_group_has_two_words_or_more_and_none_twice(name: str) -> None:
    for line in lines(name):
        words = line.split()
        assert len(words) >= 2, line
        assert len(words) == len(set(words)), line


def test_no_spelling_stands_in_two_groups() -> None:
    counts = Counter(word for line in lines("spelling_groups.txt") for word in line.split())
    assert not [word for word, count in counts.items() if count > 1]


def test_every_formal_name_has_one_line() -> None:
    formal = [line.split()[0] for line in lines("nicknames.txt")]
    assert len(formal) == len(set(formal))


def test_spellings_begin_with_their_key() -> None:
    keys = [line.split()[0] for line in lines("spellings.txt")]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("line", lines("countries.txt"), ids=lambda line: line.split(":")[0])
def test_a_country_has_its_place_its_people_and_its_other_names(line: str) -> None:
    assert line.count(":") == 1
    assert line.count("|") <= 1
    country, rest = line.split(":")
    assert country == country.strip()
    assert country[0].isupper()
    for word in rest.replace("|", " ").split():
        assert word[0].isupper() or word.startswith("al-"), word


@pytest.mark.parametrize(
    ("people", "country"),
    [
        ("russian", "russia"),
        ("ukrainians", "ukraine"),
        ("british", "britain"),
        ("french", "france"),
        ("dutch", "netherlands"),
        ("swiss", "switzerland"),
        ("texans", "texas"),
        ("chinese", "china"),
        ("israelis", "israel"),
        ("american", "united states"),
    ],
)
def test_people_are_named_for_their_country(people: str, country: str) -> None:
    assert tables.demonyms()[people] == country


@pytest.mark.parametrize(
    "place",
    ["moscow", "kyiv", "kiev", "new york", "sao paulo", "zurich", "alaska", "u.k.", "london"],
)
def test_places_are_known_folded(place: str) -> None:
    assert place in tables.places()


@pytest.mark.parametrize("word", ["ryabkov", "putin", "the", "minister", "russian", ""])
def test_other_words_are_no_places(word: str) -> None:
    assert word not in tables.places()


@pytest.mark.parametrize(
    "word", ["said", "minister", "people", "colour", "travelled", "realise", "licence"]
)
def test_common_words_are_american_and_british(word: str) -> None:
    assert word in tables.common_words()


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(word: str) -> None:
    assert tables.fold(tables.fold(word)) == tables.fold(word)


@given(st.from_regex(r"[A-Za-z'-]{1,12}", fullmatch=True))
def test_folding_knows_no_case(word: str) -> None:
    assert tables.fold(word.upper()) == tables.fold(word.lower()) == word.lower()
