"""Where the places are that a story names: homonyms told apart by what the articles say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from checker.compare.gazetteer import places_named
from checker.compare.places import is_same_place, narrowest
from checker.types import (
    AnnotatedArticle,
    Entity,
    EntityMention,
    NameKind,
    Place,
    PlaceLevel,
)

Located = Mapping[EntityMention, tuple[Place, ...]]

#: What stands between a place and the wider place it lies in: "Paris, Texas", "Takengon in Aceh".
_WITHIN = re.compile(
    r"(?:,| (?:district|regency|province|county|city|town|village|area))? ?(?: in | of )?(?:the )?"
)
#: Homonyms with fewer people than this part of the largest are left out where nothing else tells:
#: who writes "Paris" and means the one in Texas says so. Birmingham in Alabama has a sixth of the
#: other's and stays.
_DWARFED = 10
#: Cities of this size are meant by their bare name wherever the story happens (Moscow, Paris).
_FAMOUS = 500_000
#: Smaller towns are named with their country where the story happens elsewhere, American ones
#: with their state.
_KNOWN = 100_000


def locate(articles: Sequence[AnnotatedArticle], entities: Sequence[Entity]) -> Located:
    """What each mention of a place may be, as few homonyms as the story leaves open.

    First what is written beside it ("Paris, Texas"), beside another mention of it, then the
    regions and countries that the story names otherwise, then the most populous. A mention whose
    place the gazetteer does not have is left out: nothing is known of it.
    """
    places = [entity for entity in entities if entity.kind is NameKind.PLACE]
    known = {number: found for number, e in enumerate(places) if (found := _candidates(e))}
    beside = _written_beside(articles, places, known)
    settled = {number: _narrowed(found, beside.get(number, {})) for number, found in known.items()}
    votes = _votes(settled.values())
    located: dict[EntityMention, tuple[Place, ...]] = {}
    for number, found in settled.items():
        chosen = _chosen(found, votes)
        for mention in places[number].mentions:
            own = beside.get(number, {}).get(mention, ())
            located[mention] = tuple(narrowest(known[number], own)) or chosen
    return located


def _candidates(entity: Entity) -> tuple[Place, ...]:
    """What every spelling of the entity that the gazetteer has may name, or else any of them."""
    texts = sorted({" ".join(mention.name.text.split()) for mention in entity.mentions})
    found = [places for text in texts if (places := places_named(text))]
    if not found:
        return ()
    common = tuple(
        place
        for place in found[0]
        if all(any(is_same_place(place, other) for other in others) for others in found[1:])
    )
    return common or tuple(dict.fromkeys(place for places in found for place in places))


_Beside = dict[int, dict[EntityMention, tuple[Place, ...]]]


def _written_beside(
    articles: Sequence[AnnotatedArticle], places: Sequence[Entity], known: Mapping[int, object]
) -> _Beside:
    """For each place, the wider places that stand right after its mentions."""
    by_path = {annotated.path: annotated for annotated in articles}
    beside: _Beside = {}
    for number in known:
        for mention in places[number].mentions:
            wider = _wider(by_path[mention.path], mention)
            if wider:
                beside.setdefault(number, {})[mention] = wider
    return beside


def _wider(annotated: AnnotatedArticle, mention: EntityMention) -> tuple[Place, ...]:
    at = bisect_left(annotated.names, mention.name.end, key=lambda name: name.start)
    if at == len(annotated.names):
        return ()
    after = annotated.names[at]
    between = annotated.text[mention.name.end : after.start]
    if after.kind is not NameKind.PLACE or not between or not _WITHIN.fullmatch(between):
        return ()
    own = places_named(mention.name.text)
    found = (place for place in places_named(after.text) if place.level < PlaceLevel.TOWN)
    return tuple(place for place in found if any(narrowest(own, [place])))


def _narrowed(
    found: tuple[Place, ...], beside: Mapping[EntityMention, tuple[Place, ...]]
) -> tuple[Place, ...]:
    wider = [place for places in beside.values() for place in places]
    return tuple(narrowest(found, wider)) or found


def _votes(settled: Iterable[tuple[Place, ...]]) -> Counter[tuple[str, ...]]:
    """How many places of the story lie, beyond doubt, in each country and each region."""
    votes: Counter[tuple[str, ...]] = Counter()
    for found in settled:
        for depth in (1, 2):
            codes = {place.codes[:depth] for place in found}
            if len(codes) == 1 and len(next(iter(codes))) == depth:
                votes[next(iter(codes))] += 1
    return votes


def _chosen(found: tuple[Place, ...], votes: Mapping[tuple[str, ...], int]) -> tuple[Place, ...]:
    """The homonyms that the story's other places speak for, and the famous ones.

    Nothing is left of small towns far from everywhere else that the story tells of: the name is
    more likely that of something the gazetteer does not have ("North Bay" of San Francisco).
    """
    near = [place for place in found if _others(place, found, votes, 2)]
    famous = [place for place in found if _is_famous(place)]
    if any(place.level is PlaceLevel.COUNTRY for place in famous):
        near = []  # Who means Poland in Maine says so.
    if near or famous:
        chosen = _largest(found) if famous else []
        return tuple(place for place in found if place in near or place in chosen)
    there = [place for place in found if _others(place, found, votes, 1)]
    elsewhere = _is_told_elsewhere(found, votes)
    likely = [
        place
        for place in there or found
        if place.population >= _KNOWN or (place in there and place.codes[0] != "US")
    ]
    return tuple(_largest(likely if elsewhere else found))


def _is_told_elsewhere(found: tuple[Place, ...], votes: Mapping[tuple[str, ...], int]) -> bool:
    """Whether other names of the story lie in some country beyond doubt."""
    countries = {place.codes[:1] for place in found}
    own = countries if len(countries) == 1 else set()
    return any(count > (codes in own) for codes, count in votes.items() if len(codes) == 1)


def _others(
    place: Place, found: tuple[Place, ...], votes: Mapping[tuple[str, ...], int], depth: int
) -> bool:
    """Whether another name of the story lies in the same country (depth 1) or region (2)."""
    codes = place.codes[:depth]
    own = len({other.codes[:depth] for other in found}) == 1
    return len(codes) == depth and votes.get(codes, 0) > own


def _is_famous(place: Place) -> bool:
    small = place.population < _FAMOUS or place.level is PlaceLevel.DISTRICT
    return place.level is PlaceLevel.COUNTRY or not small


def _largest(found: Sequence[Place]) -> list[Place]:
    largest = max((place.population for place in found), default=0)
    return [place for place in found if place.population * _DWARFED >= largest]
