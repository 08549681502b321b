"""Who is said to have spoken an utterance, by each article that quotes it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.lexicon.tables import fold
from checker.lexicon.titles import COURTESY, OFFICES
from checker.story.utterances.speeches import Speech, speeches_in
from checker.story.utterances.voices import Voice, Voices, surname, voices_among
from checker.types import (
    AnnotatedArticle,
    Cue,
    Entity,
    NameKind,
    NameMention,
    Passage,
    Quote,
    Span,
    Speaker,
    Story,
    Utterance,
    overlapping,
)

#: Speaker and cue are shown together where they stand that near ("said Jane Doe, the mayor").
_TOGETHER = 60
#: "said Subcommittee on Oversight Chairman Jane Doe": the word is the beginning of an office.
_GOES_ON = re.compile(r"\s(?:on|of|for)\b")
_TITLES = COURTESY | OFFICES


@dataclass(frozen=True)
class Spoken:
    """One article's quotation of an utterance with the person it names as the speaker."""

    speech: Speech
    speaker: Speaker
    cue: Cue | None
    voice: Voice
    """Who that is in the story."""
    name: Span
    """Speaker and name, where the name only explains the speaker: "the mayor, Jane Doe"."""

    @property
    def passage(self) -> Passage:
        """The words that say who spoke: "said Jane Doe", or her name where the verb is far off."""
        start, end = self.name.start, self.name.end
        cue = self.cue
        if cue and not self._is_parted(cue):
            whole = min(start, cue.start), max(end, cue.end)
            if whole[1] - whole[0] <= _TOGETHER:
                start, end = whole
        return Passage(self.speech.path, start, end)

    def _is_parted(self, cue: Cue) -> bool:
        """Whether a quotation stands between speaker and cue."""
        low, high = sorted((self.speaker.start, cue.start))
        return any(low < quote.start < high for quote in self.speech.quotes)


@dataclass(frozen=True)
class Speakers:
    """The people of a story as those who may be named as speakers."""

    voices: Voices
    bearers: Mapping[str, Voice]
    """Who is meant by a surname that only one person of the story bears."""

    @classmethod
    def of(cls, entities: Sequence[Entity]) -> Speakers:
        """The people among a story's entities."""
        bearers: dict[str, set[int]] = defaultdict(set)
        for number, entity in enumerate(entities):
            if entity.kind is NameKind.PERSON and len(entity.name.split()) > 1:
                bearers[surname(entity.name)].add(number)
        known = {
            name: Voice(entities[number].name, number)
            for name, numbers in bearers.items()
            if len(numbers) == 1
            for number in numbers
        }
        return cls(voices_among(entities), known)

    def named(self, annotated: AnnotatedArticle, speech: Speech, speaker: Speaker) -> Voice | None:
        """The person a speaker is called by name; none for "he" or "the mayor" alone."""
        named = {mention.person for mention in _names_at(annotated, speaker)}
        if speech.voice.name in named:
            return speech.voice
        if len(named) == 1:
            return self.voices.of(annotated.path, replace(speaker, person=named.pop()))
        return None if named else self._bare(annotated, speaker)

    def _bare(self, annotated: AnnotatedArticle, speaker: Speaker) -> Voice | None:
        """Somebody called by one word whom his article names nowhere else: "Mr. Doe", "Doe"."""
        *before, word = speaker.text.split()
        if not word[:1].isupper() or not all(map(_is_title, before)):
            return None
        if _GOES_ON.match(annotated.text, speaker.end):
            return None
        kinds = {mention.kind for mention in overlapping(annotated.names, speaker.span)}
        is_person = NameKind.PERSON in kinds or bool(before)
        return self.bearers.get(fold(word)) or (Voice(word) if is_person else None)


def _names_at(annotated: AnnotatedArticle, speaker: Speaker) -> list[NameMention]:
    """The people whom the words for a speaker name, or a name beside them explains.

    "Doe's lawyer" does not name the lawyer; "Jane Doe, the mayor" names the mayor.
    """
    text = annotated.text
    near = Span(max(0, speaker.start - 3), speaker.end + 3)
    return [
        mention
        for mention in overlapping(annotated.names, near)
        if mention.person
        and not _is_owner(text, mention.end)
        and (
            mention.span.overlaps(speaker.span)
            or text[mention.end : speaker.start] == ", "
            or text[speaker.end : mention.start] == ", "
        )
    ]


def _is_owner(text: str, end: int) -> bool:
    return text[end : end + 2] in {"'s", "’s"} or (
        text[end : end + 1] in {"'", "’"} and text[end - 1] == "s"
    )


def _is_title(word: str) -> bool:
    return fold(word).strip(".") in _TITLES


def spoken(utterance: Utterance, story: Story, speakers: Speakers) -> Iterator[Spoken]:
    """Each article's account of who spoke, in order; only of articles that name somebody."""
    by_path: dict[str, list[Quote]] = defaultdict(list)
    for mention in utterance.quotes:
        by_path[mention.path].append(mention.quote)
    for path, quotes in sorted(by_path.items()):
        annotated = story.by_path[path]
        ordered = sorted(quotes, key=lambda quote: quote.start)
        for speech in speeches_in(annotated, ordered, speakers.voices):
            yield from _accounts(annotated, speech, speakers)


def _accounts(annotated: AnnotatedArticle, speech: Speech, speakers: Speakers) -> Iterator[Spoken]:
    """The first of the joined quotations that names a speaker names him for all."""
    for quote in speech.quotes:
        speaker = quote.speaker
        if speaker is None or not _is_tied(annotated.text, quote, speaker):
            continue
        voice = speakers.named(annotated, speech, speaker)
        if voice:
            beside = _names_at(annotated, speaker)
            start = min([speaker.start, *(mention.start for mention in beside)])
            end = max([speaker.end, *(mention.end for mention in beside)])
            yield Spoken(speech, speaker, quote.cue, voice, Span(start, end))
            return


def _is_tied(text: str, quote: Quote, speaker: Speaker) -> bool:
    """Whether the speaker stands in the quotation's line, or leads to it with a colon."""
    between = text[quote.end : speaker.start] or text[speaker.end : quote.start]
    return "\n" not in between or between.rstrip().endswith(":")
