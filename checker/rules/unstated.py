"""What a headline or caption has and its text has not, told as disagreements of the two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.calendar_values import days_of
from checker.lexicon.words import concept_of, stem
from checker.rules.beside_text import Heading
from checker.rules.unstated_dates import UnstatedDate, unstated_dates
from checker.rules.unstated_names import UnstatedName, unstated_names
from checker.rules.unstated_numbers import UnstatedNumber, may_be_named, unstated_numbers
from checker.types import (
    Discrepancy,
    Kind,
    Mention,
    NameKind,
    NumberKind,
    NumberMention,
    Reading,
    Sentence,
    Severity,
    TimexType,
)

#: Words that a sentence shares with a heading before its number or date is taken for the same
#: fact: of 800 articles of many outlets with their own headlines one number and no date were
#: reported with this, and it differs. A caption is a whole sentence, that shares two with many.
_AKIN, _AKIN_CAPTION = 2, 4
_SAME_FACT = 0.75
#: What a text never has: true of the text, but it may have been cut.
_NOWHERE = 0.5
#: A name it never has: seldom seen in real articles, and where seen often the writer's own.
_NAME_NOWHERE = 0.4
_FORTNIGHT = 14

_WORD = re.compile(r"[^\W\d_]{2,30}")
#: How far behind a number, in letters and in words, its noun is looked for.
_NEAR, _BETWEEN = 40, 3


def unstated_in_headline(heading: Heading) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each number, date and name of a headline that its text has not."""
    for number in unstated_numbers(heading):
        if number.rival is not None and number.likeness >= _AKIN:
            yield _other_number(heading, "headline", number)
        elif not may_be_named(number.number):
            yield _no_number(heading, number)
    for date in unstated_dates(heading):
        if date.likeness >= _AKIN:
            yield _other_date(heading, "headline", date)
        elif date.date.type is TimexType.DATE:
            yield _no_date(heading, date)
    for name in unstated_names(heading):
        yield _name(heading, name)


def unstated_in_caption(heading: Heading) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each number and date of a caption that its text has otherwise."""
    for number in unstated_numbers(heading):
        if _is_of_same_count(number) and number.likeness >= _AKIN_CAPTION:
            yield _other_number(heading, "caption", number)
    for date in unstated_dates(heading):
        if date.likeness >= _AKIN_CAPTION and _are_near(date):
            yield _other_date(heading, "caption", date)


def _are_near(found: UnstatedDate) -> bool:
    """Whether caption and text name days of one fortnight; others are of another picture's day."""
    here, there = days_of(found.date.value), days_of(found.rival.value)
    return here is None or there is None or abs((here.first - there.first).days) <= _FORTNIGHT


def _is_of_same_count(found: UnstatedNumber) -> bool:
    """Whether caption and text count the same things; two ages are of two people."""
    here, there = found.number, found.rival
    if there is None or NumberKind.AGE in {here.kind, there.kind}:
        return False
    if here.counted is None or there.counted is None:
        return here.kind is NumberKind.MONEY
    return concept_of(here.counted) == concept_of(there.counted)


def _other_number(heading: Heading, place: str, found: UnstatedNumber) -> Discrepancy:
    there = found.rival or _nearest(heading)
    said = _words(_with_noun(heading, found.number)), _words(_with_noun(heading, there))
    told = f"The {place} says {said[0]}, the text {said[1]}"
    return _told(heading, (Kind.NUMBER, Severity.ERROR, told, _SAME_FACT), found.number, there)


def _no_number(heading: Heading, found: UnstatedNumber) -> Discrepancy:
    told = f"The headline says {_words(found.number)}; the text has no such figure"
    verdict = (Kind.NUMBER, Severity.WARNING, told, _NOWHERE)
    return _told(heading, verdict, found.number, _nearest(heading))


def _other_date(heading: Heading, place: str, found: UnstatedDate) -> Discrepancy:
    told = f"The {place} says {_words(found.date)}, the text {_words(found.rival)}"
    return _told(heading, (Kind.DATE, Severity.ERROR, told, _SAME_FACT), found.date, found.rival)


def _no_date(heading: Heading, found: UnstatedDate) -> Discrepancy:
    told = f"The headline says {_words(found.date)}; the text has {_words(found.rival)}"
    return _told(heading, (Kind.DATE, Severity.WARNING, told, _NOWHERE), found.date, found.rival)


def _name(heading: Heading, found: UnstatedName) -> Discrepancy:
    here = _words(found.name)
    if found.rival is not None:
        told = f"The headline names {here}, the text {_words(found.rival)}"
        verdict = (Kind.NAME, Severity.ERROR, told, _SAME_FACT)
        return _told(heading, verdict, found.name, found.rival)
    kind = Kind.PLACE if found.kind is NameKind.PLACE else Kind.NAME
    message = f"The headline names {here}; the text never does"
    verdict = (kind, Severity.WARNING, message, _NAME_NOWHERE)
    return _told(heading, verdict, found.name, _nearest(heading))


_Verdict = tuple[Kind, Severity, str, float]


def _told(
    heading: Heading, verdict: _Verdict, here: Mention | Sentence, there: Mention | Sentence
) -> Discrepancy:
    kind, severity, message, confidence = verdict
    here, there = _with_noun(heading, here), _with_noun(heading, there)
    is_akin = isinstance(there, Mention)
    readings = (
        Reading(_words(here), (heading.passage(here),)),
        Reading(_words(there) if is_akin else "not in the text", (heading.passage(there),)),
    )
    return Discrepancy(kind, severity, message, readings, confidence)


def _nearest(heading: Heading) -> Sentence:
    """The sentence of the text that shares most words with the heading, the first of equals."""
    return max(heading.sentences, key=lambda sentence: (heading.kinship(sentence), -sentence.start))


def _words(mention: Mention | Sentence) -> str:
    return " ".join(mention.text.split()) if isinstance(mention, Mention) else ""


def _with_noun(heading: Heading, number: Mention | Sentence) -> Mention | Sentence:
    """A number with what it counts, where that stands within three words behind it."""
    if not isinstance(number, NumberMention) or number.counted is None:
        return number
    text = heading.annotated.text
    for word in list(_WORD.finditer(text, number.end, number.end + _NEAR))[:_BETWEEN]:
        if stem(word[0]) == stem(number.counted) or concept_of(word[0]) == number.counted:
            return Mention(number.start, word.end(), text[number.start : word.end()])
    return number
