from __future__ import annotations

import gc
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.annotate import annotate
from checker.extract.quotes.indirect import find_indirect_speech
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_article
from checker.types import AnnotatedArticle, Article, Block, BlockKind, IndirectSpeech
from tests.extract.paragraphs import article_of

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def read(text: str) -> AnnotatedArticle:
    return annotate(article_of(text))


def told(text: str) -> list[tuple[str, str]]:
    """Speaker and content of each report in a text, in order."""
    return [(one.speaker.text if one.speaker else "", one.text) for one in read(text).indirect]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Doe said the talks go on.", "Doe", "the talks go on"),
        ("Doe said that the talks go on.", "Doe", "that the talks go on"),
        ("Doe said on Monday the talks go on.", "Doe", "the talks go on"),
        ("Doe said Monday the talks go on.", "Doe", "the talks go on"),
        ("Doe said last week that the talks go on.", "Doe", "that the talks go on"),
        ("Doe said in a speech in Oldtown that the talks go on.", "Doe", "that the talks go on"),
        ("Doe said in Oldtown he would go on.", "Doe", "he would go on"),
        ("Doe said, however, that the talks go on.", "Doe", "that the talks go on"),
        ("Doe noted repeatedly that the talks go on.", "Doe", "that the talks go on"),
        ("Doe said at least 12 bridges were shut.", "Doe", "at least 12 bridges were shut"),
        ("The mayor told reporters the bridge was shut.", "The mayor", "the bridge was shut"),
        ("The mayor told them that it was shut.", "The mayor", "that it was shut"),
        ("Doe told the Oldtown Times on Monday that it was shut.", "Doe", "that it was shut"),
        (
            "Doe told a meeting in Oldtown, Ohio on Monday that it was shut.",
            "Doe",
            "that it was shut",
        ),
        ("Doe promised to shut the bridge.", "Doe", "to shut the bridge"),
        ("Doe urged voters to shut the bridge.", "Doe", "to shut the bridge"),
        ("She asked whether the bridge was shut.", "She", "whether the bridge was shut"),
        ("She also asked if the bridge was shut.", "She", "if the bridge was shut"),
        (
            "The report found that the bridge was unsafe.",
            "The report",
            "that the bridge was unsafe",
        ),
        ("He added that it was unsafe.", "He", "that it was unsafe"),
        ("One in five say they would not go.", "One in five", "they would not go"),
        ("Jane Doe and John Roe say it has to close.", "Jane Doe and John Roe", "it has to close"),
        ("The bridge is safe, police said.", "police", "The bridge is safe"),
        ("The bridge is safe, said Jane Doe, the mayor.", "Jane Doe", "The bridge is safe"),
        ("The bridge is safe, said the spokesman.", "the spokesman", "The bridge is safe"),
        ("The bridge is safe, Doe said on Monday.", "Doe", "The bridge is safe"),
        ("The bridge is safe, according to Doe.", "Doe", "The bridge is safe"),
        ("According to the ministry, the bridge is safe.", "the ministry", "the bridge is safe"),
        ("Doe repeated his claim that the bridge is safe.", "his", "that the bridge is safe"),
    ],
)
def test_what_is_said_is_found_with_its_speaker(text: str, speaker: str, content: str) -> None:
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was opened on Monday.",
        "Doe said yes.",
        "Doe said so on Monday.",
        "“The bridge is safe,” Doe said.",
        "“The bridge is safe,” Doe said while opening it.",
        "“The bridge is safe,” Doe said when she opened it.",
        "“The bridge is safe,” Doe said in Oldtown on Monday.",
        "Doe said: “The bridge is safe.”",
        "Doe said that “the bridge is safe.”",
        "The recent claims are many.",
        "Doe claimed a prize for the best bridge.",
        "Doe reported a profit on Monday.",
        "The Oldtown attacks were the worst in years.",
        "Doe's remarks indicate a growing dislike of bridges.",
        "Those who said the bridge was safe were older.",
        "Doe, asked about the bridge, left the room.",
        "“The bridge is safe,” Doe said, according to the Times.",
        "In Oldtown on Monday, Doe praised the bridge.",
        "Less than two weeks later, Doe charged on Monday.",
    ],
)
def test_nothing_is_made_up_where_nothing_is_reported(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The talks, Doe said, will go on.", ["The talks", "will go on"]),
        (
            "Doe said it was safe, adding that trains would run.",
            ["it was safe", "that trains would run"],
        ),
        ("Doe said it was safe, and Roe said it was shut.", ["it was safe", "it was shut"]),
        ("Doe said it was safe, but insisted that it is old.", ["it was safe", "that it is old"]),
        ("Doe said Roe and Poe wrote letters.", ["Roe and Poe wrote letters"]),
        ("Doe, who said it was safe, left the town.", ["it was safe"]),
        ("After Doe said it was safe, trains ran.", ["it was safe"]),
        ("Doe said it was safe, according to the Times.", ["Doe said it was safe", "it was safe"]),
        ("It was shut at night; it is safe, Doe said.", ["it is safe"]),
    ],
)
def test_reports_of_one_sentence_are_parted(text: str, contents: list[str]) -> None:
    assert [content for _, content in told(text)] == contents


def test_a_report_that_its_cue_parts_has_one_cue() -> None:
    first, second = read("The talks, Doe said, will go on.").indirect
    assert first.cue == second.cue
    assert first.speaker == second.speaker


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Doe said the bridge was “as safe as ever.”", "the bridge was “as safe as ever.”"),
        ("Doe said he’s “sure it holds.”", "he’s “sure it holds.”"),
    ],
)
def test_a_partial_quotation_lies_in_the_report_round_it(text: str, content: str) -> None:
    """Report and quotation of one sentence name the same speaker and cue."""
    annotated = read(text)
    (speech,), (quote,) = annotated.indirect, annotated.quotes
    assert speech.text == content
    assert speech.span.contains(quote.span)
    assert speech.speaker == quote.speaker
    assert speech.cue == quote.cue


def test_a_pronoun_speaker_is_the_person_named_before() -> None:
    annotated = read("Jane Doe opened the bridge. She said the trains would run.")
    (speech,) = annotated.indirect
    assert speech.speaker is not None
    assert speech.speaker.person == "Jane Doe"


def check_laws(annotated: AnnotatedArticle) -> None:
    """Text and offsets agree, and no speech covers its own speaker or cue."""
    text = annotated.text
    for one in annotated.indirect:
        assert one.text == text[one.start : one.end] == one.text.strip()
        assert any(s.start <= one.start and one.end <= s.end for s in annotated.sentences)
        assert one.cue is not None
        assert one.speaker is not None
        assert not one.span.overlaps(one.cue.span)
        assert not one.span.overlaps(one.speaker.span)
    assert all((a.start, a.end) <= (b.start, b.end) for a, b in pairwise(annotated.indirect))


PIECES = (
    "said told asked adding saying claims promised according to that whether if who and but , ; "
    ": . ? — “ ” Doe Roe he she the mayor police reporters Monday on in it was would talks go 12"
).split()
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_laws_hold_in_every_text(text: str) -> None:
    check_laws(read("A " + text))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_laws_hold_in_real_articles(path: Path) -> None:
    check_laws(annotate(read_article(path)))


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Police: Bridge was unsafe for years", [("Police", "Bridge was unsafe for years")]),
        ("Jane Doe: Bridge was unsafe", [("Jane Doe", "Bridge was unsafe")]),
        ("Mayor Doe Says Bridge Was Unsafe", [("Mayor Doe", "Bridge Was Unsafe")]),
        ("Analysis: Bridge was unsafe for years", []),
        ("Oldtown fire: Bridge was unsafe", []),
        ("Hey, Jane Doe: Mend the bridge", []),
        ("Bridge was unsafe: 12 hurt in the fall", []),
        ("Police: 'Bridge was unsafe'", []),
    ],
)
def test_headlines_report_by_colon_and_by_verb(
    headline: str, expected: list[tuple[str, str]]
) -> None:
    page = headline + "\nJane Doe came to Oldtown. Mayor Jane Doe left."
    at = len(headline)
    blocks = (
        Block(BlockKind.HEADLINE, 0, at),
        Block(BlockKind.PARAGRAPH, at + 1, len(page)),
    )
    found = annotate(Article("a.txt", page, blocks)).indirect
    assert [(one.speaker and one.speaker.text, one.text) for one in found] == expected


def test_a_long_article_takes_linear_time() -> None:
    """Ten times the words, about ten times the time: 25 would be far from quadratic still."""
    line = "Jane Doe said the talks go on. “We stay,” she said. It rained, according to Roe.\n"
    short, long = (min(seconds(line * times) for _ in range(2)) for times in (150, 1_500))
    assert long < 25 * short


def seconds(text: str) -> float:
    """Processor seconds for one text, the collector left out."""
    article = article_of(text)
    sentences = split_sentences(article)
    gc.disable()
    began = time.process_time()
    find_indirect_speech(scene_of(article, sentences, ()))
    spent = time.process_time() - began
    gc.enable()
    return spent


@pytest.mark.parametrize(
    "piece",
    ["said ", "Doe said, ", "and Doe said that ", "adding that ", ", according to ", "“a” said "],
)
def test_an_endless_sentence_takes_linear_time(piece: str) -> None:
    assert seconds(piece * 1_000) < 1.0


def test_seed_speakers_are_named() -> None:
    """Who is reported in the first article is told by name where the article names them."""
    speeches: tuple[IndirectSpeech, ...] = annotate(read_article(SEEDS[0])).indirect
    people = [one.speaker.person for one in speeches if one.speaker]
    assert people[:4] == ["Donald Trump", "JD Vance", "Sergei Ryabkov", "Sergei Ryabkov"]
