"""Measure indirect speech on PolNeAR: python tests/benchmarks/indirect.py POLNEAR_FOLDER.

The folder holds ``text`` and ``attributions`` (brat files with Source, Cue and Content), as each
part of PolNeAR (Newell, Margolin and Ruths 2018) does. Its attributions are wider than speech:
"wants", "supports" and "expected" are cues there. So recall is counted on those whose cue holds a
verb of saying or "according to" and whose content has at least two words outside quotation marks,
and a prediction is right where it matches a content of any cue. Predictions that match nothing but
a content wholly in quotation marks are left out. Three figures: "attributions", where prediction
and content share at least half of the words of both; "words", counted one by one; "speakers",
the share of matched attributions with a Source whose speaker overlaps it or has its last name.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.extract.annotate import annotate
from checker.ingest.reading import read_article
from checker.language.load import load_parser
from checker.types import IndirectSpeech

#: Verbs of saying in all their forms, fixed here so that the lexicon cannot move the bar.
SAYING = re.compile(
    r"\b(?:according to|said|says?|saying|t(?:old|ells?|elling)|wr(?:ote|ites?|iting|itten)|"
    r"(?:acknowledg|announc|argu|declar|acknowledg|not|observ|conced|stat|advis|estimat|conclud)"
    r"(?:e|es|ed|ing)|"
    r"(?:add|ask|assert|claim|complain|confirm|contend|explain|insist|maintain|predict|report|"
    r"remark|suggest|warn|tweet|testif|repl|den|respond|recall|reiterat|emphasiz|stress|affirm|"
    r"alleg|boast|caution|counter|disclos|hint|inform|reveal|vow|pledg|promis|guess)"
    r"(?:y|ies|ied|e|s|es|ed|d|ing|ying)?|admit(?:s|ted|ting)?|swore|f(?:ound|inds))\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|''.*?(?:''|$)|‘‘.*?(?:’’|$)", re.DOTALL)
WORD = re.compile(r"\w+")
NAME = re.compile(r"[A-Z][\w'’-]+")
RELATIVES = frozenset(["who", "which", "that"])
PLACE = re.compile(r"(\d+) (\d+)")


Error = tuple[str, "Attribution"]


@dataclass(frozen=True)
class Attribution:
    """Who is said to have said what: stretches of one article, words by their first character."""

    words: frozenset[int]
    sources: tuple[tuple[int, int], ...]
    source_text: str
    is_saying: bool = True
    is_quotation: bool = False


def words_of(text: str, places: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Where the words of some stretches begin."""
    return frozenset(m.start() for a, b in places for m in WORD.finditer(text, a, b))


def gold_of(annotations: str, text: str) -> Iterator[Attribution]:
    """The attributions of one brat file."""
    spans: dict[str, tuple[tuple[int, int], ...]] = {}
    for line in annotations.splitlines():
        cells = line.split("\t")
        if line.startswith("T") and len(cells) > 1:
            found = PLACE.findall(cells[1])
            spans[cells[0]] = tuple((int(start), int(end)) for start, end in found)
        elif line.startswith("E") and len(cells) > 1:
            arguments = [part.partition(":") for part in cells[1].split()]

            def places(
                role: str, arguments: list[tuple[str, str, str]] = arguments
            ) -> tuple[tuple[int, int], ...]:
                names = (name for key, _, name in arguments if key.startswith(role))
                return tuple(place for name in names for place in spans.get(name, ()))

            content = places("Content")
            if content:
                said = " ".join(text[a:b] for a, b in content)
                cue = " ".join(text[a:b] for a, b in places("Cue"))
                yield Attribution(
                    words_of(text, content),
                    places("Source"),
                    " ".join(text[a:b] for a, b in places("Source")),
                    SAYING.search(cue) is not None,
                    len(WORD.findall(QUOTED.sub(" ", said))) < 2,
                )


def read_of(text: str, found: Sequence[IndirectSpeech]) -> list[Attribution]:
    """The predictions, parts of one speech around its cue ("The talks, he said, go on") as one."""
    by_cue: dict[object, list[IndirectSpeech]] = {}
    for number, one in enumerate(found):
        by_cue.setdefault(one.cue or number, []).append(one)
    return [
        Attribution(
            words_of(text, [(part.start, part.end) for part in parts]),
            tuple((part.speaker.start, part.speaker.end) for part in parts if part.speaker),
            " ".join(f"{p.speaker.text} {p.speaker.person or ''}" for p in parts if p.speaker),
        )
        for parts in by_cue.values()
    ]


def is_match(one: Attribution, other: Attribution) -> bool:
    """Whether two attributions share at least half of the words of both."""
    return 2 * len(one.words & other.words) >= max(len(one.words), len(other.words)) > 0


def is_same_speaker(gold: Attribution, read: Attribution) -> bool:
    """Whether the speaker read overlaps the Source or has the last name in it."""
    names = NAME.findall(gold.source_text)
    if gold.source_text in RELATIVES:
        # "Doe, who said": the Source is "who", the speaker read is Doe
        start = min(a for a, _ in gold.sources)
        return any(0 <= start - end <= 2 for _, end in read.sources)
    return any(a < end and start < b for a, b in gold.sources for start, end in read.sources) or (
        bool(names) and names[-1] in read.source_text
    )


@dataclass
class Tally:
    """What was counted so far."""

    read: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    words_read: int = 0
    words_right: int = 0
    words_wanted: int = 0
    words_found: int = 0
    named: int = 0
    named_right: int = 0

    def add(
        self, gold: list[Attribution], read: list[Attribution]
    ) -> list[tuple[str, Attribution]]:
        """Count one article; what was missed, invented or given to another speaker is returned."""
        told = [one for one in gold if not one.is_quotation]
        quoted = [one for one in gold if one.is_quotation]
        wanted = [one for one in told if one.is_saying]
        errors = []
        for one in read:
            if any(is_match(each, one) for each in told):
                self.right += 1
            elif any(is_match(each, one) for each in quoted):
                continue
            else:
                errors.append(("invented", one))
            self.read += 1
        for one in wanted:
            matches = [each for each in read if is_match(one, each)]
            self.wanted += 1
            self.found += bool(matches)
            if not matches:
                errors.append(("missed", one))
            elif one.sources:
                self.named += 1
                is_right = any(is_same_speaker(one, each) for each in matches)
                self.named_right += is_right
                if not is_right:
                    errors.append((f"speaker not {one.source_text!r}", matches[0]))
        self._add_words(told, quoted, wanted, read)
        return errors

    def _add_words(self, *groups: list[Attribution]) -> None:
        told, quoted, wanted, read = (
            frozenset[int]().union(*(one.words for one in group)) for group in groups
        )
        self.words_read += len(read - (quoted - told))
        self.words_right += len(read & told)
        self.words_wanted += len(wanted)
        self.words_found += len(read & wanted)

    def lines(self) -> Iterator[str]:
        """The figures in words."""
        for label, right, read, found, wanted in (
            ("attributions", self.right, self.read, self.found, self.wanted),
            ("words", self.words_right, self.words_read, self.words_found, self.words_wanted),
        ):
            precision, recall = right / max(1, read), found / max(1, wanted)
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            yield (
                f"{label:12} {wanted:6} wanted {read:6} read  "
                f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}\n"
            )
        share = self.named_right / max(1, self.named)
        yield f"speakers     {self.named:6} matched  right {share:.3f}\n"


def show(path: Path, text: str, errors: Sequence[Error]) -> None:
    """Print what went wrong in one article."""
    for label, one in sorted(errors, key=lambda error: min(error[1].words, default=0)):
        first, last = min(one.words, default=0), max(one.words, default=0)
        end = WORD.match(text, last)
        said = " ".join(text[first : end.end() if end else last].split())
        around = " ".join(text[max(0, first - 60) : first].split())
        who = one.source_text.strip()
        sys.stdout.write(f"{path.stem[:30]} {label}: [{who}] …{around} << {said[:200]} >>\n")


def main() -> None:
    """Print the figures for one part of the corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print each error")
    parser.add_argument("--every", type=int, default=1, help="read only one article in so many")
    parser.add_argument("--words", action="store_true", help="read without the language pipeline")
    options = parser.parse_args()
    pipeline = None if options.words else load_parser()
    tally = Tally()
    texts = {path.stem: path for path in (options.folder / "text").rglob("*.txt")}
    annotated = {
        path: texts[path.stem.rpartition("_")[0]]
        for path in sorted((options.folder / "attributions").rglob("*.ann"))
        if path.stem.rpartition("_")[0] in texts
    }
    for path, source in list(annotated.items())[:: options.every]:
        article = read_article(source)
        gold = list(gold_of(path.read_text("utf-8"), article.text))
        errors = tally.add(gold, read_of(article.text, annotate(article, pipeline).indirect))
        if options.show:
            show(source, article.text, errors)
    sys.stdout.writelines(tally.lines())


if __name__ == "__main__":
    main()
