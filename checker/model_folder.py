"""Where the models that come with the project are kept."""

from __future__ import annotations

from pathlib import Path

from checker.errors import ModelError


def model_folder(name: str) -> Path:
    """The folder of one kept model, in an installed wheel or in a checkout.

    Raises ``ModelError`` where neither has it.
    """
    package = Path(__file__).resolve().parent
    places = (package / "models" / name, package.parent / "models" / name)
    for folder in places:
        if folder.is_dir():
            return folder
    raise ModelError(
        f"The model {name!r} is not installed. Install checker again from its wheel, or run it "
        "from a whole checkout with its models folder."
    )
