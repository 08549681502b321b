"""``checker rules``: which rules there are, and the manual of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from checker.cli.completing import complete_rule
from checker.cli.output import write_report

if TYPE_CHECKING:
    from checker.types import Rule


@click.command()
@click.argument("name", required=False, shell_complete=complete_rule)
def rules(name: str | None) -> int:
    """List the rules, or print the manual of the rule NAME."""
    from checker.rules.registry import all_rules, rule

    if name is not None:
        chosen = rule(name)
        write_report(f"{chosen.name}\n\n{chosen.manual}\n", None)
        return 0
    known = all_rules()
    width = max((len(each.name) for each in known), default=0)
    write_report("".join(f"{each.name:{width}}  {_summary(each)}\n" for each in known), None)
    return 0


def _summary(rule: Rule) -> str:
    return f"{rule.summary} (off by default)" if rule.is_off_by_default else rule.summary
