"""ClearNLP's labels become those of Universal Dependencies, whatever hangs on what."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.language.schemes import with_universal_labels
from checker.types import Token


def row(*words: tuple[str, str, int, str]) -> tuple[Token, ...]:
    """Words as (lemma, part of speech, head, relation)."""
    return tuple(
        Token(at, at + 1, lemma, pos, "", dep, head)
        for at, (lemma, pos, head, dep) in enumerate(words)
    )


def hung(tokens: tuple[Token, ...]) -> list[tuple[str, str, str]]:
    """Each word with its relation and its head."""
    return [
        (token.lemma, token.dep, tokens[token.head].lemma)
        for token in with_universal_labels(tokens)
    ]


def test_a_preposition_hangs_on_its_noun_and_the_noun_on_the_verb() -> None:
    tokens = row(("meet", "VERB", 0, "ROOT"), ("in", "ADP", 0, "prep"), ("may", "PROPN", 1, "pobj"))
    assert hung(tokens) == [("meet", "root", "meet"), ("in", "case", "may"), ("may", "obl", "meet")]


def test_the_noun_of_a_noun_is_a_modifier() -> None:
    tokens = row(
        ("minister", "NOUN", 0, "ROOT"), ("of", "ADP", 0, "prep"), ("trade", "NOUN", 1, "pobj")
    )
    assert hung(tokens)[2] == ("trade", "nmod", "minister")


def test_prepositions_on_prepositions_are_passed() -> None:
    tokens = row(
        ("fall", "VERB", 0, "ROOT"),
        ("out", "ADP", 0, "prep"),
        ("of", "ADP", 1, "prep"),
        ("bed", "NOUN", 2, "pobj"),
    )
    assert hung(tokens)[3] == ("bed", "obl", "fall")


def test_the_agent_of_a_passive_is_oblique() -> None:
    tokens = row(
        ("kill", "VERB", 0, "ROOT"), ("by", "ADP", 0, "agent"), ("bomb", "NOUN", 1, "pobj")
    )
    assert hung(tokens)[2] == ("bomb", "obl", "kill")


def test_the_complement_of_be_is_the_head() -> None:
    tokens = row(
        ("she", "PRON", 2, "nsubj"),
        ("not", "PART", 2, "neg"),
        ("be", "AUX", 2, "ROOT"),
        ("minister", "NOUN", 2, "attr"),
    )
    assert hung(tokens) == [
        ("she", "nsubj", "minister"),
        ("not", "advmod", "minister"),
        ("be", "cop", "minister"),
        ("minister", "root", "minister"),
    ]


def test_a_preposition_without_noun_stays() -> None:
    tokens = row(("live", "VERB", 0, "ROOT"), ("in", "ADP", 0, "prep"))
    assert hung(tokens)[1] == ("in", "prep", "live")


LABELS = ["ROOT", "prep", "pobj", "attr", "nsubj", "agent", "dobj", "relcl", "punct"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["be", "go", "oslo"]), st.integers(0, 11), st.sampled_from(LABELS)
        ),
        min_size=1,
        max_size=12,
    )
)
def test_any_tree_stays_a_row_of_the_same_words(words: list[tuple[str, int, str]]) -> None:
    tokens = row(*((lemma, "VERB", head % len(words), dep) for lemma, head, dep in words))
    turned = with_universal_labels(tokens)
    assert [token.lemma for token in turned] == [token.lemma for token in tokens]
    assert all(0 <= token.head < len(tokens) for token in turned)
    assert not {token.dep for token in turned} & {"dobj", "relcl", "ROOT"}
