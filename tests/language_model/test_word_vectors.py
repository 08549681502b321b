"""Counting vectors of words from the company they keep."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from models.language.vectors import (
    EDGE,
    OFFSETS,
    company,
    count,
    information,
    paragraphs,
    pressed,
    shape,
    spellings,
    words_of,
)


def test_articles_are_read_by_the_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for text in ("One “quoted” line.\nIt’s two.", "Three."):
            out.write(json.dumps({"content_original": text}) + "\n")
    assert list(paragraphs(path)) == ['One "quoted" line.', "It's two.", "Three."]


def test_words_are_cut_as_spacy_cuts_them() -> None:
    words = list(words_of(["Ana's dog (Rex) won't bark.", "Yes."]))
    assert words == [
        *[EDGE, "Ana", "'s", "dog", "(", "Rex", ")", "wo", "n't", "bark", "."],
        *[EDGE, "Yes", "."],
    ]


@pytest.mark.parametrize(
    ("word", "like"),
    [
        ("12", "0"),
        ("G20", "0a"),
        ("Oslo", "Aa"),
        ("NATO", "A"),
        ("town", "a"),
        ("-", "."),
        (EDGE, EDGE),
        ("iPhone", "Aa"),
    ],
)
def test_a_rare_neighbour_is_known_by_its_shape(word: str, like: str) -> None:
    assert shape(word) == like


def test_the_commonest_word_is_the_first() -> None:
    counted = count("a b b c b c".split())
    assert list(counted.forms) == ["b", "c", "a"]
    assert counted.counts.tolist() == [3, 2, 1]
    assert counted.text.tolist() == [2, 0, 0, 1, 0, 1]


def test_neighbours_are_counted_by_place() -> None:
    counted = count("x a y a".split())
    rows = np.array([0 if form == "a" else -1 for form in counted.forms], dtype=np.int32)
    table = company(counted, rows)
    width = table.shape[1] // len(OFFSETS)
    before = table[0].toarray()[0][width * OFFSETS.index(-1) :][:width]
    # "x" and "y" stand once each just before "a", and nothing else does.
    assert sorted(before.tolist())[-2:] == [1.0, 1.0]
    assert before.sum() == 2


def test_words_of_like_company_lie_near_each_other() -> None:
    towns, people = ("oslo", "lima", "bern"), ("ana", "bo", "cy")
    text = (
        " ".join(
            f"in {town} today {person} said so ." for town in towns for person in people
        ).split()
        * 3
    )
    counted = count(text)
    rows = np.arange(len(counted.forms), dtype=np.int32)
    vectors = dict(zip(counted.forms, pressed(information(company(counted, rows)), 6), strict=True))
    near = vectors["oslo"] @ vectors["lima"]
    assert near > vectors["oslo"] @ vectors["ana"]
    assert near > 0.9


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("town", ["Town", "TOWN"]),
        ("Oslo", ["Oslo", "OSLO"]),
        ("n't", ["N'T", "N'T", "n’t"]),
        ('"', ['"', '"', "“", "”"]),
    ],
)
def test_headlines_and_curly_marks_have_the_same_vector(word: str, others: list[str]) -> None:
    assert list(spellings(word)) == others
