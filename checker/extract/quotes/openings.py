"""Where what somebody says begins after the verb that reports it, past listeners and days."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.quotes.frames import DASHES, Token
from checker.extract.quotes.noun_phrases import is_clause_verb
from checker.lexicon.cues import ASKING, BARE_CLAUSE, NOUN_LIKE, ONLY_CLAUSE, TELLING, TO_DO
from checker.lexicon.grammar import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    WEEKDAYS,
)

#: Words that begin what was asked or explained ("asked whether", "explained how").
_QUESTIONS = frozenset("whether why how what".split())
#: … and those that do so only after verbs of asking: "said when pressed" says nothing.
_ASKED = _QUESTIONS | frozenset("if when where who whom whose which".split())
#: Words that tell of the speaking, not of what is said: "he said while opening the bridge".
_ASIDE = CONJUNCTIONS | frozenset(
    "while when as after before because although though until".split()
)
_OBJECT_PRONOUNS = frozenset("me him her us them you it everyone everybody anyone people".split())
#: Pronouns with which a clause begins and no phrase goes on: "said in Rome he would go".
_NEW_SUBJECT = PERSONAL_PRONOUNS | frozenset(["there", "that"])
_MONTHS = frozenset(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec""".split()
)
#: Prepositions that may stand before a number and mean "about": "said at least 12 died".
_HEDGES = frozenset("about over under at between up around nearly".split())
#: Words that begin a phrase of time, each with those that end it ("on Monday", "last week").
_TIMES: dict[str, frozenset[str]] = {
    "on": WEEKDAYS | _MONTHS,
    "in": _MONTHS,
    "last": WEEKDAYS | {"week", "month", "year", "night", "fall", "spring", "summer", "winter"},
    "this": WEEKDAYS | {"week", "month", "year", "morning", "afternoon", "evening"},
    "late": WEEKDAYS,
    "early": WEEKDAYS,
}
#: Longest phrase in tokens between a cue and what it reports ("in a speech in Rome on Monday").
_LONGEST = 16
#: In how many tokens from its beginning a clause has to show its verb.
_VERB_WITHIN = 14


def content_start(tokens: Sequence[Token], at: int, verb: str) -> int | None:
    """The token with which begins what a verb before ``at`` reports, if it reports anything.

    Past whom it is said to and when: "told the council on Monday that …".
    """
    if verb in TELLING:
        at = _past_listener(tokens, at)
        if at < len(tokens) and tokens[at].text == ",":
            return _past_phrase(tokens, at)
    at = _past_time(tokens, at)
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.text in {",", *DASHES}:
        return _past_aside(tokens, at)
    if token.lower in PREPOSITIONS - {"to"} and not _is_hedged(tokens, at):
        return _past_phrase(tokens, at)
    if token.text == ":":
        return at + 1
    return at if token.is_quote or _may_begin(tokens, at, verb) else None


def _may_begin(tokens: Sequence[Token], at: int, verb: str) -> bool:
    """Whether a report begins at a token, with "that", "whether", "to" or a clause."""
    lower = tokens[at].lower
    if lower == "that" or lower in (_ASKED if verb in ASKING else _QUESTIONS):
        return True
    if lower == "to":
        return verb in TO_DO
    if not tokens[at].is_word or lower in _ASIDE:
        return False
    return _may_be_bare(tokens, at, verb)


def _past_listener(tokens: Sequence[Token], at: int) -> int:
    """Pass over whom something is told: "told the Associated Press that …"."""
    if at >= len(tokens) or not tokens[at].is_word:
        return at
    first = tokens[at].lower
    if first in _OBJECT_PRONOUNS:
        return at + 1
    if first in _ASKED or first in {"that", "to"}:
        return at
    limit = min(len(tokens), at + _LONGEST)
    end = at + 1
    while end < limit and tokens[end].is_word and not _ends_listener(tokens, at, end):
        end += 1
    return end


def _ends_listener(tokens: Sequence[Token], start: int, at: int) -> bool:
    lower = tokens[at].lower
    if lower in DETERMINERS:
        return tokens[at - 1].lower not in PREPOSITIONS
    if _is_new_subject(tokens[at]) or lower in _ASKED or lower == "to" or lower in WEEKDAYS:
        return True
    if is_clause_verb(tokens[at]):
        return True
    # "told reporters Doe would go", but "told the New York Times"
    before = tokens[at - 1]
    is_name = tokens[at].is_capitalised and not before.is_capitalised
    return is_name and before.lower not in DETERMINERS | PREPOSITIONS and at > start


def _past_time(tokens: Sequence[Token], at: int) -> int:
    """Pass over days and adverbs: "said on Monday the …", "said earlier this week that …"."""
    while at < len(tokens) and tokens[at].is_word:
        lower = tokens[at].lower
        after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        if after.rstrip(".") in _TIMES.get(lower, ()):
            at += 2
        elif lower in WEEKDAYS or is_passed(tokens[at]):
            at += 1
        elif lower.rstrip(".") in _MONTHS - {"may", "march"} and after[:1].isdigit():
            at += 2
        elif lower in {"morning", "afternoon", "evening", "night"}:
            at += 1
        else:
            break
    return at


def is_passed(token: Token) -> bool:
    """Whether a word belongs to the cue, not to what is said: "noted repeatedly that"."""
    lower = token.lower
    if lower.endswith("ly") and len(lower) > 4 and not token.is_capitalised:
        return lower not in {"only", "nearly", "roughly", "early", "family", "barely", "hardly"}
    return lower in ADVERBS - {"not", "all", "both", "almost", "only"}


def _past_aside(tokens: Sequence[Token], at: int) -> int | None:
    """Pass over what stands between commas: "said, however, that …"."""
    for comma in range(at + 1, min(len(tokens) - 1, at + _LONGEST)):
        if tokens[comma].text == tokens[at].text:
            return comma + 1 if tokens[comma + 1].lower in {"that", *_QUESTIONS} else None
    return None


def _past_phrase(tokens: Sequence[Token], at: int) -> int | None:
    """Pass over such as "in a speech in Rome, Italy," to a word with which only a clause begins."""
    for place in range(at, min(len(tokens) - 1, at + _LONGEST)):
        token, following = tokens[place], tokens[place + 1]
        if token.text == ",":
            if not (following.is_capitalised or following.lower in {"that", "on", "in"}):
                return None
        elif not token.is_word or is_clause_verb(token):
            return None
        is_free = token.lower not in PREPOSITIONS | DETERMINERS
        if following.lower == "that" and is_free:
            # "said in a film that showed the bridge" reports nothing
            after = tokens[place + 2 : place + 3]
            return None if any(map(is_clause_verb, after)) else place + 1
        if token.is_word and is_free and _is_new_subject(following):
            return place + 1
    return None


def _is_new_subject(token: Token) -> bool:
    """Whether a clause begins with a word: "he", "there", "we’ll"."""
    return token.lower.partition("'")[0] in _NEW_SUBJECT


def _is_hedged(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1 : at + 4]
    return tokens[at].lower in _HEDGES and any(
        token.text[:1].isdigit() or token.lower in {"least", "most"} for token in following[:2]
    )


def _may_be_bare(tokens: Sequence[Token], at: int, verb: str) -> bool:
    """Whether a clause without "that" begins at a token."""
    if verb in ONLY_CLAUSE:
        return True
    return (verb in BARE_CLAUSE or verb in TELLING) and _shows_verb(tokens, at)


def _shows_verb(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].lower.partition("'")[0] in PERSONAL_PRONOUNS - {"it", "you"}:
        return True
    for place in range(at + 1, min(len(tokens), at + _VERB_WITHIN)):
        token = tokens[place]
        if token.text in {",", ";"} or token.lower in {"that", "who", "which", "to"}:
            return False
        if is_clause_verb(token) and token.lower not in NOUN_LIKE:
            return True
    return False
