"""The names in an article: people, organisations, places and other proper names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.names.acronyms import with_acronyms
from checker.extract.names.candidates import Candidate, candidate_of, without_stray_word
from checker.extract.names.capitals import Evidence, gather_evidence, is_titled, name_words
from checker.extract.names.entities import Entities, reshape
from checker.extract.names.mentions import name_mentions
from checker.extract.names.runs import Run, find_runs
from checker.extract.names.words import Word, words_of
from checker.lexicon.tables import common_words, demonyms, places
from checker.types import Article, BlockKind, NameKind, NameMention, Parse, Sentence


def find_names(
    article: Article, sentences: Sequence[Sentence], parse: Parse | None = None
) -> tuple[NameMention, ...]:
    """Find the proper names in the sentences of an article.

    A headline in title case or capitals tells no names from other words: there, only names
    that the rest of the article uses are found. What the language pipeline takes for names is
    evidence of their kinds and ends beside the words.
    """
    text, entities = article.text, Entities(parse or Parse())
    spoken: list[tuple[Word, ...]] = []
    titled: list[tuple[Word, ...]] = []
    for sentence in sentences:
        words = words_of(text, sentence.start, sentence.end)
        headline = sentence.block in {BlockKind.HEADLINE, BlockKind.CAPTION}
        stopped = text[sentence.start : sentence.end].rstrip("\"'”’)").endswith((".", "!", "?"))
        in_title = is_titled(words, is_headline=headline, is_stopped=stopped)
        (titled if in_title else spoken).append(words)
    evidence = gather_evidence(spoken)
    candidates = [
        found for words in spoken for found in _candidates(text, words, evidence, entities)
    ]
    people = {found.form for found in candidates if found.said[0][0] is NameKind.PERSON}
    candidates = [without_stray_word(text, found, people, entities) for found in candidates]
    known = _known_forms(candidates)
    candidates += [found for words in titled for found in _known(text, words, known, entities)]
    return name_mentions(text, sorted(candidates, key=lambda candidate: candidate.start))


def _candidates(
    text: str, words: tuple[Word, ...], evidence: Evidence, entities: Entities
) -> Iterator[Candidate]:
    runs = tuple(find_runs(text, words, name_words(text, words, evidence)))
    shaped = reshape(text, words, runs, entities, evidence)
    for run in with_acronyms(text, words, shaped):
        yield candidate_of(text, run, entities)


def _known_forms(candidates: Sequence[Candidate]) -> set[str]:
    """Names of the running text, with the surnames in them."""
    last = {c.run.folded[-1] for c in candidates if c.said[0][0] is NameKind.PERSON}
    return {c.form for c in candidates} | (last - common_words())


def _known(
    text: str, words: tuple[Word, ...], known: set[str], entities: Entities
) -> Iterator[Candidate]:
    """Names in a headline that the article has elsewhere, the longest first."""
    index = 0
    while index < len(words):
        for length in range(min(5, len(words) - index), 0, -1):
            part = words[index : index + length]
            form = " ".join(word.folded for word in part)
            if part[0].is_capital and (form in known or form in places() or form in demonyms()):
                yield candidate_of(text, Run(part), entities)
                index += length - 1
                break
        index += 1
