"""The words of a quotation as they are compared: without case, marks, punctuation and style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from checker.lexicon.calendar import CARDINALS, ORDINALS
from checker.lexicon.tables import fold

_TOKEN = re.compile(
    r"(?P<gap>…|\.(?:\s?\.){2,5}|\[\s?(?:…|\.(?:\s?\.){1,5})\s?\])"
    r"|(?P<bracket>\[[^\[\]]{0,200}\]|\([^()]{0,200}\))"
    r"|(?P<dotted>(?:[^\W\d_]\.){2,8})"
    r"|(?P<number>\d[\d,]{0,20}(?:\.\d{1,10})?(?:(?:st|nd|rd|th)\b)?)"
    r"|(?P<percent>%)"
    r"|(?P<word>[^\W\d_]+(?:\[[^\W\d_]{1,20}\][^\W\d_]*|['’](?:\s?(?:s|m|re|ve|ll|d|t)\b|[^\W\d_]+))*)"
)
_PREFIXED = re.compile(r"\[([^\W\d_]{1,20})\]([^\W\d_]+)")

_SENTENCE_END = re.compile(r"[.?!][\"”’'\])]{0,3}(?:\s{1,3}[\"“‘'\[(]{0,3}[A-Z\d]|\s{0,3}$)")

#: Sounds that one reporter writes down and another leaves out.
_FILLERS = frozenset({"uh", "um", "er", "ah", "eh", "hmm"})

_NUMBER_WORDS: Final[dict[str, str]] = {
    **{word: f"{number}th" for word, number in ORDINALS.items()},
    **{word: str(number) for word, number in CARDINALS.items()},
}
_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")

#: Spellings that house styles choose between, each with the one it is compared as.
_SPELLINGS: Final[dict[str, str]] = {
    "adviser": "advisor",
    "afterwards": "afterward",
    "alright": "all right",
    "backwards": "backward",
    "cheque": "check",
    "defence": "defense",
    "gen": "general",
    "gov": "governor",
    "grey": "gray",
    "judgement": "judgment",
    "licence": "license",
    "ok": "okay",
    "offence": "offense",
    "programme": "program",
    "rep": "representative",
    "sceptical": "skeptical",
    "sen": "senator",
    "storey": "story",
    "towards": "toward",
    "tyre": "tire",
    "whilst": "while",
}
_BRITISH: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"(?<=[a-z]{3})our(?=$|s$|ed$|ing$|ite|able|ful|less)"), "or"),  # colour
    (re.compile(r"(?<=[a-z]{3})is(?=e$|es$|ed$|ing$|ation|ations$)"), "iz"),  # realise
    (re.compile(r"(?<=[a-z]{2})tre(?=$|s$)"), "ter"),  # centre
    (re.compile(r"(?<=[a-z]{2}[aeiou])ll(?=ed$|ing$|er$|ers$|or$)"), "l"),  # travelled
)


class TokenKind(Enum):
    """What a token is to the comparison."""

    WORD = "word"
    GAP = "gap"  # an ellipsis, or the article's own words between two quoted stretches
    BRACKET = "bracket"  # words an editor put in


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a quotation, or a place where words were left out or put in.

    ``start`` and ``end`` are offsets into the text that was given, ``key`` is what is compared.
    """

    key: str
    start: int
    end: int
    kind: TokenKind = TokenKind.WORD
    ends: bool = False
    """Whether a sentence ends behind it."""


def tokens(text: str, offset: int = 0) -> tuple[Token, ...]:
    """The words of a quotation in order; offsets are counted from ``offset``.

    >>> [token.key for token in tokens("“We’re … [the] U.S. Labour side,” Ten")]
    ["we're", '…', '[the]', 'us', 'labor', 'side', '10']
    """
    found = []
    for match in _TOKEN.finditer(text):
        start, end = offset + match.start(), offset + match.end()
        kind = str(match.lastgroup)
        if kind == "gap":
            found.append(Token("…", start, end, TokenKind.GAP))
        elif kind == "bracket":
            key = " ".join(fold(match.group()[1:-1]).split())
            found.append(Token(f"[{key}]", start, end, TokenKind.BRACKET))
        elif (key := _key(match.group(), kind)) not in _FILLERS:
            ends = kind == "word" and _SENTENCE_END.match(text, match.end()) is not None
            found.append(Token(key, start, end, ends=ends))
    return tuple(_with_prefixes(found, text, offset))


def _with_prefixes(found: list[Token], text: str, offset: int) -> list[Token]:
    """Join "[W]e" into one word: a changed capital is no change of words."""
    joined: list[Token] = []
    for token in found:
        last = joined[-1] if joined else None
        is_glued = last is not None and last.kind is TokenKind.BRACKET and last.end == token.start
        if last is not None and is_glued and token.kind is TokenKind.WORD:
            words = text[last.start - offset : token.end - offset]
            if match := _PREFIXED.fullmatch(words):
                key = _key(match[1] + match[2], "word")
                joined[-1] = Token(key, last.start, token.end, ends=token.ends)
                continue
        joined.append(token)
    return joined


@lru_cache(maxsize=1 << 16)
def _key(word: str, kind: str) -> str:
    if kind == "dotted":
        return word.replace(".", "").lower()
    if kind == "percent":
        return "percent"
    if kind == "number":
        return _ORDINAL.sub(r"\1th", word.replace(",", ""))
    key = re.sub(r"[\[\]\s]", "", fold(word))
    return _NUMBER_WORDS.get(key) or american(key)


def american(word: str) -> str:
    """A lower-case word in American spelling, and in the commoner of two house styles.

    >>> american("honoured"), american("organisation"), american("towards"), american("four")
    ('honored', 'organization', 'toward', 'four')
    """
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if word.endswith("s") and word[:-1] in _SPELLINGS:  # advisers
        return _SPELLINGS[word[:-1]] + "s"
    for pattern, spelling in _BRITISH:
        word = pattern.sub(spelling, word)
    return word
