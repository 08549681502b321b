"""The places that answer where something is or happened, and what each of them hangs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.compare.directions import bearing
from checker.compare.places import narrowest
from checker.story.places.locate import Located
from checker.types import (
    AnnotatedArticle,
    Entity,
    EntityMention,
    NameKind,
    NameMention,
    PlaceFiller,
    Span,
    Token,
    overlapping,
)

#: Relations by which a word of the same phrase hangs on its head: "Paris, Texas", "Iran and Iraq".
_SIDE = frozenset({"appos", "conj", "flat", "list", "parataxis", "nmod:desc"})
_VERBAL = frozenset({"VERB", "AUX"})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
#: What stands between a town and the region it lies in.
_QUALIFIED = re.compile(r", (?:the )?")
#: A point of the compass in small letters: in capitals it is part of a name ("North Bay").
_POINTED = re.compile(r"\b([a-z]+(?:-[a-z]+)?) (of (?:the )?)?$")
#: Characters before a place in which it may stand.
_REACH = 30


def place_fillers(
    articles: Sequence[AnnotatedArticle], entities: Sequence[Entity], located: Located
) -> tuple[PlaceFiller, ...]:
    """Every mention of a place in a sentence that makes a claim, in order.

    A region that only says where the town before it lies ("Paris, Texas") is no answer of its
    own.
    """
    places = {mention for e in entities if e.kind is NameKind.PLACE for mention in e.mentions}
    return tuple(
        filler for annotated in articles for filler in _of_article(annotated, places, located)
    )


def _of_article(
    annotated: AnnotatedArticle, places: set[EntityMention], located: Located
) -> Iterator[PlaceFiller]:
    claims = [sentence for sentence in annotated.sentences if sentence.speaks]
    position = 0
    before: EntityMention | None = None
    for name in annotated.names:
        mention = EntityMention(annotated.path, name)
        if mention not in places:
            continue
        while position < len(claims) and claims[position].end <= name.start:
            position += 1
        qualifies = before is not None and _qualifies(annotated, before, mention, located)
        before = mention
        if position < len(claims) and claims[position].span.contains(name.span) and not qualifies:
            hung = attachment(annotated, name)
            found = located.get(mention, ())
            side = _side(annotated.text, name.start)
            yield PlaceFiller(annotated.path, claims[position], name, found, *hung, *side)


def _side(text: str, start: int) -> tuple[str | None, bool]:
    """The point of the compass right before a place, and whether it points out of the place."""
    found = _POINTED.search(text, max(0, start - _REACH), start)
    if found is None or bearing(found[1]) is None:
        return None, False
    return found[1].lower(), bool(found[2])


def _qualifies(
    annotated: AnnotatedArticle, before: EntityMention, mention: EntityMention, located: Located
) -> bool:
    between = annotated.text[before.name.end : mention.name.start]
    if not _QUALIFIED.fullmatch(between):
        return False
    inner, outer = located.get(before, ()), located.get(mention, ())
    return not inner or any(narrowest(inner, outer))


#: The preposition before a place, the word it hangs on, the nearest verb above and its subject.
Attachment = tuple[str | None, str | None, str | None, str | None]


def attachment(annotated: AnnotatedArticle, name: NameMention) -> Attachment:
    """The preposition before a place, the word it hangs on, the verb above and who does it.

    Words are lemmas, people are named in full; None where the parse does not tell.
    """
    parse = annotated.parse
    at = parse.head_of(name.span)
    if at is None:
        return None, None, None, None
    tokens, inside = parse.tokens, parse.within(name.span)
    cases = [tokens[c].lemma for c in parse.children(at, "case") if c not in inside]
    while not cases and tokens[at].dep in _SIDE and tokens[at].head != at:
        at = tokens[at].head
        cases = [tokens[c].lemma for c in parse.children(at, "case")]
    above = tuple(parse.ancestors(at))
    verb = next((n for n in above if tokens[n].pos in _VERBAL), None)
    subjects = () if verb is None else parse.children(verb, *_SUBJECTS)
    return (
        next((case for case in cases if case.isalpha()), None),
        _said(annotated, tokens[above[0]]) if above else None,
        None if verb is None else tokens[verb].lemma,
        _said(annotated, tokens[subjects[0]]) if subjects else None,
    )


def _said(annotated: AnnotatedArticle, token: Token) -> str:
    """A person by name, any other word as its lemma."""
    for name in overlapping(annotated.names, Span(token.start, token.end)):
        if name.kind is NameKind.PERSON:
            return " ".join((name.person or name.text).split())
    return token.lemma.lower()
