"""The ways in which lemmas differ from words, without those that are never used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer

#: What spaCy writes for "no part on this side".
NOTHING = 2**32 - 1

SIDES = ("prefix_tree", "suffix_tree")

Tree = dict[str, Any]


def parts_of(trees: Sequence[Tree], wanted: Iterable[int]) -> list[int]:
    """The numbers of some trees and of all that they are made of, in order."""
    found, left = set[int](), list(wanted)
    while left:
        number = left.pop()
        if number not in found and number != NOTHING:
            found.add(number)
            left += [trees[number].get(side, NOTHING) for side in SIDES]
    return sorted(found)


def keep_used(lemmas: EditTreeLemmatizer) -> None:
    """Throw away the trees that no label stands for: of 28,000, one in twenty is left.

    spaCy keeps a tree for every pair of word and lemma it has seen, the rare ones too.
    """
    trees = [lemmas.trees[number] for number in range(len(lemmas.trees))]
    labels: list[int] = lemmas.cfg["labels"]
    kept = parts_of(trees, labels)
    number_of = {old: new for new, old in enumerate(kept)} | {NOTHING: NOTHING}
    lemmas.trees.from_json(
        [
            tree | {side: number_of[tree[side]] for side in SIDES if side in tree}
            for tree in (trees[number] for number in kept)
        ]
    )
    lemmas.cfg["labels"] = [number_of[label] for label in labels]
    lemmas.tree2label = {tree: label for label, tree in enumerate(lemmas.cfg["labels"])}
