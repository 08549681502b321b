"""Hands over two stories together, to see what is raised between them, lost or added by that.

    python tests/benchmarks/piles.py STORIES_FOLDER [--random N] [--seed N] [--show]

STORIES_FOLDER holds one folder of articles for each event. Each event is handed over together with
the one whose leads lie nearest to its own, and with N others drawn by hash. A finding crosses
where its places lie in articles of both; it is lost or added where the events given alone raise
another one. The exit status is 1 where a finding crosses.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.embed.cache import CachingEncoder
from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.embed.store import VectorStore
from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.policy.decide import decide
from checker.rules.registry import all_rules
from checker.settings import Settings
from checker.story.build import tell_story
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.events.likeness import profiles
from checker.story.events.stories import group_articles
from checker.types import AnnotatedArticle, Finding

#: Annotated articles by event.
Events: TypeAlias = Mapping[str, Sequence[AnnotatedArticle]]

#: What a finding says and where, without how sure it is.
Said: TypeAlias = tuple[str, str, tuple[tuple[str, tuple[tuple[str, int], ...]], ...]]


@dataclass
class Tally:
    """What became of some pairs of events."""

    pairs: int = 0
    whole: int = 0
    """Pairs whose articles were put into the same stories as when each event is given alone."""
    counts: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """The counts as a line."""
        told = ", ".join(f"{self.counts[kind]} {kind}" for kind in ("cross", "lost", "added"))
        return f"{self.pairs} pairs, {self.whole} in stories as before; findings: {told}"


def read_events(folder: Path) -> dict[str, tuple[AnnotatedArticle, ...]]:
    """The articles of each event with everything that is read in them."""
    return {
        path.name: annotate_all(read_articles([path]))
        for path in sorted(folder.iterdir())
        if path.is_dir()
    }


class Checker:
    """Checks piles of annotated articles, no story and no sentence twice."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._settings = Settings()
        self._known: dict[frozenset[str], dict[Said, Finding]] = {}

    def check(
        self, articles: Sequence[AnnotatedArticle]
    ) -> tuple[frozenset[frozenset[str]], dict[Said, Finding]]:
        """The paths of each story of a pile, and its findings by what they say."""
        claims = claims_of(articles)
        vectors = self._encoder.encode(claim_texts(articles, claims))
        stories = group_articles(articles, claims, vectors)
        found: dict[Said, Finding] = {}
        for story in stories:
            found |= self._findings(story)
        return frozenset(map(_paths_of, stories)), found

    def _findings(self, articles: Sequence[AnnotatedArticle]) -> dict[Said, Finding]:
        paths = _paths_of(articles)
        if paths not in self._known:
            vectors = self._encoder.encode(claim_texts(articles, claims_of(articles)))
            story = tell_story(articles, vectors, self._encoder)
            found = [(rule, story, tuple(rule.check(story))) for rule in all_rules()]
            self._known[paths] = {_said(each): each for each in decide(found, self._settings)}
        return self._known[paths]

    def nearest(self, events: Events) -> Iterator[tuple[str, str]]:
        """Each event with the one whose leads lie nearest, each pair once, in order."""
        names = sorted(events)
        means = np.stack([self._lead(events[name]) for name in names])
        cosines = means @ means.T - 2 * np.eye(len(names))
        twins = [names[int(row.argmax())] for row in cosines]
        yield from sorted({(min(p), max(p)) for p in zip(names, twins, strict=True)})

    def _lead(self, articles: Sequence[AnnotatedArticle]) -> NDArray[np.float32]:
        claims = claims_of(articles)
        described = profiles(articles, claims, self._encoder.encode(claim_texts(articles, claims)))
        mean = np.mean([profile.lead for profile in described], axis=0)
        return np.asarray(mean / np.linalg.norm(mean), np.float32)


def _paths_of(articles: Sequence[AnnotatedArticle]) -> frozenset[str]:
    return frozenset(article.path for article in articles)


def _said(finding: Finding) -> Said:
    readings = (
        (reading.value, tuple((place.path, place.start) for place in reading.passages))
        for reading in finding.readings
    )
    return finding.rule, finding.severity.label, tuple(sorted(readings))


def _paths(said: Said) -> set[str]:
    return {path for _, places in said[2] for path, _ in places}


def drawn(events: Events, count: int, seed: int) -> list[tuple[str, str]]:
    """Some pairs of events, drawn by hash."""
    pairs = combinations(sorted(events), 2)
    return sorted(pairs, key=lambda pair: sha256(f"{seed} {pair}".encode()).digest())[:count]


def compare(checker: Checker, events: Events, pairs: Sequence[tuple[str, str]]) -> Tally:
    """Hand over each pair together and count what that changes."""
    tally = Tally()
    alone = {name: checker.check(events[name]) for name in sorted({n for p in pairs for n in p})}
    for one, other in pairs:
        stories, found = checker.check([*events[one], *events[other]])
        expected = alone[one][1] | alone[other][1]
        tally.pairs += 1
        tally.whole += stories == alone[one][0] | alone[other][0]
        own = {article.path for article in events[one]}
        for said in sorted(found.keys() ^ expected.keys()):
            kind = "added" if said in found else "lost"
            if 0 < len(_paths(said) & own) < len(_paths(said)):
                kind = "cross"
            tally.counts[kind] += 1
            message = (found | expected)[said].message
            tally.shown.append(f"  {kind:5} {one} + {other}: {said[0]}: {message}")
    return tally


def main() -> int:
    """Print the tallies; the exit status is 1 where a finding crosses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--random", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", action="store_true", help="print each finding that changed")
    chosen = parser.parse_args()
    events = read_events(chosen.folder)
    crossing = 0
    with tempfile.TemporaryDirectory() as scratch:
        checker = Checker(CachingEncoder(load_encoder(), VectorStore(Path(scratch) / "vectors")))
        kinds = {
            "with the nearest": list(checker.nearest(events)),
            "with another": drawn(events, chosen.random, chosen.seed),
        }
        for kind, pairs in kinds.items():
            tally = compare(checker, events, pairs)
            crossing += tally.counts["cross"]
            lines = [f"{kind}: {tally}", *(tally.shown if chosen.show else ())]
            print("\n".join(lines), flush=True)  # noqa: T201 - a script's result
    return int(crossing > 0)


if __name__ == "__main__":
    sys.exit(main())
