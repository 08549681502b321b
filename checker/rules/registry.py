"""Every rule there is, discovered from the modules beside this one: nothing is listed by hand."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType

from checker import rules
from checker.errors import CheckerError, suggestion
from checker.types import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in alphabetical order of the names.

    A module of ``checker.rules`` is a rule when it defines a function ``check``; other modules
    there serve several rules. One that sets ``OFF_BY_DEFAULT`` runs only when asked for by name.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = (import_module(f"{rules.__name__}.{name}") for name in names)
    return tuple(_read_rule(module) for module in modules if _is_rule(module))


def rule(name: str) -> Rule:
    """Find the rule of this name.

    Raises ``CheckerError`` where there is none; the message suggests a near name and lists all.
    """
    by_name = {known.name: known for known in all_rules()}
    if name in by_name:
        return by_name[name]
    meant = suggestion(name, by_name)
    raise CheckerError(f"There is no rule '{name}'.{meant} The rules are: {', '.join(by_name)}.")


def _is_rule(module: ModuleType) -> bool:
    """Whether the module itself defines ``check``; one that only imports it is no rule."""
    check = getattr(module, "check", None)
    return inspect.isfunction(check) and check.__module__ == module.__name__


def _read_rule(module: ModuleType) -> Rule:
    manual = inspect.cleandoc(module.__doc__ or "")
    return Rule(
        name=module.__name__.rpartition(".")[2].replace("_", "-"),
        summary=manual.partition("\n")[0],
        manual=manual,
        check=module.check,
        is_off_by_default=getattr(module, "OFF_BY_DEFAULT", False),
    )
