"""Which articles speak with a voice of their own, and which reprint another."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from checker.story.groups import Groups
from checker.types import AnnotatedArticle, overlapping

#: Words in a row.
Shingle: TypeAlias = tuple[str, ...]

_WORD = re.compile(r"\w+")

#: Words in a shingle: five in a row are rarely the same in two texts written apart.
SHINGLE = 5

#: Share of the shorter text's shingles found in the longer one from which both are one source;
#: only prose outside quotation marks counts, for two outlets may quote one statement at length.
#: Of 3,203 pairs of articles in 97 stories 72 share 0.4 or more of it: four sentences and more of
#: an agency's, letter for letter. Texts with a voice of their own share 0.05 at most, whatever
#: they quote; between stand texts that took some sentences over and wrote the rest.
REPRINT = 0.4
#: ... where datelines name one agency, less: both worked from its text.
_SAME_AGENCY = 0.25
#: Texts with fewer shingles outside quotation marks are compared whole: a statement printed as it
#: was sent out is a reprint where half of it is.
_FEWEST = 20
_REPRINT_WHOLE = 0.5


@dataclass(frozen=True)
class _Text:
    """The runs of words by which one article is compared with others."""

    own: frozenset[Shingle]
    """Those outside quotation marks; none where they are too few."""
    whole: frozenset[Shingle]
    agency: str | None


def independent_sources(articles: Sequence[AnnotatedArticle]) -> tuple[int, ...]:
    """For each article the number of its source; reprints and wire copy share one.

    Numbers start at 0 and come in order of the articles. Texts are one source where the shorter
    one's runs of five words stand in the other to a large part, directly or by way of a third
    text (Broder 1997, "On the resemblance and containment of documents").
    """
    texts = [_text(annotated) for annotated in articles]
    groups = Groups(len(articles))
    for left, right in _pairs(texts):
        if groups.find(left) != groups.find(right) and _is_reprint(texts[left], texts[right]):
            groups.join(left, right)
    source = {place: number for number, group in enumerate(groups.sets()) for place in group}
    return tuple(source[place] for place in range(len(articles)))


def _pairs(texts: Sequence[_Text]) -> Iterator[tuple[int, int]]:
    """Pairs of texts that can be reprints, by their own prose or as a whole."""
    yield from _meeting([text.own for text in texts], _SAME_AGENCY)
    yield from _meeting([text.whole for text in texts], _REPRINT_WHOLE)


def _meeting(shingles: Sequence[frozenset[Shingle]], share: float) -> Iterator[tuple[int, int]]:
    """Pairs that can have that share in common, each text with those as long or longer.

    Where the longer of two texts has a share of the shorter's shingles, it has one of any set
    that leaves less than that share out: the rarest are taken, which hardly any two texts share
    otherwise (prefix filtering, Chaudhuri et al. 2006, "A primitive operator for similarity
    joins").
    """
    having: dict[Shingle, list[int]] = defaultdict(list)
    for place, own in enumerate(shingles):
        for shingle in own:
            having[shingle].append(place)
    for place, own in enumerate(shingles):
        rarest = sorted(own, key=lambda shingle: len(having[shingle]))
        others = {at for shingle in rarest[: _enough(len(own), share)] for at in having[shingle]}
        yield from (
            (place, at) for at in sorted(others) if len(shingles[at]) >= len(own) and at != place
        )


def _enough(count: int, share: float) -> int:
    """How many of so many shingles cannot all be missing where that share is in common."""
    return count - math.ceil(share * count) + 1


def _is_reprint(left: _Text, right: _Text) -> bool:
    if not (left.own and right.own):
        return _has_share(left.whole, right.whole, _REPRINT_WHOLE)
    is_one_agency = left.agency is not None and left.agency == right.agency
    return _has_share(left.own, right.own, _SAME_AGENCY if is_one_agency else REPRINT)


def _has_share(left: frozenset[Shingle], right: frozenset[Shingle], share: float) -> bool:
    shorter = min(len(left), len(right))
    return shorter > 0 and len(left & right) >= share * shorter


def _text(annotated: AnnotatedArticle) -> _Text:
    """Runs of five words within the article's own sentences, without case and punctuation."""
    words, own = [], []
    for sentence in annotated.sentences:
        if sentence.speaks:
            quoted = overlapping(annotated.quotes, sentence.span)
            for match in _WORD.finditer(annotated.text, sentence.start, sentence.end):
                words.append(match.group().casefold())
                own.append(not any(q.start <= match.start() < q.end for q in quoted))
    runs = range(len(words) - SHINGLE + 1)
    whole = frozenset(tuple(words[at : at + SHINGLE]) for at in runs)
    prose = frozenset(tuple(words[at : at + SHINGLE]) for at in runs if all(own[at : at + SHINGLE]))
    return _Text(prose if len(prose) >= _FEWEST else frozenset(), whole, _agency(annotated))


def _agency(annotated: AnnotatedArticle) -> str | None:
    """The agency that the dateline names, as it is compared."""
    dateline = annotated.article.dateline
    if dateline is None or dateline.agency is None:
        return None
    return annotated.text[dateline.agency.start : dateline.agency.end].casefold()
