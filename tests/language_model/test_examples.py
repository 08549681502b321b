"""Turning sentences into what spaCy learns from."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from models.language.augment import draws, other_marks, reworded, title_case
from models.language.examples import (
    LONGEST,
    by_document,
    joined,
    marked_articles,
    marked_doc,
    marked_example,
    parsed_example,
    runs,
    unread,
)
from models.language.names import MarkedSentence
from models.language.treebanks import ParsedSentence, ParsedWord


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("en")


def marked(document: str, text: str) -> MarkedSentence:
    pairs = [pair.rsplit("/", 1) for pair in text.split()]
    return MarkedSentence(document, tuple(p[0] for p in pairs), tuple(p[1] for p in pairs))


def parsed(document: str) -> ParsedSentence:
    return ParsedSentence(
        document,
        document + "-1",
        (
            ParsedWord("Ana", "Ana", "PROPN", "NNP", 1, "nsubj", has_space=True),
            ParsedWord("swims", "swim", "VERB", "VBZ", 1, "ROOT", has_space=False),
            ParsedWord(".", ".", "PUNCT", ".", 1, "punct", has_space=False),
        ),
    )


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ('" Go , " she said .', "“ Go , ” she said ."),
        ("Ana 's dog ca n't", "Ana ’s dog ca n’t"),
        ("a ' b ' c", "a ‘ b ’ c"),
        ("no marks", "no marks"),
    ],
)
def test_straight_marks_become_curly(words: str, changed: str) -> None:
    assert " ".join(other_marks(words.split())) == changed


def test_small_words_stay_small_in_a_headline() -> None:
    words = "the talks of Ana in McAllen".split()
    assert title_case(words) == "The Talks of Ana in McAllen".split()


@given(st.lists(st.text(min_size=1, max_size=8), max_size=20), st.integers(0, 1000))
def test_no_word_is_lost_in_rewording(words: list[str], seed: int) -> None:
    assert len(reworded(words, draws(seed))) == len(words)


def test_runs_stay_within_one_document() -> None:
    sentences = [parsed("a")] * 7 + [parsed("b")] * 2
    found = list(runs(by_document(sentences), draws(1)))
    assert [sentence for run in found for sentence in run] == sentences
    assert all(len({sentence.document for sentence in run}) == 1 for run in found)
    assert max(map(len, found)) <= LONGEST


def test_heads_are_counted_from_the_start_of_the_row() -> None:
    row = joined([parsed("a"), parsed("a")], None)
    assert [word.head for word in row] == [1, 1, 1, 4, 4, 4]


def test_a_line_break_hangs_on_the_word_before_it() -> None:
    rows = [joined([parsed("a"), parsed("a")], draws(seed)) for seed in range(20)]
    broken = next(row for row in rows if len(row) == 7)
    assert (broken[3].text, broken[3].tag, broken[3].head) == ("\n\n", "_SP", 2)
    assert broken[4].head == 5


def test_a_parsed_example_has_everything_to_learn(nlp: Language) -> None:
    example = parsed_example(nlp, [parsed("a"), parsed("a")])
    assert example.get_aligned("TAG", as_string=True) == ["NNP", "VBZ", "."] * 2
    assert [token.lemma_ for token in example.reference][:2] == ["Ana", "swim"]
    assert len(list(example.reference.sents)) == 2
    assert not example.predicted.has_annotation("TAG")


def test_names_are_cut_as_the_pipeline_cuts_words(nlp: Language) -> None:
    doc = marked_doc(nlp, marked("a", "Mr/O ./O Bo/B-PERSON of/O U.S/B-LOC ./I-LOC said/O"))
    assert [token.text for token in doc] == ["Mr.", "Bo", "of", "U.S.", "said"]
    assert [(span.text, span.label_) for span in doc.ents] == [("Bo", "PERSON"), ("U.S.", "LOC")]


def test_paragraphs_keep_their_names_when_joined(nlp: Language) -> None:
    docs = [marked_doc(nlp, marked("a", "Ana/B-PERSON Bo/I-PERSON swims/O")) for _ in range(3)]
    for seed in range(20):
        example = marked_example(nlp, docs, draws(seed))
        assert [span.label_ for span in example.reference.ents] == ["PERSON"] * 3
        assert all(len(span) == 2 for span in example.reference.ents)


def test_an_article_is_read_whole(nlp: Language) -> None:
    sentences = [marked("a", "Ana/B-PERSON"), marked("a", "Bo/B-PERSON"), marked("b", "Oslo/B-LOC")]
    docs = list(marked_articles(nlp, sentences))
    assert [[span.text for span in doc.ents] for doc in docs] == [["Ana", "Bo"], ["Oslo"]]
    bare = unread(nlp, docs[0])
    assert bare.text == docs[0].text
    assert not bare.ents
