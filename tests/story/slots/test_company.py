"""Who else gives a value, and what competes with a pair."""

from __future__ import annotations

import pytest

from checker.embed.load import load_encoder
from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.company import COMPANY_FEATURES, Company, Echo
from checker.story.slots.contexts import Context, contexts_of
from checker.story.slots.find import number_fillers
from checker.story.slots.pairs import candidate_pairs, company_of, near_pairs
from checker.types import Article, Block, BlockKind

TEXTS = (
    "The quake killed 24 people and hurt 310 others in Harlow on Monday.",
    "The quake killed 22 people and hurt 310 others in Harlow on Monday.",
    "In Harlow the quake killed 24 people, police said.",
    "The quake in Harlow killed 24 people on Monday.",
)


def contexts(*texts: str) -> tuple[Context, ...]:
    parser, encoder = load_parser(), load_encoder()
    annotated = tuple(
        annotate(
            Article(
                path=f"{number}.txt", text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),)
            ),
            parser,
        )
        for number, text in enumerate(texts)
    )
    claims = claims_of(annotated)
    vectors = encoder.encode(claim_texts(annotated, claims))
    by_sentence = {
        (claim.path, claim.sentence.start): vector
        for claim, vector in zip(claims, vectors, strict=True)
    }
    return contexts_of(annotated, number_fillers(annotated), by_sentence, encoder)


def place(found: tuple[Context, ...], path: str, text: str) -> int:
    return next(
        at
        for at, context in enumerate(found)
        if context.filler.path == path and text in context.filler.mention.text
    )


def told(found: tuple[Context, ...], pair: tuple[int, int], *mistaken: int) -> dict[str, float]:
    company = company_of(found, near_pairs(found))
    features = company.features(pair, 0.5, frozenset(mistaken))
    return dict(zip(COMPANY_FEATURES, features, strict=True))


def test_a_value_is_supported_by_each_other_article_that_gives_it() -> None:
    found = contexts(*TEXTS)
    features = told(found, (place(found, "0.txt", "24"), place(found, "1.txt", "22")))
    assert features["articles that give the better supported value"] == 3
    assert features["articles that give the worse supported value"] == 1
    assert features["articles"] == 4


def test_a_pair_is_the_same_from_both_sides() -> None:
    found = contexts(*TEXTS)
    one, other = place(found, "0.txt", "24"), place(found, "1.txt", "22")
    assert told(found, (one, other)) == told(found, (other, one))


def test_equal_values_beside_both_support_the_pair() -> None:
    found = contexts(*TEXTS)
    features = told(found, (place(found, "0.txt", "24"), place(found, "1.txt", "22")))
    assert features["equal values beside both"] == 1
    assert features["equal values beside both, share"] == 1
    assert features["counted or measured alike"] == 1


def test_an_equal_value_in_the_other_article_competes() -> None:
    """310 of the first article has its equal in the second, so 24 and 310 are not one slot."""
    found = contexts(*TEXTS)
    rival = "an equal value in the other article, by how much it is nearer"
    features = told(found, (place(found, "0.txt", "310"), place(found, "1.txt", "22")))
    assert features[rival] > -1
    features = told(found, (place(found, "0.txt", "24"), place(found, "1.txt", "22")))
    assert features[rival] == -1


def test_a_value_thought_mistaken_stands_alone() -> None:
    found = contexts(*TEXTS)
    one, other = place(found, "0.txt", "24"), place(found, "2.txt", "24")
    features = told(found, (one, other), other)
    assert features["articles that give the worse supported value"] == 1
    assert features["articles that give the better supported value"] == 2


@pytest.mark.parametrize("texts", [("Nothing happened.",), TEXTS[:1]])
def test_one_article_has_no_pairs(texts: tuple[str, ...]) -> None:
    assert not candidate_pairs(contexts(*texts))


def test_words_that_no_sentence_has_share_nothing() -> None:
    found = contexts("24.", "22.")
    if len(found) == 2:
        features = Company(found, [Echo(0, 1, 0.5)], {}).features((0, 1), 0.5)
        assert features[5:7] == [0.0, 0.0]


AGES = [
    ("Dana Whitlock, 34, was arrested.", "Dana Whitlock, 43, was arrested.", True),
    ("Dana Whitlock, 34, was arrested.", "Ned Carver, 43, was arrested.", False),
    ("Dana Whitlock, 34, was arrested.", "Dana Whitlok, 43, was arrested.", True),
    ("Dana Whitlock, 34, was arrested.", "A woman, 43, was arrested.", True),
]


@pytest.mark.parametrize(("left", "right", "can_conflict"), AGES)
def test_ages_of_two_people_are_never_set_against_each_other(
    left: str, right: str, can_conflict: bool
) -> None:
    found = candidate_pairs(contexts(left, right))
    assert bool(found) is can_conflict
