"""What the parse tells of a number: noun, whole and verb, with parses written by hand."""

from __future__ import annotations

import pytest

from checker.extract.numbers.find import find_numbers
from checker.types import (
    Article,
    Block,
    BlockKind,
    NumberKind,
    NumberMention,
    Parse,
    Sentence,
    Token,
)


def read(rows: str) -> tuple[NumberMention, ...]:
    """The numbers of a sentence given as rows of word, lemma, part of speech, relation, head.

    Heads count the words from 1; 0 is the root. One blank stands between two words.
    """
    words = [row.split() for row in rows.strip().splitlines()]
    tokens, at = [], 0
    for number, (word, lemma, tag, dep, head) in enumerate(words):
        pos, _, fine = tag.partition("/")
        above = int(head) - 1 if head != "0" else number
        tokens.append(Token(at, at + len(word), lemma, pos, fine, dep, above))
        at += len(word) + 1
    text = " ".join(word for word, *_ in words)
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    return find_numbers(article, (sentence,), (), parse=Parse(tuple(tokens)))


INJURED = """
24 24 NUM/CD nsubj:pass 3
were be AUX/VBD aux:pass 3
injured injur VERB/VBN root 0
"""
KILLED = """
It it PRON/PRP nsubj 2
killed kill VERB/VBD root 0
at at ADP/IN case 4
least least ADJ/JJS advmod 5
24 24 NUM/CD obj 2
in in ADP/IN case 7
Rome Rome PROPN/NNP obl 2
"""
OF_THE_30 = """
24 24 NUM/CD nsubj 6
of of ADP/IN case 5
the the DET/DT det 5
30 30 NUM/CD nummod 5
passengers passenger NOUN/NNS nmod 1
died die VERB/VBD root 0
"""
MORE = """
They they PRON/PRP nsubj 2
found find VERB/VBD root 0
24 24 NUM/CD nummod 5
more more ADJ/JJR amod 5
bodies body NOUN/NNS obj 2
"""
PARTICIPLE = """
24 24 NUM/CD nummod 2
people people NOUN/NNS nsubj 8
killed kill VERB/VBN acl 2
in in ADP/IN case 6
the the DET/DT det 6
blast blast NOUN/NN obl 3
were be AUX/VBD cop 8
students student NOUN/NNS root 0
"""
LEFT = """
It it PRON/PRP nsubj 2
left leave VERB/VBD root 0
27 27 NUM/CD nummod 4
people people NOUN/NNS obj 2
dead dead ADJ/JJ xcomp 2
"""
DEATHS = """
The the DET/DT det 2
deaths death NOUN/NNS nsubj 6
of of ADP/IN case 5
24 24 NUM/CD nummod 5
people people NOUN/NNS nmod 2
shocked shock VERB/VBD root 0
them they PRON/PRP obj 6
"""
CONTRACTORS = """
Five five NUM/CD nummod 5
current current ADJ/JJ amod 5
and and CCONJ/CC cc 4
former former ADJ/JJ conj 2
contractors contractor NOUN/NNS nsubj 6
left leave VERB/VBD root 0
"""
COMMITTEE = """
Three three NUM/CD nummod 2
members member NOUN/NNS nsubj 6
of of ADP/IN case 5
the the DET/DT det 5
committee committee NOUN/NN nmod 2
resigned resign VERB/VBD root 0
"""
SHARE = """
Only only ADV/RB advmod 2
30 30 NUM/CD nummod 3
percent percent NOUN/NN nsubj 6
of of ADP/IN case 5
voters voter NOUN/NNS nmod 3
agreed agree VERB/VBD root 0
"""

#: rows, the text of the number meant, its noun, whole and verb
TOLD = [
    pytest.param(INJURED, "24", "person", None, "injure", id="subject of a passive"),
    pytest.param(KILLED, "24", "person", None, "kill", id="object without a noun"),
    pytest.param(OF_THE_30, "24", "passenger", "passenger", "die", id="part of a number"),
    pytest.param(OF_THE_30, "30", "passenger", None, None, id="the whole itself"),
    pytest.param(MORE, "24", "body", None, "find", id="more of them"),
    pytest.param(PARTICIPLE, "24", "person", None, "kill", id="participle after the noun"),
    pytest.param(LEFT, "27", "person", None, "dead", id="left dead"),
    pytest.param(DEATHS, "24", "person", None, "die", id="a noun of fate"),
    pytest.param(CONTRACTORS, "Five", "contractor", None, "leave", id="two adjectives"),
    pytest.param(COMMITTEE, "Three", "member", "committee", "resign", id="of what"),
    pytest.param(SHARE, "30 percent", None, "voter", "agree", id="a share of voters"),
]


@pytest.mark.parametrize(("rows", "words", "noun", "whole", "verb"), TOLD)
def test_told(rows: str, words: str, noun: str | None, whole: str | None, verb: str) -> None:
    (mention,) = (found for found in read(rows) if found.text == words)
    assert (mention.counted, mention.of, mention.verb) == (noun, whole, verb)


def test_a_number_of_people_is_a_count() -> None:
    (mention,) = read(INJURED)
    assert mention.kind is NumberKind.COUNT


def test_what_the_words_took_for_a_noun_is_none_where_the_parse_has_a_verb() -> None:
    (mention,) = read("""
    One one NUM/CD nummod 2
    man man NOUN/NN nsubj 3
    speaks speak VERB/VBZ root 0
    to to ADP/IN case 5
    quality quality NOUN/NN obl 3
    """)
    assert (mention.counted, mention.verb) == ("man", "speak")


def test_a_plural_that_the_parse_takes_for_a_verb_stays_counted() -> None:
    (mention,) = read("""
    Three three NUM/CD nummod 3
    club club NOUN/NN compound 3
    legends legend VERB/VBZ nsubj 4
    spoke speak VERB/VBD root 0
    """)
    assert mention.counted == "legend"


def test_the_half_of_a_hyphenated_word_is_not_counted() -> None:
    (mention,) = read("""
    first first ADJ/JJ amod 3
    public-sector public-sector NOUN/NN compound 3
    Agreement agreement NOUN/NN root 0
    """)
    assert mention.counted in {None, "agreement"}


def test_a_head_beyond_a_verb_is_not_counted() -> None:
    (mention,) = read("""
    12 12 NUM/CD nummod 4
    have have VERB/VBP acl 4
    wanted want VERB/VBN acl 4
    reforms reform NOUN/NNS root 0
    """)
    assert mention.counted is None


def test_scores_are_left_as_they_are() -> None:
    (score,) = read("""
    They they PRON/PRP nsubj 2
    won win VERB/VBD root 0
    27-24 27-24 NUM/CD obj 2
    """)
    assert (score.kind, score.counted, score.verb) == (NumberKind.SCORE, None, None)


def test_without_a_parse_the_words_decide() -> None:
    text = "24 people were injured."
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    (mention,) = find_numbers(article, (Sentence(0, len(text), BlockKind.PARAGRAPH, 0),), ())
    assert (mention.counted, mention.of, mention.verb) == ("person", None, None)


def test_one_that_is_a_pronoun_by_the_parse_counts_nothing() -> None:
    assert not read("""
    One one PRON/PRP nsubj 2
    gets get VERB/VBZ root 0
    the the DET/DT det 4
    sense sense NOUN/NN obj 2
    """)
