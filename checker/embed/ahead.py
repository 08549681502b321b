"""Encoding sentences while something else is done: the second core's work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from checker.embed.cache import CachingEncoder
from checker.embed.encoder import Encoder, Vectors
from checker.embed.load import load_encoder
from checker.embed.store import VectorStore

#: Waits for the encoder, and for one row for each sentence of all groups in their order.
Encoded: TypeAlias = Callable[[], tuple[Encoder, Vectors]]

FILE: Final = "vectors.sqlite"


@contextmanager
def encoding_ahead(
    groups: Sequence[Sequence[str]],
    model: str | None = None,
    cache: Path | None = None,
    warn: Callable[[str], None] = lambda _: None,
    jobs: int | None = None,
) -> Iterator[Encoded]:
    """Load the encoder and encode groups of sentences while the block does other work.

    The default encoder computes without Python's lock, so that reading articles and encoding
    them take little longer than the longer of the two. A named model is loaded before the block
    begins: its library imports torch, which must not happen while spaCy is imported without it.
    ``jobs`` is how many cores may encode at once; with one, encoding waits for the block.

    Raises ``ModelError`` where the encoder cannot be loaded, at once or from what is yielded.
    """

    def load() -> Encoder:
        encoder = load_encoder(model, jobs)
        return CachingEncoder(encoder, VectorStore(cache / FILE), warn) if cache else encoder

    if jobs == 1:
        early = load() if model is not None else None
        yield lambda: _encoded_by(early or load(), groups)
        return
    pool = ThreadPoolExecutor(1)
    try:
        loading = pool.submit(load)
        if model is not None:
            loading.result()
        rows = [pool.submit(lambda group: loading.result().encode(group), each) for each in groups]

        def encoded() -> tuple[Encoder, Vectors]:
            encoder = loading.result()
            return encoder, np.concatenate([encoder.encode([]), *(row.result() for row in rows)])

        yield encoded
    finally:
        # An error or Ctrl-C in the block does not wait for sentences nobody needs any more.
        pool.shutdown(cancel_futures=True)


def _encoded_by(encoder: Encoder, groups: Sequence[Sequence[str]]) -> tuple[Encoder, Vectors]:
    """The encoder, and the rows of all groups, computed now."""
    return encoder, np.concatenate([encoder.encode([]), *map(encoder.encode, groups)])
