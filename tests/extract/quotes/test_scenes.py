from __future__ import annotations

import pytest

from checker.extract.quotes.frames import quotes_within
from checker.extract.quotes.marks import quoted_stretches
from checker.extract.quotes.scenes import Line, Said, Scene
from checker.extract.quotes.speakers import Cast, cast_of
from checker.extract.sentences import split_sentences
from checker.types import Quote, QuoteForm, Span, Speaker
from tests.extract.paragraphs import article_of, place


def scene(text: str) -> Scene:
    article = article_of(text)
    sentences = split_sentences(article)
    stretches = quoted_stretches(article)
    lines = tuple(
        Line(text, number, sentence, quotes_within(sentence, stretches))
        for number, sentence in enumerate(sentences)
    )
    return Scene(lines, cast_of(text, sentences, ()))


def person(text: str, word: str, said: tuple[Said, ...] = ()) -> str | None:
    """Whom a pronoun in the last sentence means."""
    made = scene(text)
    line = made.lines[-1]
    at = place(line.frame, word)
    return made.speaker(line, (at, at + 1), said).person


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe came. Then she left.", "Jane Doe"),
        ("Jane Doe met John Roe. Then she left.", "Jane Doe"),
        ("Jane Doe met John Roe. Then he left.", "John Roe"),
        ("John Roe said that Jane Doe came. Then he left.", "John Roe"),
        ("Jane Doe came. It rained. It froze. Then she left.", "Jane Doe"),
        ("Nobody came. Then he left.", None),
        ('"We met Jane Doe." Then he left.', None),
        ("Jane Doe came, and then she left.", "Jane Doe"),
        ("Prior to Jane Doe's speech, John Roe left. Then he came.", "John Roe"),
        ("Jane Doe came. A. B. It rained. It froze. It cleared. It stormed. Then he left.", None),
    ],
)
def test_a_pronoun_means_the_person_spoken_of_last(text: str, expected: str | None) -> None:
    assert person(text, "she" if " she " in text else "he") == expected


def test_whoever_spoke_last_goes_before_whoever_was_named() -> None:
    text = 'Jane Doe came. "No," a man said of John Roe. Then he left.'
    at = text.index('"No,"')
    speaker = Speaker(at + 6, at + 11, "a man", "Alex Poe")
    quote = Quote(at, at + 5, '"No,"', Span(at + 1, at + 4), QuoteForm.SPEECH, speaker)
    assert person(text, "he", (Said(quote, 1, is_closed=True),)) == "Alex Poe"
    assert person(text, "he") == "John Roe"


def test_a_line_knows_what_it_quotes() -> None:
    line = scene('He said "no way" then.').lines[0]
    assert line.word_count == 3
    assert line.quotes(Span(9, 11))
    assert not line.quotes(Span(0, 2))
    assert not line.quotes(Span(5, 12))
    assert [one.cue for one in line.attributions] == [(1, 2)]


def test_a_scene_without_people_means_nobody() -> None:
    made = scene("He left.")
    assert Scene(made.lines, Cast((), ())).speaker(made.lines[0], (0, 1), ()).person is None
