"""Which of a sentence's words of speaking reports a quotation, and the names that need none."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from checker.extract.quotes.attributions import Attribution
from checker.extract.quotes.frames import DASHES, Frame
from checker.extract.quotes.noun_phrases import Phrase, is_clause_verb
from checker.lexicon.grammar import ADVERBS, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS

#: Signs after a quotation's words that leave its sentence open for "he said".
_OPEN_END = frozenset(",?!—–-…―")
#: Most tokens between a quotation and the verb that reports it, subject with apposition included.
_NEAR = 40
#: How many words of speaking on either side are weighed; a sentence rarely has more than four.
_CHOICES = 12
#: Words that show that what follows a quotation is no "…," he said.
_NEW_CLAUSE = (CONJUNCTIONS | SUBORDINATORS | PREPOSITIONS) - {"that"}


def choose(
    frame: Frame, quote: int, attributions: tuple[Attribution, ...], last: str
) -> Attribution | None:
    """The attribution of the quotation at a token; ``last`` are its last sign and the next.

    An introduction ("He said:") comes first, then "…," he said after an open end, then any word
    of speaking before the quotation, then any after it.
    """
    at = bisect_left(attributions, quote, key=lambda one: one.cue[0])
    before = attributions[max(0, at - _CHOICES) : at][::-1]
    after = [one for one in attributions[at : at + _CHOICES] if not one.is_participle]
    if before and _introduces(frame, before[0], quote):
        return before[0]
    if not _OPEN_END.isdisjoint(last):
        near = next((one for one in islice(after, 3) if _is_near(frame, one, quote)), None)
        if near is not None:
            return near
    ranked = [*before, *after]
    strong = next((one for one in ranked if not one.is_weak), None)
    return strong or next(iter(ranked), None)


def _introduces(frame: Frame, attribution: Attribution, quote: int) -> bool:
    between = frame.tokens[attribution.cue[1] : quote]
    if len(between) > 4 or any(token.is_quote for token in between):
        return False
    return not between or between[-1].text in {",", ":"}


def _is_near(frame: Frame, attribution: Attribution, quote: int) -> bool:
    """Whether a cue stands after a quotation as in "…," he said, with its subject between."""
    start, end = quote + 1, attribution.cue[0]
    between = frame.tokens[start:end]
    if any(token.is_quote or token.text == ";" for token in between):
        return False
    first = next((token for token in between if token.is_word), None)
    if first is not None and first.lower in _NEW_CLAUSE:
        return False
    subject = attribution.subject
    return subject is not None and subject[0] > quote and len(between) <= _NEAR


def verbless_speaker(
    frame: Frame, quote: int, attributions: tuple[Attribution, ...]
) -> Phrase | None:
    """The name beside a colon or dash that does the work of a verb (Smith: "…", "…" — Smith)."""
    tokens = frame.tokens
    found: Phrase | None = None
    if quote >= 2 and tokens[quote - 1].text in DASHES | {":"}:
        found = 0, quote - 1
    elif quote + 2 < len(tokens) and tokens[quote + 1].text in DASHES:
        end = len(tokens) - (not tokens[-1].is_word)
        is_signed = tokens[quote + 2].is_capitalised and not (
            attributions and attributions[0].cue[0] < quote
        )
        found = (quote + 2, end) if is_signed else None
    if found is None or not _is_name_long(frame, found):
        return None
    if tokens[found[0]].lower in ADVERBS | CONJUNCTIONS | {"again", "next", "finally"}:
        # "Then: “Maybe.”" goes on with whoever spoke before
        return None
    return None if any(found[0] <= one.cue[0] < found[1] for one in attributions) else found


def headline_speaker(frame: Frame, before: int) -> Phrase | None:
    """The name before the colon of a headline (Minister: talks 'will go on')."""
    tokens = frame.tokens[: min(before, 8)]
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), None)
    return (0, colon) if colon and _is_name_long(frame, (0, colon)) else None


def _is_name_long(frame: Frame, phrase: Phrase) -> bool:
    """Whether a phrase is short enough for a name and what follows it ("Jane Doe, the mayor")."""
    # a name of eight words has no more than 16 tokens, commas and brackets included
    tokens = frame.tokens[phrase[0] : min(phrase[1], phrase[0] + 17)]
    return (
        phrase[1] - phrase[0] <= 16
        and 0 < sum(token.is_word for token in tokens) <= 8
        and not any(token.is_quote or is_clause_verb(token) for token in tokens)
    )
