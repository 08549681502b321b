"""Reads ECB+ (Cybulska and Vossen 2014): topics of news with the actions their sentences share."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.types import Span

#: What the corpus parts by blanks and news does not.
_TIGHT = (
    (re.compile(r" (n't|'(?:s|re|ve|ll|d|m|t)\b)"), r"\1"),
    (re.compile(r"\s+([,.;:?!%)\]}”’])"), r"\1"),
    (re.compile(r"([(\[{“$£€#])\s+"), r"\1"),
    (re.compile(r"(\d)\s*([.,:])\s*(\d)"), r"\1\2\3"),
)


@dataclass(frozen=True)
class Unit:
    """One sentence that was annotated: where it stands, and the actions it mentions."""

    path: str
    span: Span
    actions: frozenset[str]


@dataclass(frozen=True)
class Topic:
    """The articles of a topic, which tell two look-alike events, one sentence a line."""

    number: int
    texts: Mapping[str, str]
    """By the name of the file."""
    units: tuple[Unit, ...]


def read_topics(folder: Path) -> Iterator[Topic]:
    """Read each topic of the corpus, in order of its number."""
    annotated = _annotated_sentences(folder / "ECBplus_coreference_sentences.csv")
    numbers = sorted(int(path.name) for path in (folder / "ECB+").iterdir() if path.name.isdigit())
    for number in numbers:
        files = sorted((folder / "ECB+" / str(number)).glob("*.xml"))
        read = {f"{file.stem}.txt": _read(file, annotated.get(file.stem, set())) for file in files}
        units = tuple(unit for _, own in read.values() for unit in own)
        yield Topic(number, {name: text for name, (text, _) in read.items()}, units)


def _annotated_sentences(path: Path) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    with path.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            found[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    return found


def _read(file: Path, annotated: set[int]) -> tuple[str, list[Unit]]:
    root = ET.parse(file).getroot()  # noqa: S314 - a corpus, no stranger's file
    words: dict[int, list[str]] = defaultdict(list)
    for token in root.findall("token"):
        words[int(token.get("sentence", ""))].append(token.text or "")
    actions = _actions(root)
    text, units = "", []
    for sentence, line in sorted((at, _joined(own)) for at, own in words.items()):
        # The address of the page stands above many articles.
        if not line.startswith("http"):
            if sentence in annotated:
                span = Span(len(text), len(text) + len(line))
                units.append(Unit(f"{file.stem}.txt", span, frozenset(actions[sentence])))
            text += line + "\n"
    return text, units


def _joined(words: Sequence[str]) -> str:
    text = " ".join(words)
    for blanks, tight in _TIGHT:
        text = blanks.sub(tight, text)
    return text.replace("`` ", '"').replace(" ''", '"')


def _actions(root: ET.Element) -> Mapping[int, set[str]]:
    """For each sentence the actions it mentions that other articles mention too."""
    sentence_of = {token.get("t_id"): token.get("sentence", "") for token in root.findall("token")}
    mentions = {}
    for mark in root.iterfind("Markables/*"):
        anchors = [anchor.get("t_id") for anchor in mark.findall("token_anchor")]
        if mark.tag.startswith(("ACTION", "NEG_ACTION")) and anchors:
            mentions[mark.get("m_id")] = int(sentence_of[anchors[0]])
    found: dict[int, set[str]] = defaultdict(set)
    for chain in root.iterfind("Relations/CROSS_DOC_COREF"):
        for source in chain.findall("source"):
            if source.get("m_id") in mentions:
                found[mentions[source.get("m_id")]].add(chain.get("note", ""))
    return found
