"""The names of news outlets, from where their articles are found on the web."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

#: Outlets whose name cannot be read off their address.
_NAMES: Final[dict[str, str]] = {
    "abc.net.au": "ABC News (Australia)",
    "abcnews.go.com": "ABC News",
    "aljazeera.com": "Al Jazeera",
    "apnews.com": "The Associated Press",
    "bbc.co.uk": "BBC",
    "bbc.com": "BBC",
    "bloomberg.com": "Bloomberg",
    "cbsnews.com": "CBS News",
    "cnn.com": "CNN",
    "foxnews.com": "Fox News",
    "ft.com": "Financial Times",
    "huffingtonpost.com": "HuffPost",
    "huffpost.com": "HuffPost",
    "independent.co.uk": "The Independent",
    "kyivindependent.com": "The Kyiv Independent",
    "latimes.com": "Los Angeles Times",
    "nbcnews.com": "NBC News",
    "npr.org": "NPR",
    "nypost.com": "New York Post",
    "nytimes.com": "The New York Times",
    "politico.com": "Politico",
    "reuters.com": "Reuters",
    "telegraph.co.uk": "The Telegraph",
    "theguardian.com": "The Guardian",
    "thehill.com": "The Hill",
    "themoscowtimes.com": "The Moscow Times",
    "time.com": "Time",
    "usatoday.com": "USA Today",
    "washingtonpost.com": "The Washington Post",
    "wsj.com": "The Wall Street Journal",
}

_HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.IGNORECASE)


def outlet_at(url: str) -> str | None:
    """The outlet that publishes at a web address: its name where known, its host otherwise.

    >>> outlet_at("https://edition.cnn.com/2013/08/02/index.html"), outlet_at("http://swtimes.com/news")
    ('CNN', 'swtimes.com')
    """
    address = url if "//" in url else f"//{url}"
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return None
    return _named(host) if _HOST.fullmatch(host) else None


def outlet_named(words: str) -> str:
    """The outlet a feed names, which may be by its host: "TheHill.com Just In" is The Hill."""
    first = words.split(" ", 1)[0]
    return _named(first) if "." in first and _HOST.fullmatch(first) else words


def _named(host: str) -> str:
    lower = host.lower().removeprefix("www.")
    parts = lower.split(".")
    parents = (".".join(parts[start:]) for start in range(len(parts) - 1))
    return next((_NAMES[parent] for parent in parents if parent in _NAMES), lower)
