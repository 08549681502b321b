"""The pipeline that comes along."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import spacy

from checker.language.lean import BARE, lean_imports, register_bare_tokenizer
from checker.model_folder import model_folder


def test_the_default_pipeline_leaves_torch_alone() -> None:
    code = (
        "import sys; from checker.language.load import load_parser; load_parser();"
        "assert 'spacy' in sys.modules and 'torch' not in sys.modules;"
        "import torch"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("module", ["spacy.cli", "weasel", "typer"])
def test_the_default_pipeline_leaves_the_command_line_of_spacy_alone(module: str) -> None:
    code = (
        "import sys; from checker.language.load import load_parser; load_parser();"
        f"assert {module!r} not in sys.modules;"
        "import spacy, spacy.cli; assert spacy.cli.download; assert spacy.info()['spacy_version']"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


def test_nothing_stays_hidden() -> None:
    code = (
        "import sys; from checker.language.lean import lean_imports\n"
        "with lean_imports(): hidden = dict(sys.modules)\n"
        "assert 'torch' in hidden and 'spacy.cli' in hidden\n"
        "assert not {'torch', 'spacy.cli', 'spacy.cli.info'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_is_loaded_already_stays() -> None:
    """A program that has torch and spaCy keeps both."""
    before = {name: sys.modules[name] for name in ("spacy", "thinc")}
    with lean_imports():
        assert sys.modules.get("torch", sys) is not None
        assert {name: sys.modules[name] for name in before} == before
    assert {name: sys.modules[name] for name in before} == before


def test_a_failure_leaves_nothing_hidden_either() -> None:
    code = (
        "import sys; from checker.language.lean import lean_imports\n"
        "try:\n"
        "    with lean_imports(): raise OSError\n"
        "except OSError: assert not {'torch', 'spacy.cli'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_tokenizer_is_the_one_in_the_folder() -> None:
    register_bare_tokenizer()
    folder = model_folder("language")
    bare, whole = spacy.load(folder, config=BARE), spacy.load(folder)
    rules = [nlp.tokenizer.to_bytes() for nlp in (bare, whole)]  # type: ignore[union-attr]  # may be any callable
    assert rules[0] == rules[1]
    assert [word.text for word in bare.make_doc("Don't go to U.S. ports.")][:2] == ["Do", "n't"]


@pytest.mark.parametrize(("known", "expected"), [(None, "1"), ("3", "3")])
def test_the_command_multiplies_on_one_core_unless_told_otherwise(
    known: str | None, expected: str
) -> None:
    code = (
        "import os, sys; sys.argv = ['checker', '--version']; from checker.cli.main import main\n"
        "try: main()\n"
        "except SystemExit: print(os.environ['OPENBLAS_NUM_THREADS'])"
    )
    environment = {key: at for key, at in os.environ.items() if key != "OPENBLAS_NUM_THREADS"}
    environment |= {"OPENBLAS_NUM_THREADS": known} if known else {}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == expected
