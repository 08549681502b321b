"""What articles say was said, in whatever form, and how alike two such accounts are."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.compare.wording_tokens import tokens
from checker.compare.wordings import is_content
from checker.embed.encoder import Encoder
from checker.lexicon.words import stem
from checker.story.groups import Pair
from checker.story.utterances.voices import Voice, same_voice
from checker.types import Passage

#: Two accounts tell the same from this score on. Of twelve pairs of the development stories read
#: in each band, nearly all are one claim from 0.65 up, eight in ten between 0.60 and 0.65, half
#: between 0.55 and 0.60; "has offered a contract" and "has withdrawn the offer" have 0.62 without
#: what is taken off for two speakers.
SAME_ACCOUNT = 0.62
#: A sentence says more than the few words it quotes: of one article's two sentences on one thing,
#: or of two below this score, each quotes other words.
_SAME_FRAMED = 0.7
#: What the speakers add where they are the same, or take off where they are two people: "nobody
#: knew of threats" is what several officials say, each for himself.
_ONE_VOICE, _TWO_VOICES = 0.05, -0.1
#: Parts of the score: cosine, shared words in both, shared words in the shorter one.
_COSINE, _DICE, _CONTAINED = 0.5, 0.35, 0.15

#: Words in more accounts than this find no pairs; they still count where others do.
_COMMON = 40
#: Pairs with fewer words of meaning in common are no candidates.
_SHARED = 2
#: Characters of an account that are encoded: two sentences.
_LONGEST = 600


@dataclass(frozen=True)
class Account:
    """One stretch that tells what somebody said, with the words by which it is compared."""

    passage: Passage
    words: str
    voice: Voice
    stems: frozenset[str]
    is_framed: bool = False
    """Whether the words are those of the sentence around a few quoted words."""


def account_of(passage: Passage, text: str, voice: Voice, *, is_framed: bool = False) -> Account:
    """An account in the words of ``text``: those of the passage, or of the sentence around it."""
    stems = frozenset(stem(token.key) for token in tokens(text) if is_content(token))
    return Account(passage, " ".join(text.split())[:_LONGEST], voice, stems, is_framed)


def scored(
    accounts: Sequence[Account], wanted: Sequence[Pair], encoder: Encoder
) -> Iterator[tuple[Pair, float]]:
    """The wanted pairs that tell the same, each with its score; the order of two is no matter."""
    rarity = _rarity(accounts)
    lexical = {pair: _lexical(accounts[pair[0]], accounts[pair[1]], rarity) for pair in wanted}
    near = [pair for pair, score in lexical.items() if score + _COSINE >= SAME_ACCOUNT]
    if not near:
        return
    rows = sorted({number for pair in near for number in pair})
    vectors = encoder.encode([accounts[number].words for number in rows])
    row = {number: vectors[at] for at, number in enumerate(rows)}
    for left, right in near:
        score = round(lexical[left, right] + _COSINE * float(row[left] @ row[right]), 3)
        is_framed = accounts[left].is_framed or accounts[right].is_framed
        if score >= (_SAME_FRAMED if is_framed else SAME_ACCOUNT):
            yield (left, right), min(1.0, score)


def candidates(accounts: Sequence[Account]) -> list[Pair]:
    """Pairs that share two words of meaning, in order; found by their rarer words."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, account in enumerate(accounts):
        for word in account.stems:
            index[word].append(number)
    shared: Counter[Pair] = Counter()
    for numbers in index.values():
        if len(numbers) <= _COMMON:
            shared.update(combinations(numbers, 2))
    return sorted(
        pair
        for pair in shared
        if len(accounts[pair[0]].stems & accounts[pair[1]].stems) >= _SHARED
        and _are_apart(accounts[pair[0]], accounts[pair[1]])
    )


def _are_apart(left: Account, right: Account) -> bool:
    """Whether two accounts are no part of one another."""
    one, other = left.passage, right.passage
    if one.path != other.path:
        return True
    return not (left.is_framed or right.is_framed or one.span.overlaps(other.span))


def _rarity(accounts: Sequence[Account]) -> Mapping[str, float]:
    """How much each word tells: less the more accounts have it (Spärck Jones 1972)."""
    counts = Counter(word for account in accounts for word in account.stems)
    return {word: math.log(1 + len(accounts) / count) for word, count in counts.items()}


def _lexical(left: Account, right: Account, rarity: Mapping[str, float]) -> float:
    """What words and speakers add to the score."""
    shared, one, other = (
        math.fsum(rarity[word] for word in stems)
        for stems in (left.stems & right.stems, left.stems, right.stems)
    )
    agree = same_voice(left.voice, right.voice)
    voices = 0.0 if agree is None else _ONE_VOICE if agree else _TWO_VOICES
    return _DICE * 2 * shared / (one + other) + _CONTAINED * shared / min(one, other) + voices
