"""Which words of a sentence somebody is reported to have said: the content of an attribution."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from checker.extract.quotes.attributions import Attribution
from checker.extract.quotes.cue_words import PARTICIPLES
from checker.extract.quotes.frames import DASHES, Frame, Token
from checker.extract.quotes.grammar import clause_start, is_relative
from checker.extract.quotes.noun_phrases import Phrase, is_clause_verb
from checker.extract.quotes.openings import content_start, is_passed
from checker.lexicon.cues import ONLY_CLAUSE, TELLING
from checker.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS,
)
from checker.types import Parse

#: Words that frame a quotation and say nothing themselves: "said that only “…”".
_EMPTY = ADVERBS | CONJUNCTIONS | {"that"}
#: Whoever is only told by what he says: "voters who said the economy mattered most were young".
_GROUPS = frozenset(
    "those voters people percent anyone anybody everyone all ones respondents one any some".split()
)
#: Longest report in tokens, quotations within counted as one; news has sentences of 60.
_FARTHEST = 200
#: How many other words of speaking are weighed on either side.
_CHOICES = 12
#: Longest phrase in tokens that names a source ("according to a study of the University of Rome").
_SOURCE = 32


def contents(
    frame: Frame, one: Attribution, others: Sequence[Attribution], parse: Parse
) -> Iterator[Phrase]:
    """The stretches that an attribution reports, as token numbers; two where it parts them.

    ``others`` are all attributions of the sentence in order. A stretch that is nothing but a
    quotation is left to the quotations.
    """
    found = _told_after(frame, one, others)
    if found is not None and is_relative(frame, parse, found[0]):
        return
    is_plain = one.subject is not None and one.subject[1] <= one.cue[0]
    if found is None and is_plain:
        start = clause_start(frame, parse, one.cue[0])
        found = None if start is None else (start, _end(frame, start, one, others))
    pieces = (found,) if found is not None else _told_before(frame, one, others)
    for start, end in pieces:
        trimmed = _trimmed(frame.tokens, start, end)
        if trimmed is not None:
            yield trimmed


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Without signs at either end; nothing where no more than a word is the article's own."""
    while start < end and not (tokens[start].is_word or tokens[start].is_quote):
        start += 1
    while end > start and not (tokens[end - 1].is_word or tokens[end - 1].is_quote):
        end -= 1
    own = [token for token in tokens[start:end] if token.is_word and token.lower not in _EMPTY]
    is_mixed = any(token.is_quote for token in tokens[start:end])
    return (start, end) if len(own) > 1 or (own and is_mixed) else None


def _told_after(frame: Frame, one: Attribution, others: Sequence[Attribution]) -> Phrase | None:
    """What follows the cue: "said the talks go on", "according to him, the talks go on"."""
    tokens = frame.tokens
    if one.subject is None or _is_group(tokens, one):
        return None
    if _is_source(tokens, one):
        start = _after_source(tokens, one) if _opens_sentence(tokens, one.cue[0]) else None
    elif one.subject[0] > one.cue[0]:
        return None
    elif _is_noun(tokens, one):
        start = one.cue[1]
        if start >= len(tokens) or tokens[start].lower not in {"that", "to"}:
            return None
    else:
        start = content_start(tokens, one.cue[1], tokens[one.cue[0]].lower)
    if start is None or start >= len(tokens):
        return None
    end = _end(frame, start, one, others)
    return start, end


def _is_group(tokens: Sequence[Token], one: Attribution) -> bool:
    """Whether nobody speaks but a group is told by what it says: "those who say … are older"."""
    subject = one.subject
    if subject is None or subject[1] >= len(tokens) or tokens[subject[1]].lower != "who":
        return False
    return tokens[subject[1] - 1].lower in _GROUPS


def _is_source(tokens: Sequence[Token], one: Attribution) -> bool:
    return tokens[one.cue[0]].lower in {"according", "per"}


def _is_noun(tokens: Sequence[Token], one: Attribution) -> bool:
    """Whether the cue is a noun: "her claim that", "Doe's request to"."""
    if one.subject is None or one.subject[1] > one.cue[0]:
        return False
    last = tokens[one.subject[1] - 1]
    return last.is_possessive or last.lower in POSSESSIVES


def _opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1] if at else None
    return before is None or before.lower in CONJUNCTIONS | {"that"} or before.text in {";", ":"}


def _after_source(tokens: Sequence[Token], one: Attribution) -> int | None:
    """The token after the comma that ends "according to the ministry, …"."""
    start = one.subject[1] if one.subject else one.cue[1]
    limit = min(len(tokens), start + _SOURCE)
    comma = next((at for at in range(start, limit) if tokens[at].text == ","), None)
    return None if comma is None else comma + 1


def _end(frame: Frame, start: int, one: Attribution, others: Sequence[Attribution]) -> int:
    """Where what is said ends: with its sentence, or where another report begins."""
    tokens = frame.tokens
    limit = min(len(tokens), start + _FARTHEST)
    if _is_subordinate(tokens, one):
        limit = next((at for at in range(start, limit) if tokens[at].text == ","), limit)
    first = bisect_right(others, start, key=lambda other: other.cue[0])
    for other in islice(others, first, first + _CHOICES):
        edge = _begins_report(tokens, other, one)
        if edge is not None and start < edge < limit:
            return edge
    return limit


def _is_subordinate(tokens: Sequence[Token], one: Attribution) -> bool:
    """Whether the report is a clause in another sentence: "Doe, who said …, left"."""
    if one.subject is None:
        return False
    start = one.subject[0]
    before = tokens[start - 1].lower if start else ""
    if before in SUBORDINATORS - {"that"}:
        return True
    relative = one.cue[0] - 1
    while relative > start and tokens[relative].lower in ADVERBS | AUXILIARIES:
        relative -= 1
    return tokens[relative].lower in {"who", "which"} and tokens[relative - 1].text == ","


def _begins_report(tokens: Sequence[Token], other: Attribution, one: Attribution) -> int | None:
    """The token before which a report ends because another one begins; none where it is nested."""
    at = other.cue[0]
    if _is_source(tokens, other):
        return at
    own = other.subject
    if own is not None and one.cue[1] <= own[0] < at:
        at = own[0]
    while at > 0 and (tokens[at - 1].lower in ADVERBS or tokens[at - 1].lower.endswith("ly")):
        at -= 1
    before = tokens[at - 1] if at else None
    if before is None:
        return None
    if other.is_participle:
        return at if before.text in {",", *DASHES} else None
    if before.lower in CONJUNCTIONS:
        # "said his band and Roe wrote": without a verb before it, "and" joins two nouns
        is_clause = at - 2 >= 0 and any(
            map(is_clause_verb, tokens[max(one.cue[1], at - _FARTHEST) : at - 1])
        )
        return at - 1 if is_clause or not tokens[at - 2].is_word else None
    if own is not None and own[0] >= one.cue[1]:
        # ", and more than four in ten said": the subject read may be the end of a longer one
        comma = next((n for n in range(at - 1, max(0, at - 6), -1) if tokens[n].text == ","), at)
        if comma < at and tokens[comma + 1].lower in CONJUNCTIONS:
            return comma
    return at if before.text == ";" else None


def _told_before(
    frame: Frame, one: Attribution, others: Sequence[Attribution]
) -> tuple[Phrase, ...]:
    """What stands before "…, Doe said" or "…, according to the ministry", and goes on after it."""
    tokens = frame.tokens
    if one.subject is None or one.is_participle:
        return ()
    start = min(one.subject[0], one.cue[0])
    after = max(one.subject[1], one.cue[1])
    if start == 0 or not (_is_set_off(tokens, start, one) and _is_over(tokens, after, one)):
        return ()
    first = _left_edge(tokens, start, one, others)
    left = (first, start)
    if not _is_clause(tokens, first, start, one) or _is_attributed(tokens, left, others):
        return ()
    goes_on = one.subject[0] < one.cue[0] and after + 1 < len(tokens) and tokens[after].text == ","
    if not goes_on or tokens[after + 1].lower in PARTICIPLES | {"according"}:
        return (left,)
    return left, (after + 1, _end(frame, after + 1, one, others))


def _is_set_off(tokens: Sequence[Token], start: int, one: Attribution) -> bool:
    before = tokens[start - 1]
    if _is_source(tokens, one):
        return True
    return before.text in {",", "?", "!", *DASHES}


def _is_over(tokens: Sequence[Token], after: int, one: Attribution) -> bool:
    """Whether nothing follows a cue that it could report: "…, Doe said in Rome"."""
    if _is_source(tokens, one) or after >= len(tokens):
        return True
    if tokens[one.cue[0]].lower in TELLING and after == one.cue[1]:
        return True
    token = tokens[after]
    passed = PREPOSITIONS | WEEKDAYS | CONJUNCTIONS | {"when", "as", "last", "this"}
    return not token.is_word or token.lower in passed or is_passed(token)


def _is_clause(tokens: Sequence[Token], start: int, end: int, one: Attribution) -> bool:
    """Whether what stands before a report can be said: not "In Rome on Monday, …".

    Verbs that take other objects than clauses have to show more ("Days later, Doe charged …").
    """
    inside = tokens[start : end - 1]
    has_verb = any(is_clause_verb(token) for token in inside)
    if tokens[start].lower in PREPOSITIONS and not has_verb:
        return any(token.is_quote or token.text == "," for token in inside)
    is_sure = _is_source(tokens, one) or tokens[one.cue[0]].lower in ONLY_CLAUSE
    is_past = any(token.lower.endswith("ed") for token in inside[1:])
    return is_sure or has_verb or is_past or any(token.is_quote for token in inside)


def _is_attributed(tokens: Sequence[Token], left: Phrase, others: Sequence[Attribution]) -> bool:
    """Whether a quotation with its speaker stands there: "“…,” she said, according to the Post"."""
    begins = next((at for at in range(*left) if tokens[at].is_word or tokens[at].is_quote), None)
    is_quoted = begins is not None and tokens[begins].is_quote
    return is_quoted and any(left[0] <= other.cue[0] < left[1] for other in others[:_CHOICES])


def _left_edge(
    tokens: Sequence[Token], limit: int, one: Attribution, others: Sequence[Attribution]
) -> int:
    """Where the clause before "…, Doe said" begins: the sentence, or after a semicolon."""
    nearest = max(0, limit - _FARTHEST)
    edge = next((at + 1 for at in range(limit - 1, nearest, -1) if tokens[at].text == ";"), nearest)
    last = bisect_left(others, one.cue[0], key=lambda other: other.cue[0])
    for other in islice(others, max(0, last - _CHOICES), last):
        if other.cue[1] > edge and tokens[other.cue[1] - 1].is_quote:
            edge = other.cue[1]
    return edge
