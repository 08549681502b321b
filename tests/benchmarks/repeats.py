"""Time of a check of articles that repeat themselves, and whether it grows with their length.

    python tests/benchmarks/repeats.py [SIZE ...]

A table of a wire, a transcript or a broken file has thousands of sentences that are nearly alike,
and whatever compares each with each takes hours over them. Each shape is checked with so many
sentences, in this process and without a cache; time is that of the processor. The exit status is
1 where doubling the sentences multiplies the time by more than the bar.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import log2
from typing import Final

from checker.ingest.plain import read_plain
from checker.pipeline import check
from checker.report.formats import FORMATS
from checker.settings import Settings
from checker.types import Article

SIZES: Final = (250, 500, 1000, 2000)

#: How much longer twice the sentences may take. Cosines of all sentences, which are multiplied at
#: once, are all that grows with the square.
STEEPEST: Final = 2.6

#: Articles over which the sentences of one shape are spread.
ARTICLES: Final = 20

_SYLLABLES: Final = "ba de fi go lu ma ne pi ro su ta ve wi zo".split()


def _name(number: int) -> str:
    """A surname for each number."""
    syllables: list[str] = []
    while number or not syllables:
        number, at = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[at])
    return f"{''.join(syllables)}nberg".capitalize()


SHAPES: Final[dict[str, tuple[Callable[[int], str], int]]] = {
    "like sentences": (
        lambda n: f"On 3 May the mayor of Bristol, Ann Clark, said that {n} people were hurt.",
        1,
    ),
    "like sentences of many": (
        lambda n: f"On 3 May the mayor of Bristol, Ann Clark, said that {n} people were hurt.",
        ARTICLES,
    ),
    "names": (lambda n: f"The engineer Ann {_name(n)} walked to the harbour in the rain.", 1),
    "quotations": (lambda n: f'"We will never close bridge {n} in winter," said Ann Clark.', 1),
    "quotations of many": (
        lambda n: f'"We will never close bridge {n} in winter," said Ann Clark.',
        ARTICLES,
    ),
    "measures": (lambda n: f"The {_name(n).lower()} mill moved {n} tonnes of coal.", 1),
    "short lines": (lambda n: f"Line {n} ends.", 1),
    "wrong weekdays": (
        lambda n: f"The {_name(n).lower()} council met on Monday, {1 + n % 28} May {1990 + n % 9}.",
        1,
    ),
}


def articles(shape: str, size: int) -> list[Article]:
    """Articles of so many sentences in all."""
    sentence, count = SHAPES[shape]
    told = [sentence(number) for number in range(10, 10 + size)]
    parts = (told[at::count] for at in range(count))
    return [read_plain(f"{at:02}.txt", "\n\n".join(part)) for at, part in enumerate(parts)]


def seconds(shape: str, size: int) -> float:
    """What checking a shape and wording its report in every format take."""
    began = time.process_time()
    report = check(articles(shape, size), settings=Settings(jobs=1))
    for known in FORMATS:
        known.render(report, ".")
    return time.process_time() - began


def lines(sizes: Sequence[int], steepest: list[float]) -> Iterator[str]:
    """A table of Markdown; the last growth of each shape is noted in ``steepest``."""
    yield f"| shape | {' | '.join(f'{size:,}' for size in sizes)} | time per doubling |"
    yield f"|---|{' ---: |' * (len(sizes) + 1)}"
    for shape in SHAPES:
        took = [seconds(shape, size) for size in sizes]
        growth = [
            (more / less) ** (1 / log2(large / small))
            for (less, more), (small, large) in zip(pairwise(took), pairwise(sizes), strict=True)
        ]
        steepest += growth[-1:]
        cells = " | ".join(f"{each:.1f}" for each in took)
        yield f"| {shape} | {cells} | {', '.join(f'{each:.2f}' for each in growth)} |"


def main() -> int:
    """Print the table; the exit status is 1 where the last doubling misses the bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    steepest: list[float] = []
    seconds("short lines", 10)  # loads the models
    for line in lines(sorted(parser.parse_args().sizes), steepest):
        print(line, flush=True)  # noqa: T201 - a script's result
    return int(max(steepest, default=0.0) > STEEPEST)


if __name__ == "__main__":
    sys.exit(main())
