"""Telephone numbers, web addresses and e-mail addresses that cannot work as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.rules.contacts import ContactKind, read_blocks
from checker.types import AnnotatedArticle, Passage

_TOP = r"(?:com|org|net|gov|edu)"
_NO_TOP = r"(?P<wrong>ccom|comm|ocm|cmo|con|cim|vom|ogr|rog|nett|ent)(?![\w.@-]*\w)"
_CALL = r"\b(?:call|phone|tel|telephone|dial|hotline|text|fax)\b[^\d\n.;]{0,30}"
_NUMBER = (
    r"(?P<whole>(?:1[ .-])?\(?\d{3}\)?[ .-]"
    r"(?P<wrong>\d{3}-(?:\d{3}|\d{5})|\d{2}-\d{4}|\d{4}-\d{4}))(?![\w%]|[.,/-]\d)"
)
#: Each way an address can be broken, with the part that is wrong.
_BROKEN: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        # htp://, htttps://, hhtp://, ttps://
        (r"\b(?P<wrong>(?!https?:)[ht]{2,5}ps?):/{1,3}[\w.-]{3,80}", ContactKind.WEB),
        # http//example, http:/example, http:\\example, http:www
        (
            r"\bhttps?(?P<wrong>:/(?!/)|:\\{1,2}|;//|:///|//|:(?=www))[\w.-]{3,80}",
            ContactKind.WEB,
        ),
        # www,example.org, wwww.example.org, ww.example.org, www..example.org
        (
            rf"\b(?P<wrong>www[,;]|w{{4,5}}\.|ww\.|www\.\.)[\w-]{{2,60}}\.{_TOP}\b",
            ContactKind.WEB,
        ),
        # www.example,org, www.example..org
        (rf"\bwww\.[\w-]{{2,60}}(?P<wrong>,|\.\.|;){_TOP}\b", ContactKind.WEB),
        # doe@example,org, doe@example..org
        (
            rf"(?<!\S)[\w.+-]{{1,40}}@[\w-]{{1,60}}(?P<wrong>,|\.\.|;){_TOP}\b",
            ContactKind.MAIL,
        ),
        # doe@@example.org, doe@.example.org
        (
            r"(?<!\S)[\w.+-]{1,40}(?P<wrong>@@|@\.|\.@)[\w-]{1,60}\.[a-z]{2,6}\b",
            ContactKind.MAIL,
        ),
        # doe@example.ccom, www.example.con
        (
            rf"(?<!\S)(?:[\w.+-]{{1,40}}@|(?:https?://)?www\.)[\w-]{{1,60}}\.{_NO_TOP}",
            ContactKind.WEB,
        ),
        # call 555-010-019, phone (555) 010-01999
        (_CALL + _NUMBER, ContactKind.PHONE),
    )
)


@dataclass(frozen=True, slots=True)
class BrokenAddress:
    """An address that cannot work, and the part of it that is wrong."""

    kind: ContactKind
    whole: Passage
    wrong: Passage


def broken_addresses(annotated: AnnotatedArticle) -> Iterator[BrokenAddress]:
    """Every address of an article that cannot work as it is written."""
    for block in read_blocks(annotated):
        for pattern, kind in _BROKEN:
            for match in pattern.finditer(annotated.text, block.start, block.end):
                whole = match.span("whole" if "whole" in pattern.groupindex else 0)
                yield BrokenAddress(
                    kind,
                    Passage(annotated.path, *whole),
                    Passage(annotated.path, *match.span("wrong")),
                )
