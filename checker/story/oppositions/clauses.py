"""What a sentence says of its subjects: its predicates, and what each clause tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.lexicon.fates import base_form
from checker.lexicon.negation import MODALS, SUPPOSING
from checker.lexicon.words import STOP_WORDS, concept_of
from checker.story.oppositions.negators import Negation, negations_of
from checker.types import AnnotatedArticle, Claim, Parse, Passage

_CONTENT = frozenset({"VERB", "ADJ", "NOUN", "PROPN", "NUM", "ADV"})
_NOMINAL = frozenset({"ADJ", "NOUN", "ADV", "NUM"})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_FINITE_RELATIONS = ("aux", "aux:pass", "cop", "expl")
#: Relations by which another clause hangs on a clause and says something of its own.
_OWN_CLAUSE = frozenset({"conj", "parataxis", "advcl", "acl:relcl"})
#: Relations by which a clause takes its subject from the one above it.
_SHARING = frozenset({"conj", "xcomp", "advcl"})


@dataclass(frozen=True)
class Telling:
    """One sentence as the comparison sees it; words are numbers in ``Parse.tokens``."""

    annotated: AnnotatedArticle
    claims: tuple[Claim, ...]
    """Each place where the sentence stands word for word; it is read at the first."""
    words: range
    keys: dict[int, str]
    """Stem or concept of each content word."""
    forms: tuple[str, ...]
    """Each word as written, in lower case."""
    negations: tuple[Negation, ...]

    @property
    def parse(self) -> Parse:
        """The parse of the article."""
        return self.annotated.parse

    @property
    def content(self) -> frozenset[str]:
        """What the whole sentence tells."""
        return frozenset(self.keys.values())

    @property
    def negators(self) -> frozenset[int]:
        """The words that negate."""
        return frozenset(negation.at for negation in self.negations)

    def lemma(self, at: int) -> str:
        """Base form of a word."""
        return base_form(self.parse.tokens[at].lemma)

    def key(self, at: int) -> str:
        """What a word is compared by."""
        return self.keys.get(at) or concept_of(self.lemma(at))

    def passage(self, first: int, last: int) -> Passage:
        """Where the words from one to another stand."""
        tokens = self.parse.tokens
        return Passage(self.annotated.path, tokens[first].start, tokens[last].end)

    def clause(self, at: int) -> Iterator[int]:
        """The words of the clause that is built on a word, clauses of their own left out."""
        tokens = self.parse.tokens
        below = [at]
        while below:
            word = below.pop()
            yield word
            below += (c for c in self.parse.children(word) if tokens[c].dep not in _OWN_CLAUSE)

    def subject(self, at: int) -> frozenset[str]:
        """What the subject of a predicate tells; nothing where it is a pronoun or not there."""
        token = self.parse.tokens[at]
        tops = self.parse.children(at, *_SUBJECTS)
        if not tops and token.dep in _SHARING and token.head != at:
            return self.subject(token.head)
        return frozenset(self.keys[n] for top in tops for n in self.clause(top) if n in self.keys)

    def named_subject(self, at: int) -> frozenset[str]:
        """The names in the subject of a predicate."""
        tops = self.parse.children(at, *_SUBJECTS)
        return frozenset().union(*(self.named(top) for top in tops))

    def told(self, at: int) -> frozenset[str]:
        """What the clause that is built on a word tells, its subject too."""
        own = (self.keys[n] for n in self.clause(at) if n in self.keys)
        return frozenset({*own, *self.subject(at), self.key(at)})

    def named(self, at: int) -> frozenset[str]:
        """The names in the clause that is built on a word."""
        tokens = self.parse.tokens
        return frozenset(self.key(n) for n in self.clause(at) if tokens[n].pos == "PROPN")

    def modal(self, at: int) -> str | None:
        """How sure the clause is: "will", "can", "may"; None for a plain fact."""
        lemmas = (self.parse.tokens[c].lemma for c in self.parse.children(at, "aux"))
        return next((MODALS[lemma] for lemma in lemmas if lemma in MODALS), None)

    def is_perfect(self, at: int) -> bool:
        """Whether it tells how things stand now: "has not been released"."""
        aux = (self.parse.tokens[c] for c in self.parse.children(at, "aux"))
        return any(token.lemma == "have" and token.tag != "VBD" for token in aux)

    def is_predicate(self, at: int) -> bool:
        """Whether a clause is built on the word: a verb, or what something is said to be."""
        token = self.parse.tokens[at]
        if token.pos == "VERB":
            return True
        if token.pos not in _NOMINAL:
            return False
        is_there = bool(self.parse.children(token.head, "expl")) and token.dep in _SUBJECTS
        return is_there or bool(self.parse.children(at, "cop"))

    def is_finite(self, at: int) -> bool:
        """Whether the clause stands on its own: "he put", not "to put" or "by putting"."""
        if self.parse.tokens[at].tag in _FINITE:
            return True
        return bool(self.parse.children(at, *_FINITE_RELATIONS))

    def is_supposed(self, at: int) -> bool:
        """Whether the clause or one above it is a condition or a question."""
        tokens = self.parse.tokens
        for word in (at, *self.parse.ancestors(at)):
            marks = self.parse.children(word, "mark", "advmod", "cc")
            if any(tokens[mark].lemma in SUPPOSING for mark in marks):
                return True
        end = self.claims[0].sentence.end
        return "?" in self.annotated.text[max(0, end - 3) : end]


def telling(annotated: AnnotatedArticle, claims: tuple[Claim, ...]) -> Telling:
    """Read one sentence, where its article has it first."""
    tokens, text = annotated.parse.tokens, annotated.text
    words = annotated.parse.within(claims[0].sentence.span)
    keys = {
        at: concept_of(base_form(tokens[at].lemma))
        for at in words
        if tokens[at].pos in _CONTENT and tokens[at].lemma not in STOP_WORDS
    }
    forms = tuple(text[tokens[at].start : tokens[at].end].lower() for at in words)
    negations = tuple(dict.fromkeys(negations_of(annotated, words)))
    return Telling(annotated, claims, words, keys, forms, negations)
