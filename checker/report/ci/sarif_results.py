"""A finding as a result of SARIF 2.1.0 (section 3.27)."""

from __future__ import annotations

from collections.abc import Set
from functools import partial
from itertools import chain
from typing import Any

from checker.lexicon.phrases import shorten
from checker.report.ci.sarif_places import link, literal, location
from checker.report.ci.statement import NAMED, Wording, first_places, statement
from checker.report.places import Places
from checker.report.supporters import supporters
from checker.report.unsupported import is_nearest
from checker.types import Finding, Passage, Severity

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
#: "Location per result: 1,000; only the first 100 are included" (docs.github.com, "SARIF support
#: for code scanning").
_LOCATIONS = 100
_VALUE = 200


def result(finding: Finding, rule: int, places: Places) -> dict[str, Any]:
    """One finding at the place where it is told, with links to the other places."""
    first = finding.told_at(places.report.drafts)
    others = _others(finding, first)
    numbers = {passage: number for number, passage in enumerate(others, start=1)}
    wording = Wording(literal, partial(_named, numbers=numbers, places=places))
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "rank": round(100 * finding.confidence, 1),
        "message": {"text": "\n".join(statement(finding, wording, places.report.drafts))},
        "locations": [location(first, places)],
        "relatedLocations": [
            {
                "id": number,
                "message": {"text": _said(finding, passage, places.report.drafts)},
                **location(passage, places),
            }
            for passage, number in numbers.items()
        ],
        "partialFingerprints": {"checkerFinding/v1": finding.fingerprint},
        "properties": {
            "confidence": round(finding.confidence, 2),
            "kind": finding.kind.value,
        },
    }


def _others(finding: Finding, first: Passage) -> list[Passage]:
    """The places that are named in words, then the rest, without the one where it is told."""
    ordered = [first_places(reading) for reading in finding.readings]
    named = chain.from_iterable(places[:NAMED] for places in ordered)
    rest = chain.from_iterable(places[NAMED:] for places in ordered)
    distinct = dict.fromkeys(chain(named, rest))
    distinct.pop(first, None)
    return list(distinct)[: _LOCATIONS - 1]


def _named(passage: Passage, numbers: dict[Passage, int], places: Places) -> str:
    """The place in words, as a link where it is one of the related locations."""
    number = numbers.get(passage)
    where = places.where(passage)
    return literal(where) if number is None else link(where, number)


def _said(finding: Finding, passage: Passage, drafts: Set[str]) -> str:
    """What is said at a place, and who says it."""
    for reading, support in zip(finding.readings, finding.support, strict=True):
        if passage in reading.passages:
            value = literal(shorten(reading.value, _VALUE))
            said = f"“{value}”: {supporters(reading, support, drafts)}"
            return value.capitalize() if is_nearest(finding, reading) else said
    return literal(finding.message)
