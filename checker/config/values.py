"""How single values of a configuration are read: the type each must have, and what it may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import TypeVar

from checker.config.mistakes import Mistake, no_such_rule
from checker.patterns import matches
from checker.settings import NEVER
from checker.types import Severity

OFF = "off"
#: The words for severities, the gravest first.
LABELS = tuple(severity.label for severity in sorted(Severity, reverse=True))

_Value = TypeVar("_Value")


def text(value: object) -> str:
    """Words, at least one; blanks around and double ones do not count."""
    if not isinstance(value, str):
        raise Mistake(f"must be a text in quotation marks, not {described(value)}")
    if not value.strip():
        raise Mistake("must not be empty")
    return " ".join(value.split())


def yes_or_no(value: object) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise Mistake(f"must be true or false, not {described(value)}")
    return value


def share(value: object) -> float:
    """A number from 0 to 1."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (is_number and isinstance(value, int | float) and 0 <= value <= 1):
        raise Mistake(f"must be a number from 0 to 1, not {described(value)}")
    return float(value)


def whole(value: object) -> int:
    """A whole number from 1 up."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise Mistake(f"must be a whole number from 1 up, not {described(value)}")
    return value


def each(value: object, read: Callable[[object], _Value]) -> tuple[_Value, ...]:
    """A list, all of whose values are read alike; a mistake says which of them it is in."""
    if not isinstance(value, list):
        raise Mistake(f"must be a list in square brackets, not {described(value)}")
    values = []
    for at, one in enumerate(value):
        try:
            values.append(read(one))
        except Mistake as mistake:
            raise mistake.below(at) from None
    return tuple(values)


def texts(value: object) -> tuple[str, ...]:
    """A list of words."""
    return each(value, text)


def fields(value: object) -> Mapping[str, object]:
    """A table."""
    if not isinstance(value, dict):
        raise Mistake(f"must be a table, not {described(value)}")
    return value


def rule_name(value: object) -> str:
    """The name of a rule there is."""
    from checker.rules.registry import all_rules

    name = text(value)
    known = [rule.name for rule in all_rules()]
    if name not in known:
        raise Mistake(no_such_rule(name, known))
    return name


def rule_names(value: object) -> frozenset[str]:
    """A list of names of rules."""
    return frozenset(each(value, rule_name))


def one_of(value: object, choices: tuple[str, ...]) -> str:
    """One of some words."""
    if not isinstance(value, str):
        raise Mistake(f"must be one of {_quoted(choices)}, not {described(value)}")
    if value not in choices:
        raise Mistake(f"must be one of {_quoted(choices)}, not '{value}'")
    return value


def fail_on(value: object) -> str:
    """The word for a severity, or "never"."""
    return one_of(value, (*LABELS, NEVER))


def severity(value: object) -> Severity | None:
    """A severity; none for "off"."""
    word = one_of(value, (*LABELS, OFF))
    return None if word == OFF else Severity[word.upper()]


def pattern(value: object) -> str:
    """A pattern of paths as ``.gitignore`` has them."""
    if not isinstance(value, str):
        raise Mistake(f"must be a pattern of paths in quotation marks, not {described(value)}")
    try:
        matches("a", [value])
    except ValueError:
        raise Mistake(f"is no pattern of paths: '{value}'") from None
    if not value.strip() or value.startswith("#"):
        raise Mistake(f"is no pattern of paths: '{value}'")
    return value


def patterns(value: object) -> tuple[str, ...]:
    """A list of patterns of paths."""
    return each(value, pattern)


def described(value: object) -> str:
    """What a value of TOML is, in words.

    >>> described("high"), described(True), described(7), described([1]), described({})
    ("the text 'high'", 'true', 'the number 7', 'a list', 'a table')
    """
    if isinstance(value, str):
        return f"the text '{value}'" if len(value) <= 60 else "a text"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        # Python refuses to write out thousands of digits.
        is_long = isinstance(value, int) and abs(value) >= 10**20
        return "a long number" if is_long else f"the number {value}"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, date | time):
        return "a date or time"
    return "a table"


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)
