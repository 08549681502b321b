"""Whom the article lets us know as the speaker of a quotation, and when it does not."""

from __future__ import annotations

import pytest

from checker.extract.annotate import annotate
from checker.types import Article, Block, BlockKind
from tests.extract.paragraphs import article_of


def persons(text: str) -> list[str | None]:
    """The person who speaks each quotation."""
    quotes = annotate(article_of(text)).quotes
    return [quote.speaker.person if quote.speaker else None for quote in quotes]


def speakers(text: str) -> list[str]:
    quotes = annotate(article_of(text)).quotes
    return [quote.speaker.text if quote.speaker else "" for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Jane Doe met John Roe. "We go on," he said.', ["John Roe"]),
        ('Jane Doe met John Roe. "We go on," she said.', ["Jane Doe"]),
        ('Jane Doe met her husband John Roe. "We go on," he said. "I do not," she said.',
         ["John Roe", "Jane Doe"]),
        ('Jane Doe spoke first. "We go on," he said.', [None]),
        ('Mr. Taylor Roe met Ms. Robin Doe. "We go on," he said.', ["Taylor Roe"]),
        ('Sen. Jane Doe met John Roe. "We go on," said the senator.', ["Jane Doe"]),
        ('President Jane Doe met President John Roe. "We go on," said the Ruritanian president.',
         [None]),
        ('President Jane Doe met John Roe. "We go on," said the president.', ["Jane Doe"]),
        ('Jane Doe and spokesman John Roe met. "We go on," the spokesman said.', ["John Roe"]),
    ],
)  # fmt: skip
def test_pronouns_and_offices_mean_people_of_the_article(
    text: str, expected: list[str | None]
) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Doe quoted Roe as saying "we go on".', ["Roe"]),
        ('"We go on," Doe quoted Roe as saying.', ["Roe"]),
        ('Roe was quoted by Doe as saying "we go on".', ["Roe"]),
        ('Asked about it, Doe said: "No." Then: "Maybe."', ["Doe", "Doe"]),
    ],
)
def test_reports_of_reports_and_short_links(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def headline(text: str) -> list[str]:
    """The speakers in a headline over a text that names nobody."""
    page = text + "\nIt rained in Oldtown."
    article = Article(
        "a.txt",
        page,
        (
            Block(BlockKind.HEADLINE, 0, len(text)),
            Block(BlockKind.PARAGRAPH, len(text) + 1, len(page)),
        ),
    )
    return [quote.speaker.text if quote.speaker else "" for quote in annotate(article).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister: talks 'will go on'", ["Minister"]),
        ("Minister: 'We go on'", ["Minister"]),
        ("'We go on': minister", [""]),
        ("Talks 'will go on', says minister", ["minister"]),
        ("Mayor Doe Says Talks 'Will Go On'", ["Mayor Doe"]),
    ],
)
def test_headlines_name_their_speakers_by_colons_and_verbs(text: str, expected: list[str]) -> None:
    assert headline(text) == expected
