"""Measure the names found in articles: python tests/benchmarks/name_kinds.py SET [SET ...].

A set is the folder ``processed_annotated`` of English Worldwide Newswire, of which only the
articles of one tenth are read (``--share``; the pipeline in ``models/language`` has learned from
shares 2 to 9 and never from 0), or a file of Universal NER (``en_ewt-ud-test.iob2``). Names,
kinds and spans are those of the final mentions, decided per article. A name counts as found where
a mention of the same kind has the same span, or shares a word with it ("overlap"). Peoples
("Russian"), works, products and whatever else is marked as neither person, organisation nor place
are left out, on both sides.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker.extract.names.find import find_names
from checker.language.load import load_parser
from checker.types import Article, Block, BlockKind, NameKind, Parse, Sentence

_KINDS = {
    "person": NameKind.PERSON,
    "per": NameKind.PERSON,
    "organization": NameKind.ORGANIZATION,
    "org": NameKind.ORGANIZATION,
    "location": NameKind.PLACE,
    "loc": NameKind.PLACE,
    "facility": NameKind.PLACE,
}
_CLOSING = frozenset(
    ". , ; : ! ? % ) ] } ’ ” ... … 's ’s n't n’t 're ’re 've ’ve 'll ’ll 'm 'd".split()
)
_OPENING = frozenset("( [ { $ £ € “ ‘".split())

Row = tuple[str, str]
Marked = tuple[int, int, NameKind]


def is_joined(rows: Sequence[Row], place: int) -> bool:
    """Whether a word was printed without a space before it, as far as the words tell."""
    before, word, mark = rows[place - 1][0], rows[place][0], rows[place][1]
    if word in _CLOSING or before in _OPENING or (before in {"’", "'"} and word in {"s", "t"}):
        return True
    if '"' in {before, word}:
        return sum(row[0] == '"' for row in rows[:place]) % 2 == 1
    # Hyphens stand alone; within a name they join it ("Oyun-Erdene"). So do "U." and "S.".
    hyphened = "-" in {before, word} and mark.startswith("I-")
    tail = place + 1 < len(rows) and rows[place + 1][1].startswith("I-")
    inside = hyphened and (before == "-" or tail)
    return inside or _is_between_initials([row[0] for row in rows[max(0, place - 2) : place + 2]])


def _is_between_initials(words: Sequence[str]) -> bool:
    """Whether the third of the words goes on with letters ("U", ".", "S", ".")."""
    letters = [word for word in words if len(word) == 1 and word.isalpha() and word.isupper()]
    return len(words) == 4 and len(letters) == 2 and words[1] == words[3] == "."


@dataclass(slots=True)
class Gold:
    """An article with its names as somebody marked them."""

    text: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    names: list[Marked] = field(default_factory=list)
    others: list[tuple[int, int]] = field(default_factory=list)
    """What is marked as a name of another kind."""

    def add(self, rows: Sequence[Row]) -> None:
        """Append a sentence, a paragraph by itself."""
        self.text += "\n\n" if self.text else ""
        start, label, before = len(self.text), "O", ""
        for place, (word, mark) in enumerate(rows):
            apart = before and not is_joined(rows, place)
            self.text += " " if apart else ""
            at, self.text = len(self.text), self.text + word
            label, before = self._mark(at, mark, label), word
        paragraph = len(self.sentences)
        self.sentences.append(Sentence(start, len(self.text), BlockKind.PARAGRAPH, paragraph))

    def _mark(self, at: int, mark: str, before: str) -> str:
        step, _, label = mark.partition("-")
        kind, end = _KINDS.get(label.casefold()), len(self.text)
        goes_on = step == "I" and label == before
        if kind and goes_on:
            self.names[-1] = (self.names[-1][0], end, kind)
        elif kind:
            self.names.append((at, end, kind))
        elif label and label not in {"Date", "Money"}:
            self.others.append((at, end))
        return label or "O"

    @property
    def article(self) -> Article:
        """The text as the checker reads it."""
        blocks = tuple(Block(BlockKind.PARAGRAPH, s.start, s.end) for s in self.sentences)
        return Article("a.txt", self.text, blocks)


def read_newswire(folder: Path, share: int) -> Iterator[Gold]:
    """The articles of one tenth, by a hash of the file's name."""
    for path in sorted(folder.glob("*.tsv")):
        if hashlib.sha256(path.name.encode()).digest()[0] % 10 == share:
            yield _article(path.read_text("utf-8").split("\n\n"), 0)


def read_uner(path: Path) -> Iterator[Gold]:
    """The documents of a file of Universal NER."""
    for document in path.read_text("utf-8").split("# newdoc id = ")[1:]:
        yield _article(document.split("\n\n"), 1)


def _article(blocks: Sequence[str], column: int) -> Gold:
    gold = Gold()
    for block in blocks:
        cells = [line.split("\t") for line in block.splitlines() if "\t" in line]
        rows = [(row[column].strip(), row[column + 1].strip()) for row in cells]
        if any(word for word, _ in rows):
            gold.add([row for row in rows if row[0]])
    return gold


def count(gold: Gold, found: Sequence[Marked]) -> Counter[tuple[str, str, NameKind]]:
    """How many names are wanted, claimed and right, by exact span and by overlap."""
    counts: Counter[tuple[str, str, NameKind]] = Counter()
    for how in ("exact", "overlap"):
        for start, end, kind in gold.names:
            counts[how, "wanted", kind] += 1
            counts[how, "got", kind] += _has(found, start, end, kind, how)
        for start, end, kind in found:
            if not any(start < b and a < end for a, b in gold.others):
                counts[how, "claimed", kind] += 1
                counts[how, "right", kind] += _has(gold.names, start, end, kind, how)
    return counts


def _has(marked: Sequence[Marked], start: int, end: int, kind: NameKind, how: str) -> bool:
    if how == "exact":
        return (start, end, kind) in marked
    return any(k is kind and a < end and start < b for a, b, k in marked)


def _print(counts: Counter[tuple[str, str, NameKind]], name: str) -> None:
    kinds = [NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE]
    for how in ("exact", "overlap"):
        for label, chosen in [*((kind.value, [kind]) for kind in kinds), ("all", kinds)]:
            sums = {
                part: sum(counts[how, part, kind] for kind in chosen)
                for part in ("wanted", "got", "claimed", "right")
            }
            precision = sums["right"] / max(1, sums["claimed"])
            recall = sums["got"] / max(1, sums["wanted"])
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            sys.stdout.write(
                f"{name:10} {how:8} {label:13} {sums['wanted']:5}  "
                f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}\n"
            )


def main() -> None:
    """Print the figures for each set."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("sets", nargs="+", type=Path)
    options.add_argument("--share", type=int, default=0, help="tenth of the newswire (default: 0)")
    options.add_argument("--language-model", help="a folder or pipeline; none: words alone")
    chosen = options.parse_args()
    parser = load_parser(chosen.language_model) if chosen.language_model else None
    for path in chosen.sets:
        articles = read_newswire(path, chosen.share) if path.is_dir() else read_uner(path)
        counts: Counter[tuple[str, str, NameKind]] = Counter()
        for gold in articles:
            spans = [sentence.span for sentence in gold.sentences]
            parse = parser.parse(gold.text, spans) if parser else Parse()
            names = find_names(gold.article, gold.sentences, parse)
            kinds = [(m.start, m.end, m.kind) for m in names if m.kind is not NameKind.OTHER]
            counts += count(gold, kinds)
        _print(counts, "newswire" if path.is_dir() else "uner")


if __name__ == "__main__":
    main()
