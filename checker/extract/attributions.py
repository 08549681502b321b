"""Who says something in a sentence, by which word, and which quotations that word reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.frames import Frame
from checker.extract.noun_phrases import (
    Phrase,
    first_subject,
    subject_after,
    subject_before,
)
from checker.lexicon.cues import (
    NAMING_PARTICIPLES,
    NAMING_VERBS,
    REPORTING_BASES,
    REPORTING_PARTICIPLES,
    REPORTING_VERBS,
)
from checker.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PASSIVE,
    PREPOSITIONS,
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue in a sentence, as token numbers, with the phrase that names the speaker."""

    cue: Phrase
    subject: Phrase | None
    is_source: bool = False
    """Whether the cue only names a source ("according to")."""


_PARTICIPLES = REPORTING_PARTICIPLES | NAMING_PARTICIPLES
_FINITE = REPORTING_VERBS | NAMING_VERBS
#: Signs after a quotation's words that leave its sentence open for "he said".
_OPEN_END = frozenset(",?!—–-…")
#: Most tokens between a quotation and the verb that reports it, subject with apposition included.
_NEAR = 30


def find_attributions(frame: Frame) -> tuple[Attribution, ...]:
    """All words of speaking in a sentence with their subjects, in order."""
    found: list[Attribution] = []
    for at, token in enumerate(frame.tokens):
        if not token.is_word:
            continue
        attribution = _source(frame, at) or _verb(frame, at, found)
        if attribution is not None:
            found.append(attribution)
    return tuple(found)


def _source(frame: Frame, at: int) -> Attribution | None:
    tokens = frame.tokens
    if tokens[at].lower != "according" or at + 1 >= len(tokens) or tokens[at + 1].lower != "to":
        return None
    return Attribution((at, at + 2), subject_after(frame, at + 1), is_source=True)


def _verb(frame: Frame, at: int, earlier: list[Attribution]) -> Attribution | None:
    lower = frame.tokens[at].lower
    if frame.tokens[at].is_capitalised and at > 0:
        return None
    if lower in _PARTICIPLES:
        return Attribution((at, at + 1), _participle_subject(frame, at, earlier))
    if lower in _FINITE and not _is_noun(frame, at):
        return Attribution((at, at + 1), _finite_subject(frame, at, earlier))
    if lower in REPORTING_BASES and _is_plural_or_infinitive(frame, at):
        return Attribution((at, at + 1), _finite_subject(frame, at, earlier))
    return None


def _is_noun(frame: Frame, at: int) -> bool:
    """Whether a word that could be a verb is a noun or a participle here ("the claims of")."""
    tokens = frame.tokens
    before = tokens[at - 1] if at else None
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if before is None:
        return True
    lower = before.lower
    if before.is_word and (lower in DETERMINERS or lower in PREPOSITIONS or before.is_possessive):
        return lower not in {"this", "that", "all", "both", "one", "no"}
    if after == "by" or (tokens[at].lower == "asked" and after in {"about", "if", "whether"}):
        return True
    back = at - 1
    while back > 0 and tokens[back].lower in ADVERBS:
        back -= 1
    return tokens[back].lower in PASSIVE


def _is_plural_or_infinitive(frame: Frame, at: int) -> bool:
    before = frame.tokens[at - 1] if at else None
    if before is None or not before.is_word:
        return False
    lower = before.lower
    if lower in {"to", "they", "we", "people", "who", "also", "i", "you"} or lower in AUXILIARIES:
        return lower not in PASSIVE
    return lower.endswith("s") and not before.is_possessive and lower not in DETERMINERS


def _finite_subject(frame: Frame, at: int, earlier: list[Attribution]) -> Phrase | None:
    tokens = frame.tokens
    back = at - 1
    while back >= 0 and tokens[back].lower in ADVERBS | AUXILIARIES:
        back -= 1
    if (back >= 0 and tokens[back].is_quote) or (back > 0 and _follows_quote(frame, back)):
        return subject_after(frame, at)
    if back >= 0 and (tokens[back].lower in CONJUNCTIONS or tokens[back].lower == "to"):
        return _inherited(frame, earlier)
    return subject_before(frame, at) or _inherited(frame, earlier)


def _follows_quote(frame: Frame, at: int) -> bool:
    tokens = frame.tokens
    return tokens[at].text in {",", "—", "–", "--"} and tokens[at - 1].is_quote


def _participle_subject(frame: Frame, at: int, earlier: list[Attribution]) -> Phrase | None:
    before = frame.tokens[at - 1].lower if at else ""
    if before in PASSIVE:
        return subject_before(frame, at)
    return _inherited(frame, earlier)


def _inherited(frame: Frame, earlier: list[Attribution]) -> Phrase | None:
    for attribution in reversed(earlier):
        if attribution.subject is not None and not attribution.is_source:
            return attribution.subject
    return first_subject(frame)


def choose(
    frame: Frame, quote: int, attributions: tuple[Attribution, ...], last: str
) -> Attribution | None:
    """The attribution of the quotation at a token; ``last`` are its last sign and the next.

    An introduction ("He said:") comes first, then "…," he said after an open end, then any word
    of speaking before the quotation, then any after it.
    """
    usable = [a for a in attributions if a.subject is not None]
    before = [a for a in usable if a.cue[1] <= quote and not a.is_source]
    after = [a for a in usable if a.cue[0] > quote and not a.is_source]
    if before and _introduces(frame, before[-1], quote):
        return before[-1]
    near = next((a for a in after if _is_near(frame, a, quote)), None)
    if near is not None and not _OPEN_END.isdisjoint(last):
        return near
    sources = [a for a in usable if a.is_source]
    ranked = [*reversed(before), *after, *sources]
    return ranked[0] if ranked else None


def _introduces(frame: Frame, attribution: Attribution, quote: int) -> bool:
    between = frame.tokens[attribution.cue[1] : quote]
    if any(token.is_quote for token in between):
        return False
    return not between or between[-1].text in {",", ":"} or len(between) <= 2


def _is_near(frame: Frame, attribution: Attribution, quote: int) -> bool:
    between = frame.tokens[quote + 1 : attribution.cue[0]]
    if len(between) > _NEAR or any(token.is_quote or token.text == ";" for token in between):
        return False
    subject = attribution.subject
    return subject is not None and subject[0] > quote


def colon_speaker(frame: Frame, quote: int) -> Phrase | None:
    """The name before a colon that does the work of a verb (Smith: "…")."""
    tokens = frame.tokens
    if quote < 2 or tokens[quote - 1].text not in {":", "—", "–", "--"}:
        return None
    words = [at for at in range(quote - 1) if tokens[at].is_word]
    if not words or len(words) > 6 or len(words) < quote - 2:
        return None
    return (words[0], words[-1] + 1)


def words_outside(frame: Frame) -> Iterator[int]:
    """The numbers of the tokens that are words of the article itself."""
    return (at for at, token in enumerate(frame.tokens) if token.is_word)
