"""No regular expression of the package can be made to hang by an article."""

from __future__ import annotations

import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest

import checker

LENGTH = 20_000

#: Articles made only to keep a regular expression busy.
HOSTILE = {
    "digits": "1" * LENGTH,
    "digits in groups": "1,000." * (LENGTH // 6),
    "numbers": "12 " * (LENGTH // 3),
    "blanks": " " * LENGTH,
    "line breaks": "\n" * LENGTH,
    "blank lines": " \n\t" * (LENGTH // 3),
    "straight marks": '"' * LENGTH,
    "curly marks": "“" * LENGTH,
    "single marks": "'a" * (LENGTH // 2),
    "capitals": "A" * LENGTH,
    "names": "Aa " * (LENGTH // 3),
    "initials": "A." * (LENGTH // 2),
    "small letters": "a" * LENGTH,
    "words": "aa " * (LENGTH // 3),
    "hyphens": "a-" * (LENGTH // 2),
    "full stops": "." * LENGTH,
    "commas": "a, " * (LENGTH // 3),
    "brackets": "[(" * (LENGTH // 2),
    "slashes": "1/" * (LENGTH // 2),
    "addresses": "http://a.b/" * (LENGTH // 11),
    "mixed": "On Mon. 3 May “12,5 %” A. B-c's " * (LENGTH // 32),
}


#: What a module may do with an expression; the first two stand for all that look everywhere.
USES: dict[str, Callable[[re.Pattern[str], str], object]] = {
    "finditer": lambda pattern, text: sum(1 for _ in pattern.finditer(text)),
    "search": lambda pattern, text: pattern.search(text),
    "findall": lambda pattern, text: pattern.findall(text),
    "sub": lambda pattern, text: pattern.sub("", text),
    "split": lambda pattern, text: pattern.split(text),
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
}


def patterns() -> Iterator[tuple[str, re.Pattern[str], list[str]]]:
    """Every compiled expression that a module holds, alone or in a table, and how it is used."""
    for found in pkgutil.walk_packages(checker.__path__, "checker."):
        if found.name == "checker.__main__":
            continue
        module = import_module(found.name)
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            uses = sorted(set(re.findall(rf"\b{name}\.(\w+)\(", source)) & set(USES))
            for at, pattern in enumerate(inside(value)):
                yield f"{found.name}.{name}[{at}]", pattern, uses or ["finditer", "fullmatch"]


def inside(value: object) -> Iterator[re.Pattern[str]]:
    """The expressions in a value, however deep in its tables."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for part in (*value.keys(), *value.values()):
            yield from inside(part)
    elif isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from inside(part)


FOUND = list(patterns())


@pytest.mark.parametrize(("name", "pattern", "uses"), FOUND, ids=[name for name, _, _ in FOUND])
def test_every_expression_is_done_with_a_hostile_text_in_a_second(
    name: str, pattern: re.Pattern[str], uses: list[str]
) -> None:
    for kind, text in HOSTILE.items():
        for use in uses:
            began = time.process_time()
            USES[use](pattern, text)
            took = time.process_time() - began
            assert took < 1, f"{name}.{use} took {took:.1f} s on {kind}"


def test_the_expressions_are_found() -> None:
    assert len(FOUND) > 20
    nested = {"a": [(re.compile("x"),)], re.compile("y"): None}
    assert {pattern.pattern for pattern in inside(nested)} == {"x", "y"}
