import pytest

from checker.ingest.outlets import outlet_at, outlet_named


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.nytimes.com/2013/08/03/a.html", "The New York Times"),
        ("http://query.nytimes.com/gst/a", "The New York Times"),
        ("http://news.bbc.co.uk/2/hi/europe/8665488.stm", "BBC"),
        ("https://thehill.com/homenews/", "The Hill"),
        ("http://swtimes.com/news", "swtimes.com"),
        ("www.example.org/news", "example.org"),
        ("http://notnytimes.com/", "notnytimes.com"),
        ("http://[broken", None),
        ("http://", None),
        ("no address", None),
    ],
)
def test_an_outlet_is_named_by_where_it_publishes(url: str, outlet: str | None) -> None:
    assert outlet_at(url) == outlet


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("TheHill.com Just In", "The Hill"),
        ("example.org", "example.org"),
        ("The Daily Bridge", "The Daily Bridge"),
        ("St. Louis Bridge", "St. Louis Bridge"),
    ],
)
def test_a_feed_names_its_outlet_by_name_or_host(words: str, outlet: str) -> None:
    assert outlet_named(words) == outlet
