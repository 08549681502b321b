"""From annotated articles to the stories they tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.embed.encoder import Encoder
from checker.story.claims.alignments import align_claims
from checker.story.claims.clusters import cluster_claims
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.claims.pairs import claim_pairs
from checker.story.claims.statements import statements_of
from checker.story.entities.find import find_entities
from checker.story.entities.referents import find_referents
from checker.story.events.sources import independent_sources
from checker.story.events.stories import group_articles
from checker.story.places.homes import home_slots
from checker.story.places.locate import locate
from checker.story.places.slots import place_slots
from checker.story.slots.find import date_slots, number_slots
from checker.story.utterances.align import align_quotes
from checker.types import AnnotatedArticle, Story

Vectors: TypeAlias = NDArray[np.float32]


def build_stories(
    articles: Sequence[AnnotatedArticle], encoder: Encoder, vectors: Vectors | None = None
) -> tuple[Story, ...]:
    """Tell the stories apart and find in each what its articles share.

    ``articles`` come in order of their paths; stories come in the order of their first article.
    ``vectors`` are those of ``claims_of(articles)``, one row each, where they are known already.
    """
    claims = claims_of(articles)
    if vectors is None:
        vectors = encoder.encode(claim_texts(articles, claims))
    groups = group_articles(articles, claims, vectors)
    row_of = {claim: row for row, claim in enumerate(claims)}
    return tuple(
        tell_story(group, vectors[[row_of[claim] for claim in claims_of(group)]], encoder)
        for group in groups
    )


def tell_story(articles: Sequence[AnnotatedArticle], vectors: Vectors, encoder: Encoder) -> Story:
    """What articles on one event share; ``vectors`` holds one row for each of their claims."""
    claims = claims_of(articles)
    entities = find_entities(articles)
    located = locate(articles, entities)
    statements, rows = statements_of(articles, claims, vectors)
    pairs = claim_pairs(statements, rows)
    referents = find_referents(articles, entities, located)
    asked = place_slots(articles, entities, located, claims, vectors)
    return Story(
        articles=tuple(articles),
        sources=independent_sources(articles),
        claims=claims,
        clusters=cluster_claims(statements, pairs),
        alignments=align_claims(statements, pairs),
        entities=entities,
        referents=referents,
        utterances=align_quotes(articles, encoder, entities),
        number_slots=number_slots(articles, claims, vectors, encoder),
        date_slots=date_slots(articles, claims, vectors, encoder),
        place_slots=(*asked, *home_slots(articles, referents, located)),
    )
