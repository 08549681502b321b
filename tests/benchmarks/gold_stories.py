"""Stories with known discrepancies, read once, checked in this process and judged as scored.

``EVAL`` is the folder that holds ``stories/NAME/*``, ``gold/NAME.jsonl`` and ``score.py``, whose
judgement is used as it is.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from checker.embed.cache import CachingEncoder
from checker.embed.encoder import Encoder
from checker.embed.load import load_encoder
from checker.embed.store import VectorStore
from checker.ingest.reading import read_articles
from checker.policy.decide import decide
from checker.report.json_report import render_json
from checker.rules.registry import all_rules
from checker.settings import Settings
from checker.types import AnnotatedArticle, Article, Report, Story

#: What a scorer says of a finding and of a gold line is what it read from JSON.
Read = dict[str, Any]


@dataclass(frozen=True)
class GoldStory:
    """Articles on one event with the discrepancies that are known in them."""

    name: str
    articles: tuple[Article, ...]
    gold: tuple[Read, ...]

    @property
    def topic(self) -> str:
        """What it shares with its look-alike: "ecb-07" of "ecb-07a" and "ecb-07b"."""
        return self.name.rstrip("ab")

    @property
    def words(self) -> int:
        """How many words its articles have."""
        return sum(len(article.text.split()) for article in self.articles)


def load_scorer(folder: Path, name: str = "score") -> ModuleType:
    """The scorer's own module."""
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder}: there is no {name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def read_gold(folder: Path, scorer: ModuleType) -> tuple[GoldStory, ...]:
    """Every story that has a file of known discrepancies, in order of the names."""
    return tuple(
        GoldStory(
            gold.stem,
            tuple(read_articles(scorer.articles(folder / "stories" / gold.stem))),
            tuple(scorer.load_gold(gold, folder / "stories" / gold.stem)),
        )
        for gold in sorted((folder / "gold").glob("*.jsonl"))
    )


@dataclass
class Judged:
    """What came of checking some stories."""

    wanted: Counter[str] = field(default_factory=Counter)
    """Gold discrepancies of severity error or warning per kind, optional ones aside."""
    found: Counter[str] = field(default_factory=Counter)
    said: list[tuple[Read, bool]] = field(default_factory=list)
    """Each finding of severity error or warning, and whether the gold has it."""
    words: int = 0

    def add(self, scorer: ModuleType, story: GoldStory, findings: Sequence[Read]) -> None:
        """Judge the findings of one story."""
        hits, alarms, _ = scorer.judge(findings, story.gold)
        for number, line in enumerate(story.gold):
            if line["severity"] in scorer.LOUD and not line.get("optional"):
                self.wanted[line["kind"]] += 1
                self.found[line["kind"]] += number in hits
        for finding in findings:
            if finding["severity"] in scorer.LOUD:
                self.said.append((finding, finding not in alarms))
        self.words += story.words

    @property
    def recall(self) -> float:
        """Share of the known discrepancies that were found."""
        return self.found.total() / max(1, self.wanted.total())

    @property
    def precision(self) -> float:
        """Share of the findings that are known discrepancies."""
        return sum(right for _, right in self.said) / max(1, len(self.said))

    @property
    def line(self) -> str:
        """Recall, precision, F1 and false alarms in one line."""
        false = sum(not right for _, right in self.said)
        f1 = 2 * self.recall * self.precision / max(1e-9, self.recall + self.precision)
        return (
            f"recall {self.recall:.3f}  precision {self.precision:.3f}  F1 {f1:.3f}  "
            f"false alarms per 1,000 words {1000 * false / max(1, self.words):.2f}"
        )

    def table(self) -> Iterator[str]:
        """A line for each kind, found of wanted, and for each rule, right of said."""
        for kind in sorted(self.wanted):
            yield f"{kind:18} found {self.found[kind]:3} of {self.wanted[kind]}"
        said = Counter(finding["rule"] for finding, _ in self.said)
        right = Counter(finding["rule"] for finding, is_right in self.said if is_right)
        for rule in sorted(said):
            yield f"{rule:18} right {right[rule]:3} of {said[rule]}"


def check_stories(stories: Sequence[Story], settings: Settings) -> list[Read]:
    """The findings of every rule that is wanted, as the JSON report gives them."""
    rules = [rule for rule in all_rules() if settings.wants(rule)]
    found = [(rule, story, tuple(rule.check(story))) for story in stories for rule in rules]
    articles = tuple(annotated for story in stories for annotated in story.articles)
    names = tuple(rule.name for rule in rules)
    report = Report(articles, tuple(stories), decide(found, settings), "", "", names, "")
    findings: list[Read] = json.loads(render_json(report))["findings"]
    return findings


def caching_encoder() -> Encoder:
    """The default encoder with a store of its own, so that no sentence is encoded twice."""
    folder = Path(tempfile.mkdtemp(prefix="checker-benchmark-"))
    return CachingEncoder(load_encoder(), VectorStore(folder / "vectors.sqlite"), _warn)


def annotated(
    stories: Sequence[GoldStory], read: Callable[[Article], AnnotatedArticle]
) -> dict[str, tuple[AnnotatedArticle, ...]]:
    """What is read in the articles of each story, by its name."""
    done = {}
    for number, story in enumerate(stories):
        sys.stderr.write(f"\rreading {number + 1} of {len(stories)} stories")
        done[story.name] = tuple(map(read, story.articles))
    sys.stderr.write("\n")
    return done


def _warn(message: str) -> None:
    sys.stderr.write(f"{message}\n")
