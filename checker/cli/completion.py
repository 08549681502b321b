"""``checker completion``: the script that lets a shell complete the command's words."""

from __future__ import annotations

import click

from checker.cli.output import write_report
from checker.cli.words import Word


@click.command()
@click.argument("shell", type=Word(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    r"""Print the script that completes commands, options, rules and files in a SHELL.

    \b
    bash:  add to ~/.bashrc      eval "$(checker completion bash)"
    zsh:   add to ~/.zshrc       eval "$(checker completion zsh)"
    fish:  run once              checker completion fish > ~/.config/fish/completions/checker.fish
    """
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    makers = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
    whole = click.get_current_context().find_root().command
    # The variable is the one that click looks for, made of the command's name.
    made = makers[shell](whole, {}, "checker", "_CHECKER_COMPLETE")
    write_report(made.source(), None)
    return 0
