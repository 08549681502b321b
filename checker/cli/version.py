"""``checker --version``: what an issue report needs to say about a machine."""

from __future__ import annotations

import click

from checker import __version__

#: The libraries that decide what is read and found; another version of one may find otherwise.
_DECIDING = ("numpy", "onnxruntime", "scipy", "spacy", "thinc", "tokenizers", "rapidfuzz")


def _tell(context: click.Context, _option: click.Parameter, value: bool) -> None:
    if not value or context.resilient_parsing:
        return
    import platform
    import sys

    from checker.cli.output import write_report

    machine = f"Python {platform.python_version()} on {platform.platform()}"
    libraries = ", ".join(f"{name} {_installed(name)}" for name in _DECIDING)
    lines = [
        f"checker {__version__}",
        f"{machine}, stdout in {getattr(sys.stdout, 'encoding', None)}",
        libraries,
        f"models: {_models()}",
    ]
    write_report("".join(f"{line}\n" for line in lines), None)
    context.exit()


def _installed(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _models() -> str:
    """The models that come along; the language pipeline states its version."""
    import json

    from checker.errors import ModelError
    from checker.model_folder import model_folder

    try:
        stated = json.loads((model_folder("language") / "meta.json").read_text("utf-8"))
    except (ModelError, OSError) as error:  # a broken installation is what reports are about
        return f"unusable ({error})"
    return f"minilm-int8, {stated['lang']}-{stated['name']} {stated['version']}"


version = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell,
    help="Show the version, and what an issue report needs to say, and exit.",
)
