from __future__ import annotations

from importlib.resources import files

import pytest

from checker.lexicon import tables


@pytest.mark.parametrize(
    ("word", "folded"), [("Raúl", "raul"), ("O’Neal", "o'neal"), ("ŠKODA", "skoda"), ("ß", "ss")]
)
def test_folding_takes_out_case_and_accents(word: str, folded: str) -> None:
    assert tables.fold(word) == folded


def test_tables_know_what_they_are_asked_for() -> None:
    assert {"police", "neighbours", "however"} <= tables.common_words()
    assert {"sergei", "mohammed", "william"} <= tables.given_names()
    assert "bill" in tables.short_forms()["william"]
    assert "kyiv" in tables.spelling_partners()["kiev"]
    assert {"united states", "u.s.", "kyiv", "kiev", "texas", "boston"} <= tables.places()
    assert tables.demonyms()["greek"] == "greece"
    assert tables.proper_words()["obama"] > tables.proper_words()["cowan"] >= 5
    assert {"smith", "lopez"} <= tables.shared_names()


def test_tables_leave_out_what_would_mislead() -> None:
    assert not {"ryabkov", "obama", "kremlin"} & tables.common_words()
    assert not {"preibus", "brietbart", "police"} & tables.proper_words().keys()
    assert not {"faith", "court", "police"} & tables.given_names()
    assert not {"greek", "ukrainian"} & tables.places()


def test_every_spelling_has_its_partner() -> None:
    for table in (tables.spelling_partners(), tables.transliterations()):
        for word, partners in table.items():
            assert word not in partners
            assert all(word in table[partner] for partner in partners)


@pytest.mark.parametrize(
    "name",
    [
        "common_words.txt",
        "given_names.txt",
        "nicknames.txt",
        "spellings.txt",
        "cities.txt",
        "proper_words.txt",
        "shared_names.txt",
    ],
)
def test_every_table_is_sorted_and_names_its_source(name: str) -> None:
    folder = files("checker.lexicon")
    lines = folder.joinpath(name).read_text("utf-8").splitlines()
    assert lines == sorted(set(lines))
    assert f"`{name}`" in folder.joinpath("README.md").read_text("utf-8")
