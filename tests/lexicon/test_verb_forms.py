"""Verbs of speaking in all their forms: no form that nobody writes, none missing that news uses."""

from __future__ import annotations

import pytest

from checker.lexicon import cues

#: Base, third person, past, participle, as a dictionary has them.
REGULAR = [
    ("accept", "accepts", "accepted", "accepting"),
    ("admit", "admits", "admitted", "admitting"),
    ("agree", "agrees", "agreed", "agreeing"),
    ("allege", "alleges", "alleged", "alleging"),
    ("aver", "avers", "averred", "averring"),
    ("beg", "begs", "begged", "begging"),
    ("blog", "blogs", "blogged", "blogging"),
    ("concede", "concedes", "conceded", "conceding"),
    ("concur", "concurs", "concurred", "concurring"),
    ("confess", "confesses", "confessed", "confessing"),
    ("counter", "counters", "countered", "countering"),
    ("cry", "cries", "cried", "crying"),
    ("decree", "decrees", "decreed", "decreeing"),
    ("demur", "demurs", "demurred", "demurring"),
    ("deny", "denies", "denied", "denying"),
    ("disagree", "disagrees", "disagreed", "disagreeing"),
    ("echo", "echoes", "echoed", "echoing"),
    ("murmur", "murmurs", "murmured", "murmuring"),
    ("mutter", "mutters", "muttered", "muttering"),
    ("pray", "prays", "prayed", "praying"),
    ("preach", "preaches", "preached", "preaching"),
    ("press", "presses", "pressed", "pressing"),
    ("quip", "quips", "quipped", "quipping"),
    ("relay", "relays", "relayed", "relaying"),
    ("snap", "snaps", "snapped", "snapping"),
    ("sob", "sobs", "sobbed", "sobbing"),
    ("testify", "testifies", "testified", "testifying"),
    ("tweet", "tweets", "tweeted", "tweeting"),
    ("voice", "voices", "voiced", "voicing"),
    ("refer", "refers", "referred", "referring"),
    ("offer", "offers", "offered", "offering"),
    ("slam", "slams", "slammed", "slamming"),
    ("vilify", "vilifies", "vilified", "vilifying"),
]
FINITE = cues.REPORTING_VERBS | cues.NAMING_VERBS
PARTICIPLES = cues.REPORTING_PARTICIPLES | cues.NAMING_PARTICIPLES


@pytest.mark.parametrize("forms", REGULAR, ids=lambda forms: forms[0])
def test_a_verb_has_the_forms_of_the_dictionary(forms: tuple[str, str, str, str]) -> None:
    base, third, past, participle = forms
    assert {third, past} <= FINITE
    assert participle in PARTICIPLES
    assert base not in PARTICIPLES


@pytest.mark.parametrize(
    "form",
    """agreing begged's beging beged concured decreing diing disagreing echos refered refering
    snaped snaping sobed quiped prayd denyed testifyed""".split(),
)
def test_forms_that_nobody_writes_are_none(form: str) -> None:
    assert form not in FINITE | PARTICIPLES


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("labeled", "labelled"),
        ("counseled", "counselled"),
        ("signaled", "signalled"),
        ("marveled", "marvelled"),
        ("apologized", "apologised"),
        ("emphasized", "emphasised"),
        ("summarized", "summarised"),
        ("criticized", "criticised"),
        ("characterized", "characterised"),
    ],
)
def test_both_spellings_report(american: str, british: str) -> None:
    assert {american, british} <= FINITE


@pytest.mark.parametrize("verb", ["said", "told", "wrote", "sang", "swore", "began", "put"])
def test_irregular_pasts_are_there(verb: str) -> None:
    assert verb in cues.REPORTING_VERBS


@pytest.mark.parametrize("form", ["sayed", "telled", "writed", "singed", "thinked", "speaked"])
def test_no_irregular_verb_is_inflected_by_rule(form: str) -> None:
    assert form not in FINITE


@pytest.mark.parametrize("participle", sorted(PARTICIPLES))
def test_a_participle_ends_in_ing(participle: str) -> None:
    assert participle.endswith("ing")
    assert participle not in FINITE


@pytest.mark.parametrize("word", sorted(cues.NOUN_LIKE))
def test_what_is_as_often_a_noun_is_a_plural(word: str) -> None:
    assert word.endswith("s")


def test_verbs_of_speaking_and_of_naming_share_only_warnings() -> None:
    """One who "warned of" a few words named something, one who "warned" spoke."""
    assert {"warns", "warned"} == cues.REPORTING_VERBS & cues.NAMING_VERBS


@pytest.mark.parametrize(
    "noun", ["claim", "statement", "warning", "remarks", "tweet", "word", "words"]
)
def test_nouns_for_what_is_said(noun: str) -> None:
    assert noun in cues.SPEECH_NOUNS


@pytest.mark.parametrize("noun", ["bridge", "house", "minister", "letter", "speech", "vote"])
def test_other_nouns_are_none(noun: str) -> None:
    assert noun not in cues.SPEECH_NOUNS
