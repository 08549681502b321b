"""What an article quotes of one speaker without a break: quotations that go on after "he said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.compare.wording_tokens import Token, TokenKind, tokens
from checker.compare.wordings import is_content
from checker.lexicon.tables import fold
from checker.types import AnnotatedArticle, BlockKind, Quote, QuoteForm, QuoteMention, Span

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@dataclass(frozen=True)
class Speech:
    """One or more stretches in quotation marks of one article that are one piece of speech."""

    path: str
    quotes: tuple[Quote, ...]
    tokens: tuple[Token, ...]
    """Offsets are into the article; a gap stands where the article's own words come between."""

    @property
    def span(self) -> Span:
        """From the first mark to the last."""
        return Span(self.quotes[0].start, self.quotes[-1].end)

    @property
    def person(self) -> str | None:
        """The fullest name of the speaker in the article, where one is known."""
        return next((q.speaker.person for q in self.quotes if q.speaker and q.speaker.person), None)

    @cached_property
    def surname(self) -> str | None:
        """The last part of that name, by which two articles know a speaker."""
        return _surname(self.person) if self.person is not None else None

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens that are words."""
        return tuple(token for token in self.tokens if token.kind is TokenKind.WORD)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that carry meaning."""
        return frozenset(token.key for token in self.words if is_content(token))

    @property
    def mentions(self) -> tuple[QuoteMention, ...]:
        """The quotations with the article they stand in."""
        return tuple(QuoteMention(self.path, quote) for quote in self.quotes)


def speeches_of(annotated: AnnotatedArticle) -> tuple[Speech, ...]:
    """The speeches of one article in order; marks of distance and titles are left out."""
    said = [
        quote
        for quote in annotated.quotes
        if quote.form is not QuoteForm.SCARE and not _is_title(annotated, quote)
    ]
    return tuple(speeches_in(annotated.path, annotated.text, said))


def _is_title(annotated: AnnotatedArticle, quote: Quote) -> bool:
    """Whether all words of meaning have capitals, outside headlines: "The Notorious Jane Doe"."""
    text, blocks = annotated.text, annotated.article.blocks
    if any(each.kind is BlockKind.HEADLINE and each.span.contains(quote.span) for each in blocks):
        return False
    found = tokens(text[quote.start : quote.end], quote.start)
    initials = [text[token.start] for token in found if is_content(token)]
    return len(initials) > 1 and all(map(str.isupper, initials))


def speeches_in(path: str, text: str, quotes: Sequence[Quote]) -> Iterator[Speech]:
    """Join the quotations that continue one another, in order."""
    group: list[Quote] = []
    for quote in quotes:
        if group and not quote.continues:
            yield _speech(path, text, group)
            group = []
        group.append(quote)
    if group:
        yield _speech(path, text, group)


def _speech(path: str, text: str, quotes: Sequence[Quote]) -> Speech:
    found: list[Token] = []
    end = None
    for quote in quotes:
        if end is not None and text[end : quote.start].strip():
            found.append(Token("…", end, quote.start, TokenKind.GAP))
        found += tokens(text[quote.inner.start : quote.inner.end], quote.inner.start)
        end = quote.end
    return Speech(path, tuple(quotes), tuple(found))


def same_speaker(left: Speech, right: Speech) -> bool | None:
    """Whether two speeches are by one person: by surname, and none where one is not known."""
    if left.surname is None or right.surname is None:
        return None
    return left.surname == right.surname


def _surname(person: str) -> str:
    parts = [part for part in fold(person).replace(".", "").split() if part not in _SUFFIXES]
    return parts[-1] if parts else fold(person)
