"""Finds the dates, times, durations and repeated times of an article and says what they mean.

The grammar is a table of forms (``FORMS`` of the modules beside this one), joined into one regular
expression that passes over each sentence once. A form's reader turns its words into a TIMEX3
value, resolved against the publication date or against the date last spoken of, and never more
precise than what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple, replace
from heapq import merge
from typing import Final

from checker.extract.dates import (
    absolute,
    clock,
    compounds,
    durations,
    eras,
    holidays,
    nth_days,
    quarters,
    ranges,
    sets,
    weekdays,
    year_first,
)
from checker.extract.dates.beginnings import beginnings
from checker.extract.dates.forms import Form, Setting
from checker.extract.dates.governing import verb_of
from checker.extract.dates.joining import join_times
from checker.extract.dates.narrative import is_narrative
from checker.lexicon.blanks import plain_blanks
from checker.types import (
    Article,
    BlockKind,
    DateBasis,
    DateMention,
    Parse,
    Sentence,
    Span,
    TimexType,
)

#: The forms as they are tried at one place in the text, the longer and surer first.
_ORDER: Final = """
    game_clock year_month_day year_month pointed stamp numeric day_slash_month year_of_era clock
    past_hour spoken_clock full_clock clock_of_day at_clock named from_day month_day day_month
    spoken_year early_year month_of_year every_part every_date every parts nth_weekday
    days_of_month numbered_week week_of_month week_of_year after_next weekday_the weekday
    deictic day_part holiday narrated_day week_of quarter short_quarter near_quarter
    latest_period year_before half year_end compound_distant distant vague_distance season
    decade century weekend past_span near_span bare_span financial_year compound rate range
    recent_span some_time nth_day nth_day_of adjective duration whole_unit unit_long these_days
    vague_length month year day_alone spoken_part adverb vague
""".split()


def _ordered() -> tuple[Form, ...]:
    """All forms of all modules, in order."""
    modules = (
        absolute,
        clock,
        compounds,
        durations,
        eras,
        holidays,
        nth_days,
        quarters,
        ranges,
        sets,
        weekdays,
        year_first,
    )
    forms = {form.name: form for module in modules for form in module.FORMS}
    return tuple(forms[name] for name in _ORDER)


_FORMS: Final = _ordered()
_EACH: Final = {form.name: form for form in _FORMS}


def _joined() -> re.Pattern[str]:
    """One expression for all forms; the one named group that matched tells the form."""
    plain = {form.name: re.sub(r"[?]P<[a-z0-9]+>", "?:", form.pattern) for form in _FORMS}
    parts = (f"(?P<{name}>{pattern})" for name, pattern in plain.items())
    return re.compile(rf"(?<![\w$£€])(?<!\d[.,](?=\d)){beginnings()}(?:{'|'.join(parts)})")


_ANY: Final = _joined()


_WORD: Final = re.compile(r"\w+|\W")
_OF_YEAR: Final = re.compile(r"\d{4}(?!\d)")
_COMPARES: Final = re.compile(r"(?i)\byears?[- ](?:ago|earlier)\b|\blast year(?:'s|’s) quarter")
_NUMBERED: Final = re.compile(r"(?i)first|second|third|fourth|\dth|\d[snr][tdh]")
#: The quarter of a year, which business news then compares with the year before.
_QUARTER: Final = re.compile(r"\d{4}-Q\d")
#: "HAVANA, August 7 (Xinhua) --", "By Jane Doe, Oct. 8, 2025".
_DATED_LINES: Final = frozenset({BlockKind.DATELINE, BlockKind.BYLINE})
_NO_PARSE: Final = Parse()


def find_dates(
    article: Article, sentences: Sequence[Sentence], parse: Parse = _NO_PARSE
) -> tuple[DateMention, ...]:
    """All temporal expressions within sentences, datelines and bylines, in order of their place.

    The parse, where there is one, tells the verb each date hangs on and its tense; the words
    around a date do where there is none.
    """
    text = plain_blanks(article.text)
    found: list[DateMention] = []
    narrative = is_narrative(text, article.published)
    setting = Setting(text, 0, 0, article.published, is_narrative=narrative, parse=parse)
    for span in _spans(article, sentences):
        here, setting = _in_sentence(replace(setting, start=span.start, end=span.end))
        found.extend(join_times(here, text))
    return tuple(
        replace(
            mention,
            text=article.text[mention.start : mention.end],
            verb=verb_of(parse, mention.span),
        )
        for mention in found
    )


def _spans(article: Article, sentences: Sequence[Sentence]) -> Iterator[Span]:
    """Where dates are looked for: in datelines and bylines too, which are no sentences."""
    lines = [block.span for block in article.blocks if block.kind in _DATED_LINES]
    return merge(lines, (sentence.span for sentence in sentences))


def _in_sentence(setting: Setting) -> tuple[list[DateMention], Setting]:
    """The mentions of one sentence, and the setting as they leave it for the next."""
    found: list[DateMention] = []
    at = setting.start
    while match := _ANY.search(setting.text, at, setting.end):
        mention = _read(match, setting)
        if mention is None:
            at = _past_word(setting.text, match.start())
            continue
        setting = _remembering(mention, setting)
        found.append(mention)
        at = mention.end
    return found, setting


def _remembering(mention: DateMention, setting: Setting) -> Setting:
    """The setting with the date now last spoken of; comparisons ("a year earlier") leave it."""
    if _COMPARES.search(mention.text):
        return setting
    if _QUARTER.fullmatch(mention.value) and _NUMBERED.search(mention.text):
        return replace(setting, quarter=mention.value, spoken=mention.value)
    is_time = mention.type in {TimexType.DATE, TimexType.TIME}
    if not is_time or not _OF_YEAR.match(mention.value) or _is_of_now(mention, setting):
        return setting
    return replace(setting, spoken=mention.value)


def _is_of_now(mention: DateMention, setting: Setting) -> bool:
    """Whether a narrative steps out of its time: "to this day", "the monument opened last year"."""
    is_now = setting.published is not None and int(mention.value[:4]) >= setting.published.year - 1
    return setting.is_narrative and mention.basis is DateBasis.RELATIVE and is_now


def _past_word(text: str, start: int) -> int:
    """The end of the word at ``start``: where to look on when its expression was no date."""
    word = _WORD.match(text, start)
    return word.end() if word else start + 1


def _read(match: re.Match[str], setting: Setting) -> DateMention | None:
    """What the first form that fits here makes of the words."""
    first = _ORDER.index(match.lastgroup or "")
    for name in _ORDER[first:]:
        form = _EACH[name]
        own = form.compiled().match(setting.text, match.start(), setting.end)
        timex = form.read(own, setting) if own and own.end() > own.start() else None
        if own and timex:
            return DateMention(own.start(), own.end(), own[0], *astuple(timex))
    return None
