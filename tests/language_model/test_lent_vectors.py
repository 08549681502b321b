"""Vectors for names too rare to have one of their own."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from models.language.gazetteers import lent, people, towns

TABLE = np.array([[1, 0], [0, 1], [3, 0]], dtype=np.float32)
ROWS = {"Oslo": 0, "Ana": 1, "Lima": 2}


def test_a_rare_name_has_the_mean_of_its_list() -> None:
    table, added = lent(TABLE, ROWS, [frozenset({"Oslo", "Lima", "Bern"})])
    assert set(added) == {"Bern"}
    assert table[added["Bern"]].tolist() == [2.0, 0.0]


def test_names_with_a_vector_keep_it() -> None:
    table, added = lent(TABLE, ROWS, [frozenset({"Oslo"}), frozenset({"Ana"})])
    assert added == {}
    assert table[: len(TABLE)].tolist() == TABLE.tolist()


def test_a_name_on_two_lists_stands_between_them() -> None:
    lists = [frozenset({"Ana", "Sydney"}), frozenset({"Oslo", "Sydney", "Bern"})]
    table, added = lent(TABLE, ROWS, lists)
    assert table[added["Sydney"]].tolist() == [0.5, 0.5]
    assert table[added["Bern"]].tolist() == [1.0, 0.0]


def test_towns_of_several_words_are_left_out(tmp_path: Path) -> None:
    places = {"1": {"name": "Bern"}, "2": {"name": "New York"}, "3": {"name": "Ras al-X"}}
    (tmp_path / "cities.json").write_text(json.dumps(places), "utf-8")
    assert towns(tmp_path) == {"Bern"}


def test_parts_of_names_have_to_be_seen_a_few_times(tmp_path: Path) -> None:
    lines = "script\tforeign\tlatin\narabic\tx\tsmith:2 smyth:1\nhebrew\ty\tsmith:1 o'neil:9\n"
    (tmp_path / "derived_latin_token_variant_groups.tsv").write_text(lines, "utf-8")
    assert people(tmp_path) == {"Smith"}
