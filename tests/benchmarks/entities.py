"""Measure who and what is one across articles: python tests/benchmarks/entities.py SET [SET ...].

A set is a folder of ECB+ (it holds ``ECB+/TOPIC/*.xml``; annotations CC BY 3.0, texts of third
parties), of MEANTIME (``output_data/en/conll.csv``, CC BY 4.0) or of NewsWCL50
(``NewsWCL50-prep/output_data/conll.csv``, CC BY-SA 4.0, texts of third parties), as they are found
in their repositories (cltl/ecbPlus, anastasia-zhukova/Diverse_CDCR_datasets). Articles of one
event (ECB+, NewsWCL50) or of one corpus (MEANTIME, 30 articles on one company) are a pile. A name
that was read is set against the gold mention whose characters it shares most, at least half of
those of both together; names without one are left out. The figures are pairwise and B-cubed
precision, recall and F1 over such names, by the gold's kind, of entities (one name however it is
spelled) and of referents (one bearer under all names). In MEANTIME one name often has two chains
(two thirds of all wrong pairs there are "Boeing" and "Boeing", "Airbus" and "Airbus").
"""

from __future__ import annotations

import argparse
import csv
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.story.entities.find import find_entities
from checker.story.entities.referents import find_referents
from checker.story.places.locate import locate
from checker.types import Article, Block, BlockKind, Entity, Referent

_CLOSING = frozenset(". , ; : ! ? % ) ] } ’ ” ... … 's ’s n't n’t 're 've 'll 'm 'd".split())
_OPENING = frozenset("( [ { $ £ € “ ‘".split())

#: What the sets call their kinds of entities. Countries that act are left out of NewsWCL50: its
#: chains hold everybody who speaks for one.
_KINDS = {
    "HUMAN_PART_PER": "person",
    "HUMAN_PART_ORG": "organization",
    "LOC_GEO": "place",
    "HUMAN_PART_GPE": "place",
    "LOC_FAC": "place",
    "PER": "person",
    "ORG": "organization",
    "LOC": "place",
    "ACTOR": "person",
}

#: A gold mention of more words is a clause about somebody, not a name.
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch that somebody marked, with the chain of mentions it belongs to."""

    start: int
    end: int
    chain: str
    kind: str


@dataclass(slots=True)
class Gold:
    """An article with its marked mentions."""

    path: str
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    mentions: list[Marked] = field(default_factory=list)

    def add(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Append a sentence as a paragraph; where each of its words stands."""
        self.text += "\n\n" if self.text else ""
        start, spans, before = len(self.text), [], ""
        for word in words:
            apart = before and word not in _CLOSING and before not in _OPENING
            self.text += " " if apart else ""
            spans.append((len(self.text), len(self.text) + len(word)))
            self.text += word
            before = word
        self.blocks.append(Block(BlockKind.PARAGRAPH, start, len(self.text)))
        return spans

    @property
    def article(self) -> Article:
        """The text as the checker reads it."""
        return Article(self.path, self.text, tuple(self.blocks))


def read_ecb(folder: Path) -> Iterator[list[Gold]]:
    """The piles of ECB+: the articles of one event of one topic."""
    for topic in sorted((folder / "ECB+").iterdir()):
        for ending in ("ecb", "ecbplus"):
            yield [_ecb_article(path) for path in sorted(topic.glob(f"*_*{ending}.xml"))]


def _ecb_article(path: Path) -> Gold:
    root = ET.parse(path).getroot()  # noqa: S314 - a corpus chosen by its user
    gold = Gold(path.stem)
    lines: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for token in root.findall("token"):
        lines[token.get("sentence", "")].append((token.get("t_id", ""), token.text or ""))
    spans: dict[str, tuple[int, int]] = {}
    for line in lines.values():
        found = gold.add([word for _, word in line])
        spans |= {number: span for (number, _), span in zip(line, found, strict=True)}
    chain_of = {
        source.get("m_id"): relation.get("note") or f"{path.stem} {relation.get('r_id')}"
        for relation in root.iterfind("Relations/*")
        for source in relation.findall("source")
    }
    for mark in root.iterfind("Markables/*"):
        places = [spans[at.get("t_id", "")] for at in mark.findall("token_anchor")]
        chain = chain_of.get(mark.get("m_id"))
        if mark.tag in _KINDS and places and chain:
            start, end = places[0][0], places[-1][1]
            gold.mentions.append(Marked(start, end, chain, _KINDS[mark.tag]))
    return gold


def read_table(path: Path) -> Iterator[list[Gold]]:
    """The piles of a table with one token a line and chains in brackets."""
    piles: dict[str, dict[str, Gold]] = {}
    sentences: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            topic, _, article = row["topic/subtopic_name"].partition("/")
            key = topic, article, row["sent_id"]
            sentences.setdefault(key, []).append((row["token"], row["reference"]))
    for (topic, article, _), rows in sentences.items():
        gold = piles.setdefault(topic, {}).setdefault(article, Gold(article))
        spans = gold.add([word for word, _ in rows])
        gold.mentions += _bracketed([reference for _, reference in rows], spans)
    for pile in piles.values():
        yield sorted(pile.values(), key=lambda gold: gold.path)


def _bracketed(references: Sequence[str], spans: Sequence[tuple[int, int]]) -> Iterator[Marked]:
    opened: defaultdict[str, list[int]] = defaultdict(list)
    for at, reference in enumerate(references):
        for part in reference.split("|"):
            chain = part.strip().strip("()")
            # A chain of one article of MEANTIME may be that of another under another number.
            if chain.startswith("intra_"):
                continue
            if part.strip().startswith("("):
                opened[chain].append(at)
            if part.strip().endswith(")") and opened[chain]:
                first = opened[chain].pop()
                kind = _kind_of(chain)
                if kind and at - first < _LONGEST:
                    yield Marked(spans[first][0], spans[at][1], chain, kind)


def _kind_of(chain: str) -> str | None:
    """The kind of a chain: "cross_intra_ORG3715", "0_USA_Trump_ACTOR"."""
    last = chain.rsplit("_", 1)[-1].rstrip("0123456789")
    return _KINDS.get(last)


@dataclass(frozen=True, slots=True)
class Pair:
    """A name that was read, its entity, and the chain of the gold mention it stands for."""

    path: str
    text: str
    entity: int
    chain: str
    kind: str


def aligned(entities: Sequence[Entity | Referent], pile: Sequence[Gold]) -> Iterator[Pair]:
    """Every name that stands for a gold mention."""
    marked = {gold.path: gold.mentions for gold in pile}
    for number, entity in enumerate(entities):
        for mention in entity.mentions:
            span = mention.name.start, mention.name.end
            best = max(
                marked[mention.path],
                key=lambda mark: (_shared(span, (mark.start, mark.end)), -mark.start),
                default=None,
            )
            if best and _shared(span, (best.start, best.end)) >= 0.5:
                yield Pair(mention.path, mention.name.text, number, best.chain, best.kind)


def _shared(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / (max(a[1], b[1]) - min(a[0], b[0]))


def count(pairs: Sequence[Pair]) -> Counter[str]:
    """Sums from which pairwise and B-cubed figures are made, of the names of one pile."""
    sums: Counter[str] = Counter()
    both = Counter((pair.entity, pair.chain) for pair in pairs)
    by_entity = Counter(pair.entity for pair in pairs)
    by_chain = Counter(pair.chain for pair in pairs)
    for name, counts in (("right", both), ("claimed", by_entity), ("wanted", by_chain)):
        sums[name] += sum(number * (number - 1) // 2 for number in counts.values())
    sums["names"] += len(pairs)
    cubed: Counter[str] = Counter()
    for (entity, chain), number in both.items():
        # In thousandths, since counters count.
        cubed["precision"] += round(1e6 * number * number / by_entity[entity])
        cubed["recall"] += round(1e6 * number * number / by_chain[chain])
    return sums + cubed


def wrong(pairs: Sequence[Pair]) -> Iterator[str]:
    """What was joined wrongly, and what was missed, once for each two spellings."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for a, b in combinations(pairs, 2):
        if (a.entity == b.entity) != (a.chain == b.chain):
            label = "JOINED" if a.entity == b.entity else "MISSED"
            seen[label, min(a.text, b.text), max(a.text, b.text)] += 1
    for (label, one, other), times in sorted(seen.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"{label} {times:4} {pairs[0].kind}: {one!r} / {other!r}"


def line(sums: Mapping[str, int]) -> str:
    """The figures of one kind in words."""
    precision = sums["right"] / max(1, sums["claimed"])
    recall = sums["right"] / max(1, sums["wanted"])
    cubed = [sums[name] / 1e6 / max(1, sums["names"]) for name in ("precision", "recall")]
    return (
        f"{sums['names']:5} names  pairs P {precision:.3f} R {recall:.3f} "
        f"F1 {_f1(precision, recall):.3f}  B3 P {cubed[0]:.3f} R {cubed[1]:.3f} "
        f"F1 {_f1(*cubed):.3f}"
    )


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)


def piles_of(folder: Path) -> Iterator[list[Gold]]:
    """The piles of a set, known by the files it has."""
    tables = ("output_data/en/conll.csv", "NewsWCL50-prep/output_data/conll.csv")
    for name in tables:
        if (folder / name).exists():
            yield from read_table(folder / name)
            return
    yield from read_ecb(folder)


def main() -> None:
    """Print the figures for each set."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("sets", nargs="+", type=Path)
    options.add_argument("--show", choices=("entities", "referents"), help="print what is wrong")
    chosen = options.parse_args()
    parser = load_parser()
    for folder in chosen.sets:
        sums: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for pile in piles_of(folder):
            articles = [annotate(gold.article, parser) for gold in pile]
            entities = find_entities(articles)
            referents = find_referents(articles, entities, locate(articles, entities))
            for layer, found in (("entities", entities), ("referents", referents)):
                pairs = list(aligned(found, pile))
                for kind in ("person", "organization", "place"):
                    of_kind = [pair for pair in pairs if pair.kind == kind]
                    sums[layer, kind] += count(of_kind)
                    if chosen.show == layer and of_kind:
                        sys.stdout.writelines(f"{pile[0].path} {said}\n" for said in wrong(of_kind))
        for (layer, kind), counted in sums.items():
            sys.stdout.write(f"{folder.name:10} {layer:9} {kind:13} {line(counted)}\n")


if __name__ == "__main__":
    main()
