"""``--jobs`` bounds the cores of a run and changes no byte of what it says."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from checker import Settings, check, read_articles
from checker.cli.check import check as command
from checker.cli.choices import choose
from checker.cli.invocation import Invocation
from checker.cli.main import run
from checker.config.configuration import Configuration
from checker.embed import ahead, onnx
from checker.embed.ahead import encoding_ahead
from checker.embed.encoder import Vectors
from checker.embed.load import load_encoder
from checker.errors import ModelError
from checker.model_folder import model_folder
from tests.events import EVENTS

SENTENCES = ("The dam broke on Monday.", "Nobody was hurt.", "The mayor thanked the crew.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the articles of all events, to stand in while the test runs."""
    for texts in EVENTS.values():
        for path, text in texts.items():
            (tmp_path / path).parent.mkdir(exist_ok=True)
            (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def chosen(*words: str, configured: int | None = None) -> int | None:
    """How many cores a call may use."""
    asked = Invocation(**command.make_context("check", ["a.txt", *words]).params)
    return choose(asked, Configuration(jobs=configured)).jobs


@pytest.mark.usefixtures("folder")
def test_every_number_gives_the_same_bytes(capfd: pytest.CaptureFixture[str]) -> None:
    pages = []
    for number in ("1", "2", "3", "auto", "0", "999"):
        words = ["check", ".", "--jobs", number, "--no-cache", "--format", "json"]
        assert run([*words, "--fail-on", "never"]) == 0
        pages.append(capfd.readouterr().out)
    assert "Branvik" in pages[0]
    assert len(set(pages)) == 1


def test_python_takes_the_number_too(folder: Path) -> None:
    articles = read_articles([folder])
    alone = check(articles, settings=Settings(jobs=1))
    assert alone.findings == check(articles).findings


@pytest.mark.parametrize(
    ("words", "configured", "expected"),
    [
        ((), None, None),
        ((), 3, 3),
        (("--jobs", "2"), 3, 2),
        (("--jobs", "auto"), 3, None),
        (("--jobs", "0"), None, None),
        (("--jobs", "AUTO"), None, None),
    ],
)
def test_the_command_line_goes_before_the_configuration(
    words: tuple[str, ...], configured: int | None, expected: int | None
) -> None:
    assert chosen(*words, configured=configured) == expected


@pytest.mark.parametrize("number", ["-1", "1.5", "many", "", "²", "9" * 5000])
def test_what_is_no_number_of_cores_is_refused(
    number: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "a.txt", "--jobs", number]) == 2
    err = " ".join(capfd.readouterr().err.split())
    assert "is no number of cores. Give one from 1 up, or 'auto'." in err


@pytest.mark.parametrize(("asked", "threads"), [(1, 1), (3, 3), (64, 8), (None, 8)])
def test_no_more_threads_encode_than_asked_for_or_than_there_are_cores(
    asked: int | None, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    class Pool(ThreadPoolExecutor):
        def __init__(self, most: int) -> None:
            seen.append(most)
            super().__init__(1)

    monkeypatch.setattr(onnx, "_cores", lambda: 8)
    monkeypatch.setattr(onnx, "ThreadPoolExecutor", Pool)
    onnx.OnnxEncoder(model_folder("minilm-int8"), asked).encode(SENTENCES)
    assert seen == [threads]


def test_with_one_core_nothing_is_encoded_beside_the_reading(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    order: list[str] = []
    inner = load_encoder()

    class Telling:
        name = inner.name
        fingerprint = inner.fingerprint

        def encode(self, sentences: Sequence[str]) -> Vectors:
            order.append("encoded")
            return inner.encode(sentences)

    monkeypatch.setattr(ahead, "load_encoder", lambda *_: Telling())
    with encoding_ahead([SENTENCES, SENTENCES[:1]], jobs=1) as encoded:
        order.append("read")
        _, rows = encoded()
    assert order[0] == "read"
    assert rows.tobytes() == inner.encode([*SENTENCES, SENTENCES[0]]).tobytes()


def test_with_one_core_a_model_that_cannot_be_loaded_is_told_before_the_reading(
    tmp_path: Path,
) -> None:
    with (
        pytest.raises(ModelError, match="none"),
        encoding_ahead([SENTENCES], str(tmp_path / "none"), jobs=1),
    ):
        pytest.fail("has begun")


def test_an_encoder_is_loaded_once() -> None:
    assert load_encoder(None, 2) is load_encoder(None, 2)
