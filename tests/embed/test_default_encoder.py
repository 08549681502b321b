"""The encoder that comes along: exact, whatever it is given, and quick to load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.embed.encoder import DECIMALS, Encoder, distinct, unit_rows
from checker.embed.load import DEFAULT, load_encoder
from checker.embed.onnx import OnnxEncoder
from checker.errors import ModelError
from checker.model_folder import model_folder

ENCODER: Encoder = load_encoder()

SENTENCES = (
    "The bridge reopened on 3 May 2024.",
    "The bridge was opened to traffic again on 5 May 2024, the council said.",
    "A strong earthquake killed 24 people.",
    "At least 22 people died in the quake, officials said.",
    "Shares in the carmaker fell by 4 percent.",
    "",
    "???",
    "Ήταν μια δύσκολη νύχτα για όλους.",
)

texts = st.lists(
    st.one_of(st.sampled_from(SENTENCES), st.text(max_size=40)), min_size=1, max_size=6
)


def test_it_is_the_one_in_models() -> None:
    assert ENCODER.name == DEFAULT
    assert load_encoder(DEFAULT).name == DEFAULT


def test_each_sentence_has_a_row_of_length_one() -> None:
    rows = ENCODER.encode(SENTENCES)
    assert rows.shape == (len(SENTENCES), 384)
    assert rows.dtype == np.float32
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-4


def test_no_sentences_give_no_rows() -> None:
    assert ENCODER.encode([]).shape == (0, 384)


def test_values_are_rounded() -> None:
    rows = ENCODER.encode(SENTENCES[:2]).astype(np.float64)
    assert np.abs(rows - rows.round(DECIMALS)).max() < 1e-7


@settings(max_examples=25, deadline=None)
@given(texts)
def test_a_row_depends_on_its_own_sentence_alone(sentences: list[str]) -> None:
    together = ENCODER.encode(sentences)
    for sentence, row in zip(sentences, together, strict=True):
        assert np.array_equal(ENCODER.encode([sentence])[0], row)


@settings(max_examples=25, deadline=None)
@given(texts, st.randoms())
def test_the_order_of_sentences_is_the_order_of_rows(sentences: list[str], shuffle: Random) -> None:
    order = list(range(len(sentences)))
    shuffle.shuffle(order)
    rows = ENCODER.encode(sentences)
    assert np.array_equal(ENCODER.encode([sentences[at] for at in order]), rows[order])


def test_only_the_first_256_tokens_count() -> None:
    begins = "word " * 254
    short, long = ENCODER.encode([begins, begins + "and then something quite different " * 50])
    assert np.array_equal(short, long)


def test_a_very_long_sentence_is_no_trouble() -> None:
    assert ENCODER.encode(["a" * 200_000, "9 " * 20_000]).shape == (2, 384)


@pytest.mark.parametrize(
    ("sentence", "nearer", "farther"),
    [
        (SENTENCES[0], SENTENCES[1], SENTENCES[2]),
        (SENTENCES[2], SENTENCES[3], SENTENCES[0]),
        (SENTENCES[4], "The carmaker's stock lost 4 %.", "The carmaker recalled 4,000 cars."),
        ("Two people died.", "The crash killed two.", "Two people were elected."),
    ],
)
def test_what_says_the_same_is_nearer(sentence: str, nearer: str, farther: str) -> None:
    own, near, far = ENCODER.encode([sentence, nearer, farther])
    assert own @ near > own @ far


def test_case_and_white_space_change_nothing() -> None:
    rows = ENCODER.encode(["The Bridge  reopened.", "the bridge reopened."])
    assert np.array_equal(rows[0], rows[1])


def test_a_folder_without_a_model_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"build\.py, or reinstall") as caught:
        OnnxEncoder(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_a_damaged_model_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes(
        (model_folder(DEFAULT) / "tokenizer.json").read_bytes()
    )
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    with pytest.raises(ModelError, match="reinstall checker"):
        OnnxEncoder(tmp_path)


def test_neither_torch_nor_its_kin_are_loaded() -> None:
    told = (
        "import sys; from checker.embed.load import load_encoder; load_encoder().encode(['x']);"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'sklearn', 'spacy', 'scipy'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or None)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@given(st.lists(st.sampled_from("abc")))
def test_distinct_sentences_lead_back_to_the_given_ones(sentences: list[str]) -> None:
    words, places = distinct(sentences)
    assert [words[place] for place in places] == sentences
    assert len(set(words)) == len(words)


def test_a_row_of_zeros_stays() -> None:
    rows = unit_rows(np.array([[0, 0], [3, 4]], np.float32))
    assert rows.tolist() == [[0, 0], [np.float32(0.6), np.float32(0.8)]]
