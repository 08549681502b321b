"""A quotation that is opened and never closed, or closed and never opened.

Flags: a double quotation mark that has no partner, however it is typed: "We stay, Doe said. "We
stay."; a closing mark at the end of a sentence that opened none; a mark of another pair in its
partner's place (“only’).

Leaves alone: quotations of several paragraphs that reopen without closing, quotations within
quotations, single marks and apostrophes, feet and inches, paragraphs in which two marks have no
partner (they may be each other's), and texts whose marks were lost by machine: scrapes of a
sentence a line or a word apart, web code, marks stuck between two words, broken letters.

Why: where a mark is lost, readers cannot tell the speaker's words from the paper's. The finding
shows the mark that stands and the place where its partner may belong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.extract.quotes.unpaired import Unpaired, unpaired_marks
from checker.lexicon.cues import REPORTING_VERBS
from checker.rules.reading_at import reading_at, words_at
from checker.types import (
    AnnotatedArticle,
    BlockKind,
    Discrepancy,
    Kind,
    Severity,
    Span,
    Story,
)

#: Of 24 such marks in 300 articles of many outlets and 21 in 150 of three, all but those of the
#: texts left alone below had lost their partner.
_CONFIDENCE = 0.85

#: What a text leaves behind that a machine took apart: letters of a wrong encoding, web code, and
#: signs of shortening or marks that stand apart ("It’ s", "Scrubs, ' '").
_BROKEN = re.compile(r"â€|Ã¢|&(?:quot|amp|#\d{2,5});|[\w/\"]>|<[a-z/]|=[\"“]|['’`] ['’`]")
_APART = re.compile(r"\w[’'] (?:s|re|ve|ll|m|t|d)\b|['’`] ['’`]|`` ?\n|\" ?$")
#: More lone marks than this share of all marks is a text that lost them by machine, not by slip;
#: two in one text are a slip however short it is.
_MOST, _SHARE = 2, 0.1
#: A text of so many paragraphs, nine in ten of which are one sentence on the next line, was cut
#: into sentences: quotations of several of them have lost their marks. 54 of ECB+'s 81 lone marks.
_LINES, _LINEWISE = 5, 0.9

_STOP = re.compile(r"[,.?!](?=\s)")
_WORD = re.compile(r"\S+")
#: Words of a mark's neighbourhood that are shown, and words within which a stop's "she said" ends.
_SHOWN, _CUE = 4, 5


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each double quotation mark without a partner."""
    for annotated in story.articles:
        lone = unpaired_marks(annotated.article)
        if lone and not _is_taken_apart(annotated) and len(lone) <= _bearable(annotated.text):
            for mark in lone:
                if not _is_doubtful(annotated, mark):
                    yield _discrepancy(annotated, mark)


def _bearable(text: str) -> float:
    marks = sum(text.count(sign) for sign in '"“”')
    return max(_MOST, _SHARE * marks)


def _is_taken_apart(annotated: AnnotatedArticle) -> bool:
    """Whether the text was cut into words or sentences by a machine."""
    if len(_APART.findall(annotated.text)) > 1:
        return True
    paragraphs = [b for b in annotated.article.blocks if b.kind is BlockKind.PARAGRAPH]
    if len(paragraphs) < _LINES:
        return False
    sentences = sum(s.block is BlockKind.PARAGRAPH for s in annotated.sentences)
    lines = sum(
        annotated.text[one.end : other.start].count("\n") == 1
        for one, other in pairwise(paragraphs)
    )
    return lines >= _LINEWISE * (len(paragraphs) - 1) and len(paragraphs) >= _LINEWISE * sentences


def _is_doubtful(annotated: AnnotatedArticle, lone: Unpaired) -> bool:
    """Whether the mark stands in web code or broken letters, or between letters or blanks."""
    text, mark = annotated.text, lone.mark
    around = text[max(0, mark.start - 60) : mark.end + 60]
    if _BROKEN.search(around) or text[mark.start : mark.end] in {"„", "‟", "''", "``"}:
        return True
    before, after = text[max(0, mark.start - 1) : mark.start], text[mark.end : mark.end + 1]
    is_beside = before.strip() != "" and after.strip() != "" and not _is_mark(before, after)
    return is_beside or (before.strip() == "" and after.strip() == "") or before.isdigit()


def _is_mark(before: str, after: str) -> bool:
    return not before.isalnum() and before not in ".,?!" if after.isalnum() else True


def _discrepancy(annotated: AnnotatedArticle, lone: Unpaired) -> Discrepancy:
    stands, missing = _places(annotated.text, lone)
    words = words_at(annotated, stands)
    if lone.opens:
        message, partner = f"The quotation that begins {words} … has no closing mark", "no closing"
    else:
        message, partner = f"The quotation that ends … {words} has no opening mark", "no opening"
    kept = "opening mark" if lone.opens else "closing mark"
    return Discrepancy(
        kind=Kind.QUOTE,
        severity=Severity.WARNING,
        message=message,
        readings=(
            reading_at(annotated, stands, value=kept),
            reading_at(annotated, missing, value=f"{partner} mark"),
        ),
        confidence=_CONFIDENCE,
    )


def _places(text: str, lone: Unpaired) -> tuple[Span, Span]:
    """The mark with the words beside it, and the words beside which the lost one may belong."""
    where = lone.where
    end = _told_until(text, where) if lone.opens else where.end
    words = list(_WORD.finditer(text, where.start, end))
    if not words:
        return lone.mark, lone.mark
    few = max(1, min(_SHOWN, len(words) // 2))
    first = Span(words[0].start(), words[few - 1].end())
    last = Span(words[-few].start(), words[-1].end())
    if lone.opens:
        return Span(lone.mark.start, first.end), last
    return Span(last.start, lone.mark.end), first


def _told_until(text: str, where: Span) -> int:
    """Where "she said" begins behind a stop, or else the end of the stretch."""
    for stop in _STOP.finditer(text, where.start, where.end):
        following = text[stop.end() : min(where.end, stop.end() + 80)].split()[:_CUE]
        if any(word.strip(",.:;") in REPORTING_VERBS for word in following):
            return stop.end()
    return where.end
