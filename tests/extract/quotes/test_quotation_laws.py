"""What holds of sentences and quotations in every text."""

from __future__ import annotations

import gc
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.marks import quoted_stretches
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.types import Article
from tests.extract.paragraphs import article_of

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

PIECES = [
    '"', "“", "”", "'", "‘", "’", "``", "''", "«", "»", " ", " ", "\n", ". ", ", ", "! ", "? ",
    ": ", " — ", "(", ")", "he", "Mr.", "Jane Doe", "said", "told", "the mayor", "U.S.", "No. 5",
    "according to", "who", "and", "'90s", "6'4\"", "voters'", "a plan", "It", "saying", "—", "by",
    "… ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def check_laws(article: Article) -> None:
    text = article.text
    sentences = split_sentences(article)
    spans = [stretch.span for stretch in quoted_stretches(article)]
    quotes = find_quotes(scene_of(article, sentences, ()))
    for left, right in pairwise(sentences):
        assert left.end <= right.start
    for left_span, right_span in pairwise(spans):
        assert left_span.end <= right_span.start
    covered = "".join(text[one.start : one.end] for one in sentences)
    assert "".join(covered.split()) == "".join(
        "".join(text[block.start : block.end].split()) for block in article.blocks
    )
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] for one in sentences)
    for span in spans:
        assert sum(one.span.contains(span) for one in sentences) == 1
    assert [quote.span for quote in quotes] == list(spans)
    for quote in quotes:
        assert quote.text == text[quote.start : quote.end]
        assert quote.span.contains(quote.inner)
        for mention in (quote.speaker, quote.cue):
            assert mention is None or text[mention.start : mention.end] == mention.text
            assert mention is None or mention.text.strip()


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_sentences_cover_the_text_and_quotations_lie_within_them(text: str) -> None:
    check_laws(article_of(text))


@given(st.text(alphabet="aA.\"'“”‘’ \n?!-—,", max_size=80))
@settings(max_examples=300, deadline=None)
def test_the_laws_hold_for_any_row_of_signs(text: str) -> None:
    check_laws(article_of(text))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_the_laws_hold_for_real_articles(path: Path) -> None:
    check_laws(article_of(path.read_text("utf-8")))


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_a_whole_quotation_elsewhere_does_not_depend_on_the_text_after_it(
    first: str, second: str
) -> None:
    """A lost mark in one paragraph never reaches back into paragraphs that are complete."""
    complete = 'The mayor said "we go" then.\nNobody spoke.\nNobody came.\nIt rained.\nIt froze.\n'
    alone = quoted_stretches(article_of(complete))
    followed = quoted_stretches(article_of(complete + first + "\n" + second))
    assert followed[: len(alone)] == alone


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_quotes(text: str) -> None:
    article = article_of(text)
    sentences = split_sentences(article)
    assert find_quotes(scene_of(article, sentences, ())) == find_quotes(
        scene_of(article, sentences, ())
    )


PARAGRAPH = (
    "Mr. Roe, the mayor of Oldtown, told reporters on Monday that the bridge was “safe enough” "
    "for now. “We go. We stay,” he said. “It is over.” 'The end' was near for the Roes' bridge.\n"
)


def seconds(text: str) -> float:
    """Processor time without the collector, which walks whatever other tests have left."""
    article = article_of(text)
    gc.disable()
    try:
        began = time.process_time()
        find_quotes(scene_of(article, split_sentences(article), ()))
        return time.process_time() - began
    finally:
        gc.enable()


def test_a_hundred_thousand_words_take_linear_time() -> None:
    """Ten times the words may take twenty times as long, not a hundred times."""
    tenth = PARAGRAPH * 300
    assert len(tenth.split()) > 10_000
    short = min(seconds(tenth) for _ in range(3))
    whole = min(seconds(tenth * 10) for _ in range(2))
    assert whole < 20 * short + 0.2


HOSTILE = {
    "straight marks": '"' * 20_000,
    "single marks": "'" * 20_000,
    "opening marks": "“" * 20_000,
    "closing marks": "”" * 20_000,
    "marks and letters": '"a ' * 7_000,
    "single marks and letters": "'a " * 7_000,
    "possessives": "s' " * 7_000,
    "spaces": "x" + " " * 20_000 + "x",
    "capitals": "A" * 20_000,
    "digits": "1" * 20_000,
    "stops": "." * 20_000,
    "marks on lines": '"\n' * 10_000,
    "cues": "said " * 4_000,
    "relatives": "who, " * 4_000,
    "brackets": "( " * 10_000,
    "closing brackets": ") " * 10_000,
    "commas": "Aa, " * 5_000,
    "initials": "A. " * 7_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_no_row_of_signs_holds_a_reader_up(text: str) -> None:
    assert seconds(text) < 1
