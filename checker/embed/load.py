"""Choosing the encoder: the one that comes along, or one the user names."""

from __future__ import annotations

import os
from functools import cache

from checker.embed.encoder import Encoder
from checker.model_folder import model_folder

#: The folder in ``models/`` that is used where the user names no model.
DEFAULT = "minilm-int8"


@cache
def load_encoder(name: str | None = None, threads: int | None = None) -> Encoder:
    """Load the default encoder, or the sentence-transformers model of that name or folder.

    The default loads in a fraction of a second and reads nothing but its own folder; a named
    model may be fetched from its hub by sentence-transformers. ``ModelError`` says what to try
    where the model cannot be loaded. What is loaded stays so, and computes on ``threads`` cores
    at most; none stands for all there are.
    """
    if name is None or name == DEFAULT:
        # Without it the runtime makes up a device number in the user's cache folder as soon as it
        # is imported, and tells its maker's servers of the session.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        from checker.embed.onnx import OnnxEncoder

        return OnnxEncoder(model_folder(DEFAULT), threads)
    from checker.embed.sentence_transformer import SentenceTransformerEncoder

    return SentenceTransformerEncoder(name, threads)
