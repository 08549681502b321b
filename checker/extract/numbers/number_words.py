"""Reading a numeral in words: "twenty-one thousand and six", "five point nought four"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extract.numbers.values import Numeral, last_place
from checker.lexicon.numerals import DENOMINATORS, FIGURE_WORDS, GROUPS, SCALES, SMALL

_WORD = re.compile(r"[A-Za-z]{1,10}(?![A-Za-z])")
_JOINT = re.compile(r"[ \u00a0]{1,2}and[ \u00a0]{1,2}|-and-| - |[ \u00a0]{1,3}|-")
#: "fifty - two", as tokenised feeds have it, joins nothing but tens and ones.
_LOOSE_HYPHEN = " - "
_POINT = re.compile(
    rf"[ \u00a0]point((?:[ \u00a0-](?:{'|'.join(sorted(SMALL | FIGURE_WORDS))})\b){{1,9}})", re.I
)
#: What makes the words after "and" a fraction of their own: "two million and one half".
_PART_AFTER = re.compile(
    rf"(?:an?|{'|'.join(word for word in FIGURE_WORDS if word != 'oh')})[ -]"
    rf"(?:{'|'.join(DENOMINATORS)}|halve)s?\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Words:
    """How far a numeral in words has been read: what is complete, and what may still follow."""

    end: int
    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    room: Decimal = Decimal(100)
    """A word for a number below this may follow."""
    scale: Decimal = Decimal(10) ** 15
    """Only smaller scales may follow."""
    article: bool = False
    scaled: bool = False


def read_number_words(text: str, at: int) -> Numeral | None:
    """The numeral in words that begins at ``at``, with its scales and its point, or None."""
    state = _Words(end=at)
    done: _Words | None = None
    while (match := _WORD.match(text, state.end)) is not None:
        following = _take(state, match.group().lower(), match.end())
        if following is None:
            break
        state = following
        if not state.article:
            done = state
        joint = _JOINT.match(text, state.end)
        if joint is None or not _goes_on(text, state, joint):
            break
        state = replace(state, end=joint.end())
    return None if done is None else _with_point(text, _numeral(at, done))


def _goes_on(text: str, state: _Words, joint: re.Match[str]) -> bool:
    """Whether what stands between two words may stand inside one numeral."""
    if joint.group() == _LOOSE_HYPHEN:
        return state.room == 10
    if "and" in joint.group():
        return state.room == 100 and _PART_AFTER.match(text, joint.end()) is None
    return True


def _numeral(at: int, done: _Words) -> Numeral:
    value = done.total + done.group
    is_grouped = done.total == value and done.scale in GROUPS.values()
    step = done.scale if is_grouped else last_place(value)
    return Numeral(at, done.end, value, step, is_words=True, is_scaled=done.scaled)


def _with_point(text: str, numeral: Numeral) -> Numeral:
    """Take in the decimals of a numeral that is read out: "point five", "point seventy-one"."""
    match = None if numeral.is_scaled else _POINT.match(text, numeral.end)
    if match is None:
        return numeral
    words = re.split(r"[ \u00a0-]", match.group(1).lower())[1:]
    if all(word in FIGURE_WORDS for word in words):
        decimals = "".join(str(FIGURE_WORDS[word]) for word in words)
    else:
        decimals = str(sum(SMALL[word] for word in words))
    value = numeral.value + Decimal(f"0.{decimals}")
    return replace(numeral, end=match.end(), value=value, step=last_place(value))


def _take(state: _Words, word: str, end: int) -> _Words | None:
    """The state after one more word, or None where the word does not continue the numeral."""
    small = SMALL.get(word)
    if word in {"a", "an"} and not state.group and not state.total:
        return replace(state, end=end, group=Decimal(1), room=Decimal(0), article=True)
    if small is not None and small < state.room and not state.article:
        room = Decimal(10) if small >= 20 else Decimal(0)
        return replace(state, end=end, group=state.group + small, room=room)
    if word == "hundred" and 0 < state.group < 100:
        return replace(state, end=end, group=state.group * 100, room=Decimal(100), article=False)
    if word in GROUPS and state.room == 100 and not state.total and not state.group:
        return _Words(end, GROUPS[word], Decimal(0), Decimal(0), GROUPS[word], scaled=True)
    scale = GROUPS.get(word) or SCALES.get(word)
    if word != "hundred" and scale and state.group and scale < state.scale:
        total = state.total + state.group * scale
        room = Decimal(0) if word in GROUPS else Decimal(100)
        return _Words(end, total, Decimal(0), room, scale, scaled=True)
    return None
