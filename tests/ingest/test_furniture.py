import pytest

from checker.ingest.furniture import is_feed_line, is_furniture, is_url_line, url_in


@pytest.mark.parametrize(
    "line",
    [
        "Share this",
        "SHARE THIS ARTICLE",
        "Share on Facebook",
        "Tweet",
        "Read more:",
        "Read more: Ferry to close",
        "See also the map",
        "For more news, visit our page",
        "Related stories",
        "View more related contentView all related articles",
        "Advertisement",
        "Story continues below advertisement",
        "Sign up for our morning newsletter",
        "Subscribe now",
        "Get our weekly newsletter in your inbox",
        "Support our journalism from $2",
        "12 comments",
        "Comments (3)",
        "1,204 shares",
        "Site Mobile Navigation",
        "Skip to content",
        "All rights reserved.",
        "© 2025 The Daily Bridge",
        "Copyright 2025 The Daily Bridge",
        "Remind me later.",
        "2 mins read",
        "SHARE THIS ARTICLE Share Tweet Post Email",
        "next Image 1 of 2",
        "Hide Caption 4 of 24",
        "[pullquote]",
        "Advertisement Continue reading the main story",
        "Story Continued Below",
        "Get the stories you care about delivered to your inbox. By signing up, you agree to it.",
        "The Associated Press contributed to this report.",
        "• Jane Doe and John M. Roe contributed to this article.",
        "This report includes material from the Associated Press.",
        "This article is more than 4 years old",
        "( PHOTOS: 10 bridges you should know)",
        "RELATED: The ferry closes",
        "PHOTOS: Top 10 bridges",
        "Do you like the bridge? Vote Now in Urgent Poll",
        "- Follow the Desk on Twitter: @desk",
        "ANALYSIS/OPINION:",
        "Got a tip? Write to desk@example.org",
        "The opinions expressed by columnists are their own.",
        "Tags: bridges, rivers",
        "Also see:",
        "JUST WATCHED The bridge opens Replay More Videos ... MUST WATCH The bridge opens 01:02",
        "Mayor steps down over bridge Read more",
        "Read or Share this story: http://example.org/a",
        "Additional reporting by Jane Doe in Graz",
        "( Also on DESK: The bridge opens)",
        "* * *",
        "-----",
        "<div class='ad'></div>",
        "<!-- checked by the desk -->",
    ],
)
def test_lines_of_the_page_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge is open.",
        "She shared this with the court on Friday.",
        "Home prices rose.",
        "Readers saw more of it.",
        "For more than a decade nobody crossed it.",
        "Comments by the mayor angered the council.",
        "Copyright law is old.",
        "Menu prices rose by 3 percent.",
        "Search parties went out at dawn.",
        "Support for the bridge grew.",
        "<b>The bridge</b> is open.",
        "The mayor contributed to the report, he said.",
        "Watch: the bridge opens",
        "Related questions were put to the mayor.",
        "Close to the river, a bridge was built.",
        "The bridge is more than 4 years old.",
        "Share prices fell, and tweets followed.",
        "She wrote to the paper: vote no.",
        "(Photo: Jane Doe/The Daily Bridge)",
        "They want to read more.",
    ],
)
def test_sentences_are_not(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("https://example.org/a?b=c", True),
        ("<http://example.org>", True),
        ("www.example.org/news", True),
        ("See https://example.org", False),
        ("example.org", False),
        ("", False),
    ],
)
def test_a_line_may_be_an_address(line: str, expected: bool) -> None:
    assert is_url_line(line) is expected


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("at https://example.org/a, it says", "https://example.org/a"),
        ("(http://example.org/a)", "http://example.org/a"),
        ("no address here", None),
    ],
)
def test_an_address_is_found_without_the_marks_around_it(line: str, url: str | None) -> None:
    assert url_in(line) == url


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (", 2025-10-08 18:46:00, , Outlet, https://example.org/feed/, Jane Doe", True),
        ("2025-10-08T18:46, Outlet, News, https://example.org/feed/", True),
        ("At 18:46 he left, she said, for home, and slept.", False),
        ("2025-10-08 18:46:00, Outlet, News, Jane Doe", False),
        ("https://example.org/2025-10-08", False),
    ],
)
def test_a_record_of_a_feed_is_told_from_a_sentence(line: str, expected: bool) -> None:
    assert is_feed_line(line) is expected
