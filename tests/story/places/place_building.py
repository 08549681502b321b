"""Articles read with the project's own pipeline, to test what is made of places."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.language.parser import Parser
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.entities.find import find_entities
from checker.story.places.fillers import place_fillers
from checker.story.places.locate import locate
from checker.story.places.pairs import place_pairs
from checker.story.places.slots import place_slots
from checker.types import AnnotatedArticle, PlaceFiller, PlaceSlot
from tests.samples import annotated
from tests.story.slots.slot_building import WordCounter


@cache
def _parser() -> Parser:
    return load_parser()


def read(texts: Mapping[str, str]) -> tuple[AnnotatedArticle, ...]:
    """Articles by path, each line a paragraph."""
    return tuple(
        annotate(annotated(path, text).article, _parser()) for path, text in sorted(texts.items())
    )


def located(*texts: str) -> dict[str, set[str]]:
    """The codes of what each place of a story may be, by its name."""
    articles = read({f"{chr(97 + at)}.txt": text for at, text in enumerate(texts)})
    found: dict[str, set[str]] = {}
    for mention, places in locate(articles, find_entities(articles)).items():
        found.setdefault(mention.name.text, set()).update(".".join(p.codes) for p in places)
    return found


def fillers(*texts: str) -> tuple[PlaceFiller, ...]:
    """The places of a story that say where something is."""
    articles = read({f"{chr(97 + at)}.txt": text for at, text in enumerate(texts)})
    entities = find_entities(articles)
    return place_fillers(articles, entities, locate(articles, entities))


def paired(*texts: str) -> set[frozenset[str]]:
    """The names of the places that are set against one another."""
    articles = read({f"{chr(97 + at)}.txt": text for at, text in enumerate(texts)})
    claims = claims_of(articles)
    vectors = WordCounter().encode(claim_texts(articles, claims))
    found = fillers(*texts)
    pairs = place_pairs(articles, found, claims, vectors)
    return {frozenset({found[p.left].mention.text, found[p.right].mention.text}) for p in pairs}


def slots(texts: Mapping[str, str]) -> tuple[PlaceSlot, ...]:
    """The place slots of articles by path."""
    articles = read(texts)
    claims = claims_of(articles)
    vectors = WordCounter().encode(claim_texts(articles, claims))
    entities = find_entities(articles)
    return place_slots(articles, entities, locate(articles, entities), claims, vectors)
