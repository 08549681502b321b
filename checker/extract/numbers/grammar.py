"""What a number counts, of what, and what became of it, from the grammar of its sentence.

The words after a number (``counted``) find most of this without a parse; the parse finds what
stands elsewhere: "24 were injured", "killed at least 24", "24 of the 30 passengers". A parse of
news has one word in seven on a wrong head, so where the words already have a noun they keep it.
Relations are those of Universal Dependencies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.lexicon.fates import FATE_NOUNS, FATE_VERBS, PERSONAL_VERBS, base_form
from checker.lexicon.plurals import is_plural, singular
from checker.types import NumberKind, NumberMention, Parse, Token

_NOUNS = frozenset({"NOUN", "PROPN"})
#: How a numeral hangs on the noun it counts.
_COUNTING = frozenset({"nummod", "det", "amod", "compound", "advmod", "nmod:unmarked"})
#: Adjectives on which a numeral may hang before its noun: "24 more people".
_MORE = frozenset({"more", "other", "additional", "further", "few", "less"})
#: Parts of a verb's frame that are its subject or its object.
_CORE = frozenset({"nsubj", "nsubj:pass", "obj", "nsubj:outer"})
#: Relations through which a word shares the verb of the word it hangs on.
_SHARING = frozenset({"conj", "appos", "compound", "nmod:unmarked"})
_PREDICATES = frozenset({"VERB", "ADJ"})
#: Nouns that are numbers themselves, or stand for another noun.
_NUMERALS = frozenset("one ones thousands millions hundreds billions dozens tens others".split())
#: Words between a numeral and its noun, as in "two dozen young black union protesters".
_REACH = 7
#: Kinds that count a noun; a sum of money or a length counts none.
_COUNTS = frozenset({NumberKind.COUNT, NumberKind.BARE, NumberKind.ORDINAL})


def with_grammar(mention: NumberMention, text: str, parse: Parse) -> NumberMention:
    """The number with what its place in the sentence tells: noun, whole and verb."""
    top = parse.head_of(mention.span)
    if top is None or mention.kind is NumberKind.SCORE:
        return mention
    place = Place(parse, text, top)
    noun = place.noun()
    verb = place.verb()
    if mention.kind in _COUNTS:
        mention = _with_noun(mention, place, noun)
    if mention.kind is NumberKind.BARE and noun is None and verb in PERSONAL_VERBS:
        mention = replace(mention, counted="person", kind=NumberKind.COUNT)
    of = place.whole(noun, is_share=mention.kind is NumberKind.PERCENT)
    return replace(mention, of=of, verb=verb or FATE_VERBS.get(mention.counted or ""))


def _with_noun(mention: NumberMention, place: Place, noun: int | None) -> NumberMention:
    """The number with the noun of the parse where it knows better than the words.

    The words find a plural safely. After "one" and ordinals they take a noun for what is a verb
    or a modifier one time in ten ("the first woman elected president").
    """
    counted = mention.counted
    is_one = mention.value == 1 or mention.kind is NumberKind.ORDINAL
    if is_one and counted is not None and place.is_verb_near(counted):
        counted = None
    if counted is None or (is_one and noun is not None and place.is_common(noun)):
        counted = _counted(place, noun, is_one=is_one) or counted
    if mention.kind is NumberKind.ORDINAL:
        return replace(mention, counted=counted)
    return replace(
        mention, counted=counted, kind=NumberKind.BARE if counted is None else NumberKind.COUNT
    )


def _counted(place: Place, noun: int | None, *, is_one: bool) -> str | None:
    """The noun in the form in which one counts it, where it is one that is counted."""
    if noun is None or place.is_hyphenated(noun):
        return None
    word = place.word(noun)
    if not word.isalpha() or word in _NUMERALS or not (is_one or is_plural(word)):
        return None
    return singular(word)


@dataclass(frozen=True, slots=True)
class Place:
    """A numeral's place in the parse of its sentence."""

    parse: Parse
    text: str
    top: int
    """The word of the numeral on which its others hang."""

    def word(self, at: int) -> str:
        """A word as it is written, in lower case."""
        token = self.parse.tokens[at]
        return self.text[token.start : token.end].lower()

    def is_hyphenated(self, at: int) -> bool:
        """Whether a noun is half of a word: "the first public-sector agreement"."""
        token = self.parse.tokens[at]
        return "-" in self.text[max(0, token.start - 1) : token.end + 1]

    def is_common(self, at: int) -> bool:
        """Whether a word is a noun and no part of a name: "pick" in "Supreme Court pick"."""
        token = self.parse.tokens[at]
        return token.pos == "NOUN" and self.text[token.start].islower()

    def is_verb_near(self, noun: str) -> bool:
        """Whether what was taken for a noun is a verb of the sentence: "one speaks of it"."""
        near = range(self.top + 1, min(self.top + _REACH, len(self.parse.tokens)))
        tokens = self.parse.tokens
        found = [at for at in near if singular(self.word(at)) == noun]
        return bool(found) and all(tokens[at].pos == "VERB" for at in found)

    def noun(self) -> int | None:
        """The noun that is counted, or None where the numeral stands for it itself."""
        at = self._head_noun()
        if at is not None:
            return at
        below = self._of_below(self.top)
        return below if below is None or self._is_noun(below) else None

    def _head_noun(self) -> int | None:
        """The noun on which the numeral hangs."""
        tokens = self.parse.tokens
        at = start = self.top
        while tokens[at].dep in _COUNTING:
            head = tokens[at].head
            is_step = self._is_noun(head) or tokens[head].lemma in _MORE
            if not is_step or not start < head <= start + _REACH or self._is_parted(start, head):
                break
            at = head
            if tokens[at].lemma not in _MORE and tokens[at].dep != "compound":
                break
        return at if at != start and self._is_noun(at) else None

    def _is_noun(self, at: int) -> bool:
        return self.parse.tokens[at].pos in _NOUNS

    def _is_parted(self, start: int, end: int) -> bool:
        """Whether a verb or a mark parts a numeral from a word after it."""
        between = self.parse.tokens[start + 1 : end]
        return any(token.pos == "VERB" and token.dep != "amod" for token in between)

    def _of_below(self, at: int) -> int | None:
        """The noun after "of" that hangs on a word: "committee" in "members of the committee"."""
        for below in self.parse.children(at, "nmod"):
            if below > at and any(
                self.parse.tokens[case].lemma == "of" for case in self.parse.children(below, "case")
            ):
                return below
        return None

    def whole(self, noun: int | None, *, is_share: bool) -> str | None:
        """What the number is a part of: after "of", with a word that makes it one known group."""
        tokens = self.parse.tokens
        below = self._of_below(self.top)
        if below is None and noun is not None and noun != self.top:
            below = self._of_below(noun)
        elif below is not None and not is_share and not self._is_known(below):
            return None
        if below is None or not self._is_noun(below):
            return None
        return singular(self.word(below)) if tokens[below].pos == "NOUN" else tokens[below].lemma

    def _is_known(self, at: int) -> bool:
        below = self.parse.children(at, "det", "nmod:poss", "nummod")
        return bool(below) or self.parse.tokens[at].pos == "PROPN"

    def verb(self) -> str | None:
        """The base form of the verb whose subject or object is counted, or None."""
        noun = self._head_noun()
        at = self.top if noun is None else noun
        told = self._participle(at)
        if told is None:
            told = self._governor(at)
        return base_form(told.lemma) if told is not None else self._told_by_noun(at)

    def _participle(self, at: int) -> Token | None:
        """The participle after a noun: "24 people killed in the blast"."""
        below = self.parse.children(at, "acl")
        tokens = self.parse.tokens
        return next((tokens[b] for b in below if tokens[b].tag == "VBN" and 0 < b - at <= 2), None)

    def _governor(self, at: int) -> Token | None:
        tokens = self.parse.tokens
        for _ in range(_REACH):
            token = tokens[at]
            if token.dep in _CORE:
                head = tokens[token.head]
                left = self._left_as(token.head) if token.dep == "obj" else None
                return left or (head if head.pos in _PREDICATES else None)
            if token.dep == "obl:agent" or token.dep not in _SHARING or token.head == at:
                return None
            at = token.head
        return None

    def _left_as(self, verb: int) -> Token | None:
        """What the object of "leave" is left as: "left 27 people dead"."""
        tokens = self.parse.tokens
        if tokens[verb].lemma != "leave":
            return None
        below = self.parse.children(verb, "xcomp")
        return next((tokens[b] for b in below if tokens[b].pos in _PREDICATES), None)

    def _told_by_noun(self, at: int) -> str | None:
        """The verb of a noun of fate: "the deaths of 24 people" tells that they died."""
        token = self.parse.tokens[at]
        if token.dep != "nmod" or token.head == at:
            return None
        is_of = any(
            self.parse.tokens[case].lemma in {"of", "to"}
            for case in self.parse.children(at, "case")
        )
        return FATE_NOUNS.get(singular(self.word(token.head))) if is_of else None
