from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from checker.report.extraction import render_extraction
from checker.types import (
    Cue,
    DateBasis,
    DateMention,
    IndirectSpeech,
    NameKind,
    NameMention,
    NumberKind,
    NumberMention,
    Quote,
    QuoteForm,
    Span,
    Speaker,
    TimexType,
)
from tests.samples import annotated

TEXT = "On 3 May Anna Berg said “about 2,500 km” remained. “Yes.”"


def at(words: str) -> tuple[int, int, str]:
    start = TEXT.index(words)
    return start, start + len(words), words


ARTICLE = replace(
    annotated("a.txt", TEXT),
    names=(NameMention(*at("Anna Berg"), kind=NameKind.PERSON, person="Anna Berg"),),
    dates=(
        DateMention(
            *at("3 May"), type=TimexType.DATE, value="XXXX-05-03", basis=DateBasis.YEAR_INFERRED
        ),
    ),
    numbers=(
        NumberMention(
            *at("2,500 km"), value=Decimal(2500), kind=NumberKind.MEASURE, unit="km", hedge="about"
        ),
    ),
    quotes=(
        Quote(
            *at("“about 2,500 km”"),
            inner=Span(26, 40),
            form=QuoteForm.PARTIAL,
            speaker=Speaker(*at("Anna Berg"), person="Anna Berg"),
            cue=Cue(*at("said")),
        ),
        Quote(*at("“Yes.”"), inner=Span(53, 57), form=QuoteForm.SPEECH),
    ),
    indirect=(
        IndirectSpeech(
            *at("“about 2,500 km” remained"),
            speaker=Speaker(*at("Anna Berg"), person="Anna Berg"),
            cue=Cue(*at("said")),
        ),
    ),
)
(DUMPED,) = json.loads(render_extraction([ARTICLE]))["articles"]


def test_every_kind_of_mention_is_written() -> None:
    assert {"path", "title", "source", "published"} < set(DUMPED)
    counts = {key: len(DUMPED[key]) for key in ("names", "dates", "numbers", "quotes")}
    assert counts == {"names": 1, "dates": 1, "numbers": 1, "quotes": 2}
    assert DUMPED["sentences"][0] == {"start": 0, "end": TEXT.index(".") + 1}


def test_every_mention_points_at_its_words() -> None:
    first = DUMPED["quotes"][0]
    mentions = [*DUMPED["names"], *DUMPED["dates"], *DUMPED["numbers"], *DUMPED["quotes"]]
    for mention in [*mentions, first["speaker"], first["cue"]]:
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]


def test_what_each_mention_means_is_written() -> None:
    assert DUMPED["names"][0]["kind"] == "person"
    assert DUMPED["names"][0]["person"] == "Anna Berg"
    assert DUMPED["dates"][0]["type"] == "DATE"
    assert DUMPED["dates"][0]["value"] == "XXXX-05-03"
    number = DUMPED["numbers"][0]
    assert (number["value"], number["unit"], number["hedge"]) == ("2500", "km", "about")
    assert DUMPED["quotes"][0]["speaker"]["person"] == "Anna Berg"
    assert DUMPED["quotes"][0]["cue"]["text"] == "said"
    assert DUMPED["quotes"][1]["speaker"] is None
    assert DUMPED["quotes"][1]["cue"] is None
    (speech,) = DUMPED["indirect"]
    assert speech["text"] == "“about 2,500 km” remained"
    assert speech["speaker"] == DUMPED["quotes"][0]["speaker"]
    assert speech["cue"]["text"] == "said"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal(2500), "2500"),
        (Decimal("2.5E+3"), "2500"),
        (Decimal("7.40"), "7.4"),
        (Decimal("7.0"), "7"),
        (Decimal("100"), "100"),
        (Decimal("0.05"), "0.05"),
        (Decimal(0), "0"),
        (Decimal("1E+9"), "1000000000"),
        (Decimal("-3"), "-3"),
    ],
)
def test_numbers_are_written_in_digits(value: Decimal, written: str) -> None:
    number = replace(ARTICLE.numbers[0], value=value)
    (dumped,) = json.loads(render_extraction([replace(ARTICLE, numbers=(number,))]))["articles"]
    assert dumped["numbers"][0]["value"] == written


def test_no_article_is_an_empty_list() -> None:
    assert json.loads(render_extraction([])) == {"version": 1, "articles": []}
