"""Stories with their names read, to test what is made of names."""

from __future__ import annotations

from collections.abc import Mapping

from checker.extract.names.find import find_names
from checker.extract.sentences import split_sentences
from checker.story.entities.find import find_entities
from checker.types import AnnotatedArticle, Entity, NameMention, Story
from tests.samples import annotated


def named(path: str, text: str) -> AnnotatedArticle:
    """An article with its sentences and names; each line is a paragraph."""
    article = annotated(path, text).article
    sentences = split_sentences(article)
    return AnnotatedArticle(article, sentences, find_names(article, sentences))


def names_in(text: str) -> tuple[NameMention, ...]:
    """The names found in a text by itself."""
    return named("a.txt", text).names


def named_story(*texts: str) -> Story:
    """A story of articles a.txt, b.txt and so on, each its own source, with its entities."""
    articles = tuple(named(f"{chr(97 + at)}.txt", text) for at, text in enumerate(texts))
    return Story(articles, tuple(range(len(articles))), entities=find_entities(articles))


def spellings(entities: tuple[Entity, ...]) -> set[frozenset[str]]:
    """The written forms of each entity."""
    return {frozenset(mention.name.text for mention in entity.mentions) for entity in entities}


def texts_by_path(story: Story) -> Mapping[str, str]:
    """The articles' texts by path."""
    return {article.path: article.text for article in story.articles}
