"""What the article itself says around its quotations: a sentence as a row of tokens."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from checker.extract.quotes.marks import Quoted
from checker.lexicon.abbreviations import DOUBTFUL, LEADING
from checker.types import Sentence, Span

_TOKEN = re.compile(r"[@#$]?[^\W_](?:[\w&]|['’.-](?=\w))*|--|…|\S")
#: Dashes as a token, in all the lengths they are written.
DASHES = frozenset(["—", "–", "―", "--", "-"])
#: Small words that stay lower case in titles of works.
SMALL_IN_TITLES = frozenset(
    "a an and as at but by for from in into nor of on or the to vs with".split()
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


class TokenKind(Enum):
    """What a token of a frame is."""

    WORD = "word"
    STOP = "stop"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark, or a whole quotation taken as one token."""

    start: int
    end: int
    text: str
    kind: TokenKind

    @property
    def lower(self) -> str:
        """The token in lower case, with straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @property
    def is_word(self) -> bool:
        """Whether the token is a word."""
        return self.kind is TokenKind.WORD

    @property
    def is_quote(self) -> bool:
        """Whether the token stands for a quotation."""
        return self.kind is TokenKind.QUOTE

    @property
    def is_capitalised(self) -> bool:
        """Whether the token is a word with a capital, as names have."""
        return self.is_word and self.text.lstrip("@#$")[:1].isupper()

    @property
    def is_possessive(self) -> bool:
        """Whether the token ends as a possessive does ("Trump's", "voters'")."""
        return self.is_word and self.lower.endswith(("'s", "s'"))


@dataclass(frozen=True)
class Frame:
    """The tokens of one sentence, and where among them its quotations stand."""

    tokens: tuple[Token, ...]
    quotes: tuple[int, ...]

    @cached_property
    def is_in_capitals(self) -> bool:
        """Whether all words have capitals, as in a headline: no title can be told by them there."""
        words = [token for token in self.tokens if token.is_word]
        outside = [token for token in words if token.lower not in SMALL_IN_TITLES]
        return len(outside) > 2 and all(token.is_capitalised for token in outside)

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from one token up to and without another."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)


def frame_of(text: str, sentence: Sentence, quotes: Sequence[Quoted]) -> Frame:
    """Cut a sentence into tokens; ``quotes`` are the quotations within it, in order."""
    tokens: list[Token] = []
    at = sentence.start
    places = []
    for quoted in quotes:
        tokens.extend(_tokens(text, at, quoted.span.start))
        places.append(len(tokens))
        span = quoted.span
        tokens.append(Token(span.start, span.end, text[span.start : span.end], TokenKind.QUOTE))
        at = span.end
    tokens.extend(_tokens(text, at, sentence.end))
    return Frame(tuple(tokens), tuple(places))


def quotes_within(sentence: Sentence, quotes: Sequence[Quoted]) -> Sequence[Quoted]:
    """Those of an article's quotations that stand in a sentence."""
    first = bisect_left(quotes, sentence.start, key=lambda quoted: quoted.span.start)
    last = bisect_right(quotes, sentence.end - 1, key=lambda quoted: quoted.span.start)
    return quotes[first:last]


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    while match := _TOKEN.search(text, start, end):
        first, stop = match.span()
        is_word = stop - first > 1 and text[first] in "@#$"
        kind = TokenKind.WORD if is_word or text[first].isalnum() else TokenKind.STOP
        if kind is TokenKind.WORD and text[stop : stop + 1] == "." and stop + 1 < end:
            stop += _keeps_stop(match.group())
        yield Token(first, stop, text[first:stop], kind)
        start = stop


def _keeps_stop(word: str) -> bool:
    lower = word.lower()
    is_known = lower in LEADING or lower in DOUBTFUL or lower.rpartition("-")[2] in DOUBTFUL
    return is_known or _INITIALS.fullmatch(word) is not None
