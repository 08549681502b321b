"""Any sentence-transformers model in place of the default, by name or by folder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from checker.embed.encoder import Vectors, distinct, unit_rows
from checker.errors import ModelError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer


class SentenceTransformerEncoder:
    """Encodes with a model that the sentence-transformers library can load.

    Loading takes seconds, since the library brings torch along: the default does without it.
    """

    def __init__(self, name: str, threads: int | None = None) -> None:
        self._name = name
        self._model = _load(name)
        if threads is not None:
            import torch

            torch.set_num_threads(threads)

    @property
    def name(self) -> str:
        """The model as the user named it."""
        return self._name

    @cached_property
    def fingerprint(self) -> str:
        """The hash of every weight, with the model's parts and the version of torch."""
        import torch

        content = hashlib.sha256(f"{self._model} torch {torch.__version__}".encode())
        for name, weights in sorted(self._model.state_dict().items()):
            content.update(name.encode())
            content.update(weights.cpu().contiguous().view(-1).view(torch.uint8).numpy().tobytes())
        return content.hexdigest()

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """Return one row of length 1 per sentence, cut at the length the model was made for."""
        words, places = distinct(sentences)
        if not words:
            return np.zeros((0, self._model.get_embedding_dimension() or 0), np.float32)
        # One sentence at a time: padding and batch size move the last digits of a vector, and
        # a cosine that sits on a threshold would fall on either side of it.
        rows = self._model.encode(words, batch_size=1, show_progress_bar=False)
        return unit_rows(np.asarray(rows, np.float32))[places]


def _load(name: str) -> SentenceTransformer:
    if _is_path(name) and not Path(name).is_dir():
        raise _unusable(name, FileNotFoundError("there is no such folder"))
    _require_library(name)
    try:
        return _load_local(name)
    except Exception as problem:  # the library, the hub's client and torch raise their own types
        if _is_path(name):
            raise _unusable(name, problem) from problem
        return _load_from_hub(name)


def _require_library(name: str) -> None:
    """Say how to install the library: it brings torch along, so it comes only when asked for."""
    if find_spec("sentence_transformers") is None:
        raise ModelError(
            f"{name}: a model other than the built-in one needs the library sentence-transformers. "
            "Install it with: pip install 'checker[sentence-transformers]'"
        )


def _load_local(name: str) -> SentenceTransformer:
    """Load a folder, or a model that this machine fetched before."""
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    logging.disable_progress_bar()  # type: ignore[no-untyped-call] # untyped in transformers
    return SentenceTransformer(name, device="cpu", local_files_only=True)


def _load_from_hub(name: str) -> SentenceTransformer:
    from huggingface_hub import constants, get_session
    from sentence_transformers import SentenceTransformer

    try:
        # Asked first, since loading retries for more than a minute where there is no network.
        get_session().head(constants.ENDPOINT, timeout=5)
        return SentenceTransformer(name, device="cpu")
    except Exception as problem:  # as in _load
        raise _unusable(name, problem) from problem


def _is_path(name: str) -> bool:
    """Whether only a folder can be meant: names on the hub have at most one slash."""
    return (
        name.startswith((".", "/", "~"))
        or name.count("/") > 1
        or "\\" in name
        or Path(name).exists()
    )


def _unusable(name: str, problem: Exception) -> ModelError:
    first = str(problem).strip().partition("\n")[0].rstrip(".") or type(problem).__name__
    return ModelError(
        f"{name}: the model cannot be loaded ({first}). Give the folder of a "
        "sentence-transformers model, or the name of one that this machine has fetched or can "
        "fetch from its hub; without a name the encoder that comes with checker is used."
    )
