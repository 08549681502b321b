"""Addresses, regions and messages as SARIF 2.1.0 has them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from checker.report.escape import tidy
from checker.report.places import Places
from checker.types import Passage

#: The name by which code scanning knows the root of a repository.
ROOT = "%SRCROOT%"


def address(path: str, places: Places) -> dict[str, str]:
    """Where an article lies, as seen from the root of the repository (section 3.4)."""
    relative = quote(places.relative(path), safe="/", errors="surrogateescape")
    return {"uri": relative, "uriBaseId": ROOT}


def location(passage: Passage, places: Places) -> dict[str, Any]:
    """A passage as a physical location with its words (sections 3.28 to 3.30)."""
    article = places.articles[passage.path].article
    line, column = article.position(passage.start)
    end, end_column = article.position(passage.end)
    words = tidy(article.text[passage.start : passage.end])
    region = {"startLine": line, "startColumn": column, "endLine": end, "endColumn": end_column}
    snippet = {"snippet": {"text": words}} if words else {}
    where = {"artifactLocation": address(passage.path, places), "region": {**region, **snippet}}
    return {"physicalLocation": where}


def literal(text: str) -> str:
    """Text on one line that no viewer takes for a placeholder or a link (3.11.5 and 3.11.6).

    Braces are doubled; a bracket that would lead into a link is kept from its address.
    """
    return tidy(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def link(text: str, number: int) -> str:
    """A link to the location of this number; only such links does GitHub show places for."""
    words = literal(text)
    for sign in "\\[]":
        words = words.replace(sign, f"\\{sign}")
    return f"[{words}]({number})"
