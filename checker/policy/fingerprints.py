"""Names for findings that stay while the words stay, wherever in the articles they move."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from checker.types import Finding, Kind, Reading

#: Enough of a SHA-256 that two of a million findings share a name once in 37 million runs.
_LENGTH = 16
#: Words, and the signs without which a number is another one.
_WORD = re.compile(r"\w+|[$€£¥%°]")


def fingerprint_all(
    findings: Iterable[Finding], texts: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """Give each finding its fingerprint; ``texts`` are the articles' by path.

    It is made of the rule and the words of the readings: no path, no place, no confidence, and
    neither case nor punctuation. Findings of the same words are numbered in their order.
    """
    seen: Counter[str] = Counter()
    named = []
    for finding in findings:
        words = "\n".join([finding.rule, *sorted(w[0] for w in wordings(finding, texts or {}))])
        named.append(replace(finding, fingerprint=_hash(f"{words}\n{seen[words]}")))
        seen[words] += 1
    return tuple(named)


def wordings(finding: Finding, texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """For each reading, the different ways its articles put it, bare of case and punctuation.

    The first of them names the reading. Where the words need their article to be understood, it
    is the value that the rule has made of them. With values alone, 14 of 100 findings on 32
    stories were named anew when the files were, for which of several wordings is shown depends on
    the order of the articles; with the words it was one.
    """
    return tuple(_wordings(reading, finding.kind, texts) for reading in finding.readings)


def _wordings(reading: Reading, kind: Kind, texts: Mapping[str, str]) -> tuple[str, ...]:
    written = {
        _bare(texts[place.path][place.start : place.end])
        for place in reading.passages
        if place.path in texts
    }
    plain = {words for words in written if _speaks_for_itself(words, kind)}
    return tuple(sorted(plain)) or (_bare(reading.value),)


def _speaks_for_itself(words: str, kind: Kind) -> bool:
    """Whether words mean the same in every article: "Friday" does not, nor does "he"."""
    if kind is Kind.DATE:
        return any(character.isdigit() for character in words)
    return kind is not Kind.SPEAKER


def _bare(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold())) or words.strip()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:_LENGTH]
