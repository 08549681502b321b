"""An encoder that encodes no sentence twice, in this run or in any later one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b

import numpy as np

from checker.embed.encoder import Encoder, Vectors, distinct
from checker.embed.store import VectorStore
from checker.errors import CacheError


class CachingEncoder:
    """Looks each sentence up before it is encoded, by encoder and by sentence.

    What it returns is what the encoder returns, to the last bit. A store that fails is told of
    once, through ``warn``, and then done without.
    """

    def __init__(
        self, encoder: Encoder, store: VectorStore, warn: Callable[[str], None] = lambda _: None
    ) -> None:
        self._encoder = encoder
        self._store: VectorStore | None = store
        self._warn = warn

    @property
    def name(self) -> str:
        """The name of the encoder itself."""
        return self._encoder.name

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the encoder itself."""
        return self._encoder.fingerprint

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """Return one row of length 1 per sentence, encoding only those never seen before."""
        words, places = distinct(sentences)
        if not words or self._store is None:
            return self._encoder.encode(sentences)
        keys = [_key(self.fingerprint, sentence) for sentence in words]
        rows = self._known(keys)
        missing = [at for at, key in enumerate(keys) if key not in rows]
        if missing:
            fresh = self._encoder.encode([words[at] for at in missing])
            new = {keys[at]: row.tobytes() for at, row in zip(missing, fresh, strict=True)}
            self._keep(new)
            rows |= new
        return np.stack([np.frombuffer(rows[key], np.float32) for key in keys])[places]

    def _known(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        try:
            return self._store.rows(keys) if self._store else {}
        except CacheError as error:
            self._do_without(error)
            return {}

    def _keep(self, rows: dict[bytes, bytes]) -> None:
        try:
            if self._store:
                self._store.keep(rows)
        except CacheError as error:
            self._do_without(error)

    def _do_without(self, error: CacheError) -> None:
        self._store = None
        self._warn(str(error))


def _key(fingerprint: str, sentence: str) -> bytes:
    """The hash under which the vector of a sentence is kept."""
    # Half a surrogate pair, as a broken file may hold it, is hashed like anything else.
    text = f"{fingerprint}\n{sentence}".encode(errors="surrogatepass")
    return blake2b(text, digest_size=16).digest()
