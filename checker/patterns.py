"""Patterns of paths, as ``.gitignore`` writes them: ``archive/**``, ``*.txt``, ``wire/``."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def matches(path: str | PurePath, patterns: Iterable[str], folder: Path | None = None) -> bool:
    """Whether a path meets the patterns, which are relative to the folder (or the working one).

    As in ``.gitignore``: a pattern without a slash is met at any depth, one that names a folder
    by all that lies in it, ``**`` stands for any folders, and a later pattern that begins with
    "!" takes back what an earlier one has met. Links are not followed, and the disk is not read.
    """
    wanted = tuple(patterns)
    relative = _relative(path, folder) if wanted else None
    return relative is not None and _spec(wanted).match_file(relative)


def _relative(path: str | PurePath, folder: Path | None) -> str | None:
    """The path as seen from the folder; none where no way leads from there to it."""
    try:
        return PurePath(os.path.relpath(path, folder or Path())).as_posix()
    except ValueError:  # on Windows, two drives
        return None


# One configuration has few lists of patterns; 4,000 articles are asked of each.
@lru_cache(maxsize=256)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
