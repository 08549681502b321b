from __future__ import annotations

import json
import platform
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

import checker
from checker import model_folder
from checker.cli.main import run
from checker.errors import ModelError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def told(capfd: pytest.CaptureFixture[str]) -> list[str]:
    """The lines of the command."""
    assert run(["--version"]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    return out.splitlines()


def test_the_first_line_is_the_version(told: list[str]) -> None:
    assert told[0] == f"checker {checker.__version__}"


def test_the_machine_and_the_libraries_that_decide_are_told(told: list[str]) -> None:
    assert f"Python {platform.python_version()} on " in told[1]
    assert f"numpy {np.__version__}, onnxruntime {onnxruntime.__version__}" in told[2]
    assert "missing" not in told[2]


def test_the_models_are_told(told: list[str]) -> None:
    meta = json.loads((ROOT / "models" / "language" / "meta.json").read_text("utf-8"))
    assert told[3] == f"models: minilm-int8, en-news {meta['version']}"


def test_a_broken_installation_still_tells_its_version(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def missing(name: str) -> Path:
        raise ModelError(f"The model {name!r} is not installed.")

    monkeypatch.setattr(model_folder, "model_folder", missing)
    monkeypatch.setattr("checker.cli.version._DECIDING", ("numpy", "no-such-library"))
    assert run(["--version"]) == 0
    out = capfd.readouterr().out
    assert out.startswith(f"checker {checker.__version__}\n")
    assert "no-such-library missing" in out
    assert "models: unusable (The model 'language' is not installed.)" in out


def test_no_folder_of_this_machine_is_told(told: list[str]) -> None:
    assert str(Path.home()) not in "\n".join(told)
    assert str(ROOT) not in "\n".join(told)
