import pytest

from checker.compare.wordings import compare_tokens
from checker.story.utterances.same_words import Likeness, coverage_of, likeness_of
from checker.story.utterances.speeches import Speech, speeches_of
from tests.story.utterances.quoting import quoting

LEAVING = "I have decided to leave the old board today"


def speech(text: str, path: str = "a.txt") -> Speech:
    (found,) = speeches_of(quoting(path, text))
    return found


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (  # one word differs
            '"I have not broken any rules or regulations," said Lois Doe.',
            '"I have not broken any rules and regulations," said Lois Doe.',
            Likeness.SAME,
        ),
        (  # a part of the other
            '"I have not broken any rules or regulations," said Lois Doe.',
            'She denied having "broken any rules or regulations" at all.',
            Likeness.SAME,
        ),
        (  # two speakers, and long enough to be sure
            '"I have not broken any rules or regulations of the service," said Lois Doe.',
            '"I have not broken any rules or regulations of the service," said Ann Poe.',
            Likeness.SAME,
        ),
        (  # two speakers, a formula
            '"This is a great day for the town," said Lois Doe.',
            '"This is a great day for the club," said Ann Poe.',
            Likeness.DIFFERENT,
        ),
        (  # nobody knows who spoke, and little is shared
            'He saw "a great danger" there.',
            'He saw "a great pleasure" there.',
            Likeness.DIFFERENT,
        ),
        (  # nothing shared
            '"The bridge will open in spring," said Lois Doe.',
            '"No school has a new roof," said Lois Doe.',
            Likeness.DIFFERENT,
        ),
        (  # one speaker's term in two sentences
            '"They will abolish the Second Amendment," said Lois Doe.',
            '"Although the Second Amendment people may do it," said Lois Doe.',
            Likeness.LIKELY,
        ),
        (  # a term in two longer quotations, each with an end of its own
            'To "count all our members actual and perceived critical street needs" is it.',
            'To "know and understand the critical street needs of the town" is one.',
            Likeness.LIKELY,
        ),
        (  # small words alone, but many of them, by one speaker
            '"If there was any more I could give you, I would," said Lois Doe.',
            '"If there were any more I could give you, I would," said Lois Doe.',
            Likeness.SAME,
        ),
        (  # the same by nobody known
            '"If there was any more I could give you, I would."',
            '"If there were any more I could give you, I would."',
            Likeness.LIKELY,
        ),
        (  # two pieces of one statement, each of which goes on for long
            f'"{LEAVING}," said Lois Doe. "We learned how old bridges stand in wind and snow."',
            f'"They asked for a list. {LEAVING}," said Lois Doe. "My family always comes first."',
            Likeness.SAME,
        ),
        (  # half of it shared, to be judged by vectors
            'He called it "an undeserved reward" there.',
            'They saw "undeserved and great reward" there.',
            Likeness.LIKELY,
        ),
    ],
)
def test_likeness_is_judged_by_words_and_speaker(left: str, right: str, expected: Likeness) -> None:
    one, other = speech(left), speech(right, "b.txt")
    assert likeness_of(one, other) is expected
    assert likeness_of(other, one) is expected


def test_within_one_article_nothing_is_left_to_vectors() -> None:
    one = speech('He called it "an undeserved reward" there.')
    other = speech('They saw "undeserved and great reward" there.')
    assert likeness_of(one, other) is Likeness.DIFFERENT


def test_coverage_is_the_share_of_the_shorter_speech() -> None:
    one = speech('"We built the bridge and the road," said Lois Doe.')
    other = speech('"We built the bridge by night," said Lois Doe.', "b.txt")
    wording = compare_tokens(one.tokens, other.tokens)
    assert coverage_of(wording, one, other) == pytest.approx(4 / 6)


def test_one_article_quotes_a_sentence_twice_with_one_end_only() -> None:
    left = '"There was no debate scheduled on the floor of the chamber," said Lois Doe.'
    right = '"There was no debate scheduled in the committees," said Lois Doe.'
    assert likeness_of(speech(left), speech(right)) is Likeness.DIFFERENT
    assert likeness_of(speech(left), speech(right, "b.txt")) is Likeness.SAME
