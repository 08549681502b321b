"""Who stands on a reading, in words: so many sources, the draft, or the desk itself."""

from __future__ import annotations

from collections.abc import Set

from checker.lexicon.phrases import count_of
from checker.types import Reading


def supporters(reading: Reading, support: int, drafts: Set[str]) -> str:
    """Put "two sources", "the draft alone", "two drafts and one source" or "the house style".

    ``support`` is how many independent sources have the reading, ``drafts`` the paths of the
    articles whose side the report takes: they are not counted among the sources.
    """
    drafted = {place.path for place in reading.passages} & drafts
    if not reading.passages:
        return "the house style"
    if not drafted:
        return count_of(support, "source")
    own = "the draft" if len(drafted) == 1 else count_of(len(drafted), "draft")
    return f"{own} and {count_of(support, 'source')}" if support else f"{own} alone"
