"""What a parse adds to the words in reports, with parses written by hand."""

from __future__ import annotations

import re

import pytest

from checker.extract.quotes.attributions import Attribution, find_attributions
from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.grammar import (
    clause_start,
    corrected,
    index_of,
    is_relative,
    subject_of,
)
from checker.extract.quotes.indirect import find_indirect_speech
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.types import Parse, Token
from tests.extract.paragraphs import article_of, frame, place, words

_WORD = re.compile(r"\w+|[^\w\s]")


def parsed(text: str, *rows: str) -> Parse:
    """A parse of a text from a row "tag dep head" for each word; the part of speech by the tag."""
    kinds = {"V": "VERB", "N": "NOUN", "P": "PRON", "M": "AUX", "D": "DET", "R": "ADV"}
    tokens = []
    for match, row in zip(_WORD.finditer(text), rows, strict=True):
        tag, dep, head = row.split()
        pos = kinds.get(tag[0], "X")
        lemma = match.group().lower()
        tokens.append(Token(match.start(), match.end(), lemma, pos, tag, dep, int(head)))
    return Parse(tuple(tokens))


FOUND = "Others found the bridge swayed."
FOUND_PARSE = parsed(
    FOUND, "NNS nsubj 1", "VBD root 1", "DT det 3", "NN nsubj 4", "VBD ccomp 1", ". punct 1"
)
ARGUE = "Makers there argue it holds."
ARGUE_PARSE = parsed(
    ARGUE, "NNS nsubj 2", "RB advmod 0", "VBP root 2", "PRP nsubj 4", "VBZ ccomp 2", ". punct 2"
)


@pytest.mark.parametrize(
    ("text", "parse", "by_words", "by_parse"),
    [
        (FOUND, FOUND_PARSE, [], [("Others", "the bridge swayed")]),
        (ARGUE, ARGUE_PARSE, [], [("Makers there", "it holds")]),
    ],
)
def test_a_parse_finds_clauses_that_the_words_do_not_show(
    text: str, parse: Parse, by_words: list[object], by_parse: list[object]
) -> None:
    article = article_of(text)
    sentences = split_sentences(article)
    for given, expected in ((Parse(), by_words), (parse, by_parse)):
        found = find_indirect_speech(scene_of(article, sentences, (), given))
        assert [(one.speaker and one.speaker.text, one.text) for one in found] == expected


SHOWED = "Doe said in a film that showed it."
SHOWED_PARSE = parsed(
    SHOWED,
    "NNP nsubj 1", "VBD root 1", "IN case 4", "DT det 4", "NN obl 1", "PDT nsubj 6",
    "VBD acl:relcl 4", "PRP obj 6", ". punct 1",
)  # fmt: skip


def test_a_relative_that_opens_no_report() -> None:
    made = frame(SHOWED)
    assert is_relative(made, SHOWED_PARSE, place(made, "that"))
    assert not is_relative(made, SHOWED_PARSE, place(made, "film"))
    assert not is_relative(made, Parse(), place(made, "that"))


def test_without_a_parse_the_words_stand() -> None:
    made = frame("Doe said it holds.")
    found = find_attributions(made)
    assert corrected(made, Parse(), found) == found


def test_a_verb_the_words_know_is_not_read_twice() -> None:
    made = frame(FOUND)
    found = find_attributions(made)
    assert corrected(made, FOUND_PARSE, found) == found


def test_a_verb_without_subject_or_clause_reports_nothing() -> None:
    text = "They argue."
    parse = parsed(text, "PRP nsubj 1", "VBP root 1", ". punct 1")
    made = frame("Makers argue.")
    assert corrected(made, parse, ()) == ()
    assert clause_start(frame(text), parse, 1) is None


def test_a_verb_shares_the_subject_of_the_verb_before() -> None:
    text = "Doe rose and said so."
    parse = parsed(
        text, "NNP nsubj 1", "VBD root 1", "CC cc 3", "VBD conj 1", "RB advmod 3", ". punct 1"
    )
    made = frame(text)
    assert words(made, subject_of(made, parse, 3)) == "Doe"
    assert subject_of(made, parse, 4) is None


def test_a_subject_leaves_out_what_is_said_of_it() -> None:
    text = "The mayor of Rome, a lawyer, argues it holds."
    parse = parsed(
        text,
        "DT det 1", "NN nsubj 8", "IN case 3", "NNP nmod 1", ", punct 1", "DT det 6",
        "NN appos 1", ", punct 1", "VBZ root 8", "PRP nsubj 10", "VBZ ccomp 8", ". punct 8",
    )  # fmt: skip
    made = frame(text)
    assert words(made, subject_of(made, parse, 8)) == "The mayor of Rome"


def test_a_name_after_the_verb_is_no_clause() -> None:
    """“…,” said Roe, a retired clerk: parsers take the name and its apposition for a clause."""
    text = "So said Roe, a clerk who left."
    parse = parsed(
        text,
        "RB advmod 1", "VBD root 1", "NNP nsubj 5", ", punct 5", "DT det 5", "NN ccomp 1",
        "WP nsubj 7", "VBD acl:relcl 5", ". punct 1",
    )  # fmt: skip
    article = article_of(text)
    assert find_indirect_speech(scene_of(article, split_sentences(article), (), parse)) == ()


def test_words_are_found_by_where_they_begin() -> None:
    assert index_of(FOUND_PARSE, FOUND.index("bridge")) == 3
    assert index_of(FOUND_PARSE, FOUND.index("ridge")) is None
    assert index_of(FOUND_PARSE, 500) is None


def test_quotations_are_the_same_with_a_parse() -> None:
    article = article_of(FOUND + " “It holds,” said Doe.")
    sentences = split_sentences(article)
    assert find_quotes(scene_of(article, sentences, ())) == find_quotes(
        scene_of(article, sentences, (), FOUND_PARSE)
    )


HERE = "Here in Rome, Doe rose, saying it holds."
HERE_PARSE = parsed(
    HERE,
    "RB advmod 5", "IN case 2", "NNP obl 5", ", punct 5", "NNP nsubj 5", "VBD root 5", ", punct 7",
    "VBG advcl 5", "PRP nsubj 9", "VBZ ccomp 7", ". punct 5",
)  # fmt: skip


@pytest.mark.parametrize(
    ("parse", "read", "speaker"),
    [
        (Parse(), (0, 1), "Here"),
        (HERE_PARSE, (0, 1), "Doe"),
        (HERE_PARSE, (2, 3), "Rome"),
    ],
)
def test_a_subject_that_is_no_noun_is_mended(
    parse: Parse, read: tuple[int, int], speaker: str
) -> None:
    made = frame(HERE)
    cue = place(made, "saying")
    (one,) = corrected(made, parse, (Attribution((cue, cue + 1), read),))
    assert words(made, one.subject) == speaker
