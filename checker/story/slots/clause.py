"""What a value hangs on in its sentence: the noun it counts, the verb, who does it to whom."""

from __future__ import annotations

from dataclasses import dataclass

from checker.types import Parse, Span, Token

_NOUNS = frozenset({"NOUN", "PROPN"})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_OBJECTS = ("obj", "iobj", "obl:agent", "xcomp")
#: Words below a noun that say what sort it is of: "homeless people", "people in Aceh".
_MODIFIERS = frozenset({"amod", "compound", "nmod", "nmod:poss", "nmod:desc", "flat", "acl"})
#: Words between the value and its verb that are climbed at most.
_CLIMB = 6


@dataclass(frozen=True, slots=True)
class Clause:
    """The words a value hangs on, as lemmas; empty where the parse does not tell."""

    noun: str = ""
    """What is counted or measured: "people" in "24 people were killed"."""
    modifiers: frozenset[str] = frozenset()
    """The words that hang on the noun."""
    verb: str = ""
    """The word the clause is built on: "kill"."""
    subject: str = ""
    object: str = ""

    @property
    def phrase(self) -> str:
        """The clause in a few words, without the value."""
        parts = (self.subject, self.verb, self.object, *sorted(self.modifiers), self.noun)
        return " ".join(dict.fromkeys(part for part in parts if part))


def clause_of(parse: Parse, span: Span) -> Clause:
    """What the value at ``span`` hangs on."""
    at = parse.head_of(span)
    if at is None:
        return Clause()
    tokens = parse.tokens
    inside = set(parse.within(span))
    noun = next((n for n in (at, *parse.ancestors(at)) if _is_noun(tokens[n])), None)
    top = noun if noun is not None and _is_near(parse, at, noun) else at
    verb = _verb_above(parse, top)
    modifiers = (c for c in parse.children(top) if c not in inside)
    return Clause(
        noun=tokens[top].lemma if top not in inside or _is_noun(tokens[top]) else "",
        modifiers=frozenset(
            tokens[child].lemma for child in modifiers if tokens[child].dep in _MODIFIERS
        ),
        verb="" if verb is None else tokens[verb].lemma,
        subject=_below(parse, verb, inside | {top}, *_SUBJECTS),
        object=_below(parse, verb, inside | {top}, *_OBJECTS),
    )


def _is_noun(token: Token) -> bool:
    return token.pos in _NOUNS


def _is_near(parse: Parse, at: int, noun: int) -> bool:
    """Whether the noun is the value itself or what it directly counts."""
    return noun == at or parse.tokens[at].head == noun


def _verb_above(parse: Parse, at: int) -> int | None:
    """The nearest verb above a phrase, or the root."""
    for _, above in zip(range(_CLIMB), parse.ancestors(at), strict=False):
        token = parse.tokens[above]
        if token.pos in {"VERB", "AUX"} or token.dep == "root":
            return above
    return None


def _below(parse: Parse, verb: int | None, inside: set[int], *deps: str) -> str:
    """The word that fills a place of the verb, unless it is the value itself."""
    if verb is None:
        return ""
    found = (at for at in parse.children(verb, *deps) if at not in inside)
    return next((parse.tokens[at].lemma for at in found), "")
