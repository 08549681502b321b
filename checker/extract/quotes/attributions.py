"""Who says something in a sentence, and by which word."""

from __future__ import annotations

from dataclasses import dataclass

from checker.extract.quotes.cue_words import is_finite_cue, is_participle_cue, is_passive_cue
from checker.extract.quotes.frames import DASHES, Frame
from checker.extract.quotes.noun_phrases import (
    Phrase,
    clause_subject,
    first_subject,
    subject_after,
    subject_before,
)
from checker.extract.quotes.speakers import ROLES
from checker.lexicon.cues import MENTAL_VERBS, REPORTING_VERBS, SPEECH_NOUNS, TELLING
from checker.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    PASSIVE,
    PERSONAL_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    WEEKDAYS,
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue in a sentence, as token numbers, with the phrase that names the speaker."""

    cue: Phrase
    subject: Phrase | None
    is_weak: bool = False
    """Whether any plain verb of speaking is to be preferred ("according to", "thought")."""
    is_participle: bool = False
    """Whether the cue reports only what follows it ("adding")."""


#: Verbs with which one speaker or paper gives the words of another.
_QUOTING = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])
#: How many words of speaking on either side are weighed; a sentence rarely has more than four.
_CHOICES = 12
#: Who speaks after the verb without a name: "…, said police.", "…, according to officials".
SPEAKERS = ROLES | frozenset(
    """police officials authorities prosecutors investigators ministry department report statement
    spokesperson sources source experts analysts researchers scientists doctors witnesses residents
    lawyers company agency office government campaign newspaper study survey poll group union court
    activists critics aides advisers diplomats army military hospital association""".split()
)
#: Verbs that stand before their subject without a quotation, too.
_INVERTING = (REPORTING_VERBS - TELLING - MENTAL_VERBS) | {"say"}
_NEVERSPEAKERS = frozenset(["it", "this", "that"])


def find_attributions(frame: Frame) -> tuple[Attribution, ...]:
    """All words of speaking in a sentence with their subjects, in order."""
    found: list[Attribution] = []
    for at, token in enumerate(frame.tokens):
        if token.is_word:
            attribution = _source(frame, at) or _noun(frame, at) or _verb(frame, at, found)
            if attribution is not None and attribution.subject is not None:
                found.append(attribution)
    return tuple(found)


def _source(frame: Frame, at: int) -> Attribution | None:
    """A speaker named without a verb: "according to X"."""
    tokens = frame.tokens
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if tokens[at].lower == "according" and following == "to":
        return Attribution((at, at + 2), subject_after(frame, at + 1), is_weak=True)
    if tokens[at].lower == "per" and following == "the":
        return Attribution((at, at + 1), subject_after(frame, at), is_weak=True)
    return None


def _noun(frame: Frame, at: int) -> Attribution | None:
    """A speaker named by a possessive: "her claim that", "in Smith's words"."""
    tokens = frame.tokens
    if tokens[at].lower not in SPEECH_NOUNS:
        return None
    for back in range(at - 1, max(-1, at - 4), -1):
        if tokens[back].is_possessive or tokens[back].lower in POSSESSIVES:
            start = back
            while start and tokens[back].is_possessive and tokens[start - 1].is_capitalised:
                start -= 1
            return Attribution((at, at + 1), (start, back + 1), is_weak=True)
        if not tokens[back].is_word or tokens[back].lower in PREPOSITIONS:
            return None
    return None


def _verb(frame: Frame, at: int, earlier: list[Attribution]) -> Attribution | None:
    tokens = frame.tokens
    is_weak = tokens[at].lower in MENTAL_VERBS
    if is_participle_cue(tokens, at):
        quoted = _quoted_by_another(frame, at)
        subject = quoted or _participle_subject(frame, at, earlier)
        # "was quoted as saying" may follow the words it reports, "…, adding" never does
        is_participle = at == 0 or tokens[at - 1].lower != "as"
        return Attribution((at, at + 1), subject, is_weak, is_participle)
    if is_passive_cue(tokens, at):
        if tokens[at].lower in _QUOTING:
            # "Roe was quoted by the Post as saying"
            return Attribution((at, at + 1), subject_before(frame, at), is_weak)
        return Attribution((at, at + 1), subject_after(frame, at + 1), is_weak)
    if not is_finite_cue(tokens, at):
        return None
    subject = _quoted_after(frame, at) or _finite_subject(frame, at, earlier)
    is_thing = subject is not None and tokens[subject[0]].lower in _NEVERSPEAKERS
    return Attribution((at, at + 1), subject, is_weak or is_thing)


def _quoted_by_another(frame: Frame, at: int) -> Phrase | None:
    """Whom somebody else quotes: Roe in "Doe quoted Roe as saying"."""
    tokens = frame.tokens
    if at < 3 or tokens[at - 1].lower != "as":
        return None
    start = next(
        (n for n in range(at - 2, max(-1, at - 14), -1) if tokens[n].lower in _QUOTING), None
    )
    if start is None or start + 1 >= at - 1 or tokens[start - 1].lower in PASSIVE:
        return None
    return start + 1, at - 1


def _quoted_after(frame: Frame, at: int) -> Phrase | None:
    """Roe in "“…,” Doe quoted Roe as saying"."""
    tokens = frame.tokens
    if tokens[at].lower not in _QUOTING:
        return None
    limit = min(len(tokens) - 1, at + 14)
    end = next((n for n in range(at + 2, limit) if tokens[n].lower == "as"), None)
    return (at + 1, end) if end and is_participle_cue(tokens, end + 1) else None


def _finite_subject(frame: Frame, at: int, earlier: list[Attribution]) -> Phrase | None:
    tokens = frame.tokens
    back = at - 1
    while back >= 0 and tokens[back].lower in ADVERBS | AUXILIARIES:
        back -= 1
    if back < 0 or tokens[back].is_quote or (back > 0 and _follows_quote(frame, back)):
        return subject_after(frame, at)
    if back > 1 and tokens[back].text == "," and tokens[at].lower in _INVERTING:
        inverted = _inverted(frame, at)
        if inverted is not None:
            return inverted
    if tokens[back].lower in CONJUNCTIONS | {"to"}:
        return _coordinated(frame, back) or _inherited(frame, at, earlier)
    return subject_before(frame, at) or _inherited(frame, at, earlier)


def _inverted(frame: Frame, at: int) -> Phrase | None:
    """The subject after a verb where no quotation shows that it has to be: "…, said Jane Doe."."""
    tokens = frame.tokens
    phrase = subject_after(frame, at)
    if phrase is None:
        return None
    first, last = tokens[phrase[0]], tokens[phrase[1] - 1]
    is_somebody = last.lower in SPEAKERS or (
        first.is_capitalised and first.lower not in WEEKDAYS | PERSONAL_PRONOUNS
    )
    after = tokens[phrase[1] : phrase[1] + 1]
    goes_on = any(
        token.is_quote
        or (token.is_word and token.lower not in PREPOSITIONS | WEEKDAYS | {"who", "which"})
        for token in after
    )
    return phrase if is_somebody and not goes_on else None


def _follows_quote(frame: Frame, at: int) -> bool:
    tokens = frame.tokens
    return tokens[at].text in DASHES | {","} and tokens[at - 1].is_quote


def _coordinated(frame: Frame, conjunction: int) -> Phrase | None:
    """The pronoun of the clause before "and" ("he paused and said"), save in reported speech."""
    for at in range(conjunction - 1, max(0, conjunction - 5), -1):
        token = frame.tokens[at]
        if not token.is_word:
            return None
        if token.lower in PERSONAL_PRONOUNS:
            before = frame.tokens[at - 1]
            is_reported = before.lower == "that" or is_finite_cue(frame.tokens, at - 1)
            return None if is_reported or before.lower in PREPOSITIONS else (at, at + 1)
    return None


def _participle_subject(frame: Frame, at: int, earlier: list[Attribution]) -> Phrase | None:
    tokens = frame.tokens
    back = at - 1
    while back >= 0 and (tokens[back].lower in ADVERBS or tokens[back].lower.endswith("ly")):
        back -= 1
    if back < 0:
        return first_subject(frame)
    before = tokens[back]
    is_heard = tokens[at].lower in _HEARD and before.is_capitalised
    if before.lower in PASSIVE or (is_heard and before.lower not in WEEKDAYS):
        return subject_before(frame, at)
    if tokens[at].lower == "reading" and before.is_word:
        # "a hat reading", "a sign reading"
        return subject_before(frame, at)
    return _inherited(frame, at, earlier)


#: "a clip of Jane Doe saying": whoever stands before these participles speaks.
_HEARD = frozenset("saying asking telling chanting shouting yelling singing".split())


def _inherited(frame: Frame, at: int, earlier: list[Attribution]) -> Phrase | None:
    strong = next((one for one in earlier[:_CHOICES] if not one.is_weak), None)
    return strong.subject if strong is not None else clause_subject(frame, at)
