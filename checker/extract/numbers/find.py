"""Finding the numbers of an article: counts, money, measures, percentages, ages, scores, ranks.

``counted`` is a noun, lower case and singular, by this convention: "24 people killed" counts
"person", "24 dead" and "24 killed" count "dead", "24 wounded" and "24 injured" count
"injured", "three of the bank workers" counts "worker"; an age names who has it where that
stands right after ("66-year-old woman").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from checker.extract.numbers.grammar import with_grammar
from checker.extract.numbers.readers import read_sentence
from checker.types import (
    Article,
    DateMention,
    NumberMention,
    Parse,
    Sentence,
    Span,
    overlapping,
)

_NO_PARSE = Parse()


def find_numbers(
    article: Article,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    *,
    parse: Parse = _NO_PARSE,
) -> tuple[NumberMention, ...]:
    """Every number of the article's sentences that is a quantity, in order of place.

    What a date has taken is left to it; an age is an age although "15-year" looks like a span
    of time. Telephone numbers, addresses, clock times and model names are no quantities. Without
    a parse the words alone tell what is counted.
    """
    read = chain.from_iterable(_numbers_of(article, sentence, dates) for sentence in sentences)
    told = ((mention, with_grammar(mention, article.text, parse)) for mention in read)
    return tuple(after for before, after in told if not _is_pronoun(before, after))


def _is_pronoun(before: NumberMention, after: NumberMention) -> bool:
    """Whether "one" had a noun by the words and has none by the parse: "one gets the sense"."""
    return after.text.lower() == "one" and before.counted is not None and after.counted is None


def _numbers_of(
    article: Article, sentence: Sentence, dates: Sequence[DateMention]
) -> Iterator[NumberMention]:
    text = article.text[sentence.start : sentence.end]
    taken = tuple(
        Span(date.start - sentence.start, date.end - sentence.start)
        for date in overlapping(dates, sentence.span)
    )
    for mention in read_sentence(text, taken):
        yield replace(
            mention, start=mention.start + sentence.start, end=mention.end + sentence.start
        )
