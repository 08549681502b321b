"""Where a capital letter means a name, and where only a sentence or a headline begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.extract.names.words import Word, is_calendar_word, runs_on
from checker.lexicon.organizations import ORGANIZATION_HEADS
from checker.lexicon.tables import common_words, demonyms, given_names, places
from checker.lexicon.titles import COURTESY, OFFICES, PARTICLES, WIDENERS
from checker.lexicon.words import STOP_WORDS

_PARTY = re.compile(r"^(?:R|D|I|DFL|L|G)-[A-Z]")
# An Arabic article joined to its name ("al-Fakhora"), or a French one ("d'Estaing").
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|ar|an)-[A-Z]|^[dlDL]['’][A-Z]")
#: A headline in title case has at least this share of its longer words in capitals; in running
#: text even "President Barack Obama met Prime Minister David Cameron" stays below with its verb.
_TITLED_SHARE = 0.8
_LONG_LINE = 5


@dataclass(frozen=True, slots=True)
class Evidence:
    """How an article writes its words where the writer had a choice."""

    capital: Counter[str]
    lower: Counter[str]
    pairs: frozenset[tuple[str, str]]
    """Neighbouring words seen with capitals inside a sentence."""

    def is_always_capital(self, folded: str) -> bool:
        """Whether the article writes the word with a capital inside sentences, and only so."""
        return self.capital[folded] > 0 and self.lower[folded] == 0


def is_titled(words: Sequence[Word], *, is_headline: bool, is_stopped: bool) -> bool:
    """Whether a line is in title case or capitals, so that capitals in it mean nothing.

    A line of which nearly every longer word has a capital does not tell names from other words.
    A sentence with a full stop has to be long and without a single small word to count: "Police
    arrested Luann Barrow Monday." is nothing but names.
    """
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    capitals = sum(word.is_capital for word in long)
    if is_stopped and not is_headline:
        small = any(not w.is_capital and w.folded not in STOP_WORDS for w in words)
        return len(long) > _LONG_LINE and capitals == len(long) and not small
    return len(long) >= (3 if is_headline else 5) and capitals >= _TITLED_SHARE * len(long)


def gather_evidence(sentences: Iterable[Sequence[Word]]) -> Evidence:
    """Count capitals and small letters where they were the writer's choice."""
    capital: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    pairs: set[tuple[str, str]] = set()
    for words in sentences:
        for index, word in enumerate(words):
            if not word.is_capital:
                lower[word.folded] += 1
            elif not word.opens:
                capital[word.folded] += 1
                if index and words[index - 1].is_capital and not words[index - 1].opens:
                    pairs.add((words[index - 1].folded, word.folded))
    return Evidence(capital, lower, frozenset(pairs))


def name_words(text: str, words: Sequence[Word], evidence: Evidence) -> dict[int, bool]:
    """For each word of a sentence, by index, whether it may belong to a name."""
    marks: dict[int, bool] = {}
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else None
        after = following if following and runs_on(text, word, following) else None
        marks[index] = _may_be_name(word, after, evidence)
    for index, word in enumerate(words):
        if word.folded in PARTICLES and not word.is_capital:
            marks[index] = _is_particle(text, words, marks, index)
    return marks


def _is_particle(text: str, words: Sequence[Word], marks: dict[int, bool], index: int) -> bool:
    """Whether a small word stands between two parts of a name ("Ludwig van Beethoven").

    Particles come in pairs too ("Ursula von der Leyen").
    """
    if not 0 < index < len(words) - 1:
        return False
    before, here, after = words[index - 1], words[index], words[index + 1]
    if after.folded in PARTICLES and not after.is_capital and index + 2 < len(words):
        joined = runs_on(text, after, words[index + 2])
        here, after = after, words[index + 2] if joined else after
    joined = runs_on(text, before, words[index]) and runs_on(text, words[index], words[index + 1])
    # "Sao Paulo e Rio" joins two places; one letter is no particle before a second name.
    return joined and marks[index - 1] and after.is_capital and len(here.text) > 1


def _may_be_name(word: Word, after: Word | None, evidence: Evidence) -> bool:
    if _ARTICLE.match(word.text):
        return True
    if not word.is_capital or word.folded in {"i", "i'm", "i've", "i'll", "i'd"}:
        return False
    if _PARTY.match(word.text) or is_calendar_word(word, after):
        return False
    if word.folded in STOP_WORDS:
        # "Will Smith", "US": a small word in capitals is a name only beside another, or as letters.
        named = word.folded in given_names() and after is not None and after.is_capital
        return named or (word.is_acronym and word.folded in {"us", "it", "who"})
    return _opens_with_name(word, after, evidence) if word.opens else True


def _opens_with_name(word: Word, after: Word | None, evidence: Evidence) -> bool:
    """Whether the first word of a sentence would have its capital elsewhere too."""
    folded = word.folded
    if evidence.is_always_capital(folded) or word.is_acronym or word.is_initial:
        return True
    if (
        after is not None
        and after.folded == "of"
        and (folded in OFFICES or folded in ORGANIZATION_HEADS)
    ):
        return True
    beside = after.folded if after is not None and after.is_capital else None
    if beside is not None:
        titled = folded in COURTESY or folded in OFFICES or folded in WIDENERS
        if titled or folded in given_names() or (folded, beside) in evidence.pairs:
            return True
        if f"{folded} {beside}" in places():
            return True
    if folded in demonyms():
        return True
    return folded not in common_words() and not evidence.lower[folded] and len(folded) > 1
