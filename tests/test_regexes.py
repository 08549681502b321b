"""No regular expression of the package can be made to hang by an article."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

import pytest

import checker
from checker.extract.dates.forms import Form

LENGTH = 20_000

#: Articles made only to keep a regular expression busy.
HOSTILE = {
    "digits": "1" * LENGTH,
    "digits in groups": "1,000." * (LENGTH // 6),
    "blanks": " " * LENGTH,
    "line breaks": "\n" * LENGTH,
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
    "single letters": "a " * (LENGTH // 2),
    "spaced capitals": "A. " * (LENGTH // 3),
    "listed digits": "1," * (LENGTH // 2),
    "dashed digits": "1-" * (LENGTH // 2),
    "pointed digits": "1." * (LENGTH // 2),
    "open brackets": "(" * LENGTH,
    "dashes": "-" * LENGTH,
    "long dashes": "— " * (LENGTH // 2),
    "apostrophes": "'" * LENGTH,
    "number words": "two hundred and " * (LENGTH // 16),
    "months": "May 1, " * (LENGTH // 7),
    "days": "Monday " * (LENGTH // 7),
    "money": "$1.2 million " * (LENGTH // 13),
    "reports": "he said, " * (LENGTH // 9),
    "links": "[a](b) " * (LENGTH // 7),
    "stars": "**a" * (LENGTH // 3),
    "underscores": "_" * LENGTH,
    "signs": "@#" * (LENGTH // 2),
    "tags": "<a " * (LENGTH // 3),
    "marks of all kinds": "\"'“”‘’ " * (LENGTH // 7),
    "mixed": "On Mon. 3 May “12,5 %” A. B-c's " * (LENGTH // 32),
}

#: What a module may do with an expression: ``search`` looks no further than ``finditer``, and
#: ``match`` no further than ``fullmatch``.
USES: dict[str, Callable[[re.Pattern[str], str], object]] = {
    "finditer": lambda pattern, text: sum(1 for _ in pattern.finditer(text)),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
}

FUNCTIONS = frozenset("compile findall finditer fullmatch match search split sub".split())


def modules() -> Iterator[ModuleType]:
    """Every module of the package but the one that runs it."""
    for found in pkgutil.walk_packages(checker.__path__, "checker."):
        if found.name != "checker.__main__":
            yield import_module(found.name)


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every expression of the package: held by a module, made by a function, or in a call."""
    for module in modules():
        for name, value in vars(module).items():
            for at, pattern in enumerate(inside(value)):
                yield f"{module.__name__}.{name}[{at}]", pattern
        for line, pattern in in_calls(inspect.getsource(module)):
            yield f"{module.__name__}:{line}", pattern


def in_calls(source: str) -> Iterator[tuple[int, re.Pattern[str]]]:
    """The expressions written out in calls such as ``re.match("a+", words, re.IGNORECASE)``."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and is_of_re(node.func)):
            continue
        written = node.args[0]
        if isinstance(written, ast.Constant):
            is_blind = any(
                "IGNORECASE" in ast.dump(arg) or "attr='I'" in ast.dump(arg) for arg in node.args
            )
            yield node.lineno, re.compile(str(written.value), re.IGNORECASE if is_blind else 0)


def is_of_re(function: ast.expr) -> bool:
    """Whether a function is one of ``re`` that takes an expression."""
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "re"
        and function.attr in FUNCTIONS
    )


def inside(value: object) -> Iterator[re.Pattern[str]]:
    """The expressions in a value, however deep in its tables."""
    if isinstance(value, re.Pattern):
        yield value
    elif callable(value) and is_maker(value):
        yield from inside(value())
    elif isinstance(value, Form):
        yield value.compiled()
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from inside(getattr(value, field.name))
    elif isinstance(value, dict):
        for part in (*value.keys(), *value.values()):
            yield from inside(part)
    elif isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from inside(part)


def is_maker(value: object) -> bool:
    """Whether a value is a function that takes nothing and gives back expressions."""
    made = getattr(value, "__wrapped__", value)
    if not inspect.isfunction(made) or inspect.signature(made).parameters:
        return False
    return "Pattern" in str(inspect.signature(made).return_annotation)


#: Each expression once, however many modules hold it.
FOUND = list(
    {(pattern.pattern, pattern.flags): (name, pattern) for name, pattern in patterns()}.values()
)


@pytest.mark.parametrize(("name", "pattern"), FOUND, ids=[name for name, _ in FOUND])
def test_every_expression_is_done_with_a_hostile_text_in_a_second(
    name: str, pattern: re.Pattern[str]
) -> None:
    for kind, text in HOSTILE.items():
        for use, call in USES.items():
            began = time.process_time()
            call(pattern, text)
            took = time.process_time() - began
            assert took < 1, f"{name}.{use} took {took:.1f} s on {kind}"


def test_the_expressions_are_found() -> None:
    assert len(FOUND) > 100
    nested = {"a": [(re.compile("x"),)], re.compile("y"): None}
    assert {pattern.pattern for pattern in inside(nested)} == {"x", "y"}


def test_expressions_in_calls_made_by_functions_and_held_by_values_are_found() -> None:
    source = (
        'def read():\n    return re.match("a+", words, re.IGNORECASE) or re.sub("b", "", "c")\n'
    )
    assert [(line, found.pattern) for line, found in in_calls(source)] == [(2, "a+"), (2, "b")]

    @cache
    def made() -> re.Pattern[str]:
        return re.compile("z")

    @dataclasses.dataclass
    class Holder:
        pattern: re.Pattern[str]

    assert [found.pattern for found in inside([made, Holder(made())])] == ["z", "z"]
