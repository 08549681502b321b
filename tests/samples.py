"""Small stories, discrepancies and reports built by hand, to test what follows the rules."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from checker.policy.decide import decide
from checker.settings import Settings
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    Claim,
    Cluster,
    Discrepancy,
    Kind,
    Passage,
    Reading,
    Report,
    Rule,
    Sentence,
    Severity,
    Story,
)

_LINE = re.compile(r"\S[^\n]*")
_SENTENCE = re.compile(r"[^.\s][^.]*\.?")


def annotated(path: str, text: str, **known: str | date | None) -> AnnotatedArticle:
    """An article whose lines are its paragraphs and whose sentences end at every full stop."""
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, line.start(), line.end()) for line in _LINE.finditer(text)
    )
    sentences = tuple(
        Sentence(
            found.start() + len(found[0]) - len(found[0].lstrip()), found.end(), block.kind, at
        )
        for at, block in enumerate(blocks)
        for found in _SENTENCE.finditer(text, block.start, block.end)
    )
    article = Article(path, text, blocks, **known)  # type: ignore[arg-type]  # titles and dates mixed
    return AnnotatedArticle(article, sentences)


def story(texts: Mapping[str, str], sources: Sequence[int] = ()) -> Story:
    """A story of articles by path, each its own source where nothing else is said."""
    articles = tuple(annotated(path, text) for path, text in sorted(texts.items()))
    return story_of(articles, sources)


def story_of(articles: Sequence[AnnotatedArticle], sources: Sequence[int] = ()) -> Story:
    """A story of annotated articles, in which every sentence is a claim."""
    claims = tuple(Claim(a.path, sentence) for a in articles for sentence in a.sentences)
    return Story(tuple(articles), tuple(sources) or tuple(range(len(articles))), claims)


def places(told: Story, words: str, *paths: str) -> tuple[Passage, ...]:
    """Every place of the words in the named articles of the story, or in all of them."""
    return tuple(
        Passage(article.path, found.start(), found.end())
        for article in told.articles
        if not paths or article.path in paths
        for found in re.finditer(re.escape(words), article.text)
    )


def reading(told: Story, words: str, *paths: str) -> Reading:
    """A reading whose value is its words, wherever the named articles have them."""
    return Reading(words, places(told, words, *paths))


def discrepancy(
    told: Story, *words: str, severity: Severity = Severity.WARNING, confidence: float = 0.9
) -> Discrepancy:
    """A disagreement between the words, wherever in the story they stand."""
    readings = tuple(reading(told, word) for word in words)
    message = f"The articles say {' or '.join(words)}."
    return Discrepancy(Kind.NUMBER, severity, message, readings, confidence)


def rule(name: str) -> Rule:
    """A rule that finds nothing by itself."""
    return Rule(name, f"Summary of {name}.", f"Summary of {name}.", lambda _: iter(()))


def cluster(told: Story, words: str) -> Cluster:
    """All claims of the story that hold the words."""
    claims = tuple(claim for claim in told.claims if words in told.words(claim.passage))
    return Cluster(f"c-{words}", claims)


def report(told: Sequence[Story], *found: tuple[str, Discrepancy]) -> Report:
    """A report on the stories with what each named rule found in the first of them."""
    findings = decide([(rule(name), told[0], (one,)) for name, one in found], Settings())
    articles = sorted((a for one in told for a in one.articles), key=lambda a: a.path)
    names = tuple(sorted({name for name, _ in found}))
    return Report(tuple(articles), tuple(told), findings, "minilm-int8", "en-news", names, "0.1.0")
