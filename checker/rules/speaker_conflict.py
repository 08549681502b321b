"""One quotation that articles give to different speakers.

Flags: the same words inside quotation marks with two people named as the one who said them: "said
Jane Doe" in one article, "said John Roe" in another.

Leaves alone: a name and an office ("Jane Doe", "the mayor"), a person and the body he speaks for
("the ministry said", "a statement said"), "he" and "she", whoever is meant, spellings of one name,
two people of one surname, short phrases that anybody may use, and different things said in like
words.

Why: who said it is half of a quotation. When two outlets name two people, one of them credits
somebody with words that were never his.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.compare.spellings import is_near
from checker.compare.wordings import compare_tokens
from checker.lexicon.phrases import shorten
from checker.lexicon.roles import SPEAKERS_FOR
from checker.lexicon.tables import fold
from checker.rules.told import told
from checker.story.utterances.spoken import Speakers, Spoken, spoken
from checker.story.utterances.voices import same_voice
from checker.types import Discrepancy, Kind, Passage, Reading, Severity, Story

#: Fewer equal words than this may be anybody's ("this is a great day"), ...
_FEWEST = 5
#: ... and they have to be most of what both have there.
_SIMILARITY = 0.75
#: From this number of words on nobody says the same by chance.
_MANY = 8
_LONG, _SHORT = 0.9, 0.7
#: Outlets credit a principal with what his spokesman said, and think nothing of it.
_PROXY = 0.5
_SHOWN = 60  # characters of the quotation in the message


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each utterance that is given to two people."""
    speakers = Speakers.of(story.entities)
    for utterance in story.utterances:
        accounts = tuple(spoken(utterance, story, speakers))
        pairs = [pair for pair in combinations(accounts, 2) if _conflict(*pair, story)]
        if pairs:
            yield _discrepancy(pairs, accounts, story)


def _conflict(one: Spoken, other: Spoken, story: Story) -> bool:
    """Whether two accounts name two people for the same words."""
    if same_voice(one.voice, other.voice) is not False or _may_be_one(one, other):
        return False
    wording = compare_tokens(one.speech.tokens, other.speech.tokens)
    if wording.matched < _MANY and not (_is_sentence(one, story) and _is_sentence(other, story)):
        return False
    return wording.matched >= _FEWEST and wording.similarity >= _SIMILARITY


def _is_sentence(account: Spoken, story: Story) -> bool:
    """Whether a quotation begins as a sentence does: 'a note saying "we did it"' does not."""
    return _words(account, story)[:1].isupper()


def _words(account: Spoken, story: Story) -> str:
    quote = account.speech.quotes[0].inner
    return story.words(Passage(account.speech.path, quote.start, quote.end))


def _may_be_one(one: Spoken, other: Spoken) -> bool:
    """Whether two names are near spellings, or one is a part of the other ("Xi", "Xi Jinping")."""
    left, right = (fold(account.voice.name or "").split() for account in (one, other))
    short, long = sorted((left, right), key=len)
    return is_near(left[-1], right[-1]) or (len(short) == 1 and short[0] in long)


def _discrepancy(
    pairs: Sequence[tuple[Spoken, Spoken]], accounts: Sequence[Spoken], story: Story
) -> Discrepancy:
    readings = tuple(_readings(pairs, accounts))
    is_proxy = all(_speaks_for(one, other, story) for one, other in pairs)
    matched = max(
        compare_tokens(one.speech.tokens, other.speech.tokens).matched for one, other in pairs
    )
    return Discrepancy(
        kind=Kind.SPEAKER,
        severity=Severity.WARNING if is_proxy else Severity.ERROR,
        message=_message(pairs[0][0], readings, story),
        readings=readings,
        confidence=_PROXY if is_proxy else _LONG if matched >= _MANY else _SHORT,
    )


def _speaks_for(one: Spoken, other: Spoken, story: Story) -> bool:
    """Whether one of the two, and not the other, is somebody's spokesman, lawyer or aide."""
    return _is_proxy(one, story) != _is_proxy(other, story)


def _is_proxy(account: Spoken, story: Story) -> bool:
    number = account.voice.entity
    mentions = () if number is None else story.entities[number].mentions
    said = [f"{mention.name.title or ''} {mention.name.role or ''}" for mention in mentions]
    return bool(SPEAKERS_FOR & set(fold(" ".join([account.speaker.text, *said])).split()))


def _readings(
    pairs: Sequence[tuple[Spoken, Spoken]], accounts: Sequence[Spoken]
) -> Iterator[Reading]:
    """One reading for each person, with every article that names him."""
    people: list[list[Spoken]] = []
    for account in (account for pair in pairs for account in pair):
        if not any(same_voice(account.voice, group[0].voice) for group in people):
            people.append([account])
    for group in people:
        same = [one for one in accounts if same_voice(one.voice, group[0].voice)]
        passages = tuple(sorted({one.passage for one in same}))
        yield Reading(group[0].voice.name or group[0].speaker.text, passages)


def _message(account: Spoken, readings: Sequence[Reading], story: Story) -> str:
    shown = shorten(_words(account, story).rstrip(".,;"), _SHOWN)
    ranked = sorted(readings, key=lambda reading: story.weight(reading.passages))
    return f"“{shown}” is said by {told(ranked, [reading.value for reading in ranked])}"
