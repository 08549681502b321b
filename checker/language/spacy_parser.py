"""An article's words through a spaCy pipeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING

from checker.language.schemes import uses_clear_labels, with_universal_labels
from checker.lexicon.blanks import plain_blanks
from checker.types import Parse, ParsedEntity, Span, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

#: Words that are read at once. Longer texts are cut between sentences, so that memory does not
#: grow with the article; 5,000 words are longer than all but 1 % of news articles.
_AT_ONCE = 5_000


@dataclass(frozen=True)
class _Words:
    """The words of some sentences, as spaCy takes them, and where each stands in the text."""

    words: list[str]
    spaces: list[bool]
    begins: list[bool | int | None]
    starts: list[int]


class SpacyParser:
    """A spaCy pipeline as a ``Parser``; what the pipeline lacks (entities, parse) stays empty."""

    def __init__(self, nlp: Language, name: str) -> None:
        self._nlp = nlp
        self._name = name
        self._clear = uses_clear_labels(nlp)

    @property
    def name(self) -> str:
        """The name of the pipeline that comes along; of any other, what it was loaded by."""
        return self._name

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """The words within the sentences, with their grammar and the names among them."""
        tokens: list[Token] = []
        entities: list[ParsedEntity] = []
        for part in self._parts(plain_blanks(text), sentences):
            doc = self._read(part)
            entities.extend(_entities(doc, part))
            tokens.extend(_tokens(doc, part, len(tokens)))
        read = tuple(tokens)
        return Parse(with_universal_labels(read) if self._clear else read, tuple(entities))

    def _parts(self, text: str, sentences: Sequence[Span]) -> Iterator[_Words]:
        """The words of the sentences, in parts of bounded size cut between sentences."""
        part = _Words([], [], [], [])
        for span in sentences:
            self._add(part, text[span.start : span.end], span.start)
            if len(part.words) >= _AT_ONCE:
                yield part
                part = _Words([], [], [], [])
        if part.words:
            yield part

    def _add(self, part: _Words, sentence: str, offset: int) -> None:
        """Add the words of one sentence; stretches of blanks are no words."""
        first = len(part.words)
        for word in self._nlp.tokenizer(sentence):
            if word.is_space:
                continue
            part.words.append(word.text)
            part.spaces.append(bool(word.whitespace_))
            part.begins.append(len(part.words) == first + 1)
            part.starts.append(offset + word.idx)

    def _read(self, part: _Words) -> Doc:
        """One part through the pipeline, its sentences as we have parted them."""
        from spacy.tokens import Doc

        doc = Doc(self._nlp.vocab, part.words, part.spaces, sent_starts=part.begins)
        for _, component in self._nlp.pipeline:
            doc = component(doc)
        return doc


def _tokens(doc: Doc, part: _Words, before: int) -> Iterator[Token]:
    """The words of a part; ``before`` words of the article stand in the parts before it.

    spaCy makes every string anew; interned, a word takes 200 bytes instead of 340.
    """
    for word, start in zip(doc, part.starts, strict=True):
        yield Token(
            start,
            start + len(word),
            intern(word.lemma_.lower() or word.lower_),
            word.pos_,
            intern(word.tag_),
            "root" if word.dep_ == "ROOT" else intern(word.dep_),
            before + word.head.i,
        )


def _entities(doc: Doc, part: _Words) -> Iterator[ParsedEntity]:
    for entity in doc.ents:
        last = entity.end - 1
        end = part.starts[last] + len(part.words[last])
        yield ParsedEntity(part.starts[entity.start], end, entity.label_)
