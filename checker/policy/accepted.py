"""Findings about nothing but names and words that the desk lets stand."""

from __future__ import annotations

from collections.abc import Iterator

from checker.types import Finding, HouseStyle, Kind, Reading, Story

_SPELLED = frozenset({Kind.NAME, Kind.NAME_STYLE})


def is_accepted(finding: Finding, story: Story, style: HouseStyle) -> bool:
    """Whether all that is odd in a finding is let stand, so that it need not be told.

    Odd is every reading but one that more sources have than any other. A word that is let stand
    is never odd; a name is not where findings are about spelling: "Smyth" beside "Smith". What
    names no words of an article ("no first name") is not odd by itself. The desk's own style has
    its own exceptions.
    """
    if not (style.names or style.words) or any(not r.passages for r in finding.readings):
        return False
    odd = [at for at, reading in enumerate(finding.readings) if _is_spelled(reading, story)]
    left = [at for at in odd if not _stands(at, finding, story, style)]
    if len(left) == len(odd):
        return False
    return not left or (len(left) == 1 and _is_foremost(left[0], finding, odd))


def _is_foremost(at: int, finding: Finding, others: list[int]) -> bool:
    """Whether more sources have the reading than any other of these."""
    return all(finding.support[at] > finding.support[other] for other in others if other != at)


def _is_spelled(reading: Reading, story: Story) -> bool:
    """Whether the words of a reading stand at one of its places."""
    return any(_plain(reading.value) in _plain(story.words(place)) for place in reading.passages)


def _stands(at: int, finding: Finding, story: Story, style: HouseStyle) -> bool:
    reading = finding.readings[at]
    if _plain(reading.value) in {_plain(word) for word in style.words}:
        return True
    if finding.kind not in _SPELLED:
        return False
    spelled = [_words(other.value) for other in finding.readings if _is_spelled(other, story)]
    own = _words(reading.value)
    # Beside no other spelling no part of it is odd: "Mr. Poe", whom nothing names in full.
    common = frozenset[str]().union(
        *(other for other in spelled if other != own or len(spelled) < 2)
    )
    return any(_is_named(reading, common, name, story) for name in sorted(style.names))


def _is_named(reading: Reading, common: frozenset[str], name: str, story: Story) -> bool:
    """Whether an accepted name speaks for a reading: all of it, its odd part, or all around it.

    Of "Jon Smyth" beside "Jon Smith", "Smyth" speaks for the odd part. Of "Smyth", "Jon Smyth"
    speaks for it in an article that has him in full.
    """
    accepted, written = _words(name), _words(reading.value)
    if accepted <= written:
        return (written - common) <= accepted
    return written < accepted and all(
        _plain(name) in _plain(story.by_path[path].text)
        for path in {place.path for place in reading.passages}
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_split(_plain(text)))


def _split(plain: str) -> Iterator[str]:
    return (word.strip('.,;:()"“”') for word in plain.split())


def _plain(text: str) -> str:
    """Words in small letters, with one blank between them and straight apostrophes."""
    return " ".join(text.replace("’", "'").casefold().split())
