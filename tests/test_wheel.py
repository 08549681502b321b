"""What is installed elsewhere holds everything that a run needs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built here without fetching anything."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder), "."]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_carries_the_models(wheel: zipfile.ZipFile) -> None:
    kept = [path for path in (ROOT / "models").rglob("*") if path.is_file()]
    wanted = {
        f"checker/{path.relative_to(ROOT).as_posix()}" for path in kept if path.suffix != ".pyc"
    }
    assert wanted <= set(wheel.namelist())
    assert "checker/models/minilm-int8/model.onnx" in wanted


def test_the_wheel_carries_every_module_and_table(wheel: zipfile.ZipFile) -> None:
    kept = [path for path in (ROOT / "checker").rglob("*") if path.is_file()]
    wanted = {path.relative_to(ROOT).as_posix() for path in kept if path.suffix != ".pyc"}
    assert wanted <= set(wheel.namelist())
    assert {"checker/py.typed", "checker/__main__.py"} <= wanted


def test_the_wheel_carries_no_tests_and_no_seeds(wheel: zipfile.ZipFile) -> None:
    roots = {name.split("/")[0] for name in wheel.namelist()}
    assert {root.partition("-")[0] for root in roots} == {"checker"}
