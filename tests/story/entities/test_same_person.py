from __future__ import annotations

import pytest

from checker.story.entities.forms import Form, gather_forms
from checker.story.entities.same_person import Sameness, same_person
from checker.types import EntityMention
from tests.named_story import named_story, texts_by_path


def two_forms(*texts: str) -> tuple[Form, Form, dict[str, str]]:
    """The two full names in a story."""
    story = named_story(*texts)
    mentions = [
        EntityMention(article.path, name)
        for article in story.articles
        for name in article.names
        if " " in name.text
    ]
    left, right = gather_forms(mentions)
    return left, right, dict(texts_by_path(story))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("They met Sergei Ryabkov.", "They met Sergey Ryabkov."), Sameness.SAME),
        (("They met Nick Rahall.", "They met Nick J. Rahall."), Sameness.SAME),
        (("They met Chris Stevens.", "They met J. Christopher Stevens."), Sameness.SAME),
        (("They met Vincent DelGiudice.", "They met Vincent Del Giudice."), Sameness.SAME),
        (("They met Duncan Rait.", "They met Duncan Raite."), Sameness.MISSPELT),
        (("They met Anre Iguodala.", "They met Andre Iguodala."), Sameness.MISSPELT),
        (("Police chief Mark Lane spoke.", "Police chief Paul Lane spoke."), Sameness.MISSPELT),
        (("They met Duncan Rait.", "They met Alan Raite."), Sameness.DIFFERENT),
        (("They met John Adam Lee.", "They met John Brian Lee."), Sameness.DIFFERENT),
        (("They met Mark Lane.", "Nobody had seen Paul Lane."), Sameness.DIFFERENT),
        (("Chief Mark Lane spoke. Paul wept.", "Chief Paul Lane spoke."), Sameness.DIFFERENT),
        (("Her brother, chief Mark Lane.", "Her sister, chief Mary Lane."), Sameness.DIFFERENT),
    ],
)
def test_people_are_told_apart_and_slips_are_not(
    texts: tuple[str, ...], expected: Sameness
) -> None:
    left, right, by_path = two_forms(*texts)
    assert same_person(left, right, by_path) is expected
    assert same_person(right, left, by_path) is expected
