from __future__ import annotations

import pytest

from checker.lexicon import cues, grammar
from checker.lexicon.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NUMBER,
    CLOCK,
    DOUBTFUL,
    LEADING,
    STARTERS,
)


@pytest.mark.parametrize(
    "word",
    """said says told tells added adds remarked tweeted tweets wrote writes asked asks insisted
    stated noted replied replies denied denies quipped quips confessed confesses preached preaches
    vowed argued admitted blurted sang swore""".split(),
)
def test_finite_verbs_of_speaking(word: str) -> None:
    assert word in cues.REPORTING_VERBS


@pytest.mark.parametrize("word", "saying telling adding tweeting quipping writing denying".split())
def test_participles_of_speaking(word: str) -> None:
    assert word in cues.REPORTING_PARTICIPLES


@pytest.mark.parametrize("word", "called calls described dubbed slammed labelled ripped".split())
def test_verbs_that_call_something_by_the_quoted_words(word: str) -> None:
    assert word in cues.NAMING_VERBS


@pytest.mark.parametrize("word", "was walked went mayor said's Said killed the".split())
def test_other_words_report_nothing(word: str) -> None:
    assert word not in cues.REPORTING_VERBS | cues.NAMING_VERBS


def test_the_narrower_tables_hold_cues_only() -> None:
    finite = cues.REPORTING_VERBS | cues.NAMING_VERBS
    assert set(cues.ADJECTIVAL) <= finite
    bases = cues.REPORTING_BASES | finite | cues.REPORTING_PARTICIPLES | cues.NAMING_PARTICIPLES
    assert cues.MENTAL_VERBS - bases <= {"think", "believe", "feel", "understood", "identify"}


TABLES = {
    "leading": LEADING,
    "before a number": BEFORE_NUMBER,
    "doubtful": DOUBTFUL,
    "clock": CLOCK,
    "after the clock": AFTER_CLOCK,
    "starters": STARTERS,
    "speaking": cues.REPORTING_VERBS,
    "naming": cues.NAMING_VERBS,
    "noun-like": cues.NOUN_LIKE,
    "nouns": cues.SPEECH_NOUNS,
    "prepositions": grammar.PREPOSITIONS,
    "adverbs": grammar.ADVERBS,
    "verbs": grammar.PLAIN_VERBS,
}


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_all_words_are_lower_case_without_a_closing_stop(table: frozenset[str]) -> None:
    assert table
    assert all(word == word.lower().strip() and not word.endswith(".") for word in table)


def test_no_word_is_a_preposition_and_a_verb() -> None:
    verbs = grammar.AUXILIARIES | grammar.PLAIN_VERBS | cues.REPORTING_VERBS
    assert not grammar.PREPOSITIONS & verbs
    assert not grammar.DETERMINERS & verbs
    assert not grammar.CONJUNCTIONS & verbs


def test_a_title_that_leads_is_not_in_doubt() -> None:
    assert not LEADING & CLOCK
    assert not CLOCK & DOUBTFUL
