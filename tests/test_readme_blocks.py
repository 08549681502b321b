"""What is tried of the README is found in it, whichever way it is written down."""

from __future__ import annotations

import pytest

from checker.cli.main import cli
from checker.rules.registry import all_rules
from tests.readme import Block, blocks, commands, table, tables

PAGE = """\
Text with `code`.

    checker check a.txt
    checker rules \\
      name-spelling

```toml
min-confidence = 0.5
```

- in a list:

  ```console
  $ checker check a.txt
  a.txt:1:1 error
  1 error in 1 article
  $ echo "$?"
  1
  ```

```
from checker import check
```
"""


def test_blocks_are_found_fenced_and_indented_in_lists_too() -> None:
    found = [(block.language, block.line) for block in blocks(PAGE)]
    assert found == [("sh", 3), ("toml", 7), ("console", 13), ("python", 21)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("import checker\n", "python"),
        ("$ checker rules\n", "console"),
        ("[tool.checker]\n", "toml"),
        ('baseline = "known.json"\n', "toml"),
        ("checker rules\n", "sh"),
    ],
)
def test_a_block_that_names_no_language_is_told_by_its_words(text: str, language: str) -> None:
    (block,) = blocks(f"```\n{text}```\n")
    assert block.language == language


def test_each_line_is_a_command_and_a_line_may_go_on() -> None:
    found = list(commands(blocks(PAGE)[0]))
    assert [command.split() for command, _ in found] == [
        ["checker", "check", "a.txt"],
        ["checker", "rules", "name-spelling"],
    ]


def test_a_session_has_answers() -> None:
    assert list(commands(blocks(PAGE)[2])) == [
        ("checker check a.txt", "a.txt:1:1 error\n1 error in 1 article\n"),
        ('echo "$?"', "1\n"),
    ]


def test_a_remark_alone_is_no_command() -> None:
    assert not list(commands(Block("sh", "# nothing\n\n", 1)))


def test_a_stale_table_is_seen() -> None:
    ((name, stands, should),) = tables("a\n<!-- rules -->\n| old |\n<!-- end -->\nb\n")
    assert (name, stands) == ("rules", "<!-- rules -->\n| old |\n<!-- end -->")
    assert should.count("\n") == len(all_rules()) + 3


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_a_table_of_options_is_a_table(command: str) -> None:
    rows = table(f"options {command}").splitlines()[1:-1]
    assert all(row.startswith("|") and row.endswith("|") for row in rows)
    assert {row.replace("\\|", "").count("|") for row in rows} == {3}


def test_a_table_of_options_tells_choices_and_defaults() -> None:
    told = table("options check")
    assert "| `--fail-on CHOICE` | Exit 1 where a finding is at least this severe. One of" in told
    assert "Default: 0.4. |" in told
    assert "`--output FILE`, `-o`" in told
