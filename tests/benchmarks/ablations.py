"""What each part gives: the whole run again with one part taken away.

    python -m tests.benchmarks.ablations EVAL [--only NAME ...]

EVAL is the folder of the scorer with its stories. Each line is one run over all stories with
known discrepancies, at the default confidence:

- ``whole``: everything, as ``checker check`` does it;
- ``bare clusters``: two comparable values answer one question where their sentences stand in one
  cluster of claims, instead of the learned slots;
- ``no tree``: words with their tags and the names of the language pipeline, but no grammar;
- ``no pipeline``: the words alone;
- ``no kinds``: no name is told to be a person's, an organisation's or a place's.

Nothing is trained anew, so what was learned with a part may miss it more than it had to.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.language.parser import Parser
from checker.settings import Settings
from checker.story.build import build_stories
from checker.story.slots.find import date_fillers, number_fillers
from checker.story.slots.values import compare_values
from checker.types import (
    AnnotatedArticle,
    Article,
    Filler,
    NameKind,
    Parse,
    Slot,
    Span,
    Story,
)
from tests.benchmarks.gold_stories import (
    GoldStory,
    Judged,
    annotated,
    caching_encoder,
    check_stories,
    load_scorer,
    read_gold,
)


@dataclass(frozen=True)
class Flat:
    """A language pipeline whose trees are cut: each word hangs on nothing."""

    parser: Parser

    @property
    def name(self) -> str:
        """What the pipeline is called."""
        return f"{self.parser.name} without trees"

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """The words with tags and names, each its own root."""
        parse = self.parser.parse(text, sentences)
        tokens = (token._replace(head=at, dep="dep") for at, token in enumerate(parse.tokens))
        return Parse(tuple(tokens), parse.entities)


def without_kinds(article: Article) -> AnnotatedArticle:
    """The article with every name a name of something."""
    read = annotate(article, load_parser())
    return replace(
        read,
        names=tuple(replace(name, kind=NameKind.OTHER, person=None) for name in read.names),
    )


def from_clusters(story: Story) -> Story:
    """The story with a slot for each two values of one cluster that cannot both be true."""
    numbers = tuple(_slots(story, number_fillers(story.articles)))
    dates = tuple(_slots(story, date_fillers(story.articles)))
    return replace(story, number_slots=numbers, date_slots=dates)


def _slots(story: Story, fillers: Sequence[Filler]) -> Iterator[Slot]:
    for cluster in story.clusters:
        inside = {claim.passage for claim in cluster.claims}
        near = [
            filler
            for filler in fillers
            if any(
                place.path == filler.path and place.start == filler.sentence.start
                for place in inside
            )
        ]
        for left, right in combinations(near, 2):
            if left.path != right.path and (
                compare_values(left.mention, right.mention) is Verdict.CONFLICT
            ):
                yield Slot("", (left, right), 1.0)


def as_told(story: Story) -> Story:
    """The story as it is."""
    return story


Reader = Callable[[Article], AnnotatedArticle]
Change = Callable[[Story], Story]


def parts() -> dict[str, tuple[Reader, Change]]:
    """For each run how articles are read, and what is made of the stories."""
    whole, flat = load_parser(), Flat(load_parser())
    return {
        "whole": (lambda article: annotate(article, whole), as_told),
        "bare clusters": (lambda article: annotate(article, whole), from_clusters),
        "no tree": (lambda article: annotate(article, flat), as_told),
        "no pipeline": (annotate, as_told),
        "no kinds": (without_kinds, as_told),
    }


def main() -> int:
    """Print a line for each run, and what it finds per kind."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("eval", type=Path)
    options.add_argument("--only", nargs="+", choices=sorted(parts()), default=None)
    chosen = options.parse_args()
    scorer = load_scorer(chosen.eval)
    stories = read_gold(chosen.eval, scorer)
    encoder = caching_encoder()
    for name, (read, change) in parts().items():
        if chosen.only is None or name in chosen.only:
            judged = Judged()
            for story, findings in _findings(stories, read, change, encoder):
                judged.add(scorer, story, findings)
            sys.stdout.write(f"{name:14} {judged.line}\n")
            kinds = " ".join(f"{kind} {judged.found[kind]}" for kind in sorted(judged.wanted))
            sys.stdout.write(f"{'':14} found: {kinds}\n")
            sys.stdout.flush()
    return 0


def _findings(
    stories: Sequence[GoldStory], read: Reader, change: Change, encoder: Encoder
) -> Iterator[tuple[GoldStory, list[dict[str, object]]]]:
    for story, articles in zip(stories, annotated(stories, read).values(), strict=True):
        told = [change(each) for each in build_stories(articles, encoder)]
        yield story, check_stories(told, Settings())


if __name__ == "__main__":
    raise SystemExit(main())
