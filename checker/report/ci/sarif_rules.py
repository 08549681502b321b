"""The rules of a run as SARIF 2.1.0 describes them (section 3.49)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from checker.lexicon.phrases import shorten
from checker.report.ci.sarif_places import literal
from checker.report.escape import escape
from checker.rules.registry import all_rules
from checker.types import Rule

#: GitHub takes 1,024 characters of a description (docs.github.com, "SARIF support for code
#: scanning", reportingDescriptor object).
_DESCRIPTION = 1000
_PART = re.compile(r"^(Flags|Leaves alone|Why):")


def described(names: Sequence[str]) -> list[dict[str, Any]]:
    """Each rule with its manual, in the order of the names."""
    known = {rule.name: rule for rule in all_rules()}
    return [_rule(known[name]) if name in known else _named(name) for name in names]


def _rule(rule: Rule) -> dict[str, Any]:
    summary, *parts = (" ".join(part.split()) for part in rule.manual.split("\n\n"))
    told = shorten(" ".join([summary, *parts]), _DESCRIPTION)
    manual = {
        "text": "\n\n".join(literal(part) for part in (summary, *parts)),
        "markdown": "\n\n".join(_markdown(part) for part in (summary, *parts)),
    }
    return {
        **_named(rule.name),
        "shortDescription": {"text": literal(rule.summary)},
        "fullDescription": {"text": literal(told)},
        "help": manual,
        "defaultConfiguration": {"enabled": not rule.is_off_by_default, "level": "warning"},
    }


def _named(name: str) -> dict[str, Any]:
    """What a rule of which no manual is at hand has: its name."""
    return {"id": name}


def _markdown(part: str) -> str:
    """A part of the manual with the word that heads it in bold."""
    found = _PART.match(part)
    head = f"**{found[0]}**" if found else ""
    rest = part[found.end() :] if found else part
    return f"{head} {escape(rest)}".strip().replace("{", "{{").replace("}", "}}")
