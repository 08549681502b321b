"""The words of a quotation as another article has them outside quotation marks.

An excerpt set off by other means, a text that the story holds itself, or wire copy whose marks
were lost: where all but one word is the same, one of the two was copied wrongly. What an article
puts in words of its own agrees less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.compare.wording_tokens import Token, tokens
from checker.compare.wordings import Wording, compare_tokens, is_content
from checker.lexicon.words import stem
from checker.story.utterances.speeches import Speech
from checker.types import AnnotatedArticle, Passage, Sentence, overlapping

#: Equal words, and those of them that carry meaning, from which a sentence is a copy. With one
#: word of meaning in the place of another, 97 development stories have no such pair; paraphrases
#: ("the fire was set", "was set at the entrance") differ in small words.
_MATCHED = 7
_CONTENT = 3
_SIMILARITY = 0.85
#: Words in a row by which a sentence is found.
_ROW = 3


def unmarked(
    articles: Sequence[AnnotatedArticle], groups: Sequence[Sequence[Speech]]
) -> Mapping[int, tuple[Passage, ...]]:
    """For each group of speeches where other articles have its words but one, without marks.

    Articles that quote the utterance are left out.
    """
    rows: dict[tuple[str, ...], set[tuple[int, int]]] = defaultdict(set)
    for number, group in enumerate(groups):
        for place, speech in enumerate(group):
            for row in _rows(speech.words) if len(speech.words) >= _MATCHED else ():
                rows[row].add((number, place))
    quoting = [{speech.path for speech in group} for group in groups]
    found: dict[int, set[Passage]] = defaultdict(set)
    for annotated in articles if rows else ():
        for words in _outside_marks(annotated):
            near = {at for row in _rows(words) for at in rows.get(row, ())}
            for number, place in sorted(near):
                if annotated.path not in quoting[number]:
                    part = _copied(groups[number][place], words)
                    found[number].update(Passage(annotated.path, *span) for span in part)
    return {number: tuple(sorted(passages)) for number, passages in found.items() if passages}


def _rows(words: Sequence[Token]) -> Iterator[tuple[str, ...]]:
    keys = [word.key for word in words]
    return (tuple(keys[at : at + _ROW]) for at in range(len(keys) - _ROW + 1))


def _outside_marks(annotated: AnnotatedArticle) -> Iterator[tuple[Token, ...]]:
    """The words of each sentence that quotes nothing."""
    for sentence in annotated.sentences:
        if sentence.speaks and not overlapping(annotated.quotes, sentence.span):
            yield _words(annotated, sentence)


def _words(annotated: AnnotatedArticle, sentence: Sentence) -> tuple[Token, ...]:
    return tokens(annotated.text[sentence.start : sentence.end], sentence.start)


def _copied(speech: Speech, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where the words of a sentence are those of a speech but for one."""
    wording = compare_tokens(speech.tokens, words)
    is_close = wording.matched >= _MATCHED and wording.content >= _CONTENT
    if is_close and wording.similarity >= _SIMILARITY and _is_one_word(wording, speech, words):
        start, end = wording.right
        yield words[start].start, words[end - 1].end


def _is_one_word(wording: Wording, speech: Speech, words: Sequence[Token]) -> bool:
    """Whether all that differs is one word of meaning for another, no form of it."""
    if len(wording.differences) != 1:
        return False
    (difference,) = wording.differences
    ours, theirs = speech.tokens[slice(*difference.left)], words[slice(*difference.right)]
    if len(ours) != 1 or len(theirs) != 1:
        return False
    are_content = is_content(ours[0]) and is_content(theirs[0])
    return are_content and stem(ours[0].key) != stem(theirs[0].key)
