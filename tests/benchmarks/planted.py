"""How many mistakes planted in real stories are reported, in one process.

    python -m tests.benchmarks.planted EVAL [--count N] [--seed N] [--show]

EVAL holds ``mutate.py`` and ``stories/``. The mistakes are chosen and judged by that module, as it
does itself for the same count and seed; here each article is read once, and of a story with a
mistake only the article that has it, so that a run takes minutes instead of half an hour.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from checker.embed.encoder import Encoder
from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.settings import Settings
from checker.story.build import build_stories
from checker.types import AnnotatedArticle
from tests.benchmarks.gold_stories import Read, caching_encoder, check_stories, load_scorer

#: Of each kind of mistake at most so many are planted in one story, as ``mutate.py`` has it.
MOST_IN_A_STORY = 4

Articles = tuple[AnnotatedArticle, ...]


def chosen(mutate: ModuleType, folder: Path, count: int, seed: int) -> list[tuple[str, Any]]:
    """The stories and mistakes that ``mutate.py`` would choose."""
    draw = random.Random(seed)  # noqa: S311 - repeatable draws, no secrets
    pool: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for story in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = sorted(path for path in story.iterdir() if path.suffix in {".txt", ".md"})
        texts = {path.name: path.read_text("utf-8") for path in files}
        for operator in mutate.OPERATORS:
            found = [mutant for name in texts for mutant in operator(name, texts, draw)]
            draw.shuffle(found)
            pool[operator.__name__] += [(story.name, one) for one in found[:MOST_IN_A_STORY]]
    for mutants in pool.values():
        draw.shuffle(mutants)
    taken: list[tuple[str, Any]] = []
    while len(taken) < count and any(pool.values()):
        for mutants in pool.values():
            if mutants and len(taken) < count:
                taken.append(mutants.pop())
    return taken


def findings(articles: Articles, encoder: Encoder) -> list[Read]:
    """What is reported on a story at the default settings."""
    return check_stories(build_stories(articles, encoder), Settings())


def with_mistake(articles: Articles, mutant: Any) -> Articles:  # noqa: ANN401 - mutate.py is untyped
    """The story with the mistaken article in the place of the right one."""
    return tuple(
        _read_mistaken(annotated, mutant.text)
        if Path(annotated.path).name == mutant.file
        else annotated
        for annotated in articles
    )


def _read_mistaken(annotated: AnnotatedArticle, text: str) -> AnnotatedArticle:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(annotated.path).name
        path.write_text(text, "utf-8")
        (read,) = annotate_all(read_articles([path]))
    return replace(read, article=replace(read.article, path=annotated.path))


def tell(caught: Sequence[tuple[Any, bool]]) -> None:
    """Print the share of each operator and of all."""
    total = Counter(mutant.operator for mutant, _ in caught)
    good = Counter(mutant.operator for mutant, is_caught in caught if is_caught)
    for operator in sorted(total):
        sys.stdout.write(f"{operator:14} {good[operator]:4}/{total[operator]}\n")
    share = good.total() / max(1, total.total())
    sys.stdout.write(f"caught {good.total()}/{total.total()} = {share:.3f}\n")


def main() -> int:
    """Plant the mistakes one by one and print how many are reported."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("eval", type=Path)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", action="store_true", help="print what was not reported")
    given = options.parse_args()
    mutate = load_scorer(given.eval, "mutate")
    mutants = chosen(mutate, given.eval / "stories", given.count, given.seed)
    encoder = caching_encoder()
    known: dict[str, tuple[Articles, list[Read]]] = {}
    caught = []
    for number, (story, mutant) in enumerate(mutants):
        sys.stderr.write(f"\r{number + 1} of {len(mutants)}")
        if story not in known:
            articles = annotate_all(read_articles([given.eval / "stories" / story]))
            known[story] = articles, findings(articles, encoder)
        articles, before = known[story]
        after = findings(with_mistake(articles, mutant), encoder)
        is_caught = bool(mutate.judge(mutant, before, after))
        caught.append((mutant, is_caught))
        if given.show and not is_caught:
            words = mutant.text[max(0, mutant.start - 60) : mutant.end + 40]
            told = f"{story} {mutant.file} {mutant.operator}: {mutant.was!r} -> {mutant.now!r}"
            sys.stdout.write(f"missed {told}: …{words!r}\n")
    sys.stderr.write("\n")
    tell(caught)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
