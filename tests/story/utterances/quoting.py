"""Articles with their quotations read, and an encoder whose vectors a test chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from checker.embed.encoder import Encoder, Vectors, unit_rows
from checker.extract.names.find import find_names
from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.indirect import find_indirect_speech
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.ingest.plain import read_plain
from checker.story.entities.find import find_entities
from checker.story.utterances.align import align_quotes
from checker.types import AnnotatedArticle, Story


def quoting(path: str, text: str) -> AnnotatedArticle:
    """An article with sentences, names, quotations and indirect speech."""
    article = read_plain(path, text)
    sentences = split_sentences(article)
    names = find_names(article, sentences)
    scene = scene_of(article, sentences, names)
    quotes, indirect = find_quotes(scene), find_indirect_speech(scene)
    return AnnotatedArticle(article, sentences, names, quotes=quotes, indirect=indirect)


@dataclass(frozen=True)
class ChosenEncoder:
    """Sentences that hold one of the chosen words lie together, all others apart."""

    together: Mapping[str, int] = field(default_factory=dict)
    name: str = "chosen"
    fingerprint: str = "chosen 1"

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """One axis for each chosen group, and one of its own for every other sentence."""
        size = len(self.together) + 64
        rows = np.zeros((len(sentences), size), dtype=np.float32)
        for row, sentence in enumerate(sentences):
            groups = [group for word, group in self.together.items() if word in sentence]
            own = len(self.together) + sum(map(ord, sentence)) % 64
            rows[row, groups[0] if groups else own] = 1
        return unit_rows(rows)


def told(texts: Mapping[str, str], encoder: Encoder | None = None) -> Story:
    """The story that articles tell, with its utterances; each article is its own source."""
    articles = tuple(quoting(path, text) for path, text in sorted(texts.items()))
    entities = find_entities(articles)
    utterances = align_quotes(articles, encoder or ChosenEncoder(), entities)
    return Story(articles, tuple(range(len(articles))), entities=entities, utterances=utterances)
