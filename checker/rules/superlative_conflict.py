"""Two different things that are each said to be the first, the only or the largest.

Flags: "Jane Doe was the first woman to lead the council" and "Mary Roe was the first woman to
lead the council": one superlative of one class, said of two names. It is for information: both
may be right in their own way.

Leaves alone: "one of the largest", classes that differ in any word ("the largest bridge in
Harlow", "the largest bridge in Portsea"), subjects that share a name, pronouns, quotations, and
"first" where it counts what comes next ("the first goal").

Why: superlatives are copied from story to story and seldom checked; two of them side by side are
the moment to do it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from checker.story.oppositions.clauses import Telling, telling
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    Passage,
    Reading,
    Severity,
    Span,
    Story,
    Token,
)

#: Words that allow one thing only, besides those that end in -est and follow "most".
_ALONE = frozenset("first only last sole".split())
#: The class has to be told by so many words, its noun among them.
_LEAST = 3
_CONFIDENCE = 0.4


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each superlative that two things have."""
    said: dict[tuple[str, frozenset[str]], list[tuple[Telling, int]]] = defaultdict(list)
    for claim in story.claims:
        annotated = story.by_path[claim.path]
        if not _has_superlative(annotated, claim.passage.span):
            continue
        sentence = telling(annotated, (claim,))
        for at in sentence.words:
            for superlative in _superlatives(sentence, at):
                of = sentence.told(at) - sentence.subject(at)
                if len(of) >= _LEAST:
                    said[superlative, of].append((sentence, at))
    for (superlative, _), found in sorted(said.items(), key=lambda pair: pair[0][0]):
        yield from _conflicts(superlative, found, story)


def _has_superlative(annotated: AnnotatedArticle, span: Span) -> bool:
    """Whether it is worth reading the sentence: few have such a word."""
    tokens = annotated.parse.tokens
    return any(_is_superlative(annotated, tokens[at]) for at in annotated.parse.within(span))


def _is_superlative(annotated: AnnotatedArticle, token: Token) -> bool:
    form = annotated.text[token.start : token.end].lower()
    return token.tag == "JJS" or form in _ALONE


def _superlatives(sentence: Telling, at: int) -> Iterator[str]:
    """The superlatives of a noun that something named is said to be."""
    tokens, parse = sentence.parse.tokens, sentence.parse
    subjects = parse.children(at, "nsubj")
    if not parse.children(at, "cop") or not any(tokens[s].pos == "PROPN" for s in subjects):
        return
    if any(tokens[word].lemma in {"one", "among"} for word in parse.children(at)):
        return
    for word in parse.children(at, "amod", "advmod", "nummod"):
        if _is_superlative(sentence.annotated, tokens[word]):
            yield sentence.forms[word - sentence.words.start]


def _conflicts(
    superlative: str, found: list[tuple[Telling, int]], story: Story
) -> Iterator[Discrepancy]:
    for (one, at), (other, there) in combinations(found, 2):
        if one.named_subject(at) & other.named_subject(there):
            continue
        sides = _passage(one, at), _passage(other, there)
        shown = [" ".join(story.words(side).split()) for side in sides]
        yield Discrepancy(
            kind=Kind.CONTRADICTION,
            severity=Severity.INFO,
            message=f"Two are each said to be the {superlative}: “{shown[0]}” and “{shown[1]}”",
            readings=tuple(Reading(s, (p,)) for s, p in zip(shown, sides, strict=True)),
            confidence=_CONFIDENCE,
        )


def _passage(sentence: Telling, at: int) -> Passage:
    """From the subject to the noun."""
    subject = sentence.parse.children(at, "nsubj", "nsubj:pass")
    return sentence.passage(min((*subject, at)), at)
