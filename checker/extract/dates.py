"""Finds the dates, times, durations and repeated times of an article and says what they mean.

The grammar is a table of forms (``FORMS`` of the ``date_*`` modules), joined into one regular
expression that passes over each sentence once. A form's reader turns its words into a TIMEX3
value, resolved against the publication date or against the date last spoken of, and never more
precise than what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from checker.extract import (
    date_absolute,
    date_clock,
    date_durations,
    date_spans,
    date_weekdays,
)
from checker.extract.date_forms import Form, Setting
from checker.extract.date_joining import join_times
from checker.types import Article, DateBasis, DateMention, Sentence, TimexType

_ORDER: Final = (
    "game_clock numeric day_slash_month clock spoken_clock full_clock at_clock named from_day month_day"
    " day_month spoken_year month_of_year every weekday deictic day_part holiday narrated_day distant"
    " vague_distance quarter year_ago_quarter half season decade century weekend near_span bare_span"
    " compound rate range recent_span duration unit_long these_days vague_length month year day_alone"
    " spoken_part adverb vague"
).split()


def _ordered() -> tuple[Form, ...]:
    """All forms, the longer and surer before the shorter."""
    modules = (date_absolute, date_clock, date_durations, date_spans, date_weekdays)
    forms = {form.name: form for module in modules for form in module.FORMS}
    return tuple(forms[name] for name in _ORDER)


_FORMS: Final = _ordered()
_EACH: Final = {form.name: (re.compile(form.pattern), form.read) for form in _FORMS}


def _joined() -> re.Pattern[str]:
    """One expression for all forms; the one named group that matched tells the form."""
    parts = (
        f"(?P<{form.name}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', form.pattern)})" for form in _FORMS
    )
    return re.compile(rf"(?<![\w$£€])(?:{'|'.join(parts)})")


_ANY: Final = _joined()


def find_dates(article: Article, sentences: Sequence[Sentence]) -> tuple[DateMention, ...]:
    """All temporal expressions within the sentences, in order of their place."""
    found: list[DateMention] = []
    spoken: str | None = None
    for sentence in sentences:
        setting = Setting(article.text, sentence.start, sentence.end, article.published, spoken)
        here = list(_in_sentence(setting))
        found.extend(join_times(here, article.text))
        spoken = _last_spoken(here, spoken)
    return tuple(found)


def _in_sentence(setting: Setting) -> Iterator[DateMention]:
    at = setting.start
    while match := _ANY.search(setting.text, at, setting.end):
        mention = _read(match, setting)
        if mention is None:
            at = _past_word(setting.text, match.start())
            continue
        yield mention
        setting = replace(setting, spoken=_last_spoken([mention], setting.spoken))
        at = mention.end


def _past_word(text: str, start: int) -> int:
    """The end of the word at ``start``: where to look on when its expression was no date."""
    word = re.compile(r"\w+|\W").match(text, start)
    return word.end() if word else start + 1


def _read(match: re.Match[str], setting: Setting) -> DateMention | None:
    pattern, read = _EACH[match.lastgroup or ""]
    own = pattern.match(setting.text, match.start(), setting.end)
    timex = read(own, setting) if own else None
    if own is None or timex is None:
        return None
    return DateMention(
        own.start(), own.end(), own[0], timex.type, timex.value, timex.basis, timex.weekday
    )


def _last_spoken(mentions: Sequence[DateMention], spoken: str | None) -> str | None:
    """The value that "the next day" or "a year earlier" would now count from."""
    for mention in mentions:
        if mention.type not in {TimexType.DATE, TimexType.TIME}:
            continue
        if mention.basis is not DateBasis.VAGUE and mention.value[:4].isdigit():
            spoken = mention.value
    return spoken
