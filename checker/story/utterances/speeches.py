"""What an article quotes of one speaker without a break: quotations that go on after "he said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.compare.wording_tokens import Token, TokenKind, tokens
from checker.compare.wordings import is_content
from checker.story.utterances.voices import Voice, Voices, same_voice
from checker.types import AnnotatedArticle, BlockKind, Quote, QuoteForm, QuoteMention, Span

_NOBODY = Voices()
_UNKNOWN = Voice()


@dataclass(frozen=True)
class Speech:
    """One or more stretches in quotation marks of one article that are one piece of speech."""

    path: str
    quotes: tuple[Quote, ...]
    tokens: tuple[Token, ...]
    """Offsets are into the article; a gap stands where the article's own words come between."""
    voice: Voice = _UNKNOWN
    """Who spoke, as the story knows the speaker."""

    @property
    def span(self) -> Span:
        """From the first mark to the last."""
        return Span(self.quotes[0].start, self.quotes[-1].end)

    @property
    def person(self) -> str | None:
        """The fullest name of the speaker in the article, where one is known."""
        return next((q.speaker.person for q in self.quotes if q.speaker and q.speaker.person), None)

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


def speeches_of(annotated: AnnotatedArticle, voices: Voices = _NOBODY) -> tuple[Speech, ...]:
    """The speeches of one article in order; marks of distance and titles are left out.

    ``voices`` are those of the story; without them speakers are known by their names alone.
    """
    said = [quote for quote in titles_left_out(annotated) if quote.form is not QuoteForm.SCARE]
    return tuple(speeches_in(annotated, said, voices))


def titles_left_out(annotated: AnnotatedArticle) -> Iterator[Quote]:
    """The quotations of an article, save names of works and nicknames."""
    return (quote for quote in annotated.quotes if not _is_title(annotated, quote))


def _is_title(annotated: AnnotatedArticle, quote: Quote) -> bool:
    """Whether all words of meaning have capitals, outside headlines: "The Notorious Jane Doe"."""
    text, blocks = annotated.text, annotated.article.blocks
    if any(each.kind is BlockKind.HEADLINE and each.span.contains(quote.span) for each in blocks):
        return False
    found = tokens(text[quote.start : quote.end], quote.start)
    initials = [text[token.start] for token in found if is_content(token)]
    return len(initials) > 1 and all(map(str.isupper, initials))


def speeches_in(
    annotated: AnnotatedArticle, quotes: Sequence[Quote], voices: Voices = _NOBODY
) -> Iterator[Speech]:
    """Join those of an article's quotations that continue one another, in order."""
    group: list[Quote] = []
    for quote in quotes:
        if group and not quote.continues:
            yield _speech(annotated, group, voices)
            group = []
        group.append(quote)
    if group:
        yield _speech(annotated, group, voices)


def _speech(annotated: AnnotatedArticle, quotes: Sequence[Quote], voices: Voices) -> Speech:
    text = annotated.text
    found: list[Token] = []
    end = None
    for quote in quotes:
        if end is not None and text[end : quote.start].strip():
            found.append(Token("…", end, quote.start, TokenKind.GAP))
        found += tokens(text[quote.inner.start : quote.inner.end], quote.inner.start)
        end = quote.end
    speaker = next((q.speaker for q in quotes if q.speaker and q.speaker.person), None)
    known = speaker or next((quote.speaker for quote in quotes if quote.speaker), None)
    return Speech(annotated.path, tuple(quotes), tuple(found), voices.of(annotated.path, known))


def same_speaker(left: Speech, right: Speech) -> bool | None:
    """Whether two speeches are by one person, and none where that is not known."""
    return same_voice(left.voice, right.voice)
