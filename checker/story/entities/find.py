"""The people, organisations and places of a story, each with all its mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.story.entities.people import find_people
from checker.story.entities.things import find_things
from checker.types import AnnotatedArticle, BlockKind, Entity, EntityMention, NameKind


def find_entities(articles: Sequence[AnnotatedArticle]) -> tuple[Entity, ...]:
    """Find who and what the articles name, across articles and spellings.

    People come before names are compared: a full first mention, later surnames and accepted
    spellings belong to one person, and so does a spelling that is near a person's name and is
    nobody's own. Two people with near names stay two. Entities come in order of their first
    mention; a mention belongs to one entity.
    """
    mentions = [EntityMention(a.path, name) for a in articles for name in a.names]
    texts = {annotated.path: _told(annotated) for annotated in articles}
    people, rest = find_people(mentions, texts)
    entities = [_entity(person, NameKind.PERSON) for person in people]
    for forms in find_things(rest):
        found = sorted((m for form in forms for m in form.mentions), key=_place)
        kinds = Counter(mention.name.kind for mention in found)
        entities.append(_entity(tuple(found), max(kinds, key=lambda kind: (kinds[kind], kind))))
    return tuple(sorted(entities, key=lambda entity: _place(entity.mentions[0])))


def _told(annotated: AnnotatedArticle) -> str:
    """What an article says, every letter in its place: addresses and page furniture are blank."""
    told, last = [], 0
    for block in annotated.article.blocks:
        if block.kind not in {BlockKind.METADATA, BlockKind.FURNITURE}:
            told += [" " * (block.start - last), annotated.text[block.start : block.end]]
            last = block.end
    return "".join(told).ljust(len(annotated.text))


def _place(mention: EntityMention) -> tuple[str, int]:
    return mention.path, mention.name.start


def _entity(mentions: tuple[EntityMention, ...], kind: NameKind) -> Entity:
    return Entity(kind, best_name(mentions), mentions)


def best_name(mentions: Sequence[EntityMention]) -> str:
    """The best supported full form: most articles, then most places, then most words."""
    written = [(" ".join(m.name.text.split()), m.path) for m in mentions]
    full = [(text, path) for text, path in written if " " in text] or written
    places = Counter(text for text, _ in full)
    articles = Counter(text for text, _ in set(full))
    return min(places, key=lambda text: (-articles[text], -places[text], -len(text), text))
