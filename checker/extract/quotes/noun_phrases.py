"""Who does something in a sentence, found from the words around a verb, without a parse."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from checker.extract.quotes.frames import DASHES, Frame, Token
from checker.lexicon.cues import NAMING_VERBS, REPORTING_VERBS
from checker.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PLAIN_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from checker.lexicon.titles import OFFICES

#: A phrase as token numbers, half-open.
Phrase = tuple[int, int]

_FINITE = AUXILIARIES | PLAIN_VERBS | REPORTING_VERBS | NAMING_VERBS
_ARTICLES = POSSESSIVES | frozenset(["the", "a", "an", "this", "these", "those"])
#: Words that begin a sentence without naming anybody.
_NOBODY = frozenset("there there's here's that's it's what's he's she's they're we're i'm".split())
#: Longest phrase in tokens ("Harbour Department senior planning officer Jane Mary Doe").
_LONGEST = 14
#: How far back, in tokens, an apposition between commas may reach.
_APPOSITION = 40
#: Within how many tokens the first verb of a sentence is looked for.
_OPENING = 80
#: How far back, in tokens, the verb of a clause is looked for.
_CLAUSE = 30


def subject_before(frame: Frame, verb: int) -> Phrase | None:
    """The phrase before a verb that is its subject, as in "the mayor of Rome also said"."""
    tokens = frame.tokens
    at = _skip_back(tokens, verb - 1)
    if at < 0 or tokens[at].is_quote:
        return None
    if tokens[at].text in {",", ")", *DASHES}:
        at = _before_apposition(tokens, at)
        if at < 0 or tokens[at].is_quote:
            return None
    if tokens[at].lower in RELATIVES:
        return _antecedent(tokens, at)
    if not tokens[at].is_word or tokens[at].lower in CONJUNCTIONS | SUBORDINATORS:
        return None
    return _phrase_ending(tokens, at + 1)


def subject_after(frame: Frame, verb: int) -> Phrase | None:
    """The phrase after a verb that is its subject, as in "said the mayor of Rome"."""
    return _phrase_starting(frame.tokens, verb + 1)


def first_subject(frame: Frame) -> Phrase | None:
    """The subject with which a sentence begins, after such as "In a speech on Monday,"."""
    tokens = frame.tokens
    phrase = _opening_subject(tokens)
    if phrase is not None:
        return phrase
    opening = enumerate(islice(tokens, _OPENING))
    verbs = (at for at, token in opening if token.is_word and is_clause_verb(token))
    return next((found for at in verbs if (found := subject_before(frame, at))), None)


def clause_subject(frame: Frame, at: int) -> Phrase | None:
    """The subject of the clause in which a token stands, a name or pronoun where there is one.

    "… ended, and the mayor has changed her tone, repeatedly calling it": the mayor.
    """
    tokens = frame.tokens
    for verb in range(at - 1, max(0, at - _CLAUSE), -1):
        if not tokens[verb].is_word or tokens[verb - 1].lower in RELATIVES:
            continue
        if tokens[verb].lower in AUXILIARIES or tokens[verb].lower in PLAIN_VERBS:
            phrase = subject_before(frame, verb)
            if phrase is not None and _is_somebody(tokens, phrase):
                return phrase
    return first_subject(frame)


def _is_somebody(tokens: Sequence[Token], phrase: Phrase) -> bool:
    last = tokens[phrase[1] - 1]
    return last.is_capitalised or last.lower in {"he", "she", "they", "i", "we"}


def _opening_subject(tokens: Sequence[Token]) -> Phrase | None:
    at = 0
    while at < len(tokens) and (not tokens[at].is_word or tokens[at].lower in CONJUNCTIONS):
        at += 1
    while at < len(tokens) and _opens_adverbial(tokens, at):
        limit = min(len(tokens), at + _APPOSITION)
        at = next((n + 1 for n in range(at, limit) if tokens[n].text == ","), len(tokens))
        while at < len(tokens) and tokens[at].lower in CONJUNCTIONS:
            at += 1
    return _phrase_starting(tokens, at)


def is_clause_verb(token: Token) -> bool:
    """Whether a word is surely a finite verb, so that no noun phrase reaches over it."""
    lower = token.lower
    if token.is_capitalised:
        return False
    return lower in _FINITE


def _opens_adverbial(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    lower = token.lower
    if at + 1 < len(tokens) and tokens[at + 1].text == "," and lower.endswith("ly"):
        return True
    is_participle = lower.endswith(("ing", "ed")) and not token.is_possessive and len(lower) > 4
    return lower in PREPOSITIONS or lower in SUBORDINATORS or lower in ADVERBS or is_participle


def _skip_back(tokens: Sequence[Token], at: int) -> int:
    """Pass over auxiliaries, adverbs and days between a subject and its verb."""
    while at >= 0 and tokens[at].is_word:
        token = tokens[at]
        before = tokens[at - 1].lower if at else ""
        if token.lower in WEEKDAYS and before in {"on", "last", "this", "early", "late"}:
            at -= 2
        elif token.lower in WEEKDAYS or _is_adverb(token) or token.lower in AUXILIARIES:
            at -= 1
        else:
            break
    return at


def _is_adverb(token: Token) -> bool:
    if token.is_capitalised:
        return False
    return token.lower in ADVERBS or (token.lower.endswith("ly") and len(token.text) > 4)


def _before_apposition(tokens: Sequence[Token], closing: int) -> int:
    """The last token before what stands between two commas, brackets or dashes."""
    if closing and tokens[closing - 1].text == ")":
        closing -= 1
    sign = tokens[closing].text
    partner = "(" if sign == ")" else sign
    found = -1
    for at in range(closing - 1, max(-1, closing - _APPOSITION), -1):
        token = tokens[at]
        if token.is_quote or token.text in {";", ":"}:
            break
        if token.text == partner:
            opens = partner != "," or _opens_apposition(tokens[at + 1])
            if opens or found < 0:
                found = at
            if opens:
                break
    if found < 0 and sign == ",":
        # "…," Smith, said: a stray comma
        return closing - 1 if closing and tokens[closing - 1].is_capitalised else -1
    before = found - 1
    if before >= 0 and tokens[before].text in {",", ")"}:
        return _before_apposition(tokens, before)
    return before


def _opens_apposition(token: Token) -> bool:
    lower = token.lower
    return (
        lower in DETERMINERS
        or lower in RELATIVES
        or lower in OFFICES
        or lower in {"whom", "whose", "former", "speaking", "age", "aged", "then", "now"}
        or lower in PREPOSITIONS
        or lower.endswith(("ing", "ed"))
        or token.text[:1].isdigit()
        or token.text[:2] in {"R-", "D-", "I-"}
    )


def _antecedent(tokens: Sequence[Token], relative: int) -> Phrase | None:
    end = relative
    while end > 0 and tokens[end - 1].text in {",", *DASHES}:
        end -= 1
    return _phrase_ending(tokens, end) if end else None


def _phrase_ending(tokens: Sequence[Token], end: int) -> Phrase | None:
    """The noun phrase that ends before a token."""
    if tokens[end - 1].lower in PERSONAL_PRONOUNS:
        return (end - 1, end)
    start = end
    while start > 0 and end - start < _LONGEST and _continues(tokens, start - 1, end):
        start -= 1
    if start and tokens[start - 1].lower in PREPOSITIONS:
        # "after", "since" and the like open clauses as well
        start -= 1
    return _without_adverbial(tokens, start, end)


def _continues(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the phrase that ends at ``end`` reaches back over the token at ``at``."""
    token = tokens[at]
    if token.is_quote:
        # the "Apprentice" star
        follows = tokens[at + 1]
        return at + 1 < end and at > 0 and tokens[at - 1].is_word and not follows.is_capitalised
    if not token.is_word or token.lower in SUBORDINATORS or is_clause_verb(token):
        return False
    if tokens[at + 1].lower in _ARTICLES and at + 1 < end:
        # "Doe wore a hat": an article begins its phrase, save after a preposition
        return token.lower in PREPOSITIONS or token.lower in {"all", "both", "half"}
    if token.lower in CONJUNCTIONS:
        joins = token.lower in {"and", "or"} and at > 0 and at + 1 < end
        return joins and tokens[at - 1].is_capitalised and tokens[at + 1].is_capitalised
    return token.lower not in PERSONAL_PRONOUNS


def _without_adverbial(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Leave out a preposition's phrase in front: "After the debate Trump" is about Trump."""
    while start < end and (_is_adverb(tokens[start]) or tokens[start].lower in ADVERBS):
        start += 1
    if start < end and tokens[start].lower in PREPOSITIONS:
        start = _name_start(tokens, start, end)
    if start >= end or tokens[start].lower in PREPOSITIONS | CONJUNCTIONS:
        return None
    return start, end


def _name_start(tokens: Sequence[Token], start: int, end: int) -> int:
    at = end - 1
    while at > start + 1 and tokens[at - 1].is_capitalised and tokens[at].is_capitalised:
        at -= 1
    if at > start + 1 and tokens[at - 1].lower in DETERMINERS:
        at -= 1
    return at


def _phrase_starting(tokens: Sequence[Token], start: int) -> Phrase | None:
    """The noun phrase that starts at a token."""
    if start >= len(tokens) or not tokens[start].is_word:
        return None
    first = tokens[start].lower
    if first in PERSONAL_PRONOUNS:
        return (start, start + 1)
    if first in PREPOSITIONS | SUBORDINATORS | _NOBODY or is_clause_verb(tokens[start]):
        return None
    end = start
    while end < len(tokens) and end - start < _LONGEST and _goes_on(tokens, end, start):
        end += 1
    while end > start and tokens[end - 1].lower in DETERMINERS | PREPOSITIONS | CONJUNCTIONS:
        end -= 1
    return (start, end) if end > start else None


def _goes_on(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether the phrase that starts at ``start`` goes on with the token at ``at``."""
    token = tokens[at]
    lower = token.lower
    if not token.is_word or lower in SUBORDINATORS or _is_adverb(token):
        return False
    if at == start:
        return True
    if lower in WEEKDAYS:
        return tokens[at - 1].lower in DETERMINERS
    if lower in CONJUNCTIONS:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        return lower in {"and", "or"} and following is not None and following.is_capitalised
    if is_clause_verb(token) or lower in PERSONAL_PRONOUNS | (PREPOSITIONS - {"of", "for"}):
        return False
    return not (lower.endswith("ing") and at - start > 1 and not token.is_capitalised)
