"""Names for findings that stay while the words stay, wherever in the articles they move."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from checker.types import Finding, Reading

#: Enough of a SHA-256 that two of a million findings share a name once in 37 million runs.
_LENGTH = 16
_WORD = re.compile(r"\w+")


def fingerprint_all(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give each finding its fingerprint.

    It is made of the rule and the values of the readings: no path, no place, no confidence, and
    neither case nor punctuation. Findings of the same words are numbered in their order.
    """
    seen: Counter[str] = Counter()
    named = []
    for finding in findings:
        words = _words(finding)
        named.append(replace(finding, fingerprint=_hash(f"{words}\n{seen[words]}")))
        seen[words] += 1
    return tuple(named)


def _words(finding: Finding) -> str:
    return "\n".join([finding.rule, *sorted(_normalise(reading) for reading in finding.readings)])


def _normalise(reading: Reading) -> str:
    return " ".join(_WORD.findall(reading.value.casefold())) or reading.value.strip()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
