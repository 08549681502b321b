"""Telephone numbers, web addresses and e-mail addresses as an article writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.types import AnnotatedArticle, BlockKind, Passage, Span

_ENDINGS = r"(?:com|org|net|gov|edu|info|co\.uk|org\.uk|ac\.uk|com\.au|ca|ie|eu)"
_WEB = re.compile(
    r"(?<![\w@./-])(?:https?://|www\.)[\w.-]{3,80}(?:/[\w./%?=&#~+-]{0,200})?"
    rf"|(?<![\w@./-])[\w-]{{3,40}}(?:\.[\w-]{{2,40}}){{0,2}}\.{_ENDINGS}(?![\w@-]|\.\w)"
    r"(?:/[\w./%?=&#~+-]{0,200})?",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w@.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}")
#: Numbers of three groups, as North America writes them, and with a + those of the world.
_PHONE = re.compile(
    r"(?<![\w$£€.,/+-])(?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\w%]|[.,/-]\d)"
    r"|(?<![\w$£€.,/+-])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}(?![\w%]|[.,/-]\d)"
    r"|(?<![\w$£€.,/+-])0\d{2,4} \d{3,4} ?\d{3,4}(?![\w%]|[.,/-]\d)"
)
#: The shortest number with its country in front ("+1 264 ..." has 11, "+500 12345" 8).
_DIGITS = 8
_TAIL = ".,;:!?)'\"/-"


class ContactKind(StrEnum):
    """What sort of address something is."""

    PHONE = "telephone number"
    WEB = "web address"
    MAIL = "e-mail address"


@dataclass(frozen=True, slots=True)
class Contact:
    """One telephone number, web address or e-mail address."""

    kind: ContactKind
    passage: Passage
    text: str
    key: str
    """What makes it the same: digits, or the address in small letters without "www."."""


def read_blocks(annotated: AnnotatedArticle) -> Iterator[Span]:
    """The stretches of an article in which a reader finds addresses: all but its metadata."""
    for block in annotated.article.blocks:
        if block.kind not in {BlockKind.METADATA, BlockKind.BYLINE, BlockKind.DATELINE}:
            yield block.span


def contacts_of(annotated: AnnotatedArticle) -> Iterator[Contact]:
    """Every address of an article, in order of place within each kind."""
    for block in read_blocks(annotated):
        for kind, pattern in (
            (ContactKind.PHONE, _PHONE),
            (ContactKind.MAIL, _MAIL),
            (ContactKind.WEB, _WEB),
        ):
            for match in pattern.finditer(annotated.text, block.start, block.end):
                text = match[0].rstrip(_TAIL)
                if kind is ContactKind.PHONE and sum(c.isdigit() for c in text) < _DIGITS:
                    continue
                passage = Passage(annotated.path, match.start(), match.start() + len(text))
                yield Contact(kind, passage, text, _key(kind, text))


def _key(kind: ContactKind, text: str) -> str:
    """The digits of a number without the country's, an address without what is optional.

    >>> _key(ContactKind.PHONE, "1 (555) 010-0199"), _key(ContactKind.WEB, "http://www.A.org/x")
    ('5550100199', 'a.org/x')
    """
    if kind is ContactKind.PHONE:
        digits = "".join(letter for letter in text if letter.isdigit())
        return digits.removeprefix("1") if len(digits) == 11 else digits
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", text.lower())
