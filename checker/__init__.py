"""Finds where several news articles on one event do not agree."""

from __future__ import annotations

__version__ = "0.1.0"
