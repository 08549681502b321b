"""One loop that trains any pipeline: shuffle, batch, update, score, keep the best."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from models.language.augment import draws
from models.language.examples import unread

SEED = 20

DROPOUT = 0.1

#: Words in one batch.
BATCH = 500


@dataclass(frozen=True)
class Course:
    """How long and on what a pipeline is trained."""

    draw: Callable[[random.Random], list[Example]]
    """The examples of one round, newly reworded each time."""
    dev: Sequence[Example]
    score: Callable[[dict[str, float]], float]
    """What of spaCy's figures on ``dev`` is to be as high as possible."""
    rounds: int


def batches(examples: Sequence[Example], words: int) -> Iterator[list[Example]]:
    """The examples in batches of about so many words."""
    batch, size = list[Example](), 0
    for example in examples:
        batch.append(example)
        size += len(example.predicted)
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def train(nlp: Language, course: Course, out: Path, learning_rate: float = 0.001) -> float:
    """Train a pipeline and write it at its best round; the score of that round."""
    fix_random_seed(SEED)
    chance = draws(SEED)
    first = course.draw(chance)
    optimizer = nlp.initialize(lambda: first)
    best = -1.0
    for number in range(course.rounds):
        start = time.process_time()
        examples = course.draw(chance)
        chance.shuffle(examples)
        losses: dict[str, float] = {}
        parts = list(batches(examples, BATCH))
        for place, batch in enumerate(parts):
            # Small steps at the end: the rate falls in a straight line to a twentieth.
            done = (number + place / len(parts)) / course.rounds
            optimizer.learn_rate = learning_rate * max(0.05, 1 - done)
            nlp.update(batch, drop=DROPOUT, sgd=optimizer, losses=losses)
        spent = time.process_time() - start
        with nlp.use_params(optimizer.averages):
            reached = course.score(nlp.evaluate(fresh(nlp, course.dev)))
            if reached > best:
                best = reached
                nlp.to_disk(out)
        sys.stderr.write(f"round {number + 1}: {reached:.4f} (best {best:.4f}), {spent:.0f} s\n")
    return best


def fresh(nlp: Language, examples: Sequence[Example]) -> list[Example]:
    """The examples with nothing predicted yet."""
    return [Example(unread(nlp, example.reference), example.reference) for example in examples]
