"""The extraction dump: everything that was read in each article, before anything is compared."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from checker.report.dump import dump_json
from checker.report.json_report import describe
from checker.types import (
    AnnotatedArticle,
    Cue,
    DateMention,
    IndirectSpeech,
    Mention,
    NameMention,
    NumberMention,
    Quote,
    Speaker,
)

_VERSION = 1


def render_extraction(articles: Sequence[AnnotatedArticle]) -> str:
    """One JSON object with the sentences, names, dates, numbers and speech of each article."""
    page = {"version": _VERSION, "articles": [_article(annotated) for annotated in articles]}
    return dump_json(page)


def _article(annotated: AnnotatedArticle) -> dict[str, Any]:
    return {
        **describe(annotated),
        "sentences": [{"start": s.start, "end": s.end} for s in annotated.sentences],
        "names": [_name(name) for name in annotated.names],
        "dates": [_date(date) for date in annotated.dates],
        "numbers": [_number(number) for number in annotated.numbers],
        "quotes": [_quote(quote) for quote in annotated.quotes],
        "indirect": [_report(speech) for speech in annotated.indirect],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {"start": mention.start, "end": mention.end, "text": mention.text}


def _name(name: NameMention) -> dict[str, Any]:
    return {
        **_mention(name),
        "kind": name.kind.value,
        "person": name.person,
        "title": name.title,
        "role": name.role,
        "affiliation": name.affiliation,
        "age": name.age,
        "acronym": name.acronym,
    }


def _date(date: DateMention) -> dict[str, Any]:
    return {**_mention(date), "type": date.type.value, "value": date.value, "verb": date.verb}


def _number(number: NumberMention) -> dict[str, Any]:
    return {
        **_mention(number),
        "value": _plain(number.value),
        "high": None if number.high is None else _plain(number.high),
        "kind": number.kind.value,
        "unit": number.unit,
        "hedge": number.hedge,
        "counted": number.counted,
        "of": number.of,
        "verb": number.verb,
        "per": number.per,
    }


def _plain(value: Decimal) -> str:
    """The number in digits, without exponent and without noughts at its end: "2500", "7.4"."""
    digits = format(value, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _quote(quote: Quote) -> dict[str, Any]:
    return {**_mention(quote), "form": quote.form.value, **_source(quote.speaker, quote.cue)}


def _report(speech: IndirectSpeech) -> dict[str, Any]:
    return {**_mention(speech), **_source(speech.speaker, speech.cue)}


def _source(speaker: Speaker | None, cue: Cue | None) -> dict[str, Any]:
    return {
        "speaker": speaker and {**_mention(speaker), "person": speaker.person},
        "cue": cue and _mention(cue),
    }
