from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.rules.broken_addresses import broken_addresses
from checker.rules.contact import check
from checker.rules.contacts import contacts_of
from checker.types import AnnotatedArticle, Article, Block, BlockKind, Severity, Story


def article(text: str, path: str = "a.txt") -> AnnotatedArticle:
    """An article of one paragraph of which nothing else is read."""
    return AnnotatedArticle(Article(path, text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("see htp://example.org today", "htp"),
        ("see htttp://example.org", "htttp"),
        ("see ttps://example.org", "ttps"),
        ("see http//example.org", "//"),
        ("see http:/example.org", ":/"),
        (r"see http:\\example.org", ":\\\\"),
        ("see https;//example.org", ";//"),
        ("see http:www.example.org", ":"),
        ("see www,example.org", "www,"),
        ("see wwww.example.org", "wwww."),
        ("see ww.example.org", "ww."),
        ("see www..example.org", "www.."),
        ("see www.example,org", ","),
        ("see www.example..com", ".."),
        ("write to doe@example,com", ","),
        ("write to doe@example..com", ".."),
        ("write to doe@@example.com", "@@"),
        ("write to doe@.example.com", "@."),
        ("write to DOE@EXAMPLE.CCOM", "CCOM"),
        ("see www.example.con.", "con"),
        ("call (555) 010-019 today", "010-019"),
        ("phone: 555-010-01999", "010-01999"),
        ("call us at 1-555-01-0199", "01-0199"),
        ("Call 555-0100-1999", "0100-1999"),
    ],
)
def test_broken_addresses_are_told_with_what_is_wrong(text: str, wrong: str) -> None:
    (found,) = check(Story((article(text),), (0,)))
    assert found.readings[1].value == wrong
    assert found.severity is Severity.WARNING
    assert found.message.endswith(f"look at “{wrong}”")


@pytest.mark.parametrize(
    "text",
    [
        "see http://example.org, https://www.example.org/a?b=c.",
        "see www.example.org, and Example.com...",
        "It is at example.org,com is another ending",
        "follow @example, (@example_too) and .@example",
        "write to jane.doe+news@mail.example.co.uk.",
        "call 555-010-0199, 911 or 1-800-555-0100 ext. 12",
        "call +49 30 901820 or 020 7946 0958",
        "the call of 200-210 men, the text of 1995-96",
        "a tablespoon of http headers, ttps and wwwhat",
        "He won 6-3, 6-4. Phone sales rose 3.5-4.5 percent",
    ],
)
def test_addresses_that_work_and_what_is_none_are_left_alone(text: str) -> None:
    assert list(broken_addresses(article(text))) == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("call 1 (555) 010-0199.", ["5550100199"]),
        ("call +44 20 7946 0958", ["442079460958"]),
        ("up +10.5 points", []),
        ("see http://www.Example.org/News.", ["example.org/news"]),
        ("see FoxNews.com, he said", ["foxnews.com"]),
        ("write doe@example.com", ["doe@example.com"]),
        ("no address. org of any sort.com", ["sort.com"]),
    ],
)
def test_addresses_are_known_by_what_tells_them_apart(text: str, keys: list[str]) -> None:
    assert [contact.key for contact in contacts_of(article(text))] == keys


def test_metadata_is_not_read() -> None:
    text = "htp://example.org"
    made = AnnotatedArticle(Article("a.txt", text, (Block(BlockKind.METADATA, 0, len(text)),)))
    assert list(broken_addresses(made)) == []
    assert list(contacts_of(made)) == []


@given(st.from_regex(r"555-[1-9]{3}-[0-9]{4}", fullmatch=True), st.integers(4, 11))
def test_one_digit_is_a_slip_between_articles_and_none_within(number: str, at: int) -> None:
    if number[at] == "-":
        at += 1
    digit = str((int(number[at]) + 1) % 10)
    other = number[:at] + digit + number[at + 1 :]
    one, two = article(f"call {number}"), article(f"call {other}", "b.txt")
    assert len(list(check(Story((one, two), (0, 1))))) == 1
    both = article(f"call {number} or {other}", "b.txt")
    assert list(check(Story((one, both), (0, 1)))) == []
