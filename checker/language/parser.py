"""What a language pipeline has to do for the rest of the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checker.types import Parse, Span


class Parser(Protocol):
    """Reads the words of an article with their grammar."""

    @property
    def name(self) -> str:
        """What the pipeline is called, as the user may name it."""

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """The words within the sentences, in order; no word hangs on one of another sentence.

        ``sentences`` are in order and do not overlap. What stands outside them is not read.
        """
