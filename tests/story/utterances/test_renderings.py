import pytest

from checker.story.groups import Pair
from checker.story.utterances.renderings import Speeches, renderings, speaks_foreign
from checker.story.utterances.speeches import speeches_of
from tests.story.utterances.quoting import ChosenEncoder, quoting

NEAR = ChosenEncoder({"brink": 0, "abyss": 0, "disappoint": 1})


def pairs(left: str, right: str, likely: tuple[Pair, ...] = ()) -> tuple[Pair, ...]:
    articles = (quoting("a.txt", left), quoting("b.txt", right))
    found = tuple(speech for article in articles for speech in speeches_of(article))
    return renderings(Speeches(found, articles), (), likely, NEAR)


def test_two_sentences_of_one_person_that_mean_the_same_are_renderings() -> None:
    assert pairs(
        '"Our land stands at the brink of ruin," said Carol Papas.',
        '"The nation has come to an abyss of debt," said Carol Papas.',
    ) == ((0, 1),)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # two people
            '"Our land stands at the brink of ruin," said Carol Papas.',
            '"The nation has come to an abyss of debt," said Richard Roe.',
        ),
        (  # one of them much longer
            '"Our land stands at the brink of ruin," said Carol Papas.',
            f'"An abyss lies {"and lies again before us " * 5}here," said Carol Papas.',
        ),
        (  # meaning something else
            '"Our land stands at the brink of ruin," said Carol Papas.',
            '"The nation has come to like its debt," said Carol Papas.',
        ),
        (  # too short to tell
            '"The brink," said Carol Papas.',
            '"An abyss," said Carol Papas.',
        ),
    ],
)
def test_other_sentences_are_not(left: str, right: str) -> None:
    assert pairs(left, right) == ()


def test_speeches_that_words_have_joined_are_not_paired_again() -> None:
    left = '"Our land stands at the brink of ruin," said Carol Papas.'
    right = '"The nation has come to an abyss of debt," said Carol Papas.'
    articles = (quoting("a.txt", left), quoting("b.txt", right), quoting("c.txt", left))
    found = Speeches(tuple(s for article in articles for s in speeches_of(article)), articles)
    assert renderings(found, [(0, 1), (0, 2)], (), NEAR) == ()
    assert renderings(found, [(0, 2)], (), NEAR) == ((0, 1), (1, 2))


def test_a_few_words_with_one_stem_in_like_sentences_are_renderings() -> None:
    assert pairs(
        'The president is "very disappointed" in his guest, he says.',
        'The president spoke of his "deep disappointment" with his guest.',
    ) == ((0, 1),)


def test_pairs_that_words_leave_open_are_judged_by_vectors() -> None:
    left, right = '"the brink of all ruin"', '"an abyss of all ruin"'
    assert pairs(f"It was {left} here.", f"It was {right} here.", likely=((0, 1),)) == ((0, 1),)
    assert pairs(f"It was {left} here.", f"It was {right} here.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We shall see," said Russian President Vladimir Putin.', True),
        ('"We shall see," said German Chancellor Angela Merkel.', True),
        ('"We shall see," said British Prime Minister David Cameron.', False),
        ('"We shall see," said the German chancellor Angela Merkel.', True),
        ('After talks with Russia, Jane Doe said, "We shall see."', False),
        ('He never met the Russians, and Jane Doe said, "We shall see."', False),
        ('"We shall see," said Jane Doe.', False),
        ('"We shall see," a Russian official said.', False),
    ],
)
def test_a_speaker_is_foreign_where_an_article_says_so(text: str, expected: bool) -> None:
    article = quoting("a.txt", text)
    (speech,) = speeches_of(article)
    assert speaks_foreign(speech, article) is expected
