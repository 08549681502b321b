"""Lines around an article told from lines of an article that look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.appeals import appeal_lines
from checker.ingest.bylines import author_of, is_byline, is_name
from checker.ingest.captions import is_caption
from checker.ingest.furniture import is_feed_line, is_furniture, url_in
from checker.ingest.lines import paragraphs

BUTTONS = """Share|SHARE|Share:|Share on X|Tweet|Facebook|Twitter|Print|Print this page|Email|
    Email this article|Follow us on Mastodon|Follow @bridge on X|Join the conversation|Related|
    Related:|Read more|Read More »|READ MORE: Ferry closes|See also: the map|Load more|Show more|
    Trending|Trending now|Top stories|Latest news|Breaking news|Most read|Play video|
    Watch the video|Image 1 of 5|1 of 5|3 / 12|Privacy Policy|Cookie policy|Terms of Use|
    Terms of service|Contact us|About us|Sign in|Log in|Register|Donate|Donate now|Support us|
    Back to top|Home|Menu|Search|Loading...|5 min read|Reading time: 5 minutes|
    Listen to this article|Advertisement|Sponsored content|0 comments|1 Comment|Leave a comment|
    © Bridge Media 2025|(c) 2025 Bridge Media|All rights reserved|
    This material may not be published, broadcast or rewritten.|
    (Reporting by Jane Doe; Editing by John Roe)|
    (Additional reporting by Ann Poe in Graz and John Roe)|
    Reporting by Jane Doe; editing by John Roe|-30-|ENDS|(Ends)|###|* * *|___"""
SENTENCES = """Share prices fell on Friday.|Shareholders met.|Twitter said it would appeal.|
    Facebook shut the page.|Print is dead, she said.|Related charges were dropped.|
    Trending topics are chosen by hand.|Breaking news reached the town late.|
    Donate blood, the hospital said.|Support us or leave us, he told the crowd.|
    Contact us was all the note said.|Home is where she died.|Search teams found two bodies.|
    Loading dock fire kills 3|Home prices rise|Watch what they do, he said.|
    Reporting by the Bridge found that nobody was told.|
    Reporting by Jane Doe led to the arrest.|He reported by telephone; editing by hand took days.|
    One of 5 prisoners fled.|Copyright law is unclear.|Comment is free but facts are sacred.|
    The story ends here.|Ends meet at last|Menu changes are due in May.|
    About us two there is nothing to say.|Register offices were shut."""


def each(table: str) -> list[str]:
    return [" ".join(line.split()) for line in table.split("|")]


@pytest.mark.parametrize("line", each(BUTTONS))
def test_what_a_page_carries_around_articles(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", each(SENTENCES))
def test_what_an_article_says(line: str) -> None:
    assert not is_furniture(line)


CAPTIONS = """AP Photo/Jane Doe|The bridge at night. (Photo: Jane Doe/AP)|
    (Photo by Jane Doe/Getty Images)|Photo by Jane Doe.|Photo by Jane van Doe of The Bridge|
    Image credit: NASA|Credit: NASA|Photograph: Jane Doe/AP|Photo credit: Jane Doe|
    PHOTO: The bridge|Picture - the bridge|FILE PHOTO: The bridge|File photo: the bridge|
    FILE – The bridge is seen in Graz.|Caption: the mayor and the ribbon|
    In this photo taken Oct. 6, the bridge is seen.|
    In this Oct. 6, 2025, file photo provided by the city, the bridge is seen.|
    In this image made from video, the bridge falls.|
    The mayor cuts the ribbon (AFP Photo/Jane Doe)|The bridge (Reuters/Jane Doe)"""
NO_CAPTIONS = """Photos by Jane Doe were sold.|A photo by Jane Doe hung there.|
    This is a photo by Jane Doe that won a prize.|In this photo she looks happy, he said.|
    In this town everybody has a photo of the bridge.|File the papers by Friday.|
    The image of the party suffered.|Photography is banned in court.|
    Give credit where credit is due.|The picture that emerged was bleak.|
    He took credit for the bridge.|Courtesy of the mayor, the bridge is open.|
    The pictures were taken by Jane Doe in May.|She was pictured by the river."""


@pytest.mark.parametrize("line", each(CAPTIONS))
def test_what_stands_under_pictures(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize("line", each(NO_CAPTIONS))
def test_what_only_speaks_of_pictures(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Łukasz Żak", "Łukasz Żak"),
        ("By Émile Zátopek", "Émile Zátopek"),
        ("By Юрий Ушаков", "Юрий Ушаков"),
        ("By Dr. Jane O'Neil-Doe III", "Dr. Jane O'Neil-Doe III"),
        ("BY THE ASSOCIATED PRESS", "THE ASSOCIATED PRESS"),
        ("By AFP and Reuters", "AFP and Reuters"),
        ("By Jane Doe, for The Daily Bridge", "Jane Doe, for The Daily Bridge"),
        ("By Jane Doe in Graz", "Jane Doe in Graz"),
        ("Reported by Jane Doe", "Jane Doe"),
        ("Posted by: Jane Doe", "Jane Doe"),
    ],
)
def test_who_wrote_it(line: str, author: str) -> None:
    assert is_byline(line)
    assert author_of(line) == author


@pytest.mark.parametrize(
    "line",
    [
        "By 2030 the bridge will be old.",
        "By noon it was over",
        "By łódź standards it is small",
        "By and by they left",
        "By-laws were passed",
        "Byron was here",
        "Bypass opens",
        "Edited and shortened",
        "By Jane Doe, who was there when the bridge fell and saw what happened to all of them",
    ],
)
def test_lines_that_begin_alike(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize("words", ["Łukasz Żak", "Émile Zátopek", "Юрий Ушаков", "Ann O’Neil"])
def test_names_of_all_alphabets(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize(
    "words", ["émile zátopek", "Ann 2", "Ann said", "Ann, Poe", "", "Ann  Poe"]
)
def test_what_is_no_name(words: str) -> None:
    assert not is_name(words)


@given(st.text(max_size=80))
def test_any_line_can_be_judged(line: str) -> None:
    for judge in (is_furniture, is_caption, is_byline, is_name, is_feed_line):
        assert judge(line) in {True, False}
    assert (found := url_in(line)) is None or found in line


@given(st.sampled_from(each(BUTTONS)), st.sampled_from(["", " ", ":", "...", " »", "!"]))
def test_buttons_may_end_in_marks(line: str, mark: str) -> None:
    if line[-1].isalnum():
        assert is_furniture(line + mark)


@given(st.lists(st.sampled_from([*each(SENTENCES), "Dear readers,", "Donate now"]), max_size=12))
def test_an_appeal_lies_within_the_lines(lines: list[str]) -> None:
    told = paragraphs("\n".join(lines))
    assert appeal_lines(told) <= set(range(len(told)))
    if "Dear readers," not in lines:
        assert not appeal_lines(told)
