"""What is found in stories that no learned slot model has seen, and how far to trust a confidence.

    python -m tests.benchmarks.held_out EVAL [--json FILE]

EVAL is the folder of the scorer with its stories. The stories are parted in five, look-alikes
together; for each part the models of ``models/slots`` are trained on the other four, and the whole
checker is run on it. Printed are the scorer's figures at the default confidence, then for each band
of confidence how many findings of severity error or warning were said and how many were right, over
all and by rule. Rules and thresholds were written with these stories in view: only what is learned
is held out. ``--json`` writes each finding with whether it was right.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from sklearn.model_selection import GroupKFold

from checker.embed.encoder import Encoder
from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.settings import Settings
from checker.story.build import build_stories
from checker.story.slots.model import SlotModel, read_slot_model
from checker.types import AnnotatedArticle
from tests.benchmarks.gold_stories import (
    GoldStory,
    Judged,
    Read,
    annotated,
    caching_encoder,
    check_stories,
    load_scorer,
    read_gold,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "models" / "slots"))
import train  # type: ignore[import-not-found] # found by its folder
import train_slips  # type: ignore[import-not-found] # found by its folder

PARTS = 5

SLIPS = "slips"

#: Where a pair begins to be linked, as in the models that come along.
LINKED = 0.3

BANDS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Articles = Mapping[str, tuple[AnnotatedArticle, ...]]


def parted(stories: Sequence[GoldStory]) -> Iterator[tuple[list[GoldStory], list[GoldStory]]]:
    """The stories to train on and those to check, five times."""
    topics = [story.topic for story in stories]
    for seen, unseen in GroupKFold(PARTS).split(stories, groups=topics):
        yield [stories[n] for n in seen], [stories[n] for n in unseen]


def examples(
    stories: Sequence[GoldStory], articles: Articles, folder: Path, encoder: Encoder
) -> dict[str, list[Any]]:
    """What each kind of model is taught, from every story."""
    taught: dict[str, list[Any]] = {kind: [] for kind in (*train.FILLERS, SLIPS)}
    for story in stories:
        gold = folder / "gold" / f"{story.name}.jsonl"
        for kind in train.FILLERS:
            taught[kind] += train.examples(articles[story.name], gold, kind, encoder)
        taught[SLIPS] += train_slips.examples(articles[story.name], gold, encoder)
    return taught


def taught_by(
    taught: Mapping[str, Sequence[Any]], seen: Sequence[GoldStory], folder: Path
) -> dict[str, SlotModel]:
    """The models of every kind as these stories alone teach them."""
    names = {story.name for story in seen}
    for kind, found in taught.items():
        shown = [one for one in found if one.story in names]
        if kind == SLIPS:
            train_slips.write_model(folder / f"{kind}.json", shown)
        else:
            train.write_model(folder / f"{kind}.json", shown, LINKED)
    return {kind: read_slot_model(folder / f"{kind}.json") for kind in taught}


def all_findings(
    stories: Sequence[GoldStory], articles: Articles, folder: Path, encoder: Encoder
) -> Iterator[tuple[GoldStory, list[Read]]]:
    """Every finding of every story, however little sure, by models that have not seen it."""
    taught = examples(stories, articles, folder, encoder)
    for seen, unseen in parted(stories):
        with tempfile.TemporaryDirectory() as written:
            models = taught_by(taught, seen, Path(written))
        with patch("checker.story.slots.find.load_slot_model", _choosing(models)):
            for story in unseen:
                told = build_stories(articles[story.name], encoder)
                yield story, check_stories(told, Settings(min_confidence=0))


def _choosing(models: Mapping[str, SlotModel]) -> Callable[[str], SlotModel]:
    return lambda kind: models[kind]


def judged_at(
    least: float, scorer: ModuleType, found: Sequence[tuple[GoldStory, list[Read]]]
) -> Judged:
    """What the findings of at least this confidence are worth."""
    judged = Judged()
    for story, findings in found:
        judged.add(scorer, story, [each for each in findings if each["confidence"] >= least])
    return judged


def calibration(judged: Judged) -> Iterator[str]:
    """For each band of confidence and each rule how many were said and how many right."""
    said: Counter[tuple[str, int]] = Counter()
    right: Counter[tuple[str, int]] = Counter()
    for finding, is_right in judged.said:
        band = sum(finding["confidence"] >= low for low in BANDS) - 1
        for rule in ("all", finding["rule"]):
            said[rule, band] += 1
            right[rule, band] += is_right
    for rule in ["all", *sorted({rule for rule, _ in said} - {"all"})]:
        shown = [
            f"{BANDS[band]:.1f}: {right[rule, band]} of {said[rule, band]}"
            for band in range(len(BANDS) - 1)
            if said[rule, band]
        ]
        yield f"{rule:18} {'  '.join(shown)}"


def main() -> int:
    """Train, check and judge."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("eval", type=Path)
    options.add_argument("--json", type=Path, metavar="FILE")
    chosen = options.parse_args()
    scorer = load_scorer(chosen.eval)
    stories = read_gold(chosen.eval, scorer)
    parser = load_parser()
    articles = annotated(stories, lambda article: annotate(article, parser))
    found = list(all_findings(stories, articles, chosen.eval, caching_encoder()))
    judged = judged_at(Settings().min_confidence, scorer, found)
    sys.stdout.write("\n".join([judged.line, *judged.table()]) + "\n")
    sys.stdout.write("right of said, by confidence from:\n")
    everything = judged_at(0, scorer, found)
    sys.stdout.write("\n".join(calibration(everything)) + "\n")
    if chosen.json:
        lines = [{**finding, "right": is_right} for finding, is_right in everything.said]
        chosen.json.write_text(json.dumps(lines, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
