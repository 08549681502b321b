"""Training examples for spaCy out of treebank sentences and marked sentences."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from models.language.augment import reworded
from models.language.names import MarkedSentence, as_text
from models.language.treebanks import ParsedSentence, ParsedWord

S = TypeVar("S", ParsedSentence, MarkedSentence)
T = TypeVar("T")

#: Sentences (of a treebank) or paragraphs (of the entity sets) that make one example, at most.
#: An article has many; what stands over a sentence's edge is seen in training as it is later.
LONGEST = 4

#: How often a line break stands between two of them: the program leaves them out before it reads,
#: other users of the pipeline may not.
BREAKS = 0.15


def by_document(sentences: Iterable[S]) -> list[list[S]]:
    """The sentences of each document."""
    return [list(group) for _, group in groupby(sentences, key=lambda s: s.document)]


def runs(documents: Iterable[Sequence[T]], chance: random.Random) -> Iterator[Sequence[T]]:
    """Neighbours of one document, one to four at a time."""
    for document in documents:
        at = 0
        while at < len(document):
            size = chance.randint(1, LONGEST)
            yield document[at : at + size]
            at += size


def line_break(at: int) -> ParsedWord:
    """A line break as spaCy has it in a tree: hung on the word before it."""
    return ParsedWord("\n\n", "\n\n", "SPACE", "_SP", at - 1, "dep", has_space=False)


def joined(run: Sequence[ParsedSentence], chance: random.Random | None) -> list[ParsedWord]:
    """The words of several sentences in one row, heads counted from its start."""
    row = list[ParsedWord]()
    for sentence in run:
        if chance and row and chance.random() < BREAKS:
            row.append(line_break(len(row)))
        start = len(row)
        row += [
            ParsedWord(w.text, w.lemma, w.pos, w.tag, w.head + start, w.relation, w.has_space)
            for w in sentence.words
        ]
    return row


def parsed_example(
    nlp: Language, run: Sequence[ParsedSentence], chance: random.Random | None = None
) -> Example:
    """Sentences of a treebank to learn from; reworded where there is a chance to draw from."""
    row = joined(run, chance)
    words = [word.text for word in row]
    if chance:
        words = reworded(words, chance)
    spaces = [word.has_space for word in row]
    reference = Doc(
        nlp.vocab,
        words=words,
        spaces=spaces,
        tags=[word.tag for word in row],
        pos=[word.pos for word in row],
        lemmas=[word.lemma for word in row],
        heads=[word.head for word in row],
        deps=[word.relation for word in row],
    )
    return Example(Doc(nlp.vocab, words=words, spaces=spaces), reference)


def marked_doc(nlp: Language, sentence: MarkedSentence) -> Doc:
    """A marked sentence cut into words as the pipeline will cut it, with its names."""
    marked = as_text(sentence)
    doc = nlp.make_doc(marked.text)
    spans = list[Span]()
    for start, end, kind in marked.names:
        span = doc.char_span(start, end, label=kind, alignment_mode="expand")
        if span is not None and not (spans and span.start < spans[-1].end):
            spans.append(span)
    doc.set_ents(spans)
    return doc


def marks_of(doc: Doc) -> list[str]:
    """The names of a document as one mark to the word: ``B-ORG``, ``I-ORG``, ``O``."""
    return [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]


def marked_words(run: Sequence[Doc], chance: random.Random | None) -> tuple[list[str], list[str]]:
    """Paragraphs as one row of words and one of marks, line breaks between them.

    Where there is a chance to draw from, the words are reworded and some breaks left out.
    """
    words, marks = list[str](), list[str]()
    for doc in run:
        if words and chance and chance.random() < BREAKS:
            words.append("\n\n")
            marks.append("O")
        texts = [token.text for token in doc]
        words += reworded(texts, chance) if chance else texts
        marks += marks_of(doc)
    return words, marks


def marked_example(nlp: Language, run: Sequence[Doc], chance: random.Random | None) -> Example:
    """Paragraphs with names to learn from; reworded where there is a chance to draw from."""
    words, marks = marked_words(run, chance)
    return Example(Doc(nlp.vocab, words=words), Doc(nlp.vocab, words=words, ents=marks))


def marked_articles(nlp: Language, sentences: Iterable[MarkedSentence]) -> Iterator[Doc]:
    """Whole documents with their names, as the pipeline will see them."""
    for document in by_document(sentences):
        words, marks = marked_words([marked_doc(nlp, sentence) for sentence in document], None)
        yield Doc(nlp.vocab, words=words, ents=marks)


def unread(nlp: Language, doc: Doc) -> Doc:
    """The words of a document, with nothing said of them."""
    spaces = [bool(token.whitespace_) for token in doc]
    return Doc(nlp.vocab, words=[token.text for token in doc], spaces=spaces)
