"""Words that exclude each other in the same place of two sentences: a silver and a gray car."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.lexicon.exclusives import ANSWERS
from checker.lexicon.words import STOP_WORDS
from checker.story.oppositions.clauses import Telling
from checker.story.oppositions.find import Aligned
from checker.story.oppositions.sides import Opposition, Side, same_words

#: Sentences less likely to tell one thing are not compared, nor those that share less of their
#: content words. In 97 stories two such pairs are found above these bounds, and editors list both:
#: a silver and a gray car, a bruised leg and a hurt knee. Without the bounds there are ten more,
#: none of them right.
_ALIGNED, _ALIKE = 0.5, 0.2
#: Words around the two that have to be the same, one of them telling something.
_RUN = 2
#: Half of such pairs are two things after all.
_LIKELY, _SURE = 0.5, 0.7
_COPIED_RUN = 6


def exchanged(pairs: Iterable[Aligned]) -> Iterator[Opposition]:
    """Two words that exclude each other, between the same words."""
    for left, right, aligned in pairs:
        if aligned < _ALIGNED:
            continue
        answers = _answers(left), _answers(right)
        questions = {question for question, _ in answers[0].values()}
        if questions.isdisjoint(question for question, _ in answers[1].values()):
            continue
        everything = left.content | right.content
        if len(left.content & right.content) >= _ALIKE * len(everything):
            yield from _opposed(left, right)


def _answers(telling: Telling) -> dict[int, tuple[int, int]]:
    """The places of words that exclude others, with what they answer; names are no such words."""
    found = {at: ANSWERS[form] for at, form in enumerate(telling.forms) if form in ANSWERS}
    return {at: answer for at, answer in found.items() if not _is_capital(telling, at)}


def _is_capital(telling: Telling, at: int) -> bool:
    start = telling.parse.tokens[telling.words.start + at].start
    return telling.annotated.text[start].isupper()


def _opposed(left: Telling, right: Telling) -> Iterator[Opposition]:
    mine, theirs = _answers(left), _answers(right)
    for one, answer in mine.items():
        for other, instead in theirs.items():
            if answer[0] != instead[0] or answer in theirs.values() or instead in mine.values():
                continue
            before = same_words(left.forms[:one][::-1], right.forms[:other][::-1])
            after = same_words(left.forms[one + 1 :], right.forms[other + 1 :])
            tells = any(f.isalpha() and f not in STOP_WORDS for f in (*before, *after))
            if tells and len(before) + len(after) >= _RUN:
                sure = _SURE if len(before) + len(after) >= _COPIED_RUN else _LIKELY
                yield Opposition(_side(left, one, after), _side(right, other, after), sure)


def _side(telling: Telling, at: int, after: Sequence[str]) -> Side:
    """The word with the one before it, and the one after it where both have that."""
    first = telling.words.start + at
    more = 1 if after and after[0].isalpha() else 0
    before = 1 if at else 0
    return Side(telling, first - before, first + more, f"{ANSWERS[telling.forms[at]]}")
