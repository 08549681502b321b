"""One utterance that articles quote in different words.

Flags: a word added, dropped, substituted or moved inside quotation marks where two articles, or
headline and text of one, quote the same utterance: "the rules or regulations" and "the rules and
regulations". A contraction ("it's" for "it is") and wordings that differ as translations do are
warnings; other near-identical wordings are errors, for the speaker said one of them at most, and
so is a "not" that one of them lacks. A quotation of which another article has every word but one
without marks is a warning.

Leaves alone: a quotation cut short at either end, an ellipsis, words in brackets, capitals,
punctuation, spelling ("colour", "color"), numerals ("10", "ten"), a name spelled in two ways (see
name-spelling), and different things that one person said.

Why: what stands between quotation marks is what was said. A quotation that differs between two
outlets was misheard, mistyped, tidied up or translated, and readers who see both trust neither.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.lexicon.phrases import count_of, shorten
from checker.story.utterances.readings import Wordings, read_wordings
from checker.types import Discrepancy, Entity, Kind, Passage, Severity, Story, Utterance

#: Wordings that share less than this of the words in their overlap differ as renderings do: the
#: translations among the seeds share 0.5, the gold's slips from 0.65 up.
_NEAR_IDENTICAL = 0.6
_SHOWN = 60  # characters of each wording in the message; the report shows the whole


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each utterance that is quoted in more than one wording."""
    for utterance in story.utterances:
        wordings = read_wordings(utterance, story)
        if wordings is not None and not _differ_in_a_name(wordings, story):
            yield Discrepancy(
                kind=Kind.QUOTE,
                severity=_severity(utterance, wordings),
                message=_message(utterance, wordings),
                readings=wordings.readings,
                confidence=_confidence(wordings),
            )


def _differ_in_a_name(wordings: Wordings, story: Story) -> bool:
    """Whether all that differs is how one person or place is spelled, which other rules tell."""
    marks = [mark for reading in wordings.readings for mark in reading.marks]
    if len({len(story.words(mark).split()) for mark in marks}) != 1:
        return False
    bearers = [
        {number for number, entity in enumerate(story.entities) if _names(entity, mark)}
        for mark in marks
    ]
    is_marked = all(reading.marks for reading in wordings.readings)
    return is_marked and bool(set.intersection(*bearers))


def _names(entity: Entity, mark: Passage) -> bool:
    """Whether a stretch is part of a name of somebody or something."""
    return any(mention.passage.contains(mark) for mention in entity.mentions)


def _severity(utterance: Utterance, wordings: Wordings) -> Severity:
    if wordings.negation and not utterance.is_translation:
        return Severity.ERROR
    is_near = wordings.similarity >= _NEAR_IDENTICAL
    if utterance.is_translation or utterance.unmarked or wordings.is_contraction or not is_near:
        return Severity.WARNING
    return Severity.ERROR


def _message(utterance: Utterance, wordings: Wordings) -> str:
    said = f"{utterance.speaker} is quoted" if utterance.speaker else "An utterance is quoted"
    shown = " / ".join(f"“{shorten(reading.value, _SHOWN)}”" for reading in wordings.readings)
    count = count_of(len(wordings.readings), "wording")
    hint = "; perhaps different translations" if utterance.is_translation else ""
    turned = f"; one has “{wordings.negation}”" if wordings.negation else ""
    return f"{said} in {count}: {shown}{turned}{hint}"


def _confidence(wordings: Wordings) -> float:
    """Half sure of the barest agreement, surer with more equal words and fewer that differ."""
    length = min(wordings.matched, 12) / 12
    return round(0.5 + 0.3 * wordings.similarity * length + 0.15 * length, 2)
