"""Which words of a sentence report speech: "claims" the verb, not "recent claims" the noun."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.quotes.frames import Token
from checker.lexicon.cues import (
    ADJECTIVAL,
    NAMING_PARTICIPLES,
    NAMING_VERBS,
    NOUN_LIKE,
    REPORTING_BASES,
    REPORTING_PARTICIPLES,
    REPORTING_VERBS,
)
from checker.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PASSIVE,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
)

PARTICIPLES = REPORTING_PARTICIPLES | NAMING_PARTICIPLES
FINITE = REPORTING_VERBS | NAMING_VERBS
#: Before these words a plural that may be a verb is one: "the report claims that …".
_OBJECTS = DETERMINERS | PERSONAL_PRONOUNS | frozenset([",", ":", "—", "–", "--", "that"])
#: After these a past form stands without its subject: "when pressed", "if asked".
_REDUCING = frozenset("when if while as than although though unless where".split())
_LOOSE_DETERMINERS = frozenset(["this", "that", "all", "both", "one", "no", "many", "some", "most"])

#: "the mother of three replied", but "two claims".
_NUMERALS = frozenset("two three four five six seven eight nine ten several few others".split())


#: Verbs that are no name with a capital either, as headlines and trade names write them.
_CAPITALISED = frozenset("tweeted says say tells warns insists vows urges".split())
#: Whoever speaks as so many of a hundred or ten ("9 percent say", "two in five say").
_SHARES = _NUMERALS | {"percent", "half", "thirds", "quarters", "most", "many", "some", "majority"}
#: Adverbs between a plural subject and its verb ("voters still say").
_BESIDE_VERBS = frozenset("still now often also generally frequently sometimes never".split())


def is_participle_cue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a participle of speaking ("saying")."""
    return tokens[at].lower in PARTICIPLES and not _stands_in_phrase(tokens, at)


def is_passive_cue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token reports what the phrase after "by" says ("was asked by the host")."""
    is_passive = tokens[at].lower in FINITE and _lower(tokens, at + 1) == "by"
    return is_passive and not _lower(tokens, at + 2).endswith("ing")


def is_finite_cue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a finite verb of speaking with a subject of its own."""
    lower = tokens[at].lower
    if tokens[at].is_capitalised and at > 0 and lower not in _CAPITALISED:
        return False
    if lower in FINITE:
        return not (_stands_in_phrase(tokens, at) or _is_other(tokens, at))
    if lower not in REPORTING_BASES or not _is_plural_or_infinitive(tokens, at):
        return False
    return lower + "s" not in NOUN_LIKE or _takes_object(tokens, at)


def _lower(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def _stands_in_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to a noun ("the claims of", "a swiftly called meeting")."""
    back = at - 1
    while back > 0 and tokens[back].lower.endswith("ly"):
        back -= 1
    if back < 0 or not tokens[back].is_word:
        return False
    lower = tokens[back].lower
    if tokens[back].is_possessive:
        return True
    if tokens[at].lower in PARTICIPLES:
        return lower in DETERMINERS - _LOOSE_DETERMINERS
    loose = _LOOSE_DETERMINERS if tokens[at].lower in NOUN_LIKE else _LOOSE_DETERMINERS | _NUMERALS
    return lower in (DETERMINERS | PREPOSITIONS) - loose


def _is_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether a finite form is a passive, a participle or a plural noun here."""
    lower, after = tokens[at].lower, _lower(tokens, at + 1)
    if at == 0 or _lower(tokens, at - 1) in _REDUCING:
        return True
    if lower in ADJECTIVAL and after in ADJECTIVAL[lower]:
        return not (lower == "asked" and _has_subject(tokens, at))
    if lower in NOUN_LIKE and _looks_plural(tokens, at, after):
        return True
    back = at - 1
    while back > 0 and tokens[back].lower in ADVERBS:
        back -= 1
    return tokens[back].lower in PASSIVE


def _has_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody stands directly before a verb: "she asked if", not "Doe, asked if"."""
    back = at - 1
    while back > 0 and tokens[back].lower in ADVERBS:
        back -= 1
    return tokens[back].is_capitalised or tokens[back].lower in PERSONAL_PRONOUNS


def _looks_plural(tokens: Sequence[Token], at: int, after: str) -> bool:
    """Whether a word such as "attacks" or "tweets" is a plural: "late-night tweets aimed at"."""
    before = tokens[at - 1]
    if before.is_capitalised or not before.is_word or before.lower in PERSONAL_PRONOUNS | ADVERBS:
        # "after the Oldtown attacks, …" but "Doe claims, “…”"
        if before.text == ":":
            return True
        is_cut_off = after == "," and not (at + 2 < len(tokens) and tokens[at + 2].is_quote)
        return after in {"from", "of", "against", "by"} or (before.is_capitalised and is_cut_off)
    if after == "that":
        return _lower(tokens, at - 2) not in DETERMINERS
    return not _takes_object(tokens, at)


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if follows is None:
        return False
    return follows.is_quote or follows.is_capitalised or follows.lower in _OBJECTS


def _is_plural_or_infinitive(tokens: Sequence[Token], at: int) -> bool:
    back = at - 1
    while back > 0 and tokens[back].lower in _BESIDE_VERBS:
        back -= 1
    before = tokens[back] if at else None
    if before is None or not before.is_word:
        return before is not None and before.text == "%"
    lower = before.lower
    if tokens[at].lower == "say" and (before.is_capitalised or lower in _SHARES):
        # "Doe and Roe say": no noun is spelled so
        return True
    if lower in {"to", "they", "we", "people", "who", "also", "i", "you"} or lower in AUXILIARIES:
        return lower not in PASSIVE
    return lower.endswith("s") and not before.is_possessive and lower not in DETERMINERS
