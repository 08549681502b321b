"""Everything that can be read in one article, in one call or in two steps."""

from __future__ import annotations

from checker.extract.dates.find import find_dates
from checker.extract.names.find import find_names
from checker.extract.numbers.find import find_numbers
from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.indirect import find_indirect_speech
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import grammatical_sentences, split_sentences
from checker.language.parser import Parser
from checker.types import AnnotatedArticle, Article, Parse


def annotate(article: Article, parser: Parser | None = None) -> AnnotatedArticle:
    """Read the sentences, names, dates, numbers and quotations of an article.

    Without a parser the words alone decide, which is quicker and knows less.
    """
    return with_mentions(outline(article), parser)


def outline(article: Article) -> AnnotatedArticle:
    """The article with its sentences alone: all that an encoder waits for."""
    return AnnotatedArticle(article, split_sentences(article))


def with_mentions(outlined: AnnotatedArticle, parser: Parser | None = None) -> AnnotatedArticle:
    """Read everything else that stands in the sentences of an article.

    The order is fixed: numbers leave alone what dates have read, and speakers are looked for
    among the names. Every span points into ``article.text``.
    """
    article, sentences = outlined.article, outlined.sentences
    grammatical = grammatical_sentences(article, sentences) if parser else ()
    parse = parser.parse(article.text, grammatical) if parser else Parse()
    names = find_names(article, sentences, parse)
    dates = find_dates(article, sentences, parse)
    scene = scene_of(article, sentences, names, parse)
    return AnnotatedArticle(
        article=article,
        sentences=sentences,
        names=names,
        dates=dates,
        numbers=find_numbers(article, sentences, dates, parse=parse),
        quotes=find_quotes(scene),
        parse=parse,
        indirect=find_indirect_speech(scene),
    )
