"""Times the reading of articles: words a second, finder by finder, and whether time is linear.

    python tests/benchmarks/reading.py FOLDER [--rounds N] [--without-parse]

All times are processor time of this one process, start-up aside: modules, tables and models are
loaded by reading one article first. A word is what white space parts. The second half joins the
articles of the folder to articles of 1,000, 10,000 and 100,000 words, and makes up hard ones, which
are read without the parse; the time per word must not grow with the length. The exit status is 1
where a bar is missed.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from itertools import cycle
from pathlib import Path
from typing import Any
from unittest.mock import patch

from checker.extract import annotate as reading
from checker.ingest.plain import read_plain
from checker.ingest.reading import find_files, read_article
from checker.language.load import load_parser
from checker.language.parser import Parser
from checker.types import Article, Parse, Span

#: Words a second that reading an article has to reach on one core, all finders together.
BAR = 5_000

#: Time of an article of 100,000 words by that of one of 10,000: 10 is linear, 100 quadratic.
STEEPEST = 14.0

LENGTHS = (1_000, 10_000, 100_000)

#: Articles that no desk would write, made of so many words.
HARD: dict[str, Callable[[Sequence[str]], str]] = {
    "one paragraph": " ".join,
    "a line a word": "\n".join,
    "no full stop": lambda words: " ".join(words).translate(dict.fromkeys(map(ord, ".!?…"))),
    "20,000 marks, closed": lambda words: " ".join(spread(words, '"{}"', 10_000)),
    "20,000 never closed": lambda words: " ".join(spread(words, "“{}", 20_000)),
    "nothing but marks": lambda words: '" ' * len(words),
    "all capitals": lambda words: " ".join(words).upper(),
    "all people": lambda words: " ".join(map("Ann {}ov said no.".format, letters(len(words) // 4))),
    "all numbers": lambda words: "12 of 30 percent, " * (len(words) // 4),
    "all dates": lambda words: "on Monday, May 3, 2010, and " * (len(words) // 6),
}


def spread(words: Sequence[str], marks: str, count: int) -> Iterator[str]:
    """The words, with marks about ``count`` of 100,000 of them."""
    every = LENGTHS[-1] // count
    for at, word in enumerate(words):
        yield word if at % every else marks.format(word)


def letters(count: int) -> Iterator[str]:
    """So many words of three letters or four, no two alike: the surnames of a long article."""
    for number in range(count):
        high, low = divmod(number, 26)
        tail = f"{chr(97 + high % 26)}{chr(97 + high // 26 % 26)}{'e' * (high // 676)}"
        yield f"{chr(65 + low)}{tail}"


class Clock:
    """Processor seconds by the function they were spent in."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timing(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, timed."""

        @wraps(call)
        def timed(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it wraps
            began = time.process_time()
            try:
                return call(*given, **named)
            finally:
                spent = time.process_time() - began
                self.seconds[name] = self.seconds.get(name, 0.0) + spent

        return timed

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While it lasts, every finder that ``annotate`` calls is timed."""
        finders: dict[str, Any] = {
            name: self.timing(name, call)
            for name, call in vars(reading).items()
            if callable(call) and name.startswith(("find_", "split_", "parse_"))
        }
        with patch.multiple(reading, **finders):
            yield


class TimedParser:
    """A parser on the clock."""

    def __init__(self, parser: Parser, clock: Clock) -> None:
        self.name = parser.name
        self._parse = clock.timing("parse", parser.parse)

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """What the parser reads."""
        found: Parse = self._parse(text, sentences)
        return found


def word_count(text: str) -> int:
    """How many words white space parts."""
    return len(text.split())


def seconds_to_read(text: str, parser: Parser | None) -> float:
    """Processor time from the text of one article to all its mentions, collector aside."""
    gc.collect()
    gc.disable()
    began = time.process_time()
    reading.annotate(read_plain("joined.txt", text), parser)
    spent = time.process_time() - began
    gc.enable()
    return spent


def joined(articles: Sequence[Article], length: int) -> str:
    """The articles one after another, over and over, to a text of about that many words."""
    paragraphs: list[str] = []
    count = 0
    for article in cycle(articles):
        for block in article.blocks:
            words = article.text[block.start : block.end]
            paragraphs.append(words)
            count += word_count(words)
            if count >= length:
                return "\n\n".join(paragraphs) + "\n"
    return ""


def report_pace(files: Sequence[Path], rounds: int, parser: Parser | None) -> float:
    """Print words a second, overall and for each finder; return the overall figure."""
    articles = [read_article(file) for file in files]
    reading.annotate(articles[0], parser)
    words = sum(word_count(article.text) for article in articles)
    best: dict[str, float] = {}
    for _ in range(rounds):
        clock = Clock()
        timed = TimedParser(parser, clock) if parser else None
        with clock.watching():
            read = clock.timing("read the files", read_article)
            whole = clock.timing("all finders", reading.annotate)
            for file in files:
                whole(read(file), timed)
        for name, seconds in clock.seconds.items():
            best[name] = min(seconds, best.get(name, seconds))
    show(f"{len(articles)} articles, {words} words, best of {rounds}")
    for name, seconds in best.items():
        pace, each = words / seconds, 1000 * seconds / words
        show(f"  {name:20} {pace:10,.0f} words/s {each:8.4f} ms a word")
    overall = words / (best["read the files"] + best["all finders"])
    show(f"  {'overall':20} {overall:10,.0f} words/s (bar {BAR:,})")
    return overall


def report_growth(articles: Sequence[Article], parser: Parser | None) -> float:
    """Print how the time grows with length, for joined and for hard articles; return the worst."""
    worst = 0.0
    texts = [joined(articles, length) for length in LENGTHS]
    worst = max(worst, show_growth("joined", texts, parser))
    for name, make in HARD.items():
        words = texts[-1].split()
        made = [make(words[:length]) for length in LENGTHS]
        worst = max(worst, show_growth(name, made, None))
    return worst


def show_growth(name: str, texts: Sequence[str], parser: Parser | None) -> float:
    """One line of the table; the time of the longest text by that of the one before it."""
    seconds = [seconds_to_read(text, parser) for text in texts]
    ratio = seconds[-1] / seconds[-2]
    steps = "  ".join(f"{spent:8.3f} s" for spent in seconds)
    show(f"  {name:20} {steps}   x{ratio:.1f}")
    return ratio


def show(line: str) -> None:
    """Print at once: a slow case should be seen while it runs."""
    print(line, flush=True)  # noqa: T201 - a script's result


def main() -> int:
    """Print the figures; the exit status is 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without-parse", action="store_true")
    given = parser.parse_args()
    language = None if given.without_parse else load_parser()
    files = find_files([given.folder])
    pace = report_pace(files, given.rounds, language)
    show(f"time for {', '.join(f'{length:,}' for length in LENGTHS)} words")
    worst = report_growth([read_article(file) for file in files], language)
    show(f"steepest x{worst:.1f} (bar x{STEEPEST:.0f})")
    return int(pace < BAR or worst > STEEPEST)


if __name__ == "__main__":
    sys.exit(main())
