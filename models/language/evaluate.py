"""What the pipeline gets right in documents it has never seen, and how fast it reads.

    python -m models.language.evaluate DATA_FOLDER [--model FOLDER] [--part dev]

Prints the figures of the card. Names count as found when both ends and the kind are right.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops

from models.language.examples import joined, marked_articles, unread
from models.language.names import MarkedSentence, read_newswire, read_uner
from models.language.treebanks import ParsedSentence, read_ewt, read_gum

#: The kinds that decide: people, organisations, places.
MAIN_KINDS = ("PERSON", "ORG", "LOC")

#: Parts of speech that the usual scoring of trees leaves out.
UNSCORED = frozenset({"PUNCT", "SPACE"})


@dataclass(frozen=True, slots=True)
class Score:
    """How many were found rightly, found in all, and there to be found."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """Of those found, the share that is right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """Of those there, the share that was found."""
        return self.right / max(1, self.there)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.found + self.there)

    def row(self) -> str:
        """The figures as cells of a table, with how many there are to be found."""
        return f"{self.precision:.3f} | {self.recall:.3f} | {self.f1:.3f} | {self.there}"


Names = set[tuple[int, int, int, str]]


def name_scores(gold: Names, found: Names, kinds: Sequence[str]) -> dict[str, Score]:
    """Scores of each kind and, as "together", of all of them."""

    def score(wanted: Iterable[str]) -> Score:
        there = {name for name in gold if name[-1] in wanted}
        said = {name for name in found if name[-1] in wanted}
        return Score(len(there & said), len(said), len(there))

    return {kind: score([kind]) for kind in kinds} | {"together": score(kinds)}


def names_figures(
    nlp: Language, sentences: Sequence[MarkedSentence], kinds: Sequence[str]
) -> dict[str, Score]:
    """How well names are found in marked paragraphs, read one document at a time."""
    gold, found = Names(), Names()
    for number, doc in enumerate(marked_articles(nlp, sentences)):
        gold |= {(number, span.start, span.end, span.label_) for span in doc.ents}
        read = nlp(unread(nlp, doc))
        found |= {(number, span.start, span.end, span.label_) for span in read.ents}
    return name_scores(gold, found, kinds)


def tree_figures(nlp: Language, sentences: Iterable[ParsedSentence]) -> dict[str, float]:
    """Shares of right tags, parts of speech, lemmas, heads (UAS) and labelled heads (LAS).

    Words and sentences are given as the treebank has them; heads are counted without
    punctuation, as is usual.
    """
    right, all_words = Counter[str](), Counter[str]()
    for sentence in sentences:
        words = joined([sentence], None)
        doc = Doc(nlp.vocab, words=[w.text for w in words], spaces=[w.has_space for w in words])
        for token in doc:
            token.is_sent_start = token.i == 0
        for token, word in zip(nlp(doc), words, strict=True):
            right["tag"] += token.tag_ == word.tag
            right["part of speech"] += token.pos_ == word.pos
            right["lemma"] += token.lemma_.lower() == word.lemma.lower()
            if word.pos not in UNSCORED:
                all_words["head"] += 1
                right["UAS"] += token.head.i == word.head
                right["LAS"] += token.head.i == word.head and token.dep_ == word.relation
        all_words["word"] += len(words)
    words_of = {"UAS": all_words["head"], "LAS": all_words["head"]}
    return {name: count / words_of.get(name, all_words["word"]) for name, count in right.items()}


def words_a_second(nlp: Language, texts: Sequence[str]) -> float:
    """Words read in a second of one core, one article to the call, after one to warm up."""
    nlp(texts[0])
    start = time.process_time()
    words = sum(len(nlp(text)) for text in texts)
    return words / (time.process_time() - start)


def articles(sentences: Sequence[MarkedSentence]) -> Iterator[str]:
    """Whole articles as texts, for measuring speed."""
    paragraphs: dict[str, list[str]] = {}
    for sentence in sentences:
        paragraphs.setdefault(sentence.document, []).append(" ".join(sentence.words))
    yield from ("\n\n".join(texts) for texts in paragraphs.values())


def main() -> None:
    """Print the figures of the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, default=Path(__file__).parent)
    parser.add_argument("--part", choices=["dev", "test"], default="test")
    chosen = parser.parse_args()
    # As fast again as with the products of matrices that thinc takes by itself.
    with use_ops("numpy", use_blis=False):
        nlp = spacy.load(chosen.model)
    tell = sys.stdout.write
    newswire = getattr(read_newswire(chosen.data / "worldwide_newswire"), chosen.part)
    uner = read_uner(chosen.data / "uner_ewt" / f"en_ewt-ud-{chosen.part}.iob2")
    kinds = (*MAIN_KINDS, "NORP", "MISC")
    if "ner" in nlp.pipe_names:
        for name, sentences, wanted in (("newswire", newswire, kinds), ("UNER", uner, MAIN_KINDS)):
            for kind, score in name_figures_rows(nlp, sentences, wanted):
                tell(f"{name} | {kind} | {score.row()}\n")
    if "parser" in nlp.pipe_names:
        for name, bank in (
            ("EWT", read_ewt(chosen.data / "ud_ewt")),
            ("GUM", read_gum(chosen.data / "gum")),
        ):
            figures = tree_figures(nlp, getattr(bank, chosen.part))
            tell(f"{name} | " + " | ".join(f"{k} {v:.3f}" for k, v in figures.items()) + "\n")
    tell(f"{words_a_second(nlp, list(articles(newswire))):.0f} words a second\n")


def name_figures_rows(
    nlp: Language, sentences: Sequence[MarkedSentence], kinds: Sequence[str]
) -> Iterator[tuple[str, Score]]:
    """A row for each kind, a row for all, and one for the three main kinds."""
    figures = names_figures(nlp, sentences, kinds)
    yield from figures.items()
    if len(kinds) > len(MAIN_KINDS):
        main = [figures[kind] for kind in MAIN_KINDS]
        yield (
            "people, organisations, places",
            Score(
                sum(s.right for s in main), sum(s.found for s in main), sum(s.there for s in main)
            ),
        )


if __name__ == "__main__":
    main()
