from __future__ import annotations

from checker.story.entities.people import find_people
from checker.types import EntityMention
from tests.named_story import named_story, texts_by_path


def people(*texts: str) -> tuple[list[list[str]], list[str]]:
    """The written names of each person, and those that belong to nobody."""
    story = named_story(*texts)
    mentions = [
        EntityMention(article.path, name) for article in story.articles for name in article.names
    ]
    found, rest = find_people(mentions, texts_by_path(story))
    return (
        sorted([mention.name.text for mention in person] for person in found),
        sorted(mention.name.text for mention in rest),
    )


def test_a_surname_in_another_article_belongs_to_the_one_who_bears_it() -> None:
    assert people("They met Karen Holt.", "Then Holt said no.") == ([["Karen Holt", "Holt"]], [])


def test_a_surname_that_two_people_bear_belongs_to_neither_of_them() -> None:
    found, rest = people("They met Karen Holt and Simon Holt.", "Then Holt said no.")
    assert found == [["Karen Holt"], ["Simon Holt"]]
    assert rest == ["Holt"]


def test_an_odd_spelling_belongs_to_the_person_of_its_article() -> None:
    found, rest = people("They met Sergei Ryabkov. Then Rybakov said no.")
    assert found == [["Sergei Ryabkov", "Rybakov"]]
    assert rest == []


def test_an_odd_spelling_that_is_near_two_people_belongs_to_nobody() -> None:
    found, rest = people("They met Karen Holten and Simon Holtan. Then Holton said no.")
    assert found == [["Karen Holten"], ["Simon Holtan"]]
    assert rest == ["Holton"]


def test_a_word_of_the_language_is_no_slip_for_a_name_of_another_article() -> None:
    found, rest = people("They met Arthur Bridger. Bridger left.", "The Bridge was shut.")
    assert found == [["Arthur Bridger", "Bridger"]]
    assert rest == ["Bridge"]


def test_a_place_is_no_short_form() -> None:
    found, rest = people("They met Simon Boston.", "They live in Boston.")
    assert found == [["Simon Boston"]]
    assert rest == ["Boston"]


def test_two_people_are_not_joined_by_a_slip_between_them() -> None:
    found, _ = people(
        "They met Karen Holten. Karen Holten left.",
        "They met Simon Holten. Simon Holten left.",
        "They met Karen Holtten.",
    )
    assert ["Simon Holten", "Simon Holten"] in found
    assert ["Karen Holten", "Karen Holten", "Karen Holtten"] in found


def test_a_name_cut_off_after_the_initial_is_nobody_s() -> None:
    story = named_story("They met Anthony Moll.")
    (mention,) = story.entities[0].mentions
    assert mention.name.text == "Anthony Moll"
    assert people("They met Anthony M.")[0] == []


def test_no_articles_have_no_people() -> None:
    assert find_people([], {}) == ((), ())


def test_a_name_that_stands_more_often_than_its_neighbour_is_no_slip_for_it() -> None:
    found, rest = people("They met Orana Selim. Orama left. Orama won. Orama spoke.")
    assert found == [["Orana Selim"]]
    assert rest == ["Orama", "Orama", "Orama"]


def test_a_surname_that_one_article_writes_more_often_bare_may_be_a_slip() -> None:
    found, rest = people("They met Joshua Ernster. Earnster left. Earnster won.")
    assert found == [["Joshua Ernster", "Earnster", "Earnster"]]
    assert rest == []


def test_a_slip_in_the_given_name_makes_no_other_person_of_a_brother() -> None:
    found, _ = people(
        "Transport Minister Helena Varga spoke.",
        "Transport Minister Helena Varga visited the survivors and met a lawyer of the rescuers.",
        "Transport Minister Helena Varga left.",
        "Transport Minister Helen Varga visited the survivors. Her brother, Peter Varga, a lawyer, "
        "was among the rescuers, he told the Wire.",
    )
    assert found == [["Helena Varga"] * 3 + ["Helen Varga"], ["Peter Varga"]]
