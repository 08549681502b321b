"""Sentences are encoded beside other work, and nothing about them changes by that."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.embed.ahead import FILE, encoding_ahead
from checker.embed.load import load_encoder
from checker.errors import ModelError

TRAIN, PLANE = "The train left at noon.", "The plane landed late."
GROUPS: list[list[str]] = [[TRAIN, PLANE], [], [TRAIN]]


def test_rows_come_in_the_order_of_the_sentences() -> None:
    with encoding_ahead(GROUPS) as encoded:
        encoder, rows = encoded()
    said = [sentence for group in GROUPS for sentence in group]
    assert rows.tobytes() == load_encoder().encode(said).tobytes()
    assert encoder.name == "minilm-int8"


def test_nothing_to_encode_gives_no_rows() -> None:
    with encoding_ahead([]) as encoded:
        assert encoded()[1].shape == (0, 384)


def test_a_folder_keeps_the_vectors(tmp_path: Path) -> None:
    found = []
    for _ in range(2):
        with encoding_ahead(GROUPS, cache=tmp_path) as encoded:
            found.append(encoded()[1].tobytes())
    assert found[0] == found[1]
    assert (tmp_path / FILE).exists()


def test_a_cache_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / FILE).mkdir()
    with encoding_ahead(GROUPS, cache=tmp_path, warn=told.append) as encoded:
        assert encoded()[1].shape == (3, 384)
    assert len(told) == 1


def test_a_model_that_is_not_there_is_an_error_before_anything_else(tmp_path: Path) -> None:
    with pytest.raises(ModelError), encoding_ahead(GROUPS, str(tmp_path / "none")):
        pytest.fail("the block must not begin")


def test_an_error_in_the_block_comes_through_and_stops_the_encoding() -> None:
    many = [[f"Sentence {number} of a very long night."] for number in range(20_000)]
    with pytest.raises(KeyError, match="other work"), encoding_ahead(many):
        raise KeyError("other work")
