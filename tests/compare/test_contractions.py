import pytest

from checker.compare.contractions import expanded


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("it's", "it is"),
        ("it's", "it has"),
        ("i'm", "i am"),
        ("aren't", "are not"),
        ("can't", "can not"),
        ("cannot", "can not"),
        ("won't", "will not"),
        ("he'd gone", "he had gone"),
        ("we're gonna", "we are going to"),
        ("cannot", "can't"),
    ],
)
def test_a_contraction_stands_for_its_words(short: str, long: str) -> None:
    assert expanded(short.split()) & expanded(long.split())


@pytest.mark.parametrize(
    ("left", "right"),
    [("it's", "it was"), ("can't", "can"), ("won't", "would not"), ("we'll", "we would")],
)
def test_other_words_are_no_contraction(left: str, right: str) -> None:
    assert not expanded(left.split()) & expanded(right.split())


def test_many_contractions_do_not_explode() -> None:
    assert len(expanded(["he's"] * 200)) <= 64
