import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.verdict import Verdict
from checker.compare.wordings import Weight, Wording, compare_wordings, tokens

LONG = "We have to acknowledge that the strong momentum created in Anchorage has been exhausted"


def differing(left: str, right: str, wording: Wording) -> list[tuple[str, str]]:
    a, b = tokens(left), tokens(right)
    return [
        (
            " ".join(token.key for token in a[slice(*difference.left)]),
            " ".join(token.key for token in b[slice(*difference.right)]),
        )
        for difference in wording.differences
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("any rules or regulations", "any rules and regulations", [("or", "and")]),
        ("something very important since", "something important since", [("very", "")]),
        ("a chance we could lose", "a chance that we could lose", [("", "that")]),
        ("It has been exhausted", "it has disappeared", [("been exhausted", "disappeared")]),
        ("whole new level", "completely new level", [("whole", "completely")]),
        (
            "nearer and nearer to a wooden bridge",
            "nearer and nearer to wooden gates",
            [("a", ""), ("bridge", "gates")],
        ),
        (
            "Rise to the occasion. Act well. Dress well",
            "Rise to the occasion. Dress well",
            [("act well", "")],
        ),
        ("It caused pain and I'm sorry", "It caused pain and I am sorry", [("i'm", "i am")]),
        (
            "I judged the two young ladies",
            "I reacted and judged the two young ladies",
            [("", "reacted and")],
        ),
    ],
)
def test_words_that_differ_inside_the_overlap_are_found(
    left: str, right: str, expected: list[tuple[str, str]]
) -> None:
    wording = compare_wordings(left, right)
    assert wording.comparison.verdict is Verdict.CONFLICT
    assert differing(left, right, wording) == expected


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (LONG, LONG, Verdict.SAME),
        (LONG, f"“{LONG.upper()},”", Verdict.SAME),
        (LONG, "the strong momentum", Verdict.COMPATIBLE),
        (LONG, "We have to acknowledge", Verdict.COMPATIBLE),
        (LONG, "has been exhausted", Verdict.COMPATIBLE),
        (LONG, "the strong momentum … has been exhausted", Verdict.COMPATIBLE),
        (LONG, "the strong momentum... has been exhausted", Verdict.COMPATIBLE),
        (LONG, "the strong momentum . . . has been exhausted", Verdict.COMPATIBLE),
        (LONG, "the strong momentum [...] has been exhausted", Verdict.COMPATIBLE),
        (LONG, "the strong momentum created in [Alaska] has been exhausted", Verdict.COMPATIBLE),
        (LONG, "[W]e have to acknowledge that the strong momentum", Verdict.COMPATIBLE),
        ("My job is to stay", "My job is not this, my job is to stay", Verdict.COMPATIBLE),
        ("I think that freedom is freedom", "Wrong. Freedom is freedom", Verdict.COMPATIBLE),
        ("Bridges and roads", "Ships", Verdict.UNKNOWN),
        ("", "Ships", Verdict.UNKNOWN),
        ("…", "…", Verdict.UNKNOWN),
    ],
)
def test_cuts_gaps_brackets_and_marks_are_no_difference(
    left: str, right: str, verdict: Verdict
) -> None:
    assert compare_wordings(left, right).comparison.verdict is verdict


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the colour of labour", "the color of labor"),
        ("we realise the centre travelled", "we realize the center traveled"),
        ("a 1 in 3 chance", "a one-in-three chance"),
        ("moving towards it", "moving toward it"),
        ("I.R.S. rules", "IRS rules"),
        ("health care", "healthcare"),
        ("it's ok", "it’s okay"),
        ("well, um, yes", "well, yes"),
    ],
)
def test_styles_of_spelling_are_no_difference(left: str, right: str) -> None:
    assert compare_wordings(left, right).differences == ()


def test_a_contraction_weighs_less_than_a_word() -> None:
    weights = [
        difference.weight
        for difference in compare_wordings(
            "I know it's not what they're after here", "I know it is not what we are after here"
        ).differences
    ]
    assert weights == [Weight.CONTRACTION, Weight.WORDS]


def test_a_sentence_left_out_makes_quotations_no_less_alike() -> None:
    whole = f"{LONG}. It was so much and so good that nobody could have asked for more. So be it"
    assert compare_wordings(whole, f"{LONG}. So be it").similarity > 0.75


def test_the_reason_shows_the_words() -> None:
    reason = compare_wordings("any rules or regulations", "any rules and regulations").comparison
    assert reason.reason in {"“or” in one, “and” in the other", "“and” in one, “or” in the other"}


WORDS = st.lists(
    st.sampled_from("we built the bridge and nobody came to see it".split()), max_size=12
)


@given(WORDS, WORDS)
def test_which_quotation_comes_first_changes_nothing(left: list[str], right: list[str]) -> None:
    one = compare_wordings(" ".join(left), " ".join(right))
    other = compare_wordings(" ".join(right), " ".join(left))
    assert one.comparison.verdict == other.comparison.verdict
    assert one.matched == other.matched
    assert [(d.left, d.right) for d in one.differences] == [
        (d.right, d.left) for d in other.differences
    ]


@given(WORDS.filter(bool), st.data())
def test_a_cut_never_conflicts_with_the_whole(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    wording = compare_wordings(" ".join(words), " ".join(words[start:end]))
    assert wording.comparison.verdict in {Verdict.SAME, Verdict.COMPATIBLE}


@pytest.mark.parametrize(
    "text", ["1" * 20_000, '"' * 20_000, " " * 20_000, "Aa " * 7_000, "[" * 20_000, "." * 20_000]
)
def test_hostile_quotations_are_compared_in_under_a_second(text: str) -> None:
    started = time.process_time()
    compare_wordings(text, text + " end")
    assert time.process_time() - started < 1.0
