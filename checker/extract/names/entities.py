"""What the language pipeline takes for names: evidence beside the words, not the truth."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from checker.extract.names.capitals import Evidence
from checker.extract.names.kinds import LIKELY, Vote
from checker.extract.names.runs import Run
from checker.extract.names.words import Word, is_calendar_word, runs_on
from checker.lexicon.organizations import CONNECTORS
from checker.lexicon.tables import common_words, given_names
from checker.lexicon.titles import PARTICLES
from checker.lexicon.words import STOP_WORDS
from checker.types import NameKind, Parse, ParsedEntity

#: Kinds by the labels of OntoNotes, of CoNLL and of Worldwide Newswire.
_KINDS = {
    "PERSON": NameKind.PERSON,
    "PER": NameKind.PERSON,
    "ORG": NameKind.ORGANIZATION,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "NORP": NameKind.OTHER,
    "MISC": NameKind.OTHER,
    "EVENT": NameKind.OTHER,
    "LAW": NameKind.OTHER,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
}
#: Between a likely and a sure sign of the words; on the articles for choices 3, 5 and 7 differ
#: from it by 0.007 of F1 at most.
_WEIGHT = LIKELY + 1
#: Small words of this length inside a person's name are particles of some language ("ka").
_SHORT = 3
#: Letters of "the " before a name, and of a full stop after it, that are no difference.
_BEFORE, _AFTER = 4, 1


def kind_of(entity: ParsedEntity) -> NameKind | None:
    """The kind of name an entity's label stands for, None for dates, sums and the like."""
    return _KINDS.get(entity.label)


class Entities:
    """The names a pipeline found in an article, in order, looked up by their place."""

    def __init__(self, parse: Parse) -> None:
        self._found = sorted(
            (entity for entity in parse.entities if kind_of(entity)),
            key=lambda entity: (entity.start, entity.end),
        )
        self._ends = [entity.end for entity in self._found]

    def within(self, start: int, end: int) -> Sequence[ParsedEntity]:
        """The entities that share a character with a stretch of the text."""
        first = bisect_left(self._ends, start + 1)
        last = first
        while last < len(self._found) and self._found[last].start < end:
            last += 1
        return self._found[first:last]

    def vote(self, start: int, end: int) -> Vote | None:
        """What the pipeline says about the kind of the name at a place."""
        for entity in self.within(start, end):
            kind = kind_of(entity)
            starts = 0 <= start - entity.start <= _BEFORE
            if kind and starts and abs(entity.end - end) <= _AFTER:
                return kind, _WEIGHT
        return None


def reshape(
    text: str, words: Sequence[Word], runs: Sequence[Run], entities: Entities, evidence: Evidence
) -> tuple[Run, ...]:
    """The names of a sentence, cut, joined and added to where the pipeline sees more of them."""
    found = entities.within(words[0].start, words[-1].end) if words else ()
    if not found:
        return tuple(runs)
    starts = [word.start for word in words]
    left, shaped = deque(runs), list[Run]()
    for entity in found:
        inside = _words_of(words, starts, entity)
        if not inside:
            continue
        while left and left[0].words[-1].end <= inside[0].start:
            shaped.append(left.popleft())
        met: list[Run] = []
        while left and _meets(left[0], inside):
            met.append(left.popleft())
        if met:
            left.extendleft(reversed(_reshaped(text, met, inside, entity)))
        elif _is_new(text, inside, entity, evidence):
            shaped.append(Run(inside))
    return (*shaped, *left)


def _reshaped(
    text: str, runs: Sequence[Run], words: tuple[Word, ...], entity: ParsedEntity
) -> Sequence[Run]:
    """The runs that an entity meets, made one or parted as the entity has it."""
    if len(runs) == 1 and len(words) <= len(runs[0].words):
        return _cut(runs[0], words, entity)
    return (Run(words),) if _is_one_name(text, runs, words, entity) else runs


def _words_of(
    words: Sequence[Word], starts: Sequence[int], entity: ParsedEntity
) -> tuple[Word, ...]:
    """The words of an entity, small words before it left out."""
    first, last = bisect_left(starts, entity.start), bisect_left(starts, entity.end)
    inside = list(words[first:last])
    while inside and (not inside[0].is_capital or inside[0].folded in {"the", "a", "an"}):
        inside.pop(0)
    while inside and not inside[-1].is_capital:
        inside.pop()
    return tuple(inside)


def _meets(run: Run, words: Sequence[Word]) -> bool:
    return run.words[0].start < words[-1].end and words[0].start < run.words[-1].end


def _is_new(text: str, words: Sequence[Word], entity: ParsedEntity, evidence: Evidence) -> bool:
    """Whether an entity where the capitals showed no name is one all the same."""
    if kind_of(entity) is NameKind.OTHER or is_calendar_word(words[0], None):
        return False
    if not all(word.is_capital or word.folded in CONNECTORS for word in words):
        return False
    if not _run_on(text, words):
        return False
    if len(words) > 1:
        return True
    word = words[0]
    plain = word.folded in common_words() or word.folded in STOP_WORDS
    return word.is_acronym or not (plain and word.opens) or evidence.is_always_capital(word.folded)


def _is_one_name(
    text: str, runs: Sequence[Run], words: Sequence[Word], entity: ParsedEntity
) -> bool:
    """Whether an entity covers several runs from end to end, joined by small words only."""
    opening = runs[0].title[0] if runs[0].title else runs[0].words[0]
    if opening.start < words[0].start or words[-1].end < runs[-1].words[-1].end:
        return False
    if not _run_on(text, words):
        return False
    small = [word.folded for word in words if not word.is_capital]
    kind = kind_of(entity)
    if kind is NameKind.PERSON:
        short = all(word in PARTICLES or len(word) < _SHORT for word in small)
        # "Jane Doe Is Boss" is a slogan.
        plain = any(w.folded in STOP_WORDS and w.folded not in given_names() for w in words)
        return not runs[0].title and len(small) < 2 and short and not plain
    return kind is not NameKind.OTHER and len(small) < 4 and set(small) <= CONNECTORS | PARTICLES


def _run_on(text: str, words: Sequence[Word]) -> bool:
    return all(runs_on(text, a, b) for a, b in pairwise(words))


def _cut(run: Run, words: Sequence[Word], entity: ParsedEntity) -> Sequence[Run]:
    """A run parted where a person's full name begins inside it ("Liberal MPs Andrew Bragg")."""
    at = next((i for i, word in enumerate(run.words) if word.start == words[0].start), 0)
    ends = words[-1].end == run.words[-1].end
    full = kind_of(entity) is NameKind.PERSON and len(words) > 1
    if at == 0 or run.title or not ends or not full:
        return (run,)
    return Run(run.words[:at]), Run(run.words[at:])
