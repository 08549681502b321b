"""What a configuration does to a run, from the file to the exit status."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import run

Captured = pytest.CaptureFixture[str]

A = "articles/a.txt"
B = "articles/wire/b.txt"
TEXTS = {
    A: "The rockets fell in Kiev before dawn on Monday, and three houses burned.",
    B: "The rockets fell in Kyiv before dawn on Monday, and three houses burned.",
}


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "articles" / "wire").mkdir(parents=True)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(text: str, name: str = "checker.toml") -> None:
    Path(name).write_text(text, "utf-8")


STYLE = '[style]\nKyiv = ["Kiev"]\n'
TOLD = f"{A}:1:21 %s house-style House style is “Kyiv”, not “Kiev”\n"


@pytest.mark.parametrize(
    ("text", "options", "told", "status"),
    [
        ("", [], "info", 0),
        (STYLE, [], "warning", 0),
        (STYLE, ["--fail-on", "warning"], "warning", 1),
        (f'fail-on = "warning"\n{STYLE}', [], "warning", 1),
        (f'fail-on = "warning"\n{STYLE}', ["--fail-on", "error"], "warning", 0),
        (f'fail-on = "warning"\n{STYLE}', ["--no-config"], "info", 0),
        (f'{STYLE}[severity]\nhouse-style = "error"', [], "error", 1),
        (f'{STYLE}[severity]\nhouse-style = "off"', [], "info", 0),
        (f'{STYLE}[severity]\nhouse-style = "off"', ["--select", "house-style"], "warning", 0),
        (f'{STYLE}[paths."articles/*"]\nseverity = {{ house-style = "error" }}', [], "error", 1),
        (f'{STYLE}[paths."articles/wire/"]\nignore = ["house-style"]', [], "warning", 0),
        (f'{STYLE}[paths.articles]\nignore = ["house-style", "name-style"]', [], None, 0),
        ('[accept]\nnames = ["Kiev", "Kyiv"]', [], None, 0),
        ("min-confidence = 0.95", [], None, 0),
        ("min-confidence = 0.95", ["--min-confidence", "0.1"], "info", 0),
        ('exclude = ["wire/"]', [], None, 0),
        ('exclude = ["wire/"]', [B], "info", 0),
    ],
)
def test_a_configuration_is_in_force(
    text: str, options: list[str], told: str | None, status: int, capfd: Captured
) -> None:
    configure(text)
    assert run(["check", "articles", *options]) == status
    out = capfd.readouterr().out
    if told == "info":
        assert "info name-style" in out
        assert "house-style" not in out
    else:
        assert out == (TOLD % told if told else "")


def test_the_file_that_was_read_is_named(capfd: Captured) -> None:
    configure("", "articles/checker.toml")
    run(["check", "articles/wire", "-v"])
    assert "configuration: articles/checker.toml\n" in capfd.readouterr().err
    run(["check", "articles/wire", "-v", "--isolated"])
    assert "configuration: none\n" in capfd.readouterr().err
    run(["check", "articles/wire"])
    assert "configuration" not in capfd.readouterr().err


def test_a_named_configuration_is_read_instead_of_the_nearest(capfd: Captured) -> None:
    configure("broken", "checker.toml")
    configure(STYLE, "ours.toml")
    assert run(["check", "articles", "--config", "ours.toml"]) == 0
    assert capfd.readouterr().out == TOLD % "warning"


def test_mistakes_are_told_a_line_each_and_nothing_is_checked(capfd: Captured) -> None:
    configure("jobs = 0\ncahce = true\n")
    assert run(["check", "articles"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.splitlines()[0].startswith("Error: checker.toml:1: jobs: must be a whole number")
    assert err.splitlines()[1].startswith("checker.toml:2: cahce: no such key. Did you mean 'cache")


def test_two_ways_to_say_where_the_configuration_is_contradict_each_other(capfd: Captured) -> None:
    assert run(["check", "articles", "--config", "x.toml", "--no-config"]) == 2
    assert run(["config", "--config", "x.toml", "--no-config"]) == 2
    told = "Error: --config and --no-config contradict each other. Give one of them.\n"
    assert capfd.readouterr().err == told * 2


def test_a_folder_all_of_which_is_excluded_says_so(capfd: Captured) -> None:
    configure('exclude = ["wire/"]')
    assert run(["check", "articles/wire"]) == 2
    assert "articles/wire: every article in this folder is excluded" in capfd.readouterr().err


SLIP, CITY, KIEV = ("error", "Rybakov"), ("info", "Moskva"), ("info", "Kiev")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", [SLIP, CITY, KIEV]),
        ('[accept]\nnames = ["Ryabkov"]', [SLIP, CITY, KIEV]),
        ('[accept]\nnames = ["Rybakov"]', [CITY, KIEV]),
        ('[style]\nKyiv = ["Kiev"]', [SLIP, ("warning", "Kiev"), CITY]),
        ('[style]\nRyabkov = ["Rybakov"]', [SLIP, CITY, KIEV]),
        ('[severity]\nname-style = "off"\nname-spelling = "info"', [("info", "Rybakov")]),
    ],
)
def test_real_articles_follow_the_desk(
    text: str, told: list[tuple[str, str]], capfd: Captured
) -> None:
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    configure(f'select = ["name-spelling", "name-style", "house-style"]\n{text}', "desk.toml")
    run(["check", str(seeds), "--config", "desk.toml", "--fail-on", "never"])
    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == len(told)
    for line, (severity, word) in zip(lines, told, strict=True):
        assert f" {severity} " in line
        assert f"“{word}”" in line
