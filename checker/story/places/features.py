"""How alike the surroundings of two places are, as numbers a small model can weigh."""

from __future__ import annotations

from checker.lexicon.words import content_words
from checker.types import AnnotatedArticle, PlaceFiller

#: The names of the features, in the order of ``place_features``.
PLACE_FEATURES = (
    "preposition is the same",
    "verb is the same",
    "near words shared",
    "the left place stands in the right article too",
    "the right place stands in the left article too",
    "both in a headline or first sentence",
    "subjects are two people",
)

#: Content words on each side of a place that belong to its own surroundings.
NEAR = 4


def near_words(annotated: AnnotatedArticle, filler: PlaceFiller) -> frozenset[str]:
    """Keys of the content words that stand nearest to a place within its sentence."""
    sentence, name = filler.sentence, filler.mention
    words = tuple(content_words(annotated.text[sentence.start : sentence.end], sentence.start))
    before = [word.key for word in words if word.end <= name.start]
    after = [word.key for word in words if name.end <= word.start]
    return frozenset(before[-NEAR:] + after[:NEAR])


def place_features(
    left: PlaceFiller, right: PlaceFiller, shared: int, stands: tuple[bool, bool]
) -> tuple[float, ...]:
    """The features of one pair, in the order of ``PLACE_FEATURES``.

    ``shared`` is how many near words they have in common; ``stands`` says whether each place is
    also named in the other's article, which makes it likely that the two answer two questions.
    """
    headed = left.sentence.paragraph <= 1 and right.sentence.paragraph <= 1
    return (
        float(_is_one(left.preposition, right.preposition)),
        float(_is_one(left.verb, right.verb)),
        float(shared),
        float(stands[0]),
        float(stands[1]),
        float(headed),
        float(are_two_people(left.subject, right.subject)),
    )


def _is_one(left: str | None, right: str | None) -> bool:
    return left is not None and left == right


def are_two_people(left: str | None, right: str | None) -> bool:
    """Whether two words are people's names, as their capitals say, of different surnames."""
    if not left or not right:
        return False
    return left[0].isupper() and right[0].isupper() and left.split()[-1] != right.split()[-1]
