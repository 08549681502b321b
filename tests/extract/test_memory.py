from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.extract.annotate import outline, with_mentions
from checker.extract.memory import read_once, remembering
from checker.ingest.plain import read_plain
from checker.types import AnnotatedArticle, Parse, Span

TEXT = "The bridge reopened on 3 May, Anna Berg said.\n"


class Counting:
    """A parser that knows nothing and counts how often it is asked."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.times = 0

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:  # noqa: ARG002 - the protocol's
        """Count, and know nothing."""
        self.times += 1
        return Parse()


def article(path: str = "a.txt", text: str = TEXT) -> AnnotatedArticle:
    return outline(read_plain(path, text))


def test_an_article_that_stays_is_read_once() -> None:
    parser = Counting()
    with remembering():
        first, second = read_once(article(), parser), read_once(article(), parser)
    assert first is second
    assert parser.times == 1
    assert first == with_mentions(article(), Counting())


@pytest.mark.parametrize(
    "other",
    [article(text=TEXT.replace("3 May", "4 May")), article(path="b.txt")],
    ids=["another text", "another path"],
)
def test_another_article_is_read_anew(other: AnnotatedArticle) -> None:
    parser = Counting()
    with remembering():
        read_once(article(), parser)
        assert read_once(other, parser) == with_mentions(other, Counting())
    assert parser.times == 2


def test_another_parser_reads_anew() -> None:
    one, other = Counting("one"), Counting("other")
    with remembering():
        read_once(article(), one)
        read_once(article(), other)
    assert (one.times, other.times) == (1, 1)


def test_only_the_last_version_is_kept() -> None:
    parser = Counting()
    with remembering():
        for text in (TEXT, "Other words.\n", TEXT):
            read_once(article(text=text), parser)
    assert parser.times == 3


def test_nothing_is_kept_where_nobody_asked_for_it() -> None:
    parser = Counting()
    read_once(article(), parser)
    with remembering():
        read_once(article(), parser)
    read_once(article(), parser)
    assert parser.times == 3
