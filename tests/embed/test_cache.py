"""No sentence is encoded twice, and a cache never changes what comes out."""

from __future__ import annotations

import multiprocessing
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.embed.cache import CachingEncoder
from checker.embed.encoder import Vectors, unit_rows
from checker.embed.load import load_encoder
from checker.embed.store import VectorStore
from checker.errors import CacheError

TRAIN, PLANE = "The train left at noon.", "The plane landed late."


class CountingEncoder:
    """Letters as vectors, and a list of all it was ever asked for."""

    def __init__(self, fingerprint: str = "letters 1") -> None:
        self.asked: list[str] = []
        self.fingerprint = fingerprint

    @property
    def name(self) -> str:
        """What a report would call it."""
        return "letters"

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """Length, letters a and different letters of each sentence."""
        self.asked.extend(sentences)
        rows = [[len(s), s.count("a") + 1, len(set(s))] for s in sentences]
        return unit_rows(np.array(rows, np.float32).reshape(len(sentences), 3))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "vectors.sqlite"


def test_a_sentence_is_encoded_once_in_all_runs(file: Path) -> None:
    first, second = CountingEncoder(), CountingEncoder()
    one = CachingEncoder(first, VectorStore(file)).encode([TRAIN, PLANE, TRAIN])
    other = CachingEncoder(second, VectorStore(file)).encode([PLANE, TRAIN, "New."])
    assert first.asked == [TRAIN, PLANE]
    assert second.asked == ["New."]
    assert one[1].tobytes() == other[0].tobytes()


def test_another_encoder_finds_nothing_of_the_first(file: Path) -> None:
    CachingEncoder(CountingEncoder("letters 1"), VectorStore(file)).encode([TRAIN])
    changed = CountingEncoder("letters 2")
    CachingEncoder(changed, VectorStore(file)).encode([TRAIN])
    assert changed.asked == [TRAIN]


def test_nothing_asked_nothing_written(file: Path) -> None:
    assert len(CachingEncoder(CountingEncoder(), VectorStore(file)).encode([])) == 0
    assert not file.exists()


sentences = st.lists(st.sampled_from([TRAIN, PLANE, "", "a", "ä\udc80", "\n", "aa"]), max_size=8)


@given(st.lists(sentences, max_size=4))
def test_what_comes_out_is_what_the_encoder_gives(asked: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cached = CachingEncoder(CountingEncoder(), VectorStore(Path(folder) / "v"))
        for some in asked:
            assert cached.encode(some).tobytes() == CountingEncoder().encode(some).tobytes()


def test_the_default_encoder_gives_the_same_bits_through_the_cache(file: Path) -> None:
    encoder = load_encoder()
    plain = encoder.encode([TRAIN, PLANE])
    for _ in range(2):
        cached = CachingEncoder(encoder, VectorStore(file))
        assert cached.encode([TRAIN, PLANE]).tobytes() == plain.tobytes()
    assert (cached.name, cached.fingerprint) == (encoder.name, encoder.fingerprint)


def test_the_file_is_for_its_owner_and_holds_no_words(file: Path) -> None:
    CachingEncoder(CountingEncoder(), VectorStore(file)).encode([TRAIN])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    kept = b"".join(part.read_bytes() for part in file.parent.iterdir())
    assert b"train" not in kept


def test_the_oldest_vectors_go_where_there_are_too_many(file: Path) -> None:
    store = VectorStore(file, most=3)
    for number in range(5):
        store.keep({bytes([number]): b"row"})
    assert sorted(store.rows([bytes([number]) for number in range(5)])) == [b"\2", b"\3", b"\4"]


def test_many_keys_are_asked_for_in_parts(file: Path) -> None:
    store = VectorStore(file)
    rows = {number.to_bytes(2, "big"): str(number).encode() for number in range(2_500)}
    store.keep(rows)
    assert store.rows(list(rows)) == rows


def damaged(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"this is no database, only words " * 100)


def no_folder(file: Path) -> None:
    file.parent.write_text("a file where the folder should be")


@pytest.mark.parametrize("spoil", [damaged, no_folder])
def test_a_cache_that_fails_is_told_of_once_and_done_without(spoil: object, file: Path) -> None:
    assert callable(spoil)
    spoil(file)
    told: list[str] = []
    inner = CountingEncoder()
    cached = CachingEncoder(inner, VectorStore(file), told.append)
    assert cached.encode([TRAIN]).tobytes() == cached.encode([TRAIN]).tobytes()
    assert inner.asked == [TRAIN, TRAIN]
    (said,) = told
    assert said.startswith(f"{file}: the cache of sentence vectors cannot be used")
    assert said.endswith("Delete the file, or give --no-cache.")


def test_a_damaged_file_is_an_error_of_the_store(file: Path) -> None:
    damaged(file)
    with pytest.raises(CacheError, match="not a database"):
        VectorStore(file).rows([b"key"])


#: A run that never comes to its commit.
_HALF = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("begin immediate")
database.execute("insert into vector (key, row) values (?, ?)", (b"half", b"row"))
print("writing", flush=True)
sys.stdin.read()
"""


def test_a_killed_run_leaves_what_was_kept_before(file: Path) -> None:
    VectorStore(file).keep({b"before": b"row"})
    with subprocess.Popen(
        [sys.executable, "-c", _HALF, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as run:
        assert run.stdout
        assert run.stdout.readline() == b"writing\n"
        os.kill(run.pid, signal.SIGKILL)
    store = VectorStore(file)
    store.keep({b"after": b"row"})
    assert sorted(store.rows([b"before", b"half", b"after"])) == [b"after", b"before"]


def _keep_many(file: Path, first: int) -> None:
    store = VectorStore(file)
    for number in range(first, first + 60):
        store.keep({number.to_bytes(2, "big"): b"row"})


def test_two_runs_write_at_once(file: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    runs = [spawn.Process(target=_keep_many, args=(file, first)) for first in (0, 40)]
    for run in runs:
        run.start()
    for run in runs:
        run.join(60)
        assert run.exitcode == 0
    keys = [number.to_bytes(2, "big") for number in range(100)]
    assert len(VectorStore(file).rows(keys)) == 100
