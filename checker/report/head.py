"""What a report says of itself, in plain words: what was compared, when, and how.

Every kind of page words it alike; each escapes it for its own markup.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePath

from checker.lexicon.calendar import MONTH_NAMES
from checker.lexicon.phrases import listed
from checker.report.places import Places
from checker.types import UNNAMED, AnnotatedArticle, Report, Severity

#: Heading of each severity and the line that says what to expect under it.
SECTIONS = {
    Severity.ERROR: ("Errors", "These cannot both be right."),
    Severity.WARNING: ("Warnings", "These differ, perhaps for a good reason."),
    Severity.INFO: ("Notes", "Matters of style, and disputes between people in the story."),
}


def title(report: Report) -> str:
    """The heading of the whole page."""
    number = len(report.articles)
    if not number:
        return "No article to check"
    if report.drafts and number > 1:
        drafts = re.sub(r"^the draft\b", "The draft", compared(report))
        return f"{drafts}{'' if report.findings else ', no disagreement found'}"
    if number == 1:
        return "One article, checked in itself"
    if not report.findings:
        return f"{number} articles, no disagreement found"
    return f"Where {number} articles disagree"


def compared(report: Report) -> str:
    """What was compared with what: "5 articles", or "draft.md against 4 sources"."""
    if not report.drafts:
        return _count(len(report.articles), "article")
    drafts = _drafts(report)
    sources = len(Places(report).shown) - len(report.drafts)
    if sources:
        return f"{drafts} against {_count(sources, 'source')}"
    if len(report.articles) > len(report.drafts):
        return f"{drafts}, with no source on the same event"
    return drafts


def _drafts(report: Report) -> str:
    if len(report.drafts) > 1:
        return f"{len(report.drafts)} drafts"
    (path,) = report.drafts
    return "the draft" if path == UNNAMED else PurePath(path).name


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def scope(report: Report) -> str:
    """What was compared, as the end of a sentence."""
    if not report.articles:
        return "no article: there was none to check."
    if report.drafts and len(report.articles) > 1:
        return _scope_of_drafts(report)
    if len(report.articles) == 1:
        return f"one article{period(report.articles)}. There was no other to compare it with."
    stories = "one story" if len(report.stories) == 1 else f"{len(report.stories)} stories"
    number, said = len(report.articles), outlets(report.articles)
    return f"{stories} of {number} articles ({said}){period(report.articles)}."


def _scope_of_drafts(report: Report) -> str:
    several = len(report.drafts) > 1
    drafts = f"what the {len(report.drafts)} drafts say" if several else "what the draft says"
    places = Places(report)
    sources = [a for a in places.shown if a.path not in report.drafts]
    others = len(report.articles) - len(places.shown)
    elsewhere = f" On other events: {_count(others, 'more article')}." if others else ""
    if not sources:
        return f"{drafts}, with no source on the same event.{elsewhere}"
    said = f"{_count(len(sources), 'source')} ({outlets(sources)}){period(sources)}"
    return f"{drafts}, against {said}. Where only the sources differ is left out.{elsewhere}"


def outlets(articles: Sequence[AnnotatedArticle]) -> str:
    """How many outlets the articles name."""
    named = len({a.article.source for a in articles if a.article.source})
    without = sum(not annotated.article.source for annotated in articles)
    if not named:
        return "no outlet named"
    outlets = f"{named} outlet{'s' if named > 1 else ''}"
    return f"{outlets} named, {without} without" if without else outlets


def events(places: Places) -> Iterator[str]:
    """Which articles tell the same event, where there is more than one."""
    stories = places.compared
    if len(stories) < 2:
        return
    groups = [places.letters_of(a.path for a in story.articles) for story in stories]
    yield (
        f"The articles tell {len(stories)} events, and only articles on the same one "
        f"are compared: {' · '.join(groups)}."
    )


def reprints(places: Places) -> Iterator[str]:
    """Say which articles have so much text in common that they count as one source."""
    for story in places.compared:
        by_source: dict[int, list[str]] = defaultdict(list)
        for path, source in story.source_of.items():
            by_source[source].append(path)
        for paths in by_source.values():
            if len(paths) > 1:
                letters = listed(places.letters_of(paths).split())
                sources = [path for path in paths if path not in places.report.drafts]
                count = " and count as one source" if len(sources) > 1 else ""
                yield f"{letters} share most of their text{count}."


def period(articles: Sequence[AnnotatedArticle]) -> str:
    """The days on which the articles were published, after a comma; empty where none is known."""
    days = sorted(a.article.published for a in articles if a.article.published)
    if not days:
        return ""
    first, last = days[0], days[-1]
    end = f"{last.day} {MONTH_NAMES[last.month - 1]} {last.year}"
    if first == last:
        return f", {end}"
    if (first.year, first.month) == (last.year, last.month):
        return f", {first.day}–{end}"
    month = MONTH_NAMES[first.month - 1]
    year = "" if first.year == last.year else f" {first.year}"
    return f", {first.day} {month}{year} – {end}"


def findings_of(report: Report) -> Mapping[str, list[int]]:
    """The numbers of the findings each article takes part in, by path."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, finding in enumerate(report.findings, start=1):
        for path in {place.path for reading in finding.readings for place in reading.passages}:
            numbers[path].append(number)
    return numbers


def day_in_words(day: date | None) -> str:
    """A day as tables have it: "8 Oct 2025"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]} {day.year}" if day else "not stated"


def made(report: Report) -> str:
    """With what the report was made."""
    encoder, language = map(_model_name, (report.encoder, report.language_model))
    rules = ", ".join(report.rules) or "none"
    return (
        f"checker {report.version} · encoder {encoder} · language model {language} · rules: {rules}"
    )


def _model_name(model: str) -> str:
    """A model without the folders of the machine it lies on."""
    path = PurePath(model)
    return path.name if path.is_absolute() else model
