"""How the versions of a quantity are told: in the articles' own words, slips and updates too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from checker.lexicon.fates import FATE_VERBS, PERSONAL_VERBS, base_form
from checker.lexicon.phrases import listed
from checker.rules.told import about, told
from checker.story.slots.readings import shown
from checker.types import Filler, NumberKind, NumberMention, Parse, Reading, Slot, Span, Story

#: Words between a number and the verb it hangs on that are quoted with it: "24 of the people
#: were killed", "left at least 22 dead".
_REACH = 4

#: Nouns that are counted as long as a disaster goes on.
_TOLLS = frozenset({"death", "fatality", "casualty", "victim", "injury", "body"})

#: Words for a thousand and its powers, of which one is easily taken for another.
_SCALES = ("thousand", "million", "billion", "trillion")

#: Kinds of which no sum or count can be ten times too high.
_UNSCALED = frozenset({NumberKind.ORDINAL, NumberKind.SCORE, NumberKind.AGE})


def message_of(slot: Slot, readings: Sequence[Reading], story: Story) -> str:
    """The readings as a sentence: "“killing 24 people” in two articles, “22 dead” in one"."""
    phrases = [_phrase(slot, reading, story) for reading in readings]
    dates = update_of(slot, readings, story)
    if dates:
        return (
            listed(
                [f"{phrase}, published {day}," for phrase, day in zip(phrases, dates, strict=True)]
            ).removesuffix(",")
            + ": perhaps an update, since the later figure is the higher one"
        )
    message = told(readings, phrases)
    if is_slip(slot, readings):
        return f"{message}: the same figures at another size"
    is_plain = all(_is_bare(phrase) for phrase in phrases)
    return message + about(slot) if is_plain else message


def is_slip(slot: Slot, readings: Sequence[Reading]) -> bool:
    """Whether two readings have the same figures, but one is ten, a hundred or more times as much.

    "1,500" and "15,000", "$4 million" and "$4 billion"; 10 and 100 people may be two counts.
    """
    mentions = [_mention(slot, reading) for reading in readings]
    return any(_is_misplaced(one, other) for one, other in combinations(mentions, 2))


def update_of(slot: Slot, readings: Sequence[Reading], story: Story) -> tuple[date, ...]:
    """When each of two readings was last or first published, where the second toll may be news.

    Empty unless the dates are known, the count can only grow, and every article with the higher
    value is later than every one with the lower.
    """
    mentions = [_mention(slot, reading) for reading in readings]
    if len(readings) != 2 or not _are_one_toll(*(_mentions(slot, each) for each in readings)):
        return ()
    days = [tuple(_published(reading, story)) for reading in readings]
    if any(None in known for known in days):
        return ()
    low, high = sorted((0, 1), key=lambda at: mentions[at].value)
    last, first = max(filter(None, days[low])), min(filter(None, days[high]))
    if last >= first:
        return ()
    return (last, first) if low == 0 else (first, last)


def _published(reading: Reading, story: Story) -> Iterator[date | None]:
    for passage in reading.passages:
        yield story.by_path[passage.path].article.published


def _phrase(slot: Slot, reading: Reading, story: Story) -> str:
    """The commonest wording of a reading with its verb, in quotation marks."""
    words = [_own_words(filler, story) for filler in _fillers(slot, reading)]
    best = max(
        words, key=lambda text: (words.count(text), len(text.split()) > 1, -words.index(text))
    )
    return f"“{best}”"


def _is_bare(phrase: str) -> bool:
    return len(phrase.split()) == 1


def _own_words(filler: Filler, story: Story) -> str:
    """The value with its noun, and with its verb where that stands near: "killing 22 people"."""
    mention, annotated = filler.mention, story.by_path[filler.path]
    if not isinstance(mention, NumberMention):
        return shown(filler, story)
    start, end = mention.start, mention.start + len(shown(filler, story))
    # An age stands between commas: "Jane Doe, 45, has sailed for years".
    is_age = mention.kind is NumberKind.AGE
    verb = None if is_age else _verb_beside(annotated.parse, Span(start, end), mention)
    if verb is not None and filler.sentence.span.contains(verb):
        start, end = min(start, verb.start), max(end, verb.end)
    return " ".join(annotated.text[start:end].split())


def _verb_beside(parse: Parse, span: Span, mention: NumberMention) -> Span | None:
    within = parse.within(span)
    if not within:
        return None
    after = range(within.stop, min(within.stop + _REACH, len(parse.tokens)))
    before = range(max(within.start - _REACH, 0), within.start)
    for at in (*after, *reversed(before)):
        token = parse.tokens[at]
        if token.pos == "PUNCT":
            continue
        if token.lemma in FATE_VERBS or mention.verb == base_form(token.lemma):
            return Span(token.start, token.end)
    return None


def _fillers(slot: Slot, reading: Reading) -> list[Filler]:
    return [filler for filler in slot.fillers if filler.passage in reading.passages]


def _mention(slot: Slot, reading: Reading) -> NumberMention:
    return _mentions(slot, reading)[0]


def _mentions(slot: Slot, reading: Reading) -> list[NumberMention]:
    mentions = (filler.mention for filler in _fillers(slot, reading))
    return [mention for mention in mentions if isinstance(mention, NumberMention)]


def _are_one_toll(one: Sequence[NumberMention], other: Sequence[NumberMention]) -> bool:
    """Whether two readings of a slot count what can only grow, in the words of some article each.

    Where one does, another that counts the same is of the same toll: "19 people, now mourned".
    """
    if any(each.kind not in {NumberKind.COUNT, NumberKind.BARE} for each in (*one, *other)):
        return False
    grows = [any(map(_can_only_grow, mentions)) for mentions in (one, other)]
    counted = {each.counted for each in one} & {each.counted for each in other} - {None}
    return all(grows) or (any(grows) and bool(counted))


def _can_only_grow(mention: NumberMention) -> bool:
    return (
        mention.verb in PERSONAL_VERBS | {"miss"} or mention.counted in _TOLLS | FATE_VERBS.keys()
    )


def _is_misplaced(one: NumberMention, other: NumberMention) -> bool:
    if one.kind is not other.kind or one.kind in _UNSCALED or one.unit != other.unit:
        return False
    if one.high is not None or other.high is not None or min(one.value, other.value) <= 0:
        return False
    small, large = sorted((one.value, other.value))
    figures = small.normalize().as_tuple().digits
    if small == large or figures != large.normalize().as_tuple().digits:
        return False
    return len(figures) > 1 or (_scale(one) != _scale(other) and large >= small * Decimal(1000))


def _scale(mention: NumberMention) -> str | None:
    return next((word for word in _SCALES if word in mention.text.lower()), None)
