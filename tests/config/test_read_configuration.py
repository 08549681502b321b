from __future__ import annotations

from pathlib import Path

import pytest

from checker.config.configuration import Configuration
from checker.config.mistakes import ConfigError
from checker.config.read import configuration_for
from checker.settings import PathChoices, SuppressedFinding
from checker.types import HouseStyle, Preference, Severity


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configured(text: str, name: str = "checker.toml") -> Configuration:
    Path(name).write_text(text, "utf-8")
    return configuration_for([], file=Path(name))


def mistakes(text: str, name: str = "checker.toml") -> tuple[str, ...]:
    """What is told of a configuration, a line each."""
    with pytest.raises(ConfigError) as raised:
        configured(text, name)
    return raised.value.lines


def test_every_key_is_read() -> None:
    read = configured(
        """
        select = ["name-spelling"]
        also = ["single-source"]
        ignore = []
        fail-on = "never"
        min-confidence = 1
        model = "all-MiniLM-L6-v2"
        language-model = "en_core_web_sm"
        cache = false
        baseline = "known.json"
        jobs = 3
        exclude = ["archive/", "*.draft.md"]
        [severity]
        name-style = "error"
        age-conflict = "off"
        [accept]
        names = ["Jon  Smyth"]
        words = ["2.4 m"]
        [style]
        Kyiv = ["Kiev", "Kieff"]
        adviser = "advisor"
        [paths."a/**"]
        ignore = ["contradiction"]
        severity = { quote-wording = "info" }
        [paths.b]
        min-confidence = 0.7
        [[suppress]]
        fingerprint = "8ca658755dd3a6e4"
        reason = "Two people."
        [[suppress]]
        fingerprint = "0123456789abcdef"
        """
    )
    assert read == Configuration(
        file=Path("checker.toml"),
        select=frozenset({"name-spelling"}),
        also=frozenset({"single-source"}),
        ignore=frozenset(),
        fail_on="never",
        min_confidence=1.0,
        model="all-MiniLM-L6-v2",
        language_model="en_core_web_sm",
        cache=False,
        baseline=Path("known.json"),
        jobs=3,
        exclude=("archive/", "*.draft.md"),
        severity={"name-style": Severity.ERROR, "age-conflict": None},
        accept=HouseStyle(names=frozenset({"Jon Smyth"}), words=frozenset({"2.4 m"})),
        style=HouseStyle(
            (Preference("Kyiv", ("Kiev", "Kieff")), Preference("adviser", ("advisor",)))
        ),
        paths=(
            PathChoices(
                pattern="a/**", severity={"contradiction": None, "quote-wording": Severity.INFO}
            ),
            PathChoices(pattern="b", min_confidence=0.7),
        ),
        suppress=(
            SuppressedFinding("8ca658755dd3a6e4", "Two people."),
            SuppressedFinding("0123456789abcdef"),
        ),
    )


def test_a_rule_that_is_ignored_at_a_path_has_no_severity_there() -> None:
    """As at the top of the file, where what is ignored does not run."""
    text = '[paths.a]\nignore = ["contact"]\nseverity = { contact = "info", acronym = "info" }\n'
    (choices,) = configured(text).paths
    assert choices.severity == {"contact": None, "acronym": Severity.INFO}


def test_an_empty_file_says_nothing() -> None:
    assert configured("") == Configuration(file=Path("checker.toml"))


def test_a_project_file_has_the_same_keys_in_its_table() -> None:
    text = '[tool.x]\n[tool.checker]\njobs = 2\n[tool.checker.severity]\nage-conflict = "info"\n'
    read = configured(text, "pyproject.toml")
    assert (read.jobs, read.severity) == (2, {"age-conflict": Severity.INFO})


def test_paths_in_the_file_are_relative_to_it() -> None:
    Path("desk").mkdir()
    text = 'baseline = "known.json"\nmodel = "./encoder"\nlanguage-model = "../parser"'
    read = configured(text, "desk/checker.toml")
    assert read.baseline == Path("desk/known.json")
    assert (read.model, read.language_model) == ("desk/encoder", "parser")
    assert read.folder == Path("desk")


def test_a_model_that_is_no_path_stays_a_name() -> None:
    Path("desk").mkdir()
    assert configured('model = "org/name"', "desk/checker.toml").model == "org/name"


def test_an_isolated_run_has_no_configuration() -> None:
    Path("checker.toml").write_text("this is no TOML", "utf-8")
    assert configuration_for(["."], is_isolated=True) == Configuration()


ONE = [
    (
        "min_confidance = 0.5",
        (
            "checker.toml:1: min_confidance: no such key. Did you mean 'min-confidence'? The keys "
            "are: select, also, ignore, fail-on, min-confidence, model, language-model, cache, "
            "baseline, jobs, exclude, severity, accept, style, paths, suppress."
        ),
    ),
    (
        "\n\nmin-confidence = 'high'",
        (
            "checker.toml:3: min-confidence: must be a number from 0 to 1, not the text 'high'. "
            "For example: min-confidence = 0.5"
        ),
    ),
    ("min-confidence = 1.5", "min-confidence: must be a number from 0 to 1, not the number 1.5."),
    ("min-confidence = nan", "min-confidence: must be a number from 0 to 1, not the number nan."),
    ("min-confidence = true", "min-confidence: must be a number from 0 to 1, not true."),
    ("cache = 'no'", "cache: must be true or false, not the text 'no'. For example: cache = false"),
    ("cache = 0", "cache: must be true or false, not the number 0."),
    ("jobs = 0", "jobs: must be a whole number from 1 up, not the number 0. For example: jobs = 4"),
    ("jobs = 1.5", "jobs: must be a whole number from 1 up, not the number 1.5."),
    ("jobs = true", "jobs: must be a whole number from 1 up, not true."),
    ("model = 3", "model: must be a text in quotation marks, not the number 3."),
    ("model = ' '", "model: must not be empty."),
    ("model = 2025-10-08", "model: must be a text in quotation marks, not a date or time."),
    (
        "fail-on = 'fatal'",
        (
            'fail-on: must be one of "error", "warning", "info", "never", not \'fatal\'. For '
            'example: fail-on = "warning"'
        ),
    ),
    ("fail-on = 1", 'fail-on: must be one of "error", "warning", "info", "never", not the number'),
    (
        "select = 'name-spelling'",
        (
            "select: must be a list in square brackets, not the text 'name-spelling'. For example: "
            'select = ["name-spelling", "date-conflict"]'
        ),
    ),
    (
        "select = ['date-conflict', 'name-speling']",
        (
            "select[2]: there is no rule 'name-speling'. Did you mean 'name-spelling'? The rules "
            "are: acronym, "
        ),
    ),
    ("ignore = [7]", "ignore[1]: must be a text in quotation marks, not the number 7."),
    ("exclude = ['!']", "exclude[1]: is no pattern of paths: '!'."),
    ("exclude = ['']", "exclude[1]: is no pattern of paths: ''."),
    ("exclude = [{}]", "exclude[1]: must be a pattern of paths in quotation marks, not a table."),
    ("[severity]\nx = 'off'", "checker.toml:2: severity.x: there is no rule 'x'. The rules are: "),
    (
        "[severity]\nname-style = 'fatal'",
        (
            'checker.toml:2: severity.name-style: must be one of "error", "warning", "info", '
            "\"off\", not 'fatal'."
        ),
    ),
    ("[accept]\nname = ['x']", "accept.name: no such key. Did you mean 'names'? The keys"),
    ("[accept]\nnames = 'x'", "accept.names: must be a list in square brackets, not the text 'x'."),
    ("[style]\nKyiv = []", "style.Kyiv: must name at least one spelling that is not wanted."),
    ("[style]\nKyiv = ['Kyiv']", "style.Kyiv: 'Kyiv' is both preferred and unwanted."),
    ("[style]\nKyiv = [1]", "style.Kyiv[1]: must be a text in quotation marks, not the number 1."),
    (
        "[style]\nA = ['B']\nC = ['B']",
        "checker.toml:3: style.C: 'B' is unwanted here, and 'A' asks for another spelling.",
    ),
    (
        "[style]\nA = ['B']\nB = ['C']",
        "style.A: 'B' is unwanted here, and 'B' asks for another spelling.",
    ),
    (
        "[style]\nKyiv = ['Kiev']\n[accept]\nnames = ['Kiev']",
        "checker.toml:2: style.Kyiv: 'Kiev' is unwanted here and accepted in [accept].",
    ),
    (
        '[paths."a/**"]\nseverty = {}',
        "checker.toml:2: paths.\"a/**\".severty: no such key. Did you mean 'severity'? The keys ",
    ),
    ("[paths.a]\nmin-confidence = 2", "paths.a.min-confidence: must be a number from 0"),
    ("[paths]\na = 1", "checker.toml:2: paths.a: must be a table, not the number 1."),
    ('[paths."!a"]\nignore=[]', "paths.\"!a\": must not begin with '!': a later table"),
    ("[[suppress]]\nreason = 'x'", "suppress[1]: needs the fingerprint of a finding, as"),
    (
        "[[suppress]]\nfingerprint = '12345678'\n[[suppress]]\nfingerprint = 'no way'",
        "checker.toml:4: suppress[2].fingerprint: is no fingerprint: 'no way'.",
    ),
    ("[[suppress]]\nfingerprint = '1234567'", "is too short: '1234567'. Give 8 characters"),
    ("[suppress]\nfingerprint = '1'", "suppress: must be a list of tables: write [[suppress"),
]


@pytest.mark.parametrize(("text", "message"), ONE, ids=[text for text, _ in ONE])
def test_a_mistake_is_told_with_its_place_and_what_would_be_right(text: str, message: str) -> None:
    told = mistakes(text)[0]
    assert message in told
    assert told.startswith("checker.toml:")


def test_a_number_of_thousands_of_digits_is_not_written_out() -> None:
    (told,) = mistakes(f"min-confidence = 0x1{'0' * 5_000}")
    assert "min-confidence: must be a number from 0 to 1, not a long number." in told


def test_a_table_is_shown_by_example() -> None:
    assert mistakes("style = 'Kyiv'") == (
        "checker.toml:1: style: must be a table, not the text 'Kyiv'. For example:",
        "    [style]",
        '    Kyiv = ["Kiev"]',
        '    "al-Qaida" = ["al-Qaeda", "Al Qaeda"]',
    )


def test_paths_that_are_no_tables_say_how_to_write_them() -> None:
    first, header, *_ = mistakes("[[paths]]\nglob = 'a'")
    assert "paths: must be tables named for patterns, not a list." in first
    assert header == '    [paths."opinion/**"]'


def test_the_mistakes_of_all_keys_are_told_at_once() -> None:
    told = mistakes("jobs = 0\ncache = 1\nfoo = 2\n")
    assert [line.partition(": ")[0] for line in told] == [
        "checker.toml:1",
        "checker.toml:2",
        "checker.toml:3",
    ]


def test_lines_of_a_project_file_are_those_of_the_whole_file() -> None:
    (told,) = mistakes("[tool.checker]\n\n[tool.checker.accept]\nnames = 1\n", "pyproject.toml")
    assert told.startswith("pyproject.toml:4: accept.names: ")
