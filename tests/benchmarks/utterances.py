"""Measure which quotations are joined: python tests/benchmarks/utterances.py PAIRS.JSONL.GZ.

A line of the file is one quotation as two articles print it: ``quote_a`` and ``quote_b``, the text
around each (``before_a``, ``after_a`` …), ``kind`` (``inner_edit``: words differ inside, by a
guess; ``containment``; ``overlap_shift``), the two articles (``id_a``, ``id_b``), the outlets and
``days_apart``. Each side is read as an article of its own and the two are aligned.

Three figures: of the pairs, by kind, the share joined as one utterance, and of those the share
said to differ; and of quotations that stand in the same two articles but are two pairs of the file,
the share joined, which ought to be none. ``--show misses``, ``differing`` or ``joins`` prints
twenty of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from pathlib import Path

from checker.embed.load import load_encoder
from checker.extract.annotate import annotate
from checker.ingest.plain import read_plain
from checker.story.utterances.align import align_quotes
from checker.story.utterances.readings import read_wordings
from checker.types import AnnotatedArticle, Story

SHOWN = 20
#: Two outlets within a week: then the words of one occasion are meant.
DAYS = 7


@dataclass(frozen=True)
class Side:
    """A quotation with the words around it, in one article."""

    article: str
    outlet: str
    quote: str
    before: str
    after: str

    @property
    def text(self) -> str:
        """The quotation in its place, words cut off at either end left out."""
        before = self.before.partition(" ")[2]
        after = self.after.rpartition(" ")[0]
        return f"{before}“{self.quote}”{after}"


@dataclass(frozen=True)
class Pair:
    """One quotation as two articles print it."""

    kind: str
    left: Side
    right: Side


def read_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a file that come from two outlets within a week, or on days nobody knows."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["source_a"] != row["source_b"] and abs(row["days_apart"] or 0) <= DAYS:
                yield Pair(row["kind"], _side(row, "a"), _side(row, "b"))


def _side(row: dict[str, str], which: str) -> Side:
    names = ("id", "source", "quote", "before", "after")
    return Side(*(str(row[f"{name}_{which}"]) for name in names))


def others(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Quotations of the same two articles that are no pair: other things said on one occasion."""
    together: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        together[pair.left.article, pair.right.article].append(pair)
    for found in together.values():
        for one, two in combinations(found[:6], 2):
            if not _touch(one.left, two.left) and not _touch(one.right, two.right):
                yield Pair("other", one.left, two.right)


def _touch(one: Side, two: Side) -> bool:
    """Whether one quotation stands beside the other or holds its beginning."""
    return two.quote[:20] in one.text or one.quote[:20] in two.text


def aligned(pair: Pair) -> Story:
    """The two sides as a story of two articles."""
    sides = ("a.txt", pair.left), ("b.txt", pair.right)
    articles: tuple[AnnotatedArticle, ...] = tuple(
        annotate(read_plain(path, side.text)) for path, side in sides
    )
    return Story(articles, (0, 1), utterances=align_quotes(articles, load_encoder()))


def verdict(pair: Pair) -> str:
    """Whether the two are joined, and how their words compare: apart, same or differing."""
    story = aligned(pair)
    for utterance in story.utterances:
        held = {
            mention.path
            for mention in utterance.quotes
            for side, path in ((pair.left, "a.txt"), (pair.right, "b.txt"))
            if mention.path == path and mention.quote.text[1:21] in f"{side.quote}”"
        }
        if len(held) == 2:
            return "differing" if read_wordings(utterance, story) else "same"
    return "apart"


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print the three figures, and twenty pairs of one verdict where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--count", type=int, default=300, help="pairs of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", choices=("misses", "differing", "joins"))
    asked = parser.parse_args()
    pairs = list(read_pairs(asked.pairs))
    pairs += others(pairs)
    pairs.sort(key=lambda pair: sha256(f"{asked.seed}{pair}".encode()).digest())
    by_kind: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_kind[pair.kind].append(pair)
    for kind, found in sorted(by_kind.items()):
        chosen = found[: asked.count]
        verdicts = [verdict(pair) for pair in chosen]
        counts = Counter(verdicts)
        joined = len(chosen) - counts["apart"]
        say(
            f"{kind:14} of {len(chosen)}: joined {joined / len(chosen):.3f}, "
            f"of these differing {counts['differing'] / max(1, joined):.3f}"
        )
        if asked.show:
            _show(list(zip(chosen, verdicts, strict=True)), asked.show)


def _show(judged: Sequence[tuple[Pair, str]], what: str) -> None:
    shown = [
        pair
        for pair, found in judged
        if (what == "misses" and pair.kind != "other" and found == "apart")
        or (what == "differing" and pair.kind != "other" and found == "differing")
        or (what == "joins" and pair.kind == "other" and found != "apart")
    ]
    for pair in shown[:SHOWN]:
        say(f"- {pair.left.outlet}: {' '.join(pair.left.text.split())}")
        say(f"  {pair.right.outlet}: {' '.join(pair.right.text.split())}")


if __name__ == "__main__":
    main()
