"""Choosing the language pipeline: the one that comes along, or one the user has installed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from checker.errors import ModelError
from checker.language.lean import BARE, lean_imports, register_bare_tokenizer
from checker.language.parser import Parser
from checker.model_folder import model_folder

if TYPE_CHECKING:
    from spacy.language import Language

#: The folder in ``models/`` that is used where the user names no pipeline.
DEFAULT = "language"


@cache
def load_parser(name: str | None = None) -> Parser:
    """Load the default pipeline, or the installed spaCy pipeline of that name or folder.

    Nothing is fetched: a named pipeline has to be installed ("en_core_web_trf") or lie in a
    folder. ``ModelError`` names the installed ones where it is not, or cannot be loaded.
    """
    from checker.language.spacy_parser import SpacyParser

    if name is None or name == DEFAULT:
        with lean_imports():
            import spacy

            from checker.language.products import numpy_products

            register_bare_tokenizer()
            with numpy_products():
                nlp = spacy.load(model_folder(DEFAULT), config=BARE)
                # The folder is named for what it is for; the pipeline names itself.
                return SpacyParser(nlp, f"{nlp.lang}-{nlp.meta['name']}")
    return SpacyParser(_named(name), name)


def _named(name: str) -> Language:
    """The pipeline a user named."""
    import spacy

    try:
        return spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        installed = ", ".join(sorted(spacy.util.get_installed_models())) or "none"
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"The language model {name!r} cannot be loaded: {reason} Installed spaCy pipelines: "
            f"{installed}. Install one with pip, or give the folder of one."
        ) from error
