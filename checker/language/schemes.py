"""Turning the labels of spaCy's own English pipelines into those of Universal Dependencies.

spaCy's released English models use the labels of ClearNLP (Choi and Palmer 2012, "Guidelines for
the CLEAR style constituent to dependency conversion"), where a preposition carries its noun and
"is" carries its complement. Here as in Universal Dependencies the noun is the head and the
preposition and "is" hang on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from checker.types import Token

if TYPE_CHECKING:
    from spacy.language import Language

_LABELS: Final = {
    "ROOT": "root",
    "acomp": "xcomp",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "neg": "advmod",
    "npadvmod": "obl:npmod",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
_PREPOSITIONS: Final = frozenset({"prep", "agent"})
#: Parts of speech whose prepositional phrases are ``obl``; those of nouns are ``nmod``.
_PREDICATES: Final = frozenset({"VERB", "AUX", "ADJ", "ADV"})


def uses_clear_labels(nlp: Language) -> bool:
    """Whether the pipeline's parser has learned the labels of ClearNLP."""
    return "pobj" in nlp.pipe_labels.get("parser", ())


def with_universal_labels(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The same words, hung up and labelled as Universal Dependencies would."""
    nouns = {token.head: at for at, token in enumerate(tokens) if token.dep == "pobj"}
    below: defaultdict[int, list[int]] = defaultdict(list)
    hung = list(tokens)
    for at, token in enumerate(tokens):
        if token.dep in _PREPOSITIONS and at in nouns:
            hung[at] = token._replace(head=nouns[at], dep="case")
        elif token.dep == "pobj":
            hung[at] = _past_preposition(at, tokens)
    for at, token in enumerate(hung):
        if token.head != at:
            below[token.head].append(at)
    for at, token in enumerate(tokens):
        if token.dep == "attr" and tokens[token.head].lemma == "be":
            _swap_copula(hung, at, below[token.head])
    return tuple(token._replace(dep=_LABELS.get(token.dep, token.dep)) for token in hung)


def _past_preposition(at: int, tokens: Sequence[Token]) -> Token:
    """A prepositional object, hung on what its preposition ("of", "out of") hangs on."""
    token = tokens[at]
    head = token.head
    while tokens[head].dep in _PREPOSITIONS and tokens[head].head != head:
        head = tokens[head].head
    if head == at or tokens[head].dep in _PREPOSITIONS:
        return token
    return token._replace(head=head, dep="obl" if tokens[head].pos in _PREDICATES else "nmod")


def _swap_copula(hung: list[Token], complement: int, below: Sequence[int]) -> None:
    """Make "minister" the head of "He is a minister", and "is" hang on it."""
    copula = hung[complement].head
    above = hung[copula]
    for at in below:
        hung[at] = hung[at]._replace(head=complement)
    head = complement if above.head == copula else above.head
    hung[complement] = hung[complement]._replace(head=head, dep=above.dep)
    hung[copula] = above._replace(head=complement, dep="cop")
