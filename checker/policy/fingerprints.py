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
#: "Friday" is another day in another article, and "he" another speaker: there the value that the
#: rule has made of the words counts, elsewhere the words. With values alone, 9 findings of 61 on
#: 20 stories were named anew when the files were, for which of several wordings is shown depends
#: on the order of the articles; with the words it was one.
_RESOLVED = frozenset({Kind.DATE, Kind.SPEAKER})


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

    The first of them names the reading: an article that joins a side brings a wording that is
    there already, or another one, of which half come later in the alphabet.
    """
    return tuple(_wordings(reading, finding.kind, texts) for reading in finding.readings)


def _wordings(reading: Reading, kind: Kind, texts: Mapping[str, str]) -> tuple[str, ...]:
    written = {
        _bare(texts[place.path][place.start : place.end])
        for place in reading.passages
        if place.path in texts
    }
    if kind in _RESOLVED or not written:
        return (_bare(reading.value),)
    return tuple(sorted(written))


def _bare(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold())) or words.strip()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:_LENGTH]
