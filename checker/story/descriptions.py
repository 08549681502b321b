"""People called by what they are: "the deputy minister" for the one the article has named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.lexicon.roles import ROLE_NOUNS
from checker.lexicon.tables import fold
from checker.lexicon.words import stem
from checker.types import (
    AnnotatedArticle,
    Description,
    Entity,
    EntityMention,
    Mention,
    NameKind,
    Span,
    overlapping,
)

#: Words below a noun that belong to the description ("deputy", "foreign", "fire").
_MODIFIERS = frozenset({"amod", "compound"})
#: Relations of a noun that only says more of a name beside it.
_BESIDE = _MODIFIERS | {"appos", "flat"}
#: Words below a noun that name its bearer or say more than can be compared: "the minister Ivan
#: Ivanov", "the head of the agency", "the man who fell".
_SAID_MORE = frozenset({"appos", "flat", "nmod", "acl", "acl:relcl", "nmod:poss", "conj", "nummod"})

#: A person's number, the stems of all titles and roles, and where an article names him first.
_Known = tuple[int, frozenset[str], int]


def find_descriptions(
    articles: Sequence[AnnotatedArticle], people: Sequence[tuple[Entity, ...]]
) -> Mapping[int, tuple[Description, ...]]:
    """For each bearer, by number, the places where an article calls him by his office alone.

    Only with "the", only one person, and only where exactly one of the people whom the article
    has named so far is called so anywhere in the story.
    """
    in_article: dict[str, list[_Known]] = {}
    for number, names in enumerate(people):
        mentions = [m for e in names if e.kind is NameKind.PERSON for m in e.mentions]
        titles = frozenset(_words(mentions))
        for path, start in _first(mentions).items() if titles else ():
            in_article.setdefault(path, []).append((number, titles, start))
    found: dict[int, list[Description]] = {}
    for annotated in articles:
        known = in_article.get(annotated.path, ())
        for mention, words in _candidates(annotated) if known else ():
            bearers = [n for n, titles, at in known if words <= titles and at < mention.start]
            if len(bearers) == 1:
                found.setdefault(bearers[0], []).append(Description(annotated.path, mention))
    return {number: tuple(told) for number, told in found.items()}


def _words(mentions: Sequence[EntityMention]) -> Iterator[str]:
    for mention in mentions:
        for said in (mention.name.title, mention.name.role):
            yield from (stem(fold(word)) for word in (said or "").replace("-", " ").split())


def _first(mentions: Sequence[EntityMention]) -> Mapping[str, int]:
    first: dict[str, int] = {}
    for mention in mentions:
        start = first.get(mention.path, mention.name.start)
        first[mention.path] = min(start, mention.name.start)
    return first


def _candidates(annotated: AnnotatedArticle) -> Iterator[tuple[Mention, frozenset[str]]]:
    """Each "the" with one person's office behind it, and the stems of its words."""
    parse, text = annotated.parse, annotated.text
    for at, token in enumerate(parse.tokens):
        if token.tag != "NN" or token.lemma not in ROLE_NOUNS or token.dep in _BESIDE:
            continue
        below = parse.children(at)
        deps = {parse.tokens[child].dep for child in below}
        articles = [parse.tokens[c] for c in below if parse.tokens[c].dep == "det"]
        if deps & _SAID_MORE or [a.lemma for a in articles] != ["the"]:
            continue
        words = [parse.tokens[c] for c in below if parse.tokens[c].dep in _MODIFIERS] + [token]
        span = Span(min(word.start for word in words), token.end)
        # A name right behind, or behind a comma: "the minister, Ivan Ivanov".
        if overlapping(annotated.names, Span(articles[0].start, token.end + 3)):
            continue
        stems = frozenset(stem(fold(word.lemma)) for word in words)
        yield Mention(span.start, span.end, text[span.start : span.end]), stems
