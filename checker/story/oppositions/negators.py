"""The words of a sentence that negate, and the predicates they negate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.lexicon.negation import NEGATORS
from checker.types import AnnotatedArticle

_FILLERS = frozenset({"nsubj", "nsubj:pass", "obj"})
#: What stands before the last letter of "hadn’ t", as some texts space it.
_CUT_NOT = re.compile(r"n[’'] ?$")
_CUT_REACH = 3


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that negates and the predicate it negates, by their numbers in ``Parse.tokens``."""

    at: int
    predicate: int


def negations_of(annotated: AnnotatedArticle, words: range) -> Iterator[Negation]:
    """Each negating word with the predicates it negates: "no injuries were reported" has two."""
    tokens = annotated.parse.tokens
    for at in words:
        if _is_negator(annotated, at):
            head = tokens[at].head
            yield Negation(at, head)
            if tokens[at].dep == "det" and tokens[head].dep in _FILLERS:
                yield Negation(at, tokens[head].head)


def _is_negator(annotated: AnnotatedArticle, at: int) -> bool:
    """Whether a word negates: "not", "n't", "no", but not the "No." of "No. 1"."""
    token, text = annotated.parse.tokens[at], annotated.text
    word = text[token.start : token.end].lower().replace("’", "'")
    if word == "t":
        return bool(_CUT_NOT.search(text, max(0, token.start - _CUT_REACH), token.start))
    is_number = word == "no" and text[token.end : token.end + 1] == "."
    return word in NEGATORS and not is_number
