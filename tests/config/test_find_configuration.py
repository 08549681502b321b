from __future__ import annotations

from pathlib import Path

import pytest

from checker.config.find import find, named
from checker.config.mistakes import ConfigError

OURS = "[tool.checker]\njobs = 2\n"
OTHERS = "[tool.ruff]\nline-length = 100\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with folders in it, to stand in."""
    (tmp_path / "project" / "articles" / "may").mkdir(parents=True)
    (tmp_path / "project" / "articles" / "may" / "flood.md").write_text("The flood.", "utf-8")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def put(project: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (project / name).write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("files", "first", "expected"),
    [
        ({}, "articles", None),
        ({"checker.toml": ""}, "articles", "checker.toml"),
        ({"checker.toml": ""}, "articles/may/flood.md", "checker.toml"),
        ({"checker.toml": ""}, ".", "checker.toml"),
        ({"checker.toml": ""}, "-", "checker.toml"),
        ({"checker.toml": ""}, "articles/../articles/may", "checker.toml"),
        ({"checker.toml": ""}, "articles/not-there.md", "checker.toml"),
        ({"pyproject.toml": OURS}, "articles", "pyproject.toml"),
        ({"pyproject.toml": OTHERS}, "articles", None),
        ({"pyproject.toml": "tool = 1"}, "articles", None),
        ({"pyproject.toml": "[tool]\nchecker = 1"}, "articles", None),
        ({"checker.toml": "", "pyproject.toml": OURS}, "articles", "checker.toml"),
        (
            {"checker.toml": "", "articles/checker.toml": ""},
            "articles/may",
            "articles/checker.toml",
        ),
        (
            {"checker.toml": "", "articles/pyproject.toml": OURS},
            "articles/may",
            "articles/pyproject.toml",
        ),
        ({"checker.toml": "", "articles/pyproject.toml": OTHERS}, "articles/may", "checker.toml"),
        ({"../checker.toml": "", "articles/may/checker.toml": ""}, "articles", "../checker.toml"),
        ({"pyproject.toml": "no toml"}, "articles", None),
        ({"checker.toml": ""}, "../elsewhere/a.md", None),
    ],
)
def test_the_nearest_configuration_above_the_first_input_is_found(
    project: Path, files: dict[str, str], first: str, expected: str | None
) -> None:
    put(project, files)
    found = find([first, "-"])
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert found.file.resolve() == (project / expected).resolve()


def test_only_the_first_input_decides(project: Path) -> None:
    (project / "wire").mkdir()
    put(project, {"wire/checker.toml": "jobs = 3"})
    assert find(["articles", "wire"]) is None
    assert find(["wire", "articles"]) is not None


def test_without_inputs_the_search_begins_where_we_are(project: Path) -> None:
    put(project, {"checker.toml": ""})
    assert find([]) is not None


def test_a_file_below_the_working_folder_is_named_as_seen_from_it(project: Path) -> None:
    put(project, {"articles/checker.toml": ""})
    found = find(["articles/may"])
    assert found is not None
    assert str(found.file) == "articles/checker.toml"


def test_a_folder_of_that_name_is_no_configuration(project: Path) -> None:
    (project / "checker.toml").mkdir()
    assert find(["articles"]) is None


def test_a_byte_order_mark_is_no_mistake(project: Path) -> None:
    (project / "checker.toml").write_bytes(b"\xef\xbb\xbfjobs = 2\n")
    found = find(["articles"])
    assert found is not None
    assert found.table == {"jobs": 2}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("checker.toml", b"jobs = ", "checker.toml: is no TOML: invalid value (at"),
        ("checker.toml", b"jobs = '\xff'", "checker.toml: is not UTF-8 text. Save it as UTF-8."),
        ("pyproject.toml", b"[tool.checker]\njobs =", "pyproject.toml: is no TOML: "),
        ("checker.toml", b"jobs = 1" + b"0" * 5_000, "checker.toml: a number or a list in it is"),
        ("checker.toml", b"also = " + b"[" * 9_999, "checker.toml: a number or a list in it is"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(
    project: Path, name: str, content: bytes, message: str
) -> None:
    (project / name).write_bytes(content)
    with pytest.raises(ConfigError) as raised:
        find(["articles"])
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "chekcer.toml",
            (
                "chekcer.toml: no such configuration. Check the spelling of the path, or write one "
                "with 'checker init'."
            ),
        ),
        ("articles", "articles: is a folder. Name the file, such as articles/checker.toml."),
        (
            "pyproject.toml",
            "pyproject.toml: has no table [tool.checker]. Add it, or name another file.",
        ),
        ("broken.toml", "broken.toml: is no TOML: "),
    ],
)
def test_a_named_configuration_that_cannot_be_used_says_what_to_do(
    project: Path, name: str, message: str
) -> None:
    put(project, {"pyproject.toml": OTHERS, "broken.toml": "]"})
    with pytest.raises(ConfigError) as raised:
        named(Path(name))
    assert str(raised.value).startswith(message)


def test_a_named_configuration_may_have_any_name(project: Path) -> None:
    put(project, {"ours.toml": "jobs = 4", "pyproject.toml": OURS})
    assert named(Path("ours.toml")).table == {"jobs": 4}
    assert named(Path("pyproject.toml")).table == {"jobs": 2}
