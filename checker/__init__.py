"""Finds where several news articles on one event do not agree.

>>> from checker import check, read_articles  # doctest: +SKIP
>>> report = check(read_articles(["seeds"]))  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.errors import CheckerError
    from checker.pipeline import check, read_articles
    from checker.settings import Settings

__version__ = "0.1.0"

__all__ = ["CheckerError", "Settings", "__version__", "check", "read_articles"]

#: Where each public name lives. They load on first use, so that importing the package is quick.
_HOMES = {
    "CheckerError": "checker.errors",
    "Settings": "checker.settings",
    "check": "checker.pipeline",
    "read_articles": "checker.pipeline",
}


def __getattr__(name: str) -> object:
    """Load a public name on its first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(__all__)
